#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/model/organisation.h"
#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/scheme/lawmap.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/scheme.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace assessment {

class Workspace;

// What a report tells of one assessment: plain values that every face of it (PDF, HTML, JSON and
// whatever comes) is made from, and nothing else is. What stays in the house has no place here:
// comments that are not public, contents, file names and sizes of confidential evidence, entries
// of the IXIT, and what a device leaked (docs/adr/0020-report.md).

/// How many of several things have which verdict.
class VerdictCounts
{
public:
    void add(Verdict verdict) { ++m_counts.at(std::size_t(verdict)); }
    int of(Verdict verdict) const { return m_counts.at(std::size_t(verdict)); }
    int all() const;

    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;

private:
    std::array<int, 5> m_counts{};
};

/// The verdicts in the order in which people want to hear of them: the worst first, what does not
/// apply last.
inline constexpr std::array verdictsInOrder{Verdict::Fail, Verdict::Inconclusive,
                                            Verdict::NotAssessed, Verdict::Pass,
                                            Verdict::NotApplicable};

/// Evidence by its digest. Of a confidential item only id, title, digest and provisions are set.
struct ReportEvidence
{
    QString id;
    QString title;
    QByteArray sha256; ///< 32 bytes
    QStringList provisions;
    int revision = 1;
    bool confidential = false;
    QString fileName = {};
    QString mediaType = {};
    QString url = {};
    qint64 bytes = 0;
    QDateTime added = {}; ///< UTC
    QString addedBy = {};
    QDate expires = {}; ///< invalid = it does not expire
    bool expired = false;
    std::optional<Component> supplier = {}; ///< whose evidence it is, when not of the assessment

    /// As EvidenceItem::lastDay().
    QDate lastDay() const
    {
        const QDate before = supplier ? supplier->withdrawn.addDays(-1) : QDate();
        return before.isValid() && (!expires.isValid() || before < expires) ? before : expires;
    }

    friend bool operator==(const ReportEvidence &, const ReportEvidence &) = default;
};

/// A device run without its transcript.
struct ReportRun
{
    QString id;
    QString test;
    QString testName;
    RunState state = RunState::Aborted;
    Verdict verdict = Verdict::Inconclusive; ///< proposed by the test
    QString reason;
    QList<Finding> findings; ///< secrets are masked
    QStringList provisions;
    QDateTime started; ///< UTC
    double seconds = 0;
    QByteArray scriptSha256;
    QByteArray transcriptSha256; ///< "" when there is none
    QString firmware;            ///< declared at the time of the run, "" when nobody wrote it down
    QString program;             ///< "Assay 0.1.0"
    QString host;
    QString system; ///< operating system and kernel
    QString port;   ///< "path /dev/ttyUSB0, vid 0403, …"
    QString operatedBy;

    friend bool operator==(const ReportRun &, const ReportRun &) = default;
};

/// A public remark.
struct ReportComment
{
    QString text;
    QDateTime written; ///< UTC
    QString writtenBy;

    friend bool operator==(const ReportComment &, const ReportComment &) = default;
};

struct ReportProvision
{
    QString id;
    QString title;
    QString requirement;
    QStringList audiences;      ///< whom it speaks to, of audienceIds()
    QStringList evidenceWanted; ///< what would show it, in words of the scheme
    QStringList deviceTests;    ///< that speak about it: "DT-04"
    Strength strength = Strength::Shall;
    QString schemeStatus; ///< "M C F" where the scheme has such letters
    Support support = Support::NotStated;
    QString whyNotApplicable; ///< because of the scope; "" while it applies
    Verdict answered = Verdict::NotAssessed;
    Verdict verdict = Verdict::NotAssessed;   ///< what of it counts, see effectiveVerdict()
    Verdict countedAs = Verdict::NotAssessed; ///< in its guideline, see countedVerdict()
    QString whyOpen; ///< why an answer that was given does not count, "" when it does
    ReviewStatus status = ReviewStatus::Draft;
    QString rejectReason;
    QString rationale;
    QDateTime changed; ///< UTC; invalid when nobody answered
    QString changedBy;
    QString inferredFrom;      ///< scheme, for an answer that was inferred from another one's
    QStringList inferredBasis; ///< provisions of that scheme
    QStringList evidence;      ///< ids in Report::evidence
    QStringList runs;          ///< ids in Report::runs
    QStringList overruled;     ///< newest finished runs whose verdict the answer does not follow
    QList<ReportComment> comments;

