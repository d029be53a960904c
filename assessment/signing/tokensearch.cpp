#include "assessment/signing/signature.h"
#include "assessment/signing/tokenkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <openssl/pem.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Token)
};

constexpr CK_ULONG mostObjects = 256;
constexpr CK_ULONG largestValue = 65536; // bytes of a certificate
constexpr qint64 largestChainFile = 1048576;

// What the trial signature says, should anybody ever find one.
constexpr QByteArrayView trial = "Assay tries whether this key signs. This says nothing else.";

Error unusable(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Crypto,
            .what = Text::tr("the signing key cannot be used"),
            .where = where,
            .why = why,
            .advice = advice};
}

QString quotedNames(const QStringList &names)
{
    return u"“"_s + names.join(u"”, “"_s) + u"”"_s;
}

bool fits(const TokenInSlot &token, const TokenUri &uri)
{
    const auto same = [](const QString &asked, const QString &found) {
        return asked.isEmpty() || asked == found;
    };
    return same(uri.token, token.label) && same(uri.serial, token.serial)
           && same(uri.manufacturer, token.manufacturer) && same(uri.model, token.model)
           && (!uri.slot || *uri.slot == token.slot);
}

/// Beside the certificates on the token; the signer's may be in it too.
Status readChainFile(const QString &path, std::vector<CertificatePtr> &certificates)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestChainFile)
        return unusable(path, Text::tr("the file of certificates beside the token cannot be read"),
                        Text::tr("name a file of PEM certificates with chain-path"));
    const QByteArray content = file.readAll();
    const BioPtr reader(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    while (CertificatePtr one{PEM_read_bio_X509(reader.get(), nullptr, nullptr, nullptr)})
        certificates.push_back(std::move(one));
    ERR_clear_error();
    return Ok;
}

} // namespace

Result<TokenInSlot> findToken(const TokenModule &module, const TokenUri &uri)
{
    const auto present = tokensIn(module);
    if (!present)
        return present.error();
    QList<TokenInSlot> found;
    QStringList names;
    for (const TokenInSlot &token : *present) {
        names.append(token.label);
        if (fits(token, uri))
            found.append(token);
    }
    if (present->isEmpty())
        return unusable(uri.text, Text::tr("there is no token in any reader"),
                        Text::tr("put it in and begin again"));
    if (found.isEmpty())
        return unusable(
            uri.text, Text::tr("there is no such token"),
            Text::tr("put it in, or name one that is there: %1").arg(quotedNames(names)));
    if (found.size() > 1)
        return unusable(uri.text, Text::tr("several tokens fit: %1").arg(quotedNames(names)),
                        Text::tr("name one with token= or serial="));
    return found.first();
}

/// One look for a key on a token.
class TokenSearch
{
public:
    TokenSearch(const TokenUri &uri, const SecretBytes &pin) : m_uri(uri), m_pin(pin) {}

