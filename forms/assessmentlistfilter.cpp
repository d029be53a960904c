#include "forms/assessmentlistfilter.h"

#include "forms/assessmentlistmodel.h"

#include <algorithm>

namespace forms {

AssessmentListFilter::AssessmentListFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AssessmentListModel::SortRole);
}

void AssessmentListFilter::search(const QString &text)
{
    const QStringList words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool AssessmentListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        sourceModel()->index(row, 0, parent).data(AssessmentListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace forms
