#include "labels/foreignsignature.h"

#include <algorithm>
#include <array>

namespace labels {

namespace {

constexpr qsizetype longestGap = 1048576; // the largest reserve seen is a twentieth of it

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void skipSpaces(QByteArrayView &text)
{
    const auto *end = std::ranges::find_if_not(text, isSpace);
    text = text.sliced(end - text.begin());
}

/// Takes a number of 1 to 10 digits off the front of \a text; -1 when there is none.
qint64 takeNumber(QByteArrayView &text)
{
    skipSpaces(text);
    qint64 value = 0;
    qsizetype digits = 0;
    for (; digits < text.size() && digits < 11 && text[digits] >= '0' && text[digits] <= '9';
         ++digits)
        value = value * 10 + (text[digits] - '0');
    text = text.sliced(digits);
    return digits >= 1 && digits <= 10 ? value : -1;
}

std::optional<std::array<qint64, 4>> rangeIn(QByteArrayView text)
{
    skipSpaces(text);
    if (!text.startsWith('['))
        return {};
    text = text.sliced(1);
    std::array<qint64, 4> range{};
    for (qint64 &number : range) {
        number = takeNumber(text);
        if (number < 0)
            return {};
    }
    skipSpaces(text);
    return text.startsWith(']') ? std::optional(range) : std::nullopt;
}

/// The first value of \a bytes by its DER length; all of \a bytes when it has another form, which
/// the reader of the CMS then judges.
QByteArray firstValue(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return bytes;
    const auto byte = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype length = byte(1);
    qsizetype head = 2;
    if (length >= 0x80) {
        const qsizetype octets = length & 0x7f;
        if (octets < 1 || octets > 3 || bytes.size() < 2 + octets)
            return bytes;
        length = 0;
        for (qsizetype i = 0; i < octets; ++i)
            length = length << 8 | byte(2 + i);
        head += octets;
    }
    return bytes.left(head + length);
}

} // namespace

std::optional<SignatureLayout> foreignSignature(QByteArrayView pdf)
{
    static constexpr QByteArrayView word = "/ByteRange";
    const qsizetype at = pdf.lastIndexOf(word);
    if (at < 0)
        return {};
    const auto range = rangeIn(pdf.sliced(at + word.size()));
    if (!range || range->front() != 0)
        return {};
    const auto [zero, first, second, rest] = *range;
    // No sum can overflow: each number has ten digits at most.
    if (second > pdf.size() || first + 2 > second || second - first > longestGap)
        return {};
    const QByteArrayView gap = pdf.sliced(first, second - first);
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    const bool isString = gap.front() == '<' && gap.back() == '>'
                          && std::ranges::all_of(digits, isHex) && digits.size() % 2 == 0;
    if (!isString)
        return {};
    SignatureLayout layout;
    layout.gapBegin = first;
    layout.gapEnd = second;
    layout.cms = firstValue(QByteArray::fromHex(digits.toByteArray()));
    layout.bytesBehind = pdf.size() - (second + rest);
    return layout;
}

} // namespace labels
