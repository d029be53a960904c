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

/// A private key with its certificate chain, held in memory only for as long as it signs.
/// Movable, not copyable. Any thread, one at a time.
class Identity
{
public:
    /// \a key is FILE.p12 or FILE.pem. Wrong passphrase, missing key, a certificate that does not
    /// belong to the key, an unsuitable algorithm or key usage: each a sentence of its own.
    static Result<Identity> load(const QString &key, const SecretBytes &passphrase);

    /// True when \a key can only be read with a passphrase.
    static Result<bool> needsPassphrase(const QString &key);

    Identity(Identity &&) noexcept;
    Identity &operator=(Identity &&) noexcept;
    ~Identity();

    KeyAlgorithm algorithm() const;
    CertificateDescription certificate() const;
    QByteArray certificateDer() const;
    QList<QByteArray> chainDer() const; ///< issuing CAs, without the root
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
