#pragma once

#include "assessment/model/recommendation.h"

namespace assessment {

/// The rows of \a file as an OSCAL 1.2.1 mapping collection: one mapping for each document, one map
/// for each row, "intersects-with" and "published". Identifiers and links only; extracts and notes,
/// which are prose of others, are never in it. Where the spelling of the file differs from the one
/// name of an organisation, document or section, it stands beside it as a JSON text, because OSCAL
/// lets no line end into a property (datatype "string"). The same rows make the same bytes.
QByteArray recommendationCollection(const RecommendationFile &file);

/// Reads what recommendationCollection() wrote, strictly; extracts and notes are empty. \a where
/// names it in messages.
Result<RecommendationFile> readRecommendationCollection(const QByteArray &json,
                                                        const QString &where);

} // namespace assessment
