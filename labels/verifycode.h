#pragma once

#include "labels/verify.h"

#include <QByteArray>

namespace labels {

/// Checks a QR code on its own: \a content is its text, a picture of it, or a PDF that shows it.
/// The signer's certificate is looked up in the trusted ones by its key number; a code does not
/// carry it. \a content may be hostile.
Verification verifyCode(const QByteArray &content, const QString &name,
                        const VerifyOptions &options);

/// What the page looks like when it is drawn: whether \a text is the one code on it. A sentence for
/// people when not, else "".
QString drawnProblem(const QByteArray &pdf, const QByteArray &text);

} // namespace labels
