#include "assessment/workspace.h"

#include "assessment/evidence/evidencehistory.h"
#include "assessment/evidence/evidencerecords.h"
#include "assessment/evidence/evidencetimes.h"
#include "assessment/exchange/casecheck.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/bundleexport.h"
#include "assessment/store/bundleimport.h"
#include "assessment/store/bundlestaging.h"
#include "assessment/store/casestate.h"
#include "assessment/store/cloning.h"
#include "assessment/store/comments.h"
#include "assessment/store/componentrecords.h"
#include "assessment/store/componentuses.h"
#include "assessment/store/decisions.h"
#include "assessment/store/exchanges.h"
#include "assessment/store/history.h"
#include "assessment/store/historylines.h"
#include "assessment/store/ixitrecords.h"
#include "assessment/store/labellives.h"
#include "assessment/store/labelpromises.h"
#include "assessment/store/labelrecords.h"
#include "assessment/store/lawrecords.h"
#include "assessment/store/leafletrecords.h"
#include "assessment/store/logcheck.h"
#include "assessment/store/migrations.h"
#include "assessment/store/newworkspace.h"
#include "assessment/store/openfile.h"
#include "assessment/store/policyrecords.h"
#include "assessment/store/prefilling.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recommendationrecords.h"
#include "assessment/store/registryrecords.h"
#include "assessment/store/review.h"
#include "assessment/store/roles.h"
#include "assessment/store/runrecords.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/scoperecords.h"
#include "assessment/store/signoffs.h"
#include "assessment/store/statementrecords.h"
#include "assessment/store/store.h"
#include "assessment/store/summaries.h"
#include "assessment/store/trashrecords.h"
#include "assessment/store/workspacefile.h"

#include <QDir>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Workspace)
};

QString loginName()
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(16384, '\0');
    if (getpwuid_r(getuid(), &entry, buffer.data(), size_t(buffer.size()), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return qEnvironmentVariable("USER", u"unknown"_s);
}

/// Who acts: the login name when nobody is named.
QString actorOf(const QString &named)
{
    const QString actor = named.simplified();
    return actor.isEmpty() ? loginName() : actor;
}

} // namespace

struct Workspace::Private
{
    Private(Store opened, const QString &at) : store(std::move(opened)), path(at), mark(at) {}

    Store store;
    QString path;
    OpenFile mark;
};

Workspace::Workspace(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const QString &path, const Options &options,
                                    const std::optional<Organisation> &organisation)
{
    Options who = options;
    who.actor = actorOf(options.actor);
    const Status made = createWorkspaceFile(path, who, organisation);
    if (!made)
        return made.error();
    return open(path, who);
}

Result<Workspace> Workspace::open(const QString &path, const Options &options)
{
    if (!OpenFile::contains(path)) {
        const Status sound = checkWorkspaceFile(path, migrations().back().version);
        if (!sound)
            return sound.error();
    }
    Result<Database> database = Database::open(path);
    if (!database)
        return database.error();
    // Reads the first page and puts right what a killed program has left in the journal.
    // Nothing of the answer is kept: the backup before a migration wants no statement under way.
    if (const auto mark = database->run(u"PRAGMA application_id"_s); !mark)
        return mark.error();
    if (const Status migrated = migrate(*database); !migrated)
        return migrated.error();
    auto tables = loggedTables(*database);
    if (!tables)
        return tables.error();
    const auto id = database->run(u"SELECT id FROM workspace"_s);
    if (!id || !id->isValid()) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the workspace cannot be opened"),
                     .where = QDir::toNativeSeparators(path),
                     .why = Text::tr("its tables are damaged"),
                     .advice = Text::tr("go back to a backup copy"),
                     .detail = id ? QString() : id.error().detail};
    }
    Store store{std::move(*database), std::move(*tables), actorOf(options.actor), options.clock};
    return Workspace(std::make_unique<Private>(std::move(store), path));
}

QString Workspace::path() const
{
    return d->path;
}

