#include "assessment/exchange/labelcalendar.h"
#include "assessment/store/database.h"
#include "support/bundlefixture.h"
#include "support/intruder.h"
#include "support/labelbench.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;
using Kind = LabelEvent::Kind;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return {{year, month, day}, {hour, minute, second}, Qt::UTC};
}

const QDateTime issued = utc(2026, 11, 23, 10);
const QDate expires(2028, 11, 23);

LabelEvent happened(Kind kind, const QDateTime &at, const std::optional<QDateTime> &until = {})
{
    return {.certificateId = u"THX"_s,
            .kind = kind,
            .at = at,
            .until = until,
            .reason = u"Why."_s,
            .actor = u"ada"_s,
            .successor = kind == Kind::Superseded ? u"THX-2"_s : QString()};
}

} // namespace

/// The life of a label, by a clock that the test sets.
class TestLabelLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoundaryIsExact_data();
    void everyBoundaryIsExact();
    void whatComesLaterNeverMatters();
    void whatIsFinalStays();
    void expiryOutranksSuspension();

    void aSuspensionEndsByItself();
    void aSuspensionCanBeGivenAnotherEnd();
    void aReasonIsNeverMissing();
    void onlyWhatIsThereCanBeActedOn();
    void onlyWhatIsSuspendedIsReinstated();
    void expiredLabelsCanStillBeWithdrawn();
    void twoPeopleWithdrawWhatHasExpired();
    void theClockMustNotGoBack();
    void twoPeopleWithdraw();
    void theWithdrawalCanBeRefused();
    void oneMakerWithdrawsAlone();
    void thePolicyDecidesHowMany();
    void aNewLabelTakesThePlace();
    void whatCannotBeSuperseded_data();
    void whatCannotBeSuperseded();
    void supportIsNotShortened();
    void supportIsNotShortenedByUndo();
    void supportOfANewVersionIsNotShortened();
    void newFirmwareAsksForALook();
    void eventsOnlyCome();
    void aLabelOutOfSightCanBeSuspended();
    void eventsTravelWithTheirLabel();
    void theHistorySaysIt();
    void remindersBeginOnTheDay_data();
    void remindersBeginOnTheDay();
    void theCalendarIsFoldedAndEscaped();
};

void TestLabelLife::everyBoundaryIsExact_data()
{
    QTest::addColumn<QList<LabelEvent>>("events");
    QTest::addColumn<QDateTime>("boundary");
    QTest::addColumn<LabelState>("before");
    QTest::addColumn<LabelState>("after");
    const QDateTime when = utc(2027, 3, 1, 12);
    const QDateTime end = utc(2027, 4, 1, 12);
    const LabelEvent suspended = happened(Kind::Suspended, when, end);
    using enum LabelState;
    QTest::newRow("a suspension begins") << QList{suspended} << when << Issued << Suspended;
    QTest::newRow("a suspension ends") << QList{suspended} << end << Suspended << Issued;
    QTest::newRow("it is reinstated")
        << QList{happened(Kind::Suspended, when), happened(Kind::Reinstated, end)} << end
        << Suspended << Issued;
    QTest::newRow("it is withdrawn")
        << QList{happened(Kind::Withdrawn, when)} << when << Issued << Withdrawn;
    QTest::newRow("it is withdrawn while suspended")
        << QList{happened(Kind::Suspended, when), happened(Kind::Withdrawn, end)} << end
        << Suspended << Withdrawn;
    QTest::newRow("it is superseded")
        << QList{happened(Kind::Superseded, when)} << when << Issued << Superseded;
    QTest::newRow("it expires") << QList<LabelEvent>() << utc(2028, 11, 24) << Issued << Expired;
    QTest::newRow("it expires while suspended")
        << QList{happened(Kind::Suspended, when)} << utc(2028, 11, 24) << Suspended << Expired;
}

void TestLabelLife::everyBoundaryIsExact()
{
    QFETCH(QList<LabelEvent>, events);
    QFETCH(QDateTime, boundary);
    QFETCH(LabelState, before);
    QFETCH(LabelState, after);
    const auto at = [&](qint64 milliseconds) {
        return standingAt(issued, expires, events, boundary.addMSecs(milliseconds));
    };
    QCOMPARE(at(-1000).state, before);
    QCOMPARE(at(-1).state, before);
    QCOMPARE(at(0).state, after);
    QCOMPARE(at(1000).state, after);
    QCOMPARE(at(0).since, boundary);
    QVERIFY(at(-1).since < boundary);
}

