#include "forms/assessmentlistmodel.h"

#include "assessment/language/language.h"
#include "assessment/scheme/catalogue.h"
#include "forms/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AssessmentKind;
using assessment::AssessmentSummary;
using assessment::Verdict;

namespace {

QString kindName(AssessmentKind kind)
{
    return kind == AssessmentKind::Lab ? AssessmentListModel::tr("Laboratory")
                                       : AssessmentListModel::tr("Self-declared");
}

/// "Pass: 4, Fail: 1, Not assessed: 8": the marks for ears.
QString verdictsInWords(const QList<Verdict> &verdicts)
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                                  Verdict::NotApplicable, Verdict::NotAssessed}) {
        if (const qsizetype count = std::count(verdicts.begin(), verdicts.end(), verdict))
            parts.append(u"%1: %2"_s.arg(assessment::nameOf(verdict)).arg(count));
    }
    return parts.join(u", "_s);
}

/// The scheme where it is not the usual one, the product, and which version of it.
QString secondLine(const AssessmentSummary &row)
{
    QStringList parts;
    const auto schemes = assessment::builtInSchemes(); // read long ago
    if (schemes && !schemes->isEmpty() && row.scheme != schemes->first().id)
        parts.append(row.schemeTitle.isEmpty() ? row.scheme : row.schemeTitle);
    if (!row.productName.isEmpty())
        parts.append(row.productName);
    if (!row.firmware.isEmpty())
        parts.append(AssessmentListModel::tr("firmware %1").arg(row.firmware));
    return parts.join(u" · "_s);
}

} // namespace

QString whenInWords(const QDateTime &time, const QDate &today)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return AssessmentListModel::tr("Today %1").arg(clock);
    if (local.date() == today.addDays(-1))
        return AssessmentListModel::tr("Yesterday %1").arg(clock);
    return assessment::shortDay(local.date());
}

void AssessmentListModel::setRows(const QList<AssessmentSummary> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_searchTexts = QStringList(rows.size());
    endResetModel();
}

int AssessmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AssessmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AssessmentListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const AssessmentSummary &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::AccessibleTextRole: // a screen reader in one cell still hears which row it is
        return tr("%1: %2").arg(shown(row, ProductColumn), shown(row, column));
    case Qt::ToolTipRole:
        return column == GuidelinesColumn ? verdictsInWords(row.guidelines) : QVariant();
    case IdRole: return row.id;
    case SearchRole: return searchText(index.row());
    case SortRole: return sortKey(row, column);
    case VerdictsRole: return QVariant::fromValue(row.guidelines);
    case ShareRole: return row.progress;
    case SecondLineRole: return column == ProductColumn ? secondLine(row) : QString();
    default: return {};
    }
}

// Made when somebody first searches, and once: a search looks at every row at every key.
const QString &AssessmentListModel::searchText(int row) const
{
    QString &text = m_searchTexts[row];
    if (text.isEmpty()) {
        const AssessmentSummary &of = m_rows[row];
        text = QStringList{of.brand,    of.model,          of.productName,
                           of.firmware, kindName(of.kind), assessment::nameOf(of.status),
                           of.id}
                   .join(u'\n')
                   .toCaseFolded();
    }
    return text;
}

QString AssessmentListModel::shown(const AssessmentSummary &row, Column column) const
{
    switch (column) {
    case ProductColumn: return u"%1 %2"_s.arg(row.brand, row.model);
    case KindColumn: return kindName(row.kind);
    case StatusColumn: return row.labels > 0 ? tr("Label issued") : assessment::nameOf(row.status);
    case GuidelinesColumn: return verdictsInWords(row.guidelines);
    case ProgressColumn: return tr("%1 %").arg(int(row.progress * 100));
    case ChangedColumn: return whenInWords(row.changed, QDate::currentDate());
    case ColumnCount: break;
    }
    return {};
}

QVariant AssessmentListModel::sortKey(const AssessmentSummary &row, Column column) const
{
    switch (column) {
    case ProgressColumn: return row.progress;
    case ChangedColumn: return row.changed;
    case StatusColumn: return row.labels > 0 ? 100 : int(row.status);
    case GuidelinesColumn:
        return int(std::count_if(row.guidelines.begin(), row.guidelines.end(),
                                 [](Verdict verdict) { return assessment::isMet(verdict); }));
    case ProductColumn:
    case KindColumn:
    case ColumnCount: break;
    }
    return shown(row, column).toCaseFolded();
}

QVariant AssessmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ProductColumn: return tr("Product");
    case KindColumn: return tr("Assessed");
    case StatusColumn: return tr("Status");
    case GuidelinesColumn: return tr("Guidelines");
    case ProgressColumn: return tr("Answered");
    case ChangedColumn: return tr("Changed");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
