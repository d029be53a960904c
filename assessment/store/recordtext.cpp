#include "assessment/store/recordtext.h"

#include "assessment/json/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Workspace)
};

} // namespace

QString recordText(const QJsonObject &record)
{
    return QString::fromUtf8(canonicalJson(record));
}

QJsonObject recordFromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Error unknownId(const QString &id)
{
    return {.kind = Error::Kind::NotFound,
            .what = Text::tr("nothing in the workspace has this id"),
            .where = id};
}

} // namespace assessment
