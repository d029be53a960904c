#include "forms/schemereminder.h"

#include "assessment/scheme/reopening.h"

#include <QCoreApplication>
#include <QLocale>

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::SchemeReminder)
};

} // namespace

QString schemeReminder(const assessment::Scheme &scheme, QDate today)
{
    if (!assessment::isReviewOverdue(scheme, today))
        return {};
    return Text::tr("%1, edition %2, was due for review by its owner on %3. Ask whether a newer "
                    "edition applies.")
        .arg(scheme.title, scheme.edition,
             QLocale().toString(scheme.reviewBy, QLocale::LongFormat));
}

} // namespace forms
