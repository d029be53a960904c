#pragma once

#include "assessment/model/labellife.h"

#include <QStringList>

namespace assessment {

/// A label with its life so far, for lists.
struct LabelOverview
{
    IssuedLabel label;
    QList<LabelEvent> events; ///< in the order in which they happened
    LabelStanding standing;   ///< when it was read
    int people = 1;           ///< how many it takes to withdraw it

    QString product() const;           ///< brand and model, as they were signed
    QString withdrawalAskedBy() const; ///< "" when nobody has asked
    /// Whether it still can be relied on one day: issued or suspended.
    bool stands() const;
    /// Days from \a today (UTC) to the last day of validity; negative when that is over.
    int daysLeft(QDate today) const { return int(today.daysTo(label.expires)); }
};

/// Something about a standing label that a person should look at (labels.md §6, "review needed").
struct LabelReview
{
    QString certificateId;
    QString rule; ///< "firmware", "support-date"
    QString message;
};

/// A standing label that has come near the end of its validity.
struct LabelReminder
{
    LabelOverview overview;
    int days = 0; ///< the smallest of the days of notice that has been reached: 90 or 42
};

/// Days of notice before a label ends when nobody names others: the window in which the German
/// scheme wants a renewal to be asked for (BSI-ITSiKV 5).
QList<int> usualNoticeDays(); // 90, 42

/// The standing labels that are within one of \a days of their end on \a today (UTC), the next to
/// end first.
QList<LabelReminder> labelReminders(const QList<LabelOverview> &labels, QDate today,
                                    const QList<int> &days = usualNoticeDays());

/// Brand and model of a statement in a form in which the same product compares equal.
QString productKey(const QJsonObject &statement);

} // namespace assessment
