#pragma once

#include "assessment/signing/identity.h"
#include "assessment/signing/lasting.h"
#include "assessment/signing/timestamp.h"
#include "labels/pdfsignature.h"
#include "support/testcertificates.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <openssl/cms.h>
#include <openssl/ts.h>

/// Authorities of every kind, whose time and lists a test chooses.
namespace lastingfixture {

using namespace testcertificates;

inline QDateTime day(int year, int month, int dayOfMonth, int hour = 12)
{
    return {QDate(year, month, dayOfMonth), QTime(hour, 0), Qt::UTC};
}

template<auto encode, typename Object>
QByteArray derOf(Object *object)
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

struct Revoked
{
    const Member *member = nullptr;
    QDateTime at;
    int reason = -1;        ///< CRLReason, -1 = none said
    QDateTime invalid = {}; ///< invalidity date
};

/// A revocation list of \a issuer, DER.
inline QByteArray listOf(const Member &issuer, const QDateTime &from, const QDateTime &until,
                         const QList<Revoked> &entries = {}, const EVP_MD *digest = EVP_sha256())
{
    const std::shared_ptr<X509_CRL> list(X509_CRL_new(), X509_CRL_free);
    const auto time = [](const QDateTime &when) {
        return std::shared_ptr<ASN1_TIME>(ASN1_TIME_set(nullptr, when.toSecsSinceEpoch()),
                                          ASN1_TIME_free);
    };
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), time(from).get());
    X509_CRL_set1_nextUpdate(list.get(), time(until).get());
    for (const Revoked &entry : entries) {
        X509_REVOKED *revoked = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(revoked,
                                      X509_get_serialNumber(entry.member->certificate.get()));
        X509_REVOKED_set_revocationDate(revoked, time(entry.at).get());
        if (entry.reason >= 0) {
            ASN1_ENUMERATED *reason = ASN1_ENUMERATED_new();
            ASN1_ENUMERATED_set(reason, entry.reason);
            X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, reason, 0, 0);
            ASN1_ENUMERATED_free(reason);
        }
        if (entry.invalid.isValid()) {
            ASN1_GENERALIZEDTIME *invalid =
                ASN1_GENERALIZEDTIME_set(nullptr, entry.invalid.toSecsSinceEpoch());
            X509_REVOKED_add1_ext_i2d(revoked, NID_invalidity_date, invalid, 0, 0);
            ASN1_GENERALIZEDTIME_free(invalid);
        }
        X509_CRL_add0_revoked(list.get(), revoked);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), issuer.key.get(), digest);
    return derOf<i2d_X509_CRL>(list.get());
}

/// A time stamp (RFC 3161) by \a signer over \a digest, with its certificate and \a more in it.
inline QByteArray tokenOf(const Member &signer, const QByteArray &digest, const QDateTime &time,
                          const QList<Member> &more = {}, const EVP_MD *md = EVP_sha256(),
                          const ASN1_INTEGER *nonce = nullptr)
{
    const std::shared_ptr<TS_TST_INFO> info(TS_TST_INFO_new(), TS_TST_INFO_free);
    const std::shared_ptr<X509_ALGOR> algorithm(X509_ALGOR_new(), X509_ALGOR_free);
    const std::shared_ptr<TS_MSG_IMPRINT> imprint(TS_MSG_IMPRINT_new(), TS_MSG_IMPRINT_free);
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    QByteArray copy = digest;
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(copy.data()),
                           int(copy.size()));
    TS_TST_INFO_set_version(info.get(), 1);
    const std::shared_ptr<ASN1_OBJECT> policy(OBJ_txt2obj("1.2.3.4.1", 1), ASN1_OBJECT_free);
    TS_TST_INFO_set_policy_id(info.get(), policy.get());
    TS_TST_INFO_set_msg_imprint(info.get(), imprint.get());
    const std::shared_ptr<ASN1_INTEGER> serial(ASN1_INTEGER_new(), ASN1_INTEGER_free);
    ASN1_INTEGER_set(serial.get(), 77);
    TS_TST_INFO_set_serial(info.get(), serial.get());
    const std::shared_ptr<ASN1_GENERALIZEDTIME> when(
        ASN1_GENERALIZEDTIME_set(nullptr, time.toSecsSinceEpoch()), ASN1_GENERALIZEDTIME_free);
    TS_TST_INFO_set_time(info.get(), when.get());
    if (nonce)
        TS_TST_INFO_set_nonce(info.get(), nonce);
    const QByteArray content = derOf<i2d_TS_TST_INFO>(info.get());

    constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL;
    const std::shared_ptr<CMS_ContentInfo> cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags),
                                               CMS_ContentInfo_free);
    CMS_set_detached(cms.get(), 0);
    CMS_set1_eContentType(cms.get(), OBJ_nid2obj(NID_id_smime_ct_TSTInfo));
    CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), md,
                    flags | CMS_NOSMIMECAP | CMS_CADES);
    for (const Member &one : more)
        CMS_add1_cert(cms.get(), one.certificate.get());
    const std::unique_ptr<BIO, Free> source(
        BIO_new_mem_buf(content.constData(), int(content.size())));
    CMS_final(cms.get(), source.get(), nullptr, CMS_BINARY);
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

