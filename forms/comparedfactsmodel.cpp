#include "forms/comparedfactsmodel.h"

#include "forms/theme.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;
using labels::ComparedFact;
using labels::GuidelineSign;
using labels::ProductComparison;

namespace {

Verdict verdictOf(GuidelineSign sign)
{
    switch (sign) {
    case GuidelineSign::Met: return Verdict::Pass;
    case GuidelineSign::NotMet: return Verdict::Fail;
    case GuidelineSign::NotApplicable: return Verdict::NotApplicable;
    case GuidelineSign::NotAssessed: return Verdict::NotAssessed;
    case GuidelineSign::Inconclusive: return Verdict::Inconclusive;
    }
    Q_UNREACHABLE();
}

/// A shape before the word, so that a difference shows without colour.
QString markOf(ComparedFact::Verdict verdict)
{
    switch (verdict) {
    case ComparedFact::Verdict::Same: return u"= "_s;
    case ComparedFact::Verdict::Different: return u"≠ "_s;
    case ComparedFact::Verdict::Unknown: return u"· "_s;
    }
    Q_UNREACHABLE();
}

QFont bold()
{
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// 0 or 1 for the columns of the two products.
size_t sideOf(int column)
{
    return column == ComparedFactsModel::SecondColumn ? 1 : 0;
}

bool isAnswer(int column)
{
    return column == ComparedFactsModel::FirstColumn || column == ComparedFactsModel::SecondColumn;
}

} // namespace

void ComparedFactsModel::show(const ProductComparison &comparison, Filter filter)
{
    beginResetModel();
    m_comparison = comparison;
    m_rows.clear();
    std::optional<ComparedFact::Group> group;
    for (const ComparedFact &fact : comparison.facts) {
        if (filter == Filter::Different && fact.verdict != ComparedFact::Verdict::Different)
            continue;
        if (group != fact.group)
            m_rows.append({.heading = comparison.groupName(fact.group), .fact = {}});
        group = fact.group;
        m_rows.append({.heading = {}, .fact = fact});
    }
    endResetModel();
}

int ComparedFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparedFactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparedFactsModel::shown(const Row &row, Column column) const
{
    if (!row.fact)
        return column == QuestionColumn ? row.heading : QString();
    const ComparedFact &fact = *row.fact;
    switch (column) {
    case QuestionColumn: return fact.question;
    case FirstColumn:
    case SecondColumn: {
        const size_t side = sideOf(column);
        return fact.notes[side].isEmpty() ? fact.answers[side]
                                          : fact.answers[side] + u'\n' + fact.notes[side];
    }
    case DifferenceColumn: return markOf(fact.verdict) + m_comparison.verdictName(fact.verdict);
    case ColumnCount: break;
    }
    return {};
}

QVariant ComparedFactsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[index.row()];
    const auto column = Column(index.column());
    const bool different = row.fact && row.fact->verdict == ComparedFact::Verdict::Different;
    const auto sign = row.fact && isAnswer(column) ? row.fact->signs[sideOf(column)]
                                                   : std::optional<GuidelineSign>();
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::AccessibleTextRole:
        return row.fact ? u"%1, %2: %3"_s.arg(
                   row.fact->question,
                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                   shown(row, column))
                        : row.heading;
    case Qt::DecorationRole: return sign ? Theme::verdictIcon(verdictOf(*sign)) : QVariant();
    case Qt::BackgroundRole:
        return different ? QGuiApplication::palette().brush(QPalette::AlternateBase) : QVariant();
    case Qt::FontRole:
        return !row.fact || (different && column != QuestionColumn) ? bold() : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ComparedFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case QuestionColumn: return m_comparison.factHeading;
    case FirstColumn: return m_comparison.products[0].product;
    case SecondColumn: return m_comparison.products[1].product;
    case DifferenceColumn: return m_comparison.differenceHeading;
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