/// Whatever happens, in whatever order: a moment is told by what happened until then.
void TestLabelLife::whatComesLaterNeverMatters()
{
    QRandomGenerator chance(20261129);
    const QList<Kind> kinds{Kind::Suspended,         Kind::Reinstated, Kind::WithdrawalAsked,
                            Kind::WithdrawalRefused, Kind::Withdrawn,  Kind::Superseded};
    for (int round = 0; round < 500; ++round) {
        QList<LabelEvent> events;
        QDateTime time = issued;
        const int count = int(chance.bounded(8));
        for (int place = 0; place < count; ++place) {
            time = time.addSecs(chance.bounded(86'400 * 120));
            const Kind kind = kinds[chance.bounded(int(kinds.size()))];
            const bool ends = kind == Kind::Suspended && chance.bounded(2) == 0;
            events.append(happened(kind, time,
                                   ends ? std::optional(time.addSecs(chance.bounded(86'400 * 60)))
                                        : std::nullopt));
        }
        const QDateTime at = issued.addSecs(chance.bounded(86'400 * 900));
        QList<LabelEvent> until = events;
        until.removeIf([&](const LabelEvent &one) { return one.at > at; });
        QVERIFY(standingAt(issued, expires, events, at) == standingAt(issued, expires, until, at));
        QVERIFY(standingAt(issued, expires, events, at).since <= at);
    }
}

void TestLabelLife::whatIsFinalStays()
{
    const QDateTime when = utc(2027, 3, 1);
    for (const Kind last : {Kind::Withdrawn, Kind::Superseded}) {
        for (const Kind later : {Kind::Suspended, Kind::Reinstated, Kind::Withdrawn,
                                 Kind::Superseded, Kind::WithdrawalRefused}) {
            const auto standing = standingAt(
                issued, expires, {happened(last, when), happened(later, when.addDays(1))},
                utc(2030, 1, 1)); // nor does it expire
            QCOMPARE(idOf(standing.state), idOf(last));
            QCOMPARE(standing.since, when);
        }
    }
}

void TestLabelLife::expiryOutranksSuspension()
{
    const QList<LabelEvent> events{happened(Kind::Suspended, utc(2028, 11, 1), utc(2029, 1, 1))};
    QCOMPARE(standingAt(issued, expires, events, utc(2028, 12, 1)).state, LabelState::Expired);
    QCOMPARE(standingAt(issued, expires, events, utc(2029, 2, 1)).state, LabelState::Expired);
}

void TestLabelLife::aSuspensionEndsByItself()
{
    LabelBench bench;
    const QString label = *bench.issue();
    QCOMPARE(bench.state(label), LabelState::Issued);
    bench.wait(60);
    const QDateTime end = bench.now->addDays(10);
    QVERIFY_OK(bench.workspace.suspendLabel(label, u"  Update 2.1 breaks\npairing. "_s, end));
    const auto standing = bench.workspace.labelStanding(label);
    QCOMPARE(standing->state, LabelState::Suspended);
    QCOMPARE(standing->since, *bench.now);
    QCOMPARE(*standing->until, end);
    QCOMPARE(standing->reason, u"Update 2.1 breaks pairing."_s); // one line
    const QDateTime start = *bench.now;
    *bench.now = start.addSecs(-1);
    QCOMPARE(bench.state(label), LabelState::Issued);
    *bench.now = end.addSecs(-1);
    QCOMPARE(bench.state(label), LabelState::Suspended);
    *bench.now = end;
    QCOMPARE(bench.state(label), LabelState::Issued);
    *bench.now = {{2028, 11, 23}, {23, 59, 59}, Qt::UTC};
    QCOMPARE(bench.state(label), LabelState::Issued);
    bench.wait(1);
    QCOMPARE(bench.state(label), LabelState::Expired);
}

void TestLabelLife::aSuspensionCanBeGivenAnotherEnd()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    const QDateTime end = bench.now->addDays(10);
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s, end));
    bench.wait(60);
    const Status same = w.suspendLabel(label, u"Bug."_s, end);
    QCOMPARE(same.error().kind, Error::Kind::Refused);
    QVERIFY(same.error().message().contains(u"already"_s));
    QVERIFY_OK(w.suspendLabel(label, u"It takes longer."_s, end.addDays(5)));
    QCOMPARE(*w.labelStanding(label)->until, end.addDays(5));
    bench.wait(60);
    QVERIFY_OK(w.suspendLabel(label, u"Nobody knows how long."_s));
    QVERIFY(!w.labelStanding(label)->until);
    const Status past = w.suspendLabel(label, u"Bug."_s, *bench.now);
    QCOMPARE(past.error().kind, Error::Kind::Usage);
    QCOMPARE(w.labelEvents(label)->size(), 3);
}

void TestLabelLife::aReasonIsNeverMissing()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    for (const QString &reason : {QString(), u" \t\n"_s, QString(501, u'x'), u"a\u0007b"_s}) {
        QCOMPARE(w.suspendLabel(label, reason).error().kind, Error::Kind::Usage);
        QCOMPARE(w.reinstateLabel(label, reason).error().kind, Error::Kind::Usage);
        QCOMPARE(w.withdrawLabel(label, reason).error().kind, Error::Kind::Usage);
        QCOMPARE(w.refuseWithdrawal(label, reason).error().kind, Error::Kind::Usage);
    }
    QVERIFY(w.labelEvents()->isEmpty());
    QCOMPARE(w.log({}, 1)->constLast().act, u"label.issue"_s);
}

void TestLabelLife::onlyWhatIsThereCanBeActedOn()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString nothing = u"THX-2026-00009-X"_s;
    QCOMPARE(w.suspendLabel(nothing, u"Bug."_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.reinstateLabel(nothing, u"Bug."_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.withdrawLabel(nothing, u"Bug."_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.refuseWithdrawal(nothing, u"Bug."_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.labelStanding(nothing).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.labelEvents(nothing).error().kind, Error::Kind::NotFound);
}

void TestLabelLife::onlyWhatIsSuspendedIsReinstated()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QCOMPARE(w.reinstateLabel(label, u"Mended."_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s, bench.now->addSecs(60)));
    bench.wait(60); // it has ended by itself
    QCOMPARE(w.reinstateLabel(label, u"Mended."_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s));
    bench.wait(1);
    QVERIFY_OK(w.reinstateLabel(label, u"Mended."_s));
    QCOMPARE(w.labelStanding(label)->since, *bench.now);
    QCOMPARE(bench.state(label), LabelState::Issued);
}

void TestLabelLife::expiredLabelsCanStillBeWithdrawn()
{
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    *bench.now = utc(2028, 11, 24);
    QCOMPARE(w.suspendLabel(label, u"Bug."_s).error().kind, Error::Kind::Refused);
    QVERIFY(w.suspendLabel(label, u"Bug."_s).error().message().contains(u"2028-11-23"_s));
    QCOMPARE(w.reinstateLabel(label, u"Bug."_s).error().kind, Error::Kind::Refused);
    QCOMPARE(w.withdrawLabel(label, u"The report was forged."_s)->state, LabelState::Withdrawn);
    for (const Status &later :
         {w.suspendLabel(label, u"Bug."_s), w.reinstateLabel(label, u"Bug."_s),
          w.refuseWithdrawal(label, u"Bug."_s)}) {
        QCOMPARE(later.error().kind, Error::Kind::Refused);
        QVERIFY(later.error().message().contains(u"for good"_s));
    }
    QCOMPARE(w.withdrawLabel(label, u"Again."_s).error().kind, Error::Kind::Refused);
}

void TestLabelLife::twoPeopleWithdrawWhatHasExpired()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    *bench.now = utc(2028, 11, 24);
    QVERIFY(w.withdrawLabel(label, u"The report was forged."_s)->withdrawalAsked);
    QCOMPARE(bench.state(label), LabelState::Expired);
    w.setActor(u"rhys"_s);
    QCOMPARE(w.withdrawLabel(label, u"It was."_s)->state, LabelState::Withdrawn);
}

void TestLabelLife::theClockMustNotGoBack()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    bench.wait(-1);
    QVERIFY(w.suspendLabel(label, u"Bug."_s).error().message().contains(u"clock"_s));
    bench.wait(100);
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s));
    bench.wait(-1);
    QCOMPARE(w.reinstateLabel(label, u"Mended."_s).error().kind, Error::Kind::Refused);
    bench.wait(1); // the very same moment is an order still: the one they were recorded in
    QVERIFY_OK(w.reinstateLabel(label, u"Mended."_s));
    QCOMPARE(bench.state(label), LabelState::Issued);
}

void TestLabelLife::twoPeopleWithdraw()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    const auto asked = w.withdrawLabel(label, u"Hard-coded key."_s);
    QVERIFY_OK(asked);
    QCOMPARE(asked->state, LabelState::Issued);
    QVERIFY(asked->withdrawalAsked);
    QCOMPARE(w.labelOverview(label)->withdrawalAskedBy(), u"ada"_s);
    QCOMPARE(w.log({}, 1)->constLast().act, u"label.ask-withdrawal"_s);
    for (const QString &spelling : {u"ada"_s, u" ADA "_s}) {
        w.setActor(spelling);
        const auto again = w.withdrawLabel(label, u"Hard-coded key."_s);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QVERIFY(again.error().message().contains(u"two people"_s));
    }
    QVERIFY_OK(w.suspendLabel(label, u"Until it is decided."_s)); // meanwhile
    w.setActor(u"rhys"_s);
    bench.wait(1);
    QCOMPARE(w.withdrawLabel(label, u"Hard-coded key, seen."_s)->state, LabelState::Withdrawn);
    QCOMPARE(w.labelStanding(label)->since, *bench.now);
    QCOMPARE(w.log({}, 1)->constLast().act, u"label.withdraw"_s);
    QVERIFY(w.verifyLog()->ok);
}

