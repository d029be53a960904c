#include "assessment/signing/statement.h"
#include "support/componentbench.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// From good to bad, as verdicts add up.
int badness(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable: return 0;
    case Verdict::Pass: return 1;
    case Verdict::NotAssessed: return 2;
    case Verdict::Inconclusive: return 3;
    case Verdict::Fail: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Evidence of suppliers that many products use: it counts as one's own, is marked as theirs, and
/// ends everywhere when they withdraw it.
class TestComponents : public QObject, private ComponentBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void countsAsOnesOwnAndIsMarked();
    void expiresOnItsOwnDay();
    void withdrawalShowsInEveryProduct();
    void withdrawalIsTakenBack();
    void aNewVersionShowsInEveryProduct();
    void newEvidenceWaitsUntilItIsTakenOver();
    void onlyProvisionsOfTheSchemeCount();
    void endOfUseMovesItToTheTrash();
    void whatAPersonRemovedStaysRemoved();
    void nobodyElseCanMakeItLast();
    void whoeverEnteredItIsAnAssessor();
    void reviewsOpenAgain();
    void neverImproves_data();
    void neverImproves();
    void refusals();
};

void TestComponents::countsAsOnesOwnAndIsMarked()
{
    QStringList all;
    for (const Provision &one : m_scheme.guidelines.first().provisions)
        all.append(one.id);
    const QString modem = component();
    const ComponentEvidence report = show(modem, all, {.title = u"Test report"_s});
    QCOMPARE(guidelineVerdicts(m_scheme, now(m_id)).first(), Verdict::NotAssessed);

    const auto taken = m_workspace->useComponent(m_id, modem);
    QVERIFY_OK(taken);
    QCOMPARE(*taken, 1);
    const Assessment used = now(m_id);
    QCOMPARE(guidelineVerdicts(m_scheme, used).first(), Verdict::Pass);
    QCOMPARE(m_workspace->assessments()->first().guidelines.first(), Verdict::Pass);
    QCOMPARE(used.evidence.size(), 1);
    const EvidenceItem item = used.evidence.first();
    QVERIFY(item.supplied);
    QCOMPARE(inWords(item.supplied->component), u"Radio modem 2.1 by Acme Ltd"_s);
    QCOMPARE(item.supplied->source, report.id);
    QCOMPARE(item.sha256, report.sha256);
    QCOMPARE(item.added, report.added); // nothing makes it younger
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->readEvidence(item.id, out));
    QCOMPARE(out.data(), componentfixture::contentOf(u"Test report"_s));
    QVERIFY(!findings(m_id).contains(u"evidence-early"_s));
    QCOMPARE(used.components.size(), 1);
    QCOMPARE(used.components.first().waiting, 0);
    const auto where = m_workspace->whereUsed(modem);
    QVERIFY_OK(where);
    QCOMPARE(where->size(), 1);
    QCOMPARE(where->first().assessment, m_id);
    QCOMPARE(where->first().evidence, 1);
    QCOMPARE(m_workspace->components()->first().products, 1);
}

void TestComponents::expiresOnItsOwnDay()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"Certificate"_s, .expires = lastDay});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    m_now = QDateTime(lastDay, QTime(23, 59, 59), Qt::UTC);
    QVERIFY(counts(m_id, u"CoP-1.1"_s));
    QVERIFY(!findings(m_id).contains(u"supplier-evidence-expired"_s));
    m_now = m_now.addSecs(1);
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
    QCOMPARE(now(m_id).evidence.size(), 1); // it is still to be seen
    const QString said = messageOf(m_id, u"supplier-evidence-expired"_s);
    QVERIFY2(said.contains(u"Radio modem 2.1 by Acme Ltd"_s), qPrintable(said));
    QVERIFY2(said.contains(u"supplier's evidence expired on 3 May 2027"_s)
                 || said.contains(u"May 3, 2027"_s) || said.contains(u"2027"_s),
             qPrintable(said));
    QVERIFY(!findings(m_id).contains(u"evidence-expired"_s)); // told once
    const auto gate = labelGate(m_scheme, now(m_id), {}, LabelKind::Endorsement, lastDay);
    const bool told = std::any_of(gate.begin(), gate.end(), [](const GateReason &reason) {
        return reason.rule == u"CoP-1.1"_s && reason.message.contains(u"Radio modem 2.1"_s)
               && reason.message.contains(u"supplier's evidence expired on"_s);
    });
    QVERIFY(told);
    QCOMPARE(m_workspace->components()->first().expired, 1);
    QCOMPARE(m_workspace->whereUsed(modem)->first().expired, 1);
}

