#pragma once

#include "assessment/clock.h"
#include "assessment/model/assessment.h"
#include "assessment/model/comment.h"
#include "assessment/model/component.h"
#include "assessment/model/evidencetime.h"
#include "assessment/model/label.h"
#include "assessment/model/labeloverview.h"
#include "assessment/model/labelpolicy.h"
#include "assessment/model/law.h"
#include "assessment/model/leaflet.h"
#include "assessment/model/organisation.h"
#include "assessment/model/ownscheme.h"
#include "assessment/model/policy.h"
#include "assessment/model/product.h"
#include "assessment/model/recommendation.h"
#include "assessment/model/registry.h"
#include "assessment/model/role.h"
#include "assessment/model/run.h"
#include "assessment/model/signoff.h"
#include "assessment/model/trash.h"
#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/prefill.h"
#include "assessment/statements/statement.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace assessment {

namespace signing {
class Identity;
struct TrustList;
struct SignOffCheck;
struct LogPeaks;
} // namespace signing

struct EvidenceTimeCheck;
struct BundleOptions;
struct BundleSummary;
struct BundlePreview;
struct BundleOutcome;
struct Exchange;

/// One row of the custody log.
struct LogRow
{
    qint64 sequence = 0;
    QDateTime time; ///< UTC
    QString actor;
    QString act;     ///< "answer.set", "evidence.add" …
    QString subject; ///< id of what it is about
    QJsonObject change;
    QByteArray hash;
};

/// What a check of the log found.
struct LogCheck
{
    bool ok = false;
    qint64 rows = 0;
    std::optional<qint64> firstBad = {}; ///< sequence number of the first row that does not fit
    QString reason = {};                 ///< for people, "" when all is well
};

struct EvidenceCheck
{
    bool ok = false;
    qint64 items = 0;
    QStringList bad; ///< ids of evidence whose content is missing or does not match its hash
};

struct ImportCounts
{
    int answers = 0;
    int evidence = 0;
};

/// Content and description of evidence to be added.
struct NewEvidence
{
    QString title = {};    ///< "" = the file name
    QString fileName = {}; ///< without folders
    QStringList provisions = {};
    bool confidential = false;
    QString url = {};   ///< for a noted web address; the content is then the note itself
    QDate expires = {}; ///< last day of validity; invalid = it does not expire
};

/// What shall be different about a piece of evidence; what is not set stays.
struct EvidenceChange
{
    std::optional<QString> title = {};
    std::optional<bool> confidential = {};
    std::optional<QDate> expires = {}; ///< an invalid date: it does not expire
};

/// What filling one assessment from another did.
struct PrefillResult
{
    QList<PrefillRow> rows; ///< as they stood before
    int changed = 0;        ///< answers written or withdrawn
    int evidence = 0;       ///< items that came over
};

/// What undo would take back, in words for people.
struct UndoStep
{
    qint64 sequence = 0;
    QString text; ///< "answer to CoP-1.1"
};

/// A workspace: one SQLite file with everything of one lab or maker. Every act of a person or a
/// run is one function here: it changes tables and custody log in one transaction or not at all.
///
/// A Workspace belongs to the thread that opened it; WorkspaceThread keeps one for a window.
class Workspace
{
public:
    struct Options
    {
        QString actor; ///< "" = the login name
        Clock clock = systemTime;
    };

    /// Makes a new file; refuses an existing one.
    static Result<Workspace> create(const QString &path, const Options &options,
                                    const std::optional<Organisation> &organisation = {});
    /// Opens a file; migrates an older one after a backup beside it; refuses a foreign, newer,
    /// truncated or header-damaged one and leaves it untouched.
    static Result<Workspace> open(const QString &path, const Options &options);

    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    QString path() const;
    int schemaVersion() const;
    QString actor() const;
    void setActor(const QString &actor);
    QDate today() const; ///< UTC, by the clock of the workspace

    // Who issues
    Result<std::optional<Organisation>> organisation();
    Status setOrganisation(const Organisation &organisation);

