#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QString>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>
#include <utility>
#include <vector>

/// Keys and certificates of every kind that a signer could be given, good and bad.
namespace testcertificates {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

inline Key p256()
{
    return {EVP_EC_gen("P-256"), Free()};
}

struct Profile
{
    const char *name = "Test signer";
    QDateTime from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime until = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<std::pair<int, const char *>> extensions = {
        {NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
        {NID_ext_key_usage, "emailProtection"},
        {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid"}};
    long serial = 4711;
    const EVP_MD *digest = EVP_sha256();
};

inline Profile authority(const char *name = "Test authority")
{
    Profile profile;
    profile.name = name;
    profile.extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                          {NID_key_usage, "critical,keyCertSign,cRLSign"},
                          {NID_subject_key_identifier, "hash"}};
    return profile;
}

struct Member
{
    Key key;
    Certificate certificate;

    QByteArray der() const
    {
        unsigned char *bytes = nullptr;
        const int size = i2d_X509(certificate.get(), &bytes);
        const QByteArray der(reinterpret_cast<const char *>(bytes), size);
        OPENSSL_free(bytes);
        return der;
    }
};

/// A certificate for \a key by \a issuer, or by itself.
inline Member make(const Key &key, const Profile &profile, const Member *issuer = nullptr)
{
    Member member{key, Certificate(X509_new(), Free())};
    X509 *certificate = member.certificate.get();
    X509 *signer = issuer ? issuer->certificate.get() : certificate;
    EVP_PKEY *signingKey = issuer ? issuer->key.get() : key.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), profile.serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate), profile.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), profile.until.toSecsSinceEpoch());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(profile.name), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    X509_set_pubkey(certificate, key.get());
    X509V3_CTX context;
    X509V3_set_ctx(&context, signer, certificate, nullptr, nullptr, 0);
    for (const auto &[type, value] : profile.extensions) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, type, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    const int kind = EVP_PKEY_get_base_id(signingKey);
    const bool edwards = kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448;
    X509_sign(certificate, signingKey, edwards ? nullptr : profile.digest);
    return member;
}

inline QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

inline QByteArray pemOf(const Member &member)
{
    const std::unique_ptr<BIO, Free> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), member.certificate.get());
    return textOf(out.get());
}

/// Key, encrypted when there is a \a passphrase, then certificates.
inline QByteArray pemFile(const Key &key, const QList<Member> &certificates,
                          const QByteArray &passphrase = {})
{
    const std::unique_ptr<BIO, Free> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(
        out.get(), key.get(), passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
        passphrase.constData(), static_cast<int>(passphrase.size()), nullptr, nullptr);
    QByteArray text = textOf(out.get());
    for (const Member &member : certificates)
        text += pemOf(member);
    return text;
}

inline QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace testcertificates
