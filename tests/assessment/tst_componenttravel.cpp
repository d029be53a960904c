#include "assessment/evidence/evidencemanifest.h"
#include "assessment/report/report.h"
#include "support/bundlefixture.h"
#include "support/componentbench.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// A supplier's evidence keeps its origin wherever it goes: undo, another version of the product,
/// proofs, reports, and bundles there and back.
class TestComponentTravel : public QObject, private ComponentBench
{
    Q_OBJECT

    using Acts = QMap<QString, QStringList>; ///< what changed in words, by act

    /// As a reader outside the house has it.
    Acts publicHistory(const QString &id)
    {
        Acts acts;
        const auto report = readReport(*m_workspace, id);
        if (!report)
            qFatal("%s", qPrintable(report.error().message()));
        for (const ReportAct &act : report->history)
            acts[act.act] += act.changes;
        return acts;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void useIsUndoneAndRedone();
    void nothingGoesThatOthersRestOn();
    void anotherVersionKeepsTheMark();
    void provesWhoseItIs();
    void reportsTellTheOrigin();
    void historyTellsTheWithdrawal();
    void historyKeepsOthersOut();
    void historyOutlivesTheUse();
    void travelsInABundle();
    void aWithdrawalTravelsToo();
    void publicBundlesKeepConfidentialSuppliersBack();
    void contentIsVerified();
};

void TestComponentTravel::useIsUndoneAndRedone()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    const QByteArray before = *m_workspace->canonicalExport(m_id);
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QByteArray used = *m_workspace->canonicalExport(m_id);
    QVERIFY((*m_workspace->undoStep(m_id))->text.contains(u"Radio modem 2.1"_s));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(*m_workspace->canonicalExport(m_id), before);
    QVERIFY_OK(m_workspace->redo(m_id));
    QCOMPARE(*m_workspace->canonicalExport(m_id), used);
    QVERIFY_OK(m_workspace->unuseComponent(m_id, modem));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(*m_workspace->canonicalExport(m_id), used);
}

void TestComponentTravel::nothingGoesThatOthersRestOn()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    QVERIFY(!m_workspace->undoStep({})->has_value()); // an assessment has it
    QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY(m_workspace->undoStep({})->has_value());
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(m_workspace->componentEvidence(modem)->isEmpty());
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(m_workspace->components()->isEmpty());
}

void TestComponentTravel::anotherVersionKeepsTheMark()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.expires = lastDay});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const auto child = m_workspace->cloneAssessment(m_id, {.firmware = u"2.0"_s});
    QVERIFY_OK(child);
    QCOMPARE(now(*child).evidence.first().supplied, now(m_id).evidence.first().supplied);
    QCOMPARE(now(*child).evidence.first().expires, lastDay);
    QCOMPARE(now(*child).components.size(), 1);
    QCOMPARE(now(*child).components.first().waiting, 0);
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    QVERIFY(!counts(*child, u"CoP-1.1"_s));
}

void TestComponentTravel::provesWhoseItIs()
{
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "own", {u"CoP-1.1"_s}));
    const QString own = now(m_id).evidence.first().id;
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QByteArray root = manifestRoot(now(m_id).evidence);
    for (const EvidenceItem &item : now(m_id).evidence) {
        const auto file = m_workspace->proveEvidence(item.id);
        QVERIFY_OK(file);
        const auto proof = readProof(*file, u"proof"_s);
        QVERIFY_OK(proof);
        QCOMPARE(proof->root, root);
        QCOMPARE(proof->item.contains(u"supplier"_s), item.id != own);
        QCOMPARE(file->contains("assay-evidence-proof/2"), item.id != own);
        if (item.id == own)
            continue;
        QCOMPARE(proof->item[u"supplier"_s][u"name"_s], QJsonValue(u"Radio modem"_s));
        // Under the older number, or without its origin, it proves nothing.
        QVERIFY(!readProof(QByteArray(*file).replace("proof/2", "proof/1"), {}));
        QVERIFY(!readProof(QByteArray(*file).replace("Acme Ltd", "Other Co"), {}));
    }
    // A withdrawal is not what was shown: labels keep their root.
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    QCOMPARE(manifestRoot(now(m_id).evidence), root);
}

