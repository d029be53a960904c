#pragma once

#include "assessment/model/dashboard.h"
#include "forms/rows/card.h"

namespace forms {

class BodyText;
class ChartView;
class SheetTable;
class TextTableModel;

/// One question of the dashboard: its chart, and below it the assessments behind the bar that was
/// pressed. Pressed again, the bar folds them away.
class DashboardCard : public Card
{
    Q_OBJECT

public:
    explicit DashboardCard(assessment::DashboardPart part, QWidget *parent = nullptr);

    void show(const assessment::Dashboard &dashboard);
    assessment::DashboardPart part() const { return m_part; }
    ChartView *chart() const { return m_chart; }
    SheetTable *list() const { return m_list; }

Q_SIGNALS:
    /// What a row is about, as MainWindow::go() takes it: "assessment/A-0001", of a statement
    /// "assessment/A-0001#statements".
    void chosen(const QString &target);

private:
    void choose(const QString &bar);
    void showItems();
    QList<assessment::DashboardItem> itemsOf(const QString &bar) const;

    assessment::DashboardPart m_part;
    assessment::Dashboard m_dashboard; ///< shares what it holds
    QString m_bar;
    bool m_open = false;
    QStringList m_ids; ///< assessments, by row of the list
    ChartView *m_chart;
    BodyText *m_caption;
    TextTableModel *m_model;
    SheetTable *m_list;
};

} // namespace forms
