#pragma once

#include "labels/leafletpdf.h"

#include <QString>

namespace forms {

// What the window calls the parts of a consumer leaflet; \a id is that of the engine.

QString leafletFieldName(const QString &id);
QString leafletFieldHint(const QString &id);
QString leafletContactName(const QString &id);
QString leafletLayoutName(labels::LeafletLayout layout);

} // namespace forms
