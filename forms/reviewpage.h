#pragma once

#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/lint.h"
#include "assessment/workspace.h"
#include "forms/page.h"

#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace forms {

class ChoiceRow;
class Column;
class AudienceChoice;
class CommentList;
class ErrorBanner;
class FindingList;
class FormRow;
class HistoryModel;
class LeftOutNote;
class LinkedText;
class Session;
class SignOffCard;
class TimeCard;
class VerdictTableModel;

/// What stands on the review page besides the open assessment, found out on the workspace thread.
struct ReviewReading
{
    QList<assessment::LogRow> history;
    QString actor;
    QList<assessment::LintFinding> findings;
    QList<assessment::GateReason> information; ///< what else holds back the information label
    QList<assessment::GateReason> endorsement; ///< … and the endorsement mark
};

/// What is missing before a label, the verdicts at a glance, who decides, and who did what.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("review"); }
    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildGaps();
    QWidget *buildVerdicts();
    QWidget *buildDecision();
    QWidget *buildComments();
    QWidget *buildHistory();

    void read();
    void refresh();
    void showGaps();
    void showOpenPoints();
    void showLeftOut(int points); ///< \a points: findings and gaps
    void showDecision();
    void saveHistory(const QString &path);
    void decide(const std::function<assessment::Status(assessment::Workspace &)> &act);

    Session &m_session;
    Column *m_column;
    QLabel *m_status;
    AudienceChoice *m_who; ///< whose matters verdicts and findings are shown
    LeftOutNote *m_leftOut;
    QLabel *m_gapCount;
    LinkedText *m_gaps;
    FindingList *m_findingList;
    VerdictTableModel *m_verdicts;
    QTableView *m_verdictTable;
    QLabel *m_people;
    ErrorBanner *m_refusal;
    ChoiceRow *m_about;
    FormRow *m_reason;
    QPushButton *m_submit;
    QPushButton *m_accept;
    QPushButton *m_reject;
    SignOffCard *m_signOff;
    TimeCard *m_time;
    CommentList *m_comments;
    ErrorBanner *m_historyProblem;
    HistoryModel *m_history;
    QTableView *m_historyTable;
    std::optional<ReviewReading> m_reading; ///< unset until it was read for the first time
};

/// The reasons that hold back a label, by the page on which they are mended.
struct GapGroup
{
    struct Gap
    {
        QString rule;
        QString message;
        bool markOnly = false; ///< the information label does not mind
    };
    QString page;
    QList<Gap> gaps;
};

/// Both gates' reasons as one list in the order of the way.
QList<GapGroup> groupGaps(const QList<assessment::GateReason> &information,
                          const QList<assessment::GateReason> &endorsement,
                          const QStringList &pages);

} // namespace forms
