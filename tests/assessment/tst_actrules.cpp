#include "assessment/store/actrules.h"

#include "assessment/scheme/ixit.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statement.h"
#include "assessment/store/act.h"
#include "assessment/store/database.h"
#include "assessment/workspace.h"
#include "support/bundlefixture.h"
#include "support/componentfixture.h"
#include "support/intruder.h"
#include "support/policyfixture.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"
#include "support/timestampauthority.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

using namespace assessment;
using namespace Qt::StringLiterals;

/// The one table of acts: complete, obeyed by every act there is, and passed by none.
class TestActRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyActOfTheSourcesHasARule();
    void everyActCanBeDoneHere();
    void editsVoidAcceptanceAndSignOff_data();
    void editsVoidAcceptanceAndSignOff();
    void aHouseRuleLeavesAloneWhatItDoesNotJudge_data();
    void aHouseRuleLeavesAloneWhatItDoesNotJudge();
    void anEditThatForgetsToVoidIsVoidedAllTheSame();
    void editorsAreAssessors_data() { acts(); }
    void editorsAreAssessors();
    void rolesAreAskedForEachAct_data() { acts(); }
    void rolesAreAskedForEachAct();
    void readingNeedsNoRole();
    void everyColumnOfEveryTableIsHeldByTheLog();
    void undoNeedsTheRoleOfWhatItTakesBack();

    void firstGrantMakesAnAdministrator();
    void lastAdministratorStays();
    void lastRoleOfAllOpensTheWorkspaceAgain();
    void onePersonHasOneSpelling();
    void namesMustBeNames();
    void rolesAreInTheLog();

private:
    /// How to do an act, so that the log has it as its newest row afterwards.
    using Doing = std::function<Status(Workspace &)>;

    static void acts()
    {
        QTest::addColumn<QString>("act");
        for (const ActRule &rule : actRules())
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }
    QMap<QString, Doing> doings();
    Status asWith(const QString &actor, const Doing &doing)
    {
        m_workspace->setActor(actor);
        const Status done = doing(*m_workspace);
        m_workspace->setActor(u"ada"_s);
        return done;
    }
    Status prepare(const QString &act);
    Status makeReadyFor(const QString &act);
    Status acceptAndSign();
    static Status issue(Workspace &w, const QString &assessment);
    Status prepareLabel(const QString &act);
    static Result<QString> keepStatement(Workspace &w, const QString &assessment);
    static Status importEdited(Workspace &w, const QString &id,
                               const std::optional<QStringList> &taken);
    Assessment now() { return *m_workspace->assessment(m_id); }
    QString newestAct() { return m_workspace->log({}, 1)->constLast().act; }

    std::unique_ptr<signingfixture::Demo> m_demo;
    std::unique_ptr<timestamps::Authority> m_clock;
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
    QString m_evidence;
    QString m_provision; ///< one that is answered
    QString m_spare;     ///< another assessment
    QString m_component; ///< of a supplier
    QString m_label;     ///< number of one that was issued
    QString m_statement; ///< one whose time is over
    QString m_source;    ///< what an assessment is filled from
};

void TestActRules::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    m_clock = std::make_unique<timestamps::Authority>();
}

