#include "forms/newassessmentpage.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

NewAssessmentDraft NewAssessmentDraft::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.step = std::clamp(object[u"step"_s].toInt(), 0, 2),
            .product = object[u"product"_s].toString(),
            .described = object[u"described"_s].toObject(),
            .scheme = object[u"scheme"_s].toString(),
            .kind = object[u"kind"_s].toString(u"self"_s),
            .device = DeviceChoice::fromJson(
                QJsonDocument(object[u"device"_s].toObject()).toJson(QJsonDocument::Compact))};
}

QByteArray NewAssessmentDraft::toJson() const
{
    const QJsonObject object{
        {u"step"_s, step},
        {u"product"_s, product},
        {u"described"_s, described},
        {u"scheme"_s, scheme},
        {u"kind"_s, kind},
        {u"device"_s, QJsonDocument::fromJson(device.toJson()).object()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace forms
