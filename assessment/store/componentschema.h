#pragma once

#include <QStringList>

namespace assessment {

/// Components with evidence of their own, and the assessments that use it
/// (docs/adr/0041-supplier-evidence.md).
QStringList componentSchema();

} // namespace assessment
