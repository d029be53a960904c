#pragma once

#include "labels/verify.h"

#include <QByteArray>

namespace labels {

/// Checks a QR code on its own: \a content is its text, a picture of it, or a PDF that shows it.
/// The signer's certificate is looked up in the trusted ones by its key number; a code does not
/// carry it. \a content may be hostile.
Verification verifyCode(const QByteArray &content, const QString &name,
                        const VerifyOptions &options);

/// What a code lacks to belong to a label: empty when its text is the only code on the page of
/// \a pdf, is signed by the certificate of the label and says what the statement says. Each entry
/// is a sentence for people.
QStringList codeProblems(const QByteArray &pdf, const QString &text, const QJsonObject &statement,
                         const QByteArray &certificateDer);

} // namespace labels