void TestLabelLife::theWithdrawalCanBeRefused()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QCOMPARE(w.refuseWithdrawal(label, u"No."_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(w.withdrawLabel(label, u"Bug."_s));
    w.setActor(u"rhys"_s);
    QVERIFY_OK(w.refuseWithdrawal(label, u"It is another product."_s));
    QVERIFY(!w.labelStanding(label)->withdrawalAsked);
    QCOMPARE(bench.state(label), LabelState::Issued);
    QCOMPARE(w.refuseWithdrawal(label, u"No."_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(w.withdrawLabel(label, u"Bug after all."_s)); // a request of one's own
    QCOMPARE(w.withdrawLabel(label, u"Bug."_s).error().kind, Error::Kind::Refused);
    w.setActor(u"ada"_s);
    QCOMPARE(w.withdrawLabel(label, u"As I said."_s)->state, LabelState::Withdrawn);
}

void TestLabelLife::oneMakerWithdrawsAlone()
{
    LabelBench bench(AssessmentKind::Self);
    const QString label = *bench.issue();
    QCOMPARE(bench.workspace.labelOverview(label)->people, 1);
    QCOMPARE(bench.workspace.withdrawLabel(label, u"Bug."_s)->state, LabelState::Withdrawn);
}

void TestLabelLife::thePolicyDecidesHowMany()
{
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QCOMPARE(w.setLabelPolicy(3).error().kind, Error::Kind::Usage);
    QVERIFY_OK(w.setLabelPolicy(2));
    QCOMPARE(w.labelPolicy()->people, std::optional(2));
    QCOMPARE(w.labelPolicy()->changedBy, u"ada"_s);
    QCOMPARE((*w.undoStep({}))->text, u"rule for withdrawing labels"_s);
    QVERIFY(w.withdrawLabel(label, u"Bug."_s)->withdrawalAsked);
    QVERIFY_OK(w.undo({}));
    QVERIFY(!w.labelPolicy()->people);
    QCOMPARE(w.withdrawLabel(label, u"Bug."_s)->state, LabelState::Withdrawn);
    QVERIFY(w.verifyLog()->ok);
}

void TestLabelLife::aNewLabelTakesThePlace()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString old = *bench.issue();
    bench.wait(86'400);
    QVERIFY_OK(w.mayIssue(bench.assessment, LabelKind::Information, old));
    const auto fresh = bench.issue(old);
    QVERIFY_OK(fresh);
    const auto standing = w.labelStanding(old);
    QCOMPARE(standing->state, LabelState::Superseded);
    QCOMPARE(standing->successor, *fresh);
    QCOMPARE(standing->since, *bench.now);
    QVERIFY(!standing->reason.isEmpty());
    QCOMPARE(bench.state(*fresh), LabelState::Issued);
    const LogRow act = w.log({}, 1)->constLast(); // one act, both things
    QCOMPARE(act.act, u"label.issue"_s);
    QSet<QString> tables;
    for (const QJsonValue &row : act.change[u"rows"_s].toArray())
        tables.insert(row[u"table"_s].toString());
    QVERIFY(tables.contains(u"label"_s) && tables.contains(u"label_event"_s));
    QVERIFY(w.verifyLog()->ok);
}

void TestLabelLife::whatCannotBeSuperseded_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u"nothing"_s << u"no label with this number"_s;
    QTest::newRow("another product") << u"product"_s << u"another product"_s;
    QTest::newRow("the other kind") << u"kind"_s << u"other kind"_s;
    QTest::newRow("withdrawn") << u"withdrawn"_s << u"for good"_s;
    QTest::newRow("superseded") << u"superseded"_s << u"stands in its place"_s;
    QTest::newRow("asked for") << u"asked"_s << u"has asked for its withdrawal"_s;
}

void TestLabelLife::whatCannotBeSuperseded()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    LabelBench bench;
    Workspace &w = bench.workspace;
    QString old = *bench.issue();
    QString of = bench.assessment;
    LabelKind kind = LabelKind::Information;
    if (what == u"nothing") {
        old = u"THX-2026-00009-X"_s;
    } else if (what == u"product") {
        of = *w.newAssessment(*w.addProduct(SampleWorkspace::product(u"BC-300"_s)),
                              u"uk-cop-2018"_s, AssessmentKind::Lab);
    } else if (what == u"kind") {
        kind = LabelKind::Endorsement;
    } else if (what == u"superseded") {
        QVERIFY_OK(bench.issue(old));
    } else {
        QVERIFY_OK(w.withdrawLabel(old, u"Bug."_s));
        w.setActor(u"rhys"_s);
        if (what == u"withdrawn")
            QVERIFY_OK(w.withdrawLabel(old, u"Bug."_s));
    }
    const qsizetype labels = w.labels()->size();
    const Status may = w.mayIssue(of, kind, old); // before anything is signed
    QVERIFY2(!may && may.error().message().contains(why),
             may ? "" : qPrintable(may.error().message()));
    const auto issued = bench.issue(old, {2028, 11, 23}, kind, of); // and under the lock
    QVERIFY2(!issued && issued.error().message().contains(why),
             issued ? "" : qPrintable(issued.error().message()));
    QCOMPARE(w.labels()->size(), labels);
}

void TestLabelLife::supportIsNotShortened()
{
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    Facts facts;
    facts.supportUntil = QDate(2031, 6, 30);
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    const QString label = *bench.issue();
    Facts shorter = facts;
    shorter.supportUntil = QDate(2031, 6, 29);
    Facts none = facts;
    none.supportUntil.reset();
    none.notSupported = true;
    for (const Facts &one : {shorter, none, Facts()}) {
        const Status set = w.setFacts(bench.assessment, one);
        QCOMPARE(set.error().kind, Error::Kind::Refused);
        QVERIFY(set.error().message().contains(label));
        QVERIFY(set.error().message().contains(u"2031-06-30"_s));
    }
    facts.warrantyMonths = 24; // anything else may change, and a longer promise is one
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    facts.supportUntil = QDate(2032, 6, 30);
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    QVERIFY_OK(w.withdrawLabel(label, u"Wrong date."_s));
    QVERIFY_OK(w.setFacts(bench.assessment, shorter)); // no label says otherwise
}

void TestLabelLife::supportIsNotShortenedByUndo()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    Facts facts;
    facts.supportUntil = QDate(2030, 6, 30);
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    facts.supportUntil = QDate(2031, 6, 30);
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    QVERIFY_OK(bench.issue());
    const Status undone = w.undo(bench.assessment);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Refused);
    QCOMPARE(*w.assessment(bench.assessment)->facts.supportUntil, QDate(2031, 6, 30));
}

