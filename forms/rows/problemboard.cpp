#include "forms/rows/problemboard.h"

#include "forms/rows/row.h"

namespace forms {

using assessment::JsonProblem;

void ProblemBoard::add(const QString &pointer, Row *row)
{
    m_rows.append({pointer, row});
}

void ProblemBoard::show(const QList<JsonProblem> &problems, const Row *settled) const
{
    for (const auto &[pointer, row] : m_rows)
        row->judge(reasonFor(problems, row), row == settled || !row->problem().isEmpty());
}

void ProblemBoard::showAll(const QList<JsonProblem> &problems) const
{
    for (const auto &[pointer, row] : m_rows)
        row->judge(reasonFor(problems, row), true);
}

Row *ProblemBoard::rowOf(const QString &pointer) const
{
    Row *best = nullptr;
    qsizetype longest = -1;
    for (const auto &[own, row] : m_rows) {
        const bool below = pointer == own || pointer.startsWith(own + u'/');
        if (below && own.size() > longest) {
            best = row;
            longest = own.size();
        }
    }
    return best;
}

Row *ProblemBoard::firstWrong(const QList<JsonProblem> &problems) const
{
    for (const auto &[pointer, row] : m_rows) {
        if (!reasonFor(problems, row).isEmpty())
            return row;
    }
    return nullptr;
}

QString ProblemBoard::reasonFor(const QList<JsonProblem> &problems, const Row *row) const
{
    for (const JsonProblem &problem : problems) {
        if (rowOf(problem.pointer) == row)
            return problem.reason;
    }
    return {};
}

} // namespace forms
