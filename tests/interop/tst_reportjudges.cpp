#include "labels/reportface.h"
#include "support/reportfixture.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString all; ///< with what it says on the error channel
};

/// What another program says. A program that is not there fails the test: it must not pass for
/// want of a judge.
Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {.code = -1, .out = {}, .all = program + u": "_s + process.errorString()};
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {.code = process.exitCode(),
            .out = out,
            .all = out + QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// Programs that are not ours judge reports: an ordinary one, one in other scripts, a heavy one.
class TestReportJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qpdfFindsNothing_data() { addRows(); }
    void qpdfFindsNothing();
    void preflightSaysPdfA();
    void popplerSeesTheStructure();
    void popplerReadsEveryComment();
    void fontsAreEmbedded_data() { addRows(); }
    void fontsAreEmbedded();
    void mutoolFollowsTheBookmarks();
    void ajvAcceptsTheJson();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Each form in a folder of its own: preflight judges whatever lies in one.
    QString fileOf(const QString &name, ReportFace face) const
    {
        QDir(m_folder.path()).mkdir(idOf(face));
        return path(idOf(face) + u'/' + name + u'.' + idOf(face));
    }
    void make(const QString &name, const assessment::Report &report);
    void addRows();

    QTemporaryDir m_folder;
    SampleWorkspace m_files;
    QStringList m_names;
};

void TestReportJudges::make(const QString &name, const assessment::Report &report)
{
    for (const ReportFace face : reportFaces()) {
        const auto bytes = writeReport(report, face);
        QVERIFY_OK(bytes);
        QFile file(fileOf(name, face));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
    }
    m_names.append(name);
}

void TestReportJudges::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    const auto made = reportfixture::make(*workspace, reportfixture::hostile.first(40));
    assessment::Report report = reportfixture::report(*workspace, made.assessment);
    make(u"ordinary"_s, report);
    make(u"heavy"_s, reportfixture::heavy(report, 400));
    report.product.brand = u"مصباح ذكي"_s;
    report.guidelines[0].provisions[0].rationale = u"दीपक स्मार्ट, tŷ, 中文"_s;
    make(u"scripts"_s, report);
    const auto id = workspace->newAssessment(made.product, u"en-303645-v3-1-3"_s,
                                             assessment::AssessmentKind::Lab);
    QVERIFY_OK(id);
    assessment::ScopeAnswer no;
    no.choice = assessment::ScopeChoice::No;
    QVERIFY_OK(workspace->setScope(*id, {{u"w"_s, no}}));
    make(u"standard"_s, reportfixture::report(*workspace, *id));
}

void TestReportJudges::addRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : std::as_const(m_names))
        QTest::newRow(qPrintable(name)) << fileOf(name, ReportFace::Pdf);
}

void TestReportJudges::qpdfFindsNothing()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    QVERIFY2(!outcome.all.contains(u"WARNING"_s), qPrintable(outcome.all));
}

void TestReportJudges::preflightSaysPdfA()
{
    const QDir java(u"/usr/share/java"_s);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars.append(java.filePath(QString::fromLatin1(jar) + u".jar"_s));
    // One that is none, so that a judge who never says no is noticed.
    {
        QPdfWriter writer(fileOf(u"none"_s, ReportFace::Pdf));
        QPainter painter(&writer);
        painter.drawText(100, 100, u"No report"_s);
    }
    const Outcome outcome =
        ask(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                        u"batch"_s, path(u"pdf"_s)});
    QVERIFY(QFile::remove(fileOf(u"none"_s, ReportFace::Pdf)));
    for (const QString &name : std::as_const(m_names)) {
        QVERIFY2(outcome.out.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(name)),
                 qPrintable(outcome.all));
    }
    QVERIFY2(outcome.out.contains(u"The file none.pdf is not a valid PDF/A-1b file"_s),
             qPrintable(outcome.all));
}

