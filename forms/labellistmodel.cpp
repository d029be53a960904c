#include "forms/labellistmodel.h"

#include "assessment/language/language.h"

#include "forms/labelwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LabelOverview;

namespace {

QString shortDay(QDate day)
{
    return assessment::shortDay(day);
}

} // namespace

void LabelListModel::setLabels(const QList<LabelOverview> &labels, QDate today)
{
    beginResetModel();
    m_labels = labels;
    m_today = today;
    m_asked = std::any_of(labels.begin(), labels.end(),
                          [](const LabelOverview &one) { return one.standing.withdrawalAsked; });
    endResetModel();
}

int LabelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

int LabelListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LabelListModel::shown(int row, Column column) const
{
    const LabelOverview &one = m_labels[row];
    switch (column) {
    case StateColumn:
        return one.standing.withdrawalAsked
                   ? tr("%1, withdrawal asked for").arg(nameOf(one.standing.state))
                   : nameOf(one.standing.state);
    case ProductColumn: return one.product();
    case NumberColumn: return one.label.certificateId;
    case KindColumn: return kindName(one.label.kind);
    case IssuedColumn: return shortDay(one.label.issued.toLocalTime().date());
    case ExpiresColumn: return shortDay(one.label.expires);
    case DaysColumn: return one.stands() ? QLocale().toString(daysLeft(row)) : u"–"_s;
    case ColumnCount: break;
    }
    return {};
}

QVariant LabelListModel::sorted(int row, Column column) const
{
    const LabelOverview &one = m_labels[row];
    switch (column) {
    case IssuedColumn: return one.label.issued;
    case ExpiresColumn: return one.label.expires;
    case DaysColumn: return one.stands() ? daysLeft(row) : std::numeric_limits<int>::max();
    default: return shown(row, column);
    }
}

QVariant LabelListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto column = Column(index.column());
    const LabelOverview &one = m_labels[index.row()];
    switch (role) {
    case NumberRole: return one.label.certificateId;
    case SearchRole:
        return QStringList{one.product(),
                           one.label.certificateId,
                           nameOf(one.standing.state),
                           kindName(one.label.kind),
                           one.label.signer,
                           one.standing.reason}
            .join(u' ')
            .toCaseFolded();
    case SortRole: return sorted(index.row(), column);
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(stateIcon(one.standing.state)) : QVariant();
    case Qt::ToolTipRole: return standingInWords(one);
    case Qt::TextAlignmentRole:
        return column == DaysColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return shown(index.row(), column);
    default: return {};
    }
}

QVariant LabelListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StateColumn: return tr("State");
    case ProductColumn: return tr("Product");
    case NumberColumn: return tr("Number");
    case KindColumn: return tr("Kind");
    case IssuedColumn: return tr("Issued");
    case ExpiresColumn: return tr("Valid to");
    case DaysColumn: return tr("Days left");
    case ColumnCount: break;
    }
    return {};
}

LabelListFilter::LabelListFilter(LabelListModel *labels)
    : QSortFilterProxyModel(labels)
    , m_model(labels)
{
    setSourceModel(labels);
    setSortRole(LabelListModel::SortRole);
}

void LabelListFilter::search(const QString &text)
{
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LabelListFilter::choose(const QString &states)
{
    m_states = states;
    invalidateFilter();
}

bool LabelListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const LabelOverview &one = m_model->at(row);
    if (m_states == u"expiring"_s) {
        if (!one.stands() || m_model->daysLeft(row) > assessment::usualNoticeDays().constFirst())
            return false;
    } else if (!m_states.isEmpty() && idOf(one.standing.state) != m_states) {
        return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString text = m_model->index(row, 0, parent).data(LabelListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace forms
