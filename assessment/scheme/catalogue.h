#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"

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

/// One of them.
Result<Scheme> builtInScheme(const QString &id);

} // namespace assessment