    // Schemes: those of the program, and catalogues of other scheme owners
    /// All that can be assessed against, those of the program first.
    Result<QList<Scheme>> schemes();
    Result<Scheme> scheme(const QString &id);
    /// What was imported, by id.
    Result<QList<OwnCatalogue>> ownCatalogues();
    /// What is in a catalogue file, and what importing it would do; problems inside it are told,
    /// and a signature that does not fit is an Error.
    Result<CataloguePreview> previewCatalogue(const CatalogueFile &file);
    /// Imports it, or another edition in place of the one with its id: answers to provisions whose
    /// text changed are reopened, all others stay. The same file again does nothing.
    Result<CataloguePreview> importCatalogue(const CatalogueFile &file);
    /// Refused while an assessment follows it.
    Status removeCatalogue(const QString &id);
    /// Writes any scheme out, one of the program too.
    Result<CatalogueExport> exportCatalogue(const QString &id, CatalogueFormat format);

    // Products
    Result<QString> addProduct(const Product &product);
    Status updateProduct(const Product &product);
    Result<QList<Product>> products();
    Result<Product> product(const QString &id);

    // Consumer leaflets: what the maker tells the buyers of a
    // product, by language (BCP 47), and which leaflets were made. Beside the assessments: it opens
    // no review.
    /// Nothing in it when nothing is stored.
    Result<StoredLeafletSteps> leafletSteps(const QString &product, const QString &language);
    Status setLeafletSteps(const QString &product, const QString &language,
                           const LeafletSteps &steps);
    /// Keeps that \a leaflet was made, not its bytes; returns its id.
    Result<QString> recordLeaflet(const LeafletRecord &leaflet);
    Result<QList<LeafletRecord>> leaflets(const QString &product); ///< oldest first

    // Statements and pledges of makers (docs/adr/0040-statements.md): what was said for one, by
    // product and kind, and those that were signed. Beside the assessments: they open no review.
    /// Nothing in it when nothing is stored.
    Result<StoredStatementEdits> statementEdits(const QString &product, StatementKind kind);
    Status setStatementEdits(const QString &product, StatementKind kind,
                             const StatementEdits &edits);
    /// Keeps a signed statement with its PDF; returns its id. Conflict when the edits that it was
    /// made from, last changed at \a madeFrom, are no longer those that are stored. \a lastLook
    /// runs when everything is written and only the commit is left; if it fails nothing is kept.
    Result<QString> keepStatement(const KeptStatement &statement, const QByteArray &pdf,
                                  const QDateTime &madeFrom,
                                  const std::function<Status()> &lastLook = {});
    /// Those of \a product, "" = of all products, oldest first, discarded ones too.
    Result<QList<KeptStatement>> keptStatements(const QString &product = {});
    /// NotFound when no statement has this id.
    Result<KeptStatement> keptStatement(const QString &id);
    /// Takes it off the list; Refused until the last day on which it has to be kept is over.
    Status discardStatement(const QString &id);

    // Assessments
    Result<QString> newAssessment(const QString &product, const QString &scheme,
                                  AssessmentKind kind);
    Result<QList<AssessmentSummary>> assessments();
    Result<Assessment> assessment(const QString &id);
    /// Begins the assessment of another version of the product. Answers, facts and evidence come
    /// over; every answer is a draft that does not count until confirm(). Runs and what they made
    /// stay behind: Lineage::retests says what to test again.
    Result<QString> cloneAssessment(const QString &parent, const NewVersion &version);

    // One product, other schemes
    /// What prefill() would do now.
    Result<QList<PrefillRow>> previewPrefill(const QString &target, const QString &source);
    /// The same for an assessment against \a scheme that has not been begun.
    Result<QList<PrefillRow>> previewPrefillOfNew(const QString &scheme, const QString &source);
    /// Fills \a target from \a source, an assessment of the same product against another scheme,
    /// by the mapping of the two: inferred answers that count as not assessed until confirm(), with
    /// the evidence behind them. What a person answered or confirmed stays. One act; nothing is
    /// written when nothing would change.
    Result<PrefillResult> prefill(const QString &target, const QString &source);
    /// Begins an assessment of the product of \a source against \a scheme, by the same kind of
    /// assessor, and fills it: two acts, so that undo takes the filling back and leaves it empty.
    Result<QString> newAssessmentFrom(const QString &source, const QString &scheme);