void TestLabelLife::supportOfANewVersionIsNotShortened()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    Facts facts;
    facts.supportUntil = QDate(2031, 6, 30);
    QVERIFY_OK(w.setFacts(bench.assessment, facts));
    QVERIFY_OK(bench.issue());
    NewVersion version{.reason = u"New firmware."_s};
    const auto clone = w.cloneAssessment(bench.assessment, version);
    QVERIFY_OK(clone);
    facts.supportUntil = QDate(2030, 6, 30);
    QCOMPARE(w.setFacts(*clone, facts).error().kind, Error::Kind::Refused);
    // A product that happens to be here too has promises of its own.
    const QString other = *w.newAssessment(*w.addProduct(SampleWorkspace::product(u"BC-300"_s)),
                                           u"uk-cop-2018"_s, AssessmentKind::Lab);
    QVERIFY_OK(w.setFacts(other, facts));
}

void TestLabelLife::newFirmwareAsksForALook()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QVERIFY(w.labelReviews()->isEmpty());
    Product product = w.assessment(bench.assessment)->product;
    product.firmwareVersion = u"2.0.0"_s;
    QVERIFY_OK(w.updateProduct(product));
    const auto reviews = w.labelReviews();
    QVERIFY_OK(reviews);
    QCOMPARE(reviews->size(), 1);
    QCOMPARE(reviews->first().certificateId, label);
    QCOMPARE(reviews->first().rule, u"firmware"_s);
    QVERIFY(reviews->first().message.contains(u"1.4.2"_s));
    QVERIFY(reviews->first().message.contains(u"2.0.0"_s));
    QVERIFY_OK(bench.issue()); // which covers it
    QVERIFY(w.labelReviews()->isEmpty());
}

