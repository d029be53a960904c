#pragma once

#include <QStringList>

namespace assessment {

/// The migration step for what is declared after TS 103 701 and judged on it
/// (docs/adr/0013-ics-and-ixit.md).
QStringList ixitSchema();

} // namespace assessment
