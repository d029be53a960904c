#pragma once

#include "assessment/result.h"
#include "assessment/secretbytes.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace assessment::signing {

enum class KeyAlgorithm { EcdsaP256, Rsa3072 };

/// A private key with its certificate chain: held in memory only for as long as it signs, or kept
/// by a token that is logged in for as long (PKCS #11). Movable, not copyable. Any thread, one at a
/// time.
class Identity
{
public:
    /// \a source is FILE.p12 (also with the ciphers of old programs), FILE.pem or pkcs11:…
    /// (tokenuri.h), whose PIN is the \a passphrase. Wrong passphrase or PIN, missing token or key,
    /// a certificate that does not belong to the key, an unsuitable algorithm or key usage: each a
    /// sentence of its own.
    static Result<Identity> load(const QString &source, const SecretBytes &passphrase);

    /// True when \a key can only be read with a passphrase, or used with a PIN given here.
    static Result<bool> needsPassphrase(const QString &key);

    Identity(Identity &&) noexcept;
    Identity &operator=(Identity &&) noexcept;
    ~Identity();

    KeyAlgorithm algorithm() const;
    CertificateDescription certificate() const;
    QByteArray certificateDer() const;
    QList<QByteArray> chainDer() const; ///< issuing CAs, without the root
    QByteArray rootDer() const;         ///< empty when it did not come with the key
    /// Refuses an identity that is expired, not yet valid or not meant for signing at \a time.
    Status checkUsable(const QDateTime &time) const;

    /// SHA-256 signature over \a message; ECDSA as DER.
    Result<QByteArray> sign(QByteArrayView message) const;

private:
    friend class CmsAccess;
    struct Private;
    explicit Identity(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace assessment::signing
