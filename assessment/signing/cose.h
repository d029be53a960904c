#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"

#include <QByteArray>

namespace assessment::signing {

/// COSE_Sign1 (RFC 9052 §4.2), tagged, ES256 (or PS256 for an RSA identity), key id in the
/// protected header, canonical CBOR.
Result<QByteArray> signCose(const Identity &identity, const QByteArray &payload);

struct CoseCheck
{
    SignatureIntegrity integrity = SignatureIntegrity::Changed;
    SignerTrust signer = SignerTrust::NotChecked;
    QByteArray payload; ///< also when the signature could not be checked
    QByteArray keyId;
    QStringList reasons;
    std::optional<CertificateDescription> certificate;
    QByteArray certificateDer = {};
    QStringList notes = {}; ///< for people: what changes no answer
};

/// Checks \a cose with the certificate of its key id among \a trust (and \a candidates, DER).
/// Without that certificate the signature cannot be checked: signer is NotChecked. \a lists are DER
/// of revocation lists; a code proves no time, so whatever they say by \a at counts.
Result<CoseCheck> checkCose(const QByteArray &cose, const TrustList &trust,
                            const QList<QByteArray> &candidates, const QDateTime &at,
                            const QList<QByteArray> &lists = {});

} // namespace assessment::signing
