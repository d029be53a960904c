#pragma once

#include "labels/derivative.h"

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/trust.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace labels {

struct GivenStatus;

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
    /// "none", "B-B", "B-T", "B-LT" of ETSI EN 319 142-1: what was found in the file and is good,
    /// whoever trusts whom; "none" also for what is no PDF.
    QString level = QStringLiteral("none");
    /// The time stamp over the signature, when there is one that is in order.
    std::optional<assessment::signing::StampFound> stamp = {};
    QString log = QStringLiteral("not-checked"); ///< "included", "not-included", "not-checked"
    QStringList reasons;                         ///< for people: why it is not valid
    /// For people: what else is worth knowing and changes no answer.
    QStringList notes = {};
    QJsonObject record;        ///< what the label says; empty unless integrity is intact
    QJsonObject firmware = {}; ///< as "firmware" of the JSON (firmwarefit.h); empty: nobody asked
    bool statusAsked = false;  ///< a status list was given
    /// The signed labels that an unsigned printing file says it was made from.
    QList<DerivedLabel> derivative = {};
};

QString idOf(Overall overall); ///< "valid", "invalid", "cannot-tell"

struct VerifyOptions
{
    assessment::signing::TrustList trust;
    QDateTime at;                      ///< UTC
    bool qr = false;                   ///< the file is a picture or the text of a QR code
    QList<QByteArray> revocation = {}; ///< DER of revocation lists, beside those in the file
    std::shared_ptr<const GivenStatus> status = {}; ///< labels/statuslist.h; null: nobody asked
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
