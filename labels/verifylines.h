#pragma once

#include "labels/verify.h"

#include "assessment/signing/cms.h"

#include <QDate>
#include <QLatin1StringView>

namespace labels {

// The identifiers of the five lines (cli.md, "label verify").
namespace Integrity {
inline constexpr QLatin1StringView intact("intact");
inline constexpr QLatin1StringView changed("changed");
inline constexpr QLatin1StringView notSigned("not-signed");
inline constexpr QLatin1StringView unreadable("unreadable");
} // namespace Integrity
namespace Structure {
inline constexpr QLatin1StringView conforming("conforming");
inline constexpr QLatin1StringView notConforming("not-conforming");
} // namespace Structure
namespace Signer {
inline constexpr QLatin1StringView trusted("trusted");
inline constexpr QLatin1StringView untrusted("untrusted");
inline constexpr QLatin1StringView expired("expired");
inline constexpr QLatin1StringView revoked("revoked");
inline constexpr QLatin1StringView notChecked("not-checked");
} // namespace Signer
namespace Time {
inline constexpr QLatin1StringView claimed("claimed");
inline constexpr QLatin1StringView proved("proved"); ///< by a time stamp
inline constexpr QLatin1StringView outsideValidity("outside-validity");
} // namespace Time
namespace LabelStatus {
inline constexpr QLatin1StringView valid("valid");
inline constexpr QLatin1StringView suspended("suspended");
inline constexpr QLatin1StringView withdrawn("withdrawn");
inline constexpr QLatin1StringView expired("expired");
inline constexpr QLatin1StringView superseded("superseded");
inline constexpr QLatin1StringView stale("stale");
inline constexpr QLatin1StringView notChecked("not-checked");
} // namespace LabelStatus
namespace LabelLog {
inline constexpr QLatin1StringView included("included");
inline constexpr QLatin1StringView notIncluded("not-included");
inline constexpr QLatin1StringView notChecked("not-checked");
} // namespace LabelLog

/// Where every verification starts: nothing is known.
Verification unreadable(const QString &name);

/// Sets the signer line, and the time line where the certificate was not valid when judged.
void judgeSigner(Verification &verification, assessment::signing::SignerTrust trust);

/// Sets status and time from the dates of the label at \a at: on its last day a label is valid,
/// the day after it is expired; before its first day it is outside its validity.
void judgeDates(Verification &verification, QDate issued, QDate expires, const QDateTime &at);

/// The label says it was issued when the certificate of its signer was not valid.
void outsideCertificate(Verification &verification);

/// Sets the overall answer from the five lines (docs/adr/0011-verification-answers.md).
void decide(Verification &verification);

} // namespace labels
