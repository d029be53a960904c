#pragma once

#include "labels/verify.h"

#include <QString>

namespace labels {

/// What a copy of a registry, as it lies in \a folder, says of the label \a certificateId: how it
/// stands by the signed list at the time of \a options, whether its issue is in the log, and, where
/// the signed manifest vouches for it, what its entry says. A number proves nothing by itself, so
/// the answer is never Valid: Invalid for a label that does not count any more, CannotTell for one
/// that does and for all that cannot be read. Never fails; \a folder may be hostile. Opens no
/// network connection; any thread.
Verification verifyNumber(const QString &certificateId, const QString &folder,
                          const VerifyOptions &options);

} // namespace labels