int Workspace::schemaVersion() const
{
    return migrations().back().version; // opening has brought the file to it
}

QString Workspace::actor() const
{
    return d->store.actor;
}

void Workspace::setActor(const QString &actor)
{
    d->store.actor = actorOf(actor);
}

QDate Workspace::today() const
{
    return d->store.today();
}

Result<std::optional<Organisation>> Workspace::organisation()
{
    return ProductRecords(d->store).organisation();
}

Status Workspace::setOrganisation(const Organisation &organisation)
{
    return ProductRecords(d->store).setOrganisation(organisation);
}

Result<QList<Scheme>> Workspace::schemes()
{
    return schemesIn(d->store.database);
}

Result<Scheme> Workspace::scheme(const QString &id)
{
    return schemeIn(d->store.database, id);
}

Result<QList<OwnCatalogue>> Workspace::ownCatalogues()
{
    return SchemeRecords(d->store).all();
}

Result<CataloguePreview> Workspace::previewCatalogue(const CatalogueFile &file)
{
    return SchemeRecords(d->store).preview(file);
}

Result<CataloguePreview> Workspace::importCatalogue(const CatalogueFile &file)
{
    return SchemeRecords(d->store).import(file);
}

Status Workspace::removeCatalogue(const QString &id)
{
    return SchemeRecords(d->store).remove(id);
}

Result<CatalogueExport> Workspace::exportCatalogue(const QString &id, CatalogueFormat format)
{
    return SchemeRecords(d->store).write(id, format);
}

Result<QString> Workspace::addProduct(const Product &product)
{
    return ProductRecords(d->store).add(product);
}

Status Workspace::updateProduct(const Product &product)
{
    return ProductRecords(d->store).update(product);
}

Result<QList<Product>> Workspace::products()
{
    return ProductRecords(d->store).all();
}

Result<Product> Workspace::product(const QString &id)
{
    return ProductRecords(d->store).one(id);
}

Result<StoredLeafletSteps> Workspace::leafletSteps(const QString &product, const QString &language)
{
    return LeafletRecords(d->store).steps(product, language);
}

Status Workspace::setLeafletSteps(const QString &product, const QString &language,
                                  const LeafletSteps &steps)
{
    return LeafletRecords(d->store).setSteps(product, language, steps);
}

Result<QString> Workspace::recordLeaflet(const LeafletRecord &leaflet)
{
    return LeafletRecords(d->store).add(leaflet);
}

Result<QList<LeafletRecord>> Workspace::leaflets(const QString &product)
{
    return LeafletRecords(d->store).of(product);
}

Result<StoredStatementEdits> Workspace::statementEdits(const QString &product, StatementKind kind)
{
    return StatementRecords(d->store).edits(product, kind);
}

Status Workspace::setStatementEdits(const QString &product, StatementKind kind,
                                    const StatementEdits &edits)
{
    return StatementRecords(d->store).setEdits(product, kind, edits);
}

Result<QString> Workspace::keepStatement(const KeptStatement &statement, const QByteArray &pdf,
                                         const QDateTime &madeFrom,
                                         const std::function<Status()> &lastLook)
{
    return StatementRecords(d->store).keep(statement, pdf, madeFrom, lastLook);
}

Result<QList<KeptStatement>> Workspace::keptStatements(const QString &product)
{
    return StatementRecords(d->store).of(product);
}

Result<KeptStatement> Workspace::keptStatement(const QString &id)
{
    return StatementRecords(d->store).one(id);
}

Status Workspace::discardStatement(const QString &id)
{
    return StatementRecords(d->store).discard(id);
}

Result<QString> Workspace::addComponent(const Component &component)
{
    return ComponentRecords(d->store).add(component);
}

Result<QList<ComponentOverview>> Workspace::components()
{
    return ComponentRecords(d->store).all();
}

Result<Component> Workspace::component(const QString &id)
{
    return ComponentRecords(d->store).one(id);
}

