#include "assessment/signing/library.h"
#include "assessment/signing/libraryneeds.h"

#include <openssl/core_dispatch.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <string_view>
#include <vector>

namespace assessment::signing {

namespace {

std::atomic<bool> g_missed = false;
constexpr std::array digests{EVP_sha1, EVP_sha224, EVP_sha256, EVP_sha384, EVP_sha512};

OSSL_PROVIDER *g_whole = nullptr; ///< the provider of the library, in a context of its own

/// Whether \a algorithm has \a name, which stands first of "RSA:rsaEncryption:1.2.840...".
bool isCalled(const OSSL_ALGORITHM &algorithm, std::string_view name)
{
    const std::string_view names(algorithm.algorithm_names);
    return names.substr(0, names.find(':')) == name;
}

template<std::size_t N>
bool isOneOf(const OSSL_ALGORITHM &algorithm, const std::array<const char *, N> &names)
{
    return std::ranges::any_of(
        names, [&algorithm](const char *name) { return isCalled(algorithm, name); });
}

/// Keys cost most: for each certificate the library asks every decoder whether it is the one.
bool isLeftIn(int operation, const OSSL_ALGORITHM &algorithm)
{
    static constexpr std::array keys{"EC", "ECDSA", "RSA", "RSA-PSS", "ED25519"};
    static constexpr std::array sums{"SHA1", "SHA2-224", "SHA2-256", "SHA2-384", "SHA2-512"};
    const std::string_view properties(algorithm.property_definition);
    switch (operation) {
    case OSSL_OP_DIGEST: return isOneOf(algorithm, sums);
    case OSSL_OP_KEYMGMT:
    case OSSL_OP_SIGNATURE: return isOneOf(algorithm, keys);
    case OSSL_OP_DECODER:
        return isOneOf(algorithm, keys) && properties.find("input=der") != std::string_view::npos
               && properties.find("structure=SubjectPublicKeyInfo") != std::string_view::npos;
    default: return true;
    }
}

/// What the provider of the library offers for \a operation, without what is left out.
const OSSL_ALGORITHM *query(void *, int operation, int *noCache)
{
    static std::array<std::vector<OSSL_ALGORITHM>, OSSL_OP__HIGHEST + 1> offered;
    if (operation < 0 || operation > OSSL_OP__HIGHEST)
        return nullptr;
    *noCache = 0;
    std::vector<OSSL_ALGORITHM> &list = offered[std::size_t(operation)];
    if (list.empty()) {
        int ignored = 0;
        const OSSL_ALGORITHM *one = OSSL_PROVIDER_query_operation(g_whole, operation, &ignored);
        for (; one && one->algorithm_names; ++one) {
            if (isLeftIn(operation, *one))
                list.push_back(*one);
        }
        list.push_back({}); // ends it
    }
    return list.data();
}

int start(const OSSL_CORE_HANDLE *, const OSSL_DISPATCH *, const OSSL_DISPATCH **functions,
          void **context)
{
    static const OSSL_DISPATCH own[] = {
        {OSSL_FUNC_PROVIDER_QUERY_OPERATION, reinterpret_cast<void (*)()>(query)}, {0, nullptr}};
    *functions = own;
    *context = OSSL_PROVIDER_get0_provider_ctx(g_whole);
    return 1;
}

} // namespace

bool startLibraryQuickly()
{
    if (g_whole
        || OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT
                                   | OPENSSL_INIT_NO_ADD_ALL_CIPHERS
                                   | OPENSSL_INIT_NO_ADD_ALL_DIGESTS
                                   | OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS,
                               nullptr)
               != 1)
        return false;
    for (const auto digest : digests)
        EVP_add_digest(digest());
    OSSL_LIB_CTX *context = OSSL_LIB_CTX_new(); // as long as the process
    g_whole = context ? OSSL_PROVIDER_load(context, "default") : nullptr;
    return g_whole && OSSL_PROVIDER_add_builtin(nullptr, "quick", start) == 1
           && OSSL_PROVIDER_load(nullptr, "quick");
}

bool quickLibrarySuffices()
{
    return !g_missed;
}

void noteCertificate(X509 *certificate)
{
    int digest = NID_undef;
    int key = NID_undef;
    const bool known = X509_get0_pubkey(certificate)
                       && X509_get_signature_info(certificate, &digest, &key, nullptr, nullptr) == 1
                       && (key == NID_ED25519 || std::ranges::any_of(digests, [digest](auto one) {
                               return EVP_MD_get_type(one()) == digest;
                           }));
    if (!known)
        g_missed = true;
}

} // namespace assessment::signing
