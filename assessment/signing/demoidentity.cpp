#include "assessment/signing/demoidentity.h"

#include "assessment/secretbytes.h"
#include "assessment/signing/certificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::DemoIdentity)
};

// Said in every certificate, so that nobody takes one of these for a real authority. Not
// translated: it becomes part of the signatures.
constexpr auto organisation = "Assay demonstration - not for real labels";
constexpr qsizetype passphraseRandomBytes = 18; // 144 bits, 24 characters

Error refused(Error::Kind kind, const QString &where, const QString &why,
              const QString &advice = {})
{
    return {.kind = kind,
            .what = Text::tr("the demonstration identity cannot be made"),
            .where = where,
            .why = why,
            .advice = advice,
            .detail = opensslDetail()};
}

/// One certificate of the demonstration and its key.
struct Member
{
    KeyPtr key;
    CertificatePtr certificate;
};

/// What differs between root, issuing authority and signer.
struct Profile
{
    const char *commonName;
    int years;
    std::vector<std::pair<int, const char *>> extensions;
};

const Profile &rootProfile()
{
    static const Profile profile{"Assay demonstration root",
                                 10,
                                 {{NID_basic_constraints, "critical,CA:TRUE"},
                                  {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                  {NID_subject_key_identifier, "hash"}}};
    return profile;
}

const Profile &issuerProfile()
{
    static const Profile profile{"Assay demonstration issuing authority",
                                 6,
                                 {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                                  {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                  {NID_subject_key_identifier, "hash"},
                                  {NID_authority_key_identifier, "keyid"}}};
    return profile;
}

/// pdfsig 22.12 calls a signer trusted only when its certificate has both the usage for e-mail
/// protection and a CRL distribution point (measured); document signing is RFC 9336.
const Profile &signerProfile()
{
    static const Profile profile{
        "Assay demonstration signer",
        3,
        {{NID_basic_constraints, "critical,CA:FALSE"},
         {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
         {NID_ext_key_usage, "emailProtection,1.3.6.1.5.5.7.3.36"},
         {NID_crl_distribution_points, "URI:http://crl.demo.invalid/assay.crl"},
         {NID_subject_key_identifier, "hash"},
         {NID_authority_key_identifier, "keyid"}}};
    return profile;
}

bool setName(X509_NAME *name, const char *commonName)
{
    const auto add = [name](const char *field, const char *value) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value), -1, -1, 0)
               == 1;
    };
    return add("O", organisation) && add("CN", commonName);
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        return false;
    random[0] &= 0x7f; // positive
    const std::unique_ptr<BIGNUM, ReleasedBy<BN_free>> number(
        BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509 *certificate, const QDateTime &now, int years)
{
    // An hour of grace: clocks of other computers may be behind.
    const qint64 begin = now.addSecs(-3600).toSecsSinceEpoch();
    const qint64 end = now.addYears(years).toSecsSinceEpoch();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), begin)
           && ASN1_TIME_set(X509_getm_notAfter(certificate), end);
}

bool addExtensions(X509 *certificate, X509 *issuer, const Profile &profile)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[type, value] : profile.extensions) {
        const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, type, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// A key of its own and a certificate by \a issuer, or by itself when there is none.
std::optional<Member> makeMember(const Profile &profile, const Member *issuer, const QDateTime &now)
{
    Member member{KeyPtr(EVP_EC_gen("P-256")), CertificatePtr(X509_new())};
    X509 *certificate = member.certificate.get();
    X509 *signer = issuer ? issuer->certificate.get() : certificate;
    EVP_PKEY *signingKey = issuer ? issuer->key.get() : member.key.get();
    const bool made = member.key && certificate
                      && X509_set_version(certificate, X509_VERSION_3) == 1
                      && setSerial(certificate) && setValidity(certificate, now, profile.years)
                      && setName(X509_get_subject_name(certificate), profile.commonName)
                      && X509_set_issuer_name(certificate, X509_get_subject_name(signer)) == 1
                      && X509_set_pubkey(certificate, member.key.get()) == 1
                      && addExtensions(certificate, signer, profile)
                      && X509_sign(certificate, signingKey, EVP_sha256()) > 0;
    if (!made)
        return {};
    return member;
}

QByteArray toPem(const X509 *certificate)
{
    const QByteArray text = toDer(certificate).toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < text.size(); i += 64)
        pem += text.mid(i, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

SecretBytes randomPassphrase()
{
    QByteArray random(passphraseRandomBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()),
                   static_cast<int>(random.size()))
        != 1)
        return {};
    QByteArray text = random.toBase64(QByteArray::Base64UrlEncoding);
    SecretBytes passphrase(text);
    OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()));
    OPENSSL_cleanse(random.data(), static_cast<std::size_t>(random.size()));
    return passphrase;
}

