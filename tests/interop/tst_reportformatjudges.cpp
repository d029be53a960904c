#include "labels/reportface.h"
#include "support/otherprogram.h"
#include "support/reportfixture.h"
#include "support/testsupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using otherprogram::ask;
using otherprogram::Outcome;

/// Programs that are not ours judge what programs read, and a browser the pages.
class TestReportFormatJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ajvAcceptsTheJson();
    void ajvAcceptsThePlan();
    void ajvAcceptsOscal();
    void ajvAcceptsSarif();
    void xmllintAcceptsJUnit();
    void pythonReadsTheTables();
    void chromiumShowsThePages();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString fileOf(const QString &name, ReportFace face) const
    {
        QDir(m_folder.path()).mkdir(idOf(face));
        return path(idOf(face) + u'/' + name + u'.' + endingOf(face));
    }
    void make(const QString &name, const assessment::Report &report);
    QStringList filesOf(ReportFace face) const;
    /// Copies of the ordinary file with one thing changed each.
    QStringList changed(ReportFace face, const QList<std::pair<QByteArray, QByteArray>> &changes);
    void judgeByAjv(const QString &schema, ReportFace face,
                    const QList<std::pair<QByteArray, QByteArray>> &changes);

    QTemporaryDir m_folder;
    SampleWorkspace m_files;
    QStringList m_names;
    assessment::Report m_report;
};

void TestReportFormatJudges::make(const QString &name, const assessment::Report &report)
{
    for (const ReportFace face : reportFaces()) {
        if (isPdfFace(face))
            continue;
        const auto bytes = writeReport(report, face);
        QVERIFY_OK(bytes);
        QFile file(fileOf(name, face));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
    }
    m_names.append(name);
}

void TestReportFormatJudges::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    const auto samples = reportfixture::samples(*workspace);
    m_report = samples.first().second;
    for (const auto &[name, report] : samples)
        make(name, report);
    make(u"supplied"_s, reportfixture::supplied(m_report));
}

QStringList TestReportFormatJudges::filesOf(ReportFace face) const
{
    QStringList files;
    for (const QString &name : m_names)
        files.append(fileOf(name, face));
    return files;
}

QStringList TestReportFormatJudges::changed(ReportFace face,
                                            const QList<std::pair<QByteArray, QByteArray>> &changes)
{
    QFile good(fileOf(u"ordinary"_s, face));
    if (!good.open(QIODevice::ReadOnly))
        qFatal("no file");
    const QByteArray bytes = good.readAll();
    QStringList files;
    for (const auto &[from, to] : changes) {
        QByteArray changed = bytes;
        if (!changed.contains(from))
            qFatal("%s is not in the %s", from.constData(), qPrintable(idOf(face)));
        changed.replace(from, to);
        files.append(path(u"broken%1.%2"_s.arg(files.size()).arg(idOf(face))));
        QFile file(files.constLast());
        if (!file.open(QIODevice::WriteOnly) || file.write(changed) != changed.size())
            qFatal("cannot write");
    }
    return files;
}

void TestReportFormatJudges::judgeByAjv(const QString &schema, ReportFace face,
                                        const QList<std::pair<QByteArray, QByteArray>> &changes)
{
    const QString root = u"" SOURCE_ROOT "/"_s;
    const Outcome outcome =
        ask(u"node"_s, QStringList{root + u"tests/interop/oscal.mjs"_s, root + schema}
                           + filesOf(face) + QStringList{u"--refused"_s} + changed(face, changes));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
}

void TestReportFormatJudges::ajvAcceptsTheJson()
{
    // Each way in which a report could be wrong that the schema must not let pass.
    judgeByAjv(u"docs/schemas/assay-report-1.schema.json"_s, ReportFace::Json,
               {{"\"unfinished\":true", "\"unfinished\":\"no\""},
                {"\"verdict\":\"pass\"", "\"verdict\":\"passed\""},
                {"\"confidential\":true,", "\"confidential\":true,\"fileName\":\"secret.txt\","},
                {"\"format\":\"assay-report/1\"", "\"format\":\"assay-report/2\""},
                {"\"effect\":\"mark\"", "\"effect\":\"marks\""},
                {"\"laws\":[", "\"laws\":[{\"guideline\":14},"}});
}