void TestLabelLife::eventsOnlyCome()
{
    LabelBench bench;
    const QString label = *bench.issue();
    QVERIFY_OK(bench.workspace.suspendLabel(label, u"Bug."_s));
    Intruder intruder(bench.sample.path());
    QVERIFY(!intruder.run(u"UPDATE label_event SET reason = 'x'"_s).isEmpty());
    QVERIFY(!intruder.run(u"DELETE FROM label_event"_s).isEmpty());
    QVERIFY(!bench.workspace.undoStep(bench.assessment)->has_value()); // nor is it taken back
}

void TestLabelLife::aLabelOutOfSightCanBeSuspended()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QVERIFY_OK(w.removeAssessment(bench.assessment));
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s));
    QCOMPARE(w.labelOverviews()->size(), 1);
    QCOMPARE(w.labelOverviews()->first().standing.state, LabelState::Suspended);
    QCOMPARE(w.labelOverviews()->first().product(), u"Brightwell BC-200"_s);
}

/// Nobody gets a label without its withdrawal.
void TestLabelLife::eventsTravelWithTheirLabel()
{
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    bench.wait(60);
    QVERIFY_OK(w.suspendLabel(label, u"Bug."_s));
    const QString first = bench.sample.path(u"first.assaycase"_s);
    QVERIFY_OK(w.exportBundle(bench.assessment, first, {}));
    bench.wait(60);
    QVERIFY_OK(w.withdrawLabel(label, u"Bad bug."_s));
    const QString second = bench.sample.path(u"second.assaycase"_s);
    QVERIFY_OK(w.exportBundle(bench.assessment, second, {}));

    SampleWorkspace other;
    auto elsewhere = Workspace::create(
        other.path(), {.actor = u"zoe"_s, .clock = [now = bench.now] { return *now; }});
    QVERIFY_OK(elsewhere);
    QVERIFY_OK(bundlefixture::import(*elsewhere, first));
    QCOMPARE(elsewhere->labelStanding(label)->state, LabelState::Suspended);
    QCOMPARE(elsewhere->labelEvents(label)->first().actor, u"ada"_s);
    const auto staged = elsewhere->stageBundle(second, {});
    QVERIFY_OK(staged);
    for (const StagedItem &item : staged->items) {
        if (item.id == u"label:"_s + label)
            QVERIFY2(item.theirs.contains(u"withdrawn: Bad bug."_s), qPrintable(item.theirs));
    }
    QVERIFY_OK(bundlefixture::import(*elsewhere, second));
    QCOMPARE(elsewhere->labelStanding(label)->state, LabelState::Withdrawn);
    QCOMPARE(*elsewhere->canonicalExport(bench.assessment), *w.canonicalExport(bench.assessment));
    QVERIFY_OK(elsewhere->undo(bench.assessment)); // sets what came aside
    QCOMPARE(elsewhere->labelStanding(label)->state, LabelState::Suspended);
    QVERIFY(elsewhere->verifyLog()->ok);
}

