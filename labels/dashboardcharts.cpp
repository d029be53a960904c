#include "labels/dashboardcharts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Dashboard;
using assessment::DashboardBar;
using assessment::DashboardItem;
using assessment::DashboardPart;
using assessment::DashboardScheme;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::DashboardCharts)
};

ChartTone toneOf(DashboardPart part, const QString &bar)
{
    const bool urgent = (part == DashboardPart::Age && bar == u"91-")
                        || (part == DashboardPart::State && bar == u"rejected")
                        || (part == DashboardPart::Label && bar == u"42")
                        || (part == DashboardPart::Evidence && bar != u"90")
                        || (part == DashboardPart::Statement
                            && (bar == u"changed" || bar == u"expired" || bar == u"42"))
                        || (part == DashboardPart::Firmware && bar == u"uncovered");
    return urgent ? ChartTone::Warning : ChartTone::Plain;
}

/// "12 assessments", "15 pieces of evidence in 12 assessments". Only evidence, labels
/// and statements can be several of one assessment.
QString inWords(DashboardPart part, const QList<DashboardItem> &items)
{
    if (items.isEmpty())
        return Text::tr("none");
    const int count = int(items.size());
    if (part == DashboardPart::Label)
        return Text::tr("%n label(s)", nullptr, count);
    if (part == DashboardPart::Statement)
        return Text::tr("%n statement(s)", nullptr, count);
    if (part != DashboardPart::Evidence)
        return Text::tr("%n assessment(s)", nullptr, count);
    QSet<QString> assessments;
    for (const DashboardItem &item : items)
        assessments.insert(item.assessment);
    return Text::tr("%n piece(s) of evidence in %1", nullptr, count)
        .arg(Text::tr("%n assessment(s)", nullptr, int(assessments.size())));
}

QString remarkOf(DashboardPart part)
{
    switch (part) {
    case DashboardPart::State:
        return Text::tr("What somebody still has to do something about: all but what is accepted "
                        "and has its label.");
    case DashboardPart::Label: return Text::tr("Each label once, by the nearer of the two.");
    case DashboardPart::Evidence:
        return Text::tr("Of work in hand, or behind a label that stands.");
    case DashboardPart::Statement:
        return Text::tr("The newest of each kind for a product; of those to keep, each.");
    default: return {};
    }
}

QString nameOfBar(const Dashboard &dashboard, DashboardPart part, const QString &id)
{
    if (part == DashboardPart::Scheme) {
        for (const DashboardScheme &scheme : dashboard.schemes) {
            if (scheme.id == id)
                return scheme.title;
        }
    }
    return id == otherPeople() && part == DashboardPart::Person ? Text::tr("Others")
                                                                : nameOf(part, id);
}

} // namespace

QString otherPeople()
{
    return u"\n"_s; // no name has a line end
}

QString reviewInWords(const DashboardScheme &scheme, QDate today)
{
    if (!scheme.reviewBy.isValid())
        return Text::tr("Its owner does not say when it is reviewed.");
    const QString day = QLocale().toString(scheme.reviewBy, QLocale::LongFormat);
    if (scheme.reviewBy < today)
        return Text::tr("Its review was due on %1: ask whether a newer edition applies.").arg(day);
    return Text::tr("Its owner reviews it by %1.").arg(day);
}

Chart dashboardChart(const Dashboard &dashboard, DashboardPart part)
{
    Chart chart{.id = idOf(part), .title = nameOf(part), .remark = remarkOf(part)};
    const QList<DashboardBar> bars = dashboard.of(part);
    QList<DashboardItem> others;
    int shown = 0;
    const auto add = [&](const QString &id, const QList<DashboardItem> &items) {
        QString words = inWords(part, items);
        if (part == DashboardPart::Scheme) {
            for (const DashboardScheme &scheme : dashboard.schemes) {
                if (scheme.id == id)
                    words += u". "_s + reviewInWords(scheme, dashboard.day);
            }
        }
        chart.bars.append({.id = id,
                           .name = nameOfBar(dashboard, part, id),
                           .parts = {{.tone = toneOf(part, id), .size = double(items.size())}},
                           .words = words});
    };
    for (const DashboardBar &bar : bars) {
        const bool tooMany = part == DashboardPart::Person && bars.size() > mostPeopleShown
                             && ++shown >= mostPeopleShown;
        if (tooMany)
            others += bar.items;
        else
            add(bar.id, bar.items);
    }
    if (!others.isEmpty())
        add(otherPeople(), others);
    const bool urgent = std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartBar &bar) {
        return bar.size() > 0 && bar.parts.first().tone == ChartTone::Warning;
    });
    if (urgent)
        chart.keys = {{ChartTone::Warning, Text::tr("Look here first")}};
    return chart;
}

QList<Chart> dashboardCharts(const Dashboard &dashboard)
{
    QList<Chart> charts;
    for (const DashboardPart part : assessment::dashboardParts()) {
        const Chart chart = dashboardChart(dashboard, part);
        if (!chart.bars.isEmpty())
            charts.append(chart);
    }
    return charts;
}

} // namespace labels
