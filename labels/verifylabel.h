#pragma once

#include "labels/thoroughreader.h"
#include "labels/verify.h"

class QFile;

namespace labels {

/// Checks the bytes of a PDF, no more than largestVerifiedFile, at the time that \a options say.
/// \a reader is asked where the file is not written as labels are. Never fails.
Verification verifyLabel(const QByteArray &pdf, const QString &name, const VerifyOptions &options,
                         ThoroughReader &reader);

/// What \a file, open for reading, holds; of one that is too large to be a label one byte more than
/// largestVerifiedFile. Takes no more memory than the file is large.
QByteArray contentOf(QFile &file);

/// Checks a PDF as verifyPdf() does, when that needs neither a PDF library nor a drawing of the
/// page, which is so with every label as it was issued; else nothing. \a options have a time and
/// ask for no code. Any thread; no QCoreApplication is needed.
std::optional<Verification> verifyPlain(const QByteArray &pdf, const QString &name,
                                        const VerifyOptions &options);
/// The same of the file \a path; nothing also where it cannot be read or is too large for a label.
std::optional<Verification> verifyPlainFile(const QString &path, const VerifyOptions &options);

} // namespace labels
