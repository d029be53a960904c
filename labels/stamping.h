#pragma once

#include "labels/pdfsignature.h"

#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace labels {

/// Who vouches for the time of a signature, and what is stored so that it can be judged later.
struct Stamping
{
    QUrl authority; ///< a time-stamping authority (RFC 3161); it is asked over the network
    /// Whom it must lead to; empty: the authority is not checked, and whoever verifies decides. The
    /// roots in it are stored with \c revocation.
    assessment::signing::TrustList trust = {};
    /// DER of revocation lists; with them the signature has level B-LT.
    QList<QByteArray> revocation = {};
};

/// What signPdf() needs for it; without \a stamping nothing, and nobody is asked. With revocation
/// lists the authority is asked once before it is needed, for what it will say of itself.
assessment::Result<SignatureExtras> signatureExtras(const assessment::signing::Identity &identity,
                                                    const std::optional<Stamping> &stamping,
                                                    const assessment::Progress &progress = {});

} // namespace labels