    /// Imports a copy of the UK government's mapping database (see readRecommendations()) in place
    /// of an older one; the same file again does nothing.
    Result<RecommendationImport> importRecommendations(const QByteArray &json,
                                                       const QString &fileName);
    /// The file that was imported last, if any; without one recommendations() has what the product
    /// carries.
    Result<std::optional<RecommendationImport>> recommendationImport();
    /// Recommendations of other documents for \a guideline of the Code (0 = all) that hold \a words
    /// somewhere, at most \a most, by organisation and document.
    Result<FoundRecommendations> recommendations(int guideline, const QString &words = {},
                                                 int most = 200);
    /// All of them, by guideline, organisation and document; see filtered() and coverageOf().
    Result<QList<Recommendation>> allRecommendations();

    // The laws beside the Code, for all assessments of the workspace; see
    // assessment/scheme/lawmap.h.
    /// The edited list of the workspace, else the built-in one.
    Result<LawsInForce> laws();
    /// Shows the list in \a text from now on; \a where names it in errors. One act; the built-in
    /// list and one that is shown already do nothing.
    Status setLaws(const QByteArray &text, const QString &where);
    Status resetLaws(); ///< back to the built-in list

    // Answers and facts. Any edit after acceptance voids the acceptance.
    Status answer(const QString &assessment, const Answer &answer);
    /// Answers \a provision with what its decision tree says after these choices, and keeps every
    /// step. Refused when the choices lead to no end. See decisionTreeFor().
    Result<DecisionPath> decide(const QString &assessment, const QString &provision,
                                const DecisionRequest &request);
    /// Says that the answers to \a provisions, inherited or given for an older text, still hold
    /// as they are; all or none. Returns how many had been waiting.
    Result<int> confirm(const QString &assessment, const QStringList &provisions);
    /// All or nothing; files are read relative to \a folder.
    Result<ImportCounts> importAnswers(const QString &assessment,
                                       const QList<AnswerImport> &answers, const QString &folder);
    Status setFacts(const QString &assessment, const Facts &facts);
    /// Answers the scoping questions of \a answers and leaves the others as they are.
    Status setScope(const QString &assessment, const Scope &answers);

    // ICS and IXIT (ETSI TS 103 701); refused for a scheme without them. See ixitEditionFor().
    /// Changes entries of \a table, and adds those without an id; all or nothing. Their ids.
    Result<QStringList> setIxit(const QString &assessment, const QString &table,
                                const QList<IxitChange> &changes);
    /// The same for a file: an id that is not there is a new entry.
    Result<QStringList> importIxit(const QString &assessment, const QString &table,
                                   const QList<IxitChange> &changes);
    /// Takes entries away, with the verdicts on them.
    Status removeIxit(const QString &assessment, const QStringList &entries);
    /// Records verdicts of test cases on entries as they stand; NotAssessed takes one back.
    Status judgeItems(const QString &assessment, const QList<ItemVerdict> &verdicts);

    // Verdict policy: how the verdicts on items make those of test groups and the overall one, for
    // all assessments of the workspace. See assessment/model/policy.h and
    // docs/adr/0016-verdict-policy.md.
    Result<PolicyInForce> verdictPolicy();
    /// Judges by the policy in \a text from now on; \a where names it in errors. The reviews of all
    /// assessments in which something is declared are open again, those of them that were not open
    /// are returned; none when it is the policy that counts already.
    Result<QList<PolicyReview>> setVerdictPolicy(const QByteArray &text, const QString &where);
    /// The same with the built-in policy.
    Result<QList<PolicyReview>> resetVerdictPolicy();
    /// The reviews that another policy would open again.
    Result<QList<PolicyReview>> reviewsUnderPolicy();

    // Review. For a lab the decider must not be one of the assessors (four eyes).
    Status submit(const QString &assessment);
    Status accept(const QString &assessment, const std::optional<QString> &provision = {});
    Status reject(const QString &assessment, const QString &provision, const QString &reason);

    /// The quality gate: what somebody would ask about before the assessment is signed. See lint().
    Result<QList<LintFinding>> lint(const QString &assessment);

    // Comments: beside the assessment, so they open no review. Append-only; only the author
    // withdraws one. Assessment::comments has them.
    Result<QString> addComment(const QString &assessment, const NewComment &comment);
    Status withdrawComment(const QString &comment);

    // Sign-off: what was accepted, signed as it stands. A lab's is signed by no assessor.
    Result<SignOff> sign(const QString &assessment, const signing::Identity &identity);
    /// The newest sign-off as files for other programs; NotFound when there is none.
    Result<SignOffFiles> signOffFiles(const QString &assessment);
    /// Whether the assessment still is what was signed, by whom, and what changed after.
    Result<signing::SignOffCheck> checkSignature(const QString &assessment,
                                                 const signing::TrustList &trust);

