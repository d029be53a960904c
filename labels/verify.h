#pragma once

#include "assessment/result.h"
#include "assessment/signing/trust.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace labels {

enum class Overall { Valid, Invalid, CannotTell };

/// The five lines of a verification and their one answer (cli.md, "label verify"). The lines hold
/// the identifiers of the contract: "intact", "conforming", "trusted", "claimed", "not-checked" …
struct Verification
{
    QString file;
    Overall overall = Overall::CannotTell;
    QString integrity;
    QString structure;
    QString signer;
    QString time;
    QString status;
    QStringList reasons; ///< for people
    QJsonObject record;  ///< what the label says; empty unless integrity is intact
};

QString idOf(Overall overall); ///< "valid", "invalid", "cannot-tell"

struct VerifyOptions
{
    assessment::signing::TrustList trust;
    QDateTime at;    ///< UTC
    bool qr = false; ///< the file is a picture or the text of a QR code
};

/// Bytes; a larger file is no label and not read.
inline constexpr qint64 largestVerifiedFile = 32 * 1024 * 1024;

/// Checks one file. Never fails: an unreadable file is a verification that says so. Opens no
/// network connection. Any thread; a hostile file costs at most 256 MiB and 10 s.
Verification verifyFile(const QString &path, const VerifyOptions &options);

/// The same for bytes that are at hand, of a PDF or as \a options say; \a name stands in the
/// answer.
Verification verifyPdf(const QByteArray &pdf, const QString &name, const VerifyOptions &options);

QJsonObject toJson(const Verification &verification);

} // namespace labels
