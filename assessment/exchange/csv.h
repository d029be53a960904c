#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// One record of a table of texts.
struct CsvRecord
{
    int line = 0; ///< on which it begins, from 1
    QStringList fields;
};

/// How a table of texts is written.
struct CsvForm
{
    QChar separator = u',';
    /// A quotation mark inside a field that does not begin with one stands for itself, as
    /// spreadsheets put it on the clipboard; else it is a mistake.
    bool quotesInside = false;
    int mostRecords = 10'000;
    int mostFields = 100;
};

/// Reads CSV strictly (RFC 4180): UTF-8 with or without a byte order mark, CRLF or LF, fields in
/// quotation marks with doubled ones inside. A blank line at the end is no record. At most 16 MiB,
/// records and fields as \a form says. The error names \a where and the line. Any thread.
Result<QList<CsvRecord>> parseCsv(const QByteArray &bytes, const QString &where,
                                  const CsvForm &form = {});

/// Writes records as RFC 4180 wants them. A field that a spreadsheet would take for a formula (=,
/// +, -, @, tab or carriage return first) gets an apostrophe before it; see withoutGuard().
QByteArray csv(const QList<QStringList> &records, const CsvForm &form = {});

/// \a field as csv() was given it: without the apostrophe that guards a formula.
QString withoutGuard(const QString &field);

} // namespace assessment
