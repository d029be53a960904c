#pragma once

#include "assessment/json/jsonreader.h"

#include <QList>
#include <QString>

#include <utility>

namespace forms {

class Row;

/// Carries what the engine says is wrong with a value to the rows that made it: each row answers
/// for one JSON pointer and what lies below it.
class ProblemBoard
{
public:
    void add(const QString &pointer, Row *row);

    /// Shows each problem beside its row and clears the others. \a settled is the row whose answer
    /// is finished; nullptr while one is still being typed.
    void show(const QList<assessment::JsonProblem> &problems, const Row *settled) const;
    void showAll(const QList<assessment::JsonProblem> &problems) const;

    Row *rowOf(const QString &pointer) const; ///< nullptr when no row answers for it
    /// The topmost row with a problem, nullptr when all is well.
    Row *firstWrong(const QList<assessment::JsonProblem> &problems) const;

private:
    QString reasonFor(const QList<assessment::JsonProblem> &problems, const Row *row) const;

    QList<std::pair<QString, Row *>> m_rows; ///< in the order of the page
};

} // namespace forms
