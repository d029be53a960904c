#include "assessment/historywords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/ixitvalue.h"
#include "assessment/scheme/testgroups.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statement.h"
#include "assessment/signing/trust.h"
#include "assessment/store/database.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QElapsedTimer>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString newer = u"en-303645-v3-1-3"_s;
const QString table = u"AuthMech"_s;

/// An assessment against EN 303 645 in a workspace of its own.
struct Bench
{
    explicit Bench(const QString &scheme = newer, AssessmentKind kind = AssessmentKind::Self)
        : workspace(*files.create())
        , id(*workspace.newAssessment(*workspace.addProduct(SampleWorkspace::product()), scheme,
                                      kind))
    {}

    Assessment now() { return *workspace.assessment(id); }
    QList<IxitEntry> entries(const QString &name = table) { return now().ixit.value(name); }
    Result<QStringList> set(const QString &name, const QList<IxitChange> &changes)
    {
        return workspace.setIxit(id, name, changes);
    }
    Status judge(const QString &provision, const QString &testCase, const QString &item,
                 Verdict verdict, const QString &reason = u"Seen."_s)
    {
        return workspace.judgeItems(id, {{.provision = provision,
                                          .testCase = testCase,
                                          .item = item,
                                          .verdict = verdict,
                                          .reason = reason}});
    }
    QByteArray digest() { return signing::assessmentDigest(now()); }
    qsizetype acts() { return workspace.log()->size(); }
    bool logHolds()
    {
        const auto check = workspace.verifyLog();
        return check && check->ok;
    }

    SampleWorkspace files;
    Workspace workspace;
    QString id;
};

IxitChange described(const QString &text, const QString &id = {})
{
    return {.id = id, .values = {{u"description"_s, text}}};
}

/// A value that fits every column.
QString fitting(const IxitColumn &column)
{
    using Type = IxitColumn::Type;
    switch (column.type) {
    case Type::Text: return u"As built"_s;
    case Type::YesNo: return u"yes"_s;
    case Type::Choice: return column.choices.first();
    case Type::Period: return u"90 days"_s;
    case Type::Reference:
    case Type::References: return u"none"_s;
    }
    Q_UNREACHABLE();
}

/// One whole entry in each table.
void declareAll(Bench &bench)
{
    for (const IxitTable &one : ixitEditionFor(newer)->tables) {
        IxitChange change;
        for (const IxitColumn &column : one.columns)
            change.values.insert(column.key, fitting(column));
        QVERIFY_OK(bench.set(one.name, {change}));
    }
    Answer answer = SampleWorkspace::answer(u"EN-5.1-1"_s);
    answer.support = Support::NotStated;
    QVERIFY_OK(bench.workspace.answer(bench.id, answer));
}

} // namespace

/// What is declared, as it lies in the workspace: every change one act, part of what is signed.
class TestIxitRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreNumbered();
    void onlyWhatIsSaidChanges();
    void sayingItAgainIsNoAct();
    void aFormHasOneRecord();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void aBlockIsAllOrNothing();
    void removingTakesTheVerdictsAlong();
    void everythingCanBeTakenBack();
    void historySaysWhichCell();
    void everyChangeIsInTheDigest();
    void verdictsAreHeldAgainstTheirGroup_data();
    void verdictsAreHeldAgainstTheirGroup();
    void anEditVoidsAcceptanceAndSignOff();
    void aPlaceholderHoldsBackTheSignOff_data();
    void aPlaceholderHoldsBackTheSignOff();
    void aCloneKeepsWhatIsDeclaredAndNoVerdict();
    void theLogFindsAChangedCell();
    void thousandsOfRows();
};

void TestIxitRecords::entriesAreNumbered()
{
    Bench bench;
    const auto ids = bench.set(table, {described(u"Web"_s), described(u"App"_s)});
    QVERIFY_OK(ids);
    QCOMPARE(*ids, (QStringList{u"AuthMech-1"_s, u"AuthMech-2"_s}));
    QVERIFY_OK(bench.workspace.removeIxit(bench.id, {u"AuthMech-1"_s}));
    QCOMPARE(*bench.set(table, {described(u"Console"_s)}), QStringList{u"AuthMech-3"_s});
    QStringList shown;
    for (const IxitEntry &entry : bench.entries()) {
        shown.append(entry.id + u' ' + entry.value(u"description"_s));
        QCOMPARE(entry.changedBy, u"ada"_s);
        QVERIFY(entry.changed.isValid());
    }
    QCOMPARE(shown, (QStringList{u"AuthMech-2 App"_s, u"AuthMech-3 Console"_s}));
    // 2 before 10.
    QVERIFY_OK(bench.workspace.importIxit(bench.id, table, {described(u"X"_s, u"AuthMech-10"_s)}));
    QCOMPARE(bench.entries().last().id, u"AuthMech-10"_s);
    QVERIFY(bench.logHolds());
}

