#pragma once

#include "assessment/model/ixit.h"
#include "assessment/result.h"
#include "assessment/scheme/ixit.h"

namespace assessment {

/// Reads entries of \a table from CSV (see parseCsv()): the first row names the columns by key or
/// title, "ID" may be among them; every other row is an entry, without an id a new one. Columns
/// that are not there stay as they are. All or nothing: the error names \a where, the line and the
/// column of everything that is wrong, as far as it fits.
Result<QList<IxitChange>> readIxitCsv(const IxitTable &table, const QByteArray &bytes,
                                      const QString &where);

/// The same entries back, with all columns of \a table under their titles.
QByteArray ixitCsv(const IxitTable &table, const QList<IxitEntry> &entries);

/// A block that was copied in a spreadsheet: rows of cells between tabs. An error when it is
/// no such block or far too large.
Result<QList<QStringList>> readPastedCells(const QString &text);
QString pastableCells(const QList<QStringList> &rows);

} // namespace assessment
