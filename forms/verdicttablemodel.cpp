#include "forms/verdicttablemodel.h"

#include "assessment/scheme/labelgate.h"
#include "forms/theme.h"

#include <QGuiApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Assessment;
using assessment::EvidenceItem;
using assessment::Guideline;
using assessment::Provision;
using assessment::Scheme;
using assessment::Verdict;

void VerdictTableModel::refresh(const Scheme &scheme, const Assessment &assessment,
                                const QString &audience)
{
    const QList<Verdict> verdicts = assessment::guidelineVerdicts(scheme, assessment);
    QList<Row> rows;
    for (qsizetype i = 0; i < scheme.guidelines.size(); ++i) {
        const Guideline &guideline = scheme.guidelines[i];
        if (!speaksTo(guideline, audience))
            continue;
        Row row{.number = guideline.number,
                .label = guideline.label,
                .title = guideline.title,
                .verdict = verdicts.value(i, Verdict::NotAssessed),
                .answered = 0,
                .provisions = 0,
                .evidence = 0};
        QSet<QString> ids;
        for (const Provision &provision : guideline.provisions) {
            if (!speaksTo(provision, audience))
                continue;
            ids.insert(provision.id);
            if (provision.strength == assessment::Strength::Informative)
                continue; // it is never scored
            ++row.provisions;
            row.answered += assessment::isAnswered(provision, assessment) ? 1 : 0;
        }
        for (const EvidenceItem &item : assessment.evidence) {
            if (!item.isExpired(assessment.day))
                row.evidence +=
                    ids.intersects(QSet(item.provisions.begin(), item.provisions.end()));
        }
        rows.append(row);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int VerdictTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VerdictTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VerdictTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(shown(row, GuidelineColumn), shown(row, column));
    case Qt::ToolTipRole: return column == GuidelineColumn ? row.title : QVariant();
    case Qt::DecorationRole:
        return column == VerdictColumn ? Theme::verdictIcon(row.verdict) : QVariant();
    case Qt::ForegroundRole:
        return column == VerdictColumn
                   ? Theme::verdictColor(row.verdict, QGuiApplication::palette())
                   : QVariant();
    case Qt::UserRole: return u"guideline/%1"_s.arg(row.number);
    default: return {};
    }
}

QString VerdictTableModel::shown(const Row &row, Column column) const
{
    switch (column) {
    case GuidelineColumn: return tr("%1  %2").arg(row.label, row.title);
    case VerdictColumn: return assessment::nameOf(row.verdict);
    case AnsweredColumn: return tr("%1 of %2").arg(row.answered).arg(row.provisions);
    case EvidenceColumn: return QString::number(row.evidence);
    case ColumnCount: break;
    }
    return {};
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case GuidelineColumn: return tr("Guideline");
    case VerdictColumn: return tr("Verdict");
    case AnsweredColumn: return tr("Answered");
    case EvidenceColumn: return tr("Evidence");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
