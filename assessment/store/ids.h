#pragma once

#include <QChar>
#include <QString>

namespace assessment {

/// A new id: \a kind, a hyphen and ten characters of Crockford's base 32 (50 random bits of the
/// operating system), unlikely enough to meet again that bundles of many workspaces can be merged.
QString newId(QChar kind);

} // namespace assessment
