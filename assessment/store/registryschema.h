#pragma once

#include <QStringList>

namespace assessment {

/// The transparency log of labels and the publications of the registry
/// (docs/adr/0030-registry.md).
QStringList registrySchema();

} // namespace assessment
