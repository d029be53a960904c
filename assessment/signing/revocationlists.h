#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/certificate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace assessment::signing {

/// The list whose DER fills \a der to its last byte; null otherwise.
CrlPtr parseCrl(QByteArrayView der);

/// That a certificate was revoked, as its issuer says.
struct Revocation
{
    QDateTime at;          ///< UTC
    int reason = -1;       ///< CRLReason (RFC 5280 §5.3.1), -1 = not said
    QDateTime compromised; ///< invalidity date, where the reason is a compromise and it is said

    /// Whether something signed at \a time is no longer vouched for. A later revocation leaves what
    /// came before alone, unless the key was in other hands by then.
    bool endsBefore(const QDateTime &time) const
    {
        return at <= time || (compromised.isValid() && compromised <= time);
    }
    /// RFC 3161 §4: a time stamp of a revoked authority stands only when the authority says that
    /// nothing happened to its key, and only from before that.
    bool endsStampsOf(const QDateTime &time) const;
};

/// What lists say about one certificate.
struct Standing
{
    std::optional<Revocation> revoked; ///< the earliest
    qsizetype current = -1;            ///< of the newest list in date that covers it; -1: none
    qsizetype newest = -1;             ///< of the newest list that covers it at all
    QDateTime ended;                   ///< nextUpdate of \c newest
};

/// Revocation lists, each believed only where it is signed by the issuer of the certificate that is
/// asked about, with a key that may sign lists, and says everything about it: no delta, no part for
/// other reasons or other kinds of certificates, no critical extension that we do not know, no
/// SHA-1.
class RevocationLists
{
public:
    explicit RevocationLists(const QList<QByteArray> &ders);

    qsizetype size() const { return qsizetype(m_lists.size()); }
    bool areAllReadable() const { return m_readable; }

    /// Lists count at \a at between their thisUpdate and nextUpdate, and not without the latter;
    /// that something is revoked they say for ever.
    Standing about(X509 *certificate, X509 *issuer, const QDateTime &at) const;

private:
    std::vector<CrlPtr> m_lists;
    bool m_readable = true;
};

/// Sentences for people.
QString revokedText(X509 *certificate, const Revocation &revocation);

} // namespace assessment::signing
