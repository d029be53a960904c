#include "assessment/signing/cmsstructure.h"

#include "assessment/signing/der.h"

#include <algorithm>
#include <vector>

namespace assessment::signing {

namespace {

constexpr char sequenceTag = '\x30';
constexpr char setTag = '\x31';
constexpr char firstTag = '\xa0'; // [0], constructed

/// The value \a tag with \a content in its shortest encoding (X.690 §10.1).
QByteArray derValue(char tag, const QByteArray &content)
{
    QByteArray value(1, tag);
    const auto length = static_cast<quint32>(content.size());
    if (length >= 0x80) {
        QByteArray octets;
        for (quint32 rest = length; rest > 0; rest >>= 8)
            octets.prepend(static_cast<char>(rest & 0xff));
        value.append(static_cast<char>(0x80 | octets.size()));
        value.append(octets);
    } else {
        value.append(static_cast<char>(length));
    }
    return value + content;
}

QByteArray derSetOf(std::vector<QByteArray> values)
{
    std::ranges::sort(values); // QByteArray compares as unsigned bytes, as X.690 §11.6 asks
    QByteArray content;
    for (const QByteArray &value : values)
        content += value;
    return derValue(setTag, content);
}

CmsPtr parsed(QByteArrayView der)
{
    const unsigned char *position = bytes(der);
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    return cms;
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

QByteArray encodeCms(CMS_ContentInfo *cms, const QByteArray &signature, const QByteArray &token)
{
    if (!token.isEmpty()
        && CMS_unsigned_add1_attr_by_NID(onlySigner(cms), NID_id_smime_aa_timeStampToken,
                                         V_ASN1_SEQUENCE, token.constData(),
                                         static_cast<int>(token.size()))
               != 1)
        return {};
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(onlySigner(cms)), signature.constData(),
                    static_cast<int>(signature.size()));
    return derOf(i2d_CMS_ContentInfo, cms);
}

ParsedCms parseCms(QByteArrayView der)
{
    // ContentInfo and SignedData of RFC 5652 §3 and §5.1; the certificates are its fourth part.
    constexpr qsizetype certificatesAt = 3;
    const QList<QByteArrayView> outer = isDer(der) ? derValuesIn(der) : QList<QByteArrayView>();
    const QList<QByteArrayView> inner = outer.size() == 2 && outer[1].front() == firstTag
                                            ? derValuesIn(outer[1])
                                            : QList<QByteArrayView>();
    const QList<QByteArrayView> parts = inner.size() == 1 && inner[0].front() == sequenceTag
                                            ? derValuesIn(inner[0])
                                            : QList<QByteArrayView>();
    if (parts.size() > certificatesAt && parts[certificatesAt].front() == firstTag) {
        ParsedCms result;
        const QList<QByteArrayView> certificates = derValuesIn(parts[certificatesAt]);
        for (const QByteArrayView one : certificates) {
            CertificatePtr certificate =
                one.front() == sequenceTag ? parseCertificate(one) : nullptr;
            if (certificate)
                result.certificates.push_back(std::move(certificate));
        }
        QByteArray rest;
        for (qsizetype i = 0; i < parts.size(); ++i)
            rest += i == certificatesAt ? QByteArrayView() : parts[i];
        if (std::ssize(result.certificates) == certificates.size()) {
            result.cms = parsed(
                derValue(sequenceTag,
                         outer[0].toByteArray() + derValue(firstTag, derValue(sequenceTag, rest))));
        }
        if (result.cms)
            return result;
    }
    ParsedCms whole{.cms = parsed(der), .certificates = {}};
    if (!whole.cms)
        return whole;
    const CertificateStackPtr stack(CMS_get1_certs(whole.cms.get()));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        if (CertificatePtr one = knownCertificate(sk_X509_value(stack.get(), i)))
            whole.certificates.push_back(std::move(one));
    }
    ERR_clear_error();
    return whole;
}

} // namespace assessment::signing
