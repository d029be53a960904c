#include "assessment/signing/cmsstructure.h"

#include <algorithm>
#include <vector>

namespace assessment::signing {

namespace {

QByteArray derSetOf(std::vector<QByteArray> values)
{
    std::ranges::sort(values); // QByteArray compares as unsigned bytes, as X.690 §11.6 asks
    QByteArray content;
    for (const QByteArray &value : values)
        content += value;
    QByteArray set(1, '\x31');
    const auto length = static_cast<quint32>(content.size());
    if (length >= 0x80) {
        const bool wide = length > 0xff;
        set.append(wide ? '\x82' : '\x81');
        if (wide)
            set.append(static_cast<char>(length >> 8));
    }
    set.append(static_cast<char>(length & 0xff));
    return set + content;
}

/// signing-certificate-v2 (RFC 5035 §3) that names the signer's certificate and, beyond what CAdES
/// asks for, every issuer that travels along: so no embedded certificate can be exchanged.
bool addSigningCertificates(CMS_SignerInfo *info, X509 *signer,
                            const std::vector<CertificatePtr> &chain)
{
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> issuers(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    for (const CertificatePtr &issuer : chain)
        sk_X509_push(issuers.get(), issuer.get());
    const SigningCertificatePtr named(
        OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), signer, issuers.get(), 0));
    const QByteArray der = named ? derOf(i2d_ESS_SIGNING_CERT_V2, named.get()) : QByteArray();
    return !der.isEmpty()
           && CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2,
                                          V_ASN1_SEQUENCE, der.constData(),
                                          static_cast<int>(der.size()))
                  == 1;
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
}

} // namespace

CmsPtr assembleCms(X509 *signer, EVP_PKEY *key, const std::vector<CertificatePtr> &chain,
                   const QByteArray &contentDigest)
{
    // CMS_final() is not used: it would add a signing-time, which PAdES forbids in the signature
    // (ETSI EN 319 142-1 §6.3 keeps the time in the dictionary's /M).
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL;
    CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    if (!cms)
        return nullptr;
    CMS_SignerInfo *info =
        CMS_add1_signer(cms.get(), signer, key, EVP_sha256(), flags | CMS_NOSMIMECAP);
    if (!info)
        return nullptr;
    for (const CertificatePtr &issuer : chain) {
        if (CMS_add1_cert(cms.get(), issuer.get()) != 1)
            return nullptr;
    }
    if (CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                    OBJ_nid2obj(NID_pkcs7_data), -1)
            != 1
        || CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       contentDigest.constData(),
                                       static_cast<int>(contentDigest.size()))
               != 1
        || !addSigningCertificates(info, signer, chain))
        return nullptr;
    return cms;
}

QByteArray signedAttributes(CMS_ContentInfo *cms)
{
    const CMS_SignerInfo *info = onlySigner(cms);
    std::vector<QByteArray> attributes;
    attributes.reserve(static_cast<std::size_t>(CMS_signed_get_attr_count(info)));
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i)
        attributes.push_back(derOf(i2d_X509_ATTRIBUTE, CMS_signed_get_attr(info, i)));
    return derSetOf(std::move(attributes));
}

QByteArray encodeCms(CMS_ContentInfo *cms, const QByteArray &signature)
{
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(onlySigner(cms)), signature.constData(),
                    static_cast<int>(signature.size()));
    return derOf(i2d_CMS_ContentInfo, cms);
}

} // namespace assessment::signing