void TestActRules::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create(u"ada"_s);
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    const auto id = SampleWorkspace::assess(*m_workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    m_id = *id;
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s)));
    const auto item = SampleWorkspace::show(*m_workspace, m_id, "x", {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    m_evidence = item->id;
    m_provision = u"CoP-1.1"_s;
    const auto spare = m_workspace->newAssessment(m_workspace->assessment(m_id)->product.id,
                                                  u"uk-cop-2018"_s, AssessmentKind::Lab);
    QVERIFY_OK(spare);
    m_spare = *spare;
}

void TestActRules::cleanup()
{
    if (m_workspace) {
        const auto check = m_workspace->verifyLog();
        QVERIFY2(check && check->ok, check ? qPrintable(check->reason) : "");
    }
    m_workspace.reset();
    m_sample.reset();
}

QMap<QString, TestActRules::Doing> TestActRules::doings()
{
    const QString id = m_id;
    const QString evidence = m_evidence;
    const auto device = [](const QByteArray &bytes) {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    const auto status = [](const auto &result) -> Status {
        if (!result)
            return result.error();
        return Ok;
    };
    const QString spare = m_spare;
    const QString provision = m_provision;
    const QByteArray fresh = QUuid::createUuid().toByteArray();
    const QString text = QString::fromLatin1(fresh);
    return {
        {u"organisation.set"_s,
         [=](Workspace &w) {
             return w.setOrganisation({.name = text,
                                       .accreditation = {},
                                       .certificatePrefix = u"ABC"_s,
                                       .country = u"GB"_s});
         }},
        {u"policy.set"_s,
         [=](Workspace &w) {
             return status(w.setVerdictPolicy(policyfixture::text(text), u"policy.json"_s));
         }},
        {u"policy.reset"_s, [=](Workspace &w) { return status(w.resetVerdictPolicy()); }},
        {u"role.grant"_s, [=](Workspace &w) { return w.grantRole(text, Role::Viewer); }},
        {u"role.revoke"_s, [=](Workspace &w) { return w.revokeRole(u"zoe"_s, Role::Viewer); }},
        {u"product.add"_s,
         [=](Workspace &w) { return status(w.addProduct(SampleWorkspace::product(text))); }},
        {u"product.update"_s,
         [=](Workspace &w) {
             Product product = w.assessment(id)->product;
             product.firmwareVersion = text;
             return w.updateProduct(product);
         }},
        {u"assessment.new"_s,
         [=](Workspace &w) {
             return status(w.newAssessment(w.assessment(id)->product.id, u"uk-cop-2018"_s,
                                           AssessmentKind::Lab));
         }},
        {u"assessment.clone"_s,
         [=](Workspace &w) { return status(w.cloneAssessment(id, {.firmware = text})); }},
        {u"assessment.prefill"_s,
         [=, source = m_source](Workspace &w) -> Status {
             // Each time there is something new to fill in.
             const Status said =
                 w.answer(source, SampleWorkspace::answer(u"CoP-3.2"_s, Verdict::Fail, text));
             return said ? status(w.prefill(id, source)) : said;
         }},
        {u"mapping.import"_s,
         [=](Workspace &w) {
             QJsonObject row;
             for (const QString &name :
                  {u"Recommendation Number / Section"_s,
                   u"Recommendation Extracted from Linked Source"_s, u"Web Link"_s, u"Notes"_s,
                   u"Added at Version"_s, u"Organisation"_s, u"Standard / Recommendation Name"_s})
                 row[name] = text;
             row[u"DCMS Code of Practice Guidelines Number"_s] = u"1"_s;
             const QJsonArray file{QJsonObject{{u"Version"_s, u"4.0"_s}}, row};
             return status(
                 w.importRecommendations(QJsonDocument(file).toJson(), u"mapping.json"_s));
         }},
        {u"law.set"_s,
         [=](Workspace &w) {
             QByteArray laws = builtInLawMapText();
             return w.setLaws(laws.replace("Information and no", text.toUtf8() + " and no"),
                              u"laws.json"_s);
         }},
        {u"law.reset"_s,
         [=](Workspace &w) -> Status {
             QByteArray laws = builtInLawMapText();
             const Status set =
                 w.setLaws(laws.replace("Information and no", "It is no"), u"laws.json"_s);
             return set ? w.resetLaws() : set;
         }},
        {u"scheme.import"_s,
         [=](Workspace &w) {
             QFile file(u"" SOURCE_ROOT "/tests/data/own-catalogue.csv"_s);
             (void)file.open(QIODevice::ReadOnly);
             // Each time another edition.
             return status(w.importCatalogue(
                 {.bytes = file.readAll().replace("2026-03,1.0", "2026-03," + text.toUtf8()),
                  .name = u"own.csv"_s}));
         }},
        {u"scheme.remove"_s,
         [=](Workspace &w) -> Status {
             QFile file(u"" SOURCE_ROOT "/tests/data/own-catalogue.csv"_s);
             (void)file.open(QIODevice::ReadOnly);
             const auto there = w.importCatalogue({.bytes = file.readAll(), .name = u"own.csv"_s});
             return there ? w.removeCatalogue(u"acme-locks"_s) : Status(there.error());
         }},
        {u"bundle.import"_s,
         [=, this](Workspace &w) {
             SampleWorkspace other;
             auto elsewhere = other.create(u"zoe"_s);
             const auto made = SampleWorkspace::assess(*elsewhere);
             const QString file = other.path(u"new.assaycase"_s);
             const auto written = elsewhere->exportBundle(*made, file, {});
             return written ? status(bundlefixture::import(w, file)) : written.error();
         }},
        {u"bundle.merge"_s, [=, this](Workspace &w) { return importEdited(w, id, {}); }},
        {u"bundle.receive"_s,
         [=, this](Workspace &w) { return importEdited(w, id, QStringList()); }},
        {u"assessment.remove"_s, [=](Workspace &w) { return w.removeAssessment(spare); }},
        {u"assessment.restore"_s, [=](Workspace &w) { return w.restore(spare); }},
        {u"trash.empty"_s, [=](Workspace &w) { return status(w.emptyTrash()); }},
        {u"scope.set"_s,
         [=](Workspace &w) {
             return w.setScope(id, {{u"1"_s, {.choice = ScopeChoice::Yes, .note = text}}});
         }},
        {u"ixit.set"_s,
         [=](Workspace &w) {
             return status(
                 w.setIxit(id, u"AuthMech"_s,
                           {{.id = u"AuthMech-1"_s, .values = {{u"description"_s, text}}}}));
         }},
        {u"ixit.import"_s,
         [=](Workspace &w) {
             return status(
                 w.importIxit(id, u"AuthMech"_s,
                              {{.id = u"AuthMech-7"_s, .values = {{u"description"_s, text}}}}));
         }},
        {u"ixit.remove"_s, [=](Workspace &w) { return w.removeIxit(id, {u"AuthMech-2"_s}); }},
        {u"verdict.set"_s,
         [=](Workspace &w) {
             return w.judgeItems(id, {{.provision = u"EN-5.1-1"_s,
                                       .testCase = u"5.1-1-2"_s,
                                       .item = u"AuthMech-1"_s,
                                       .verdict = Verdict::Fail,
                                       .reason = text}});
         }},
        {u"answer.decide"_s,
         [=](Workspace &w) {
             return status(w.decide(id, u"CoP-2.1"_s, {.choices = {u"no"_s}, .rationale = text}));
         }},
        {u"answer.confirm"_s, [=](Workspace &w) { return status(w.confirm(id, {u"CoP-4.1"_s})); }},
        {u"evidence.set"_s,
         [=](Workspace &w) {
             return w.changeEvidence(evidence, {.title = text, .expires = QDate(2040, 1, 1)});
         }},
        {u"evidence.remove"_s, [=](Workspace &w) { return w.removeEvidence(evidence); }},
        {u"evidence.restore"_s, [=](Workspace &w) { return w.restore(evidence); }},
        {u"answer.set"_s,
         [=](Workspace &w) {
             return w.answer(id, SampleWorkspace::answer(u"CoP-3.1"_s, Verdict::Fail, text));
         }},
        {u"answers.import"_s,
         [=, folder = m_sample->folder.path()](Workspace &w) {
             return status(w.importAnswers(
                 id,
                 {{.answer = SampleWorkspace::answer(u"CoP-3.1"_s, Verdict::Fail, text),
                   .evidence = {}}},
                 folder));
         }},
        {u"facts.set"_s,
         [=](Workspace &w) {
             Facts facts;
             facts.warrantyMonths = 7;
             return w.setFacts(id, facts);
         }},
        {u"evidence.add"_s,
         [=](Workspace &w) { return status(SampleWorkspace::show(w, id, fresh, {})); }},
        {u"evidence.import"_s,
         [=](Workspace &w) {
             return status(
                 w.importToolOutput(id, *device(fresh), {.fileName = u"scan.xml"_s},
                                    {SampleWorkspace::answer(u"CoP-6.2"_s, Verdict::Fail, text)}));
         }},
        {u"evidence.revise"_s,
         [=](Workspace &w) {
             return status(w.reviseEvidence(evidence, *device(fresh), u"photo.txt"_s));
         }},
        {u"evidence.link"_s,
         [=](Workspace &w) { return w.linkEvidence(evidence, {u"CoP-2.1"_s}); }},
        {u"evidence.unlink"_s,
         [=](Workspace &w) { return w.unlinkEvidence(evidence, u"CoP-1.1"_s); }},
        {u"component.add"_s,
         [=](Workspace &w) {
             return status(w.addComponent(
                 {.name = text.mid(1, 30), .version = u"1"_s, .supplier = u"Acme"_s}));
         }},
        {u"component.evidence"_s,
         [=, component = m_component](Workspace &w) {
             return status(w.addComponentEvidence(
                 component, *device(fresh),
                 {.fileName = u"report.txt"_s, .provisions = {u"EN-5.1-1"_s}}));
         }},
        {u"component.withdraw"_s,
         [=, component = m_component](Workspace &w) {
             return status(w.withdrawComponent(component, text));
         }},
        {u"component.use"_s, [=, component = m_component](
                                 Workspace &w) { return status(w.useComponent(id, component)); }},
        {u"component.unuse"_s,
         [=, component = m_component](Workspace &w) {
             return status(w.unuseComponent(id, component));
         }},
        {u"run.record"_s,
         [=](Workspace &w) {
             RunRecord run;
             run.test = u"DT-04"_s;
             return status(w.recordRun(id, run, nullptr));
         }},
        {u"review.submit"_s, [=](Workspace &w) { return w.submit(id); }},
        {u"review.accept"_s, [=](Workspace &w) { return w.accept(id); }},
        {u"review.reject"_s, [=](Workspace &w) { return w.reject(id, provision, u"Blurred."_s); }},
        {u"comment.add"_s,
         [=](Workspace &w) { return status(w.addComment(id, {.text = u"Good."_s})); }},
        {u"comment.withdraw"_s,
         [=](Workspace &w) { return w.withdrawComment(w.assessment(id)->comments.last().id); }},
        {u"time.record"_s,
         [=, this](Workspace &w) -> Status {
             const auto request = w.timeRequest(id);
             if (!request)
                 return request.error();
             return status(w.recordTime(id, *request, m_clock->answer(request->der), {}, text));
         }},
        {u"assessment.sign"_s,
         [=, this](Workspace &w) { return status(w.sign(id, m_demo->identity())); }},
        {u"label.issue"_s, [=](Workspace &w) { return issue(w, id); }},
        {u"label.suspend"_s,
         [=, this](Workspace &w) { return w.suspendLabel(m_label, u"Bug."_s); }},
        {u"label.reinstate"_s,
         [=, this](Workspace &w) { return w.reinstateLabel(m_label, u"Mended."_s); }},
        {u"label.ask-withdrawal"_s,
         [=, this](Workspace &w) { return status(w.withdrawLabel(m_label, u"Bug."_s)); }},
        {u"label.refuse-withdrawal"_s,
         [=, this](Workspace &w) { return w.refuseWithdrawal(m_label, u"No bug."_s); }},
        {u"label.withdraw"_s,
         [=, this](Workspace &w) { return status(w.withdrawLabel(m_label, u"Bug."_s)); }},
        {u"label.policy"_s, [](Workspace &w) { return w.setLabelPolicy(1); }},
        {u"registry.publish"_s,
         [=](Workspace &w) {
             return status(
                 w.beginPublication(QDateTime::currentDateTimeUtc().addDays(7), u"CN=Signer"_s));
         }},
        {u"leaflet.set"_s,
         [=](Workspace &w) {
             assessment::LeafletSteps steps;
             steps.steps[u"reset"_s] = {text};
             return w.setLeafletSteps(w.assessment(id)->product.id, u"en-GB"_s, steps);
         }},
        {u"leaflet.make"_s,
         [=](Workspace &w) {
             assessment::LeafletRecord leaflet;
             leaflet.product = w.assessment(id)->product.id;
             leaflet.language = u"en-GB"_s;
             return status(w.recordLeaflet(leaflet));
         }},
        {u"statement.set"_s,
         [=](Workspace &w) {
             assessment::StatementEdits edits;
             edits.fields[u"batch"_s] = text;
             return w.setStatementEdits(w.assessment(id)->product.id,
                                        assessment::StatementKind::Psti, edits);
         }},
        {u"statement.sign"_s, [=](Workspace &w) { return status(keepStatement(w, id)); }},
        {u"statement.discard"_s,
         [=, this](Workspace &w) { return w.discardStatement(m_statement); }},
        {u"undo"_s, [=](Workspace &w) { return w.undo(id); }},
        {u"redo"_s, [=](Workspace &w) { return w.redo(id); }},
    };
}

Status TestActRules::issue(Workspace &w, const QString &assessment)
{
    IssuedLabel label;
    label.certificateId = *w.nextCertificateId(u"ABC"_s);
    label.assessment = assessment;
    label.issued = QDateTime::currentDateTimeUtc();
    label.expires = QDate(2030, 1, 1);
    label.statement = SampleWorkspace::statementOf(w, assessment);
    return w.recordLabel(label, "%PDF", [] { return Status(Ok); });
}

/// One that was issued long ago.
Result<QString> TestActRules::keepStatement(Workspace &w, const QString &assessment)
{
    KeptStatement statement;
    statement.product = w.assessment(assessment)->product.id;
    statement.kind = StatementKind::CodePledge;
    statement.issued = QDate(2010, 1, 1);
    statement.keptUntil = QDate(2020, 1, 1);
    return w.keepStatement(statement, "%PDF", {});
}

/// Lets another workspace answer something in \a id, and imports what comes back.
Status TestActRules::importEdited(Workspace &w, const QString &id,
                                  const std::optional<QStringList> &taken)
{
    SampleWorkspace other;
    auto elsewhere = other.create(w.actor());
    const QString there = other.path(u"there.assaycase"_s);
    const QString back = other.path(u"back.assaycase"_s);
    if (const auto written = w.exportBundle(id, there, {}); !written)
        return written.error();
    if (const auto imported = bundlefixture::import(*elsewhere, there); !imported)
        return imported.error();
    const Status answered = elsewhere->answer(id, SampleWorkspace::answer(u"CoP-5.1"_s));
    if (!answered)
        return answered;
    if (const auto said = elsewhere->addComment(id, {.text = u"From elsewhere."_s}); !said)
        return said.error();
    if (const auto written = elsewhere->exportBundle(id, back, {}); !written)
        return written.error();
    const auto imported = bundlefixture::import(w, back, taken);
    return imported ? Status(Ok) : Status(imported.error());
}

/// A label that is suspended, or whose withdrawal somebody else has asked for.
Status TestActRules::prepareLabel(const QString &act)
{
    if (const Status issued = issue(*m_workspace, m_id); !issued)
        return issued;
    m_label = m_workspace->labels()->constLast().certificateId;
    if (act == u"label.reinstate")
        return m_workspace->suspendLabel(m_label, u"Bug."_s);
    if (act != u"label.withdraw" && act != u"label.refuse-withdrawal")
        return Ok;
    return asWith(u"rhys"_s, [this](Workspace &w) -> Status {
        const auto asked = w.withdrawLabel(m_label, u"Bug."_s);
        return asked ? Status(Ok) : Status(asked.error());
    });
}

/// Makes what \a act is about, where the assessment as it begins has nothing of the kind.
Status TestActRules::prepare(const QString &act)
{
    Workspace &w = *m_workspace;
    if (act == u"scope.set") {
        m_id = *w.newAssessment(w.assessment(m_id)->product.id, u"en-303645-v2-1-1"_s,
                                AssessmentKind::Lab);
        m_provision = u"EN-5.1-1"_s;
        return w.answer(m_id, SampleWorkspace::answer(m_provision));
    }
    if (act == u"assessment.prefill") {
        m_source = m_id;
        m_id = *w.newAssessment(w.assessment(m_id)->product.id, u"en-303645-v2-1-1"_s,
                                AssessmentKind::Lab);
        m_provision = u"EN-5.1-3"_s;
        return w.answer(m_id, SampleWorkspace::answer(m_provision));
    }
    if (act.startsWith(u"ixit.") || act == u"verdict.set" || act.startsWith(u"policy.")) {
        m_id = *w.newAssessment(w.assessment(m_id)->product.id, u"en-303645-v3-1-3"_s,
                                AssessmentKind::Lab);
        m_provision = u"EN-5.1-1"_s;
        if (const Status declared = policyfixture::declare(w, m_id, 2); !declared)
            return declared;
        Answer answer = SampleWorkspace::answer(m_provision);
        answer.support = Support::NotStated;
        if (act == u"policy.reset") {
            if (const auto set = w.setVerdictPolicy(policyfixture::text(u"Own"_s), {}); !set)
                return set.error();
        }
        return w.answer(m_id, answer);
    }
    if (act.startsWith(u"component.") && act != u"component.add") {
        m_id = *w.newAssessment(w.assessment(m_id)->product.id, policyfixture::scheme(),
                                AssessmentKind::Lab);
        m_provision = u"EN-5.1-1"_s;
        m_component = componentfixture::add(w, QUuid::createUuid().toString(QUuid::Id128));
        componentfixture::show(w, m_component, {m_provision});
        if (act == u"component.withdraw" || act == u"component.unuse") {
            if (const auto used = w.useComponent(m_id, m_component); !used)
                return used.error();
        }
        return w.answer(m_id, SampleWorkspace::answer(m_provision));
    }
    if (act == u"answer.confirm") {
        const Status given = w.answer(m_id, SampleWorkspace::answer(u"CoP-4.1"_s));
        if (given)
            m_id = *w.cloneAssessment(m_id, {.reason = u"A new batch."_s});
        return given;
    }
    if (act.startsWith(u"label.") && act != u"label.issue" && act != u"label.policy")
        return prepareLabel(act);
    if (act == u"statement.discard") {
        const auto kept = keepStatement(w, m_id);
        if (!kept)
            return kept.error();
        m_statement = *kept;
        return Ok;
    }
    if (act == u"evidence.restore")
        return w.removeEvidence(m_evidence);
    if (act == u"assessment.restore" || act == u"trash.empty")
        return w.removeAssessment(m_spare);
    return Ok;
}

/// Brings the assessment to where \a act makes sense.
Status TestActRules::makeReadyFor(const QString &act)
{
    if (const Status prepared = prepare(act); !prepared)
        return prepared;
    const auto decided = act == u"review.accept" || act == u"review.reject";
    if (decided || act == u"assessment.sign") {
        if (const Status done = m_workspace->submit(m_id); !done)
            return done;
    }
    if (act == u"assessment.sign")
        return asWith(u"rhys"_s, [this](Workspace &w) { return w.accept(m_id); });
    if (act == u"redo")
        return m_workspace->undo(m_id);
    return Ok;
}

Status TestActRules::acceptAndSign()
{
    if (const Status done = m_workspace->submit(m_id); !done)
        return done;
    return asWith(u"rhys"_s, [this](Workspace &w) -> Status {
        if (const Status done = w.accept(m_id); !done)
            return done;
        const auto signOff = w.sign(m_id, m_demo->identity());
        return signOff ? Status(Ok) : Status(signOff.error());
    });
}

/// Whoever writes a new act finds out here that it needs a rule.
void TestActRules::everyActOfTheSourcesHasARule()
{
    static const QRegularExpression beginning(uR"rx(\bbegin\(\s*u"([a-z.-]+)"_s)rx"_s);
    // Their names are chosen at run time.
    QSet<QString> found{
        u"bundle.import"_s, u"bundle.merge"_s,     u"bundle.receive"_s,    u"undo"_s,
        u"redo"_s,          u"evidence.restore"_s, u"assessment.restore"_s};
    QDirIterator files(u"" SOURCE_ROOT "/assessment"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : beginning.globalMatch(text))
            found.insert(match.captured(1));
    }
    QSet<QString> known;
    for (const ActRule &rule : actRules()) {
        QVERIFY2(!known.contains(rule.name), qPrintable(rule.name));
        known.insert(rule.name);
        QCOMPARE(rule.roles.isEmpty(), rule.effect == ActEffect::Reversal);
    }
    QCOMPARE(QStringList((found - known).values()), QStringList());
    QCOMPARE(QStringList((known - found).values()), QStringList());
}

/// ... and here that the properties below must be shown for it.
void TestActRules::everyActCanBeDoneHere()
{
    QStringList missing;
    const auto known = doings();
    for (const ActRule &rule : actRules()) {
        if (!known.contains(rule.name) && rule.name != u"workspace.create")
            missing.append(rule.name);
    }
    QCOMPARE(missing, QStringList());
}

void TestActRules::editsVoidAcceptanceAndSignOff_data()
{
    QTest::addColumn<QString>("act");
    for (const ActRule &rule : actRules()) {
        const bool possible =
            rule.effect != ActEffect::Decision && rule.effect != ActEffect::Reversal;
        if (possible && rule.name != u"workspace.create")
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }
}

void TestActRules::editsVoidAcceptanceAndSignOff()
{
    QFETCH(QString, act);
    if (act == u"role.revoke") {
        QVERIFY_OK(m_workspace->grantRole(u"zoe"_s, Role::Viewer));
        for (const Role role : {Role::Assessor, Role::Reviewer, Role::Signer})
            QVERIFY_OK(m_workspace->grantRole(u"ada"_s, role));
        QVERIFY_OK(m_workspace->grantRole(u"rhys"_s, Role::Reviewer));
        QVERIFY_OK(m_workspace->grantRole(u"rhys"_s, Role::Signer));
    }
    if (act == u"comment.withdraw")
        QVERIFY_OK(m_workspace->addComment(m_id, {.text = u"Good."_s}));
    QVERIFY_OK(prepare(act));
    QVERIFY_OK(acceptAndSign());
    QVERIFY(signing::signOffStands(now()));
    const QByteArray before = signing::assessmentDigest(now());

    const QString actor = act == u"assessment.sign" ? u"rhys"_s : u"ada"_s;
    QVERIFY_OK(asWith(actor, doings()[act]));
    QCOMPARE(newestAct(), act);

    const auto check = m_workspace->checkSignature(m_id, m_demo->rootOnly());
    QVERIFY_OK(check);
    const ActEffect effect = actRule(act).effect;
    if (effect == ActEffect::Edit || effect == ActEffect::HouseRule) {
        QCOMPARE(now().status, ReviewStatus::Draft);
        QVERIFY(!signing::signOffStands(now()));
        QCOMPARE(idOf(check->state), u"changed"_s);
        QCOMPARE(check->changes.constLast().actor, u"ada"_s);
    } else {
        // What changes the assessment under its digest is an edit and must say so.
        QCOMPARE(now().status, ReviewStatus::Accepted);
        QCOMPARE(signing::assessmentDigest(now()), before);
        QVERIFY(signing::signOffStands(now()));
        QCOMPARE(idOf(check->state), u"stands"_s);
    }
}

void TestActRules::aHouseRuleLeavesAloneWhatItDoesNotJudge_data()
{
    QTest::addColumn<QString>("act");
    for (const ActRule &rule : actRules()) {
        if (rule.effect == ActEffect::HouseRule)
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }
}

/// An assessment in which nothing is declared is judged by no policy.
void TestActRules::aHouseRuleLeavesAloneWhatItDoesNotJudge()
{
    QFETCH(QString, act);
    const QString undeclared = m_id;
    QVERIFY_OK(prepare(act));
    const QString declared = m_id;
    m_id = *m_workspace->newAssessment(now().product.id, policyfixture::scheme(),
                                       AssessmentKind::Lab); // of the same scheme
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"EN-5.1-1"_s)));
    const QString empty = m_id;
    for (const QString &id : {undeclared, empty, declared}) {
        m_id = id;
        QVERIFY_OK(acceptAndSign());
    }
    QVERIFY_OK(doings()[act](*m_workspace));
    QCOMPARE(newestAct(), act);
    for (const QString &id : {undeclared, empty}) {
        m_id = id;
        QVERIFY(signing::signOffStands(now()));
        const auto check = m_workspace->checkSignature(id, m_demo->rootOnly());
        QVERIFY_OK(check);
        QCOMPARE(idOf(check->state), u"stands"_s);
    }
    m_id = declared;
    QVERIFY(!signing::signOffStands(now()));
}

