#pragma once

#include "assessment/result.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace app::cli {

/// The last day of validity that the value of --expires names; an invalid date for "" and "none".
assessment::Result<QDate> readLastDay(const QString &text);

QJsonValue dayAsJson(QDate date); ///< null when it is invalid
QString dateInWords(QDate date);

} // namespace app::cli