void TestIxitRecords::onlyWhatIsSaidChanges()
{
    Bench bench;
    QVERIFY_OK(bench.set(
        table, {{.values = {{u"description"_s, u"Web"_s}, {u"defaultStatus"_s, u"ENABLED"_s}}}}));
    QVERIFY_OK(bench.set(table, {{.id = u"AuthMech-1"_s,
                                  .values = {{u"Security guarantees"_s, u"authenticity"_s}}}}));
    QCOMPARE(bench.entries()[0].values,
             (QMap<QString, QString>{{u"defaultStatus"_s, u"enabled"_s},
                                     {u"description"_s, u"Web"_s},
                                     {u"securityGuarantees"_s, u"authenticity"_s}}));
    QVERIFY_OK(bench.set(table, {described({}, u"AuthMech-1"_s)})); // empty takes it away
    QVERIFY(!bench.entries()[0].values.contains(u"description"_s));
}

void TestIxitRecords::sayingItAgainIsNoAct()
{
    Bench bench;
    QVERIFY_OK(bench.set(table, {described(u"Web"_s)}));
    const qsizetype before = bench.acts();
    QVERIFY_OK(bench.set(table, {described(u" Web "_s, u"AuthMech-1"_s)}));
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::NotAssessed));
    QCOMPARE(bench.acts(), before);
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass));
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass));
    QCOMPARE(bench.acts(), before + 1);
}

void TestIxitRecords::aFormHasOneRecord()
{
    Bench bench;
    const auto change = [](const QString &column, const QString &text) {
        return QList<IxitChange>{{.values = {{column, text}}}};
    };
    QCOMPARE(*bench.set(u"Conf"_s, change(u"secureManagement"_s, u"y"_s)),
             QStringList{u"Conf-1"_s});
    QCOMPARE(*bench.set(u"Conf"_s, change(u"secureDevelopment"_s, u"no"_s)),
             QStringList{u"Conf-1"_s});
    QCOMPARE(bench.entries(u"Conf"_s).size(), 1);
    QCOMPARE(bench.entries(u"Conf"_s)[0].values.size(), 2);
    QVERIFY(!bench.workspace.importIxit(
        bench.id, u"Conf"_s, {{.id = u"Conf-2"_s, .values = {{u"secureManagement"_s, u"y"_s}}}}));
}

void TestIxitRecords::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("name");
    QTest::addColumn<IxitChange>("change");
    QTest::addColumn<QString>("where");
    const auto status = [](const QString &text, const QString &id = {}) {
        return IxitChange{.id = id, .values = {{u"status"_s, text}}};
    };
    QTest::newRow("type") << newer << u"SoftServ"_s << status(u"perhaps"_s)
                          << u"SoftServ-1/status"_s;
    QTest::newRow("column") << newer << u"AuthMech"_s << status(u"enabled"_s)
                            << u"AuthMech-1/status"_s;
    QTest::newRow("table") << newer << u"Nothing"_s << described(u"x"_s) << u"Nothing"_s;
    QTest::newRow("table of the other edition")
        << newer << u"ComMech"_s << described(u"x"_s) << u"ComMech"_s;
    QTest::newRow("and the reverse")
        << u"en-303645-v2-1-1"_s << u"SecComMech"_s << described(u"x"_s) << u"SecComMech"_s;
    QTest::newRow("unknown id") << newer << table << described(u"x"_s, u"AuthMech-4"_s)
                                << u"AuthMech-4"_s;
    QTest::newRow("id of another table")
        << newer << table << described(u"x"_s, u"UpdMech-1"_s) << u"UpdMech-1"_s;
    QTest::newRow("a scheme without")
        << u"uk-cop-2018"_s << table << described(u"x"_s) << u"uk-cop-2018"_s;
}

