#pragma once

// Only the .cpp files of this folder include this header: it is the one that shows OpenSSL.

#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace assessment::signing {

/// Turns a C release function into a deleter type that takes no space.
template<auto release>
struct ReleasedBy
{
    template<typename Object>
    void operator()(Object *object) const noexcept
    {
        release(object);
    }
};

/// OPENSSL_free is a macro and cannot be a template argument.
struct FreedByOpenssl
{
    void operator()(void *memory) const noexcept { OPENSSL_free(memory); }
};

/// Stacks are released with or without what is on them; this one owns its certificates.
struct CertificateStackRelease
{
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
};

struct CrlStackRelease
{
    void operator()(STACK_OF(X509_CRL) * stack) const noexcept
    {
        sk_X509_CRL_pop_free(stack, X509_CRL_free);
    }
};

using BioPtr = std::unique_ptr<BIO, ReleasedBy<BIO_free_all>>;
using CertificatePtr = std::unique_ptr<X509, ReleasedBy<X509_free>>;
using CertificateStackPtr = std::unique_ptr<STACK_OF(X509), CertificateStackRelease>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, ReleasedBy<CMS_ContentInfo_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, ReleasedBy<X509_CRL_free>>;
using CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), CrlStackRelease>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, ReleasedBy<EVP_MD_CTX_free>>;
using EcdsaSignaturePtr = std::unique_ptr<ECDSA_SIG, ReleasedBy<ECDSA_SIG_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, ReleasedBy<X509_EXTENSION_free>>;
using ExtendedUsagePtr = std::unique_ptr<EXTENDED_KEY_USAGE, ReleasedBy<EXTENDED_KEY_USAGE_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, ReleasedBy<EVP_PKEY_free>>;
using LibraryContextPtr = std::unique_ptr<OSSL_LIB_CTX, ReleasedBy<OSSL_LIB_CTX_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, ReleasedBy<PKCS12_free>>;
using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, ReleasedBy<OSSL_PROVIDER_unload>>;
using SigningCertificatePtr =
    std::unique_ptr<ESS_SIGNING_CERT_V2, ReleasedBy<ESS_SIGNING_CERT_V2_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, ReleasedBy<X509_STORE_CTX_free>>;
using StorePtr = std::unique_ptr<X509_STORE, ReleasedBy<X509_STORE_free>>;

inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline QByteArray copied(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// DER of an object, empty when OpenSSL cannot encode it.
template<typename Encode, typename Object>
QByteArray derOf(Encode encode, Object *object)
{
    unsigned char *der = nullptr;
    const int size = encode(object, &der);
    const std::unique_ptr<unsigned char, FreedByOpenssl> owner(der);
    return size > 0 ? copied(der, static_cast<std::size_t>(size)) : QByteArray();
}

/// Empties this thread's OpenSSL error queue into text for the log, so that nothing stale is left
/// to be blamed on the next call.
inline QString opensslDetail()
{
    QByteArray detail;
    while (const unsigned long code = ERR_get_error()) {
        char line[256];
        ERR_error_string_n(code, line, sizeof line);
        detail.append(line).append('\n');
    }
    return QString::fromLatin1(detail.trimmed());
}

} // namespace assessment::signing
