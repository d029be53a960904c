#pragma once

#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace assessment::signing {

/// JSON Web Signature in its compact form (RFC 7515 §7.1) over \a payload: ES256, or RS256 for an
/// RSA identity. The protected header is canonical JSON of \a header and "alg", "x5c" (the signer's
/// certificate and its issuers without the root, RFC 7515 §4.1.6) and, unless \a header names
/// another one, "kid": the key id of the certificate in hex. Any thread.
Result<QByteArray> signJws(const Identity &identity, const QJsonObject &header,
                           const QByteArray &payload);

/// Without padding, in the alphabet for URLs (RFC 7515 §2).
QByteArray base64Url(const QByteArray &bytes);

/// The certificates that travel in the header of \a jws, DER, the signer's first: nothing is
/// checked, and nothing is given for what is no JWS. \a jws may be hostile.
QList<QByteArray> certificatesIn(const QByteArray &jws);

} // namespace assessment::signing
