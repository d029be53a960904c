#include "forms/comparisonmodel.h"

#include "forms/theme.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Comparison;
using assessment::EvidenceDifference;
using assessment::GuidelineComparison;
using assessment::Provision;
using assessment::ProvisionComparison;
using assessment::Scheme;
using assessment::Trend;
using assessment::Verdict;

namespace {

/// What is different beside the verdict, in few words.
QString alsoChanged(const ProvisionComparison &compared)
{
    QStringList also;
    if (compared.answerBefore.status != compared.answerAfter.status)
        also.append(ComparisonModel::tr("review"));
    if (compared.rationaleChanged())
        also.append(ComparisonModel::tr("rationale"));
    if (!compared.evidence.isEmpty())
        also.append(ComparisonModel::tr("evidence"));
    return also.join(u", "_s);
}

bool isShown(const ProvisionComparison &compared, ComparisonModel::Filter filter)
{
    switch (filter) {
    case ComparisonModel::Filter::All: return true;
    case ComparisonModel::Filter::Changed: return compared.isChanged();
    case ComparisonModel::Filter::Worse: return compared.trend == Trend::Worse;
    }
    Q_UNREACHABLE();
}

} // namespace

QString trendInWords(Trend trend)
{
    switch (trend) {
    case Trend::Same: return {};
    case Trend::Better: return ComparisonModel::tr("Better");
    case Trend::Worse: return ComparisonModel::tr("Worse");
    case Trend::Other: return ComparisonModel::tr("Different");
    }
    Q_UNREACHABLE();
}

QStringList evidenceInWords(const ProvisionComparison &compared)
{
    QStringList lines;
    for (const EvidenceDifference &change : compared.evidence) {
        const QString before = QString::fromLatin1(change.before.toHex()).left(12);
        const QString after = QString::fromLatin1(change.after.toHex()).left(12);
        switch (change.kind) {
        case EvidenceDifference::Kind::Added:
            lines.append(ComparisonModel::tr("New: %1 (%2…)").arg(change.title, after));
            break;
        case EvidenceDifference::Kind::Removed:
            lines.append(ComparisonModel::tr("Gone: %1 (%2…)").arg(change.title, before));
            break;
        case EvidenceDifference::Kind::Content:
            lines.append(ComparisonModel::tr("Other content: %1 (%2… → %3…)")
                             .arg(change.title, before, after));
            break;
        }
    }
    return lines;
}

void ComparisonModel::show(const Scheme &scheme, const Comparison &comparison, Filter filter)
{
    beginResetModel();
    m_rows.clear();
    for (const GuidelineComparison &guideline : comparison.guidelines) {
        const assessment::Guideline *known = scheme.guideline(guideline.number);
        QList<Row> provisions;
        for (const ProvisionComparison &one : guideline.provisions) {
            if (!isShown(one, filter))
                continue;
            const Provision *provision = scheme.provision(one.provision);
            const QString title = provision ? provision->title : QString();
            provisions.append({.what = tr("%1  %2").arg(one.provision, title),
                               .before = one.before,
                               .after = one.after,
                               .trend = one.trend,
                               .also = alsoChanged(one),
                               .provision = one});
        }
        const bool itself = filter == Filter::Worse ? guideline.trend == Trend::Worse
                                                    : guideline.trend != Trend::Same;
        if (provisions.isEmpty() && !itself)
            continue;
        m_rows.append({.what = tr("%1  %2", "number and title of a guideline")
                                   .arg(guideline.number)
                                   .arg(known ? known->title : QString()),
                       .before = guideline.before,
                       .after = guideline.after,
                       .trend = guideline.trend,
                       .also = {},
                       .provision = {}});
        m_rows += provisions;
    }
    endResetModel();
}

const ProvisionComparison *ComparisonModel::provisionAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].provision)
        return nullptr;
    return &*m_rows[row].provision;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparisonModel::shown(const Row &row, Column column) const
{
    switch (column) {
    case WhatColumn: return row.what;
    case BeforeColumn: return assessment::nameOf(row.before);
    case AfterColumn: return assessment::nameOf(row.after);
    case TrendColumn: return trendInWords(row.trend);
    case AlsoColumn: return row.also;
    case ColumnCount: break;
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    const bool isVerdict = column == BeforeColumn || column == AfterColumn;
    const Verdict verdict = column == BeforeColumn ? row.before : row.after;
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::ToolTipRole: return column == WhatColumn ? row.what : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(row.what, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 shown(row, column));
    case Qt::DecorationRole: return isVerdict ? Theme::verdictIcon(verdict) : QVariant();
    case Qt::ForegroundRole:
        if (column == TrendColumn && row.trend == Trend::Worse)
            return Theme::problemColor(QGuiApplication::palette());
        return isVerdict ? Theme::verdictColor(verdict, QGuiApplication::palette()) : QVariant();
    case Qt::FontRole: {
        if (row.provision || column != WhatColumn)
            return {};
        QFont bold = QGuiApplication::font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhatColumn: return tr("Provision");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case TrendColumn: return tr("Trend");
    case AlsoColumn: return tr("Also changed");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
