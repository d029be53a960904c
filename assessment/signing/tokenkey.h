#pragma once

// Internal to assessment/signing: shows OpenSSL and PKCS#11.

#include "assessment/secretbytes.h"
#include "assessment/signing/certificate.h"
#include "assessment/signing/tokenmodule.h"
#include "assessment/signing/tokenuri.h"

#include <vector>

namespace assessment::signing {

struct OpenedToken;

/// A private key that stays on its token: logged in once, for as long as this lives. Any thread,
/// one at a time.
class TokenKey
{
public:
    /// Finds token, key and certificate, logs in with \a pin and makes a trial signature, so that
    /// whatever is wrong is found before anything is written. Keys of kinds that we do not use may
    /// lie beside it. Each failure has a sentence of its own, also how many tries a wrong PIN
    /// leaves, where the token says so.
    static Result<OpenedToken> open(const TokenUri &uri, const SecretBytes &pin);

    TokenKey(TokenKey &&other) noexcept;
    TokenKey(const TokenKey &) = delete;
    TokenKey &operator=(const TokenKey &) = delete;
    TokenKey &operator=(TokenKey &&) = delete;
    ~TokenKey();

    /// SHA-256 with ECDSA (DER) or RSA PKCS #1 v1.5, as the key is.
    Result<QByteArray> sign(QByteArrayView message) const;
    /// SHA-256 with RSASSA-PSS, 32 bytes of salt.
    Result<QByteArray> signPss(QByteArrayView message) const;

private:
    friend class TokenSearch;
    TokenKey(TokenModule module, CK_SESSION_HANDLE session, QString where);

    Result<QByteArray> signWith(CK_MECHANISM mechanism, QByteArrayView data) const;
    Result<QByteArray> firstThatWorks(CK_MECHANISM overDigest, QByteArrayView digest,
                                      CK_MECHANISM overMessage, QByteArrayView message) const;

    TokenModule m_module;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE; ///< invalid: moved from
    CK_OBJECT_HANDLE m_key = CK_INVALID_HANDLE;
    CK_KEY_TYPE m_type = 0;
    SecretBytes m_pin; ///< only for a key that asks before each signature
    bool m_asksEachTime = false;
    QString m_where;
};

struct OpenedToken
{
    TokenKey key;
    CertificatePtr certificate;
    std::vector<CertificatePtr> others; ///< of the token and of the chain file
};

/// The one token that \a uri names. Errors: none, no such, several.
Result<TokenInSlot> findToken(const TokenModule &module, const TokenUri &uri);

} // namespace assessment::signing
