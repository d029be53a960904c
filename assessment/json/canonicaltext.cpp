#include "assessment/json/canonicaltext.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace assessment {

// RFC 8785 §3.2.2.2: only what must be escaped is, in the shortest way there is.
void appendCanonicalText(QByteArray &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out.reserve(out.size() + utf8.size() + 2);
    out.append('"');
    qsizetype plain = 0; // where what needs no escape begins
    const auto escape = [&](qsizetype at, const char *sequence) {
        out.append(utf8.constData() + plain, at - plain).append(sequence);
        plain = at + 1;
    };
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto code = static_cast<unsigned char>(utf8[at]);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        switch (code) {
        case '"': escape(at, "\\\""); break;
        case '\\': escape(at, "\\\\"); break;
        case '\b': escape(at, "\\b"); break;
        case '\f': escape(at, "\\f"); break;
        case '\n': escape(at, "\\n"); break;
        case '\r': escape(at, "\\r"); break;
        case '\t': escape(at, "\\t"); break;
        default: {
            const char sequence[] = {'\\', 'u', '0', '0', hex[code >> 4], hex[code & 0xf], '\0'};
            escape(at, sequence);
        }
        }
    }
    out.append(utf8.constData() + plain, utf8.size() - plain).append('"');
}

// RFC 8785 §3.2.2.3, that is Number::toString of ECMA-262 (13th edition, 6.1.6.1.20): the
// shortest digits that read back as the same number, with an exponent below 1e-6 and from 1e21.
void appendCanonicalNumber(QByteArray &out, double number)
{
    Q_ASSERT(std::isfinite(number));
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

CanonicalWalk::CanonicalWalk(QByteArrayView text) : m_text(text)
{
    if (!text.isEmpty() && (text[0] == '{' || text[0] == '[')) {
        m_end = text[0] == '{' ? '}' : ']';
        m_sound = true;
    }
}

std::optional<CanonicalWalk::Member> CanonicalWalk::next()
{
    if (!m_sound)
        return {};
    m_sound = false; // until the whole member was read
    if (m_at >= m_text.size())
        return {};
    if (m_text[m_at] == m_end) {
        m_sound = m_at + 1 == m_text.size();
        return {};
    }
    if (!m_first) {
        if (m_text[m_at] != ',')
            return {};
        ++m_at;
    }
    m_first = false;
    Member member;
    if (m_end == '}') {
        member.name = string();
        if (member.name.size() < 2 || m_at >= m_text.size() || m_text[m_at] != ':')
            return {};
        member.name = member.name.sliced(1, member.name.size() - 2);
        ++m_at;
    }
    member.value = value();
    if (member.value.isEmpty())
        return {};
    m_sound = true;
    return member;
}

/// The string that begins here, with its quotation marks; empty when none ends.
QByteArrayView CanonicalWalk::string()
{
    const qsizetype begin = m_at;
    if (m_at >= m_text.size() || m_text[m_at] != '"')
        return {};
    for (++m_at; m_at < m_text.size();) {
        const auto *end = static_cast<const char *>(
            std::memchr(m_text.data() + m_at, '"', size_t(m_text.size() - m_at)));
        if (!end)
            break;
        qsizetype escapes = 0; // an odd number of backslashes makes the mark part of the string
        while (end[-1 - escapes] == '\\')
            ++escapes;
        m_at = end - m_text.data() + 1;
        if (escapes % 2 == 0)
            return m_text.sliced(begin, m_at - begin);
    }
    m_at = m_text.size();
    return {};
}

/// The value that begins here; empty when none ends. What is inside is the business of whoever
/// walks there.
QByteArrayView CanonicalWalk::value()
{
    const qsizetype begin = m_at;
    int depth = 0;
    while (m_at < m_text.size()) {
        const char at = m_text[m_at];
        if (at == '"') {
            if (string().isEmpty())
                return {};
        } else if (at == '{' || at == '[') {
            ++depth;
            ++m_at;
        } else if (at == '}' || at == ']') {
            if (depth == 0)
                break;
            --depth;
            ++m_at;
        } else if (at == ',' && depth == 0) {
            break;
        } else {
            ++m_at;
            continue; // inside a number or a word
        }
        if (depth == 0 && (m_at >= m_text.size() || m_text[m_at] == ',' || m_text[m_at] == m_end))
            break;
    }
    if (depth != 0 || m_at >= m_text.size())
        return {}; // the container has to end as well
    return m_text.sliced(begin, m_at - begin);
}

} // namespace assessment
