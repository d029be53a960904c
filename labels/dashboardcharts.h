#pragma once

#include "assessment/model/dashboard.h"
#include "labels/chart.h"

namespace labels {

/// One question of a dashboard as a chart; ids of bars are those of the dashboard.
Chart dashboardChart(const assessment::Dashboard &dashboard, assessment::DashboardPart part);

/// All of them, for a picture.
QList<Chart> dashboardCharts(const assessment::Dashboard &dashboard);

/// When the owner of \a scheme looks at it again, seen from \a today.
QString reviewInWords(const assessment::DashboardScheme &scheme, QDate today);

/// Bars of people beyond so many are one, with this id.
inline constexpr int mostPeopleShown = 12;
QString otherPeople();

} // namespace labels
