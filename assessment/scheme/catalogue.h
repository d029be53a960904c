#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"

#include <functional>

namespace assessment {

/// What a check of a catalogue file found.
struct CatalogueCheck
{
    std::optional<Scheme> scheme; ///< only when there are no problems
    QList<JsonProblem> problems;
};

/// Reads an OSCAL 1.2.1 catalog and checks it in full: structure, ids, links between groups and
/// controls, required parts and props, counts. Any thread. An Error means the file could not be
/// read as JSON at all.
Result<CatalogueCheck> checkCatalogue(const QByteArray &json, const QString &where);

/// The schemes the product ships, read once and kept. Any thread.
Result<QList<Scheme>> builtInSchemes();

QStringList builtInSchemeIds();

/// One of them.
Result<Scheme> builtInScheme(const QString &id);

/// Its catalogue file, byte for byte.
Result<QByteArray> builtInCatalogue(const QString &id);

/// How a scheme is found by its id: among those of the program, or of a workspace too.
using SchemeLookup = std::function<Result<Scheme>(const QString &id)>;

} // namespace assessment
