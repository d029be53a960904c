#pragma once

#include "assessment/model/dashboard.h"
#include "forms/page.h"

#include <QList>

class QBoxLayout;
class QPushButton;

namespace forms {

class BodyText;
class Card;
class DashboardCard;
class ErrorBanner;
class Session;

/// What waits in the laboratory today, as charts that lead to the assessments behind them.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("dashboard"); }
    QString title() const override;

    /// Writes all charts as a picture (PNG, or SVG by the ending).
    void exportTo(const QString &path);
    QList<DashboardCard *> cards() const { return m_cards; }

Q_SIGNALS:
    void shown(); ///< what was read is on the page

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEmpty();
    void read();
    void take(const assessment::Dashboard &dashboard);
    void layOut();
    void save();
    void tellSaved(const assessment::Result<QString> &saved);

    Session &m_session;
    assessment::Dashboard m_dashboard;
    BodyText *m_summary;
    ErrorBanner *m_problems;
    QWidget *m_empty;
    QWidget *m_charts;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    QPushButton *m_save;
    QList<DashboardCard *> m_cards;
    int m_columns = 0;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace forms
