#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace assessment::signing {

/// DER of the revocation lists (RFC 5280 §5) in a file: one as DER, or any number as PEM. At most 8
/// MiB and 64 lists. Errors: no such file, no list in it, one of them damaged.
Result<QList<QByteArray>> readRevocationFile(const QString &path);

} // namespace assessment::signing
