#pragma once

#include "assessment/signing/trust.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace assessment::signing {

/// The public key of a signer, in the form in which a page that checks labels needs it: what that
/// page cannot do itself, building and checking a chain of certificates, is done here.
struct PublishedKey
{
    CertificateDescription certificate;
    QJsonObject jwk;      ///< JSON Web Key (RFC 7517), public, without "alg"
    QByteArray authority; ///< key id of the certificate that issued it; empty when not at hand
    /// Chains to an anchor and may sign labels, whatever the time.
    bool trusted = false;
    QDateTime chainFrom; ///< all certificates of the chain are valid from here …
    QDateTime chainTo;   ///< … to here, both inclusive; only of a trusted one
};

/// The public key in the certificate \a der as JSON Web Key: EC on P-256 or RSA of at least 3072
/// bits (RFC 7518 §6). Nothing for other keys.
std::optional<QJsonObject> publicJwk(const QByteArray &der);

/// Every certificate of \a trust and \a others (DER) with a key that can sign labels, authorities
/// left out, in this order and each once. Any thread.
QList<PublishedKey> publishedKeys(const TrustList &trust, const QList<QByteArray> &others = {});

} // namespace assessment::signing
