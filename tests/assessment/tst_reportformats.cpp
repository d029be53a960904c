#include "assessment/exchange/csv.h"
#include "assessment/report/gaps.h"
#include "assessment/report/reportformats.h"
#include "assessment/report/reporttext.h"
#include "assessment/toolformats/toolreport.h"
#include "support/reportfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QString data(const QString &name)
{
    return u"" SOURCE_ROOT "/tests/data/report/"_s + name;
}

/// The value of a property of ours.
QString propertyOf(const QJsonValue &of, const QString &name)
{
    const QJsonArray properties = of[u"props"].toArray();
    for (const QJsonValue &one : properties) {
        if (one[u"name"] == name)
            return one[u"value"].toString();
    }
    return {};
}

/// How many test cases have which element inside.
QMap<QString, int> casesOf(const QByteArray &xml)
{
    QMap<QString, int> counts;
    QXmlStreamReader reader(xml);
    QString inside;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == u"testcase")
            inside = u"passed"_s;
        else if (token == QXmlStreamReader::StartElement
                 && QStringList{u"failure"_s, u"error"_s, u"skipped"_s}.contains(reader.name()))
            inside = reader.name().toString();
        else if (token == QXmlStreamReader::EndElement && reader.name() == u"testcase")
            ++counts[inside];
    }
    return reader.hasError() ? QMap<QString, int>() : counts;
}

QByteArray written(const Report &report, const QString &name)
{
    if (name.endsWith(u".oscal.json"))
        return oscalResults(report);
    if (name.endsWith(u".sarif"))
        return sarifLog(report);
    if (name.endsWith(u".junit.xml"))
        return junitReport(report);
    if (name.endsWith(u".gaps.json"))
        return gapsFile(report, {});
    if (name.endsWith(u".gaps.csv"))
        return gapsCsv(report, {});
    if (name.endsWith(u".csv"))
        return provisionsCsv(report);
    return toFile(report);
}

} // namespace

/// The faces of a report that programs read, and the way back from JSON.
class TestReportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void golden_data();
    void golden();
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void comesBackAsTheSameValue();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void aFileCannotCallItselfMet();
    void aFileCannotCallItselfFinished();
    void onlyWhatIsMetIsSatisfied();
    void evidenceIsReachedFromItsFinding();
    void everyFaceCountsTheSame();
    void sarifKindsAndLevels();
    void readByOurOwnImports();
    void sameMatterHasTheSameFingerprint();
    void junitOfADraftFails();
    void tableGuardsFormulas();
    void everyFaceNamesTheSupplier();
    void suppliersSteerNothing();
    void nothingThatStaysInTheHouse();

private:
    QList<Report> samples() const { return {m_ordinary, m_heavy, m_empty, m_standard}; }

    SampleWorkspace m_files;
    Report m_ordinary;
    Report m_heavy;
    Report m_empty;
    Report m_standard;
};

void TestReportFormats::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    const auto made = reportfixture::make(*workspace, reportfixture::hostile.first(40));
    m_ordinary = reportfixture::report(*workspace, made.assessment);
    m_heavy = reportfixture::heavy(m_ordinary, 300);
    const auto empty =
        workspace->newAssessment(made.product, u"uk-cop-2018"_s, AssessmentKind::Lab);
    QVERIFY_OK(empty);
    m_empty = reportfixture::report(*workspace, *empty);
    const auto standard =
        workspace->newAssessment(made.product, u"en-303645-v3-1-3"_s, AssessmentKind::Lab);
    QVERIFY_OK(standard);
    ScopeAnswer no;
    no.choice = ScopeChoice::No;
    no.note = u"=HYPERLINK(\"x\")"_s;
    QVERIFY_OK(workspace->setScope(*standard, {{u"w"_s, no}}));
    m_standard = reportfixture::report(*workspace, *standard);
}

