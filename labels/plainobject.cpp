#include "labels/plainobject.h"

#include <libdeflate.h>

#include <algorithm>
#include <charconv>

namespace labels {

namespace {

enum class PlainKind { Boolean, Number, Name, Text, Array, Dictionary, Reference, Stream };

} // namespace

struct PlainValue
{
    PlainKind kind = PlainKind::Boolean;
    std::string name;  ///< with its slash
    double number = 0; ///< also that of the object a reference names
    bool isWhole = false;
    std::vector<PlainValue> items; ///< of an array; of a dictionary in the order of \c keys
    std::vector<std::string> keys;
    QByteArrayView written; ///< as it stands in the file, without the bytes of a stream
    QByteArrayView bytes;   ///< of a stream
};

namespace {

constexpr int deepest = 12;             // a label has five
constexpr qsizetype mostValues = 50000; // in one object; a label has some hundred

bool isRegular(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
           || c == '-' || c == '+' || c == '_';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One zlib stream (RFC 1950) that is all of \a bytes and holds at most \a most.
std::optional<QByteArray> inflated(QByteArrayView bytes, qsizetype most)
{
    using Inflater = std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)>;
    thread_local const Inflater inflater(libdeflate_alloc_decompressor(),
                                         libdeflate_free_decompressor);
    if (!inflater)
        return {};
    constexpr qsizetype usual = 128 * 1024;
    for (qsizetype room = std::min(most, usual);; room = std::min(most, 4 * room)) {
        QByteArray out(room, Qt::Uninitialized);
        std::size_t taken = 0;
        std::size_t given = 0;
        const auto done =
            libdeflate_zlib_decompress_ex(inflater.get(), bytes.data(), std::size_t(bytes.size()),
                                          out.data(), std::size_t(out.size()), &taken, &given);
        if (done == LIBDEFLATE_SUCCESS && taken == std::size_t(bytes.size())) {
            out.truncate(qsizetype(given));
            return out;
        }
        if (done != LIBDEFLATE_INSUFFICIENT_SPACE || room == most)
            return {};
    }
}

/// Reads one value after the other; stays failed once something was not as expected.
class PlainParser
{
public:
    explicit PlainParser(QByteArrayView text) : m_text(text) {}

    bool failed() const { return m_failed; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n'))
            ++m_at;
    }

    bool atEnd()
    {
        skipBlanks();
        return m_at == m_text.size();
    }

    bool take(QByteArrayView text)
    {
        if (!m_text.sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    void fail() { m_failed = true; }

    /// What follows the dictionary \a value of a stream.
    void readStream(PlainValue &value)
    {
        static constexpr QByteArrayView end = "\nendstream";
        const auto key = std::ranges::find(value.keys, "/Length");
        const PlainValue *length =
            key == value.keys.end() ? nullptr : &value.items[std::size_t(key - value.keys.begin())];
        if (!length || length->kind != PlainKind::Number || !length->isWhole || length->number < 0
            || length->number > double(m_text.size() - m_at)) {
            m_failed = true;
            return;
        }
        const QByteArrayView bytes = m_text.sliced(m_at, qsizetype(length->number));
        m_at += bytes.size();
        m_failed = m_failed || !take(end);
        PlainValue stream;
        stream.kind = PlainKind::Stream;
        stream.bytes = bytes;
        stream.items.push_back(std::move(value));
        value = std::move(stream);
    }

    PlainValue value(int depth = 0)
    {
        skipBlanks();
        const qsizetype start = m_at;
        PlainValue value;
        if (m_failed || m_at == m_text.size() || depth > deepest || ++m_count > mostValues) {
            m_failed = true;
        } else if (take("<<")) {
            readDictionary(value, depth);
        } else if (take("[")) {
            readArray(value, depth);
        } else if (take("<")) {
            value.kind = PlainKind::Text;
            readUntil('>', isHex);
        } else if (take("(")) {
            value.kind = PlainKind::Text;
            readUntil(')', [](char c) { return c != '(' && c != '\\'; });
        } else if (m_text[m_at] == '/') {
            value.kind = PlainKind::Name;
            value.name = name();
        } else if (isDigit(m_text[m_at]) || m_text[m_at] == '-') {
            readNumber(value);
        } else {
            const QByteArrayView written = word();
            m_failed = m_failed || (written != "true" && written != "false");
        }
        value.written = m_text.sliced(start, m_at - start);
        return value;
    }

private:
    QByteArrayView word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isRegular(m_text[m_at]))
            ++m_at;
        m_failed = m_failed || m_at == start;
        return m_text.sliced(start, m_at - start);
    }

