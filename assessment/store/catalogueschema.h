#pragma once

#include <QStringList>

namespace assessment {

/// Statements of the migration that makes room for catalogues of other scheme owners.
QStringList catalogueSchema();

} // namespace assessment