void TestLabelLife::theHistorySaysIt()
{
    LabelBench bench;
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    QVERIFY_OK(w.suspendLabel(label, u"Update 2.1."_s, utc(2027, 1, 1)));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(w.writeHistory(bench.assessment, out));
    const QString history = QString::fromUtf8(out.data());
    QVERIFY2(history.contains(u"Suspended a label"_s), qPrintable(history));
    QVERIFY2(history.contains(u"certificate %1: suspended until 2027-01-01"_s.arg(label)),
             qPrintable(history));
    QVERIFY2(history.contains(u"reason: Update 2.1."_s), qPrintable(history));
}

void TestLabelLife::remindersBeginOnTheDay_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("notice"); // 0 = none
    for (const auto &[left, notice] : std::initializer_list<std::pair<int, int>>{
             {91, 0}, {90, 90}, {43, 90}, {42, 42}, {1, 42}, {0, 42}, {-1, 0}})
        QTest::addRow("%d days left", left) << left << notice;
}

void TestLabelLife::remindersBeginOnTheDay()
{
    QFETCH(int, left);
    QFETCH(int, notice);
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    const QString gone = *bench.issue();
    const QString label = *bench.issue();
    QVERIFY_OK(w.withdrawLabel(gone, u"Bug."_s)); // nobody renews it
    for (const QTime &hour : {QTime(0, 0), QTime(23, 59, 59)}) {
        *bench.now = {expires.addDays(-left), hour, Qt::UTC};
        const auto reminders = labelReminders(*w.labelOverviews(), w.today());
        QCOMPARE(reminders.size(), notice > 0 ? 1 : 0);
        if (notice == 0)
            continue;
        QCOMPARE(reminders.first().days, notice);
        QCOMPARE(reminders.first().overview.label.certificateId, label);
        QCOMPARE(reminders.first().overview.daysLeft(w.today()), left);
    }
}

