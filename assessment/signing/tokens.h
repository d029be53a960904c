#pragma once

#include "assessment/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace assessment::signing {

/// A key that a token offers, as far as it says so before anybody has logged in.
struct TokenChoice
{
    QString uri;        ///< pkcs11:…, for Identity::load()
    QString token;      ///< label of the token
    QString subject;    ///< of the certificate; "" when the token shows none
    QDateTime notAfter; ///< of the certificate; invalid when the token shows none
    QString problem;    ///< why it cannot sign labels, for people; "" when it can
};

/// What the tokens of the PKCS#11 library \a modulePath offer: each certificate of a signer on
/// them, and a token that shows none as a whole. Certificates of authorities are left out. May take
/// seconds while a reader is slow. Any thread.
Result<QList<TokenChoice>> listTokenChoices(const QString &modulePath);

} // namespace assessment::signing
