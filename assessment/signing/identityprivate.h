#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/certificate.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/tokenkey.h"

#include <optional>
#include <vector>

namespace assessment::signing {

struct Identity::Private
{
    KeyPtr key; ///< only its public half, when a token keeps the other
    std::optional<TokenKey> token;
    CertificatePtr certificate;
    CertificateDescription about;      ///< of the certificate
    std::vector<CertificatePtr> chain; ///< issuing CAs in order, without the root
    CertificatePtr root;               ///< null when it is not known
    KeyAlgorithm algorithm = KeyAlgorithm::EcdsaP256;
    QString source;
};

/// Lets the files that build signatures reach the key.
class CmsAccess
{
public:
    static const Identity::Private &of(const Identity &identity) { return *identity.d; }
};

} // namespace assessment::signing
