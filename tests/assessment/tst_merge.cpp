#include "assessment/exchange/bundle.h"

#include "assessment/signing/statement.h"

#include "support/bundlefixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// One of the two or three desks that work on the same assessment.
struct Desk
{
    explicit Desk(const QString &person) : name(person)
    {
        auto made = files.create(person);
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        workspace.emplace(std::move(*made));
    }

    Workspace &operator*() { return *workspace; }
    Workspace *operator->() { return &*workspace; }

    /// What this desk hands out, in a file of its own.
    QString hand(const QString &id)
    {
        const QString path = files.path(u"%1-%2.assaycase"_s.arg(name).arg(++handed));
        const auto written = workspace->exportBundle(id, path, {});
        if (!written)
            qFatal("%s", qPrintable(written.error().message()));
        return path;
    }

    QString name;
    int handed = 0;
    SampleWorkspace files;
    std::optional<Workspace> workspace;
};

/// What an assessment says, without who wrote it down and when.
QByteArray contentOf(Workspace &workspace, const QString &id)
{
    Assessment now = *workspace.assessment(id);
    for (Answer &answer : now.answers) {
        answer.changed = {};
        answer.changedBy.clear();
    }
    QByteArray comments;
    QStringList texts;
    for (const Comment &comment : now.comments)
        texts.append(comment.id + (comment.withdrawn ? u" withdrawn"_s : QString()));
    texts.sort();
    return signing::assessmentDigest(now).toHex() + texts.join(u' ').toUtf8();
}

const QStringList provisions{u"CoP-1.1"_s, u"CoP-1.2"_s, u"CoP-2.1"_s, u"CoP-2.2"_s,
                             u"CoP-3.1"_s, u"CoP-3.2"_s, u"CoP-4.1"_s, u"CoP-5.1"_s};

} // namespace

/// Two desks work on one assessment and hand it to each other: what both did is there afterwards.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatOnlyOneSideChangedIsTaken();
    void withoutACommonStateEveryDifferenceIsAConflict();
    void conflictsAreDecidedByAPerson();
    void aDecisionIsNotAskedForAgain();
    void linksOfBothSidesComeTogether();
    void noRevisionIsLostInAConflict();
    void removedThereMeansTrashHere();
    void removedThereAndChangedHereIsAConflict();
    void throughAThirdDesk();
    void nothingIsLost_data() { rounds(); }
    void nothingIsLost();
    void eitherOrderGivesTheSame_data() { rounds(); }
    void eitherOrderGivesTheSame();

private:
    static void rounds()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void share();
    /// Edits that a person might do, on \a allowed only.
    void edit(Desk &desk, QRandomGenerator &random, const QStringList &allowed);

    std::unique_ptr<Desk> m_one;
    std::unique_ptr<Desk> m_two;
    QString m_id;
};

void TestMerge::init()
{
    m_one = std::make_unique<Desk>(u"ada"_s);
    m_two = std::make_unique<Desk>(u"bea"_s);
    const auto id = bundlefixture::fill(**m_one);
    QVERIFY_OK(id);
    m_id = *id;
    share();
}

void TestMerge::share()
{
    QVERIFY_OK(bundlefixture::import(**m_two, m_one->hand(m_id)));
}

void TestMerge::whatOnlyOneSideChangedIsTaken()
{
    QVERIFY_OK((*m_one)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK((*m_two)->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Fail)));
    QVERIFY_OK((*m_two)->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s)));
    const QString bundle = m_two->hand(m_id);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"answer:CoP-1.1"_s), u"changed-here"_s);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"answer:CoP-2.1"_s), u"changed-there"_s);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"answer:CoP-3.1"_s), u"new"_s);
    const auto outcome = bundlefixture::import(**m_one, bundle);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->answers, 2);
    QVERIFY(outcome->conflicts.isEmpty());
    const auto now = (*m_one)->assessment(m_id);
    QCOMPARE(now->answers[u"CoP-1.1"_s].verdict, Verdict::Fail);
    QCOMPARE(now->answers[u"CoP-2.1"_s].verdict, Verdict::Fail);
    QCOMPARE(now->answers[u"CoP-2.1"_s].changedBy, u"bea"_s);
}