void TestComponentTravel::reportsTellTheOrigin()
{
    const QString modem = component();
    const ComponentEvidence shown = show(modem, {u"CoP-1.1"_s}, {.title = u"Certificate"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Recalled."_s));
    const auto report = readReport(*m_workspace, m_id);
    QVERIFY_OK(report);
    QCOMPARE(report->evidence.size(), 1);
    QVERIFY(report->evidence.first().supplier);
    QCOMPARE(report->evidence.first().supplier->supplier, u"Acme Ltd"_s);
    QCOMPARE(report->evidence.first().sha256, shown.sha256);
    QVERIFY(report->evidence.first().expired);
    const bool told = std::any_of(report->gaps.begin(), report->gaps.end(), [](const auto &gap) {
        return gap.problem.contains(u"Radio modem 2.1 by Acme Ltd"_s)
               && gap.problem.contains(u"Recalled."_s);
    });
    QVERIFY(told);
}

/// An assessment that uses a withdrawn component says so in its own history: when, who and why.
void TestComponentTravel::historyTellsTheWithdrawal()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"Certificate"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    m_now = m_now.addDays(3);
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Recalled."_s));
    const auto report = readReport(*m_workspace, m_id);
    QVERIFY_OK(report);
    const ReportAct &last = report->history.constLast();
    QCOMPARE(last.act, u"component.withdraw"_s);
    QCOMPARE(last.actor, u"ada"_s);
    QCOMPARE(last.time, m_now);
    QVERIFY(last.changes.contains(u"Radio modem 2.1 by Acme Ltd is withdrawn: Recalled."_s));
    QCOMPARE(report->lastAct, m_now);
    // The page of the window and the exported lines have it too, with the items that are affected.
    const auto newest = m_workspace->history(m_id, 1);
    QVERIFY_OK(newest);
    QCOMPARE(newest->size(), 1);
    QCOMPARE(newest->first().act, u"component.withdraw"_s);
    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->writeHistory(m_id, lines));
    QVERIFY(lines.data().contains(now(m_id).evidence.first().id.toUtf8() + " no longer counts"));
    // Taken back is another act, which says what holds again.
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(publicHistory(m_id)[u"undo"_s].contains(
        u"Radio modem 2.1 by Acme Ltd is no longer withdrawn"_s));
    QCOMPARE(m_workspace->history(m_id)->first().act, u"undo"_s);
    QVERIFY_OK(m_workspace->redo({}));
    QVERIFY(publicHistory(m_id)[u"redo"_s].contains(
        u"Radio modem 2.1 by Acme Ltd is withdrawn: Recalled."_s));
    QVERIFY(findings(m_id).contains(u"component-withdrawn"_s));
}

/// One withdrawal reaches into the assessments of several customers. None reads of another, and
/// what has nothing to do with the component hears nothing.
void TestComponentTravel::historyKeepsOthersOut()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    const QString other = product(u"BC-300"_s);
    const QString apart = product(u"BC-400"_s);
    for (const QString &id : {m_id, other})
        QVERIFY_OK(m_workspace->useComponent(id, modem));
    QVERIFY_OK(m_workspace->answer(other, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(m_workspace->submit(other));
    show(modem, {u"CoP-1.2"_s}); // waits: nothing happened to those that use it
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Recalled."_s));
    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->writeHistory(m_id, lines));
    QVERIFY(lines.data().contains("component.withdraw"));
    QVERIFY(!lines.data().contains(other.toUtf8()));
    QVERIFY(!lines.data().contains(now(other).evidence.first().id.toUtf8()));
    QVERIFY(!lines.data().contains("component.evidence"));
    const auto own = m_workspace->history(m_id);
    QVERIFY_OK(own);
    for (const LogRow &row : *own)
        QVERIFY2(row.act != u"component.evidence" && row.act != u"component.add",
                 qPrintable(row.act));
    QVERIFY(!publicHistory(m_id).value(u"component.withdraw"_s).join(u' ').contains(other));
    QVERIFY(publicHistory(other)
                .value(u"component.withdraw"_s)
                .contains(other + u": draft, before submitted"_s));
    QVERIFY(!publicHistory(apart).contains(u"component.withdraw"_s));
}

/// A history only grows: what was told while the component was used is told afterwards.
void TestComponentTravel::historyOutlivesTheUse()
{
    const QString modem = component(); // has shown nothing: nothing but the use ties it
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Recalled."_s));
    const qsizetype before = m_workspace->history(m_id)->size();
    QVERIFY_OK(m_workspace->unuseComponent(m_id, modem));
    QCOMPARE(m_workspace->history(m_id)->size(), before + 1);
    QVERIFY(publicHistory(m_id).contains(u"component.withdraw"_s));
}