void TestComponents::withdrawalShowsInEveryProduct()
{
    const QString other = product(u"BC-300"_s);
    QVERIFY_OK(m_workspace->answer(other, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    for (const QString &id : {m_id, other})
        QVERIFY_OK(m_workspace->useComponent(id, modem));
    QVERIFY_OK(m_workspace->assessments()); // into the cache
    QMap<QString, double> before;
    const auto listed = *m_workspace->assessments();
    for (const AssessmentSummary &row : listed)
        before[row.id] = row.progress;
    m_now = m_now.addDays(1);
    const auto products = m_workspace->withdrawComponent(modem, u"Backdoor found."_s);
    QVERIFY_OK(products);
    QCOMPARE(*products, 2);
    for (const QString &id : {m_id, other}) {
        QVERIFY(!counts(id, u"CoP-1.1"_s));
        QVERIFY(messageOf(id, u"component-withdrawn"_s).contains(u"Backdoor found."_s));
        QVERIFY(messageOf(id, u"supplier-evidence-expired"_s).contains(u"Backdoor found."_s));
        QCOMPARE(now(id).components.first().component.withdrawn, m_now.date());
    }
    // The list does not go on showing what it had remembered.
    const auto rows = *m_workspace->assessments();
    for (const AssessmentSummary &row : rows)
        QVERIFY2(row.progress < before[row.id], qPrintable(row.id));
    // Before that day it counted.
    Assessment then = now(m_id);
    then.day = m_now.date().addDays(-1);
    QVERIFY(then.hasEvidenceFor(u"CoP-1.1"_s));
}

void TestComponents::withdrawalIsTakenBack()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"By mistake."_s));
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
    const auto step = m_workspace->undoStep({});
    QVERIFY_OK(step);
    QVERIFY(step->value().text.contains(u"Radio modem 2.1"_s));
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(counts(m_id, u"CoP-1.1"_s));
    QVERIFY(!m_workspace->component(modem)->withdrawn.isValid());
    QVERIFY_OK(m_workspace->redo({}));
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
}

void TestComponents::aNewVersionShowsInEveryProduct()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    QVERIFY(!findings(m_id).contains(u"component-superseded"_s));
    const QString newer = component(u"2.2"_s, modem);
    QVERIFY(messageOf(m_id, u"component-superseded"_s).contains(u"2.2"_s));
    QVERIFY(counts(m_id, u"CoP-1.1"_s)); // what is in the product is what was shown
    QCOMPARE(now(m_id).components.first().newer, u"2.2"_s);
    QCOMPARE(m_workspace->components()->first().newer, newer);
}

void TestComponents::newEvidenceWaitsUntilItIsTakenOver()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"First"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QByteArray before = signing::assessmentDigest(now(m_id));
    show(modem, {u"CoP-1.1"_s}, {.title = u"Second"_s});
    QCOMPARE(signing::assessmentDigest(now(m_id)), before); // nothing changes by itself
    QCOMPARE(now(m_id).evidence.size(), 1);
    QCOMPARE(now(m_id).components.first().waiting, 1);
    QVERIFY(findings(m_id).contains(u"component-waiting"_s));
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 1);
    QCOMPARE(now(m_id).evidence.size(), 2);
    QCOMPARE(now(m_id).components.first().waiting, 0);
    const qint64 rows = m_workspace->log({}, 1)->constLast().sequence;
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 0);
    QCOMPARE(m_workspace->log({}, 1)->constLast().sequence, rows); // nothing was done
}

void TestComponents::onlyProvisionsOfTheSchemeCount()
{
    const QString modem = component();
    show(modem, {u"EN-5.1-1"_s, u"CoP-1.1"_s}, {.title = u"Both"_s});
    show(modem, {u"EN-5.1-1"_s}, {.title = u"The standard alone"_s});
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 1);
    QCOMPARE(now(m_id).evidence.first().provisions, QStringList{u"CoP-1.1"_s});
    QCOMPARE(now(m_id).components.first().waiting, 0);
}

void TestComponents::endOfUseMovesItToTheTrash()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QString item = now(m_id).evidence.first().id;
    const auto gone = m_workspace->unuseComponent(m_id, modem);
    QVERIFY_OK(gone);
    QCOMPARE(*gone, 1);
    QVERIFY(now(m_id).evidence.isEmpty());
    QVERIFY(now(m_id).components.isEmpty());
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
    QCOMPARE(m_workspace->trash()->size(), 1);
    QCOMPARE(m_workspace->unuseComponent(m_id, modem).error().kind, Error::Kind::NotFound);
    // Whoever takes it out of the trash still has the supplier's evidence, which they can end.
    QVERIFY_OK(m_workspace->restore(item));
    QVERIFY(now(m_id).evidence.first().supplied);
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
}