    // Roles: none granted means that everybody may do everything. See docs/adr/0005.
    Result<QList<RoleGrant>> roles();
    /// The first grant of all also makes its actor administrator.
    Status grantRole(const QString &name, Role role);
    /// Refused for the last administrator while anybody else has a role.
    Status revokeRole(const QString &name, Role role);

    // Evidence: streamed in and out in constant memory, deduplicated, never overwritten.
    Result<EvidenceItem> addEvidence(const QString &assessment, QIODevice &content,
                                     const NewEvidence &about, const Progress &progress = {});
    /// Takes the output of a tool over: the file becomes evidence for the provisions of \a about
    /// and of \a answers, and these become answers of the actor; one act, all or nothing. What a
    /// tool proposes is for a person to choose (assessment/exchange/toolproposals.h). A file that
    /// is evidence already serves the further provisions too. An answer keeps its support unless
    /// the new one states it.
    Result<EvidenceItem> importToolOutput(const QString &assessment, QIODevice &content,
                                          const NewEvidence &about, const QList<Answer> &answers,
                                          const Progress &progress = {});
    Result<EvidenceItem> reviseEvidence(const QString &evidence, QIODevice &content,
                                        const QString &fileName, const Progress &progress = {});
    Status linkEvidence(const QString &evidence, const QStringList &provisions);
    Status unlinkEvidence(const QString &evidence, const QStringList &provisions);
    Status unlinkEvidence(const QString &evidence, const QString &provision)
    {
        return unlinkEvidence(evidence, QStringList{provision});
    }
    /// Changes what is said about it, not its content.
    Status changeEvidence(const QString &evidence, const EvidenceChange &change);
    Result<QList<EvidenceItem>> evidence(const QString &assessment);
    Result<EvidenceItem> evidenceItem(const QString &evidence);
    /// Every revision of one item, oldest first; the last one is evidenceItem().
    Result<QList<EvidenceItem>> evidenceRevisions(const QString &evidence);
    /// Writes the newest revision to \a out and checks its hash on the way; what was written
    /// before an error must not be used.
    Status readEvidence(const QString &evidence, QIODevice &out, const Progress &progress = {});
    /// The same for any content by its SHA-256: an older revision, a signed label.
    Status readContent(const QByteArray &sha256, QIODevice &out, const Progress &progress = {});
    /// At most \a length bytes from \a offset of a content; fewer at its end. Reads only what lies
    /// there and does not check the hash: for looking at a content of any size.
    Result<QByteArray> readContentPart(const QByteArray &sha256, qint64 offset, qint64 length);
    /// A proof that \a evidence is in the manifest of its assessment as it stands, or stood when
    /// the label \a certificate was issued: the bytes of a file
    /// (docs/adr/0006-evidence-manifest.md) that shows no other item.
    Result<QByteArray> proveEvidence(const QString &evidence, const QString &certificate = {});
    Result<EvidenceCheck> verifyEvidence(const Progress &progress = {});

    // Components, services and apps of suppliers, whose evidence many products use
    // (docs/adr/0041-supplier-evidence.md). What is added belongs to the workspace; an assessment
    // takes a copy over, marked as the supplier's, and nothing changes there until it does so.
    /// Returns the id; refused for a version that is here already.
    Result<QString> addComponent(const Component &component);
    /// By name, with those that only imported assessments know.
    Result<QList<ComponentOverview>> components();
    Result<Component> component(const QString &id);
    Result<ComponentEvidence> addComponentEvidence(const QString &component, QIODevice &content,
                                                   const NewEvidence &about,
                                                   const Progress &progress = {});
    Result<QList<ComponentEvidence>> componentEvidence(const QString &component); ///< oldest first
    Result<ComponentEvidence> componentEvidenceItem(const QString &evidence);
    /// From today on its evidence counts nowhere; the reviews of all assessments that use it are
    /// open again. Returns how many use it.
    Result<int> withdrawComponent(const QString &component, const QString &reason);
    /// Takes over what the component has for provisions of the scheme of \a assessment and is not
    /// there yet; done again, only what is new comes. Returns how many items came.
    Result<int> useComponent(const QString &assessment, const QString &component);
    /// Moves what was taken over to the trash. Returns how many items went.
    Result<int> unuseComponent(const QString &assessment, const QString &component);
    Result<QList<ComponentWhere>> whereUsed(const QString &component); ///< by product