    friend bool operator==(const ReportProvision &, const ReportProvision &) = default;
};

struct ReportGuideline
{
    int number = 0;
    QString label; ///< "1", or the clause "5.1"
    QString title;
    QString outcome;
    Verdict verdict = Verdict::NotAssessed;
    VerdictCounts counts; ///< of its provisions
    QList<ReportProvision> provisions;

    friend bool operator==(const ReportGuideline &, const ReportGuideline &) = default;
};

/// What was said about the product that decides which provisions apply.
struct ReportScopeAnswer
{
    QString key;
    ScopeQuestion::Kind kind = ScopeQuestion::Kind::Condition;
    QString statement;
    ScopeChoice choice = ScopeChoice::Unset;
    QString note;
    QStringList takesAway; ///< provisions that do not apply because of it

    friend bool operator==(const ReportScopeAnswer &, const ReportScopeAnswer &) = default;
};

/// How much is declared in one table of the IXIT; what is declared stays in the workspace.
struct ReportIxitTable
{
    int number = 0;
    QString name;
    QString title;
    int entries = 0;

    friend bool operator==(const ReportIxitTable &, const ReportIxitTable &) = default;
};

/// A test group of ETSI TS 103 701 with what its items come to.
struct ReportTestGroup
{
    QString provision;
    QString reference; ///< "5.1-1"
    Verdict verdict = Verdict::NotAssessed;
    int items = 0;
    int judged = 0;
    bool counts = false; ///< for the overall verdict

    friend bool operator==(const ReportTestGroup &, const ReportTestGroup &) = default;
};

struct ReportIxit
{
    QString edition;               ///< "ETSI TS 103 701 V2.1.1"
    QList<ReportIxitTable> tables; ///< those with entries
    QList<ReportTestGroup> groups; ///< those with items
    QStringList undeclared;        ///< found on the device and not declared
    Verdict overall = Verdict::NotAssessed;

    friend bool operator==(const ReportIxit &, const ReportIxit &) = default;
};

/// A row of the custody log.
struct ReportAct
{
    qint64 sequence = 0;
    QDateTime time; ///< UTC
    QString actor;
    QString act; ///< "answer.set"
    QString text;
    QStringList changes; ///< in words, without what stays in the house
    QByteArray hash;

    friend bool operator==(const ReportAct &, const ReportAct &) = default;
};

struct ReportLabel
{
    QString certificateId;
    LabelKind kind = LabelKind::Information;
    QDateTime issued; ///< UTC
    QDate expires;

    friend bool operator==(const ReportLabel &, const ReportLabel &) = default;
};

/// What something that is open does to the label, the gravest first.
enum class GapEffect {
    EveryLabel, ///< no label is issued while it is open
    Mark,       ///< no endorsement mark; under a scheme without labels: the scheme is not met
    LabelLine,  ///< a line of the label says less, or worse
    Advice,     ///< nothing on the label; the record or the product would be better
};

QString idOf(GapEffect effect); ///< "every-label", "mark", "label-line", "advice"
std::optional<GapEffect> gapEffectFromId(const QString &id);

/// One thing between the product and its label, as the plan of action tells it (gaps.h).
struct ReportGap
{
    QString rule;      ///< provision id ("CoP-1.1"), or the id of a rule of gate or checks
    QString where;     ///< as in LintFinding::where: "CoP-1.1", "facts/supportUntil", "review"
    int guideline = 0; ///< number, 0 = it belongs to none
    GapEffect effect = GapEffect::Mark;
    Verdict verdict = Verdict::NotAssessed; ///< of the provision; NotAssessed for other rules
    QString problem;                        ///< sentence: what is wrong, and what to do
    QStringList actors;                     ///< who must act, of gapActors(), in its order
    bool last = false;                      ///< nothing else keeps its guideline from being met

