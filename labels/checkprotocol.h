#pragma once

#include "labels/imposition.h"
#include "labels/verify.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>

namespace labels {

// What the window and the program assay-check say to each other. Files of strangers are verified,
// drawn and placed in that program, which has no network and little memory; the window only reads
// what is described here. A message is a line "request JSON BLOB\n" with two lengths in decimal,
// a JSON object and the bytes it speaks of; the answer is one of "answer"; before it there may be
// lines "progress DONE TOTAL\n".

/// A label as the desk shows it.
struct CheckedLabel
{
    Verification verification;
    QByteArray picture; ///< PNG of the page, at most 240 pixels; empty when it cannot be drawn
};

/// A file by its name in the answer.
struct NamedFile
{
    QString name;
    QByteArray content;
};

QByteArray verifyRequest(const QByteArray &content, const QString &name,
                         const VerifyOptions &options);
/// The same of many files and without pictures.
QByteArray verifyAllRequest(const QList<NamedFile> &files, const VerifyOptions &options);
QByteArray imposeRequest(const QList<PrintLabel> &labels, const Stock &stock,
                         const ImpositionOptions &options);
QByteArray printFileRequest(const PrintLabel &label, const PrintFileOptions &options);

/// Does what \a request asks, in the confined program. Always an answer.
QByteArray answerTo(const QByteArray &request, const assessment::Progress &progress);

/// What came back: one of these.
struct CheckAnswer
{
    std::optional<assessment::Error> error;
    std::optional<CheckedLabel> checked;
    std::optional<Imposed> imposed;
    std::optional<QList<Verification>> verified = {}; ///< one for each of many files
};

/// Reads an answer without its progress; nothing when it is none.
std::optional<CheckAnswer> answerFrom(const QByteArray &answer);

inline constexpr qint64 largestRequest = 512LL << 20;

} // namespace labels
