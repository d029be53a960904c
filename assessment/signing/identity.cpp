#include "assessment/signing/identity.h"

#include "assessment/language/language.h"
#include "assessment/signing/identityprivate.h"
#include "assessment/signing/tokenkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/pem.h>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Identity)
};

// A key with a chain has a few kilobytes; nobody's identity is larger than this.
constexpr qint64 largestKeyFile = 1048576;

QString cannotBeUsed()
{
    return Text::tr("the signing key cannot be used");
}

Error unusable(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Crypto,
            .what = cannotBeUsed(),
            .where = where,
            .why = why,
            .advice = advice,
            .detail = opensslDetail()};
}

Error wrongPassphrase(const QString &where, const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return unusable(where, Text::tr("it is protected by a passphrase and none was given"));
    return unusable(where, Text::tr("the passphrase is wrong"));
}

/// What a key file or a token held, before anything about it is believed.
struct KeyFile
{
    KeyPtr key; ///< public only, when a token keeps the other half
    CertificatePtr certificate;
    std::vector<CertificatePtr> others;
    std::optional<TokenKey> token = {};
};

/// The bytes of a key file; they may be an unprotected key and are wiped like one.
Result<SecretBytes> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = cannotBeUsed(),
                     .where = path,
                     .why = QFileInfo::exists(path) ? Text::tr("the file cannot be read")
                                                    : Text::tr("there is no such file"),
                     .advice = Text::tr("name a .p12 or .pem file, or a token as pkcs11:…"),
                     .detail = file.errorString()};
    }
    if (file.size() > largestKeyFile)
        return unusable(path, Text::tr("the file is too large to be a key"));
    QByteArray content = file.readAll();
    SecretBytes secret(content);
    OPENSSL_cleanse(content.data(), static_cast<std::size_t>(content.size()));
    return secret;
}

bool isPem(QByteArrayView content)
{
    return content.contains("-----BEGIN ");
}

BioPtr readerOf(QByteArrayView content)
{
    return BioPtr(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
}

int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const QByteArrayView view = static_cast<const SecretBytes *>(passphrase)->view();
    if (view.isEmpty() || view.size() > size)
        return -1;
    std::memcpy(buffer, view.data(), static_cast<std::size_t>(view.size()));
    return static_cast<int>(view.size());
}

bool isEncryptedPem(QByteArrayView content)
{
    return content.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----")
           || content.contains("Proc-Type: 4,ENCRYPTED");
}

Result<KeyFile> readPem(const QString &path, QByteArrayView content, const SecretBytes &passphrase)
{
    KeyFile file;
    const BioPtr keys = readerOf(content);
    file.key.reset(PEM_read_bio_PrivateKey(keys.get(), nullptr, givePassphrase,
                                           const_cast<SecretBytes *>(&passphrase)));
    if (!file.key) {
        if (isEncryptedPem(content))
            return wrongPassphrase(path, passphrase);
        return unusable(path, Text::tr("it holds no private key"));
    }
    const BioPtr certificates = readerOf(content);
    while (CertificatePtr certificate{
        PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr)}) {
        if (!file.certificate && X509_check_private_key(certificate.get(), file.key.get()) == 1)
            file.certificate = std::move(certificate);
        else
            file.others.push_back(std::move(certificate));
    }
    ERR_clear_error();
    return file;
}

Result<KeyPtr> intoDefaultLibrary(const QString &path, const EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    if (size <= 0)
        return unusable(path, Text::tr("this kind of key is not accepted"));
    const unsigned char *position = der;
    KeyPtr copy(d2i_AutoPrivateKey(nullptr, &position, size));
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    if (!copy)
        return unusable(path, Text::tr("this kind of key is not accepted"));
    return copy;
}

/// A library context of its own, so that the old ciphers of many .p12 files (RC2, 3DES) are
/// available for reading them and for nothing else.
struct LegacyLibrary
{
    LibraryContextPtr context{OSSL_LIB_CTX_new()};
    ProviderPtr standard{OSSL_PROVIDER_load(context.get(), "default")};
    ProviderPtr legacy{OSSL_PROVIDER_load(context.get(), "legacy")}; // not installed everywhere

