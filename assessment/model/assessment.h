#pragma once

#include "assessment/model/comment.h"
#include "assessment/model/component.h"
#include "assessment/model/decision.h"
#include "assessment/model/facts.h"
#include "assessment/model/inference.h"
#include "assessment/model/ixit.h"
#include "assessment/model/lineage.h"
#include "assessment/model/organisation.h"
#include "assessment/model/product.h"
#include "assessment/model/run.h"
#include "assessment/model/signoff.h"
#include "assessment/result.h"
#include "assessment/scheme/scope.h"
#include "assessment/scheme/verdict.h"
#include "assessment/scheme/verdictpolicy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace assessment {

/// Who assesses; fixed when the assessment is made and printed on the label.
enum class AssessmentKind { Self, Lab };

QString idOf(AssessmentKind kind); ///< "self", "lab"
std::optional<AssessmentKind> assessmentKindFromId(const QString &id);

/// Whether an answer came over from the assessment of another version or scheme, and whether a
/// person has confirmed since that it still holds. An answer that is given anew is no longer
/// inherited.
enum class Inheritance { None, Open, Confirmed };

QString idOf(Inheritance inheritance); ///< "", "open", "confirmed"

/// What an assessor says of one provision.
struct Answer
{
    QString provision;
    Support support = Support::NotStated;
    Verdict verdict = Verdict::NotAssessed;
    QString rationale;
    ReviewStatus status = ReviewStatus::Draft;
    QString rejectReason; ///< set while rejected
    QDateTime changed;    ///< UTC
    QString changedBy;
    Inheritance inheritance = Inheritance::None;
    /// Provision::digest of the text that was answered; 32 zero bytes when nobody wrote it down,
    /// empty for an answer that is not in a workspace. See reopeningOf().
    QByteArray textSha256;
    /// Set for an answer that was inferred from the answers of another scheme.
    std::optional<Inference> inference = {};
    /// How the verdict was reached step by step, if it was; it stays when the answer changes.
    std::optional<DecisionPath> decision = {};

    /// Whether no person has said yet that it holds: it may be replaced, and counts for nothing.
    bool isInferred() const { return inference && inheritance == Inheritance::Open; }
    /// Whether somebody has said something else since than the steps had led to.
    bool isOverruled() const
    {
        return decision && (decision->verdict != verdict || decision->rationale != rationale);
    }

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// A piece of evidence; its content lies in the workspace under its SHA-256.
struct EvidenceItem
{
    QString id;
    QString title;
    QString fileName;  ///< as it was given, without folders
    QString mediaType; ///< from content, for example "image/png"
    QString url;       ///< set when the evidence is a web address noted by the assessor
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QStringList provisions; ///< it serves
    int revision = 1;
    bool confidential = false;
    QString run;     ///< id of the run that made it, or ""
    QDateTime added; ///< UTC
    QString addedBy;
    QDate expires = {}; ///< last day on which it shows anything (UTC); invalid = it does not expire
    /// Set for what the supplier of a component has shown (docs/adr/0041-supplier-evidence.md).
    std::optional<SuppliedBy> supplied = {};

