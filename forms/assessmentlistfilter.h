#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace forms {

/// The assessments that fit what was typed: every word stands somewhere in the row, in any order
/// and any case. Sorts by AssessmentListModel::SortRole.
class AssessmentListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AssessmentListFilter(QObject *parent = nullptr);

    void search(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< case-folded
};

} // namespace forms
