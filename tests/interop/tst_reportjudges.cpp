#include "labels/reportface.h"
#include "support/otherprogram.h"
#include "support/reportfixture.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using otherprogram::ask;
using otherprogram::Outcome;

namespace {

/// Where Java finds preflight and what it needs.
QString preflightPath()
{
    const QDir java(u"/usr/share/java"_s);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars.append(java.filePath(QString::fromLatin1(jar) + u".jar"_s));
    return jars.join(u':');
}

} // namespace

/// Programs that are not ours judge reports as PDF: an ordinary one, one in other scripts, a heavy
/// one.
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
    void othersAcceptTheSignature();
    void othersSeeWhatWasChanged();
    void othersTakeOutWhatIsAttached_data();
    void othersTakeOutWhatIsAttached();
    void othersSeeWhatWasChangedInAnAttachment();

private:
    /// A report with everything attached, under its name.
    QString attached(const QString &name, bool isSigned);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Each form in a folder of its own: preflight judges whatever lies in one.
    QString fileOf(const QString &name, ReportFace face) const
    {
        QDir(m_folder.path()).mkdir(idOf(face));
        return path(idOf(face) + u'/' + name + u'.' + endingOf(face));
    }
    void make(const QString &name, const assessment::Report &report);
    void addRows();

    QTemporaryDir m_folder;
    SampleWorkspace m_files;
    QStringList m_names;
    assessment::Report m_report;
    QList<assessment::ReportAttachment> m_attachments;
    signingfixture::Demo m_demo;
};

