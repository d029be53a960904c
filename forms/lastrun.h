#pragma once

#include "assessment/model/assessment.h"

#include <optional>

namespace forms {

/// How the latest run of a test ended, in words for the place beside its button.
struct LastRun
{
    QString text;   ///< "✗ Fail · 23 Nov 14:03", "Not run yet"
    QString reason; ///< "" when it was not run
};

LastRun lastRunOf(const assessment::Assessment &assessment, const QString &test);

/// The evidence that holds the transcript of that run; nothing when there is none.
std::optional<assessment::EvidenceItem> lastTranscriptOf(const assessment::Assessment &assessment,
                                                         const QString &test);

} // namespace forms