void TestLabelLife::theCalendarIsFoldedAndEscaped()
{
    LabelBench bench(AssessmentKind::Self);
    Workspace &w = bench.workspace;
    const QString label = *bench.issue();
    const QString reason =
        u"Commas, semicolons; back\\slashes and “ünïcode” that is long 🔒🔒🔒🔒🔒🔒🔒🔒"_s;
    QVERIFY_OK(w.suspendLabel(label, reason));
    const QByteArray calendar = *labelCalendar(*w.labelOverviews(), *bench.now);
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());                        // 75 octets and CR
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData()); // no cut character
    }
    QByteArray plain = calendar;
    plain.replace("\r\n ", "");
    QVERIFY2(plain.contains(R"(Commas\, semicolons\; back\\slashes)"), plain.constData());
    QVERIFY(plain.contains("DTSTART;VALUE=DATE:20281123\r\n"));
    QVERIFY(plain.contains("TRIGGER:-P90D\r\n") && plain.contains("TRIGGER:-P42D\r\n"));
    // The same label is the same event tomorrow.
    const auto uid = [](const QByteArray &bytes) { return bytes.mid(bytes.indexOf("UID:"), 40); };
    bench.wait(86'400);
    QCOMPARE(uid(*labelCalendar(*w.labelOverviews(), *bench.now)), uid(calendar));
    QVERIFY_OK(w.withdrawLabel(label, u"Bug."_s));
    const QByteArray after = *labelCalendar(*w.labelOverviews(), *bench.now);
    QVERIFY(after.contains("STATUS:CANCELLED") && !after.contains("VALARM"));
    *bench.now = utc(2028, 11, 24); // nothing is left to end
    QCOMPARE(labelCalendar(*w.labelOverviews(), *bench.now).error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestLabelLife)
#include "tst_labellife.moc"
