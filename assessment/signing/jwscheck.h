#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::signing {

/// What a JSON Web Signature with its certificates in it says.
struct JwsCheck
{
    SignatureIntegrity integrity = SignatureIntegrity::Changed;
    SignerTrust signer = SignerTrust::NotChecked;
    QByteArray payload;  ///< to be believed only when intact and the signer trusted
    QStringList reasons; ///< for people
    CertificateDescription certificate;
    QByteArray certificateDer;
    QByteArray issuerDer; ///< the trusted chain's certificate above the signer's; may be empty
};

/// Checks \a jws and judges its signer at \a at. Accepts only what signJws() (signing/jws.h) writes
/// with the header {"typ": \a type}: the members "alg", "kid", "typ" and "x5c" alone, base64url
/// without padding, white space or stray bits. An Error means that it is no JWS of this \a type. \a
/// jws may be hostile; its payload has at most \a largest bytes.
Result<JwsCheck> checkJws(const QByteArray &jws, const QString &type, const TrustList &trust,
                          const QDateTime &at, qsizetype largest);

/// Whether the certificate \a der bears a signature by the key of the certificate \a issuerDer, as
/// RFC 5280 §6.1 wants it. Both are DER and may be hostile.
bool wasIssuedBy(const QByteArray &der, const QByteArray &issuerDer);

} // namespace assessment::signing
