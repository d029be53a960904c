#pragma once

#include "secretinput.h"

#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"

#include <QStringList>

namespace app::cli {

/// Opens \a key, asking for its passphrase only when it has one.
assessment::Result<assessment::signing::Identity> loadIdentity(const QString &key,
                                                               const PassphraseSource &source);

/// Everything that \a files of PEM certificates say is trusted.
assessment::Result<assessment::signing::TrustList> readTrust(const QStringList &files);

} // namespace app::cli
