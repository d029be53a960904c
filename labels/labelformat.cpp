#include "labels/labelformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::LabelKind;
using assessment::Result;

namespace {

Span spanOf(const QJsonArray &pair)
{
    return {.least = std::min(pair[0].toDouble(), pair[1].toDouble()),
            .usual = std::max(pair[0].toDouble(), pair[1].toDouble())};
}

LabelFormat readFormat(const QJsonObject &json)
{
    const QJsonObject qr = json[u"qr"].toObject();
    LabelFormat format;
    format.id = json[u"id"].toString();
    format.kind =
        json[u"kind"] == u"endorsement"_s ? LabelKind::Endorsement : LabelKind::Information;
    format.size = {json[u"widthMm"].toDouble(), json[u"heightMm"].toDouble()};
    format.usual = json[u"usual"].toBool();
    format.margin = json[u"marginMm"].toDouble();
    format.inset = json[u"insetMm"].toDouble();
    format.smallFacts = json[u"smallFacts"].toBool();
    format.qrContent = qr[u"content"] == u"number"_s ? LabelFormat::QrContent::Number
                                                     : LabelFormat::QrContent::Statement;
    format.qrModule = spanOf(qr[u"moduleMm"].toArray());
    format.qrSide = qr[u"sideMm"].toDouble();
    const QJsonObject type = json[u"pt"].toObject();
    for (auto size = type.begin(); size != type.end(); ++size)
        format.type.insert(size.key(), spanOf(size->toArray()));
    format.icon = json[u"iconMm"].toDouble();
    format.factIcon = json[u"factIconMm"].toDouble();
    format.sign = json[u"signMm"].toDouble();
    Q_ASSERT(format.size.width() > 0 && format.size.height() > 0 && format.qrSide > 0);
    Q_ASSERT(format.qrModule.least >= leastModule);
    return format;
}

QList<LabelFormat> readFormats()
{
    QFile file(u":/labels/formats.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<LabelFormat> formats;
    const QJsonArray array =
        QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())[u"formats"].toArray();
    for (const QJsonValue &format : array)
        formats.append(readFormat(format.toObject()));
    Q_ASSERT(!formats.isEmpty());
    return formats;
}

} // namespace

const QList<LabelFormat> &labelFormats()
{
    static const QList<LabelFormat> formats = readFormats();
    return formats;
}

Result<LabelFormat> labelFormat(LabelKind kind, const QString &id)
{
    QStringList known;
    for (const LabelFormat &format : labelFormats()) {
        if (format.kind != kind)
            continue;
        if (format.id == id || (id.isEmpty() && format.usual))
            return format;
        known.append(format.id);
    }
    return Error{
        .kind = Error::Kind::Usage,
        .what = QCoreApplication::translate("labels::LabelFormat", "there is no such label format"),
        .where = id,
        .advice = QCoreApplication::translate("labels::LabelFormat", "choose one of %1")
                      .arg(known.join(u", "_s))};
}

} // namespace labels
