#include "assessment/json/jsoncompare.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

using Place = std::optional<QString>;

QString memberOf(const QString &pointer, QString name)
{
    return pointer + u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString elementOf(const QString &pointer, qsizetype index)
{
    return u"%1/%2"_s.arg(pointer).arg(index);
}

Place difference(const QJsonValue &a, const QJsonValue &b, const QString &pointer);

Place difference(const QJsonArray &a, const QJsonArray &b, const QString &pointer)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const Place found = difference(a[i], b[i], elementOf(pointer, i)))
            return found;
    }
    return a.size() == b.size() ? Place() : Place(pointer);
}

Place difference(const QJsonObject &a, const QJsonObject &b, const QString &pointer)
{
    for (auto member = a.begin(); member != a.end(); ++member) {
        const QString place = memberOf(pointer, member.key());
        if (!b.contains(member.key()))
            return place;
        if (const Place found = difference(*member, b[member.key()], place))
            return found;
    }
    for (auto member = b.begin(); member != b.end(); ++member) {
        if (!a.contains(member.key()))
            return memberOf(pointer, member.key());
    }
    return {};
}

Place difference(const QJsonValue &a, const QJsonValue &b, const QString &pointer)
{
    if (a.type() != b.type())
        return pointer;
    if (a.isArray())
        return difference(a.toArray(), b.toArray(), pointer);
    if (a.isObject())
        return difference(a.toObject(), b.toObject(), pointer);
    return a == b ? Place() : Place(pointer);
}

Place textIn(const QJsonValue &json, const std::function<bool(const QString &)> &is,
             const QString &pointer)
{
    if (json.isString())
        return is(json.toString()) ? Place(pointer) : Place();
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const Place found = textIn(array[i], is, elementOf(pointer, i)))
            return found;
    }
    const QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const Place found = textIn(*member, is, memberOf(pointer, member.key())))
            return found;
    }
    return {};
}

} // namespace

std::optional<QString> firstDifference(const QJsonValue &given, const QJsonValue &other)
{
    return difference(given, other, {});
}

std::optional<QString> firstText(const QJsonValue &json,
                                 const std::function<bool(const QString &text)> &is)
{
    return textIn(json, is, {});
}

} // namespace assessment
