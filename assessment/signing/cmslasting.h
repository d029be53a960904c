#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/cms.h"
#include "assessment/signing/opentoken.h"
#include "assessment/signing/revocationlists.h"

#include <optional>

namespace assessment::signing {

/// What a signature has beside what it signs: nothing, or one time stamp over its value
/// (signature-time-stamp, ETSI EN 319 122-1 §5.3).
class SignatureStamp
{
public:
    /// \a store are certificates that travel beside the signature; both must outlive this.
    SignatureStamp(CMS_SignerInfo *info, const std::vector<CertificatePtr> &store);

    /// Whether the stamp is in order, whoever trusts its authority.
    bool isGood() const { return m_open && m_problems.isEmpty(); }
    /// Whether there is anything else that is not signed, so that nobody could have made it anew.
    bool hasOtherParts() const { return m_foreign; }
    const QByteArray &der() const { return m_der; } ///< of the token; empty without one
    const QStringList &problems() const { return m_problems; }

    QDateTime time() const { return m_open->time(); }
    std::vector<X509 *> path() const { return m_open->path(m_store); }

    /// Whether the stamp proves its time to who trusts \a trust and judges \a at a time; else why
    /// not is added to \a reasons.
    bool isProved(const TrustList &trust, const std::vector<const RevocationLists *> &lists,
                  const QDateTime &at, QStringList &reasons) const;
    StampFound found(bool proved) const;

private:
    void read(CMS_SignerInfo *info);
    void check();

    const std::vector<CertificatePtr> &m_store;
    QByteArray m_der;
    QByteArray m_signature;
    std::optional<OpenToken> m_open;
    QStringList m_problems;
    bool m_foreign = false;
};

/// What a store of validation data is worth (DSS, ETSI EN 319 142-1 §5.4).
struct StoreFinding
{
    QStringList missing;  ///< why it does not make the signature last, for people
    QStringList problems; ///< what does not belong into it
};

/// Whether \a lists hold, for each certificate of the \a paths up to a self-signed one, a list in
/// date \a at a time, and nothing else, and whether all of \a certificates are in a path.
StoreFinding checkStore(const std::vector<std::vector<X509 *>> &paths,
                        const std::vector<CertificatePtr> &embedded,
                        const std::vector<CertificatePtr> &certificates,
                        const RevocationLists &lists, const QDateTime &at);

/// Whether one of \a path (leaf first) was revoked so that what it signed at \a time does not
/// count; a later revocation that changes nothing is told in \a reasons as well.
bool isRevoked(const std::vector<X509 *> &path, const std::vector<const RevocationLists *> &lists,
               const QDateTime &time, QStringList &reasons);

} // namespace assessment::signing
