#include "forms/declaredcomparisonmodel.h"

#include "forms/theme.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Comparison;
using assessment::EntryDifference;
using assessment::FieldChange;
using assessment::GroupComparison;
using assessment::ItemComparison;
using assessment::IxitEdition;
using assessment::Trend;
using assessment::Verdict;

namespace {

bool isShown(Verdict before, Verdict after, Trend trend, ComparisonModel::Filter filter)
{
    switch (filter) {
    case ComparisonModel::Filter::All: return true;
    case ComparisonModel::Filter::Changed: return before != after;
    case ComparisonModel::Filter::Worse: return trend == Trend::Worse;
    }
    Q_UNREACHABLE();
}

constexpr int longestShown = 32; ///< characters of a cell; the whole of it stands in the tooltip

QString stated(const QString &text)
{
    return text.isEmpty() ? DeclaredComparisonModel::tr("not stated") : text;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + u'…';
}

} // namespace

void DeclaredComparisonModel::show(const IxitEdition &edition, const Comparison &comparison,
                                   ComparisonModel::Filter filter)
{
    beginResetModel();
    m_rows.clear();
    if (filter != ComparisonModel::Filter::Worse) { // what is declared is neither good nor bad
        for (const EntryDifference &entry : comparison.entries)
            addEntry(edition, entry);
    }
    for (const GroupComparison &group : comparison.groups)
        addGroup(group, filter);
    endResetModel();
}

void DeclaredComparisonModel::addEntry(const IxitEdition &edition, const EntryDifference &entry)
{
    const bool was = entry.kind != EntryDifference::Kind::Added;
    const bool is = entry.kind != EntryDifference::Kind::Removed;
    m_rows.append({.what = entry.item,
                   .before = was ? tr("declared") : tr("not declared"),
                   .after = is ? tr("declared") : tr("not declared"),
                   .isHead = true});
    const assessment::IxitTable *table = edition.table(entry.item.section(u'-', 0, 0));
    for (const FieldChange &cell : entry.fields) {
        const assessment::IxitColumn *column = table ? table->column(cell.field) : nullptr;
        m_rows.append({.what = u"    "_s + (column ? column->title : cell.field),
                       .before = was ? stated(cell.from) : QString(),
                       .after = is ? stated(cell.to) : QString()});
    }
}

void DeclaredComparisonModel::addGroup(const GroupComparison &group, ComparisonModel::Filter filter)
{
    QList<Row> items;
    for (const ItemComparison &item : group.items) {
        if (isShown(item.before, item.after, item.trend, filter)) {
            items.append({.what = u"    "_s + tr("%1 on %2").arg(item.testCase.id, item.item),
                          .verdictBefore = item.before,
                          .verdictAfter = item.after,
                          .trend = item.trend});
        }
    }
    if (items.isEmpty() && !isShown(group.before, group.after, group.trend, filter))
        return;
    m_rows.append({.what = tr("Test group %1  %2").arg(group.reference, group.title),
                   .verdictBefore = group.before,
                   .verdictAfter = group.after,
                   .trend = group.trend,
                   .isHead = true});
    m_rows += items;
}

int DeclaredComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeclaredComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeclaredComparisonModel::shown(const Row &row, Column column) const
{
    switch (column) {
    case WhatColumn: return row.what;
    case BeforeColumn:
        return row.verdictBefore ? assessment::nameOf(*row.verdictBefore) : row.before;
    case AfterColumn: return row.verdictAfter ? assessment::nameOf(*row.verdictAfter) : row.after;
    case TrendColumn: return trendInWords(row.trend);
    case ColumnCount: break;
    }
    return {};
}

QVariant DeclaredComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    static constexpr std::optional<assessment::Verdict> none;
    const auto &verdict = column == BeforeColumn  ? row.verdictBefore
                          : column == AfterColumn ? row.verdictAfter
                                                  : none;
    switch (role) {
    case Qt::DisplayRole:
        return column == BeforeColumn || column == AfterColumn ? shortened(shown(row, column))
                                                               : shown(row, column);
    case Qt::ToolTipRole: return shown(row, column).trimmed();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(row.what.trimmed(), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 shown(row, column));
    case Qt::DecorationRole: return verdict ? Theme::verdictIcon(*verdict) : QVariant();
    case Qt::ForegroundRole:
        if (column == TrendColumn && row.trend == Trend::Worse)
            return Theme::problemColor(QGuiApplication::palette());
        return verdict ? Theme::verdictColor(*verdict, QGuiApplication::palette()) : QVariant();
    case Qt::FontRole: {
        if (!row.isHead || column != WhatColumn)
            return {};
        QFont bold = QGuiApplication::font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    default: return {};
    }
}

QVariant DeclaredComparisonModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhatColumn: return tr("Declared, and judged");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case TrendColumn: return tr("Trend");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
