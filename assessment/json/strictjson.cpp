#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

// The only place that includes this library: a strict parser that reports as it goes.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::StrictJson)
};

/// Integers up to here have one exact binary floating point number each (RFC 7493 §2.2), which is
/// what the canonical form (RFC 8785) rests on.
constexpr qint64 largestExactInteger = (qint64(1) << 53) - 1;

/// Walks over the bytes and leaves a mark where the parser stands, because the events of the
/// parser carry no position.
class MarkingIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    MarkingIterator(const char *at, const char **mark) : m_at(at), m_mark(mark) {}

    reference operator*() const { return *m_at; }
    MarkingIterator &operator++()
    {
        *m_mark = ++m_at;
        return *this;
    }
    MarkingIterator operator++(int)
    {
        const MarkingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const MarkingIterator &a, const MarkingIterator &b)
    {
        return a.m_at == b.m_at;
    }
    friend bool operator!=(const MarkingIterator &a, const MarkingIterator &b) { return !(a == b); }

private:
    const char *m_at;
    const char **m_mark;
};

/// "line 3, column 14"; columns count characters, not bytes.
QString placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(qBound(0, offset, bytes.size()));
    const auto line = before.count('\n') + 1;
    const qsizetype start = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(start)).toUcs4().size() + 1;
    return Text::tr("line %1, column %2").arg(line).arg(column);
}

/// Builds the value from the parser's events and stops at the first thing that is not allowed.
class Builder
{
public:
    Builder(const QByteArray &bytes, const JsonLimits &limits, const char *const *mark)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_mark(mark)
    {}

