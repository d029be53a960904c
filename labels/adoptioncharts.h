#pragma once

#include "assessment/adoption/figures.h"
#include "labels/chart.h"

#include <functional>
#include <optional>

namespace labels {

/// What a chart of adoption figures has bars for.
enum class AdoptionView { Guidelines, Provisions, Types, Quarters };

QString idOf(AdoptionView view); ///< "guidelines", "provisions", "types", "quarters"
std::optional<AdoptionView> adoptionViewFromId(const QString &id);
QStringList adoptionViewIds();

/// \a figures as a chart. \a item ("guideline/1", "CoP-1.1") is what types and quarters are
/// compared in, "" = how many products they have; provisions are those of the guideline \a item, ""
/// = all. \a typeName gives a type of product its name.
Chart adoptionChart(const assessment::AdoptionFigures &figures, const assessment::Scheme &scheme,
                    AdoptionView view, const QString &item,
                    const std::function<QString(const QString &)> &typeName);

/// What counts for how many products: "35 pass; 5 fail or inconclusive".
QString countsInWords(const QMap<assessment::VerdictSet, qint64> &counts);

/// Who counted, when, and what it does not say: for below a chart and a table.
QString aboutFigures(const assessment::AdoptionFigures &figures);

/// A group as people call it: "Camera", "January to June 2026".
QString groupName(const assessment::AdoptionGroup &group,
                  const std::function<QString(const QString &)> &typeName);

} // namespace labels