void TestReportFormats::golden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"lamp.json", "lamp.oscal.json", "lamp.sarif", "lamp.junit.xml",
                             "lamp.csv", "lamp.gaps.json", "lamp.gaps.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What the faces of one small report look like. ASSAY_WRITE_GOLDEN=1 writes them anew, for a look
/// at the difference.
void TestReportFormats::golden()
{
    QFETCH(QString, name);
    const auto report = reportFromFile(read(data(u"lamp.json"_s)), u"lamp.json"_s);
    QVERIFY_OK(report);
    const QByteArray now = written(*report, name);
    if (qEnvironmentVariableIsSet("ASSAY_WRITE_GOLDEN")) {
        QFile file(data(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(now), now.size());
        return;
    }
    QCOMPARE(now, read(data(name)));
}

void TestReportFormats::comesBackByteForByte_data()
{
    QTest::addColumn<int>("sample");
    QTest::newRow("ordinary") << 0;
    QTest::newRow("heavy") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("standard") << 3;
}

void TestReportFormats::comesBackByteForByte()
{
    QFETCH(int, sample);
    const Report report = samples().at(sample);
    const QByteArray once = toFile(report);
    const auto back = reportFromFile(once, u"report.json"_s);
    QVERIFY_OK(back);
    QCOMPARE(toFile(*back), once);
    // And so do all that are made of it.
    for (const QString &name : {u"x.oscal.json"_s, u"x.sarif"_s, u"x.junit.xml"_s, u"x.csv"_s,
                                u"x.gaps.json"_s, u"x.gaps.csv"_s})
        QCOMPARE(written(*back, name), written(report, name));
}

void TestReportFormats::comesBackAsTheSameValue()
{
    const auto back = reportFromFile(toFile(m_ordinary), u"report.json"_s);
    QVERIFY_OK(back);
    QCOMPARE(back->guidelines, m_ordinary.guidelines);
    QCOMPARE(back->evidence, m_ordinary.evidence);
    QCOMPARE(back->runs, m_ordinary.runs);
    QCOMPARE(back->gaps, m_ordinary.gaps);
    QCOMPARE(back->history, m_ordinary.history);
    QCOMPARE(back->laws, m_ordinary.laws);
    QCOMPARE(back->facts, m_ordinary.facts);
    QCOMPARE(back->provisionCounts, m_ordinary.provisionCounts);
    QCOMPARE(back->guidelineCounts, m_ordinary.guidelineCounts);
}

void TestReportFormats::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where"); // in the message
    const auto row = [](const char *name, const char *from, const char *to, const QString &where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << where;
    };
    row("an unknown verdict", "\"countedAs\":\"pass\"", "\"countedAs\":\"passed\"",
        u"/countedAs"_s);
    row("a number for a text", "\"title\":\"Photo of ten labels\"", "\"title\":7", u"/title"_s);
    row("an unknown member", "\"format\":", "\"extra\":1,\"format\":", u"#/extra"_s);
    row("another format", "assay-report/1", "assay-report/2", u"assay-report/1"_s);
    row("counts that do not fit", "\"fail\":1,", "\"fail\":9,", u"/counts"_s);
    row("an impossible day", "\"asOf\":\"2", "\"asOf\":\"9999-99-99\",\"x\":\"2", u"#/asOf"_s);
    row("a hidden turn of direction", "Ten units", "Ten \\u202eunits", u"nobody sees"_s);
    row("a control character", "Ten units", "Ten\\u0007units", u"nobody sees"_s);
    row("half a character", "Ten units", "Ten\\ud800units", QString());
    row("spaces", "\"language\":", "\"language\": ", u"canonical"_s);
    row("a name twice", "\"language\":", "\"language\":\"cy\",\"language\":", QString());
    row("no end", "}]", "", QString());
}

