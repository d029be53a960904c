#pragma once

#include "secretinput.h"
#include "trustoptions.h"

#include "assessment/signing/identity.h"

namespace app::cli {

/// Opens \a key, asking for its passphrase only when it has one.
assessment::Result<assessment::signing::Identity> loadIdentity(const QString &key,
                                                               const PassphraseSource &source);

} // namespace app::cli