Result<ComponentEvidence> Workspace::addComponentEvidence(const QString &component,
                                                          QIODevice &content,
                                                          const NewEvidence &about,
                                                          const Progress &progress)
{
    return ComponentRecords(d->store).addEvidence(component, content, about, progress);
}

Result<QList<ComponentEvidence>> Workspace::componentEvidence(const QString &component)
{
    return ComponentRecords(d->store).evidenceOf(component);
}

Result<ComponentEvidence> Workspace::componentEvidenceItem(const QString &evidence)
{
    return ComponentRecords(d->store).evidence(evidence);
}

Result<int> Workspace::withdrawComponent(const QString &component, const QString &reason)
{
    return ComponentRecords(d->store).withdraw(component, reason);
}

Result<int> Workspace::useComponent(const QString &assessment, const QString &component)
{
    return ComponentUses(d->store).use(assessment, component);
}

Result<int> Workspace::unuseComponent(const QString &assessment, const QString &component)
{
    return ComponentUses(d->store).unuse(assessment, component);
}

Result<QList<ComponentWhere>> Workspace::whereUsed(const QString &component)
{
    return ComponentUses(d->store).whereUsed(component);
}

Result<QString> Workspace::newAssessment(const QString &product, const QString &scheme,
                                         AssessmentKind kind)
{
    return AssessmentRecords(d->store).create(product, scheme, kind);
}

Result<QList<AssessmentSummary>> Workspace::assessments()
{
    return Summaries(d->store).all();
}

Result<Assessment> Workspace::assessment(const QString &id)
{
    return AssessmentRecords(d->store).one(id);
}

Result<QString> Workspace::cloneAssessment(const QString &parent, const NewVersion &version)
{
    return Cloning(d->store).clone(parent, version);
}

Status Workspace::answer(const QString &assessment, const Answer &answer)
{
    return AssessmentRecords(d->store).answer(assessment, answer);
}

Result<QList<PrefillRow>> Workspace::previewPrefill(const QString &target, const QString &source)
{
    return Prefilling(d->store).preview(target, source);
}

Result<QList<PrefillRow>> Workspace::previewPrefillOfNew(const QString &scheme,
                                                         const QString &source)
{
    return Prefilling(d->store).previewOfNew(scheme, source);
}

Result<QString> Workspace::newAssessmentFrom(const QString &source, const QString &scheme)
{
    // Looked at first: what cannot be filled is not begun.
    if (const auto rows = previewPrefillOfNew(scheme, source); !rows)
        return rows.error();
    const Result<Assessment> from = assessment(source);
    if (!from)
        return from.error();
    const Result<QString> made = newAssessment(from->product.id, scheme, from->kind);
    if (!made)
        return made;
    if (const auto filled = prefill(*made, source); !filled)
        return filled.error();
    return made;
}

Result<PrefillResult> Workspace::prefill(const QString &target, const QString &source)
{
    return Prefilling(d->store).fill(target, source);
}

Result<RecommendationImport> Workspace::importRecommendations(const QByteArray &json,
                                                              const QString &fileName)
{
    return RecommendationRecords(d->store).import(json, fileName);
}

Result<std::optional<RecommendationImport>> Workspace::recommendationImport()
{
    return RecommendationRecords(d->store).current();
}

Result<FoundRecommendations> Workspace::recommendations(int guideline, const QString &words,
                                                        int most)
{
    return RecommendationRecords(d->store).find(guideline, words, most);
}

Result<QList<Recommendation>> Workspace::allRecommendations()
{
    return RecommendationRecords(d->store).all();
}

Result<LawsInForce> Workspace::laws()
{
    return LawRecords(d->store).inForce();
}

Status Workspace::setLaws(const QByteArray &text, const QString &where)
{
    return LawRecords(d->store).set(text, where);
}

Status Workspace::resetLaws()
{
    return LawRecords(d->store).reset();
}

Result<DecisionPath> Workspace::decide(const QString &assessment, const QString &provision,
                                       const DecisionRequest &request)
{
    return Decisions(d->store).decide(assessment, provision, request);
}

