#pragma once

#include "assessment/json/jsonreader.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace forms {

/// What a person typed, as far as it can be kept: members the engine finds wrong keep what is
/// \a stored, so that one wrong line does not hold back the others. nullopt when nothing can be
/// kept.
std::optional<QJsonObject>
soundPart(const QJsonObject &typed, const QJsonObject &stored,
          const std::function<QList<assessment::JsonProblem>(const QJsonObject &)> &judge);

} // namespace forms
