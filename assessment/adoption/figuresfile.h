#pragma once

#include "assessment/adoption/figures.h"

namespace assessment {

/// The faces of figures for other programs. docs/schemas/assay-adoption-1.schema.json describes the
/// JSON: canonical (RFC 8785) with a line end, the same bytes for the same figures.
QByteArray toFile(const AdoptionFigures &figures);

/// Back. \a bytes may be hostile; \a where names them in the error. Refused unless the form, the
/// scheme's name and digest, the sources and every sum hold together and no count is below the
/// smallest group that the file names.
Result<AdoptionFigures> readFigures(const QByteArray &bytes, const QString &where);

/// Reads files of figures and adds them up; the error names the file that does not fit. At least
/// one.
Result<AdoptionFigures> mergedFiles(const QStringList &paths);

/// A row for each group, item and verdict with its bounds (RFC 4180, safe from formulas). \a scheme
/// gives guidelines and provisions their titles; an item that it does not have has none.
QByteArray figuresCsv(const AdoptionFigures &figures, const Scheme &scheme);

/// No file of figures is larger, in bytes.
inline constexpr qint64 largestFiguresFile = 32 * 1024 * 1024;

} // namespace assessment
