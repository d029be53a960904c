#include "forms/componentwords.h"

#include "assessment/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::ComponentsPage)
};

QString shortDay(QDate day)
{
    return assessment::shortDay(day);
}

} // namespace

QString standingOf(const assessment::ComponentOverview &component)
{
    if (component.component.withdrawn.isValid())
        return Text::tr("Withdrawn %1").arg(shortDay(component.component.withdrawn));
    QStringList notes;
    if (component.expired > 0)
        notes.append(Text::tr("Expired: %1").arg(component.expired));
    if (!component.newer.isEmpty())
        notes.append(Text::tr("There is a newer version"));
    if (component.firstExpiry.isValid())
        notes.append(Text::tr("Next expires %1").arg(shortDay(component.firstExpiry)));
    if (!component.isHere)
        notes.append(Text::tr("From an imported assessment"));
    return notes.join(u" · "_s);
}

QString standingOf(const assessment::ComponentWhere &place)
{
    QStringList notes;
    if (place.expired > 0)
        notes.append(Text::tr("No longer counts: %1").arg(place.expired));
    if (place.waiting > 0)
        notes.append(Text::tr("Not taken over: %1").arg(place.waiting));
    return notes.join(u" · "_s);
}

QString validityOf(const assessment::ComponentEvidence &item,
                   const assessment::Component &component, QDate today)
{
    QString validity = Text::tr("No end");
    if (component.isWithdrawn(today))
        validity = Text::tr("Withdrawn");
    else if (item.expires.isValid() && item.expires < today)
        validity = Text::tr("Expired %1").arg(shortDay(item.expires));
    else if (item.expires.isValid())
        validity = Text::tr("Valid until %1").arg(shortDay(item.expires));
    return item.confidential ? Text::tr("%1 · Confidential").arg(validity) : validity;
}

QString withdrawalOf(const assessment::Component &component)
{
    return Text::tr("Withdrawn on %1: %2").arg(shortDay(component.withdrawn), component.reason);
}

} // namespace forms