void TestReportJudges::popplerSeesTheStructure()
{
    const Outcome about = ask(u"pdfinfo"_s, {fileOf(u"ordinary"_s, ReportFace::Pdf)});
    QCOMPARE(about.code, 0);
    for (const QString &line :
         {u"Tagged:          yes"_s, u"595.276 x 841.89 pts (A4)"_s, u"PDF version:     1.4"_s,
          u"Title:           Assessment report: "_s})
        QVERIFY2(about.out.contains(line), qPrintable(about.out));
    const Outcome structure =
        ask(u"pdfinfo"_s, {u"-struct-text"_s, fileOf(u"ordinary"_s, ReportFace::Pdf)});
    QCOMPARE(structure.code, 0);
    QVERIFY2(structure.all == structure.out, qPrintable(structure.all));
    const auto count = [&](const QString &pattern) {
        return structure.out.count(QRegularExpression(pattern));
    };
    QCOMPARE(count(u"\\n +H1 "_s) > 9, true);
    QCOMPARE(count(u"\\n +H3 "_s), 60);
    QVERIFY(count(u"\\n +TH:"_s) > 100);
    QVERIFY(count(u"\\n +TOCI"_s) > 20);
    QCOMPARE(count(u"\\n +Figure\\n"_s), 1);
    // In the order in which it is read, words whole, and nothing of the heads and feet of pages.
    QVERIFY(
        structure.out.contains(u"\"CoP-1.1  Passwords differ per unit or are set by the user\""));
    QVERIFY(structure.out.contains(u"\"Ten units, ten passwords.\""));
    QVERIFY(structure.out.indexOf(u"\"Contents\"") < structure.out.indexOf(u"\"1  Summary\""));
    QVERIFY(!structure.out.contains(u"Page 1 of"));
    QVERIFY(!structure.out.contains(u"DRAFT"));
}

void TestReportJudges::popplerReadsEveryComment()
{
    const Outcome text = ask(u"pdftotext"_s, {fileOf(u"ordinary"_s, ReportFace::Pdf), u"-"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(u"Which units were looked at?"));
    QVERIFY(text.out.contains(u"The unit was sealed when it arrived."));
    QVERIFY(!text.out.contains(QString::fromUtf8(reportfixture::canary)));
    QVERIFY(!text.out.contains(u'\t'));
}

void TestReportJudges::fontsAreEmbedded()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"pdffonts"_s, {file});
    QCOMPARE(outcome.code, 0);
    const QStringList fonts = outcome.out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 2);
    for (const QString &font : fonts) {
        static const QRegularExpression row(u"^[A-Z]{6}\\+.* Identity-H +yes yes yes "_s);
        QVERIFY2(row.match(font).hasMatch(), qPrintable(font));
    }
}

void TestReportJudges::mutoolFollowsTheBookmarks()
{
    const Outcome outline =
        ask(u"mutool"_s, {u"show"_s, fileOf(u"ordinary"_s, ReportFace::Pdf), u"outline"_s});
    QVERIFY2(outline.code == 0, qPrintable(outline.all));
    QCOMPARE(outline.out.count(QRegularExpression(u"\"CoP-\\d+\\.\\d+  "_s)), 60);
    QVERIFY2(!outline.all.contains(u"warning"), qPrintable(outline.all));
    const Outcome drawn =
        ask(u"mutool"_s, {u"draw"_s, u"-r"_s, u"20"_s, u"-o"_s, path(u"page%d.png"_s),
                          fileOf(u"standard"_s, ReportFace::Pdf)});
    QVERIFY2(drawn.code == 0 && !drawn.all.contains(u"error"), qPrintable(drawn.all));
}

void TestReportJudges::ajvAcceptsTheJson()
{
    const QString root = u"" SOURCE_ROOT ""_s;
    // Each way in which a report could be wrong that the schema must not let pass.
    QFile good(fileOf(u"ordinary"_s, ReportFace::Json));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QStringList broken;
    const QList<std::pair<QByteArray, QByteArray>> changes{
        {"\"unfinished\":true", "\"unfinished\":\"no\""},
        {"\"verdict\":\"pass\"", "\"verdict\":\"passed\""},
        {"\"confidential\":true,", "\"confidential\":true,\"fileName\":\"secret.txt\","},
        {"\"format\":\"assay-report/1\"", "\"format\":\"assay-report/2\""},
        {"\"laws\":[", "\"laws\":[{\"guideline\":14},"}};
    for (const auto &[from, to] : changes) {
        QByteArray changed = bytes;
        QVERIFY2(changed.contains(from), from.constData());
        changed.replace(from, to);
        broken.append(path(u"broken%1.json"_s.arg(broken.size())));
        QFile file(broken.constLast());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
    }
    QStringList arguments{root + u"/tests/interop/oscal.mjs"_s,
                          root + u"/docs/schemas/assay-report-1.schema.json"_s};
    for (const QString &name : std::as_const(m_names))
        arguments.append(fileOf(name, ReportFace::Json));
    const Outcome outcome = ask(u"node"_s, arguments + QStringList{u"--refused"_s} + broken);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
}

QTEST_MAIN(TestReportJudges)
#include "tst_reportjudges.moc"