/// The net below all editing acts: an answer written without a word to the review.
void TestActRules::anEditThatForgetsToVoidIsVoidedAllTheSame()
{
    QVERIFY_OK(acceptAndSign());
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database);
        auto tables = loggedTables(*database);
        QVERIFY_OK(tables);
        auto act = Act::begin(*database, *tables,
                              {.name = u"something.new"_s,
                               .subject = m_id,
                               .actor = u"ada"_s,
                               .time = QDateTime::currentDateTimeUtc()});
        QVERIFY_OK(act);
        QVERIFY_OK(act->put(u"facts"_s, {{u"assessment"_s, m_id}, {u"record"_s, u"{}"_s}}));
        QVERIFY_OK(act->commit());
    }
    QCOMPARE(now().status, ReviewStatus::Draft);
    QVERIFY(!signing::signOffStands(now()));
}

void TestActRules::editorsAreAssessors()
{
    QFETCH(QString, act);
    if (act == u"workspace.create")
        return;
    if (act == u"role.revoke")
        QVERIFY_OK(m_workspace->grantRole(u"zoe"_s, Role::Viewer));
    if (act == u"role.revoke" || act == u"undo" || act == u"redo" || act == u"comment.withdraw")
        return; // shown elsewhere: they need a first act, or a role, of their own
    QVERIFY_OK(makeReadyFor(act));
    QVERIFY_OK(asWith(u"cleo"_s, doings()[act]));
    QCOMPARE(newestAct(), act);
    const bool works = actRule(act).effect == ActEffect::Edit;
    QCOMPARE(now().assessors.contains(u"cleo"_s), works);
    if (!works)
        return;
    QVERIFY_OK(m_workspace->submit(m_id));
    for (const QString &spelling : {u"cleo"_s, u" CLEO"_s}) {
        m_workspace->setActor(spelling);
        QCOMPARE(m_workspace->accept(m_id).error().kind, Error::Kind::Refused);
        QCOMPARE(m_workspace->reject(m_id, m_provision, u"x"_s).error().kind, Error::Kind::Refused);
    }
    m_workspace->setActor(u"rhys"_s);
    QVERIFY_OK(m_workspace->accept(m_id));
    m_workspace->setActor(u"cleo"_s); // nor sign what others accepted
    QCOMPARE(m_workspace->sign(m_id, m_demo->identity()).error().kind, Error::Kind::Refused);
}

