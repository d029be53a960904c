#include "assessment/json/canonicaljson.h"
#include "assessment/model/assessment.h"
#include "support/jsonvariants.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QStringList known = {u"CoP-1.1"_s, u"CoP-1.2"_s, u"CoP-13.2"_s};

Assessment sample()
{
    Assessment assessment;
    assessment.id = u"A-1"_s;
    assessment.product.id = u"P-1"_s;
    assessment.product.brand = u"Northlight"_s;
    assessment.scheme = u"uk-cop-2018"_s;
    assessment.schemeDigest = QByteArray(32, 'd');
    assessment.kind = AssessmentKind::Lab;
    assessment.assessors = {u"anna"_s, u"bryn"_s};
    assessment.facts.supportUntil = QDate(2031, 6, 30);
    for (const QString &provision : known) {
        Answer answer;
        answer.provision = provision;
        answer.verdict = Verdict::Pass;
        answer.rationale = u"Seen."_s;
        assessment.answers.insert(provision, answer);
    }
    for (int i = 0; i < 3; ++i) {
        EvidenceItem item;
        item.id = u"E-%1"_s.arg(i);
        item.title = u"Photo"_s;
        item.sha256 = QByteArray(32, char('a' + i));
        item.provisions = {u"CoP-1.1"_s, u"CoP-1.2"_s};
        item.run = i == 0 ? u"R-0"_s : QString();
        assessment.evidence.append(item);
    }
    for (int i = 0; i < 2; ++i) {
        RunRecord run;
        run.id = u"R-%1"_s.arg(i);
        run.test = u"DT-0%1"_s.arg(i + 1);
        run.provisions = {u"CoP-1.1"_s};
        run.started = QDateTime({2026, 11, 23}, {14, 3, 7, 250}, Qt::UTC);
        assessment.runs.append(run);
    }
    return assessment;
}

} // namespace

/// Files of answers, and the canonical value of a whole assessment that a label embeds.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void refuses_data();
    void refuses();
    void acceptsTheLeast();
    void findsWhatBelongsToAProvision();
    void digestIgnoresTheOrderOfRows();
    void digestSeesWhatMatters_data();
    void digestSeesWhatMatters();
    void digestIsPinned();
    void runsReadBack();
};

void TestAnswers::readsTheExample()
{
    const auto answers =
        readAnswersFile(u"" SOURCE_ROOT "/tests/data/examples/answers.json"_s, known);
    QVERIFY_OK(answers);
    QCOMPARE(answers->size(), 2);
    const AnswerImport &first = answers->first();
    QCOMPARE(first.answer.provision, u"CoP-1.1"_s);
    QCOMPARE(first.answer.support, Support::Yes);
    QCOMPARE(first.answer.verdict, Verdict::Pass);
    QVERIFY(first.answer.rationale.startsWith(u"Each unit has its own"_s));
    QCOMPARE(first.answer.status, ReviewStatus::Draft);
    QCOMPARE(first.evidence.size(), 1);
    QCOMPARE(first.evidence.first().path, u"evidence/password-labels.jpg"_s);
    QCOMPARE(first.evidence.first().title, u"Password labels of units 0003 and 0017"_s);
    const AnswerImport &second = answers->last();
    QCOMPARE(second.answer.support, Support::NotApplicable);
    QCOMPARE(second.answer.verdict, Verdict::NotApplicable);
    QVERIFY(second.evidence.isEmpty());
}

void TestAnswers::refuses_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &pointer, const QJsonValue &value,
                        const QString &reason) {
        QTest::newRow(name) << pointer << value << reason;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    const QString evidence = u"/answers/0/evidence/0"_s;
    row("no answers", u"/answers"_s, absent, u"missing"_s);
    row("answers as object", u"/answers"_s, QJsonObject(), u"must be a list"_s);
    row("unknown provision", u"/answers/0/provision"_s, u"CoP-99.1"_s, u"not a provision"_s);
    row("provision twice", u"/answers/0/provision"_s, u"CoP-13.2"_s, u"answered above"_s);
    row("no verdict", u"/answers/0/verdict"_s, absent, u"missing"_s);
    row("unknown verdict", u"/answers/0/verdict"_s, u"passed"_s, u"\"pass\", \"fail\""_s);
    row("unknown support", u"/answers/0/support"_s, u"maybe"_s, u"\"yes\", \"no\", \"na\""_s);
    row("long rationale", u"/answers/0/rationale"_s, QString(4001, u'x'), u"longer than 4000"_s);
    row("rationale with escape", u"/answers/0/rationale"_s, u"\u001b[31m"_s, u"U+001B"_s);
    row("status from outside", u"/answers/0/status"_s, u"accepted"_s, u"unknown name"_s);
    row("evidence as text", u"/answers/0/evidence"_s, u"a.jpg"_s, u"must be a list"_s);
    row("no file", evidence + u"/file"_s, absent, u"missing"_s);
    row("absolute file", evidence + u"/file"_s, u"/etc/passwd"_s, u"relative to it"_s);
    row("file above", evidence + u"/file"_s, u"../secret.key"_s, u"relative to it"_s);
    row("file above, hidden", evidence + u"/file"_s, u"a/../../secret.key"_s, u"relative to it"_s);
    row("folder", evidence + u"/file"_s, u"."_s, u"relative to it"_s);
    row("long title", evidence + u"/title"_s, QString(201, u'x'), u"longer than 200"_s);
    row("unknown in evidence", evidence + u"/sha256"_s, u"00"_s, u"unknown name"_s);
    row("unknown beside", u"/scheme"_s, u"uk-cop-2018"_s, u"unknown name"_s);
}