    Result<OpenedToken> run()
    {
        auto module =
            TokenModule::open(m_uri.modulePath.isEmpty() ? usualTokenModule() : m_uri.modulePath);
        if (!module)
            return module.error();
        const auto token = findToken(*module, m_uri);
        if (!token)
            return token.error();
        CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
        const CK_RV code =
            (*module)->C_OpenSession(token->slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
        if (code != CKR_OK)
            return tokenFailure(code, m_uri.text);
        TokenKey key(std::move(*module), session, m_uri.text);
        m_key = &key;
        if (const Status in = logIn(*token); !in)
            return in.error();
        if (const Status found = findCertificates(); !found)
            return found.error();
        if (const Status found = findKey(); !found)
            return found.error();
        auto certificate = certificateOfKey();
        if (!certificate)
            return certificate.error();
        std::vector<CertificatePtr> others;
        for (const Certificate &one : m_certificates)
            others.push_back(parseCertificate(one.der));
        return OpenedToken{std::move(key), std::move(*certificate), std::move(others)};
    }

private:
    struct Candidate
    {
        CK_OBJECT_HANDLE handle = CK_INVALID_HANDLE;
        CK_KEY_TYPE type = 0;
        QByteArray id;
        QByteArray label;
        bool signs = false;
        bool asksEachTime = false;
    };
    struct Certificate
    {
        QByteArray id; ///< empty: from the chain file
        QByteArray der;
    };

    const CK_FUNCTION_LIST *token() const { return m_key->m_module.operator->(); }

    Status logIn(const TokenInSlot &about)
    {
        if (!(about.flags & CKF_LOGIN_REQUIRED))
            return Ok;
        const bool padOnToken = about.flags & CKF_PROTECTED_AUTHENTICATION_PATH;
        const QByteArrayView pin = m_pin.view();
        if (pin.isEmpty() && !padOnToken)
            return unusable(m_uri.text, Text::tr("the token asks for a PIN and none was given"),
                            Text::tr("give it with --passphrase-file or --passphrase-fd"));
        const CK_RV code = token()->C_Login(
            m_key->m_session, CKU_USER,
            padOnToken ? nullptr : const_cast<CK_UTF8CHAR *>(bytes(pin)), CK_ULONG(pin.size()));
        switch (code) {
        case CKR_OK:
        case CKR_USER_ALREADY_LOGGED_IN: return Ok;
        case CKR_PIN_INCORRECT:
        case CKR_PIN_INVALID:
        case CKR_PIN_LEN_RANGE: return wrongPin(tokenIn(m_key->m_module, about.slot).flags);
        case CKR_PIN_LOCKED: return locked();
        case CKR_PIN_EXPIRED:
            return unusable(m_uri.text, Text::tr("the PIN of the token has run out"),
                            Text::tr("set a new one with the program of its maker"));
        case CKR_USER_PIN_NOT_INITIALIZED:
            return unusable(m_uri.text, Text::tr("the token has no PIN yet"),
                            Text::tr("set one with the program of its maker"));
        default: return tokenFailure(code, m_uri.text);
        }
    }

    Error locked() const
    {
        return unusable(m_uri.text, Text::tr("the PIN of the token is locked after too many tries"),
                        Text::tr("unlock it with its PUK or have it unlocked by who gave it to "
                                 "you"));
    }

    Error wrongPin(CK_FLAGS now) const
    {
        if (now & CKF_USER_PIN_LOCKED)
            return locked();
        if (now & CKF_USER_PIN_FINAL_TRY)
            return unusable(m_uri.text, Text::tr("the PIN is wrong, and one try is left"),
                            Text::tr("a further wrong PIN locks the token: be sure before you try "
                                     "again"));
        if (now & CKF_USER_PIN_COUNT_LOW)
            return unusable(m_uri.text, Text::tr("the PIN is wrong, and few tries are left"),
                            Text::tr("look it up before you try again"));
        return unusable(m_uri.text, Text::tr("the PIN is wrong"), Text::tr("try again"));
    }

    Result<QList<CK_OBJECT_HANDLE>> objects(std::vector<CK_ATTRIBUTE> like) const
    {
        CK_RV code =
            token()->C_FindObjectsInit(m_key->m_session, like.data(), CK_ULONG(like.size()));
        if (code != CKR_OK)
            return tokenFailure(code, m_uri.text);
        std::array<CK_OBJECT_HANDLE, mostObjects> found{};
        CK_ULONG count = 0;
        QList<CK_OBJECT_HANDLE> all;
        do {
            code = token()->C_FindObjects(m_key->m_session, found.data(), mostObjects, &count);
            for (CK_ULONG i = 0; code == CKR_OK && i < count; ++i)
                all.append(found.at(i));
        } while (code == CKR_OK && count > 0 && all.size() < qsizetype(mostObjects));
        token()->C_FindObjectsFinal(m_key->m_session);
        if (code != CKR_OK)
            return tokenFailure(code, m_uri.text);
        return all;
    }

    QByteArray value(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
    {
        CK_ATTRIBUTE attribute{type, nullptr, 0};
        if (token()->C_GetAttributeValue(m_key->m_session, object, &attribute, 1) != CKR_OK
            || attribute.ulValueLen == CK_UNAVAILABLE_INFORMATION
            || attribute.ulValueLen > largestValue)
            return {};
        QByteArray content(qsizetype(attribute.ulValueLen), '\0');
        attribute.pValue = content.data();
        if (token()->C_GetAttributeValue(m_key->m_session, object, &attribute, 1) != CKR_OK)
            return {};
        return content.first(std::min(content.size(), qsizetype(attribute.ulValueLen)));
    }

    template<typename Number>
    Number number(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, Number otherwise) const
    {
        CK_ATTRIBUTE attribute{type, &otherwise, sizeof otherwise};
        Number got = otherwise;
        attribute.pValue = &got;
        return token()->C_GetAttributeValue(m_key->m_session, object, &attribute, 1) == CKR_OK
                   ? got
                   : otherwise;
    }

    Status findCertificates()
    {
        CK_OBJECT_CLASS certificates = CKO_CERTIFICATE;
        CK_CERTIFICATE_TYPE x509 = CKC_X_509;
        const auto found = objects({{CKA_CLASS, &certificates, sizeof certificates},
                                    {CKA_CERTIFICATE_TYPE, &x509, sizeof x509}});
        if (!found)
            return found.error();
        for (const CK_OBJECT_HANDLE object : *found) {
            if (const QByteArray der = value(object, CKA_VALUE); parseCertificate(der))
                m_certificates.append({value(object, CKA_ID), der});
        }
        if (m_uri.chainPath.isEmpty())
            return Ok;
        std::vector<CertificatePtr> beside;
        if (const Status read = readChainFile(m_uri.chainPath, beside); !read)
            return read;
        for (const CertificatePtr &one : beside)
            m_certificates.append({{}, toDer(one.get())});
        return Ok;
    }

    bool hasCertificate(const Candidate &key) const
    {
        return std::ranges::any_of(m_certificates, [&](const Certificate &one) {
            return !one.id.isEmpty() && one.id == key.id;
        });
    }

    Status findKey()
    {
        CK_OBJECT_CLASS privateKeys = CKO_PRIVATE_KEY;
        QByteArray label = m_uri.object.toUtf8();
        QByteArray id = m_uri.id;
        std::vector<CK_ATTRIBUTE> like{{CKA_CLASS, &privateKeys, sizeof privateKeys}};
        if (!label.isEmpty())
            like.push_back({CKA_LABEL, label.data(), CK_ULONG(label.size())});
        if (!id.isEmpty())
            like.push_back({CKA_ID, id.data(), CK_ULONG(id.size())});
        const auto found = objects(std::move(like));
        if (!found)
            return found.error();
        QList<Candidate> keys;
        for (const CK_OBJECT_HANDLE object : *found)
            keys.append({.handle = object,
                         .type = number<CK_KEY_TYPE>(object, CKA_KEY_TYPE, CK_KEY_TYPE(-1)),
                         .id = value(object, CKA_ID),
                         .label = value(object, CKA_LABEL),
                         .signs = number<CK_BBOOL>(object, CKA_SIGN, CK_TRUE) != CK_FALSE,
                         .asksEachTime = number<CK_BBOOL>(object, CKA_ALWAYS_AUTHENTICATE, CK_FALSE)
                                         != CK_FALSE});
        return choose(keys);
    }

    Status choose(QList<Candidate> keys)
    {
        if (keys.isEmpty())
            return unusable(
                m_uri.text, Text::tr("there is no such key on the token"),
                Text::tr("look at the names of its keys with pkcs11-tool --list-objects "
                         "--login"));
        // A key of another kind beside the one that is meant is nobody's fault.
        keys.removeIf(
            [](const Candidate &key) { return key.type != CKK_EC && key.type != CKK_RSA; });
        if (keys.isEmpty())
            return unusable(m_uri.text,
                            Text::tr("the key on the token is of a kind that common PDF readers "
                                     "cannot check, such as Ed25519"),
                            Text::tr("use a P-256 key"));
        if (std::ranges::none_of(keys, &Candidate::signs))
            return tokenFailure(CKR_KEY_FUNCTION_NOT_PERMITTED, m_uri.text);
        keys.removeIf([](const Candidate &key) { return !key.signs; });
        QList<Candidate> certified = keys;
        certified.removeIf([this](const Candidate &key) { return !hasCertificate(key); });
        if (!certified.isEmpty())
            keys = certified;
        if (keys.size() > 1) {
            QStringList names;
            for (const Candidate &key : keys)
                names.append(key.label.isEmpty() ? u"id "_s + QString::fromLatin1(key.id.toHex())
                                                 : QString::fromUtf8(key.label));
            return unusable(
                m_uri.text,
                Text::tr("the token holds several keys that sign: %1").arg(quotedNames(names)),
                Text::tr("name one with object= or id="));
        }
        m_key->m_key = keys.first().handle;
        m_key->m_type = keys.first().type;
        m_key->m_asksEachTime = keys.first().asksEachTime;
        if (m_key->m_asksEachTime)
            m_key->m_pin = m_pin.copy();
        m_id = keys.first().id;
        return Ok;
    }

    /// The newest certificate that the key proves to be its own.
    Result<CertificatePtr> certificateOfKey()
    {
        QList<Certificate> own;
        for (const Certificate &one : m_certificates) {
            if (one.id.isEmpty() || one.id == m_id)
                own.append(one);
        }
        if (own.isEmpty())
            return unusable(m_uri.text, Text::tr("there is no certificate of the key on the token"),
                            Text::tr("write it to the token with the id of the key, or name a PEM "
                                     "file that holds it with chain-path"));
        const auto signature = m_key->sign(trial);
        if (!signature)
            return signature.error();
        CertificatePtr newest;
        for (const Certificate &one : own) {
            if (checkSignature(one.der, trial, *signature) != SignatureIntegrity::Intact)
                continue;
            CertificatePtr certificate = parseCertificate(one.der);
            if (!newest || describe(newest.get()).notBefore < describe(certificate.get()).notBefore)
                newest = std::move(certificate);
        }
        if (!newest)
            return unusable(m_uri.text, Text::tr("the certificate does not belong to the key"),
                            Text::tr("write the certificate of this key to the token, with the id "
                                     "of the key"));
        return newest;
    }

    const TokenUri &m_uri;
    const SecretBytes &m_pin;
    TokenKey *m_key = nullptr;
    QByteArray m_id;
    QList<Certificate> m_certificates;
};

Result<OpenedToken> TokenKey::open(const TokenUri &uri, const SecretBytes &pin)
{
    return TokenSearch(uri, pin).run();
}

} // namespace assessment::signing
