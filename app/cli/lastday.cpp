#include "lastday.h"

#include "assessment/json/jsonreader.h"
#include "assessment/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::EvidenceVerbs)
};

} // namespace

Result<QDate> readLastDay(const QString &text)
{
    if (text.isEmpty() || text == u"none")
        return QDate();
    if (const auto date = assessment::dateFromIso(text))
        return *date;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the last day of validity is not understood"),
                 .where = u"--expires %1"_s.arg(text),
                 .why = Text::tr("it is not a date"),
                 .advice = Text::tr("write it as 2027-05-03, or none")};
}

QJsonValue dayAsJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString dateInWords(QDate date)
{
    return assessment::dayInWords(date);
}

} // namespace app::cli