    friend bool operator==(const ReportGap &, const ReportGap &) = default;
};

struct Report
{
    QString language; ///< BCP 47, of the texts that the product wrote: "en-GB", "cy"
    QString id;       ///< of the assessment
    QDate asOf;       ///< UTC; judged as of this day
    AssessmentKind kind = AssessmentKind::Self;
    ReviewStatus status = ReviewStatus::Draft;
    /// Not accepted, or something is still open: every page of every face says so.
    bool unfinished = true;
    double progress = 0; ///< 0 … 1

    Product product;
    Facts facts;
    std::optional<Organisation> organisation;
    QStringList assessors;
    QString submittedBy;
    QString decidedBy;

    QString schemeId;
    QString schemeTitle;
    QString schemeEdition;
    QString schemeVersion;
    QByteArray schemeDigest; ///< of the catalogue it was begun with
    QDate schemeReviewBy;
    bool schemeReviewOverdue = false;
    bool schemeIssuesLabels = true;

    QDateTime begun;     ///< UTC, as all times
    QDateTime submitted; ///< invalid while it is not
    QDateTime decided;   ///< accepted or rejected last
    QDateTime lastAct;

    QByteArray assessmentDigest;
    QByteArray evidenceRoot;
    std::optional<SignOff> signOff;
    bool signOffStands = false;
    std::optional<Lineage> lineage;
    QList<ReportLabel> labels;

    Verdict verdict = Verdict::NotAssessed;
    VerdictCounts guidelineCounts;
    VerdictCounts provisionCounts;
    QList<ReportGuideline> guidelines;
    QList<ReportScopeAnswer> scope; ///< questions of the scheme that were answered
    std::optional<ReportIxit> ixit; ///< where the scheme has an edition and something is declared
    QList<ReportComment> comments;  ///< about the whole
    QList<LintFinding> findings;    ///< of lint(), still open
    QList<ReportGap> gaps;          ///< the plan of action, what does most first
    QList<ReportEvidence> evidence; ///< in the order of their ids, as the manifest has them
    QList<ReportRun> runs;          ///< oldest first
    QList<LawLink> laws;            ///< only where the scheme is the Code of Practice
    QList<ReportAct> history;       ///< oldest first

    bool hasConformanceStatement = false; ///< the scheme has one (ETSI TS 103 701)

    const ReportEvidence *evidenceItem(const QString &id) const; ///< nullptr when there is none
    const ReportRun *run(const QString &id) const;               ///< likewise
    const ReportProvision *provision(const QString &id) const;   ///< likewise
};

/// Reads all of it from \a workspace, as it stood at one moment. There is a report of everything:
/// of an empty assessment, an unfinished one, one whose runs were cancelled. NotFound for an
/// unknown assessment, Cancelled when \a progress asks to stop, Conflict when other programs never
/// let it read in peace.
Result<Report> readReport(Workspace &workspace, const QString &assessment,
                          const Progress &progress = {});

/// The JSON face, "assay-report/1": docs/schemas/assay-report-1.schema.json describes it.
QJsonObject toJson(const Report &report);

/// Its canonical bytes (RFC 8785) and a line end: the same content has the same bytes.
QByteArray toFile(const Report &report);

/// No report in JSON is read that is larger.
inline constexpr qint64 largestReportFile = qint64(64) << 20;

/// Reads back what toFile() wrote, so that every other face can be made where there is no
/// workspace. Accepts exactly that, byte for byte: a value that is not what it would be written as
/// again is InvalidInput with its JSON pointer, as are control characters and overrides of the
/// direction. \a bytes may be hostile; \a where names them in the error. It shows that the file is
/// whole and well formed, not who wrote it. Any thread.
Result<Report> reportFromFile(const QByteArray &bytes, const QString &where);

} // namespace assessment
