#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/ixit.h"

#include <QCoreApplication>

namespace assessment {

/// What a file with an edition holds, or all that is wrong with it.
struct IxitEditionCheck
{
    std::optional<IxitEdition> edition;
    QList<JsonProblem> problems;
};

/// Reads an edition ("assay-ixit/1") and checks it in full: 29 tables with their numbers in order,
/// two of them (2 and 4) single records; names and keys that are unique; references that lead to a
/// table; one group for each provision of its scheme, which names tables and cases of its own. An
/// error when it is no JSON.
Result<IxitEditionCheck> checkIxitEdition(const QByteArray &json, const QString &where);

} // namespace assessment
