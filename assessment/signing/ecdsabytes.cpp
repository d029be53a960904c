#include "assessment/signing/ecdsabytes.h"

#include "assessment/signing/opensslptr.h"

namespace assessment::signing {

namespace {

constexpr qsizetype coordinateBytes = 32;

} // namespace

QByteArray fixedSizeSignature(const QByteArray &der)
{
    const unsigned char *position = bytes(der);
    const EcdsaSignaturePtr signature(
        d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    QByteArray fixed(2 * coordinateBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(fixed.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, coordinateBytes) < 0
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + coordinateBytes, coordinateBytes)
               < 0)
        return {};
    return fixed;
}

QByteArray derSignature(const QByteArray &fixed)
{
    if (fixed.size() != 2 * coordinateBytes)
        return {};
    const EcdsaSignaturePtr signature(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytes(fixed), coordinateBytes, nullptr);
    BIGNUM *s = BN_bin2bn(bytes(fixed) + coordinateBytes, coordinateBytes, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    return derOf(i2d_ECDSA_SIG, signature.get());
}

} // namespace assessment::signing
