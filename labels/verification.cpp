#include "labels/verify.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

QJsonArray toJson(const QList<DerivedLabel> &labels)
{
    QJsonArray json;
    for (const DerivedLabel &label : labels) {
        json.append(QJsonObject{{u"certificateId"_s, label.certificateId},
                                {u"sha256"_s, QString::fromLatin1(label.sha256.toHex())}});
    }
    return json;
}

} // namespace

QString idOf(Overall overall)
{
    switch (overall) {
    case Overall::Valid: return u"valid"_s;
    case Overall::Invalid: return u"invalid"_s;
    case Overall::CannotTell: return u"cannot-tell"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Verification &verification)
{
    QJsonObject json{{u"file"_s, verification.file},
                     {u"overall"_s, idOf(verification.overall)},
                     {u"integrity"_s, verification.integrity},
                     {u"structure"_s, verification.structure},
                     {u"signer"_s, verification.signer},
                     {u"time"_s, verification.time},
                     {u"status"_s, verification.status},
                     {u"level"_s, verification.level},
                     {u"log"_s, verification.log},
                     {u"reasons"_s, QJsonArray::fromStringList(verification.reasons)},
                     {u"record"_s, verification.record}};
    if (verification.stamp)
        json.insert(u"timestamp"_s,
                    QJsonObject{{u"time"_s, verification.stamp->time.toString(Qt::ISODate)},
                                {u"authority"_s, verification.stamp->authority},
                                {u"proved"_s, verification.stamp->proved}});
    if (!verification.firmware.isEmpty())
        json[u"firmware"_s] = verification.firmware;
    if (!verification.notes.isEmpty())
        json[u"notes"_s] = QJsonArray::fromStringList(verification.notes);
    if (!verification.derivative.isEmpty())
        json[u"derivative"_s] = toJson(verification.derivative);
    return json;
}

} // namespace labels
