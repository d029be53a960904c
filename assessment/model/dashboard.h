#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"
#include "assessment/statements/recordvalues.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace assessment {

/// An assessment that something on the dashboard is about.
struct DashboardCase
{
    QString id;
    QString product;  ///< brand and model
    QString firmware; ///< version that is assessed
    QString scheme;   ///< id
    AssessmentKind kind = AssessmentKind::Self;
    ReviewStatus status = ReviewStatus::Draft;
    QString person;      ///< who acted on it last
    QDate lastAct;       ///< UTC
    bool inHand = false; ///< somebody still has to do something
};

/// What stands behind a bar: something about one assessment.
struct DashboardItem
{
    QString assessment;
    QString text = {}; ///< what it is, beyond the assessment: a certificate number, a title
    QDate day = {};    ///< when it ends, where something does

    friend bool operator==(const DashboardItem &, const DashboardItem &) = default;
};

/// One bar: as long as there are items.
struct DashboardBar
{
    QString id; ///< what it stands for; see nameOf() for words
    QList<DashboardItem> items = {};
};

/// The questions that a dashboard answers, in the order in which they are shown.
enum class DashboardPart {
    State,     ///< work in hand: "draft", "submitted", "rejected", "to-label"
    Person,    ///< the same by who acted last; the id is the name
    Age,       ///< days since the last act on it: "0-7", "8-30", "31-90", "91-"
    Label,     ///< standing labels near their end: "42", "90" days, once each
    Evidence,  ///< "expired", "42", "90": of work in hand, or behind a standing label
    Statement, ///< "unsigned", "changed" since, "expired", "42", "90", "kept" long enough soon
    Firmware,  ///< "uncovered": no standing label is about it; "inherited": answers to confirm
    Scheme     ///< work in hand by scheme; the id is that of the scheme
};

QString idOf(DashboardPart part); ///< "state", "person" …
std::optional<DashboardPart> dashboardPartFromId(const QString &id);
QList<DashboardPart> dashboardParts();
QString nameOf(DashboardPart part);                     ///< a heading, translated
QString nameOf(DashboardPart part, const QString &bar); ///< of a bar, translated

/// When the owner of a scheme that is in use means to look at it again.
struct DashboardScheme
{
    QString id;
    QString title;
    QDate reviewBy; ///< invalid: nobody has said
};

/// What waits in a laboratory on one day: a value, read in one go. Bars without items are there
/// too where their ids are fixed.
struct Dashboard
{
    QDate day;                                 ///< UTC, by the clock of the workspace
    int assessments = 0;                       ///< in the workspace
    QHash<QString, DashboardCase> cases = {};  ///< by id, those that items name
    QHash<int, QList<DashboardBar>> bars = {}; ///< by part
    QList<DashboardScheme> schemes = {};       ///< that work in hand follows

    QList<DashboardBar> of(DashboardPart part) const { return bars.value(int(part)); }
    int inHand() const; ///< how many assessments
};

/// Standing labels as a dashboard looks at them.
struct DashboardLabel
{
    QString certificate;
    QString assessment;
    QDate expires;
    QString productKey; ///< as productKey() has it
    QString firmware;
};

/// Evidence with a last day.
struct DashboardEvidence
{
    QString assessment;
    QString title;
    QDate expires;
};

/// A signed statement of a maker that is on the list.
struct DashboardStatement
{
    QString assessment; ///< of its product, the one that was changed last
    KeptStatement kept;
    QList<StatementChange> changes; ///< since then
    bool isNewest = true;           ///< of its kind and product: the one that counts
};

/// Entries of a statement that nobody has signed.
struct DashboardDraft
{
    QString assessment;
    StatementKind kind = StatementKind::Psti;
    QDate changed;
    QString changedBy;
};

/// All that a workspace knows of it.
struct DashboardSource
{
    QDate day;
    QList<DashboardCase> cases;           ///< every assessment, inHand not set yet
    QHash<QString, QString> productKeys;  ///< by assessment
    QSet<QString> labelled;               ///< assessments from which a label was issued
    QList<DashboardLabel> labels;         ///< that stand
    QList<DashboardEvidence> evidence;    ///< that expires within 90 days, or has
    QList<DashboardStatement> statements; ///< of products that have an assessment
    QList<DashboardDraft> drafts;         ///< likewise
    QHash<QString, int> toConfirm;        ///< inherited answers that wait, by assessment
    QList<Scheme> schemes;
};

/// Puts everything under its bar. No file, no clock. Any thread.
Dashboard dashboardOf(const DashboardSource &source);

} // namespace assessment