    // Trusted time (RFC 3161, docs/adr/0019): a time-stamping authority says that the evidence was
    // there. Beside the assessment: it opens no review. Nothing here touches the network.
    /// What to ask about the evidence as it stands; refused when there is none.
    Result<TimeRequest> timeRequest(const QString &assessment);
    /// Remembers \a request, on this file only, until its answer comes back as a file.
    Status keepTimeRequest(const QString &assessment, const TimeRequest &request);
    /// Checks the answer of an authority in full, see signing::readTimestampResponse(), and keeps
    /// its token with what it covers. \a source is the address that was asked, without secrets.
    Result<EvidenceTime> recordTime(const QString &assessment, const TimeRequest &request,
                                    const QByteArray &response, const signing::TrustList &trust,
                                    const QString &source);
    /// The same for the answer to a request that was kept.
    Result<EvidenceTime> recordTimeResponse(const QString &assessment, const QByteArray &response,
                                            const signing::TrustList &trust);
    /// All that were recorded, oldest first.
    Result<QList<EvidenceTime>> evidenceTimes(const QString &assessment);
    /// Whether somebody vouches for the time of the evidence, who, and what changed since.
    Result<EvidenceTimeCheck> checkEvidenceTime(const QString &assessment,
                                                const signing::TrustList &trust);

    // Trash: hides from every list, verdict and gate, and never erases.
    Status removeEvidence(const QString &evidence);
    Status removeAssessment(const QString &assessment);
    Result<QList<TrashItem>> trash(TrashView view = TrashView::Listed); ///< newest first
    /// Takes evidence or an assessment out of the trash, also after it was emptied.
    Status restore(const QString &id);
    /// Ends the list of what lies in the trash; returns how many items.
    Result<int> emptyTrash();

    // Device runs: the record is always kept; the transcript becomes confidential evidence for
    // the provisions of the test.
    Result<QString> recordRun(const QString &assessment, const RunRecord &run,
                              QIODevice *transcript);
    Result<QList<RunRecord>> runs(const QString &assessment);

    // Labels
    /// The next free certificate number of this year for \a prefix.
    Result<QString> nextCertificateId(const QString &prefix);
    /// Keeps the label and its signed PDF. Conflict when the assessment is no longer the one whose
    /// digest the label's statement carries: what the gate looked at is what is recorded. The label
    /// that the statement supersedes, if any, ends in the same act; see mayIssue(). \a
    /// lastLook runs when everything is written and only the commit is left; if it fails nothing is
    /// kept.
    Status recordLabel(const IssuedLabel &label, const QByteArray &pdf,
                       const std::function<Status()> &lastLook);
    Result<QList<IssuedLabel>> labels();
    /// NotFound when no label has this number.
    Result<IssuedLabel> label(const QString &certificateId);

    // The life of a label (docs/adr/0029-life-of-a-label.md): every act adds an event with a
    // reason, which is published, and none can be taken back. NotFound when no label has the
    // number.
    /// Every label with its events and how it stands by the clock of the workspace.
    Result<QList<LabelOverview>> labelOverviews();
    Result<LabelOverview> labelOverview(const QString &certificateId);
    /// All events of all labels, by time.
    Result<QList<LabelEvent>> labelEvents();
    Result<QList<LabelEvent>> labelEvents(const QString &certificateId);
    Result<LabelStanding> labelStanding(const QString &certificateId);
    /// Until \a until, or until it is reinstated. One that is suspended can be given another end.
    Status suspendLabel(const QString &certificateId, const QString &reason,
                        const std::optional<QDateTime> &until = {});
    Status reinstateLabel(const QString &certificateId, const QString &reason);
    /// For good. Where it takes two people (see labelPolicy()) the first one asks for it, and the
    /// standing says so; the same person twice is refused. An expired label can be withdrawn too.
    Result<LabelStanding> withdrawLabel(const QString &certificateId, const QString &reason);
    /// Ends the request of whoever asked for the withdrawal; the label stands as it did.
    Status refuseWithdrawal(const QString &certificateId, const QString &reason);
    /// What a person should look at: firmware that no standing label covers, an end of support that
    /// is earlier than what a label says.
    Result<QList<LabelReview>> labelReviews();
    /// Whether a label of \a kind may be issued from \a assessment beside those that stand: it
    /// promises updates for as long as they do, and takes the place of \a supersedes ("" = none),
    /// which is of the same product and kind and not final. The gate is another matter.
    Status mayIssue(const QString &assessment, LabelKind kind, const QString &supersedes);
    Result<LabelPolicy> labelPolicy();
    /// One or two people; nothing goes back to what the kind of the assessment says.
    Status setLabelPolicy(std::optional<int> people);

