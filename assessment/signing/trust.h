#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace assessment::signing {

/// Certificates somebody trusts, read from a PEM file: self-signed ones are anchors, the others
/// help to build chains and to find the signer of a QR code, which carries no certificate.
struct TrustList
{
    QList<QByteArray> anchors;      ///< DER
    QList<QByteArray> certificates; ///< DER, not anchors

    bool isEmpty() const { return anchors.isEmpty() && certificates.isEmpty(); }
};

Result<TrustList> readTrustFile(const QString &path);

/// What a certificate says, for people.
struct CertificateDescription
{
    QString subject; ///< common name, organisation
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray keyId; ///< first 8 bytes of SHA-256 over the public key (SubjectPublicKeyInfo)
};

Result<CertificateDescription> describeCertificate(const QByteArray &der);

} // namespace assessment::signing