Result<int> Workspace::confirm(const QString &assessment, const QStringList &provisions)
{
    return AssessmentRecords(d->store).confirm(assessment, provisions);
}

Result<ImportCounts> Workspace::importAnswers(const QString &assessment,
                                              const QList<AnswerImport> &answers,
                                              const QString &folder)
{
    return AssessmentRecords(d->store).import(assessment, answers, folder);
}

Status Workspace::setFacts(const QString &assessment, const Facts &facts)
{
    return AssessmentRecords(d->store).setFacts(assessment, facts);
}

Status Workspace::setScope(const QString &assessment, const Scope &answers)
{
    return ScopeRecords(d->store).set(assessment, answers);
}

Result<QStringList> Workspace::setIxit(const QString &assessment, const QString &table,
                                       const QList<IxitChange> &changes)
{
    return IxitRecords(d->store).set(assessment, table, changes);
}

Result<QStringList> Workspace::importIxit(const QString &assessment, const QString &table,
                                          const QList<IxitChange> &changes)
{
    return IxitRecords(d->store).import(assessment, table, changes);
}

Status Workspace::removeIxit(const QString &assessment, const QStringList &entries)
{
    return IxitRecords(d->store).remove(assessment, entries);
}

Status Workspace::judgeItems(const QString &assessment, const QList<ItemVerdict> &verdicts)
{
    return IxitRecords(d->store).judge(assessment, verdicts);
}

Result<PolicyInForce> Workspace::verdictPolicy()
{
    return PolicyRecords(d->store).inForce();
}

Result<QList<PolicyReview>> Workspace::setVerdictPolicy(const QByteArray &text,
                                                        const QString &where)
{
    return PolicyRecords(d->store).set(text, where);
}

Result<QList<PolicyReview>> Workspace::resetVerdictPolicy()
{
    return PolicyRecords(d->store).reset();
}

Result<QList<PolicyReview>> Workspace::reviewsUnderPolicy()
{
    return PolicyRecords(d->store).reviews();
}

Status Workspace::submit(const QString &assessment)
{
    return Review(d->store).submit(assessment);
}

Status Workspace::accept(const QString &assessment, const std::optional<QString> &provision)
{
    return Review(d->store).accept(assessment, provision);
}

Status Workspace::reject(const QString &assessment, const QString &provision, const QString &reason)
{
    return Review(d->store).reject(assessment, provision, reason);
}

Result<QList<LintFinding>> Workspace::lint(const QString &assessment)
{
    const Result<Assessment> judged = this->assessment(assessment);
    if (!judged)
        return judged.error();
    const Result<Scheme> scheme = schemeIn(d->store.database, judged->scheme);
    if (!scheme)
        return scheme.error();
    const Result<std::optional<Organisation>> issuer = organisation();
    if (!issuer)
        return issuer.error();
    return assessment::lint({*scheme, *judged, *issuer, d->store.clock()});
}

Result<QString> Workspace::addComment(const QString &assessment, const NewComment &comment)
{
    return Comments(d->store).add(assessment, comment);
}

Status Workspace::withdrawComment(const QString &comment)
{
    return Comments(d->store).withdraw(comment);
}

Result<SignOff> Workspace::sign(const QString &assessment, const signing::Identity &identity)
{
    return SignOffs(d->store).sign(assessment, identity);
}

Result<SignOffFiles> Workspace::signOffFiles(const QString &assessment)
{
    return SignOffs(d->store).files(assessment);
}

Result<signing::SignOffCheck> Workspace::checkSignature(const QString &assessment,
                                                        const signing::TrustList &trust)
{
    return SignOffs(d->store).check(assessment, trust);
}

Result<QList<RoleGrant>> Workspace::roles()
{
    return roleGrants(d->store.database);
}

Status Workspace::grantRole(const QString &name, Role role)
{
    return Roles(d->store).grant(name, role);
}

