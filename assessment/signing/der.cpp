#include "assessment/signing/der.h"

#include <algorithm>
#include <optional>

namespace assessment::signing {

namespace {

constexpr int deepest = 32;

enum Tag : unsigned char {
    Boolean = 0x01,
    Integer = 0x02,
    Null = 0x05,
    Sequence = 0x30,
    Set = 0x31,
};

struct Value
{
    unsigned char tag = 0;
    QByteArrayView whole;
    QByteArrayView content;

    bool constructed() const { return tag & 0x20; }
    bool universal() const { return !(tag & 0xc0); }
};

unsigned char at(QByteArrayView bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// The first value of \a bytes; nothing when its head is not distinguished.
std::optional<Value> firstValue(QByteArrayView bytes)
{
    if (bytes.size() < 2 || (at(bytes, 0) & 0x1f) == 0x1f) // long tags are used by nothing we read
        return {};
    qsizetype head = 2;
    qsizetype length = at(bytes, 1);
    if (length >= 0x80) {
        const qsizetype octets = length & 0x7f;
        if (octets < 1 || octets > 4 || bytes.size() < 2 + octets)
            return {};
        length = 0;
        for (qsizetype i = 0; i < octets; ++i)
            length = (length << 8) | at(bytes, 2 + i);
        if (length < 0x80 || at(bytes, 2) == 0)
            return {};
        head += octets;
    }
    if (length > bytes.size() - head)
        return {};
    return Value{at(bytes, 0), bytes.first(head + length), bytes.sliced(head, length)};
}

bool isDistinguished(const Value &value, int depth);

bool areDistinguished(QByteArrayView bytes, bool sorted, int depth)
{
    QByteArrayView before;
    while (!bytes.isEmpty()) {
        const std::optional<Value> value = firstValue(bytes);
        if (!value || !isDistinguished(*value, depth))
            return false;
        if (sorted
            && std::ranges::lexicographical_compare(
                value->whole, before, {}, [](char c) { return static_cast<unsigned char>(c); },
                [](char c) { return static_cast<unsigned char>(c); }))
            return false;
        before = value->whole;
        bytes = bytes.sliced(value->whole.size());
    }
    return true;
}

bool isDistinguished(const Value &value, int depth)
{
    if (depth > deepest)
        return false;
    if (value.universal()) {
        const unsigned char number = value.tag & 0x1f;
        const bool mustBeConstructed = number == (Sequence & 0x1f) || number == (Set & 0x1f);
        if (value.constructed() != mustBeConstructed)
            return false;
        const QByteArrayView content = value.content;
        if (value.tag == Boolean)
            return content.size() == 1 && (at(content, 0) == 0 || at(content, 0) == 0xff);
        if (value.tag == Null)
            return content.isEmpty();
        if (value.tag == Integer)
            return !content.isEmpty()
                   && (content.size() == 1
                       || !((at(content, 0) == 0 && at(content, 1) < 0x80)
                            || (at(content, 0) == 0xff && at(content, 1) >= 0x80)));
    }
    return !value.constructed() || areDistinguished(value.content, value.tag == Set, depth + 1);
}

} // namespace

bool isDer(QByteArrayView bytes)
{
    const std::optional<Value> value = firstValue(bytes);
    return value && value->whole.size() == bytes.size() && isDistinguished(*value, 0);
}

QList<QByteArrayView> derValuesIn(QByteArrayView bytes)
{
    const std::optional<Value> outer = firstValue(bytes);
    if (!outer || !outer->constructed())
        return {};
    QList<QByteArrayView> values;
    for (QByteArrayView rest = outer->content; !rest.isEmpty();) {
        const std::optional<Value> value = firstValue(rest);
        if (!value)
            return {};
        values.append(value->whole);
        rest = rest.sliced(value->whole.size());
    }
    return values;
}

} // namespace assessment::signing
