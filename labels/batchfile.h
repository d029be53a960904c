#pragma once

#include "labels/issue.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace labels {

/// A label somebody wants: one row of a table of models.
struct BatchRow
{
    int line = 0; ///< of the table, as a spreadsheet counts them from 1
    QString assessment;
    IssueOptions options; ///< \c output is a plain file name here
};

/// Why a row makes no label, in a sentence for people.
struct BatchProblem
{
    int line = 0;
    QString reason;
};

/// A table of models, with the rows that cannot be used named one by one.
struct BatchFile
{
    QList<BatchRow> rows;
    QList<BatchProblem> problems;
};

/// More rows than that are several batches.
inline constexpr int mostBatchRows = 5000;

/// The columns of the table in the order in which a sample of it shows them: "assessment", "model",
/// "gtin", "kind", "format", "language", "valid-months", "file". Only those of use need be there.
QStringList batchColumns();

/// Reads a table of models (RFC 4180, the first row names its columns). What a row leaves out is
/// taken from \a usual; a file name is made from model, kind, format and language. A row that
/// cannot be used is a problem and does not touch the others; an Error means that nothing can be
/// used: no CSV, an unknown column, no rows. Any thread.
assessment::Result<BatchFile> readBatchFile(const QByteArray &bytes, const QString &where,
                                            const BatchRow &usual);

} // namespace labels
