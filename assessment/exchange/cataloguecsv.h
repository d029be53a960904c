#pragma once

#include "assessment/scheme/catalogue.h"

#include <QByteArray>
#include <QStringList>

namespace assessment {

/// The columns of the flat form of a catalogue (docs/own-catalogues.md), in the order in which they
/// are written.
QStringList catalogueColumns();

/// Reads the flat form of a catalogue and checks it as fully as checkCatalogue() checks OSCAL; a
/// problem names row and column as a spreadsheet counts them, beginning with 1. An Error means that
/// it is no CSV. Any thread.
Result<CatalogueCheck> checkCatalogueCsv(const QByteArray &bytes, const QString &where);

/// \a scheme in the flat form: checkCatalogueCsv() reads the same scheme again. Refused when a text
/// cannot be told apart from others in it.
Result<QByteArray> catalogueCsv(const Scheme &scheme);

} // namespace assessment
