#include "assessment/model/inference.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

QJsonObject toJson(const Inference &inference)
{
    QJsonArray bases;
    for (const Basis &basis : inference.bases) {
        bases.append(QJsonObject{{u"provisions"_s, QJsonArray::fromStringList(basis.provisions)},
                                 {u"relation"_s, idOf(basis.relation)},
                                 {u"confidence"_s, idOf(basis.confidence)}});
    }
    return {{u"scheme"_s, inference.scheme},
            {u"from"_s, bases},
            {u"basisSha256"_s, QString::fromLatin1(inference.basisSha256.toHex())}};
}

Inference inferenceFromJson(const QString &source, const QJsonObject &json)
{
    Inference inference;
    inference.source = source;
    inference.scheme = json[u"scheme"_s].toString();
    inference.basisSha256 = QByteArray::fromHex(json[u"basisSha256"_s].toString().toLatin1());
    const QJsonArray bases = json[u"from"_s].toArray();
    for (const QJsonValue &value : bases) {
        const QJsonObject one = value.toObject();
        Basis basis;
        for (const QJsonValue &provision : one[u"provisions"_s].toArray())
            basis.provisions.append(provision.toString());
        basis.relation = relationFromId(one[u"relation"_s].toString()).value_or(Relation::Overlaps);
        basis.confidence =
            confidenceFromId(one[u"confidence"_s].toString()).value_or(Confidence::Derived);
        inference.bases.append(basis);
    }
    return inference;
}

QStringList sourcesOf(const Inference &inference)
{
    QStringList provisions;
    for (const Basis &basis : inference.bases)
        provisions += basis.provisions;
    provisions.removeDuplicates();
    return provisions;
}

} // namespace assessment
