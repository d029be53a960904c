#include "labels/pdfwords.h"

#include <array>
#include <charconv>
#include <cmath>

namespace labels {

namespace {

using Digits = std::array<char, 48>;

/// Writes \a number to the front of \a into; returns its end.
char *write(Digits &into, qreal number, int decimals)
{
    static constexpr std::array<qint64, 8> powers{1,      10,      100,       1'000,
                                                  10'000, 100'000, 1'000'000, 10'000'000};
    const qint64 scale = powers[std::size_t(decimals)];
    qint64 value = std::llround(number * qreal(scale));
    char *at = into.data();
    if (value < 0) {
        *at++ = '-';
        value = -value;
    }
    at = std::to_chars(at, into.data() + into.size(), value / scale).ptr;
    qint64 rest = value % scale;
    if (rest == 0)
        return at;
    *at++ = '.';
    for (qint64 digit = scale / 10; rest > 0; digit /= 10) {
        *at++ = char('0' + rest / digit);
        rest %= digit;
    }
    return at;
}

} // namespace

void appendInteger(QByteArray &out, qint64 number)
{
    Digits digits;
    out.append(digits.data(),
               std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr
                   - digits.data());
}

void appendNumber(QByteArray &out, qreal number, int decimals)
{
    Digits digits;
    out.append(digits.data(), write(digits, number, decimals) - digits.data());
}

void OperatorText::number(qreal number, int decimals)
{
    Digits digits;
    m_text.append(digits.data(), write(digits, number, decimals));
}

void OperatorText::integer(qint64 number)
{
    Digits digits;
    m_text.append(digits.data(),
                  std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

QByteArray textString(const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out("<feff");
    const qsizetype start = out.size();
    out.resize(start + text.size() * 4 + 1);
    char *at = out.data() + start;
    for (const QChar unit : text) {
        for (const int shift : {12, 8, 4, 0})
            *at++ = digits[unit.unicode() >> shift & 15];
    }
    *at = '>';
    return out;
}

} // namespace labels
