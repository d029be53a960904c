#pragma once

#include "assessment/signing/trust.h"

#include <QDateTime>
#include <QStringList>

namespace app::cli {

/// The certificates in the \a files of --trust together.
assessment::Result<assessment::signing::TrustList> readTrust(const QStringList &files);

/// The revocation lists in the \a files of --revocation together, as DER.
assessment::Result<QList<QByteArray>> readRevocation(const QStringList &files);

/// The time of --at: ISO 8601, UTC without an offset; now for "".
assessment::Result<QDateTime> readTime(const QString &text);

} // namespace app::cli
