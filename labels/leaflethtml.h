#pragma once

#include "labels/leafletcontent.h"

#include <QByteArray>

namespace labels {

/// The leaflet as one HTML file that asks for nothing outside itself and runs no script: for a
/// screen, a screen reader, and paper. Addresses on the web are links. The same leaflet always has
/// the same bytes. What people wrote is escaped. A pure function; any thread.
QByteArray writeHtml(const Leaflet &leaflet);

} // namespace labels
