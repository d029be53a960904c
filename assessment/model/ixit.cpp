#include "assessment/model/ixit.h"

#include "assessment/json/canonicaljson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

QByteArray IxitEntry::digest() const
{
    return QCryptographicHash::hash(canonicalJson(toJson(*this)), QCryptographicHash::Sha256);
}

std::optional<IxitId> ixitIdFromText(const QString &id)
{
    static const QRegularExpression form(u"\\A([A-Za-z][A-Za-z0-9]{1,31})-([1-9][0-9]{0,5})\\z"_s);
    const auto match = form.match(id);
    if (!match.hasMatch())
        return std::nullopt;
    return IxitId{match.captured(1), match.captured(2).toInt()};
}

QString ixitId(const QString &table, int number)
{
    return u"%1-%2"_s.arg(table).arg(number);
}

const IxitEntry *findEntry(const Ixit &ixit, const QString &id)
{
    const auto parts = ixitIdFromText(id);
    const auto table = parts ? ixit.constFind(parts->table) : ixit.constEnd();
    if (table == ixit.constEnd())
        return nullptr;
    for (const IxitEntry &entry : *table) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QJsonObject toJson(const IxitEntry &entry)
{
    QJsonObject values;
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value)
        values[value.key()] = *value;
    return {{u"id"_s, entry.id}, {u"values"_s, values}};
}

QJsonObject toJson(const ItemVerdict &verdict)
{
    return {{u"provision"_s, verdict.provision},
            {u"case"_s, verdict.testCase},
            {u"item"_s, verdict.item},
            {u"verdict"_s, idOf(verdict.verdict)},
            {u"reason"_s, verdict.reason},
            {u"entrySha256"_s, QString::fromLatin1(verdict.entrySha256.toHex())}};
}

} // namespace assessment
