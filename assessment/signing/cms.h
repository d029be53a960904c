#pragma once

#include "assessment/result.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace assessment::signing {

struct TimestampToken;

/// Gets a checked time stamp over a SHA-256 from an authority; blocks as long as that takes.
using Stamper = std::function<Result<TimestampToken>(const QByteArray &digest)>;

/// A detached CMS signature over \a content for a PAdES baseline B-B signature (ETSI EN 319 142-1):
/// SHA-256, content-type, message-digest and signing-certificate-v2, no signing-time, chain without
/// the root. With \a stamp also a time stamp over the signature value (B-T, signature-time-stamp of
/// ETSI EN 319 122-1 §5.3). DER.
Result<QByteArray> signDetached(const Identity &identity, QByteArrayView content,
                                const Stamper &stamp = {});

/// The same over content whose SHA-256 is \a digest.
Result<QByteArray> signDigest(const Identity &identity, const QByteArray &digest,
                              const Stamper &stamp = {});

enum class SignatureIntegrity { Intact, Changed };
enum class SignerTrust { Trusted, Untrusted, Expired, NotYetValid, Revoked, NotChecked };

/// Of the baseline signatures of ETSI EN 319 142-1 §6, as measured: what is in the file and good,
/// whoever trusts whom. BB: the signature alone; BT: with a time stamp; BLT: also with every
/// certificate and revocation list that judging it needs.
enum class SignatureLevel { None, BB, BT, BLT };

QString idOf(SignatureLevel level); ///< "none", "B-B", "B-T", "B-LT"

/// A time stamp over a signature that is in order.
struct StampFound
{
    QDateTime time; ///< UTC
    QString authority;
    bool proved = false; ///< who checks trusts the authority, and nothing speaks against it
};

/// What is at hand for judging a signature, beside what it brings itself. DER.
struct ValidationData
{
    bool inFile = false;                 ///< the signed file has a store (DSS)
    QList<QByteArray> certificates = {}; ///< of the store
    QList<QByteArray> lists = {};        ///< revocation lists of the store
    QList<QByteArray> ownLists = {};     ///< revocation lists of who checks
};

/// What a detached signature says.
struct CmsCheck
{
    SignatureIntegrity integrity = SignatureIntegrity::Changed;
    SignerTrust signer = SignerTrust::NotChecked;
    QStringList structureProblems; ///< not DER, attributes missing or extra, unused certificates …
    QStringList reasons;           ///< for people
    QStringList notes;             ///< for people: what changes no answer
    std::optional<CertificateDescription> certificate;
    QByteArray certificateDer;
    SignatureLevel level = SignatureLevel::None;
    std::optional<StampFound> stamp;
};

/// Checks \a der over \a content. Strict: exactly one signer, DER, every embedded certificate used
/// in the chain, the ESS certificate hash fits. The signer is judged at the time that a stamp
/// proves, else \a at. An Error means it is no CMS at all.
Result<CmsCheck> checkDetached(QByteArrayView der, QByteArrayView content, const TrustList &trust,
                               const QDateTime &at, const ValidationData &data = {});

} // namespace assessment::signing
