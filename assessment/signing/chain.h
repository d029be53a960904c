#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/certificate.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/trust.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace assessment::signing {

/// What a list of trusted certificates says about a signer.
struct ChainCheck
{
    SignerTrust trust = SignerTrust::NotChecked;
    QStringList reasons;
    /// A certificate between signer and anchor bears a signature that its issuer did not make: it
    /// was damaged or forged, which is more than being unknown.
    bool damaged = false;
    /// It stands, but a trust list does not trust it at the time it was judged.
    bool outsideList = false;
    QStringList notes;            ///< for people: who a trust list says it is
    std::vector<QByteArray> used; ///< DER, leaf first; set when trusted, expired or not yet valid
};

/// Builds a chain from \a leaf over \a embedded and the certificates of \a trust to one of its
/// anchors and judges it at \a at, by the certificates and by the days of a trust list.
ChainCheck checkChain(X509 *leaf, const std::vector<CertificatePtr> &embedded,
                      const TrustList &trust, const QDateTime &at);

} // namespace assessment::signing