void TestActRules::rolesAreAskedForEachAct()
{
    QFETCH(QString, act);
    if (act == u"workspace.create" || act == u"undo" || act == u"redo")
        return; // there are no roles yet, or those of another act: see the test below
    const QList<Role> wanted = actRule(act).roles;
    const auto grant = [&](const QString &name, Role role) {
        return asWith(u"mair"_s, [&](Workspace &w) { return w.grantRole(name, role); });
    };
    QVERIFY_OK(makeReadyFor(act)); // while everybody may
    QVERIFY_OK(grant(u"zoe"_s, Role::Viewer));
    for (const Role role : allRoles())
        QVERIFY_OK(grant(u"has "_s + idOf(role), role));
    if (act == u"comment.withdraw") { // each withdraws a comment of their own
        for (const Role role : wanted) {
            const QString name = u"has "_s + idOf(role);
            QVERIFY_OK(asWith(name, doings()[u"comment.add"_s]));
            QVERIFY_OK(asWith(name, doings()[act]));
        }
        QVERIFY_OK(asWith(u"has assessor"_s, doings()[u"comment.add"_s]));
    }
    const qint64 rows = m_workspace->log({}, 1)->constLast().sequence;
    QStringList refused{u"nobody"_s};
    for (const Role role : allRoles()) {
        if (!wanted.contains(role))
            refused.append(u"has "_s + idOf(role));
    }
    for (const QString &name : std::as_const(refused)) {
        const Status done = asWith(name, doings()[act]);
        QVERIFY2(!done, qPrintable(name));
        QCOMPARE(done.error().kind, Error::Kind::Refused);
        QVERIFY2(done.error().message().contains(nameOf(wanted.first())),
                 qPrintable(done.error().message()));
        QVERIFY2(done.error().message().contains(u"mair"_s),
                 qPrintable(done.error().message())); // whom to ask
    }
    QCOMPARE(m_workspace->log({}, 1)->constLast().sequence, rows); // nothing was done
    if (act != u"comment.withdraw")
        QVERIFY_OK(asWith(u"has "_s + idOf(wanted.first()), doings()[act]));
    QCOMPARE(newestAct(), act == u"comment.withdraw" ? u"comment.add"_s : act);
}