void TestComponents::whatAPersonRemovedStaysRemoved()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"First"_s});
    show(modem, {u"CoP-1.2"_s}, {.title = u"Second"_s});
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 2);
    const QString first = now(m_id).evidence.first().id;
    QVERIFY_OK(m_workspace->removeEvidence(first));
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 0);
    QCOMPARE(now(m_id).evidence.size(), 1);
    // A use that ended and begins anew is another decision.
    QVERIFY_OK(m_workspace->unuseComponent(m_id, modem));
    QCOMPARE(*m_workspace->useComponent(m_id, modem), 2);
    QCOMPARE(now(m_id).evidence.size(), 2);
    QVERIFY(m_workspace->trash()->isEmpty()); // and copies nothing twice
}

void TestComponents::nobodyElseCanMakeItLast()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.expires = lastDay});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QString item = now(m_id).evidence.first().id;
    QBuffer content;
    content.setData("another");
    content.open(QIODevice::ReadOnly);
    QCOMPARE(m_workspace->reviseEvidence(item, content, u"x.txt"_s).error().kind,
             Error::Kind::Refused);
    QCOMPARE(m_workspace->changeEvidence(item, {.expires = QDate()}).error().kind,
             Error::Kind::Refused);
    QVERIFY_OK(m_workspace->changeEvidence(item, {.confidential = true}));
    QCOMPARE(now(m_id).evidence.first().expires, lastDay);
}

void TestComponents::whoeverEnteredItIsAnAssessor()
{
    const auto id = m_workspace->addProduct(SampleWorkspace::product(u"BC-400"_s));
    const QString lab = *m_workspace->newAssessment(*id, u"uk-cop-2018"_s, AssessmentKind::Lab);
    QVERIFY_OK(m_workspace->answer(lab, SampleWorkspace::answer(u"CoP-1.1"_s)));
    m_workspace->setActor(u"rhys"_s);
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    m_workspace->setActor(u"ada"_s);
    QVERIFY_OK(m_workspace->useComponent(lab, modem));
    QVERIFY(now(lab).assessors.contains(u"rhys"_s));
    QVERIFY_OK(m_workspace->submit(lab));
    m_workspace->setActor(u"rhys"_s);
    QCOMPARE(m_workspace->accept(lab).error().kind, Error::Kind::Refused);
    m_workspace->setActor(u"cleo"_s);
    QVERIFY_OK(m_workspace->accept(lab));
    m_workspace->setActor(u"ada"_s);
}

