#pragma once

#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/lastingfixture.h"

#include <algorithm>
#include <functional>

/// Signed labels that keep every rule of a level, and for each rule one that breaks it.
namespace padesfixtures {

using namespace lastingfixture;
using labelsurgery::byteRange;
using labelsurgery::contentsOf;
using labelsurgery::gapOf;
using labelsurgery::signedPart;
using labelsurgery::withByteRange;
using labelsurgery::withCms;
using labelsurgery::withContents;
using signingfixture::issueTime;

struct Fixture
{
    QString name;
    QString rule; ///< the clause of ETSI EN 319 142-1 (142-1) or EN 319 122-1 (122-1)
    QByteArray file;
    QString level;
    QString sentence; ///< a part of what a person is told; "" for a good one
};

/// A CMS like ours but for what a fixture is about.
struct Craft
{
    bool contentType = true;
    int type = NID_pkcs7_data;
    bool messageDigest = true;
    enum class Named { Right, Wrong, Missing } named = Named::Right;
    bool signingTime = false;
    const EVP_MD *digest = EVP_sha256();
    int signers = 1;
    QList<Member> extra = {};
    /// Made of the signature value: what stands in unsigned attributes of this type.
    std::function<QList<QByteArray>(const QByteArray &signature)> unsignedValues = {};
    int unsignedType = NID_id_smime_aa_timeStampToken;
};

inline QByteArray attributeSet(CMS_SignerInfo *info)
{
    std::vector<QByteArray> values;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i)
        values.push_back(derOf<i2d_X509_ATTRIBUTE>(CMS_signed_get_attr(info, i)));
    std::ranges::sort(values);
    QByteArray content;
    for (const QByteArray &value : values)
        content += value;
    QByteArray head("\x31\x82", 2); // always between 256 and 65535 bytes, or made so below
    if (content.size() < 0x80)
        head = QByteArray("\x31") + char(content.size());
    else if (content.size() < 0x100)
        head = QByteArray("\x31\x81") + char(content.size());
    else
        head += QByteArray(1, char(content.size() >> 8)) + char(content.size() & 0xff);
    return head + content;
}

inline void addSigner(CMS_ContentInfo *cms, const Member &signer, const Member &issuer,
                      const QByteArray &content, const Craft &craft)
{
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_NOSMIMECAP;
    CMS_SignerInfo *info =
        CMS_add1_signer(cms, signer.certificate.get(), signer.key.get(), craft.digest, flags);
    if (craft.contentType)
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                    OBJ_nid2obj(craft.type), -1);
    if (craft.messageDigest) {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        EVP_Digest(content.constData(), std::size_t(content.size()), digest, &size, craft.digest,
                   nullptr);
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest,
                                    int(size));
    }
    if (craft.signingTime) {
        const std::shared_ptr<ASN1_TIME> time(ASN1_TIME_set(nullptr, issueTime.toSecsSinceEpoch()),
                                              ASN1_TIME_free);
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, time->type, time.get(), -1);
    }
    if (craft.named != Craft::Named::Missing) {
        const Member &named = craft.named == Craft::Named::Right ? signer : issuer;
        const std::shared_ptr<STACK_OF(X509)> chain(
            sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
        sk_X509_push(chain.get(), issuer.certificate.get());
        const std::shared_ptr<ESS_SIGNING_CERT_V2> ess(
            OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), named.certificate.get(), chain.get(),
                                              0),
            ESS_SIGNING_CERT_V2_free);
        const QByteArray der = derOf<i2d_ESS_SIGNING_CERT_V2>(ess.get());
        CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                    der.constData(), int(der.size()));
    }
    const QByteArray message = attributeSet(info);
    const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t size = 1024;
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSignInit(context.get(), nullptr, craft.digest, nullptr, signer.key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(message.constData()),
                   std::size_t(message.size()));
    signature.truncate(qsizetype(size));
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature.constData(),
                    int(signature.size()));
    if (!craft.unsignedValues)
        return;
    for (const QByteArray &value : craft.unsignedValues(signature))
        CMS_unsigned_add1_attr_by_NID(info, craft.unsignedType, V_ASN1_SEQUENCE, value.constData(),
                                      int(value.size()));
}

