#pragma once

#include "assessment/model/evidencetime.h"
#include "assessment/signing/cms.h"

#include <optional>

namespace assessment {

/// What a check of the time of an assessment's evidence found.
struct EvidenceTimeCheck
{
    enum class State {
        NotProved, ///< nobody has vouched for a time: there is only the clock of the computer
        Broken,    ///< what was recorded no longer holds together
        Changed,   ///< the evidence was there as it stood then; it has changed since
        Stands,    ///< the evidence was there as it stands now
    };

    State state = State::NotProved;
    /// The earliest that covers the evidence as it stands, else the newest; set unless NotProved.
    EvidenceTime record = {};
    signing::SignerTrust signer = signing::SignerTrust::NotChecked;
    std::optional<qint64> accuracy = {}; ///< milliseconds either way, where the authority says so
    QString anchor = {};                 ///< who was trusted when it was recorded; "" = nobody
    int records = 0;                     ///< how many there are
    // What is different now, by title (Changed only).
    QStringList added = {};
    QStringList altered = {};
    QStringList removed = {};
    QStringList reasons = {}; ///< for people
};

QString idOf(EvidenceTimeCheck::State state); ///< "not-proved", "broken", "changed", "stands"

/// "3 items added, 1 changed and 2 removed since", "" when nothing is different.
QString changesInWords(const EvidenceTimeCheck &check);

} // namespace assessment