void TestActRules::readingNeedsNoRole()
{
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Reviewer));
    m_workspace->setActor(u"a stranger"_s);
    QVERIFY_OK(m_workspace->assessment(m_id));
    QVERIFY_OK(m_workspace->assessments());
    QVERIFY_OK(m_workspace->roles());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->writeHistory(m_id, out));
    QVERIFY_OK(m_workspace->readEvidence(m_evidence, out));
    QVERIFY_OK(m_workspace->undoStep(m_id));
}

/// Whatever any act writes: edited, deleted or added behind the triggers, it is found. A table that
/// comes later fails here until an act above fills it.
void TestActRules::everyColumnOfEveryTableIsHeldByTheLog()
{
    const QStringList last{u"evidence.remove"_s, u"role.grant"_s}; // what stands in others' way
    QStringList works;
    for (const ActRule &rule : actRules()) {
        const bool takesBack = rule.effect == ActEffect::Reversal || rule.name == u"role.revoke"
                               || rule.name.endsWith(u".restore") || rule.name == u"trash.empty"
                               || rule.name == u"workspace.create" || rule.name == u"scheme.remove"
                               || rule.name == u"assessment.remove" || rule.name == u"policy.reset"
                               || rule.name == u"law.reset";
        if (!takesBack && !last.contains(rule.name))
            works.append(rule.name);
    }
    const QStringList byAnother{u"review.accept"_s, u"review.reject"_s, u"assessment.sign"_s};
    for (const QString &act : works + last) {
        const QScopedValueRollback assessment(m_id, m_id); // some need another one
        const QScopedValueRollback provision(m_provision, m_provision);
        QVERIFY_OK(makeReadyFor(act));
        QVERIFY_OK(asWith(byAnother.contains(act) ? u"rhys"_s : u"ada"_s, doings()[act]));
        if (act == u"bundle.merge")
            QVERIFY_OK(m_workspace->undo(m_id)); // sets the comment that came with it aside
    }
    m_workspace.reset();
    const QByteArray sound = m_sample->read(u"lab.assay"_s);
    const QString path = m_sample->path(u"tampered.assay"_s);

    // What was done, and to which table: {statement, table}.
    QList<std::pair<QString, QString>> deeds;
    {
        Intruder reader(m_sample->path());
        const auto tables =
            reader.askAll(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                          "'ui!_%' ESCAPE '!' AND name NOT LIKE 'cache!_%' ESCAPE '!' "
                          "AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
        for (const QVariant &one : tables) {
            const QString table = one.toString();
            QVERIFY2(reader.ask(u"SELECT count(*) FROM "_s + table).toInt() > 0, qPrintable(table));
            const auto columns =
                reader.askAll(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            for (const QVariant &column : columns) {
                deeds.append(
                    {u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1000 "
                     "WHEN 'blob' THEN x'00' ELSE %2 || 'x' END "
                     "WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table, column.toString()),
                     table});
            }
            deeds.append(
                {u"DELETE FROM %1 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table), table});
        }
    }
    QVERIFY(deeds.size() > 100);
    QStringList unseen;
    for (const auto &[statement, table] : std::as_const(deeds)) {
        QVERIFY(m_sample->write(u"tampered.assay"_s, sound));
        {
            Intruder intruder(path);
            intruder.run(u"PRAGMA foreign_keys = OFF"_s);
            intruder.run(u"PRAGMA ignore_check_constraints = ON"_s);
            QCOMPARE(intruder.behindTriggers(table, [&] { return intruder.run(statement); }),
                     QString());
            QVERIFY(intruder.ask(u"SELECT total_changes()"_s).toInt() > 0);
        }
        auto tampered = m_sample->openAt(u"tampered.assay"_s);
        if (!tampered)
            continue; // it cannot even be opened, and says so
        const auto found = tampered->verifyLog();
        if (found && found->ok)
            unseen.append(statement);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"\n"_s)));
}

void TestActRules::undoNeedsTheRoleOfWhatItTakesBack()
{
    QVERIFY_OK(m_workspace->grantRole(u"rhys"_s, Role::Reviewer));
    QVERIFY_OK(m_workspace->grantRole(u"ada"_s, Role::Assessor));
    m_workspace->setActor(u"rhys"_s);
    const Status refused = m_workspace->undo(m_id);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(u"assessor"_s));
    m_workspace->setActor(u"ada"_s);
    QVERIFY_OK(m_workspace->undo(m_id));
    m_workspace->setActor(u"rhys"_s);
    QCOMPARE(m_workspace->redo(m_id).error().kind, Error::Kind::Refused);
}

void TestActRules::firstGrantMakesAnAdministrator()
{
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Reviewer));
    const auto roles = m_workspace->roles();
    QVERIFY_OK(roles);
    QCOMPARE(roles->size(), 2);
    QCOMPARE(roles->at(0).name, u"ada"_s);
    QCOMPARE(idOf(roles->at(0).role), u"administrator"_s);
    QCOMPARE(roles->at(1).name, u"ben"_s);
    m_workspace->setActor(u"ben"_s);
    QCOMPARE(m_workspace->grantRole(u"ben"_s, Role::Administrator).error().kind,
             Error::Kind::Refused);
}