inline QByteArray crafted(const Authorities &all, const QList<Member> &signers,
                          const QByteArray &content, const Craft &craft)
{
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL;
    const std::shared_ptr<CMS_ContentInfo> cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags),
                                               CMS_ContentInfo_free);
    for (int i = 0; i < craft.signers; ++i)
        addSigner(cms.get(), signers[i], all.issuer, content, craft);
    CMS_add1_cert(cms.get(), all.issuer.certificate.get());
    for (const Member &one : craft.extra)
        CMS_add1_cert(cms.get(), one.certificate.get());
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class Maker
{
public:
    Maker() { qputenv("QT_HASH_SEED", "0"); }

    QList<Fixture> all()
    {
        good();
        layout();
        signature();
        stamps();
        stores();
        return m_fixtures;
    }

    Authorities authorities;
    Member signer = authorities.signer(p256());
    Member rsa = authorities.signer(Key(EVP_RSA_gen(3072), Free()), "Signer R", 103);
    Member second = authorities.signer(p256(), "Signer B", 102);

private:
    void add(const char *name, const char *rule, const QByteArray &file, const char *level,
             const char *sentence = "")
    {
        m_fixtures.append({QString::fromLatin1(name), QString::fromLatin1(rule), file,
                           QString::fromLatin1(level), QString::fromUtf8(sentence)});
    }

    /// The file, signed once more with another CMS.
    QByteArray with(const QByteArray &file, const Craft &craft) const
    {
        return withCms(file, crafted(authorities, {signer, second}, signedPart(file), craft));
    }
    QByteArray with(const Craft &craft) const { return with(m_plain, craft); }
    QByteArray edited(QByteArray from, QByteArray to) const
    {
        QByteArray file = m_plain;
        const qsizetype at = file.lastIndexOf(from);
        return with(file.replace(at, from.size(), to.leftJustified(from.size(), ' ')), {});
    }

    void good()
    {
        const QDateTime stamped = issueTime.addSecs(5);
        for (const Member &who : {signer, rsa}) {
            const bool elliptic = &who != &rsa && who.certificate == signer.certificate;
            const auto identity = authorities.identityOf(who);
            labelfixture::Making making;
            const QByteArray plain = labelfixture::label(identity, making);
            if (elliptic)
                m_plain = plain;
            add(elliptic ? "good-bb-p256" : "good-bb-rsa", "142-1 6.3", plain, "B-B");
            making.extras.stamp = authorities.stampAt(stamped);
            add(elliptic ? "good-bt-p256" : "good-bt-rsa", "142-1 6.3",
                labelfixture::label(identity, making), "B-T");
            making.extras = authorities.lasting(identity, stamped);
            add(elliptic ? "good-blt-p256" : "good-blt-rsa", "142-1 6.3",
                labelfixture::label(identity, making), "B-LT");
        }
        add("good-crafted", "142-1 6.3", with(Craft{}), "B-B");
    }

    void layout()
    {
        add("subfilter", "142-1 6.3 SubFilter",
            edited("/ETSI.CAdES.detached", "/adbe.pkcs7.detached"), "none",
            "it is not PAdES and has no level");
        add("other-subfilter", "142-1 6.3 SubFilter",
            edited("/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1"), "none",
            "not written as labels have it");
        add("no-m", "142-1 6.3 M", edited("/M (D:20261123120000Z)", ""), "none",
            "not written as labels have it");
        add("cert-entry", "142-1 6.3 Cert",
            edited("/Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
                   "/TransformParams /P 1 /V /1.2 >> >>] >>",
                   "/TransformMethod /DocMDP /TransformParams << /P 1 /V /1.2 >> >>] /Cert (x) >>"),
            "none", "holds certificates (/Cert)");
        const auto gap = gapOf(m_plain);
        add("byterange-too-small", "142-1 5.2 ByteRange",
            with(withByteRange(m_plain,
                               byteRange(gap.begin, gap.end + 1, m_plain.size() - gap.end - 1)),
                 {}),
            "none", "leaves out more than the signature");
        add("bytes-behind", "142-1 5.2 ByteRange", m_plain + "\n", "none",
            "1 byte(s) were added behind");
        QByteArray changed = m_plain;
        changed[2000] = char(changed[2000] ^ 1);
        add("changed-content", "122-1 5.1.2", changed, "none",
            "The file was changed after it was signed");
        const QByteArray hex = contentsOf(m_plain);
        add("padding", "142-1 5.2 Contents", withContents(m_plain, hex.chopped(2) + "01"), "none",
            "bytes behind the signature where zeros belong");
        add("upper-case", "cli.md", withContents(m_plain, hex.toUpper()), "none",
            "not all in lower case");
        const QByteArray cms = labelsurgery::cmsOf(m_plain);
        add("ber-length", "142-1 6.3 Contents DER",
            withCms(m_plain, QByteArray("\x30\x83\x00", 3) + cms.sliced(2)), "none",
            "not in distinguished encoding");
    }

    void signature()
    {
        add("no-content-type", "122-1 5.1.1", with({.contentType = false}), "none",
            "content-type is missing or another");
        add("other-content-type", "122-1 5.1.1", with({.type = NID_pkcs7_signed}), "none",
            "content-type is missing or another");
        add("no-message-digest", "122-1 5.1.2", with({.messageDigest = false}), "none",
            "message-digest is missing");
        add("no-signing-certificate", "122-1 5.2.2", with({.named = Craft::Named::Missing}), "none",
            "signing-certificate-v2 is missing");
        add("wrong-signing-certificate", "122-1 5.2.2", with({.named = Craft::Named::Wrong}),
            "none", "names other certificates than those it brings");
        add("signing-time", "142-1 6.3 signing-time", with({.signingTime = true}), "none",
            "signing-time attribute, which PAdES forbids");
        add("sha1", "119 312", with({.digest = EVP_sha1()}), "none", "another digest than SHA-256");
        add("sha512", "cli.md", with({.digest = EVP_sha512()}), "none",
            "another digest than SHA-256");
        add("two-signers", "142-1 6.3 SignerInfo", with({.signers = 2}), "none",
            "not a CMS structure with one signer");
        add("unused-certificate", "142-1 6.3 certificates", with({.extra = {second}}), "none",
            "a certificate that is not in its chain: Signer B");
        QByteArray wrong = labelsurgery::cmsOf(m_plain);
        wrong[wrong.size() - 1] = char(wrong[wrong.size() - 1] ^ 1);
        add("wrong-signature", "5652 5.6", withCms(m_plain, wrong), "none",
            "was not made with the key of");
    }

    QByteArray stampedBy(const std::function<QList<QByteArray>(const QByteArray &)> &values) const
    {
        return with({.unsignedValues = values});
    }

    void stamps()
    {
        const Authorities &a = authorities;
        const auto by = [](const Member &who, const QList<Member> &more = {},
                           const QDateTime &when = issueTime, const EVP_MD *md = EVP_sha256()) {
            return [=](const QByteArray &value) {
                return QList<QByteArray>{tokenOf(who, sha256(value), when, more, md)};
            };
        };
        add("good-crafted-stamp", "122-1 5.3", stampedBy(by(a.clock)), "B-T");
        add("good-stamp-with-root", "122-1 5.3", stampedBy(by(a.clock, {a.clockRoot})), "B-T");
        add("stamp-over-others", "122-1 5.3", stampedBy([&a](const QByteArray &) {
                return QList<QByteArray>{tokenOf(a.clock, sha256("other"), issueTime)};
            }),
            "B-B", "over other bytes than this signature");
        Profile mail = clockProfile("Postman");
        mail.extensions[2].second = "critical,emailProtection";
        add("stamp-by-postman", "3161 2.3", stampedBy(by(make(p256(), mail, &a.clockRoot))), "B-B",
            "Postman is not for time stamps");
        Profile loose = clockProfile("Loose Clock");
        loose.extensions[2].second = "timeStamping";
        add("stamp-by-loose-clock", "3161 2.3", stampedBy(by(make(p256(), loose, &a.clockRoot))),
            "B-B", "Loose Clock is not for time stamps");
        Profile old = clockProfile("Old Clock");
        old.until = day(2026, 11, 1);
        add("stamp-by-old-clock", "3161 4", stampedBy(by(make(p256(), old, &a.clockRoot))), "B-B",
            "Old Clock expired on 1 November 2026");
        add("stamp-with-sha1", "119 312", stampedBy(by(a.clock, {}, issueTime, EVP_sha1())), "B-B",
            "a digest that is too weak");
        add("stamp-with-more", "cli.md", stampedBy(by(a.clock, {second})), "B-B",
            "holds more than its signature covers");
        add("two-stamps", "cli.md", stampedBy([&a](const QByteArray &value) {
                return QList<QByteArray>{tokenOf(a.clock, sha256(value), issueTime),
                                         tokenOf(a.clock, sha256(value), issueTime.addSecs(1))};
            }),
            "B-B", "attributes that are not signed");
        add("other-unsigned", "142-1 6.3",
            with({.unsignedValues =
                      [](const QByteArray &) {
                          return QList<QByteArray>{QByteArray("\x30\x00", 2)};
                      },
                  .unsignedType = NID_id_smime_aa_ets_certValues}),
            "B-B", "attributes that are not signed");
    }

    QByteArray stored(const assessment::signing::LastingData &store, bool stamp = true) const
    {
        labelfixture::Making making;
        making.extras.store = store; // without a stamp nobody measures what comes out
        const auto identity = authorities.identityOf(signer);
        const QByteArray file = labelfixture::label(identity, making);
        if (!stamp)
            return file;
        return with(file, {.unsignedValues = [this](const QByteArray &value) {
                        return QList<QByteArray>{
                            tokenOf(authorities.clock, sha256(value), issueTime)};
                    }});
    }

    void stores()
    {
        const Authorities &a = authorities;
        const auto from = issueTime.addDays(-1);
        const auto until = issueTime.addDays(30);
        const QList<QByteArray> roots{a.root.der(), a.clockRoot.der()};
        const QList<QByteArray> lists = a.lists(issueTime);
        const auto instead = [&](int which, const QByteArray &other) {
            QList<QByteArray> changed = lists;
            changed[which] = other;
            return changed;
        };
        add("good-crafted-store", "142-1 5.4", stored({roots, lists}), "B-LT");
        add("store-without-stamp", "142-1 6.3", stored({roots, lists}, false), "B-B",
            "no time stamp that they belong to");
        add("store-lacks-list", "142-1 5.4", stored({roots, {lists[0], lists[2]}}), "B-T",
            "holds no revocation list for Signer A");
        add("store-lacks-list-of-issuer", "142-1 5.4", stored({roots, {lists[1], lists[2]}}), "B-T",
            "holds no revocation list for Label issuer");
        add("store-lacks-list-of-clock", "142-1 5.4", stored({roots, {lists[0], lists[1]}}), "B-T",
            "holds no revocation list for Test Clock");
        add("store-list-ended", "142-1 5.4",
            stored({roots, instead(1, listOf(a.issuer, issueTime.addDays(-9), from))}), "B-T",
            "for Signer A was not in date");
        add("store-list-of-tomorrow", "142-1 5.4",
            stored({roots, instead(1, listOf(a.issuer, issueTime.addDays(1), until))}), "B-T",
            "for Signer A was not in date");
        const Member impostor = make(p256(), authority("Label issuer"));
        add("store-list-forged", "5280 6.3.3",
            stored({roots, instead(1, listOf(impostor, from, until))}), "B-T",
            "holds no revocation list for Signer A");
        add("store-list-sha1", "119 312",
            stored({roots, instead(1, listOf(a.issuer, from, until, {}, EVP_sha1()))}), "B-T",
            "holds no revocation list for Signer A");
        add("store-lacks-root", "142-1 5.4", stored({{a.clockRoot.der()}, lists}), "B-T",
            "does not hold the certificate that issued that of Label issuer");
        add("store-unused-certificate", "cli.md",
            stored({roots + QList<QByteArray>{second.der()}, lists}), "B-T",
            "a certificate that is in no chain");
        add("store-twice", "142-1 5.4", stored({roots + QList<QByteArray>{a.issuer.der()}, lists}),
            "B-T", "in the signature already: Label issuer");
        add("store-unused-list", "cli.md",
            stored({roots, lists + QList<QByteArray>{listOf(impostor, from, until)}}), "B-T",
            "a revocation list that is about no certificate");
        add("store-no-certificate", "142-1 5.4",
            stored({roots + QList<QByteArray>{"something else"}, lists}), "B-T",
            "something that is no certificate");
    }

    QList<Fixture> m_fixtures;
    QByteArray m_plain;
};

} // namespace padesfixtures
