#pragma once

#include "labels/labelcontent.h"
#include "labels/labelwords.h"

#include <QJsonObject>
#include <QList>

namespace labels {

/// The three large answers in the order in which a buyer needs them: how long it is kept safe,
/// its passwords, where to report a problem (guidelines 3, 1 and 2, the policy paper's top three).
/// \a facts has the shape of assessment::toJson(Facts); whatever it leaves open is "Not stated".
QList<LabelFact> largeAnswers(const QJsonObject &facts, const LabelWords &words);

/// The small facts of labels.md §6 (fields 16 and 19 to 29) that are not among the large ones.
QList<LabelFact> smallFacts(const QJsonObject &facts, const LabelWords &words);

} // namespace labels