void TestComponents::reviewsOpenAgain()
{
    const QString other = product(u"BC-300"_s);
    QVERIFY_OK(m_workspace->answer(other, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    for (const QString &id : {m_id, other}) {
        QVERIFY_OK(m_workspace->submit(id));
        QVERIFY_OK(m_workspace->accept(id));
    }
    show(modem, {u"CoP-1.2"_s}, {.title = u"More"_s});
    QCOMPARE(now(m_id).status, ReviewStatus::Accepted);
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    QCOMPARE(now(m_id).status, ReviewStatus::Draft);
    QCOMPARE(now(other).status, ReviewStatus::Accepted);
}

void TestComponents::neverImproves_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Whatever a supplier's evidence stands beside: when it expires, is withdrawn or goes, no verdict
/// gets better and no gate opens.
void TestComponents::neverImproves()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    const QList<Verdict> verdicts{Verdict::Pass, Verdict::Pass, Verdict::Fail,
                                  Verdict::Inconclusive, Verdict::NotApplicable};
    QStringList some;
    for (const Guideline &guideline : m_scheme.guidelines.mid(0, 4)) {
        for (const Provision &provision : guideline.provisions) {
            some.append(provision.id);
            QVERIFY_OK(m_workspace->answer(
                m_id, SampleWorkspace::answer(provision.id,
                                              verdicts[random.bounded(int(verdicts.size()))])));
        }
    }
    const auto pick = [&] {
        QStringList picked;
        for (int i = random.bounded(1, 5); i > 0; --i)
            picked.append(some[random.bounded(int(some.size()))]);
        picked.removeDuplicates();
        return picked;
    };
    QStringList used;
    for (int number = 0; number < 3; ++number) {
        const QString id = component(QString::number(number));
        used.append(id);
        for (int i = random.bounded(1, 3); i > 0; --i) {
            const QDate expires =
                random.bounded(2) ? m_now.date().addDays(random.bounded(5)) : QDate();
            show(id, pick(), {.title = u"%1-%2"_s.arg(number).arg(i), .expires = expires});
        }
        QVERIFY_OK(m_workspace->useComponent(m_id, id));
    }
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "own", pick()));

    const auto standing = [&] {
        const Assessment assessment = now(m_id);
        QList<int> found;
        for (const Guideline &guideline : m_scheme.guidelines) {
            for (const JudgedProvision &one : judgedProvisions(guideline, assessment))
                found.append(badness(countedVerdict(one)));
        }
        for (const Verdict verdict : guidelineVerdicts(m_scheme, assessment))
            found.append(badness(verdict));
        return found;
    };
    const auto reasons = [&] {
        return labelGate(m_scheme, now(m_id), {}, LabelKind::Endorsement, m_now.date().addYears(1))
            .size();
    };
    QList<int> before = standing();
    qsizetype closed = reasons();
    for (int step = 0; step < 5; ++step) {
        const QString id = used[random.bounded(int(used.size()))];
        switch (random.bounded(4)) {
        case 0: m_now = m_now.addDays(random.bounded(1, 4)); break;
        case 1: (void)m_workspace->withdrawComponent(id, u"Gone."_s); break;
        case 2: (void)m_workspace->unuseComponent(m_id, id); break;
        default: {
            const auto items = now(m_id).evidence;
            if (!items.isEmpty())
                QVERIFY_OK(
                    m_workspace->removeEvidence(items[random.bounded(int(items.size()))].id));
        }
        }
        const QList<int> after = standing();
        for (qsizetype i = 0; i < after.size(); ++i)
            QVERIFY2(after[i] >= before[i], qPrintable(u"place %1, step %2"_s.arg(i).arg(step)));
        const qsizetype now = reasons();
        QVERIFY(now >= closed);
        // What the list shows is what the assessment says.
        const auto rows = m_workspace->assessments();
        QVERIFY_OK(rows);
        QCOMPARE(rows->first().guidelines,
                 guidelineVerdicts(m_scheme, *m_workspace->assessment(m_id)));
        before = after;
        closed = now;
    }
}

void TestComponents::refusals()
{
    const QString modem = component();
    const auto refused = [](const auto &result, const QString &part) {
        return !result && result.error().message().contains(part);
    };
    QVERIFY(refused(m_workspace->addComponent(
                        {.name = u"Radio modem"_s, .version = u"2.1"_s, .supplier = u"Acme Ltd"_s}),
                    modem));
    QVERIFY(!m_workspace->addComponent({.name = {}, .version = u"1"_s, .supplier = u"A"_s}));
    QVERIFY(!m_workspace->addComponent({.name = u"A"_s, .version = {}, .supplier = u"A"_s}));
    QVERIFY(!m_workspace->addComponent(
        {.name = QString(201, u'a'), .version = u"1"_s, .supplier = u"A"_s}));
    QVERIFY(!m_workspace->addComponent(
        {.name = u"A"_s, .version = u"1"_s, .supplier = u"A"_s, .replaces = u"K-nothing"_s}));
    const QString newer = component(u"2.2"_s, modem);
    QVERIFY(refused(m_workspace->addComponent({.name = u"Radio modem"_s,
                                               .version = u"2.3"_s,
                                               .supplier = u"Acme Ltd"_s,
                                               .replaces = modem}),
                    newer));
    QBuffer content;
    content.setData("x");
    content.open(QIODevice::ReadOnly);
    QVERIFY(
        refused(m_workspace->addComponentEvidence(modem, content, {.provisions = {u"CoP-99.9"_s}}),
                u"CoP-99.9"_s));
    QCOMPARE(m_workspace->addComponentEvidence(u"K-nothing"_s, content, {}).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(m_workspace->useComponent(m_id, u"K-nothing"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->useComponent(u"A-nothing"_s, modem).error().kind, Error::Kind::NotFound);
    QVERIFY(!m_workspace->withdrawComponent(modem, u"  "_s)); // without a reason
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    QVERIFY(refused(m_workspace->withdrawComponent(modem, u"Again."_s), u"it was withdrawn"_s));
    QVERIFY(refused(m_workspace->useComponent(m_id, modem), u"Gone."_s));
    QVERIFY(refused(m_workspace->addComponentEvidence(modem, content, {}), u"withdrawn"_s));
}

QTEST_GUILESS_MAIN(TestComponents)
#include "tst_components.moc"