/// The token that answers \a query (TimeStampReq).
inline QByteArray answerTo(const QByteArray &query, const Member &signer, const QDateTime &time)
{
    const auto *position = reinterpret_cast<const unsigned char *>(query.constData());
    const std::shared_ptr<TS_REQ> request(d2i_TS_REQ(nullptr, &position, long(query.size())),
                                          TS_REQ_free);
    const ASN1_STRING *digest = TS_MSG_IMPRINT_get_msg(TS_REQ_get_msg_imprint(request.get()));
    return tokenOf(signer,
                   QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(digest)),
                              ASN1_STRING_length(digest)),
                   time, {}, EVP_sha256(), TS_REQ_get_nonce(request.get()));
}

inline Profile clockProfile(const char *name = "Test Clock")
{
    Profile profile;
    profile.name = name;
    profile.serial = 900;
    profile.extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, "critical,digitalSignature"},
                          {NID_ext_key_usage, "critical,timeStamping"}};
    return profile;
}

/// Two roots, one of signers and one of a clock, with what stands under them.
struct Authorities
{
    Member root = make(p256(), [] {
        Profile profile = authority("Label root");
        profile.until = day(2046, 1, 1);
        return profile;
    }());
    Member issuer = make(
        p256(),
        [] {
            Profile profile = authority("Label issuer");
            profile.until = day(2041, 1, 1);
            profile.serial = 12;
            return profile;
        }(),
        &root);
    Member clockRoot = make(p256(), [] {
        Profile profile = authority("Clock root");
        profile.until = day(2046, 1, 1);
        return profile;
    }());
    Member clock = make(
        p256(),
        [] {
            Profile profile = clockProfile();
            profile.until = day(2041, 1, 1);
            return profile;
        }(),
        &clockRoot);

    Member signer(const Key &key, const char *name = "Signer A", long serial = 101,
                  const QDateTime &until = day(2028, 1, 1)) const
    {
        Profile profile;
        profile.name = name;
        profile.serial = serial;
        profile.until = until;
        return make(key, profile, &issuer);
    }

    assessment::signing::Identity identityOf(const Member &signer) const
    {
        const QTemporaryDir folder;
        return *assessment::signing::Identity::load(
            written(folder.filePath(QStringLiteral("key.pem")),
                    pemFile(signer.key, {signer, issuer, root})),
            assessment::SecretBytes());
    }

    assessment::signing::TrustList trust() const
    {
        return {.anchors = {root.der(), clockRoot.der()}, .certificates = {}};
    }

    /// What a clock says that stands still at \a time.
    assessment::signing::Stamper stampAt(const QDateTime &time) const
    {
        return [this, time](const QByteArray &digest) {
            return assessment::signing::checkTimestamp(tokenOf(clock, digest, time), {});
        };
    }

    /// Lists of all issuers, in date for a month from the day before \a time.
    QList<QByteArray> lists(const QDateTime &time) const
    {
        const auto from = time.addDays(-1);
        const auto until = time.addDays(30);
        return {listOf(root, from, until), listOf(issuer, from, until),
                listOf(clockRoot, from, until)};
    }

    labels::SignatureExtras lasting(const assessment::signing::Identity &identity,
                                    const QDateTime &time) const
    {
        const auto stamp = stampAt(time);
        return {.stamp = stamp,
                .store = *assessment::signing::gatherLastingData(
                    identity, *stamp(QCryptographicHash::hash("x", QCryptographicHash::Sha256)),
                    trust(), lists(time))};
    }
};

} // namespace lastingfixture
