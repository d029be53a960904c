#pragma once

// Internal to assessment/signing: shows PKCS#11.

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <p11-kit/pkcs11.h>

namespace assessment::signing {

/// A PKCS#11 library in use. Loaded and initialised once however many use it, finalised when the
/// last one goes; never unloaded, because many such libraries do not survive that. Any thread.
class TokenModule
{
public:
    static Result<TokenModule> open(const QString &path);

    TokenModule(TokenModule &&other) noexcept;
    TokenModule &operator=(TokenModule &&other) noexcept;
    TokenModule(const TokenModule &) = delete;
    TokenModule &operator=(const TokenModule &) = delete;
    ~TokenModule();

    const CK_FUNCTION_LIST *operator->() const { return m_functions; }
    const QString &path() const { return m_path; }

private:
    TokenModule(QString path, const CK_FUNCTION_LIST *functions);

    QString m_path;
    const CK_FUNCTION_LIST *m_functions = nullptr; ///< null: moved from
};

/// What a token in a slot says about itself.
struct TokenInSlot
{
    CK_SLOT_ID slot = 0;
    QString label;
    QString serial;
    QString manufacturer;
    QString model;
    CK_FLAGS flags = 0; ///< CKF_LOGIN_REQUIRED, CKF_USER_PIN_LOCKED …

    bool asksForPin() const
    {
        return (flags & CKF_LOGIN_REQUIRED) && !(flags & CKF_PROTECTED_AUTHENTICATION_PATH);
    }
};

/// The initialised tokens that are present now.
Result<QList<TokenInSlot>> tokensIn(const TokenModule &module);
/// Asks the token again; without flags when it is gone.
TokenInSlot tokenIn(const TokenModule &module, CK_SLOT_ID slot);

/// Why \a code was answered and what to do, for people.
Error tokenFailure(CK_RV code, const QString &where);

} // namespace assessment::signing