void TestReportJudges::make(const QString &name, const assessment::Report &report)
{
    for (const ReportFace face : {ReportFace::Pdf, ReportFace::GapPdf}) {
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
    const auto samples = reportfixture::samples(*workspace);
    m_report = samples.first().second;
    const auto source = assessment::readAttachedReport(*workspace, m_report.id,
                                                       assessment::AttachmentScope::Bundle);
    QVERIFY_OK(source);
    m_attachments = source->attachments;
    for (const auto &[name, report] : samples)
        make(name, report);
}

void TestReportJudges::addRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : std::as_const(m_names)) {
        QTest::newRow(qPrintable(name)) << fileOf(name, ReportFace::Pdf);
        QTest::newRow(qPrintable(name + u", plan"_s)) << fileOf(name, ReportFace::GapPdf);
    }
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
    // One that is none, so that a judge who never says no is noticed.
    {
        QPdfWriter writer(fileOf(u"none"_s, ReportFace::Pdf));
        QPainter painter(&writer);
        painter.drawText(100, 100, u"No report"_s);
    }
    const Outcome outcome =
        ask(u"java"_s, {u"-cp"_s, preflightPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
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
    QCOMPARE(count(u"\\n +Figure\\n"_s), 14); // all provisions, and those of each guideline
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

void TestReportJudges::othersAcceptTheSignature()
{
    for (const ReportFace face : {ReportFace::Pdf, ReportFace::GapPdf}) {
        const auto bytes =
            writeSignedReport(m_report, face, {}, m_demo.identity(), signingfixture::issueTime, {});
        QVERIFY_OK(bytes);
        QDir(m_folder.path()).mkdir(u"signed"_s);
        const QString file = path(u"signed/"_s + idOf(face) + u".pdf"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(*bytes), bytes->size());
        out.close();
        const Outcome pdfsig = ask(u"pdfsig"_s, {u"-nocert"_s, file});
        QVERIFY2(pdfsig.all.contains(u"Signature Validation: Signature is Valid."_s),
                 qPrintable(pdfsig.all));
        QVERIFY2(pdfsig.all.contains(u"Total document signed"_s), qPrintable(pdfsig.all));
        const Outcome mutool = ask(u"mutool"_s, {u"sign"_s, u"-v"_s, file});
        QVERIFY2(mutool.all.contains(u"The document is unchanged since signing."_s),
                 qPrintable(mutool.all));
        const Outcome qpdf = ask(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(qpdf.code == 0, qPrintable(qpdf.all));
        const Outcome info = ask(u"pdfinfo"_s, {file});
        QVERIFY2(info.out.contains(u"Tagged:          yes"_s), qPrintable(info.out));
    }
    const Outcome preflight =
        ask(u"java"_s, {u"-cp"_s, preflightPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                        u"batch"_s, path(u"signed"_s)});
    for (const QString &name : {u"pdf"_s, u"gap-pdf"_s}) {
        QVERIFY2(preflight.out.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(name)),
                 qPrintable(preflight.all));
    }
}

void TestReportJudges::othersSeeWhatWasChanged()
{
    auto bytes = writeSignedReport(m_report, ReportFace::Pdf, {}, m_demo.identity(),
                                   signingfixture::issueTime, {});
    QVERIFY_OK(bytes);
    const qsizetype at = bytes->indexOf("/Title");
    QVERIFY(at > 0);
    (*bytes)[at + 10] = char((*bytes)[at + 10] ^ 1);
    QFile out(path(u"changed.pdf"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(*bytes);
    out.close();
    const Outcome pdfsig = ask(u"pdfsig"_s, {u"-nocert"_s, out.fileName()});
    QVERIFY2(pdfsig.all.contains(u"Digest Mismatch"_s), qPrintable(pdfsig.all));
}

QString TestReportJudges::attached(const QString &name, bool isSigned)
{
    const ReportWish wish{.attachments = m_attachments};
    const auto bytes = isSigned
                           ? writeSignedReport(m_report, ReportFace::Pdf, wish, m_demo.identity(),
                                               signingfixture::issueTime, {})
                           : writeReport(m_report, ReportFace::Pdf, wish);
    QFile out(path(name));
    return bytes && out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size()
               ? out.fileName()
               : QString();
}

void TestReportJudges::othersTakeOutWhatIsAttached_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("unsigned") << false;
    QTest::newRow("signed") << true;
}

void TestReportJudges::othersTakeOutWhatIsAttached()
{
    QFETCH(bool, isSigned);
    const QString file = attached(isSigned ? u"kept.pdf"_s : u"open.pdf"_s, isSigned);
    const QString folder = file + u".d"_s;
    QVERIFY(QDir().mkdir(folder));
    const Outcome list = ask(u"pdfdetach"_s, {u"-list"_s, file});
    QVERIFY2(list.out.startsWith(u"3 embedded files\n"), qPrintable(list.all));
    const Outcome saved = ask(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, folder, file});
    QVERIFY2(saved.code == 0 && saved.all.isEmpty(), qPrintable(saved.all));
    const Outcome listed = ask(u"qpdf"_s, {u"--list-attachments"_s, u"--verbose"_s, file});
    for (const auto &attachment : std::as_const(m_attachments)) {
        QFile out(folder + u'/' + attachment.name());
        QVERIFY2(out.open(QIODevice::ReadOnly), qPrintable(out.fileName()));
        QVERIFY(out.readAll() == attachment.content);
        const auto md5 = QCryptographicHash::hash(attachment.content, QCryptographicHash::Md5);
        for (const QByteArray &word : {attachment.mediaType(), md5.toHex()})
            QVERIFY2(listed.out.contains(QString::fromLatin1(word)), qPrintable(listed.all));
    }
    const Outcome check = ask(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(check.code == 0 && !check.all.contains(u"WARNING"), qPrintable(check.all));
    QVERIFY2(check.out.contains(u"PDF Version: 1.7"), qPrintable(check.out));
    // Each is a file of the catalogue, and says what it is to the document.
    const Outcome root = ask(u"mutool"_s, {u"show"_s, file, u"trailer/Root/AF/*/AFRelationship"_s});
    QVERIFY2(root.out.simplified() == u"/Alternative /Supplement /Supplement",
             qPrintable(root.all));
    if (!isSigned)
        return;
    const Outcome pdfsig = ask(u"pdfsig"_s, {u"-nocert"_s, file});
    QVERIFY2(pdfsig.all.contains(u"Signature Validation: Signature is Valid."_s),
             qPrintable(pdfsig.all));
    QVERIFY2(pdfsig.all.contains(u"Total document signed"_s), qPrintable(pdfsig.all));
    const Outcome mutool = ask(u"mutool"_s, {u"sign"_s, u"-v"_s, file});
    QVERIFY2(mutool.all.contains(u"The document is unchanged since signing."_s),
             qPrintable(mutool.all));
}

void TestReportJudges::othersSeeWhatWasChangedInAnAttachment()
{
    const QString name = attached(u"touched.pdf"_s, true);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype stream = bytes.indexOf("stream\n", bytes.indexOf("/Type /EmbeddedFile"));
    QVERIFY(stream > 0);
    bytes[stream + 60] = char(bytes[stream + 60] ^ 1);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Outcome pdfsig = ask(u"pdfsig"_s, {u"-nocert"_s, name});
    QVERIFY2(pdfsig.all.contains(u"Digest Mismatch"_s), qPrintable(pdfsig.all));
}

QTEST_MAIN(TestReportJudges)
#include "tst_reportjudges.moc"
