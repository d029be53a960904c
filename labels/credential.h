#pragma once

#include "assessment/model/label.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace labels {

/// A label as data for retailers and product passports.
struct Credential
{
    QByteArray jwt;
    QString id;     ///< of the credential, an address
    QString issuer; ///< did:jwk of the key that signed it
};

/// The record of \a label as a W3C Verifiable Credential: data model 1.1 as a JWT (ES256, or RS256
/// for an RSA identity), issued by the did:jwk of \a identity, with its certificates in "x5c". The
/// subject is a conformity attestation in the terms of UNTP (ConformityAttestation): the statement
/// as it was signed, the thirteen outcomes, and the address and SHA-256 of the signed PDF where
/// registry publish puts it. "credentialStatus" names the signed status list.
/// Refused for an identity that may not sign at \a now (UTC) and for a label without a page.
assessment::Result<Credential> credentialOf(const assessment::IssuedLabel &label,
                                            const assessment::signing::Identity &identity,
                                            const QDateTime &now);

} // namespace labels
