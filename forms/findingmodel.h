#pragma once

#include "assessment/scheme/lint.h"

#include <QAbstractListModel>

namespace forms {

/// Findings of the quality gate, one a row.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TargetRole = Qt::UserRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    /// Does nothing when they are the same, so that the row with the focus keeps it.
    void setFindings(const QList<assessment::LintFinding> &findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "CoP-1.1", "Facts", "Guideline 3" …: where a finding is, for people.
    static QString placeInWords(const assessment::LintFinding &finding);

private:
    QList<assessment::LintFinding> m_findings;
};

} // namespace forms
