#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/result.h"
#include "forms/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace forms {

class BodyText;
class Card;
class ErrorBanner;
class Heading;
class LabelLifePanel;
class LabelListFilter;
class LabelListModel;
class Session;

/// All labels of the workspace and how they stand: search, what can happen to them, and the days on
/// which they end as a calendar.
class LabelsPage : public Page
{
    Q_OBJECT

public:
    explicit LabelsPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("labels"); }
    QString title() const override;
    /// "expiring" for what ends within 90 days, or the number of a label.
    void reveal(const QString &anchor) override;

    void writeCalendar(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reading
    {
        QList<assessment::LabelOverview> labels;
        QList<assessment::LabelReview> reviews;
        QDate today;
    };

    QWidget *buildHead();
    QWidget *buildChosen();
    void buildTable();
    void read();
    void take(const Reading &reading);
    void refresh();
    void showCurrent();
    void select(const QString &number);
    void chooseCalendar();
    void openCurrent();
    void layOutColumns();
    QString currentNumber() const;

    Session &m_session;
    LabelListModel *m_model;
    LabelListFilter *m_filter;
    ErrorBanner *m_problems;
    QWidget *m_head = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_states = nullptr;
    QTableView *m_table = nullptr;
    BodyText *m_none;
    QPushButton *m_back;
    Card *m_chosen = nullptr;
    Heading *m_name = nullptr;
    BodyText *m_standing = nullptr;
    LabelLifePanel *m_life = nullptr;
    QList<assessment::LabelReview> m_reviews;
    QString m_wanted; ///< the number of the label to select once it is read
    bool m_isRead = false;
};

} // namespace forms