    std::string name()
    {
        m_failed = m_failed || !take("/");
        const QByteArrayView written = word();
        return '/' + std::string(written.data(), std::size_t(written.size()));
    }

    template<typename Accept>
    void readUntil(char end, Accept accept)
    {
        while (m_at < m_text.size() && m_text[m_at] != end && accept(m_text[m_at]))
            ++m_at;
        if (m_at == m_text.size() || m_text[m_at] != end)
            m_failed = true;
        else
            ++m_at;
    }

    void readDictionary(PlainValue &value, int depth)
    {
        value.kind = PlainKind::Dictionary;
        while (!m_failed) {
            skipBlanks();
            if (take(">>"))
                return;
            std::string key = name();
            m_failed = m_failed || std::ranges::find(value.keys, key) != value.keys.end();
            value.keys.push_back(std::move(key));
            value.items.push_back(this->value(depth + 1));
        }
    }

    void readArray(PlainValue &value, int depth)
    {
        value.kind = PlainKind::Array;
        while (!m_failed) {
            skipBlanks();
            if (take("]"))
                return;
            value.items.push_back(this->value(depth + 1));
        }
    }

    /// A number, or a reference if " 0 R" follows.
    void readNumber(PlainValue &value)
    {
        constexpr qsizetype mostDigits = 12;
        const QByteArrayView written = word();
        const QByteArrayView digits = written.sliced(written.startsWith('-') ? 1 : 0);
        m_failed = m_failed || digits.isEmpty() || digits.size() > mostDigits
                   || !isDigit(digits.front()) || !isDigit(digits.back())
                   || std::ranges::count(digits, '.') > 1
                   || !std::ranges::all_of(digits, [](char c) { return isDigit(c) || c == '.'; });
        if (m_failed)
            return;
        std::from_chars(written.begin(), written.end(), value.number);
        value.isWhole = !digits.contains('.');
        value.kind = PlainKind::Number;
        if (!value.isWhole || !take(" 0 R"))
            return;
        value.kind = PlainKind::Reference;
        m_failed = value.number < 1 || value.number > 1e6
                   || (m_at < m_text.size() && isRegular(m_text[m_at]));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
    bool m_failed = false;
};

} // namespace

bool PlainObject::isDictionary() const
{
    return m_value && m_value->kind == PlainKind::Dictionary;
}

bool PlainObject::isArray() const
{
    return m_value && m_value->kind == PlainKind::Array;
}

bool PlainObject::isStream() const
{
    return m_value && m_value->kind == PlainKind::Stream;
}

bool PlainObject::isInteger() const
{
    return m_value && m_value->kind == PlainKind::Number && m_value->isWhole;
}

bool PlainObject::isRectangle() const
{
    return isArray() && m_value->items.size() == 4
           && std::ranges::all_of(m_value->items, [](const PlainValue &item) {
                  return item.kind == PlainKind::Number;
              });
}

bool PlainObject::isNameAndEquals(const std::string &name) const
{
    return m_value && m_value->kind == PlainKind::Name && m_value->name == name;
}

bool PlainObject::hasKey(const std::string &key) const
{
    return m_value && std::ranges::find(m_value->keys, key) != m_value->keys.end();
}

PlainObject PlainObject::getKey(const std::string &key) const
{
    if (!m_value)
        return {};
    const auto found = std::ranges::find(m_value->keys, key);
    if (found == m_value->keys.end())
        return {};
    return m_owner->resolved(m_value->items[std::size_t(found - m_value->keys.begin())]);
}

std::vector<std::string> PlainObject::getKeys() const
{
    return m_value ? m_value->keys : std::vector<std::string>();
}

PlainObject PlainObject::getDict() const
{
    return isStream() ? PlainObject(m_owner, &m_value->items.front(), 0) : PlainObject();
}

int PlainObject::getArrayNItems() const
{
    return isArray() ? int(m_value->items.size()) : 0;
}

PlainObject PlainObject::getArrayItem(int index) const
{
    return m_owner->resolved(m_value->items[std::size_t(index)]);
}

qint64 PlainObject::getIntValue() const
{
    return isInteger() ? qint64(m_value->number) : 0;
}

PlainObject::Rectangle PlainObject::getArrayAsRectangle() const
{
    const auto at = [this](std::size_t index) { return m_value->items[index].number; };
    return {std::min(at(0), at(2)), std::min(at(1), at(3)), std::max(at(0), at(2)),
            std::max(at(1), at(3))};
}

std::string PlainObject::unparse() const
{
    if (m_number != 0)
        return std::to_string(m_number) + " 0 R";
    const QByteArrayView written = m_value ? m_value->written : QByteArrayView("null");
    return {written.data(), std::size_t(written.size())};
}

QByteArrayView PlainObject::rawBytes() const
{
    return isStream() ? m_value->bytes : QByteArrayView();
}

PlainObjects::PlainObjects(ObjectPlaces places, QByteArrayView trailer)
    : m_places(std::move(places))
    , m_trailerText(trailer)
{}

PlainObjects::~PlainObjects() = default;

PlainObject PlainObjects::trailer()
{
    if (!m_trailer) {
        PlainParser parser(m_trailerText);
        m_trailer = std::make_unique<PlainValue>(parser.value());
        if (parser.failed() || !parser.atEnd())
            m_failed = true;
    }
    return m_failed ? PlainObject() : PlainObject(this, m_trailer.get(), 0);
}

PlainObject PlainObjects::object(int number)
{
    if (const auto known = m_read.find(number); known != m_read.end())
        return m_failed ? PlainObject() : PlainObject(this, known->second.get(), number);
    const auto place = m_places.find(number);
    if (m_failed || place == m_places.end()) {
        m_failed = true;
        return {};
    }
    PlainParser parser(place->second);
    auto value = std::make_unique<PlainValue>(parser.value());
    if (value->kind == PlainKind::Reference)
        parser.fail();
    if (value->kind == PlainKind::Dictionary && parser.take("\nstream\n"))
        parser.readStream(*value);
    if (parser.failed() || !parser.atEnd()) {
        m_failed = true;
        return {};
    }
    return {this, m_read.emplace(number, std::move(value)).first->second.get(), number};
}

PlainObject PlainObjects::resolved(const PlainValue &value)
{
    return value.kind == PlainKind::Reference ? object(int(value.number))
                                              : PlainObject(this, &value, 0);
}

std::optional<QByteArray> streamBytes(const PlainObject &stream, qsizetype most)
{
    const PlainObject dictionary = stream.getDict();
    if (dictionary.isNull() || dictionary.hasKey("/DecodeParms") || dictionary.hasKey("/F"))
        return {};
    const QByteArrayView raw = stream.rawBytes();
    if (!dictionary.hasKey("/Filter"))
        return raw.size() <= most ? std::optional(raw.toByteArray()) : std::nullopt;
    if (!dictionary.getKey("/Filter").isNameAndEquals("/FlateDecode"))
        return {};
    return inflated(raw, most);
}

} // namespace labels
