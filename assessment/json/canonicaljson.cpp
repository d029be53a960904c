#include "assessment/json/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace assessment {

namespace {

/// RFC 8785 §3.2.2.2: only what must be escaped is, in the shortest way there is.
void writeText(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (const auto code = static_cast<unsigned char>(byte); code < 0x20) {
                out += "\\u00";
                out += hex[code >> 4];
                out += hex[code & 0xf];
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

/// RFC 8785 §3.2.2.3, that is Number::toString of ECMA-262 (13th edition, 6.1.6.1.20): the
/// shortest digits that read back as the same number, with an exponent below 1e-6 and from 1e21.
void writeNumber(QByteArray &out, double number)
{
    Q_ASSERT(std::isfinite(number)); // QJsonValue makes null of the others
    if (number == 0) {
        out += '0'; // also for minus zero
        return;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number),
                                   std::chars_format::scientific);
    Q_ASSERT(end.ec == std::errc());
    const QByteArray scientific(buffer, end.ptr - buffer);
    const auto mark = scientific.indexOf('e');
    const QByteArray digits = scientific.first(mark).replace(".", "");
    const int exponent = scientific.sliced(mark + 1).toInt();

    if (number < 0)
        out += '-';
    const int count = int(digits.size());
    const int point = exponent + 1; // where the decimal point stands, counted in digits
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.first(point) + '.' + digits.sliced(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.first(1);
        if (count > 1)
            out += '.' + digits.sliced(1);
        out += 'e';
        out += exponent < 0 ? '-' : '+';
        out += QByteArray::number(std::abs(exponent));
    }
}

void write(QByteArray &out, const QJsonValue &value);

void writeObject(QByteArray &out, const QJsonObject &object)
{
    // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is how QString compares.
    QStringList names = object.keys();
    std::sort(names.begin(), names.end());
    out += '{';
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            out += ',';
        writeText(out, names[i]);
        out += ':';
        write(out, object[names[i]]);
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
    case QJsonValue::Double: writeNumber(out, value.toDouble()); return;
    case QJsonValue::String: writeText(out, value.toString()); return;
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