void TestActRules::lastAdministratorStays()
{
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Reviewer));
    const Status refused = m_workspace->revokeRole(u"ada"_s, Role::Administrator);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Administrator));
    QVERIFY_OK(m_workspace->revokeRole(u"ada"_s, Role::Administrator));
    m_workspace->setActor(u"ben"_s);
    QVERIFY_OK(m_workspace->grantRole(u"ada"_s, Role::Assessor));
    QCOMPARE(m_workspace->revokeRole(u"ada"_s, Role::Signer).error().kind, Error::Kind::NotFound);
}

void TestActRules::lastRoleOfAllOpensTheWorkspaceAgain()
{
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Reviewer));
    QVERIFY_OK(m_workspace->revokeRole(u"ben"_s, Role::Reviewer));
    QCOMPARE(m_workspace->submit(m_id).error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->revokeRole(u"ada"_s, Role::Administrator));
    QVERIFY(m_workspace->roles()->isEmpty());
    m_workspace->setActor(u"anybody"_s);
    QVERIFY_OK(m_workspace->submit(m_id));
}

void TestActRules::onePersonHasOneSpelling()
{
    QVERIFY_OK(m_workspace->grantRole(u"Ada"_s, Role::Assessor)); // who is "ada"
    QVERIFY_OK(m_workspace->grantRole(u"  ADA "_s, Role::Signer));
    QVERIFY_OK(m_workspace->grantRole(u"ada"_s, Role::Signer)); // again: nothing happens
    const auto roles = m_workspace->roles();
    QVERIFY_OK(roles);
    QCOMPARE(roles->size(), 3);
    for (const RoleGrant &grant : *roles)
        QCOMPARE(grant.name, u"ada"_s);
    m_workspace->setActor(u"ADA"_s);
    QVERIFY_OK(m_workspace->submit(m_id));
    // The same letter, written as one character and as two.
    QVERIFY_OK(m_workspace->grantRole(u"Zo\u00eb"_s, Role::Reviewer));
    m_workspace->setActor(u"Zoe\u0308"_s);
    QVERIFY_OK(m_workspace->accept(m_id));
}

void TestActRules::namesMustBeNames()
{
    for (const QString &name : {QString(), u" "_s, QString(201, u'a'), u"a\u0007b"_s}) {
        const Status refused = m_workspace->grantRole(name, Role::Viewer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    }
    QVERIFY(m_workspace->roles()->isEmpty());
}

void TestActRules::rolesAreInTheLog()
{
    QVERIFY_OK(m_workspace->grantRole(u"ben"_s, Role::Reviewer));
    QVERIFY(m_workspace->verifyLog()->ok);
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database);
        QVERIFY_OK(database->run(u"INSERT INTO role_grant VALUES ('eve', 'reviewer', '', '')"_s));
    }
    const auto check = m_workspace->verifyLog();
    QVERIFY(!check->ok);
    QVERIFY2(check->reason.contains(u"eve"_s), qPrintable(check->reason));
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database->run(u"DELETE FROM role_grant WHERE name = 'eve'"_s));
    }
}

QTEST_GUILESS_MAIN(TestActRules)
#include "tst_actrules.moc"
