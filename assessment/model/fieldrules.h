#pragma once

#include <QString>

namespace assessment {

/// Two capital letters that ISO 3166-1 gives to a country.
bool isCountryCode(const QString &text);

/// An https address with a host, without user name or password, at most 200 characters.
bool isHttpsUrl(const QString &text);

/// local@host as people write it (a subset of RFC 5321 §4.1.2 without quoted parts).
bool isMailAddress(const QString &text);

/// A host name of two or more labels (RFC 1123 §2.1), at most \a longest characters.
bool isHostName(const QString &text, int longest = 253);

/// 8, 12, 13 or 14 digits whose last is the check digit (GS1 General Specifications, section 7.9).
bool isGtin(const QString &text);

/// 64 lower-case hexadecimal digits.
bool isSha256Hex(const QString &text);

} // namespace assessment