void TestMerge::withoutACommonStateEveryDifferenceIsAConflict()
{
    // A third desk got it from somewhere, and so did a fourth: neither knows of the other.
    Desk third(u"cleo"_s);
    Desk fourth(u"dora"_s);
    const QString first = m_one->hand(m_id);
    QVERIFY_OK(bundlefixture::import(*third, first));
    QVERIFY_OK((*m_one)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    BundleOptions open;
    open.isPublic = true; // a public bundle is no state that one could start from
    const QString seen = m_one->files.path(u"public.assaycase"_s);
    QVERIFY_OK((*m_one)->exportBundle(m_id, seen, open));
    QVERIFY_OK(bundlefixture::import(*fourth, seen));
    QVERIFY_OK(fourth->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Fail)));
    const auto preview = third->stageBundle(fourth.hand(m_id), {});
    QVERIFY_OK(preview);
    QVERIFY(!preview->hasBase);
    QCOMPARE(preview->count(ItemState::ChangedThere), 0);
    for (const QString &id : {u"answer:CoP-1.1"_s, u"answer:CoP-2.1"_s}) {
        const auto item = std::find_if(preview->items.begin(), preview->items.end(),
                                       [&](const StagedItem &one) { return one.id == id; });
        QCOMPARE(idOf(item->state), u"conflict"_s);
        QVERIFY(!item->takenByDefault);
    }
}

void TestMerge::conflictsAreDecidedByAPerson()
{
    QVERIFY_OK(
        (*m_one)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"A"_s)));
    QVERIFY_OK(
        (*m_two)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass, u"B"_s)));
    const auto preview = (*m_one)->stageBundle(m_two->hand(m_id), {});
    QVERIFY_OK(preview);
    QCOMPARE(preview->count(ItemState::Conflict), 1);
    const auto item =
        std::find_if(preview->items.begin(), preview->items.end(),
                     [](const StagedItem &one) { return one.state == ItemState::Conflict; });
    QVERIFY(item->mine.contains(u"A"_s)); // both are shown
    QVERIFY(item->theirs.contains(u"B"_s));
    QVERIFY_OK((*m_one)->importBundle(*preview, {u"answer:CoP-1.1"_s}));
    QCOMPARE((*m_one)->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"B"_s);
    // What lost is in the history.
    const auto log = (*m_one)->log(m_id);
    QCOMPARE(log->constLast().act, u"bundle.merge"_s);
    QVERIFY(QJsonDocument(log->constLast().change).toJson().contains("\"A\""));
}

void TestMerge::aDecisionIsNotAskedForAgain()
{
    QVERIFY_OK(
        (*m_one)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"A"_s)));
    QVERIFY_OK(
        (*m_two)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass, u"B"_s)));
    QVERIFY_OK(bundlefixture::import(**m_one, m_two->hand(m_id))); // keeps A
    QCOMPARE((*m_one)->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"A"_s);
    // The other side changes something else: the old decision stands.
    QVERIFY_OK((*m_two)->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s)));
    const auto again = bundlefixture::import(**m_one, m_two->hand(m_id));
    QVERIFY_OK(again);
    QVERIFY(again->conflicts.isEmpty());
    QCOMPARE((*m_one)->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"A"_s);
    // And the other side gets it as a change of one side.
    const QString back = m_one->hand(m_id);
    QCOMPARE(bundlefixture::stateOf(**m_two, back, u"answer:CoP-1.1"_s), u"changed-there"_s);
    QVERIFY_OK(bundlefixture::import(**m_two, back));
    QCOMPARE(contentOf(**m_one, m_id), contentOf(**m_two, m_id));
}

void TestMerge::linksOfBothSidesComeTogether()
{
    const QString evidence = (*m_one)->evidence(m_id)->first().id;
    QVERIFY_OK((*m_one)->linkEvidence(evidence, {u"CoP-2.1"_s}));
    QVERIFY_OK((*m_one)->unlinkEvidence(evidence, u"CoP-1.1"_s));
    QVERIFY_OK((*m_two)->linkEvidence(evidence, {u"CoP-3.1"_s}));
    QVERIFY_OK((*m_two)->changeEvidence(evidence, {.title = u"Front view"_s}));
    QVERIFY_OK(bundlefixture::import(**m_one, m_two->hand(m_id)));
    const auto item = (*m_one)->evidenceItem(evidence);
    QCOMPARE(item->provisions, (QStringList{u"CoP-2.1"_s, u"CoP-3.1"_s}));
    QCOMPARE(item->title, u"Front view"_s);
}