void TestReportFormats::refusesWhatIsNoReport()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QByteArray bytes = toFile(m_ordinary);
    const qsizetype at = bytes.indexOf(from);
    QVERIFY2(at >= 0, from.constData());
    bytes.replace(at, from.size(), to);
    const auto report = reportFromFile(bytes, u"report.json"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::InvalidInput);
    const QString message = report.error().message();
    QVERIFY2(message.contains(where) && message.contains(u"report.json"), qPrintable(message));
}

/// What follows from the provisions cannot be told otherwise.
void TestReportFormats::aFileCannotCallItselfMet()
{
    for (const QString &name : {u"/verdict"_s, u"/guidelines/0/verdict"_s}) {
        Report better = m_ordinary;
        QVERIFY(better.guidelines[0].verdict == Verdict::Fail && better.verdict == Verdict::Fail);
        (name == u"/verdict" ? better.verdict : better.guidelines[0].verdict) = Verdict::Pass;
        const auto report = reportFromFile(toFile(better), u"report.json"_s);
        QVERIFY(!report);
        QVERIFY2(report.error().message().contains(u'#' + name),
                 qPrintable(report.error().message()));
    }
}

void TestReportFormats::aFileCannotCallItselfFinished()
{
    QByteArray bytes = toFile(m_ordinary);
    bytes.replace("\"unfinished\":true", "\"unfinished\":false");
    const auto report = reportFromFile(bytes, u"report.json"_s);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains(u"/unfinished"),
             qPrintable(report.error().message()));
}

/// Whatever a provision is answered with, OSCAL hears "satisfied" of what is met and of no other.
void TestReportFormats::onlyWhatIsMetIsSatisfied()
{
    Report report = m_ordinary;
    for (const Verdict verdict : verdictsInOrder) {
        for (const Verdict counted : verdictsInOrder) {
            ReportProvision &one = report.guidelines[0].provisions[0];
            one.verdict = verdict;
            one.countedAs = counted;
            const auto oscal = QJsonDocument::fromJson(oscalResults(report)).object();
            const QJsonValue finding = oscal[u"assessment-results"][u"results"][0][u"findings"][0];
            const QString state = finding[u"target"][u"status"][u"state"].toString();
            QCOMPARE(state == u"satisfied", isMet(counted));
            QVERIFY(state == u"satisfied" || state == u"not-satisfied");
            QCOMPARE(propertyOf(finding, u"verdict"_s), idOf(verdict));
        }
    }
}

void TestReportFormats::evidenceIsReachedFromItsFinding()
{
    for (const Report &report : samples()) {
        const QJsonValue root =
            QJsonDocument::fromJson(oscalResults(report)).object()[u"assessment-results"_s];
        QMap<QString, QString> digests; // by the UUID of the resource
        const QJsonArray resources = root[u"back-matter"][u"resources"].toArray();
        for (const QJsonValue &one : resources)
            digests[one[u"uuid"].toString()] = one[u"rlinks"][0][u"hashes"][0][u"value"].toString();
        const QJsonValue result = root[u"results"][0];
        QMap<QString, QStringList> evidence; // digests by observation
        const QJsonArray observations = result[u"observations"].toArray();
        for (const QJsonValue &one : observations) {
            const QJsonArray items = one[u"relevant-evidence"].toArray();
            for (const QJsonValue &item : items) {
                const QString target = item[u"href"].toString().sliced(1);
                QVERIFY(digests.contains(target));
                evidence[one[u"uuid"].toString()].append(digests[target]);
            }
        }
        QMap<QString, QStringList> reached; // by provision
        const QJsonArray findings = result[u"findings"].toArray();
        for (const QJsonValue &one : findings) {
            const QString provision = one[u"title"].toString().section(u' ', 0, 0);
            const QJsonArray related = one[u"related-observations"].toArray();
            for (const QJsonValue &observation : related)
                reached[provision] += evidence[observation[u"observation-uuid"].toString()];
        }
        for (const ReportEvidence &item : report.evidence) {
            for (const QString &provision : item.provisions) {
                QVERIFY2(reached[provision].contains(QString::fromLatin1(item.sha256.toHex())),
                         qPrintable(item.id + u" of "_s + provision));
            }
        }
        for (const ReportRun &run : report.runs) {
            for (const QString &provision : run.provisions) {
                if (!run.transcriptSha256.isEmpty())
                    QVERIFY(reached[provision].contains(
                        QString::fromLatin1(run.transcriptSha256.toHex())));
            }
        }
    }
}

