#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/scheme/catalogue.h"

#include <optional>

namespace assessment {

/// A line of the state in a bundle: {"row":{…},"table":"…"} in canonical JSON, without a line end.
QByteArray caseLine(const CaseRow &row);
/// Back; only the why of an error is set. \a line may be hostile.
Result<CaseRow> caseRowFromLine(const QByteArray &line);
/// All lines of \a rows, each with its end: the canonical export.
QByteArray caseLines(const QList<CaseRow> &rows);

/// Puts \a rows in the order of a bundle: by table, then by key.
void sortCase(QList<CaseRow> &rows);

struct CaseProblem
{
    QString place; ///< "state.jsonl, line 12"
    QString reason;
};

/// What makes \a rows anything else than the state of the one assessment that \a manifest names,
/// as an export writes it: unknown tables, columns, words or provisions, rows that hang on nothing,
/// contents that are missing or that nobody asks for. Nothing when all is well. Any thread.
std::optional<CaseProblem> checkCase(const QList<CaseRow> &rows, const BundleManifest &manifest,
                                     const SchemeLookup &schemes = builtInScheme);

/// Whoever wrote an answer, a scope answer or evidence in \a rows, or is named by \a manifest as
/// having assessed.
QStringList workersOf(const QList<CaseRow> &rows, const BundleManifest &manifest);

} // namespace assessment
