#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/identity.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/obj_mac.h>

#include <array>

/// Which algorithms are accepted, for the signature of a PDF, the code, the chain of certificates,
/// time stamps and revocation lists. Nothing else decides it: whoever adds one adds a line here
/// (and what makes such a signature), and no format changes, because files name their algorithms
/// themselves. What is not here is refused: SHA-1, RSA of 2048 bits and less in a signer's key,
/// of less than 2048 in a chain (NIST SP 800-57 part 1; ETSI TS 119 312).
///
/// It is compiled in. A file beside the program that could make it accept less would be the first
/// thing that somebody changes, and `label verify` has no time to read one (ADR 0037).
namespace assessment::signing::policy {

/// A key that labels, statements and reports may be signed with.
struct SigningKey
{
    int family;    ///< EVP_PKEY_…
    int curve;     ///< NID, NID_undef where there is none
    int leastBits; ///< of the modulus, 0 where the curve says it
    qint64 cose;   ///< its algorithm in a code (RFC 9053 §2.1, RFC 8230 §2): ES256, PS256
    KeyAlgorithm algorithm;
};

inline constexpr std::array signingKeys{
    SigningKey{EVP_PKEY_EC, NID_X9_62_prime256v1, 0, -7, KeyAlgorithm::EcdsaP256},
    SigningKey{EVP_PKEY_RSA, NID_undef, 3072, -37, KeyAlgorithm::Rsa3072}};

/// A digest that a signature may be over.
struct Digest
{
    int nid;
    QCryptographicHash::Algorithm algorithm;
    bool inLabels; ///< else only in what other people sign: stamps, lists, files that are no labels
};

inline constexpr std::array digests{Digest{NID_sha256, QCryptographicHash::Sha256, true},
                                    Digest{NID_sha384, QCryptographicHash::Sha384, false},
                                    Digest{NID_sha512, QCryptographicHash::Sha512, false}};

/// Of the certificates of a chain: 112 bits, RSA of 2048 bits and more, no SHA-1
/// (SSL_CTX_set_security_level(3), level 2).
inline constexpr int chainSecurityLevel = 2;

constexpr const SigningKey &ruleOf(KeyAlgorithm algorithm)
{
    for (const SigningKey &rule : signingKeys) {
        if (rule.algorithm == algorithm)
            return rule;
    }
    return signingKeys.front(); // each has a line
}

/// nullptr when it is not accepted.
constexpr const Digest *digestOf(int nid)
{
    for (const Digest &digest : digests) {
        if (digest.nid == nid)
            return &digest;
    }
    return nullptr;
}

} // namespace assessment::signing::policy
