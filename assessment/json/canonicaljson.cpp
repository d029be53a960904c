#include "assessment/json/canonicaljson.h"

#include "assessment/json/canonicaltext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace assessment {

namespace {

void write(QByteArray &out, const QJsonValue &value);

void writeObject(QByteArray &out, const QJsonObject &object)
{
    // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is how QString compares.
    std::vector<std::pair<QString, QJsonValue>> members;
    members.reserve(std::size_t(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace_back(member.key(), member.value());
    const auto byName = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(members.begin(), members.end(), byName))
        std::sort(members.begin(), members.end(), byName);
    out += '{';
    bool first = true;
    for (const auto &[name, value] : members) {
        if (!first)
            out += ',';
        first = false;
        appendCanonicalText(out, name);
        out += ':';
        write(out, value);
    }
    out += '}';
}

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, array[i]);
    }
    out += ']';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double: appendCanonicalNumber(out, value.toDouble()); return;
    case QJsonValue::String: appendCanonicalText(out, value.toString()); return;
    case QJsonValue::Array: writeArray(out, value.toArray()); return;
    case QJsonValue::Object: writeObject(out, value.toObject()); return;
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

} // namespace assessment
