#pragma once

#include <QStringList>

namespace assessment {

/// The migration step for the steps that led to an answer (docs/adr/0018-decision-trees.md).
QStringList decisionSchema();

} // namespace assessment
