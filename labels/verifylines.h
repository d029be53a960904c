#pragma once

#include "labels/verify.h"

#include "assessment/signing/cms.h"

#include <QDate>

namespace labels {

// The identifiers of the five lines (cli.md, "label verify").
namespace Integrity {
inline const QString intact = QStringLiteral("intact");
inline const QString changed = QStringLiteral("changed");
inline const QString notSigned = QStringLiteral("not-signed");
inline const QString unreadable = QStringLiteral("unreadable");
} // namespace Integrity
namespace Structure {
inline const QString conforming = QStringLiteral("conforming");
inline const QString notConforming = QStringLiteral("not-conforming");
} // namespace Structure
namespace Signer {
inline const QString trusted = QStringLiteral("trusted");
inline const QString untrusted = QStringLiteral("untrusted");
inline const QString expired = QStringLiteral("expired");
inline const QString revoked = QStringLiteral("revoked");
inline const QString notChecked = QStringLiteral("not-checked");
} // namespace Signer
namespace Time {
inline const QString claimed = QStringLiteral("claimed");
inline const QString outsideValidity = QStringLiteral("outside-validity");
} // namespace Time
namespace LabelStatus {
inline const QString expired = QStringLiteral("expired");
inline const QString notChecked = QStringLiteral("not-checked");
} // namespace LabelStatus

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
