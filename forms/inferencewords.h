#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/lawmap.h"
#include "assessment/scheme/mapping.h"
#include "assessment/scheme/scheme.h"

#include <QString>
#include <QStringList>

namespace forms {

/// What one scheme says of another, in words for people.

/// "Code of Practice for Consumer IoT Security"; also of a document that links lead to. The id
/// itself when neither is there.
QString schemeTitle(const QString &scheme);

/// Where \a answer was inferred from, whether a person must still decide, and whether the source
/// says something else by now; "" when there is nothing to say.
QString inferenceInWords(const assessment::Answer &answer);

/// The laws that belong to \a guideline of \a scheme, one line for each; for the Code those of
/// \a laws, with why and where that stands.
QStringList lawsInWords(const QString &scheme, const assessment::LawMap &laws,
                        const assessment::Guideline &guideline);

/// What answers to \a provision in other schemes, one line for each, with relation and source.
QStringList counterpartsInWords(const QString &scheme, const QString &provision);

} // namespace forms
