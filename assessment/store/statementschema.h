#pragma once

#include <QStringList>

namespace assessment {

/// The tables of statements: what was said for one, which were signed, and which of those were
/// taken off the list after their time.
QStringList statementSchema();

} // namespace assessment