    Pkcs12Ptr parse(QByteArrayView content) const
    {
        PKCS12 *p12 = PKCS12_init_ex(NID_pkcs7_data, context.get(), nullptr);
        const BioPtr reader = readerOf(content);
        const bool isRead = d2i_PKCS12_bio(reader.get(), &p12) != nullptr;
        // On failure it has been released and is null, or is as it was where no DER begins.
        Pkcs12Ptr owned(p12);
        return isRead ? std::move(owned) : nullptr;
    }
};

Result<KeyFile> readP12(const QString &path, QByteArrayView content, const SecretBytes &passphrase)
{
    const LegacyLibrary library;
    const Pkcs12Ptr p12 = library.parse(content);
    if (!p12)
        return unusable(path, Text::tr("it is neither a .p12 nor a .pem file"));

    const auto length = static_cast<int>(passphrase.view().size());
    const char *text = passphrase.isEmpty() ? "" : passphrase.constData();
    const bool opens = PKCS12_verify_mac(p12.get(), text, length) == 1
                       || (passphrase.isEmpty() && PKCS12_verify_mac(p12.get(), nullptr, 0) == 1);
    if (PKCS12_mac_present(p12.get()) && (!opens || passphrase.view().contains('\0')))
        return wrongPassphrase(path, passphrase);

    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool parsed = PKCS12_parse(p12.get(), text, &key, &certificate, &others) == 1;
    const KeyPtr keyOwner(key);
    const CertificatePtr certificateOwner(certificate);
    const CertificateStackPtr othersOwner(others);
    if (!parsed)
        return unusable(path, Text::tr("its contents cannot be decrypted"));
    if (!key)
        return unusable(path, Text::tr("it holds no private key"));

    Result<KeyPtr> copy = intoDefaultLibrary(path, key);
    if (!copy)
        return copy.error();
    KeyFile file{.key = std::move(*copy), .certificate = nullptr, .others = {}, .token = {}};
    if (certificate)
        file.certificate = parseCertificate(toDer(certificate));
    for (int i = 0; i < sk_X509_num(others); ++i) {
        if (CertificatePtr other = parseCertificate(toDer(sk_X509_value(others, i))))
            file.others.push_back(std::move(other));
    }
    return file;
}

Result<KeyFile> readToken(const QString &text, const SecretBytes &pin)
{
    const Result<TokenUri> uri = readTokenUri(text);
    if (!uri)
        return uri.error();
    Result<OpenedToken> opened = TokenKey::open(*uri, pin);
    if (!opened)
        return opened.error();
    return KeyFile{.key = KeyPtr(X509_get_pubkey(opened->certificate.get())),
                   .certificate = std::move(opened->certificate),
                   .others = std::move(opened->others),
                   .token = std::move(opened->key)};
}

Result<KeyFile> readFile(const QString &path, const SecretBytes &passphrase)
{
    const Result<SecretBytes> content = readKeyFile(path);
    if (!content)
        return content.error();
    return isPem(content->view()) ? readPem(path, content->view(), passphrase)
                                  : readP12(path, content->view(), passphrase);
}

Result<bool> tokenAsksForPin(const QString &text)
{
    const Result<TokenUri> uri = readTokenUri(text);
    if (!uri)
        return uri.error();
    const auto module =
        TokenModule::open(uri->modulePath.isEmpty() ? usualTokenModule() : uri->modulePath);
    if (!module)
        return module.error();
    const Result<TokenInSlot> token = findToken(*module, *uri);
    if (!token)
        return token.error();
    return token->asksForPin();
}

QString dateText(const QDateTime &time)
{
    return dayInWords(time.date()) + time.toString(u" HH:mm 'UTC'"_s);
}

} // namespace