    // Registry: the transparency log of labels, and what is published of it
    // (docs/adr/0030-registry.md).
    /// Names the log to others.
    Result<QString> labelLogOrigin();
    /// What is needed to add to the log: everything done with labels by now is in it.
    Result<signing::LogPeaks> labelLogPeaks();
    /// The leaves of the log as far as it is entered, in order (assessment/signing/logentry.h).
    Result<QList<QByteArray>> labelLogLeaves();
    /// Every label that is in the log, in the order in which they were issued.
    Result<QList<IssuedLabel>> loggedLabels();
    /// Enters in the log what is missing, and takes the next number for a publication.
    Result<Publication> beginPublication(const QDateTime &nextUpdate, const QString &signer);
    Result<std::optional<Publication>> lastPublication();

    // Bundles: everything of one assessment in one file. See assessment/exchange/bundle.h and
    // docs/adr/0014-bundle.md, 0015-merge.md.
    /// Writes a new file at \a path, which appears complete or not at all. Reads only.
    Result<BundleSummary> exportBundle(const QString &assessment, const QString &path,
                                       const BundleOptions &options, const Progress &progress = {});
    /// Looks at a bundle in full and says, item by item, what importing it would do. A bundle that
    /// is wrong anywhere is refused; nothing is written.
    Result<BundlePreview> stageBundle(const QString &path, const signing::TrustList &trust,
                                      const Progress &progress = {});
    /// Takes the items \a taken of the preview over, in one act. Conflict when the workspace or the
    /// file is no longer what was looked at.
    Result<BundleOutcome> importBundle(const BundlePreview &preview, const QStringList &taken,
                                       const Progress &progress = {});
    /// The canonical export of an assessment (docs/adr/0014-bundle.md): the same bytes for the same
    /// state, whatever happened on the way.
    Result<QByteArray> canonicalExport(const QString &assessment);
    /// What came into \a assessment from other workspaces, oldest first.
    Result<QList<Exchange>> exchanges(const QString &assessment);
    /// Writes the history that came with an import as it came: JSON lines of the other workspace.
    Status writeExchangeHistory(const QString &exchange, QIODevice &out,
                                const Progress &progress = {});

    // Undo: a new act that reverses an older one. With "" as the assessment: acts on the workspace
    // itself (the organisation, the verdict policy, beginning or removing an assessment, the
    // trash).
    Result<std::optional<UndoStep>> undoStep(const QString &assessment);
    Status undo(const QString &assessment);
    Result<std::optional<UndoStep>> redoStep(const QString &assessment);
    Status redo(const QString &assessment);

    // Custody log
    Result<QList<LogRow>> log(const QString &subject = {}, int newest = 1000);
    /// The newest acts on \a assessment and its product, the newest first; and what was done with a
    /// supplier's component, where that reached into the assessment.
    Result<QList<LogRow>> history(const QString &assessment, int newest = 1000);
    /// Writes all of these acts to \a out as JSON lines, the oldest first (see toJson(LogRow)); the
    /// number of lines.
    Result<qint64> writeHistory(const QString &assessment, QIODevice &out,
                                const Progress &progress = {});
    /// The same acts as values, each handed to \a take, which returns false to stop early.
    Status readHistory(const QString &assessment, const std::function<bool(const LogRow &)> &take,
                       const Progress &progress = {});
    Result<LogCheck> verifyLog(const std::optional<QJsonObject> &checkpoint = {},
                               const Progress &progress = {});
    Result<QJsonObject> checkpoint(); ///< {"workspace","sequence","hash","time"}

    // Presentation state (tables ui_*): not logged, not checked.
    Result<QString> uiState(const QString &key);
    Status setUiState(const QString &key, const QString &value);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace assessment