void TestIxitRecords::refusesWhatDoesNotFit()
{
    QFETCH(QString, scheme);
    QFETCH(QString, name);
    QFETCH(IxitChange, change);
    QFETCH(QString, where);
    Bench bench(scheme);
    const qsizetype before = bench.acts();
    const auto set = bench.set(name, {change});
    QVERIFY(!set);
    QCOMPARE(set.error().where, where);
    QVERIFY(!set.error().why.isEmpty() && !set.error().advice.isEmpty());
    QCOMPARE(bench.acts(), before);
    QVERIFY(bench.now().ixit.isEmpty());
}

void TestIxitRecords::aBlockIsAllOrNothing()
{
    Bench bench;
    QVERIFY_OK(bench.set(table, {described(u"Web"_s)}));
    const QByteArray before = canonicalJson(toJson(bench.now()));
    QVERIFY(!bench.set(table, {described(u"New"_s),
                               described(u"Other"_s, u"AuthMech-1"_s),
                               {.values = {{u"defaultStatus"_s, u"half"_s}}}}));
    QCOMPARE(canonicalJson(toJson(bench.now())), before);
    QVERIFY(!bench.workspace.removeIxit(bench.id, {u"AuthMech-1"_s, u"AuthMech-9"_s}));
    QCOMPARE(canonicalJson(toJson(bench.now())), before);
}

void TestIxitRecords::removingTakesTheVerdictsAlong()
{
    Bench bench;
    QVERIFY_OK(bench.set(table, {described(u"Web"_s), described(u"App"_s)}));
    for (const QString &item : {u"AuthMech-1"_s, u"AuthMech-2"_s})
        QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, item, Verdict::Fail));
    QVERIFY_OK(bench.workspace.removeIxit(bench.id, {u"AuthMech-1"_s}));
    QCOMPARE(bench.now().itemVerdicts.size(), 1);
    QCOMPARE(bench.now().itemVerdicts[0].item, u"AuthMech-2"_s);
    QVERIFY_OK(bench.workspace.undo(bench.id));
    QCOMPARE(bench.now().itemVerdicts.size(), 2);
    QVERIFY(bench.logHolds());
}

void TestIxitRecords::everythingCanBeTakenBack()
{
    Bench bench;
    const auto canonical = [&] {
        QJsonObject json = toJson(bench.now());
        json.remove(u"assessors"_s); // taking one's work back makes one no stranger to it
        return canonicalJson(json);
    };
    QList<QByteArray> before;
    const auto does = [&](const auto &result, const QString &words) {
        QVERIFY_OK(result);
        const auto step = bench.workspace.undoStep(bench.id);
        QVERIFY(step && *step);
        QCOMPARE((*step)->text, words);
    };
    before.append(canonical());
    does(bench.set(table, {described(u"Web"_s)}), u"change of AuthMech-1"_s);
    before.append(canonical());
    does(bench.workspace.importIxit(bench.id, table, {described(u"App"_s), described(u"USB"_s)}),
         u"import of 2 IXIT entry(s)"_s);
    before.append(canonical());
    does(bench.judge(u"EN-5.1-1"_s, u"5.1-1-2"_s, u"AuthMech-2"_s, Verdict::Fail),
         u"verdict on AuthMech-2"_s);
    before.append(canonical());
    does(bench.workspace.removeIxit(bench.id, {u"AuthMech-2"_s}), u"removal of AuthMech-2"_s);
    const QByteArray last = canonical();
    while (!before.isEmpty()) {
        QVERIFY_OK(bench.workspace.undo(bench.id));
        QCOMPARE(canonical(), before.takeLast());
    }
    for (int i = 0; i < 4; ++i)
        QVERIFY_OK(bench.workspace.redo(bench.id));
    QCOMPARE(canonical(), last);
    QVERIFY(bench.logHolds());
}

void TestIxitRecords::historySaysWhichCell()
{
    Bench bench;
    QVERIFY_OK(bench.set(table, {described(u"Web"_s)}));
    QVERIFY_OK(bench.set(table, {described(u"App"_s, u"AuthMech-1"_s)}));
    const auto newest = [&] { return bench.workspace.log({}, 1)->last(); };
    QCOMPARE(changesInWords(newest()), QStringList{u"AuthMech-1/description: App, before Web"_s});
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-2"_s, u"AuthMech-1"_s, Verdict::Fail));
    QCOMPARE(actInWords(newest()), u"Judged declared items: EN-5.1-1"_s);
    QCOMPARE(changesInWords(newest()),
             (QStringList{u"5.1-1-2 on AuthMech-1: verdict fail, before not assessed"_s,
                          u"5.1-1-2 on AuthMech-1: reason: Seen."_s}));
    QVERIFY_OK(bench.workspace.removeIxit(bench.id, {u"AuthMech-1"_s}));
    QCOMPARE(changesInWords(newest()),
             (QStringList{u"AuthMech-1 was taken away"_s,
                          u"5.1-1-2 on AuthMech-1: the verdict was taken back"_s}));
}

