#pragma once

#include "assessment/scheme/scheme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace assessment {

/// An OSCAL 1.2.1 catalog that checkCatalogue() reads as \a scheme: what is assessed, and nothing
/// about authors and publication. The same scheme gives the same bytes. A scheme that breaks rules
/// gives a document whose problems stand in the place of what broke them. Any thread.
QJsonObject catalogueJson(const Scheme &scheme);
QByteArray catalogueFile(const Scheme &scheme); ///< the same, indented

/// The places of \a document that catalogueJson() does not write: "metadata/parties",
/// "groups/controls/links". Identifiers and the date of the last change are made anew, not told.
QStringList leftOutOf(const QJsonObject &document, const QJsonObject &written);

} // namespace assessment
