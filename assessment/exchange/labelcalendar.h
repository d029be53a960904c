#pragma once

#include "assessment/model/labeloverview.h"

#include "assessment/result.h"

#include <QByteArray>

namespace assessment {

/// A calendar (iCalendar, RFC 5545) with a day-long event on the last day of validity of every
/// label that stands on \a now (UTC), with an alarm \a days before it, and one that says so for a
/// label that was withdrawn or superseded before its time. The same label has the same UID in every
/// export, so that importing it again changes the event and makes no second one. Refused when no
/// label is to end: a calendar without an event is none.
Result<QByteArray> labelCalendar(const QList<LabelOverview> &labels, const QDateTime &now,
                                 const QList<int> &days = usualNoticeDays());

} // namespace assessment