QByteArray toP12(const Member &signer, const Member &issuer, const SecretBytes &passphrase)
{
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> others(
        sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    sk_X509_push(others.get(), issuer.certificate.get());
    const Pkcs12Ptr p12(PKCS12_create(passphrase.constData(), signerProfile().commonName,
                                      signer.key.get(), signer.certificate.get(), others.get(), 0,
                                      0, PKCS12_DEFAULT_ITER, PKCS12_DEFAULT_ITER, 0));
    return p12 ? derOf(i2d_PKCS12, p12.get()) : QByteArray();
}

/// Files that appear together; what was written goes again when one of them cannot be.
class NewFiles
{
public:
    Status write(const QString &path, QByteArrayView content, QFileDevice::Permissions permissions)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions))
            return refused(QFile::exists(path) ? Error::Kind::Conflict : Error::Kind::Storage, path,
                           QFile::exists(path) ? Text::tr("the file is already there")
                                               : file.errorString(),
                           Text::tr("name another folder"));
        m_written.append(path);
        if (file.write(content.data(), content.size()) != content.size() || !file.flush())
            return refused(Error::Kind::Storage, path, file.errorString());
        return Ok;
    }

    void keep() { m_written.clear(); }

    ~NewFiles()
    {
        for (const QString &path : m_written)
            QFile::remove(path);
    }

private:
    QStringList m_written;
};

Status makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Ok;
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refused(Error::Kind::Storage, folder, Text::tr("the folder cannot be made"));
    return Ok;
}

} // namespace

Result<DemoIdentity> makeDemoIdentity(const QString &folder, const Clock &clock)
{
    const QDir dir(folder);
    const DemoIdentity paths{.root = dir.filePath(u"root.pem"_s),
                             .identity = dir.filePath(u"signer.p12"_s),
                             .passphraseFile = dir.filePath(u"passphrase.txt"_s),
                             .trust = dir.filePath(u"trust.pem"_s)};
    for (const QString &path : {paths.root, paths.identity, paths.passphraseFile, paths.trust}) {
        if (QFile::exists(path))
            return refused(Error::Kind::Conflict, path, Text::tr("the file is already there"),
                           Text::tr("name another folder"));
    }

    const QDateTime now = clock();
    const std::optional<Member> root = makeMember(rootProfile(), nullptr, now);
    const std::optional<Member> issuer =
        root ? makeMember(issuerProfile(), &*root, now) : std::nullopt;
    const std::optional<Member> signer =
        issuer ? makeMember(signerProfile(), &*issuer, now) : std::nullopt;
    const SecretBytes passphrase = randomPassphrase();
    const QByteArray p12 =
        signer && !passphrase.isEmpty() ? toP12(*signer, *issuer, passphrase) : QByteArray();
    if (p12.isEmpty())
        return refused(Error::Kind::Crypto, folder, Text::tr("the cryptographic library refused"));

    const QByteArray rootPem = toPem(root->certificate.get());
    const QByteArray trustPem =
        rootPem + toPem(issuer->certificate.get()) + toPem(signer->certificate.get());
    constexpr auto secret = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto open = secret | QFile::ReadGroup | QFile::ReadOther;
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    NewFiles files;
    const auto write = [&files](const QString &path, QByteArrayView content, auto permissions) {
        return files.write(path, content, permissions);
    };
    for (const Status &written :
         {write(paths.root, rootPem, open), write(paths.trust, trustPem, open),
          write(paths.identity, p12, secret),
          write(paths.passphraseFile, passphrase.view(), secret)}) {
        if (!written)
            return written.error();
    }
    files.keep();
    return paths;
}

} // namespace assessment::signing