void TestAnswers::refuses()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonValue changed =
        withMember(exampleObject(u"examples/answers.json"_s), pointer, value);
    file.write(QJsonDocument(changed.toObject()).toJson());
    file.close();
    const auto answers = readAnswersFile(file.fileName(), known);
    QVERIFY(!answers);
    QCOMPARE(answers.error().kind, Error::Kind::InvalidInput);
    QVERIFY(answers.error().where.startsWith(file.fileName() + u" /"_s));
    QVERIFY2(answers.error().why.contains(reason), qPrintable(answers.error().message()));
}

void TestAnswers::acceptsTheLeast()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"answers": [{"provision": "CoP-1.2", "verdict": "fail", "rationale": "",
                   "evidence": [{"file": "deep/er/log.txt"}]}]})");
    file.close();
    const auto answers = readAnswersFile(file.fileName(), known);
    QVERIFY_OK(answers);
    QCOMPARE(answers->first().answer.support, Support::NotStated);
    QCOMPARE(answers->first().answer.rationale, QString());
    QCOMPARE(answers->first().evidence.first().title, u"log.txt"_s);
}

void TestAnswers::findsWhatBelongsToAProvision()
{
    const Assessment assessment = sample();
    QCOMPARE(assessment.evidenceOf(u"CoP-1.2"_s).size(), 3);
    QCOMPARE(assessment.evidenceOf(u"CoP-13.2"_s).size(), 0);
    QCOMPARE(assessment.runsOf(u"CoP-1.1"_s).size(), 2);
    QCOMPARE(assessment.runsOf(u"CoP-1.2"_s).size(), 0);
    QCOMPARE(assessmentKindFromId(u"lab"_s), std::optional(AssessmentKind::Lab));
    QVERIFY(!assessmentKindFromId(u"third"_s));
}

void TestAnswers::digestIgnoresTheOrderOfRows()
{
    const QByteArray before = canonicalJson(toJson(sample()));
    Assessment other = sample();
    std::reverse(other.evidence.begin(), other.evidence.end());
    std::reverse(other.runs.begin(), other.runs.end());
    std::reverse(other.assessors.begin(), other.assessors.end());
    for (EvidenceItem &item : other.evidence)
        std::reverse(item.provisions.begin(), item.provisions.end());
    QCOMPARE(canonicalJson(toJson(other)), before);

    // Nor do the ids and clock times of one workspace, so that a copy elsewhere has the same.
    other.id = u"A-77"_s;
    other.product.id = u"P-78"_s;
    other.created = QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC);
    for (EvidenceItem &item : other.evidence) {
        item.id += u"x"_s;
        item.run = u"R-99"_s;
        item.added = other.created;
    }
    for (RunRecord &run : other.runs)
        run.id += u"x"_s;
    for (Answer &answer : other.answers)
        answer.changed = other.created;
    QCOMPARE(canonicalJson(toJson(other)), before);
}

using Change = std::function<void(Assessment &)>;

