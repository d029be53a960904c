#include "assessment/harness/crashsigns.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assessment::harness {

Result<QList<CrashSign>> builtInCrashSigns()
{
    QFile file(u":/devicetests/part-crash-signs.json"_s);
    QJsonObject patterns;
    if (file.open(QIODevice::ReadOnly))
        patterns = QJsonDocument::fromJson(file.readAll())[u"patterns"].toObject();
    QList<CrashSign> signs;
    for (auto one = patterns.begin(); one != patterns.end(); ++one) {
        CrashSign sign{
            QString(one.key()).replace(u'-', u' '),
            QRegularExpression(one.value().toString(), QRegularExpression::MultilineOption)};
        sign.pattern.optimize();
        if (sign.pattern.isValid())
            signs.append(sign);
    }
    if (signs.isEmpty() || signs.size() != patterns.size()) // scripts that use it are refused too
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = QCoreApplication::translate("assessment::harness::CrashSigns",
                                                         "the signs of a crash cannot be read"),
                     .where = file.fileName()};
    return signs;
}

} // namespace assessment::harness
