#pragma once

#include "labels/leafletcontent.h"

namespace labels {

/// What somebody should mend in a leaflet before it is printed, or look at, errors first: steps
/// that the maker has not told ("step-missing", where "leaflet/reset"), facts that are open
/// ("fact-open"), support that has ended or is not promised, steps that nobody tried, that were
/// tried on another firmware or by who wrote them, sentences that are too long, and a text that is
/// too hard. \a tags are leafletTags(). In the language of the program.
QList<assessment::LintFinding> leafletFindings(const LeafletSource &source,
                                               const LeafletTexts &texts, const QSet<QString> &tags,
                                               const assessment::Readability &reading);

/// The fields that the leaflet of a product with \a tags asks the maker for, in its order.
QStringList leafletFieldsIn(const QSet<QString> &tags);

/// Whether all of \a conditions hold for \a tags.
bool leafletConditionsHold(const QSet<QString> &tags, const QStringList &conditions);
/// Whether a leaflet of a product with \a tags has \a block.
bool leafletHasBlock(const QSet<QString> &tags, const LeafletBlockRule &block);

} // namespace labels
