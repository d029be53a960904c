#pragma once

#include "assessment/result.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <optional>

namespace assessment::signing {

/// A detached CMS signature over \a content for a PAdES baseline B-B signature (ETSI EN 319 142-1):
/// SHA-256, content-type, message-digest and signing-certificate-v2, no signing-time, chain without
/// the root. DER.
Result<QByteArray> signDetached(const Identity &identity, QByteArrayView content);

enum class SignatureIntegrity { Intact, Changed };
enum class SignerTrust { Trusted, Untrusted, Expired, NotYetValid, Revoked, NotChecked };

/// What a detached signature says.
struct CmsCheck
{
    SignatureIntegrity integrity = SignatureIntegrity::Changed;
    SignerTrust signer = SignerTrust::NotChecked;
    QStringList structureProblems; ///< not DER, attributes missing or extra, unused certificates …
    QStringList reasons;           ///< for people
    std::optional<CertificateDescription> certificate;
    QByteArray certificateDer;
};

/// Checks \a der over \a content. Strict: exactly one signer, DER, every embedded certificate used
/// in the chain, the ESS certificate hash fits. An Error means it is no CMS at all.
Result<CmsCheck> checkDetached(QByteArrayView der, QByteArrayView content, const TrustList &trust,
                               const QDateTime &at);

} // namespace assessment::signing
