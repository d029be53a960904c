#include "labels/adoptioncharts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;
using assessment::AdoptionFigures;
using assessment::AdoptionGroup;
using assessment::Guideline;
using assessment::Provision;
using assessment::Scheme;
using assessment::Verdict;
using assessment::VerdictSet;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::AdoptionCharts)
};

using By = AdoptionGroup::By;
using Counts = QMap<VerdictSet, qint64>;
using TypeName = std::function<QString(const QString &)>;

ChartTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return ChartTone::Pass;
    case Verdict::Fail: return ChartTone::Fail;
    case Verdict::Inconclusive: return ChartTone::Inconclusive;
    case Verdict::NotApplicable: return ChartTone::NotApplicable;
    case Verdict::NotAssessed: return ChartTone::NotAssessed;
    }
    Q_UNREACHABLE();
}

/// Single verdicts first, pass before fail; then those that are counted together.
QList<std::pair<VerdictSet, qint64>> inOrder(const Counts &counts)
{
    QList<std::pair<VerdictSet, qint64>> sorted;
    for (const Verdict verdict : assessment::adoptionVerdicts()) {
        const VerdictSet one = VerdictSet::of({verdict});
        if (counts.contains(one))
            sorted.append({one, counts[one]});
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (!count.key().isOne())
            sorted.append({count.key(), *count});
    }
    return sorted;
}

QString setInWords(VerdictSet set)
{
    if (set == VerdictSet::all())
        return Text::tr("not told apart");
    QStringList names;
    for (const Verdict verdict : set.verdicts())
        names.append(nameOf(verdict).toLower());
    if (names.size() == 1)
        return names.first();
    const QString last = names.takeLast();
    return Text::tr("%1 or %2", "two lists of verdicts").arg(names.join(u", "_s), last);
}

QList<ChartPart> partsOf(const Counts &counts)
{
    QList<ChartPart> parts;
    for (const auto &[set, count] : inOrder(counts)) {
        parts.append({.tone = set.isOne() ? toneOf(set.verdicts().first()) : ChartTone::Mixed,
                      .size = double(count)});
    }
    return parts;
}

QList<ChartKey> keysOf(const Chart &chart)
{
    QList<ChartKey> keys;
    const auto uses = [&](ChartTone tone) {
        for (const ChartBar &bar : chart.bars) {
            for (const ChartPart &part : bar.parts) {
                if (part.tone == tone)
                    return true;
            }
        }
        return false;
    };
    for (const Verdict verdict : assessment::adoptionVerdicts()) {
        if (uses(toneOf(verdict)))
            keys.append({toneOf(verdict), nameOf(verdict)});
    }
    if (uses(ChartTone::Mixed))
        keys.append({ChartTone::Mixed, Text::tr("Counted together, so that none is told")});
    return keys;
}

ChartBar barOf(const AdoptionGroup &group, const QString &item, const QString &name)
{
    const Counts counts = group.counts.value(item);
    return {.id = item, .name = name, .parts = partsOf(counts), .words = countsInWords(counts)};
}

QString nameOfItem(const Scheme &scheme, const QString &item)
{
    for (const Guideline &guideline : scheme.guidelines) {
        if (adoptionItem(guideline) == item)
            return u"%1 %2"_s.arg(guideline.label, guideline.title);
    }
    const Provision *provision = scheme.provision(item);
    return provision ? u"%1 %2"_s.arg(item, provision->title) : item;
}

QString monthName(const QString &quarter, int monthInQuarter)
{
    const int month = (quarter.right(1).toInt() - 1) * 3 + monthInQuarter;
    return QLocale().standaloneMonthName(month);
}

void addGroups(Chart &chart, const AdoptionFigures &figures, By by, const QString &item,
               const TypeName &typeName)
{
    for (const AdoptionGroup &group : figures.groupsBy(by)) {
        ChartBar bar{.id = group.key().join(u' '), .name = groupName(group, typeName)};
        if (item.isEmpty()) {
            bar.parts = {{.tone = ChartTone::Plain, .size = double(group.products)}};
            bar.words = Text::tr("%n product(s)", nullptr, int(group.products));
        } else {
            const Counts counts = group.counts.value(item);
            bar.parts = partsOf(counts);
            bar.words = countsInWords(counts);
        }
        chart.bars.append(bar);
    }
}

} // namespace

