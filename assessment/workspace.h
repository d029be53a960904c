#pragma once

#include "assessment/clock.h"
#include "assessment/model/assessment.h"
#include "assessment/model/comment.h"
#include "assessment/model/label.h"
#include "assessment/model/organisation.h"
#include "assessment/model/product.h"
#include "assessment/model/role.h"
#include "assessment/model/run.h"
#include "assessment/model/signoff.h"
#include "assessment/progress.h"
#include "assessment/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace assessment {

namespace signing {
class Identity;
struct TrustList;
struct SignOffCheck;
} // namespace signing

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
    QString url = {}; ///< for a noted web address; the content is then the note itself
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

    // Who issues
    Result<std::optional<Organisation>> organisation();
    Status setOrganisation(const Organisation &organisation);

    // Products
    Result<QString> addProduct(const Product &product);
    Status updateProduct(const Product &product);
    Result<QList<Product>> products();
    Result<Product> product(const QString &id);

    // Assessments
    Result<QString> newAssessment(const QString &product, const QString &scheme,
                                  AssessmentKind kind);
    Result<QList<AssessmentSummary>> assessments();
    Result<Assessment> assessment(const QString &id);

    // Answers and facts. Any edit after acceptance voids the acceptance.
    Status answer(const QString &assessment, const Answer &answer);
    /// All or nothing; files are read relative to \a folder.
    Result<ImportCounts> importAnswers(const QString &assessment,
                                       const QList<AnswerImport> &answers, const QString &folder);
    Status setFacts(const QString &assessment, const Facts &facts);

    // Review. For a lab the decider must not be one of the assessors (four eyes).
    Status submit(const QString &assessment);
    Status accept(const QString &assessment, const std::optional<QString> &provision = {});
    Status reject(const QString &assessment, const QString &provision, const QString &reason);

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
    Result<EvidenceItem> reviseEvidence(const QString &evidence, QIODevice &content,
                                        const QString &fileName, const Progress &progress = {});
    Status linkEvidence(const QString &evidence, const QStringList &provisions);
    Status unlinkEvidence(const QString &evidence, const QString &provision);
    Result<QList<EvidenceItem>> evidence(const QString &assessment);
    Result<EvidenceItem> evidenceItem(const QString &evidence);
    /// Every revision of one item, oldest first; the last one is evidenceItem().
    Result<QList<EvidenceItem>> evidenceRevisions(const QString &evidence);
    /// Writes the newest revision to \a out and checks its hash on the way; what was written
    /// before an error must not be used.
    Status readEvidence(const QString &evidence, QIODevice &out, const Progress &progress = {});
    /// The same for any content by its SHA-256: an older revision, a signed label.
    Status readContent(const QByteArray &sha256, QIODevice &out, const Progress &progress = {});
    Result<EvidenceCheck> verifyEvidence(const Progress &progress = {});

    // Device runs: the record is always kept; the transcript becomes confidential evidence for
    // the provisions of the test.
    Result<QString> recordRun(const QString &assessment, const RunRecord &run,
                              QIODevice *transcript);
    Result<QList<RunRecord>> runs(const QString &assessment);

    // Labels
    /// The next free certificate number of this year for \a prefix.
    Result<QString> nextCertificateId(const QString &prefix);
    /// Keeps the label and its signed PDF. \a publish runs inside the transaction after everything
    /// is written (it renames the finished file into place); if it fails nothing is kept.
    Status recordLabel(const IssuedLabel &label, const QByteArray &pdf,
                       const std::function<Status()> &publish);
    Result<QList<IssuedLabel>> labels();

    // Undo: a new act that reverses an older one.
    Result<std::optional<UndoStep>> undoStep(const QString &assessment);
    Status undo(const QString &assessment);
    Result<std::optional<UndoStep>> redoStep(const QString &assessment);
    Status redo(const QString &assessment);

    // Custody log
    Result<QList<LogRow>> log(const QString &subject = {}, int newest = 1000);
    /// Writes every act on \a assessment and its product to \a out as JSON lines, the oldest first
    /// (see toJson(LogRow)); the number of lines.
    Result<qint64> writeHistory(const QString &assessment, QIODevice &out,
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