void TestReportFormats::everyFaceCountsTheSame()
{
    for (const Report &report : samples()) {
        QMap<QString, int> oscal;
        const QJsonArray findings =
            QJsonDocument::fromJson(oscalResults(report))
                .object()[u"assessment-results"_s][u"results"][0][u"findings"]
                .toArray();
        for (const QJsonValue &one : findings)
            ++oscal[propertyOf(one, u"verdict"_s)];
        QMap<QString, int> sarif;
        const QJsonArray results =
            QJsonDocument::fromJson(sarifLog(report)).object()[u"runs"_s][0][u"results"].toArray();
        for (const QJsonValue &one : results)
            ++sarif[one[u"properties"][u"verdict"].toString()];
        QMap<QString, int> table;
        const auto rows = parseCsv(provisionsCsv(report), u"report"_s);
        QVERIFY_OK(rows);
        const qsizetype column = rows->first().fields.indexOf(u"verdict"_s);
        for (const CsvRecord &row : rows->sliced(1))
            ++table[row.fields.at(column)];
        for (const Verdict verdict : verdictsInOrder) {
            const int count = report.provisionCounts.of(verdict);
            QCOMPARE(oscal[idOf(verdict)], count);
            QCOMPARE(sarif[idOf(verdict)], count);
            QCOMPARE(table[idOf(verdict)], count);
        }
        const auto cases = casesOf(junitReport(report));
        int all = 0;
        for (const int count : cases)
            all += count;
        QCOMPARE(all, report.provisionCounts.all() + int(report.runs.size())
                          + (report.unfinished ? 1 : 0));
    }
}

void TestReportFormats::sarifKindsAndLevels()
{
    Report report = m_ordinary;
    const QMap<Verdict, QString> kinds{{Verdict::Pass, u"pass"_s},
                                       {Verdict::Fail, u"fail"_s},
                                       {Verdict::Inconclusive, u"open"_s},
                                       {Verdict::NotAssessed, u"review"_s},
                                       {Verdict::NotApplicable, u"notApplicable"_s}};
    ReportProvision &one = report.guidelines[0].provisions[0];
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        one.verdict = kind.key();
        for (const auto &[strength, level] :
             {std::pair(Strength::Shall, u"error"_s), std::pair(Strength::ShallNot, u"error"_s),
              std::pair(Strength::Should, u"warning"_s),
              std::pair(Strength::Encouraged, u"note"_s)}) {
            one.strength = strength;
            const QJsonValue result =
                QJsonDocument::fromJson(sarifLog(report)).object()[u"runs"_s][0][u"results"][0];
            QCOMPARE(result[u"kind"].toString(), *kind);
            QCOMPARE(result[u"level"].toString(), kind.key() == Verdict::Fail ? level : u"none"_s);
        }
    }
}

void TestReportFormats::readByOurOwnImports()
{
    for (const Report &report : samples()) {
        int findings = 0;
        for (const ReportRun &run : report.runs)
            findings += std::max<int>(1, int(run.findings.size()));
        const auto sarif = readToolOutput(sarifLog(report), u"report.sarif"_s);
        QVERIFY_OK(sarif);
        QCOMPARE(sarif->kind, FileKind::Sarif);
        QCOMPARE(sarif->count(u"result"_s), report.provisionCounts.all() + findings);
        const auto junit = readToolOutput(junitReport(report), u"report.xml"_s);
        QVERIFY_OK(junit);
        QCOMPARE(junit->count(u"test"_s),
                 report.provisionCounts.all() + int(report.runs.size()) + 1);
    }
}

