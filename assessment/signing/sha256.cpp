#include "assessment/signing/sha256.h"

#include "assessment/signing/opensslptr.h"

namespace assessment::signing {

namespace {

constexpr qsizetype digestBytes = 32;

/// A library without SHA-256 is no library: nothing could be kept or checked.
void need(bool done)
{
    if (!done)
        qFatal("OpenSSL cannot compute SHA-256");
}

} // namespace

struct Sha256::Private
{
    DigestContextPtr context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    need(d->context && EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    need(EVP_DigestUpdate(d->context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(digestBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(digest.data());
    need(EVP_DigestFinal_ex(d->context.get(), out, nullptr) == 1);
    need(EVP_DigestInit_ex(d->context.get(), nullptr, nullptr) == 1);
    return digest;
}

} // namespace assessment::signing
