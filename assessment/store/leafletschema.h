#pragma once

#include <QStringList>

namespace assessment {

/// The tables of consumer leaflets: what makers tell, and which leaflets were made.
QStringList leafletSchema();

} // namespace assessment