    bool null() { return take(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return take(QJsonValue(value)); }
    bool number_integer(std::int64_t value)
    {
        if (value > largestExactInteger || value < -largestExactInteger)
            return refuse(Text::tr("the number is too large to be exact"), here());
        return take(QJsonValue(qint64(value)));
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value > std::uint64_t(largestExactInteger))
            return refuse(Text::tr("the number is too large to be exact"), here());
        return take(QJsonValue(qint64(value)));
    }
    bool number_float(double value, const std::string &digits)
    {
        if (!std::isfinite(value))
            return refuse(Text::tr("the number is too large"), here());
        // The parser hands over integers that fit no integer type as fractions.
        if (digits.find_first_of(".eE") == std::string::npos)
            return refuse(Text::tr("the number is too large to be exact"), here());
        return take(QJsonValue(value));
    }
    bool string(const std::string &value) { return take(QJsonValue(toText(value))); }
    bool binary(const std::vector<std::uint8_t> &)
    {
        Q_UNREACHABLE(); // JSON text has no binary values
        return false;
    }

    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const std::string &value)
    {
        Frame &frame = m_open.back();
        frame.name = toText(value);
        if (frame.object.contains(frame.name)) {
            return refuse(Text::tr("the name \"%1\" stands twice in one object").arg(frame.name),
                          startOfText());
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &failure)
    {
        // The library's sentence is for the log; it has no codes finer than "parse error".
        m_detail = QString::fromUtf8(failure.what());
        const qsizetype offset = here();
        if (std::strstr(failure.what(), "ill-formed UTF-8"))
            return refuse(Text::tr("not UTF-8 text"), offset - 1);
        if (std::strstr(failure.what(), "number overflow"))
            return refuse(Text::tr("the number is too large"), offset - 1);
        if (std::strstr(failure.what(), "unexpected end of input")
            || std::strstr(failure.what(), "missing closing quote"))
            return refuse(Text::tr("the text ends too early"), offset);
        if (m_open.empty() && !m_root.isUndefined())
            return refuse(Text::tr("there is more text after the end of the document"), offset - 1);
        return refuse(Text::tr("not JSON"), offset - 1);
    }

    const QJsonValue &root() const { return m_root; }
    const QString &reason() const { return m_reason; }
    const QString &detail() const { return m_detail; }
    qsizetype offset() const { return m_offset; }

private:
    struct Frame
    {
        bool isObject;
        QJsonObject object;
        QJsonArray array;
        QString name;
    };

    static QString toText(const std::string &utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    qsizetype here() const { return *m_mark - m_bytes.constData(); }

    /// Where the text that was just read begins, that is its opening quotation mark.
    qsizetype startOfText() const
    {
        for (qsizetype at = here() - 2; at > 0; --at) {
            if (m_bytes[at] != '"')
                continue;
            qsizetype escapes = 0;
            while (at - escapes > 0 && m_bytes[at - escapes - 1] == '\\')
                ++escapes;
            if (escapes % 2 == 0)
                return at;
        }
        return 0;
    }

    bool refuse(const QString &reason, qsizetype offset)
    {
        m_reason = reason;
        m_offset = offset;
        return false;
    }

    bool take(const QJsonValue &value)
    {
        if (m_open.empty())
            m_root = value;
        else if (m_open.back().isObject)
            m_open.back().object.insert(m_open.back().name, value);
        else
            m_open.back().array.append(value);
        return true;
    }

    bool open(bool isObject)
    {
        if (int(m_open.size()) >= m_limits.depth) {
            return refuse(Text::tr("nested deeper than %n level(s)", nullptr, m_limits.depth),
                          here() - 1);
        }
        m_open.push_back({isObject, {}, {}, {}});
        return true;
    }

    bool close()
    {
        const Frame done = std::move(m_open.back());
        m_open.pop_back();
        return take(done.isObject ? QJsonValue(done.object) : QJsonValue(done.array));
    }

    const QByteArray &m_bytes;
    const JsonLimits &m_limits;
    const char *const *m_mark;
    std::vector<Frame> m_open;
    QJsonValue m_root{QJsonValue::Undefined};
    QString m_reason;
    QString m_detail;
    qsizetype m_offset = 0;
};

Error tooLarge(const QString &where, const JsonLimits &limits)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the file cannot be read"),
            .where = where,
            .why = Text::tr("larger than %1 bytes").arg(limits.bytes)};
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &where,
                             const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(where, limits);
    const auto refusal = [&](const QString &reason, qsizetype offset, const QString &detail) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the file cannot be read"),
                     .where = where,
                     .why = Text::tr("%1 at %2", "reason, then line and column")
                                .arg(reason, placeOf(bytes, offset)),
                     .detail = detail};
    };
    // The parser would take a zero byte for the end of the text.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return refusal(Text::tr("not JSON, but a byte that is zero"), zero, {});
    const char *mark = bytes.constData();
    Builder builder(bytes, limits, &mark);
    if (nlohmann::json::sax_parse(MarkingIterator(bytes.constBegin(), &mark),
                                  MarkingIterator(bytes.constEnd(), &mark), &builder))
        return builder.root();
    return refusal(builder.reason(), builder.offset(), builder.detail());
}

Result<QJsonValue> readJsonFile(const QString &path, const JsonLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                     .what = Text::tr("the file cannot be read"),
                     .where = path,
                     .why = file.exists() ? Text::tr("it cannot be opened")
                                          : Text::tr("there is no such file"),
                     .detail = file.errorString()};
    }
    // One byte more than allowed tells "too large" without reading all of it, and unlike size()
    // it holds for pipes and devices.
    QByteArray bytes;
    QByteArray more;
    do { // a pipe gives what it holds just now
        more = file.read(std::min(qint64(1) << 20, limits.bytes + 1 - bytes.size()));
        bytes += more;
    } while (!more.isEmpty() && bytes.size() <= limits.bytes);
    if (file.error() != QFileDevice::NoError) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the file cannot be read"),
                     .where = path,
                     .why = Text::tr("reading it failed"),
                     .detail = file.errorString()};
    }
    return parseJson(bytes, path, limits);
}

} // namespace assessment
