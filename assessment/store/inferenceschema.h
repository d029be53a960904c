#pragma once

#include <QStringList>

namespace assessment {

/// The step of the schema that knows of other schemes: where an answer was inferred from, and the
/// mapping database of the UK government when somebody has imported it (docs/adr/0012).
QStringList inferenceSchema();

} // namespace assessment