Result<Identity> Identity::load(const QString &source, const SecretBytes &passphrase)
{
    const bool onToken = isTokenUri(source);
    const QString key = onToken ? source.section(u'?', 0, 0) : source;
    Result<KeyFile> file = onToken ? readToken(source, passphrase) : readFile(source, passphrase);
    if (!file)
        return file.error();

    const Result<KeyAlgorithm> algorithm = algorithmOf(file->key.get(), cannotBeUsed(), key);
    if (!algorithm)
        return algorithm.error();
    if (!file->certificate && file->others.empty())
        return unusable(key, Text::tr("there is no certificate beside the key"),
                        Text::tr("put the signer's certificate and its issuer into the file"));
    // The trial signature has shown it of a token, whose key cannot be compared.
    if (!file->certificate
        || (!onToken && X509_check_private_key(file->certificate.get(), file->key.get()) != 1))
        return unusable(key, Text::tr("the certificate does not belong to the key"));
    const Status usage = checkUsage(file->certificate.get(), cannotBeUsed(), key);
    if (!usage)
        return usage.error();

    auto d = std::make_unique<Private>();
    for (X509 *issuer : pathFrom(file->certificate.get(), file->others)) {
        if (issuer != file->certificate.get() && !isSelfSigned(issuer))
            d->chain.push_back(parseCertificate(toDer(issuer)));
        else if (isSelfSigned(issuer))
            d->root = parseCertificate(toDer(issuer));
    }
    if (file->token)
        d->token.emplace(std::move(*file->token));
    d->key = std::move(file->key);
    d->certificate = std::move(file->certificate);
    d->about = describe(d->certificate.get());
    d->algorithm = *algorithm;
    d->source = key;
    return Identity(std::move(d));
}

Result<bool> Identity::needsPassphrase(const QString &key)
{
    if (isTokenUri(key))
        return tokenAsksForPin(key);
    const Result<SecretBytes> content = readKeyFile(key);
    if (!content)
        return content.error();
    if (isPem(content->view()))
        return isEncryptedPem(content->view());
    const LegacyLibrary library;
    const Pkcs12Ptr p12 = library.parse(content->view());
    if (!p12)
        return unusable(key, Text::tr("it is neither a .p12 nor a .pem file"));
    const bool open = !PKCS12_mac_present(p12.get()) || PKCS12_verify_mac(p12.get(), "", 0) == 1
                      || PKCS12_verify_mac(p12.get(), nullptr, 0) == 1;
    ERR_clear_error();
    return !open;
}

Identity::Identity(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
Identity::Identity(Identity &&) noexcept = default;
Identity &Identity::operator=(Identity &&) noexcept = default;
Identity::~Identity() = default;

KeyAlgorithm Identity::algorithm() const
{
    return d->algorithm;
}

CertificateDescription Identity::certificate() const
{
    return d->about;
}

QByteArray Identity::certificateDer() const
{
    return toDer(d->certificate.get());
}

QList<QByteArray> Identity::chainDer() const
{
    QList<QByteArray> chain;
    for (const CertificatePtr &issuer : d->chain)
        chain.append(toDer(issuer.get()));
    return chain;
}

QByteArray Identity::rootDer() const
{
    return d->root ? toDer(d->root.get()) : QByteArray();
}

Status Identity::checkUsable(const QDateTime &time) const
{
    const CertificateDescription &about = d->about;
    if (time < about.notBefore)
        return unusable(
            d->source,
            Text::tr("the certificate is not valid before %1").arg(dateText(about.notBefore)),
            Text::tr("check the clock of this computer"));
    if (time > about.notAfter)
        return unusable(d->source,
                        Text::tr("the certificate expired on %1").arg(dateText(about.notAfter)),
                        Text::tr("ask its issuer for a new one"));
    return checkUsage(d->certificate.get(), cannotBeUsed(), d->source);
}

Result<QByteArray> Identity::sign(QByteArrayView message) const
{
    if (d->token)
        return d->token->sign(message);
    const DigestContextPtr context(EVP_MD_CTX_new());
    std::size_t length = 0;
    if (!context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes(message),
                          static_cast<std::size_t>(message.size()))
               != 1)
        return unusable(d->source, Text::tr("signing failed"));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       bytes(message), static_cast<std::size_t>(message.size()))
        != 1)
        return unusable(d->source, Text::tr("signing failed"));
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace assessment::signing