Status Workspace::revokeRole(const QString &name, Role role)
{
    return Roles(d->store).revoke(name, role);
}

Result<EvidenceItem> Workspace::addEvidence(const QString &assessment, QIODevice &content,
                                            const NewEvidence &about, const Progress &progress)
{
    return EvidenceRecords(d->store).add(assessment, content, about, progress);
}

Result<EvidenceItem> Workspace::importToolOutput(const QString &assessment, QIODevice &content,
                                                 const NewEvidence &about,
                                                 const QList<Answer> &answers,
                                                 const Progress &progress)
{
    const Result<QString> id =
        AssessmentRecords(d->store).importToolOutput(assessment, content, about, answers, progress);
    if (!id)
        return id.error();
    return evidenceItem(*id);
}

Result<EvidenceItem> Workspace::reviseEvidence(const QString &evidence, QIODevice &content,
                                               const QString &fileName, const Progress &progress)
{
    return EvidenceRecords(d->store).revise(evidence, content, fileName, progress);
}

Status Workspace::linkEvidence(const QString &evidence, const QStringList &provisions)
{
    return EvidenceRecords(d->store).link(evidence, provisions);
}

Status Workspace::unlinkEvidence(const QString &evidence, const QStringList &provisions)
{
    return EvidenceRecords(d->store).unlink(evidence, provisions);
}

Status Workspace::changeEvidence(const QString &evidence, const EvidenceChange &change)
{
    return EvidenceRecords(d->store).change(evidence, change);
}

Result<QList<EvidenceItem>> Workspace::evidence(const QString &assessment)
{
    EvidenceRecords records(d->store);
    auto items = records.of(assessment);
    if (items && items->isEmpty()) { // nothing yet, or no such assessment
        if (const auto known = checkKnown(d->store.database, assessment, {}); !known)
            return known.error();
    }
    return items;
}

Result<EvidenceItem> Workspace::evidenceItem(const QString &evidence)
{
    return EvidenceRecords(d->store).one(evidence);
}

Result<QList<EvidenceItem>> Workspace::evidenceRevisions(const QString &evidence)
{
    return EvidenceRecords(d->store).revisions(evidence);
}

Status Workspace::readEvidence(const QString &evidence, QIODevice &out, const Progress &progress)
{
    const auto item = EvidenceRecords(d->store).one(evidence);
    if (!item)
        return item.error();
    return ContentStore(d->store.database).read(item->sha256, out, progress);
}

Status Workspace::readContent(const QByteArray &sha256, QIODevice &out, const Progress &progress)
{
    return ContentStore(d->store.database).read(sha256, out, progress);
}

Result<QByteArray> Workspace::readContentPart(const QByteArray &sha256, qint64 offset,
                                              qint64 length)
{
    return ContentStore(d->store.database).readPart(sha256, offset, length);
}

Result<QByteArray> Workspace::proveEvidence(const QString &evidence, const QString &certificate)
{
    return EvidenceHistory(d->store).prove(evidence, certificate);
}

Result<EvidenceCheck> Workspace::verifyEvidence(const Progress &progress)
{
    return EvidenceRecords(d->store).verify(progress);
}

Result<TimeRequest> Workspace::timeRequest(const QString &assessment)
{
    return EvidenceTimes(d->store).request(assessment);
}

Status Workspace::keepTimeRequest(const QString &assessment, const TimeRequest &request)
{
    return EvidenceTimes(d->store).keep(assessment, request);
}

Result<EvidenceTime> Workspace::recordTime(const QString &assessment, const TimeRequest &request,
                                           const QByteArray &response,
                                           const signing::TrustList &trust, const QString &source)
{
    return EvidenceTimes(d->store).record(assessment, request, response, trust, source);
}

Result<EvidenceTime> Workspace::recordTimeResponse(const QString &assessment,
                                                   const QByteArray &response,
                                                   const signing::TrustList &trust)
{
    return EvidenceTimes(d->store).recordKept(assessment, response, trust);
}