void TestMerge::noRevisionIsLostInAConflict()
{
    const QString evidence = (*m_one)->evidence(m_id)->first().id;
    const auto revise = [&](Desk &desk, const QByteArray &bytes) {
        QBuffer content;
        content.setData(bytes);
        content.open(QIODevice::ReadOnly);
        QVERIFY_OK(desk->reviseEvidence(evidence, content, u"photo3.txt"_s));
    };
    revise(*m_one, "from one");
    revise(*m_two, "from two");
    const QString bundle = m_two->hand(m_id);
    const QString item = u"evidence:"_s + evidence;
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, item), u"conflict"_s);
    QVERIFY_OK(bundlefixture::import(**m_one, bundle)); // mine stays, theirs is kept as well
    const auto contents = [&] {
        QSet<QByteArray> all;
        const QList<EvidenceItem> revisions = *(*m_one)->evidenceRevisions(evidence);
        for (const EvidenceItem &revision : revisions) {
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            if ((*m_one)->readContent(revision.sha256, out))
                all.insert(out.data());
        }
        return all;
    };
    QBuffer loser;
    loser.open(QIODevice::WriteOnly);
    QVERIFY_OK((*m_one)->readContent(
        QCryptographicHash::hash("from two", QCryptographicHash::Sha256), loser));
    QVERIFY_OK(bundlefixture::import(**m_one, bundle, QStringList{item}));
    QCOMPARE(contents(), (QSet<QByteArray>{"a photo", "a better photo", "from one", "from two"}));
    QBuffer now;
    now.open(QIODevice::WriteOnly);
    QVERIFY_OK((*m_one)->readEvidence(evidence, now));
    QCOMPARE(now.data(), QByteArray("from two"));
}

void TestMerge::removedThereMeansTrashHere()
{
    const QString evidence = (*m_one)->evidence(m_id)->first().id;
    QVERIFY_OK((*m_two)->removeEvidence(evidence));
    const QString bundle = m_two->hand(m_id);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"evidence:"_s + evidence),
             u"removed-there"_s);
    QVERIFY_OK(bundlefixture::import(**m_one, bundle));
    QCOMPARE((*m_one)->evidence(m_id)->size(), 2);
    QCOMPARE((*m_one)->trash()->first().id, evidence);
    QVERIFY_OK((*m_one)->restore(evidence));
    QCOMPARE((*m_one)->evidence(m_id)->size(), 3);
}

void TestMerge::removedThereAndChangedHereIsAConflict()
{
    const QString evidence = (*m_one)->evidence(m_id)->first().id;
    QVERIFY_OK((*m_two)->removeEvidence(evidence));
    QVERIFY_OK((*m_one)->changeEvidence(evidence, {.title = u"Better"_s}));
    const auto outcome = bundlefixture::import(**m_one, m_two->hand(m_id));
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->conflicts, QStringList{u"evidence:"_s + evidence});
    QCOMPARE((*m_one)->evidenceItem(evidence)->title, u"Better"_s);
    QCOMPARE((*m_one)->evidence(m_id)->size(), 3);
}

void TestMerge::throughAThirdDesk()
{
    Desk third(u"cleo"_s);
    QVERIFY_OK(bundlefixture::import(*third, m_two->hand(m_id)));
    QVERIFY_OK((*m_one)->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(third->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Fail)));
    const QString bundle = third.hand(m_id);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"answer:CoP-1.1"_s), u"changed-here"_s);
    QCOMPARE(bundlefixture::stateOf(**m_one, bundle, u"answer:CoP-2.1"_s), u"changed-there"_s);
}

void TestMerge::edit(Desk &desk, QRandomGenerator &random, const QStringList &allowed)
{
    const auto provision = [&] { return allowed[random.bounded(int(allowed.size()))]; };
    for (int step = 0; step < 10; ++step) {
        const QString text = u"%1 %2"_s.arg(desk.name).arg(random.generate());
        switch (random.bounded(6)) {
        case 0:
        case 1:
        case 2:
            QVERIFY_OK(desk->answer(
                m_id, SampleWorkspace::answer(
                          provision(), random.bounded(2) ? Verdict::Pass : Verdict::Fail, text)));
            break;
        case 3:
            QVERIFY_OK(SampleWorkspace::show(*desk, m_id, text.toUtf8(), {provision()}, text));
            break;
        case 4: QVERIFY_OK(desk->addComment(m_id, {.provision = provision(), .text = text})); break;
        case 5: {
            // Evidence of one's own half, so that "allowed" is kept.
            const QList<EvidenceItem> items = *desk->evidence(m_id);
            for (const EvidenceItem &item : items) {
                if (item.provisions.isEmpty() || !allowed.contains(item.provisions.first()))
                    continue;
                QVERIFY_OK(desk->changeEvidence(item.id, {.title = text}));
                break;
            }
            break;
        }
        }
    }
}