void TestReportFormats::sameMatterHasTheSameFingerprint()
{
    const auto prints = [](const Report &report) {
        QMap<QString, QString> found;
        const QJsonArray results =
            QJsonDocument::fromJson(sarifLog(report)).object()[u"runs"_s][0][u"results"].toArray();
        for (const QJsonValue &one : results) {
            found[one[u"ruleId"].toString()] = one[u"partialFingerprints"][u"assay/v1"].toString();
        }
        return found;
    };
    Report later = m_ordinary;
    later.product.firmwareVersion = u"9.9"_s;
    later.guidelines[0].provisions[0].verdict = Verdict::Fail;
    later.guidelines[0].provisions[0].rationale = u"It is another one now."_s;
    QCOMPARE(prints(later), prints(m_ordinary));
    later.product.model = u"Another"_s;
    QVERIFY(prints(later) != prints(m_ordinary));
    const auto all = prints(m_ordinary).values();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestReportFormats::junitOfADraftFails()
{
    QVERIFY(casesOf(junitReport(m_empty))[u"error"_s] > 0);
    Report good = m_ordinary;
    good.unfinished = false;
    good.runs.clear();
    for (ReportGuideline &guideline : good.guidelines) {
        for (ReportProvision &provision : guideline.provisions) {
            provision.verdict = Verdict::Pass;
            provision.countedAs = Verdict::Pass;
        }
    }
    const auto cases = casesOf(junitReport(good));
    QCOMPARE(cases.keys(), QStringList{u"passed"_s});
    good.guidelines[0].provisions[0].strength = Strength::Shall;
    for (const Verdict verdict : {Verdict::Inconclusive, Verdict::NotAssessed}) {
        good.guidelines[0].provisions[0].countedAs = verdict;
        QCOMPARE(casesOf(junitReport(good))[u"error"_s], 1);
    }
    good.guidelines[0].provisions[0].strength = Strength::Encouraged;
    QCOMPARE(casesOf(junitReport(good))[u"error"_s], 0);
    QCOMPARE(casesOf(junitReport(good))[u"skipped"_s], 1);
}

void TestReportFormats::tableGuardsFormulas()
{
    Report report = m_ordinary;
    const QStringList formulas{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s};
    for (qsizetype i = 0; i < formulas.size(); ++i)
        report.guidelines[0].provisions[i].rationale = formulas[i];
    const auto rows = parseCsv(provisionsCsv(report), u"report"_s);
    QVERIFY_OK(rows);
    const qsizetype column = rows->first().fields.indexOf(u"rationale"_s);
    for (qsizetype i = 0; i < formulas.size(); ++i) {
        QCOMPARE(rows->at(i + 1).fields.at(column), u'\'' + formulas[i]);
        QCOMPARE(withoutGuard(rows->at(i + 1).fields.at(column)), formulas[i]);
    }
}

/// Who reads one face only learns all the same that the evidence is a supplier's, and whose.
void TestReportFormats::everyFaceNamesTheSupplier()
{
    const Report report = reportfixture::supplied(m_ordinary);
    const QString service = report.evidence[0].id;
    const QString modem = report.evidence[1].id;
    for (const QString &name :
         {u"x.json"_s, u"x.oscal.json"_s, u"x.sarif"_s, u"x.junit.xml"_s, u"x.csv"_s}) {
        const QByteArray bytes = written(report, name);
        for (const char *word : {"Acme Ltd", "Radio modem", "2.1", "K-0000000002"})
            QVERIFY2(bytes.contains(word), qPrintable(name + u' ' + QString::fromLatin1(word)));
        QVERIFY2(bytes.contains(report.asOf.toString(Qt::ISODate).toLatin1()), qPrintable(name));
    }
    const QJsonValue run = QJsonDocument::fromJson(sarifLog(report)).object()[u"runs"_s][0];
    const QJsonValue result = run[u"results"][0];
    const QJsonArray suppliers = result[u"properties"][u"suppliers"].toArray();
    QCOMPARE(suppliers.size(), 2);
    QCOMPARE(suppliers[0][u"evidence"].toString(), service);
    QCOMPARE(suppliers[1][u"supplier"].toString(), u"Acme Ltd"_s);
    QCOMPARE(suppliers[1][u"reason"].toString(), u"Recalled."_s);
    const QJsonArray related = result[u"relatedLocations"].toArray();
    QCOMPARE(related.size(), 2);
    QVERIFY(related[1][u"message"][u"text"].toString().contains(u"Radio modem 2.1 by Acme Ltd"_s));
    // It leads to the artifact that has the digest.
    const int place = related[1][u"physicalLocation"][u"artifactLocation"][u"index"].toInt(-1);
    const QJsonValue artifact = run[u"artifacts"][place];
    QCOMPARE(artifact[u"hashes"][u"sha-256"].toString().toLatin1(),
             report.evidence[1].sha256.toHex());
    QCOMPARE(artifact[u"properties"][u"supplier"][u"component"].toString(), u"K-0000000002"_s);
    const QString junit = QString::fromUtf8(junitReport(report));
    QVERIFY(junit.contains(u"supplier: %1 Acme Ltd\n"_s.arg(modem)));
    QVERIFY(junit.contains(u"component: %1 Radio modem 2.1 (K-0000000002)\n"_s.arg(modem)));
    // What is one's own names nobody.
    QVERIFY(!sarifLog(m_ordinary).contains("supplier"));
    QVERIFY(!junitReport(m_ordinary).contains("supplier"));
}

/// The names of suppliers are other people's words: in a table they are no formula, in JUnit's
/// output no line of their own. New columns come last, where they move no other.
void TestReportFormats::suppliersSteerNothing()
{
    Report report = reportfixture::supplied(m_ordinary);
    const auto rows = parseCsv(provisionsCsv(report), u"report"_s);
    QVERIFY_OK(rows);
    const QStringList &heads = rows->first().fields;
    QCOMPARE(heads.mid(heads.size() - 5),
             QStringList({u"answered_at"_s, u"supplied_evidence"_s, u"suppliers"_s, u"components"_s,
                          u"withdrawn"_s}));
    const QStringList &first = rows->at(1).fields;
    const qsizetype last = heads.size() - 1;
    QVERIFY2(first.at(last - 2).startsWith(u"'=HYPERLINK"_s), qPrintable(first.at(last - 2)));
    QCOMPARE(withoutGuard(first.at(last - 2)), u"=HYPERLINK(\"http://x\") & Sons; Acme Ltd"_s);
    QCOMPARE(first.at(last - 1),
             u"Relay <service> 2026.1 (K-0000000001); Radio modem 2.1 (K-0000000002)"_s);
    QCOMPARE(first.at(last), u"no "_s + report.asOf.toString(Qt::ISODate));
    QCOMPARE(rows->at(2).fields.mid(last - 3), QStringList({{}, {}, {}, {}}));
    for (const CsvRecord &row : *rows) {
        for (const QString &cell : row.fields)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
    }
    report.evidence[0].supplier->supplier = u"Acme\nverdict: pass"_s;
    QVERIFY(junitReport(report).contains(" Acme verdict: pass\n"));
}

void TestReportFormats::nothingThatStaysInTheHouse()
{
    for (const Report &report : samples()) {
        for (const QString &name : {u"x.json"_s, u"x.oscal.json"_s, u"x.sarif"_s, u"x.junit.xml"_s,
                                    u"x.csv"_s, u"x.gaps.json"_s, u"x.gaps.csv"_s}) {
            const QByteArray bytes = written(report, name);
            QVERIFY2(!bytes.contains(reportfixture::canary), qPrintable(name));
            QVERIFY2(bytes.contains("draft") || bytes.contains("DRAFT")
                         || bytes.contains("\"unfinished\":true"),
                     qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