QString idOf(AdoptionView view)
{
    return adoptionViewIds()[int(view)];
}

std::optional<AdoptionView> adoptionViewFromId(const QString &id)
{
    const qsizetype place = adoptionViewIds().indexOf(id);
    return place < 0 ? std::nullopt : std::optional(AdoptionView(place));
}

QStringList adoptionViewIds()
{
    return {u"guidelines"_s, u"provisions"_s, u"types"_s, u"quarters"_s};
}

QString countsInWords(const QMap<VerdictSet, qint64> &counts)
{
    QStringList words;
    for (const auto &[set, count] : inOrder(counts))
        words.append(u"%1 %2"_s.arg(QLocale().toString(count), setInWords(set)));
    // Lists of verdicts have commas of their own.
    return words.isEmpty() ? Text::tr("none") : words.join(u"; "_s);
}

QString aboutFigures(const AdoptionFigures &figures)
{
    const QLocale locale;
    const QString first = locale.toString(figures.firstAsOf, QLocale::LongFormat);
    const QString last = locale.toString(figures.lastAsOf, QLocale::LongFormat);
    const QString when = first == last ? last : Text::tr("%1 to %2").arg(first, last);
    const QString what = figures.basis == assessment::AdoptionBasis::Accepted
                             ? Text::tr("accepted assessments only")
                             : Text::tr("all assessments, also unfinished ones");
    return Text::tr("%n product(s)", nullptr, int(figures.total().products)) + u"; "_s
           + Text::tr("%n source(s)", nullptr, int(figures.sources.size())) + u"; "_s + what
           + u"; "_s
           + Text::tr("counted on %1. Each product counts once, by its newest assessment. Numbers "
                      "below %2 are counted together with others.")
                 .arg(when)
                 .arg(figures.smallestGroup);
}

QString groupName(const AdoptionGroup &group,
                  const std::function<QString(const QString &)> &typeName)
{
    switch (group.by) {
    case By::All: return Text::tr("All products");
    case By::Type:
        return group.types.size() == 1 ? typeName(group.types.first())
                                       : Text::tr("%n type(s) that are not told apart", nullptr,
                                                  int(group.types.size()));
    case By::Quarter: {
        const QString from = monthName(group.from, 1);
        const QString to = monthName(group.to, 3);
        const QString year = group.from.left(4);
        if (year == group.to.left(4))
            return Text::tr("%1 to %2 %3", "months and year").arg(from, to, year);
        return Text::tr("%1 %2 to %3 %4", "month, year, month, year")
            .arg(from, year, to, group.to.left(4));
    }
    }
    Q_UNREACHABLE();
}

Chart adoptionChart(const AdoptionFigures &figures, const Scheme &scheme, AdoptionView view,
                    const QString &item, const std::function<QString(const QString &)> &typeName)
{
    Chart chart{.id = idOf(view), .title = scheme.title, .remark = aboutFigures(figures)};
    const AdoptionGroup &all = figures.total();
    switch (view) {
    case AdoptionView::Guidelines:
        chart.title = Text::tr("How products do by guideline");
        for (const Guideline &guideline : scheme.guidelines)
            chart.bars.append(
                barOf(all, adoptionItem(guideline), nameOfItem(scheme, adoptionItem(guideline))));
        break;
    case AdoptionView::Provisions:
        chart.title =
            item.isEmpty() ? Text::tr("How products do by provision") : nameOfItem(scheme, item);
        for (const Guideline &guideline : scheme.guidelines) {
            if (!item.isEmpty() && adoptionItem(guideline) != item)
                continue;
            for (const Provision &provision : guideline.provisions)
                chart.bars.append(barOf(all, provision.id, nameOfItem(scheme, provision.id)));
        }
        break;
    case AdoptionView::Types:
    case AdoptionView::Quarters: {
        const bool types = view == AdoptionView::Types;
        chart.title = types ? Text::tr("By type of product") : Text::tr("By when it was assessed");
        if (!item.isEmpty())
            chart.title += u": "_s + nameOfItem(scheme, item);
        addGroups(chart, figures, types ? By::Type : By::Quarter, item, typeName);
        break;
    }
    }
    chart.keys = keysOf(chart);
    return chart;
}

} // namespace labels
