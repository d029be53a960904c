#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/chain.h"
#include "assessment/signing/timestamp.h"

#include <openssl/ts.h>

#include <memory>
#include <vector>

namespace assessment::signing {

using TimeInfoPtr = std::unique_ptr<TS_TST_INFO, ReleasedBy<TS_TST_INFO_free>>;

/// Why a time stamp is not accepted, for people.
Error timestampRefused(const QString &why, const QString &advice = {},
                       Error::Kind kind = Error::Kind::InvalidInput);

/// The SHA-256 that an imprint holds; empty when it is another digest.
QByteArray sha256Of(TS_MSG_IMPRINT *imprint);

/// A token taken apart: its signature is checked, its signer is not yet. \a der must outlive it.
class OpenToken
{
public:
    explicit OpenToken(QByteArrayView der) : m_der(der) {}

    /// Everything that does not depend on whom anybody trusts.
    Status read();

    TS_TST_INFO *info() const { return m_info.get(); }
    QByteArray digest() const;
    QDateTime time() const;
    CertificateDescription signer() const { return describe(m_signer); }
    /// RFC 3161 §2.3: for time stamps, for nothing else, and it says so as something that must be
    /// understood.
    bool isForTimeStamps() const;
    /// Nothing in it but what its signature covers and the certificates that \a path needs, in
    /// distinguished encoding: nothing could be exchanged unseen.
    bool isPlain(const std::vector<X509 *> &path) const;

    /// The chain to an anchor; \a more are certificates that do not travel in the token.
    ChainCheck chain(const TrustList &trust, const QDateTime &at,
                     const std::vector<CertificatePtr> &more = {}) const;
    /// From its signer upwards through its own certificates and \a more; lent by both.
    std::vector<X509 *> path(const std::vector<CertificatePtr> &more) const;

    /// The signed attributes name the certificate (RFC 2634 §5.4, RFC 5035 §3), or somebody has put
    /// another one with the same key beside the signature.
    bool namesSigner(const ChainCheck &chain) const;
    /// Whether it is made for this purpose by the one who signed it.
    Status checkSigner(const ChainCheck &chain) const;
    /// Whether the certificate of the signer is valid \a at a time.
    Status checkValid(const QDateTime &at) const;

    TimestampToken token(const ChainCheck &chain) const;

private:
    Status parse();
    Status checkSignature();
    Status readInfo();
    bool hasUsualParts() const;
    QByteArray issuerName() const;

    QByteArrayView m_der;
    CmsPtr m_cms;
    CMS_SignerInfo *m_signerInfo = nullptr;
    std::vector<CertificatePtr> m_certificates;
    X509 *m_signer = nullptr;
    QByteArray m_content;
    TimeInfoPtr m_info;
};

} // namespace assessment::signing
