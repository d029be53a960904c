#pragma once

#include "assessment/model/assessment.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"
#include "forms/page.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace forms {

class AssessmentListFilter;
class AssessmentListModel;
class BodyText;
class Card;
class ErrorBanner;
class QuietText;
class Session;

/// All assessments of the workspace, with search; says what to do while there is none.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("start"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< "search"

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTable();
    QWidget *buildActs();
    QWidget *buildEmpty();
    QWidget *buildNoMatch();

    void read();
    void take(const QList<assessment::AssessmentSummary> &rows);
    void search(const QString &text);
    void chooseState();
    void layOutColumns();
    void tintSelection();
    QString currentId() const;
    void openCurrent();
    void removeCurrent();
    void refreshActs();
    QWidget *buildEnding();
    void remind();
    void remindOfLabels();

    Session &m_session;
    AssessmentListModel *m_model;
    AssessmentListFilter *m_sorted;
    QLineEdit *m_search;
    QTableView *m_table;
    QWidget *m_head;
    QWidget *m_empty;
    QWidget *m_noMatch;
    QLabel *m_noMatchText;
    QStackedLayout *m_states;
    QList<QPushButton *> m_acts; ///< on the selected assessment
    QPushButton *m_trash;
    QuietText *m_reminder;
    QWidget *m_ending; ///< labels that end soon
    BodyText *m_endingText;
    Card *m_organisation;
    ErrorBanner *m_problems;
    bool m_read = false;
    QList<assessment::Scheme> m_schemes;
};

} // namespace forms
