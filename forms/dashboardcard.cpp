#include "forms/dashboardcard.h"

#include "forms/charts/chartview.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/texttablemodel.h"
#include "labels/dashboardcharts.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using assessment::DashboardBar;
using assessment::DashboardCase;
using assessment::DashboardItem;
using assessment::DashboardPart;

namespace forms {

namespace {

constexpr int mostRows = 8;

QStringList headings(DashboardPart part)
{
    switch (part) {
    case DashboardPart::Label:
        return {DashboardCard::tr("Product"), DashboardCard::tr("Label"),
                DashboardCard::tr("Ends")};
    case DashboardPart::Evidence:
        return {DashboardCard::tr("Product"), DashboardCard::tr("Evidence"),
                DashboardCard::tr("Expires")};
    case DashboardPart::Statement:
        return {DashboardCard::tr("Product"), DashboardCard::tr("Statement"),
                DashboardCard::tr("Day")};
    case DashboardPart::Firmware:
        return {DashboardCard::tr("Product"), DashboardCard::tr("What"),
                DashboardCard::tr("Last act")};
    default:
        return {DashboardCard::tr("Product"), DashboardCard::tr("Person"),
                DashboardCard::tr("Last act")};
    }
}

} // namespace

DashboardCard::DashboardCard(DashboardPart part, QWidget *parent)
    : Card(parent)
    , m_part(part)
    , m_chart(new ChartView(ChartView::Behind::Something))
    , m_caption(new BodyText)
    , m_model(new TextTableModel(headings(part), this))
    , m_list(new SheetTable(nameOf(part), m_model, SheetTable::Stretch::First))
{
    m_list->setMostRows(mostRows);
    m_list->setToolTip(part == DashboardPart::Statement ? tr("Enter opens the statements")
                                                        : tr("Enter opens the assessment"));
    m_list->horizontalHeader()->setResizeContentsPrecision(0); // what is seen, of thousands of rows
    body()->addWidget(m_chart);
    body()->addWidget(m_caption);
    body()->addWidget(m_list);
    m_caption->hide();
    m_list->hide();
    connect(m_chart, &ChartView::chosen, this, &DashboardCard::choose);
    connect(m_list, &SheetTable::chosen, this, [this](const QModelIndex &index) {
        const QString page = m_part == DashboardPart::Statement ? u"#statements"_s : QString();
        Q_EMIT chosen(u"assessment/"_s + m_ids.value(index.row()) + page);
    });
}

void DashboardCard::show(const assessment::Dashboard &dashboard)
{
    m_dashboard = dashboard;
    const labels::Chart chart = labels::dashboardChart(dashboard, m_part);
    m_chart->setChart(chart);
    setVisible(!chart.bars.isEmpty());
    showItems();
}

void DashboardCard::choose(const QString &bar)
{
    m_open = !m_open || m_bar != bar;
    m_bar = bar;
    showItems();
}

QList<DashboardItem> DashboardCard::itemsOf(const QString &bar) const
{
    const QList<DashboardBar> bars = m_dashboard.of(m_part);
    QList<DashboardItem> items;
    for (qsizetype place = 0; place < bars.size(); ++place) {
        const bool other = bar == labels::otherPeople() && place >= labels::mostPeopleShown - 1;
        if (bars[place].id == bar || other)
            items += bars[place].items;
    }
    return items;
}

void DashboardCard::showItems()
{
    const QList<DashboardItem> items = m_open ? itemsOf(m_bar) : QList<DashboardItem>();
    m_open = !items.isEmpty();
    m_chart->mark(m_open ? m_bar : QString());
    m_caption->setVisible(m_open);
    m_list->setVisible(m_open);
    if (!m_open)
        return;
    const QLocale locale;
    QList<QStringList> rows;
    m_ids.clear();
    for (const DashboardItem &item : items) {
        const DashboardCase one = m_dashboard.cases.value(item.assessment);
        const QString product = one.firmware.isEmpty()
                                    ? one.product
                                    : tr("%1, firmware %2").arg(one.product, one.firmware);
        rows.append(
            {product, item.text.isEmpty() ? one.person : item.text,
             locale.toString(item.day.isValid() ? item.day : one.lastAct, QLocale::ShortFormat)});
        m_ids.append(item.assessment);
    }
    m_model->setRows(rows);
    QString name = nameOf(m_part, m_bar);
    for (const labels::ChartBar &bar : m_chart->chart().bars) {
        if (bar.id == m_bar)
            name = bar.name;
    }
    m_caption->setText(
        tr("%1 (%2). Enter or a double click opens one.").arg(name, locale.toString(rows.size())));
    m_list->setAccessibleName(
        tr("%1: %2", "question of the dashboard, bar").arg(nameOf(m_part), name));
}

} // namespace forms