    /// Its last day, or the one before its component was withdrawn when that is earlier; invalid =
    /// it goes on showing what it shows.
    QDate lastDay() const
    {
        const QDate withdrawn = supplied ? supplied->component.withdrawn : QDate();
        if (!withdrawn.isValid())
            return expires;
        const QDate before = withdrawn.addDays(-1);
        return expires.isValid() ? qMin(expires, before) : before;
    }
    /// Whether it no longer counts on \a day: from 00:00 UTC of the day after lastDay(). What may
    /// have expired counts on no day that is not known.
    bool isExpired(QDate day) const
    {
        const QDate last = lastDay();
        return last.isValid() && (!day.isValid() || day > last);
    }
    bool isWithdrawn(QDate day) const { return supplied && supplied->component.isWithdrawn(day); }

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// The title of \a item, with the supplier where it is one's: "Test report (Modem 2.1 by Acme)".
QString titleWithSupplier(const EvidenceItem &item);
/// Why \a item no longer counts on \a day, with the date: "supplier's evidence expired on …",
/// "the component was withdrawn on …: reason"; "" while it counts. \a date writes a day.
QString whyExpired(const EvidenceItem &item, QDate day, const std::function<QString(QDate)> &date);

/// The evidence that a file of answers brings along; path relative to that file.
struct AnswerImport
{
    struct File
    {
        QString path;
        QString title;
    };
    Answer answer;
    QList<File> evidence;
};

/// One assessment as it stands: a value, read in one go.
struct Assessment
{
    QString id;
    Product product;
    QString scheme; ///< scheme id
    QByteArray schemeDigest;
    AssessmentKind kind = AssessmentKind::Self;
    ReviewStatus status = ReviewStatus::Draft;
    QString submittedBy;
    QString decidedBy;     ///< who accepted or rejected last
    QStringList assessors; ///< everyone who edited it, or its product since it began
    Facts facts;
    Scope scope;                     ///< what was said about the product, by question of the scheme
    Ixit ixit;                       ///< what is declared of the implementation (TS 103 701)
    QList<ItemVerdict> itemVerdicts; ///< on declared items, by provision, case and item
    /// By which test groups are judged in its workspace; none = the built-in one. See policyOf().
    std::optional<VerdictPolicy> verdictPolicy;
    QMap<QString, Answer> answers; ///< by provision; absent = not assessed
    QList<EvidenceItem> evidence;
    QList<ComponentUse> components = {}; ///< of suppliers, by id; see EvidenceItem::supplied
    QList<RunRecord> runs;
    std::optional<Lineage> lineage; ///< when it carries on from another assessment
    QList<Comment> comments;        ///< oldest first, withdrawn ones too; no part of toJson()
    std::optional<SignOff> signOff; ///< the newest, whether it still stands or not
    QDateTime created;
    QDateTime changed;
    QDate day = {}; ///< UTC; it is judged as of this day, no part of the record

    /// All evidence that serves \a provision, expired or not.
    QList<EvidenceItem> evidenceOf(const QString &provision) const;
    /// Whether any of it counts on day.
    bool hasEvidenceFor(const QString &provision) const;
    QList<RunRecord> runsOf(const QString &provision) const;
    /// What must be tested again on the new version and has not been: see Lineage::retests.
    QList<Retest> openRetests() const;
    /// Without those that were withdrawn; "" = about the whole assessment.
    QList<Comment> commentsOn(const QString &provision) const;

    /// Quick for copies of one another, which share what they hold.
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// A row of the start page.
struct AssessmentSummary
{
    QString id;
    QString productId;
    QString brand;
    QString model;
    QString productName;
    QString firmware; ///< version that is assessed
    QString scheme;
    QString schemeTitle; ///< "" when its catalogue cannot be read
    AssessmentKind kind = AssessmentKind::Self;
    ReviewStatus status = ReviewStatus::Draft;
    QList<Verdict> guidelines; ///< in order
    double progress = 0;       ///< 0 … 1
    QDateTime changed;
    int labels = 0; ///< issued from it
};

/// \a json as in design example answers.json; the provisions must be of \a known.
Result<QList<AnswerImport>> readAnswersFile(const QString &path, const QStringList &known);

/// The JSON value of an assessment whose digest a label embeds: scheme with its digest, kind,
/// status, people, product, facts, scope, IXIT with the verdicts on its items and the policy that
/// counts, answers by provision, evidence by digest, runs, and the parent by its digest when there
/// is one. Lists that are rows of the workspace are in the order of their canonical bytes. Left out
/// is what another workspace would number or stamp otherwise: ids of product, assessment, evidence
/// and runs, and when a row was written; a copy elsewhere has the same digest.
QJsonObject toJson(const Assessment &assessment);

} // namespace assessment