void TestReportFormatJudges::ajvAcceptsThePlan()
{
    judgeByAjv(u"docs/schemas/assay-gaps-1.schema.json"_s, ReportFace::GapJson,
               {{"\"effect\":\"mark\"", "\"effect\":\"marks\""},
                {"\"place\":1,", "\"place\":0,"},
                {"[\"device_manufacturer\"", "[\"maker\""},
                {"\"counts\":{", "\"counts\":{\"other\":1,"}});
}

void TestReportFormatJudges::ajvAcceptsOscal()
{
    judgeByAjv(u"tests/data/oscal/oscal_assessment-results_schema.json"_s, ReportFace::Oscal,
               {{"\"state\":\"not-satisfied\"", "\"state\":\"inconclusive\""},
                {"\"target-id\":\"", "\"target-id\":\" "},
                {"\"collected\":\"", "\"collected\":\"about "},
                {"\"import-ap\":", "\"import-plan\":"}});
}

void TestReportFormatJudges::ajvAcceptsSarif()
{
    const Outcome outcome =
        ask(u"node"_s,
            QStringList{u"" SOURCE_ROOT "/tests/interop/sarif.mjs"_s} + filesOf(ReportFace::Sarif)
                + QStringList{u"--refused"_s}
                + changed(ReportFace::Sarif, {{"\"kind\":\"open\"", "\"kind\":\"inconclusive\""},
                                              {"\"level\":\"none\"", "\"level\":\"low\""},
                                              {"\"ruleIndex\":0", "\"ruleIndex\":\"0\""},
                                              {"\"tool\":", "\"program\":"}}));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
}

void TestReportFormatJudges::xmllintAcceptsJUnit()
{
    const QStringList with{u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                           u"" SOURCE_ROOT "/tests/data/junit/junit.xsd"_s};
    const Outcome good = ask(u"xmllint"_s, with + filesOf(ReportFace::JUnit));
    QVERIFY2(good.code == 0, qPrintable(good.all));
    const Outcome bad =
        ask(u"xmllint"_s, with + changed(ReportFace::JUnit, {{"<error message=", "<error text="}}));
    QVERIFY2(bad.code != 0, qPrintable(bad.all));
}

/// Python counts what a spreadsheet would show, and finds no formula.
void TestReportFormatJudges::pythonReadsTheTables()
{
    const QString script = uR"(
import csv, sys
for path in sys.argv[1:]:
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert rows, path
    for row in rows:
        assert None not in row and None not in row.values(), (path, row)
        for cell in row.values():
            assert not cell or cell[0] not in "=+-@\t\r", (path, cell)
    print(len(rows))
)"_s;
    const Outcome outcome =
        ask(u"python3"_s,
            QStringList{u"-c"_s, script} + filesOf(ReportFace::Csv) + filesOf(ReportFace::GapCsv));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    const QStringList counts = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(counts.size(), 2 * m_names.size());
    QCOMPARE(counts.first().toInt(), m_report.provisionCounts.all());
    QCOMPARE(counts.at(m_names.size()).toInt(), int(m_report.gaps.size()));
}

void TestReportFormatJudges::chromiumShowsThePages()
{
    QStringList arguments{u"" SOURCE_ROOT "/tests/interop/reportpage.mjs"_s, m_folder.path()};
    for (const QString &name : {u"ordinary"_s, u"scripts"_s, u"standard"_s}) {
        arguments.append(fileOf(name, ReportFace::Html));
        arguments.append(fileOf(name, ReportFace::GapHtml));
    }
    const Outcome shown = ask(u"node"_s, arguments);
    QVERIFY2(shown.code == 0, qPrintable(shown.all));
    // On paper: A4, and marked as a draft on every page.
    for (const QString &name : {u"ordinary.html.pdf"_s, u"ordinary.gaps.html.pdf"_s}) {
        const Outcome about = ask(u"pdfinfo"_s, {path(name)});
        QVERIFY2(about.out.contains(u"(A4)"_s), qPrintable(about.all));
        static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
        const int pages = count.match(about.out).captured(1).toInt();
        QVERIFY(pages > 3);
        for (int page = 1; page <= pages; ++page) {
            const QString number = QString::number(page);
            const Outcome text =
                ask(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path(name), u"-"_s});
            QVERIFY2(text.out.contains(u"DRAFT"_s), qPrintable(name + u' ' + number));
        }
    }
}

QTEST_MAIN(TestReportFormatJudges)
#include "tst_reportformatjudges.moc"
