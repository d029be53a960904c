#include "assessment/signing/tokens.h"

#include "assessment/signing/identity.h"
#include "assessment/signing/tokenkey.h"

#include <QCoreApplication>

#include <array>

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Token)
};

constexpr CK_ULONG mostObjects = 64;
constexpr CK_ULONG largestValue = 65536;

QByteArray valueOf(const TokenModule &module, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object,
                   CK_ATTRIBUTE_TYPE type)
{
    CK_ATTRIBUTE attribute{type, nullptr, 0};
    if (module->C_GetAttributeValue(session, object, &attribute, 1) != CKR_OK
        || attribute.ulValueLen > largestValue) // also when it is not available
        return {};
    QByteArray content(qsizetype(attribute.ulValueLen), '\0');
    attribute.pValue = content.data();
    if (module->C_GetAttributeValue(session, object, &attribute, 1) != CKR_OK)
        return {};
    return content;
}

/// Only what needs no login: a list must not use up the tries of a PIN.
QList<TokenChoice> choicesOn(const TokenModule &module, const TokenInSlot &token)
{
    const TokenUri whole{.token = token.label,
                         .serial = token.serial,
                         .manufacturer = {},
                         .model = {},
                         .object = {},
                         .id = {},
                         .modulePath = module.path(),
                         .chainPath = {},
                         .text = {}};
    QList<TokenChoice> choices;
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    if (module->C_OpenSession(token.slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session) != CKR_OK)
        return choices;
    CK_OBJECT_CLASS certificates = CKO_CERTIFICATE;
    CK_ATTRIBUTE like{CKA_CLASS, &certificates, sizeof certificates};
    std::array<CK_OBJECT_HANDLE, mostObjects> found{};
    CK_ULONG count = 0;
    if (module->C_FindObjectsInit(session, &like, 1) == CKR_OK) {
        if (module->C_FindObjects(session, found.data(), mostObjects, &count) != CKR_OK)
            count = 0;
        module->C_FindObjectsFinal(session);
    }
    for (CK_ULONG i = 0; i < count; ++i) {
        const CertificatePtr certificate =
            parseCertificate(valueOf(module, session, found.at(i), CKA_VALUE));
        const QByteArray id = valueOf(module, session, found.at(i), CKA_ID);
        if (!certificate || id.isEmpty() || X509_check_ca(certificate.get()) == 1)
            continue;
        TokenUri uri = whole;
        uri.id = id;
        const CertificateDescription about = describe(certificate.get());
        const auto key = algorithmOf(X509_get0_pubkey(certificate.get()), {}, {});
        const Status usage = checkUsage(certificate.get(), {}, {});
        choices.append({.uri = writtenTokenUri(uri),
                        .token = token.label,
                        .subject = about.subject,
                        .notAfter = about.notAfter,
                        .problem = !key     ? key.error().why
                                   : !usage ? usage.error().why
                                            : QString()});
    }
    module->C_CloseSession(session);
    if (choices.isEmpty())
        choices.append({.uri = writtenTokenUri(whole),
                        .token = token.label,
                        .subject = {},
                        .notAfter = {},
                        .problem = {}});
    return choices;
}

} // namespace

Result<QList<TokenChoice>> listTokenChoices(const QString &modulePath)
{
    const auto module = TokenModule::open(modulePath);
    if (!module)
        return module.error();
    const auto tokens = tokensIn(*module);
    if (!tokens)
        return tokens.error();
    QList<TokenChoice> choices;
    for (const TokenInSlot &token : *tokens)
        choices += choicesOn(*module, token);
    return choices;
}

} // namespace assessment::signing
