#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

#include <QAbstractTableModel>

namespace forms {

/// The guidelines with their verdicts, one a row.
class VerdictTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GuidelineColumn, VerdictColumn, AnsweredColumn, EvidenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// With an \a audience only what speaks to it is shown and counted; a verdict is always that of
    /// the whole guideline.
    void refresh(const assessment::Scheme &scheme, const assessment::Assessment &assessment,
                 const QString &audience = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int number = 0;
        QString label;
        QString title;
        assessment::Verdict verdict = assessment::Verdict::NotAssessed;
        int answered = 0;
        int provisions = 0;
        int evidence = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QString shown(const Row &row, Column column) const;

    QList<Row> m_rows;
};

} // namespace forms