/// Whatever either side has changed is in the result, or is a conflict that shows both.
void TestMerge::nothingIsLost()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    edit(*m_one, random, provisions);
    edit(*m_two, random, provisions);
    const Assessment mine = *(*m_one)->assessment(m_id);
    const Assessment theirs = *(*m_two)->assessment(m_id);
    const auto preview = (*m_one)->stageBundle(m_two->hand(m_id), {});
    QVERIFY_OK(preview);
    QVERIFY(preview->hasBase);
    QMap<QString, StagedItem> staged;
    for (const StagedItem &item : preview->items)
        staged[item.id] = item;
    QVERIFY_OK((*m_one)->importBundle(*preview, preview->takenByDefault()));
    const Assessment now = *(*m_one)->assessment(m_id);

    for (const Assessment *side : {&mine, &theirs}) {
        for (const Answer &answer : side->answers) {
            const StagedItem &item = staged[u"answer:"_s + answer.provision];
            const bool kept = now.answers[answer.provision].rationale == answer.rationale;
            const QString shown = side == &mine ? item.mine : item.theirs;
            const bool isOld =
                item.state == (side == &mine ? ItemState::ChangedThere : ItemState::ChangedHere);
            const bool isConflict =
                item.state == ItemState::Conflict && shown.contains(answer.rationale);
            QVERIFY2(kept || isOld || isConflict, qPrintable(answer.provision));
        }
        for (const EvidenceItem &evidence : side->evidence) {
            const StagedItem &item = staged[u"evidence:"_s + evidence.id];
            const auto found = std::find_if(now.evidence.begin(), now.evidence.end(),
                                            [&](const auto &one) { return one.id == evidence.id; });
            QVERIFY(found != now.evidence.end());
            const bool isOld =
                item.state == (side == &mine ? ItemState::ChangedThere : ItemState::ChangedHere);
            const QString shown = side == &mine ? item.mine : item.theirs;
            const bool isConflict =
                item.state == ItemState::Conflict && shown.contains(evidence.title);
            QVERIFY(found->title == evidence.title || isOld || isConflict);
        }
        for (const Comment &comment : side->comments) {
            QVERIFY(std::any_of(now.comments.begin(), now.comments.end(),
                                [&](const Comment &one) { return one.text == comment.text; }));
        }
    }
    // What is said to be old really is what both had: nobody wrote it after the last exchange.
    for (const StagedItem &item : std::as_const(staged)) {
        if (item.state == ItemState::ChangedThere && item.kind == u"answer")
            QVERIFY2(!item.mine.contains(u"ada "_s), qPrintable(item.mine));
        if (item.state == ItemState::ChangedHere && item.kind == u"answer")
            QVERIFY2(!item.theirs.contains(u"bea "_s), qPrintable(item.theirs));
    }
    QVERIFY((*m_one)->verifyLog()->ok);
}

/// Without conflicts both desks end with the same, whoever imports first.
void TestMerge::eitherOrderGivesTheSame()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    edit(*m_one, random, provisions.mid(0, 4));
    edit(*m_two, random, provisions.mid(4));
    const QString ofOne = m_one->hand(m_id);
    const QString ofTwo = m_two->hand(m_id);
    const auto first = bundlefixture::import(**m_one, ofTwo);
    QVERIFY_OK(first);
    QVERIFY(first->conflicts.isEmpty());
    const auto second = bundlefixture::import(**m_two, ofOne);
    QVERIFY_OK(second);
    QVERIFY(second->conflicts.isEmpty());
    QCOMPARE(contentOf(**m_one, m_id), contentOf(**m_two, m_id));
    // The canonical export is the same to the byte: nothing is stamped anew.
    QCOMPARE(*(*m_one)->canonicalExport(m_id), *(*m_two)->canonicalExport(m_id));
    // One more round changes nothing on either side.
    QCOMPARE(bundlefixture::import(**m_two, m_one->hand(m_id))->changes(), 0);
    QCOMPARE(bundlefixture::import(**m_one, m_two->hand(m_id))->changes(), 0);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