void TestIxitRecords::everyChangeIsInTheDigest()
{
    Bench bench;
    QByteArray before = bench.digest();
    const auto differs = [&](const auto &result) {
        QVERIFY_OK(result);
        const QByteArray after = bench.digest();
        QVERIFY(after != before);
        before = after;
    };
    differs(bench.set(table, {described(u"Web"_s)}));
    differs(bench.set(table, {described(u"Web login"_s, u"AuthMech-1"_s)}));
    differs(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass));
    differs(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass, u"Other."_s));
    differs(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::NotAssessed));
    differs(bench.workspace.removeIxit(bench.id, {u"AuthMech-1"_s}));
    Assessment plain = bench.now(); // one without IXIT has the digest that it always had
    QVERIFY(!toJson(plain).contains(u"ixit"_s) && !toJson(plain).contains(u"itemVerdicts"_s));
}

void TestIxitRecords::verdictsAreHeldAgainstTheirGroup_data()
{
    QTest::addColumn<ItemVerdict>("verdict");
    const ItemVerdict good{.provision = u"EN-5.1-1"_s,
                           .testCase = u"5.1-1-1"_s,
                           .item = u"AuthMech-1"_s,
                           .verdict = Verdict::Fail,
                           .reason = u"Seen."_s};
    const auto row = [&](const char *name, auto change) {
        ItemVerdict bad = good;
        change(bad);
        QTest::newRow(name) << bad;
    };
    row("no provision", [](ItemVerdict &v) { v.provision = u"EN-9-9"_s; });
    row("case of another group", [](ItemVerdict &v) { v.testCase = u"5.1-2-1"_s; });
    row("no item", [](ItemVerdict &v) { v.item = u"AuthMech-2"_s; });
    row("item of another table", [](ItemVerdict &v) { v.item = u"ExtSens-1"_s; });
    row("not applicable", [](ItemVerdict &v) { v.verdict = Verdict::NotApplicable; });
    row("fail without reason", [](ItemVerdict &v) { v.reason = u" \n"_s; });
    row("inconclusive without reason", [](ItemVerdict &v) {
        v.verdict = Verdict::Inconclusive;
        v.reason.clear();
    });
    row("endless reason", [](ItemVerdict &v) { v.reason.fill(u'x', 20'001); });
}

void TestIxitRecords::verdictsAreHeldAgainstTheirGroup()
{
    QFETCH(ItemVerdict, verdict);
    Bench bench;
    QVERIFY_OK(bench.set(table, {described(u"Web"_s)}));
    QVERIFY_OK(bench.set(u"ExtSens"_s, {described(u"Microphone"_s)}));
    const auto done = bench.workspace.judgeItems(bench.id, {verdict});
    QVERIFY(!done);
    QVERIFY(!done.error().why.isEmpty() && !done.error().advice.isEmpty());
    QVERIFY(bench.now().itemVerdicts.isEmpty());
}

void TestIxitRecords::anEditVoidsAcceptanceAndSignOff()
{
    const auto demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    Bench bench;
    declareAll(bench);
    const auto accept = [&] {
        QVERIFY_OK(bench.workspace.submit(bench.id));
        QVERIFY_OK(bench.workspace.accept(bench.id));
        QVERIFY_OK(bench.workspace.sign(bench.id, demo->identity()));
        QVERIFY(signing::signOffStands(bench.now()));
    };
    accept();
    QVERIFY_OK(bench.set(table, {described(u"Changed"_s, u"AuthMech-1"_s)}));
    QCOMPARE(bench.now().status, ReviewStatus::Draft);
    QVERIFY(!signing::signOffStands(bench.now()));
    const auto check = bench.workspace.checkSignature(bench.id, {});
    QVERIFY_OK(check);
    QVERIFY(check->state == signing::SignOffCheck::State::Changed);
    QVERIFY2(check->changes.last().text.contains(u"IXIT"_s),
             qPrintable(check->changes.last().text));
    accept();
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass));
    QCOMPARE(bench.now().status, ReviewStatus::Draft);
    QVERIFY(!signing::signOffStands(bench.now()));
}

void TestIxitRecords::aPlaceholderHoldsBackTheSignOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    for (const char *text : {"?", "TBD", "TBC", "n/a?", "xxx", ""})
        QTest::addRow("%s", *text ? text : "empty") << QString::fromLatin1(text) << true;
    QTest::newRow("an answer") << u"Ten tries an hour"_s << false;
}