Result<QList<EvidenceTime>> Workspace::evidenceTimes(const QString &assessment)
{
    return EvidenceTimes(d->store).of(assessment);
}

Result<EvidenceTimeCheck> Workspace::checkEvidenceTime(const QString &assessment,
                                                       const signing::TrustList &trust)
{
    return EvidenceTimes(d->store).check(assessment, trust);
}

Status Workspace::removeEvidence(const QString &evidence)
{
    return TrashRecords(d->store).removeEvidence(evidence);
}

Status Workspace::removeAssessment(const QString &assessment)
{
    return TrashRecords(d->store).removeAssessment(assessment);
}

Result<QList<TrashItem>> Workspace::trash(TrashView view)
{
    return TrashRecords(d->store).items(view);
}

Status Workspace::restore(const QString &id)
{
    return TrashRecords(d->store).restore(id);
}

Result<int> Workspace::emptyTrash()
{
    return TrashRecords(d->store).empty();
}

Result<QString> Workspace::recordRun(const QString &assessment, const RunRecord &run,
                                     QIODevice *transcript)
{
    return RunRecords(d->store).record(assessment, run, transcript);
}

Result<QList<RunRecord>> Workspace::runs(const QString &assessment)
{
    return RunRecords(d->store).of(assessment);
}

Result<QString> Workspace::nextCertificateId(const QString &prefix)
{
    return LabelRecords(d->store).nextCertificateId(prefix);
}

Status Workspace::recordLabel(const IssuedLabel &label, const QByteArray &pdf,
                              const std::function<Status()> &lastLook)
{
    return LabelRecords(d->store).record(label, pdf, lastLook);
}

Result<QList<IssuedLabel>> Workspace::labels()
{
    return LabelRecords(d->store).all();
}

Result<IssuedLabel> Workspace::label(const QString &certificateId)
{
    return LabelRecords(d->store).one(certificateId);
}

Result<QList<LabelOverview>> Workspace::labelOverviews()
{
    return LabelLives(d->store).overviews();
}

Result<LabelOverview> Workspace::labelOverview(const QString &certificateId)
{
    return LabelLives(d->store).overview(certificateId);
}

Result<QList<LabelEvent>> Workspace::labelEvents()
{
    return LabelLives(d->store).events();
}

Result<QList<LabelEvent>> Workspace::labelEvents(const QString &certificateId)
{
    return LabelLives(d->store).events(certificateId);
}

Result<LabelStanding> Workspace::labelStanding(const QString &certificateId)
{
    return LabelLives(d->store).standing(certificateId);
}

Status Workspace::suspendLabel(const QString &certificateId, const QString &reason,
                               const std::optional<QDateTime> &until)
{
    return LabelLives(d->store).suspend(certificateId, reason, until);
}

Status Workspace::reinstateLabel(const QString &certificateId, const QString &reason)
{
    return LabelLives(d->store).reinstate(certificateId, reason);
}

Result<LabelStanding> Workspace::withdrawLabel(const QString &certificateId, const QString &reason)
{
    return LabelLives(d->store).withdraw(certificateId, reason);
}

Status Workspace::refuseWithdrawal(const QString &certificateId, const QString &reason)
{
    return LabelLives(d->store).refuseWithdrawal(certificateId, reason);
}

Result<QList<LabelReview>> Workspace::labelReviews()
{
    return LabelPromises(d->store).reviews();
}

Status Workspace::mayIssue(const QString &assessment, LabelKind kind, const QString &supersedes)
{
    return LabelLives(d->store).mayIssue(assessment, kind, supersedes);
}

Result<LabelPolicy> Workspace::labelPolicy()
{
    return LabelLives(d->store).policy();
}

Status Workspace::setLabelPolicy(std::optional<int> people)
{
    return LabelLives(d->store).setPolicy(people);
}

Result<QString> Workspace::labelLogOrigin()
{
    return RegistryRecords(d->store).origin();
}

