#pragma once

#include "assessment/clock.h"
#include "assessment/result.h"

#include <QString>

namespace assessment::signing {

struct DemoIdentity
{
    QString root;           ///< root.pem: the demonstration root, to be trusted for trying things
    QString identity;       ///< signer.p12
    QString passphraseFile; ///< passphrase.txt, mode 0600
    QString trust;          ///< trust.pem: root, issuing CA and signer, also enough for QR codes
};

/// Makes a demonstration root, issuing CA and P-256 signer, clearly named as such, in \a folder
/// (made when absent, mode 0700). Refuses to overwrite. The certificate profile is the one that
/// pdfsig calls trusted (feasibility: EKU emailProtection + documentSigning, CRL distribution
/// point).
Result<DemoIdentity> makeDemoIdentity(const QString &folder, const Clock &clock = systemTime);

} // namespace assessment::signing