void TestComponentTravel::travelsInABundle()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"Certificate"_s, .expires = lastDay});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QString path = m_sample->path(u"there.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, path, {}));

    SampleWorkspace folder;
    auto elsewhere = folder.create(u"zoe"_s);
    QVERIFY_OK(elsewhere);
    QVERIFY_OK(bundlefixture::import(*elsewhere, path));
    QCOMPARE(*elsewhere->canonicalExport(m_id), *m_workspace->canonicalExport(m_id));
    const Assessment there = *elsewhere->assessment(m_id);
    QVERIFY(there.evidence.first().supplied);
    QCOMPARE(inWords(there.evidence.first().supplied->component), u"Radio modem 2.1 by Acme Ltd"_s);
    QCOMPARE(there.evidence.first().expires, lastDay);
    // It is known there, and can be withdrawn there.
    const auto known = elsewhere->components();
    QVERIFY_OK(known);
    QCOMPARE(known->size(), 1);
    QVERIFY(!known->first().isHere);
    QCOMPARE(elsewhere->whereUsed(modem)->size(), 1);
    QCOMPARE(*elsewhere->withdrawComponent(modem, u"Gone."_s), 1);
    QVERIFY(!elsewhere->assessment(m_id)->hasEvidenceFor(u"CoP-1.1"_s));
    QVERIFY(elsewhere->verifyLog()->ok);
}

void TestComponentTravel::aWithdrawalTravelsToo()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    QVERIFY_OK(m_workspace->useComponent(m_id, modem));
    const QString first = m_sample->path(u"first.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, first, {}));
    SampleWorkspace folder;
    auto elsewhere = folder.create(u"zoe"_s);
    QVERIFY_OK(bundlefixture::import(*elsewhere, first));
    QVERIFY_OK(elsewhere->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s)));
    const QString back = m_sample->path(u"back.assaycase"_s);
    QVERIFY_OK(elsewhere->exportBundle(m_id, back, {}));

    QVERIFY_OK(m_workspace->withdrawComponent(modem, u"Gone."_s));
    const QString second = m_sample->path(u"second.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, second, {}));
    // There it is news, here it is no conflict with what comes back.
    QCOMPARE(bundlefixture::stateOf(*elsewhere, second, u"component:"_s + modem),
             u"changed-there"_s);
    QVERIFY_OK(bundlefixture::import(*elsewhere, second));
    Assessment there = *elsewhere->assessment(m_id);
    there.day = m_now.date(); // of the desk that has withdrawn it
    QVERIFY(!there.hasEvidenceFor(u"CoP-1.1"_s));
    QCOMPARE(bundlefixture::stateOf(*m_workspace, back, u"component:"_s + modem),
             u"changed-here"_s);
    QVERIFY_OK(bundlefixture::import(*m_workspace, back));
    QVERIFY(!counts(m_id, u"CoP-1.1"_s));
    QVERIFY(now(m_id).answers.contains(u"CoP-2.1"_s));
}

void TestComponentTravel::publicBundlesKeepConfidentialSuppliersBack()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s}, {.title = u"Certificate"_s});
    const auto secret = m_workspace->addComponent(
        {.name = u"Secret chip"_s, .version = u"9"_s, .supplier = u"Quiet Ltd"_s});
    QVERIFY_OK(secret);
    show(*secret, {u"CoP-1.2"_s}, {.title = u"Inside"_s, .confidential = true});
    for (const QString &id : {modem, *secret})
        QVERIFY_OK(m_workspace->useComponent(m_id, id));
    const QString path = m_sample->path(u"public.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, path, {.isPublic = true}));
    const QByteArray bytes = m_sample->read(u"public.assaycase"_s);
    QVERIFY(bytes.contains("Acme Ltd"));
    QVERIFY(!bytes.contains("Quiet Ltd"));
    QVERIFY(!bytes.contains("Secret chip"));
}

void TestComponentTravel::contentIsVerified()
{
    const QString modem = component();
    show(modem, {u"CoP-1.1"_s});
    const auto check = m_workspace->verifyEvidence();
    QVERIFY_OK(check);
    QVERIFY(check->ok);
    QCOMPARE(check->items, 1);
}

QTEST_GUILESS_MAIN(TestComponentTravel)
#include "tst_componenttravel.moc"