Result<signing::LogPeaks> Workspace::labelLogPeaks()
{
    return RegistryRecords(d->store).peaks();
}

Result<QList<QByteArray>> Workspace::labelLogLeaves()
{
    return RegistryRecords(d->store).leaves();
}

Result<QList<IssuedLabel>> Workspace::loggedLabels()
{
    return LabelRecords(d->store).inLog();
}

Result<Publication> Workspace::beginPublication(const QDateTime &nextUpdate, const QString &signer)
{
    return RegistryRecords(d->store).publish(nextUpdate, signer);
}

Result<std::optional<Publication>> Workspace::lastPublication()
{
    return RegistryRecords(d->store).lastPublication();
}

Result<BundleSummary> Workspace::exportBundle(const QString &assessment, const QString &path,
                                              const BundleOptions &options,
                                              const Progress &progress)
{
    return BundleExport(d->store, progress).write(assessment, path, options);
}

Result<BundlePreview> Workspace::stageBundle(const QString &path, const signing::TrustList &trust,
                                             const Progress &progress)
{
    return BundleStaging(d->store, progress).stage(path, trust);
}

Result<BundleOutcome> Workspace::importBundle(const BundlePreview &preview,
                                              const QStringList &taken, const Progress &progress)
{
    return BundleImport(d->store, progress).import(preview, taken);
}

Result<QByteArray> Workspace::canonicalExport(const QString &assessment)
{
    const auto rows = readCase(d->store, assessment, CaseView::Whole);
    if (!rows)
        return rows.error();
    return caseLines(*rows);
}

Result<QList<Exchange>> Workspace::exchanges(const QString &assessment)
{
    return Exchanges(d->store).of(assessment);
}

Status Workspace::writeExchangeHistory(const QString &exchange, QIODevice &out,
                                       const Progress &progress)
{
    return Exchanges(d->store).writeHistory(exchange, out, progress);
}

Result<std::optional<UndoStep>> Workspace::undoStep(const QString &assessment)
{
    return History(d->store).undoStep(assessment);
}

Status Workspace::undo(const QString &assessment)
{
    return History(d->store).undo(assessment);
}

Result<std::optional<UndoStep>> Workspace::redoStep(const QString &assessment)
{
    return History(d->store).redoStep(assessment);
}

Status Workspace::redo(const QString &assessment)
{
    return History(d->store).redo(assessment);
}

Result<QList<LogRow>> Workspace::log(const QString &subject, int newest)
{
    return CustodyLog(d->store.database).rows(subject, newest);
}

Result<QList<LogRow>> Workspace::history(const QString &assessment, int newest)
{
    return newestHistoryRows(d->store.database, assessment, newest);
}

Result<qint64> Workspace::writeHistory(const QString &assessment, QIODevice &out,
                                       const Progress &progress)
{
    return writeHistoryLines(d->store.database, assessment, out, progress);
}

Status Workspace::readHistory(const QString &assessment,
                              const std::function<bool(const LogRow &)> &take,
                              const Progress &progress)
{
    return readHistoryRows(d->store.database, assessment, take, progress);
}

Result<LogCheck> Workspace::verifyLog(const std::optional<QJsonObject> &checkpoint,
                                      const Progress &progress)
{
    return LogVerification(d->store, progress).run(checkpoint);
}

Result<QJsonObject> Workspace::checkpoint()
{
    return CustodyLog(d->store.database).checkpoint(d->store.clock());
}

Result<QString> Workspace::uiState(const QString &key)
{
    const auto found = d->store.database.run(u"SELECT value FROM ui_state WHERE key = ?"_s, {key});
    if (!found)
        return found.error();
    return found->isValid() ? found->value(0).toString() : QString();
}

Status Workspace::setUiState(const QString &key, const QString &value)
{
    const auto done = d->store.database.run(
        u"INSERT OR REPLACE INTO ui_state (key, value) VALUES (?, ?)"_s, {key, value});
    if (!done)
        return done.error();
    return Ok;
}

} // namespace assessment
