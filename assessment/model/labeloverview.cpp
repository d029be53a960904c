#include "assessment/model/labeloverview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

QString LabelOverview::product() const
{
    const QJsonObject signedProduct = label.statement[u"product"_s].toObject();
    return u"%1 %2"_s
        .arg(signedProduct[u"brand"_s].toString(), signedProduct[u"model"_s].toString())
        .trimmed();
}

QString LabelOverview::withdrawalAskedBy() const
{
    if (!standing.withdrawalAsked)
        return {};
    const auto asked = std::find_if(events.crbegin(), events.crend(), [](const LabelEvent &event) {
        return event.kind == LabelEvent::Kind::WithdrawalAsked;
    });
    return asked == events.crend() ? QString() : asked->actor;
}

bool LabelOverview::stands() const
{
    return standing.state == LabelState::Issued || standing.state == LabelState::Suspended;
}

QList<int> usualNoticeDays()
{
    return {90, 42};
}

QList<LabelReminder> labelReminders(const QList<LabelOverview> &labels, QDate today,
                                    const QList<int> &days)
{
    QList<LabelReminder> reminders;
    for (const LabelOverview &overview : labels) {
        if (!overview.stands())
            continue;
        const int left = overview.daysLeft(today);
        int reached = 0;
        for (const int notice : days) {
            if (left <= notice && (reached == 0 || notice < reached))
                reached = notice;
        }
        if (reached > 0 && left >= 0)
            reminders.append({.overview = overview, .days = reached});
    }
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const LabelReminder &one, const LabelReminder &other) {
                         return one.overview.label.expires < other.overview.label.expires;
                     });
    return reminders;
}

QString productKey(const QJsonObject &statement)
{
    const QJsonObject product = statement[u"product"_s].toObject();
    const auto plain = [&](const QString &name) {
        return product[name]
            .toString()
            .normalized(QString::NormalizationForm_KC)
            .toCaseFolded()
            .simplified();
    };
    return plain(u"brand"_s) + u'\n' + plain(u"model"_s);
}

} // namespace assessment