void TestAnswers::digestSeesWhatMatters_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("verdict", [](Assessment &a) { a.answers[u"CoP-1.1"_s].verdict = Verdict::Fail; });
    row("rationale", [](Assessment &a) { a.answers[u"CoP-1.1"_s].rationale += u' '; });
    row("support", [](Assessment &a) { a.answers[u"CoP-1.1"_s].support = Support::Yes; });
    row("status of an answer",
        [](Assessment &a) { a.answers[u"CoP-1.1"_s].status = ReviewStatus::Accepted; });
    row("an answer less", [](Assessment &a) { a.answers.remove(u"CoP-1.1"_s); });
    row("evidence less", [](Assessment &a) { a.evidence.removeLast(); });
    row("evidence content", [](Assessment &a) { a.evidence[1].sha256[31] = 'z'; });
    row("evidence for less", [](Assessment &a) { a.evidence[1].provisions.removeLast(); });
    row("evidence title", [](Assessment &a) { a.evidence[1].title += u'!'; });
    row("evidence address", [](Assessment &a) { a.evidence[1].url = u"https://x.example"_s; });
    row("evidence revised", [](Assessment &a) { a.evidence[1].revision = 2; });
    row("run verdict", [](Assessment &a) { a.runs[1].verdict = Verdict::Fail; });
    row("run transcript", [](Assessment &a) { a.runs[1].transcriptSha256 = QByteArray(32, 't'); });
    row("facts", [](Assessment &a) { a.facts.supportUntil = QDate(2030, 6, 30); });
    row("product", [](Assessment &a) { a.product.firmwareVersion = u"3.4.2"_s; });
    row("scheme text", [](Assessment &a) { a.schemeDigest[0] = 'e'; });
    row("kind", [](Assessment &a) { a.kind = AssessmentKind::Self; });
    row("decider", [](Assessment &a) { a.decidedBy = u"carys"_s; });
    row("assessors", [](Assessment &a) { a.assessors.removeLast(); });
    row("status", [](Assessment &a) { a.status = ReviewStatus::Accepted; });
}

void TestAnswers::digestSeesWhatMatters()
{
    QFETCH(Change, change);
    Assessment changed = sample();
    change(changed);
    QVERIFY(canonicalJson(toJson(changed)) != canonicalJson(toJson(sample())));
}

void TestAnswers::digestIsPinned()
{
    // Labels embed this digest: if it changes here, labels already issued can no longer be
    // matched with their assessment, and the form needs a version.
    QCOMPARE(QCryptographicHash::hash(canonicalJson(toJson(sample())), QCryptographicHash::Sha256)
                 .toHex(),
             QByteArray("1c6ff3eb2c888ccbaa22546994fa26679f93cd6e5e25880438823a075d7832d6"));
}

void TestAnswers::runsReadBack()
{
    RunRecord run;
    run.id = u"R-1"_s;
    run.test = u"DT-04"_s;
    run.testName = u"Known default trial"_s;
    run.scriptSha256 = QByteArray(32, '\x01');
    run.state = RunState::Unplugged;
    run.verdict = Verdict::Fail;
    run.reason = u"The port went away."_s;
    run.findings = {{.id = u"default-credentials-accepted"_s,
                     .summary = u"admin was let in"_s,
                     .provision = u"CoP-1.1"_s,
                     .offset = 0},
                    {.id = u"banner"_s, .summary = u"x"_s, .provision = u"CoP-6.2"_s}};
    run.steps = {{.title = u"Boot"_s,
                  .outcome = u"matched"_s,
                  .startMs = 3,
                  .endMs = 90071992547,
                  .measured = u"1.2 s"_s}};
    run.provisions = {u"CoP-1.1"_s, u"CoP-6.2"_s};
    run.started = QDateTime({2026, 11, 23}, {14, 3, 7, 250}, Qt::UTC);
    run.seconds = 12.5;
    run.environment = {{u"port"_s, u"/dev/pts/3"_s}, {u"baud"_s, 115200}};
    run.transcriptSha256 = QByteArray(32, '\xfe');
    run.confidential = false;

    const QJsonObject json = toJson(run);
    const RunRecord back = runFromJson(json);
    QCOMPARE(toJson(back), json);
    QCOMPARE(back.findings, run.findings);
    QCOMPARE(back.started, run.started);
    QCOMPARE(back.scriptSha256, run.scriptSha256);
    QCOMPARE(back.steps.first().endMs, 90071992547);

    for (const RunState state : {RunState::Finished, RunState::Cancelled, RunState::TimedOut,
                                 RunState::Unplugged, RunState::FailedToStart, RunState::Aborted}) {
        QCOMPARE(runStateFromId(idOf(state)), std::optional(state));
        QVERIFY(!nameOf(state).isEmpty());
    }
    // A record nobody can read proves nothing.
    const RunRecord unreadable = runFromJson({{u"verdict"_s, u"perfect"_s}});
    QCOMPARE(unreadable.verdict, Verdict::Inconclusive);
    QCOMPARE(unreadable.state, RunState::Aborted);
    QVERIFY(unreadable.confidential);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
