#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace assessment::signing {

/// A key on a token, named as RFC 7512 does: pkcs11:token=Lab;object=labels?module-path=/usr/lib/….
/// What is empty is not asked for.
struct TokenUri
{
    QString token;        ///< label of the token
    QString serial;       ///< of the token
    QString manufacturer; ///< of the token
    QString model;        ///< of the token
    QString object;       ///< label of the key (CKA_LABEL)
    QByteArray id;        ///< of key and certificate (CKA_ID)
    std::optional<quint64> slot = {};
    QString modulePath; ///< of the PKCS#11 library, absolute; "" = usualTokenModule()
    QString chainPath;  ///< PEM file of certificates that are not on the token (ours: chain-path)
    QString text;       ///< as it may be shown and kept: without a query, which could hold a PIN
};

bool isTokenUri(const QString &key);

/// Strict: an attribute that is unknown, twice, empty or wrongly escaped is refused and named. A
/// PIN in it (pin-value, pin-source) is refused without repeating it: arguments are seen by
/// everybody.
Result<TokenUri> readTokenUri(const QString &uri);

/// The same in the form of RFC 7512 §2.3, everything but letters, digits and "-._~" escaped.
QString writtenTokenUri(const TokenUri &uri);

/// The first of the libraries that are usually installed, p11-kit's before those of single makers;
/// "" when there is none.
QString usualTokenModule();

} // namespace assessment::signing
