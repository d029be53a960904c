#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace assessment::signing {

/// What a trust list says of one certificate.
struct TrustEntry
{
    QByteArray certificate; ///< DER
    QString name;           ///< whose it is, in the words of who keeps the list
    QString contact;        ///< whom to ask about it: an address of mail or the web
    QDate from;             ///< first day on which it is trusted, UTC
    QDate until = {};       ///< last day; invalid: no end
    QString notes = {};

    bool covers(const QDateTime &at) const;
};

/// Certificates somebody trusts, read from a PEM file or a trust list: self-signed ones are
/// anchors, the others help to build chains and to find the signer of a QR code, which carries no
/// certificate.
struct TrustList
{
    QList<QByteArray> anchors;      ///< DER
    QList<QByteArray> certificates; ///< DER, not anchors
    /// Of those that came in a trust list. All that speak of a certificate count.
    QList<TrustEntry> entries = {};

    bool isEmpty() const { return anchors.isEmpty() && certificates.isEmpty(); }
    TrustList &operator+=(const TrustList &other);
};

/// Reads PEM certificates or a trust list (docs/schemas/assay-trust-list-1.schema.json); tells them
/// apart by the first character. Any thread.
Result<TrustList> readTrustFile(const QString &path);

/// Adds the certificate where it belongs, once. False when \a der is none.
bool addTrusted(TrustList &trust, const QByteArray &der);

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
