#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"
#include "assessment/scheme/mapping.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

/// What a check of a mapping file found.
struct MappingCheck
{
    QList<Mapping> mappings; ///< only when there are no problems
    QList<JsonProblem> problems;
};

/// Reads an OSCAL 1.2.1 mapping collection and checks it in full: structure, ids, schemes and
/// provisions that are there, relations, and that no two links join the same provisions. Any
/// thread. An Error means the file could not be read as JSON at all.
Result<MappingCheck> checkMapping(const QByteArray &json, const QString &where);

/// The mappings the product ships, read once and kept: first those from the Code to other schemes,
/// then those between other schemes, last those with documents. Any thread.
Result<QList<Mapping>> builtInMappings();

/// Reads them on another thread, so that nobody waits for them later.
void readBuiltInMappingsAhead();

/// The documents that are no schemes and that a mapping joins with \a scheme ("" = with any), by
/// organisation and title.
Result<QList<MappedDocument>> mappedDocuments(const QString &scheme = {});

/// The document \a id, if any mapping leads to one of that id.
std::optional<MappedDocument> mappedDocument(const QString &id);

/// The schemes that a mapping joins with \a scheme, in the order of builtInSchemes().
Result<QStringList> mappedSchemes(const QString &scheme);

/// The links between two schemes, or a scheme and a document, whichever is the source of the
/// mapping; NotFound without any.
Result<Mapping> mappingBetween(const QString &one, const QString &other);

/// The crosswalk of \a mapping as CSV (RFC 4180, UTF-8, with a heading), one row for each pair of
/// provisions, seen from the scheme \a first. A text that a spreadsheet would take for a formula
/// gets an apostrophe before it.
QByteArray crosswalkCsv(const Mapping &mapping, const QString &first);

} // namespace assessment
