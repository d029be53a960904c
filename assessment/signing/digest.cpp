#include "assessment/signing/digest.h"

#include "assessment/signing/opensslptr.h"

#include <openssl/evp.h>

namespace assessment::signing {

namespace {

const EVP_MD *methodOf(QCryptographicHash::Algorithm algorithm)
{
    switch (algorithm) {
    case QCryptographicHash::Sha256: return EVP_sha256();
    case QCryptographicHash::Sha384: return EVP_sha384();
    case QCryptographicHash::Sha512: return EVP_sha512();
    default: return nullptr;
    }
}

} // namespace

QByteArray digestOf(QByteArrayView bytes, QCryptographicHash::Algorithm algorithm)
{
    const EVP_MD *method = methodOf(algorithm);
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    if (!method
        || EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                      reinterpret_cast<unsigned char *>(digest.data()), &length, method, nullptr)
               != 1)
        return QCryptographicHash::hash(bytes.toByteArray(), algorithm);
    digest.truncate(static_cast<qsizetype>(length));
    return digest;
}

QByteArray digestOf(QByteArrayView first, QByteArrayView second)
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1
        || EVP_DigestUpdate(context.get(), first.data(), static_cast<std::size_t>(first.size()))
               != 1
        || EVP_DigestUpdate(context.get(), second.data(), static_cast<std::size_t>(second.size()))
               != 1
        || EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                              &length)
               != 1)
        return digestOf(first.toByteArray() + second.toByteArray());
    digest.truncate(static_cast<qsizetype>(length));
    return digest;
}

} // namespace assessment::signing