void TestIxitRecords::aPlaceholderHoldsBackTheSignOff()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    const auto demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    Bench bench;
    declareAll(bench);
    QVERIFY_OK(
        bench.set(table, {{.id = u"AuthMech-1"_s, .values = {{u"bruteForcePrevention"_s, text}}}}));
    QVERIFY_OK(bench.workspace.submit(bench.id));
    QVERIFY_OK(bench.workspace.accept(bench.id));
    const auto signOff = bench.workspace.sign(bench.id, demo->identity());
    QCOMPARE(bool(signOff), !holds);
    if (!holds)
        return;
    QCOMPARE(signOff.error().kind, Error::Kind::Refused);
    QCOMPARE(signOff.error().where, u"ixit/AuthMech-1/bruteForcePrevention"_s);
    const auto findings = bench.workspace.lint(bench.id);
    QVERIFY_OK(findings);
    const auto here = std::find_if(findings->begin(), findings->end(), [&](const auto &finding) {
        return finding.where == signOff.error().where;
    });
    QVERIFY(here != findings->end());
    QCOMPARE(here->target, u"ixit#AuthMech-1/bruteForcePrevention"_s);
    QCOMPARE(here->severity, LintSeverity::Error);
}

void TestIxitRecords::aCloneKeepsWhatIsDeclaredAndNoVerdict()
{
    Bench bench;
    declareAll(bench);
    QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Pass));
    const auto next = bench.workspace.cloneAssessment(bench.id, {.firmware = u"2.0"_s});
    QVERIFY_OK(next);
    const Assessment clone = *bench.workspace.assessment(*next);
    QCOMPARE(clone.ixit, bench.now().ixit); // with who wrote it, and when
    QCOMPARE(clone.ixit.size(), 29);
    QVERIFY(clone.itemVerdicts.isEmpty());
    QVERIFY_OK(bench.workspace.setIxit(*next, table, {described(u"New"_s, u"AuthMech-1"_s)}));
    QCOMPARE(bench.entries()[0].value(u"description"_s), u"As built"_s);
    QVERIFY(bench.logHolds());
}

void TestIxitRecords::theLogFindsAChangedCell()
{
    for (const QString &tampering :
         {u"UPDATE ixit_entry SET record = replace(record, 'Web', 'App')"_s,
          u"DELETE FROM ixit_entry"_s, u"UPDATE item_verdict SET verdict = 'pass'"_s,
          u"UPDATE item_verdict SET reason = 'Fine.'"_s, u"DELETE FROM item_verdict"_s,
          u"UPDATE ixit_entry SET number = 2"_s}) {
        Bench bench;
        QVERIFY_OK(bench.set(table, {described(u"Web"_s)}));
        QVERIFY_OK(bench.judge(u"EN-5.1-1"_s, u"5.1-1-1"_s, u"AuthMech-1"_s, Verdict::Fail));
        QVERIFY(bench.logHolds());
        auto database = Database::open(bench.files.path());
        QVERIFY_OK(database);
        QVERIFY_OK(database->run(tampering));
        const auto check = bench.workspace.verifyLog();
        QVERIFY_OK(check);
        QVERIFY2(!check->ok, qPrintable(tampering));
        QVERIFY(!check->reason.isEmpty());
    }
}

void TestIxitRecords::thousandsOfRows()
{
    Bench bench;
    QList<IxitChange> many;
    for (int i = 0; i < mostIxitEntries; ++i)
        many.append(described(u"Component %1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY_OK(bench.workspace.importIxit(bench.id, u"SoftComp"_s, many));
    qInfo("import of %d entries: %lld ms", mostIxitEntries, timer.restart());
    QCOMPARE(bench.entries(u"SoftComp"_s).size(), mostIxitEntries);
    qInfo("reading them: %lld ms", timer.restart());
    QVERIFY(!bench.set(u"SoftComp"_s, {described(u"One more"_s)}));
    QCOMPARE(bench.entries(u"SoftComp"_s).size(), mostIxitEntries);
    QVERIFY_OK(bench.workspace.undo(bench.id));
    QVERIFY(bench.entries(u"SoftComp"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestIxitRecords)
#include "tst_ixitrecords.moc"
