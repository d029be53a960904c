#pragma once

#include "labels/verify.h"

namespace labels {

/// Whether a label speaks of the firmware that somebody has in hand. It changes no answer: a label
/// is as genuine on a newer version, but what it says was assessed of the one it names.
struct FirmwareFit
{
    enum class Fit {
        Same,
        Family, ///< the label names all versions that begin alike: "3.4.x"
        Other,
        NotSaid, ///< the label, or the code, does not name a version
    };

    QString inHand;
    QString onLabel; ///< "" when it is not said
    Fit fit = Fit::NotSaid;
};

QString idOf(FirmwareFit::Fit fit); ///< "same", "family", "other", "not-said"

/// Compares \a inHand with the record of a label. Letter case and spaces around it do not count.
FirmwareFit firmwareFit(const QJsonObject &record, const QString &inHand);

/// Adds what firmwareFit() finds to \a verification, with a note in words; nothing when the record
/// cannot be relied on or there is no \a inHand.
void compareFirmware(Verification &verification, const QString &inHand);

} // namespace labels
