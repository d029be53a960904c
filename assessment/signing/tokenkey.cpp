#include "assessment/signing/tokenkey.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <utility>

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Token)
};

constexpr CK_ULONG longestSignature = 1024; // RSA of 8192 bits

// DigestInfo of SHA-256 up to the digest (RFC 8017 §9.2, note 1).
const QByteArray &digestInfo()
{
    static const QByteArray head = QByteArray::fromHex("3031300d060960864801650304020105000420");
    return head;
}

QByteArray sha256(QByteArrayView message)
{
    return QCryptographicHash::hash(message, QCryptographicHash::Sha256);
}

/// Tokens give r and s side by side (PKCS #11 §2.3.1), signatures of documents hold them as DER.
QByteArray derOfPair(const QByteArray &pair)
{
    const auto half = static_cast<int>(pair.size() / 2);
    const EcdsaSignaturePtr signature(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytes(pair), half, nullptr);
    BIGNUM *s = BN_bin2bn(bytes(pair) + half, half, nullptr);
    if (!signature || pair.size() % 2 != 0 || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    return derOf(i2d_ECDSA_SIG, signature.get());
}

} // namespace

TokenKey::TokenKey(TokenModule module, CK_SESSION_HANDLE session, QString where)
    : m_module(std::move(module))
    , m_session(session)
    , m_where(std::move(where))
{}

TokenKey::TokenKey(TokenKey &&other) noexcept
    : m_module(std::move(other.m_module))
    , m_session(std::exchange(other.m_session, CK_INVALID_HANDLE))
    , m_key(other.m_key)
    , m_type(other.m_type)
    , m_pin(std::move(other.m_pin))
    , m_asksEachTime(other.m_asksEachTime)
    , m_where(std::move(other.m_where))
{}

TokenKey::~TokenKey()
{
    // With its last session a program is logged out.
    if (m_session != CK_INVALID_HANDLE)
        m_module->C_CloseSession(m_session);
}

Result<QByteArray> TokenKey::signWith(CK_MECHANISM mechanism, QByteArrayView data) const
{
    CK_RV code = m_module->C_SignInit(m_session, &mechanism, m_key);
    if (code == CKR_OK && m_asksEachTime) {
        const QByteArrayView pin = m_pin.view();
        code = m_module->C_Login(m_session, CKU_CONTEXT_SPECIFIC,
                                 const_cast<CK_UTF8CHAR *>(bytes(pin)), CK_ULONG(pin.size()));
    }
    unsigned char signature[longestSignature];
    CK_ULONG size = sizeof signature;
    if (code == CKR_OK)
        code = m_module->C_Sign(m_session, const_cast<CK_BYTE *>(bytes(data)),
                                CK_ULONG(data.size()), signature, &size);
    if (code != CKR_OK)
        return tokenFailure(code, m_where);
    return copied(signature, size);
}

/// Cards know the one or the other: signing a digest, or the whole message.
Result<QByteArray> TokenKey::firstThatWorks(CK_MECHANISM overDigest, QByteArrayView digest,
                                            CK_MECHANISM overMessage, QByteArrayView message) const
{
    CK_MECHANISM_INFO info{};
    CK_SESSION_INFO session{};
    const bool known =
        m_module->C_GetSessionInfo(m_session, &session) == CKR_OK
        && m_module->C_GetMechanismInfo(session.slotID, overDigest.mechanism, &info) == CKR_OK
        && (info.flags & CKF_SIGN);
    return known ? signWith(overDigest, digest) : signWith(overMessage, message);
}

Result<QByteArray> TokenKey::sign(QByteArrayView message) const
{
    const QByteArray digest = sha256(message);
    if (m_type == CKK_RSA)
        return firstThatWorks({CKM_RSA_PKCS, nullptr, 0}, digestInfo() + digest,
                              {CKM_SHA256_RSA_PKCS, nullptr, 0}, message);
    const auto pair =
        firstThatWorks({CKM_ECDSA, nullptr, 0}, digest, {CKM_ECDSA_SHA256, nullptr, 0}, message);
    if (!pair)
        return pair.error();
    const QByteArray der = derOfPair(*pair);
    if (der.isEmpty())
        return tokenFailure(CKR_GENERAL_ERROR, m_where);
    return der;
}

Result<QByteArray> TokenKey::signPss(QByteArrayView message) const
{
    CK_RSA_PKCS_PSS_PARAMS salted{CKM_SHA256, CKG_MGF1_SHA256, 32};
    return firstThatWorks({CKM_RSA_PKCS_PSS, &salted, sizeof salted}, sha256(message),
                          {CKM_SHA256_RSA_PKCS_PSS, &salted, sizeof salted}, message);
}

} // namespace assessment::signing
