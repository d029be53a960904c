#include "labels/logogrammar.h"

#include <QColor>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

constexpr double largest = 1e6;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Takes numbers, flags and commands from a text one after the other.
class Words
{
public:
    explicit Words(QStringView text) : m_text(text) {}

    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    /// Space, and at most one comma.
    void skipSeparator()
    {
        skipSpace();
        if (peek() == u',')
            ++m_at;
        skipSpace();
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QChar take() { return m_text[m_at++]; }

    bool number()
    {
        const qsizetype start = m_at;
        if (peek() == u'-' || peek() == u'+')
            ++m_at;
        qsizetype digits = skipDigits();
        if (peek() == u'.') {
            ++m_at;
            digits += skipDigits();
        }
        if (digits == 0)
            return false;
        if ((peek() == u'e' || peek() == u'E') && hasExponent()) {
            ++m_at;
            if (!isDigit(peek()))
                ++m_at;
            skipDigits();
        }
        const double value = m_text.sliced(start, m_at - start).toDouble();
        return std::isfinite(value) && std::abs(value) <= largest;
    }

    bool flag()
    {
        const bool is = peek() == u'0' || peek() == u'1';
        m_at += is ? 1 : 0;
        return is;
    }

    bool beginsNumber() const
    {
        return isDigit(peek()) || peek() == u'-' || peek() == u'+' || peek() == u'.';
    }

    QStringView rest() const { return m_text.sliced(m_at); }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    qsizetype skipDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at - start;
    }
    bool hasExponent() const
    {
        const QStringView after = m_text.sliced(m_at + 1);
        if (after.isEmpty())
            return false;
        if (after.first() == u'-' || after.first() == u'+')
            return after.size() > 1 && isDigit(after[1]);
        return isDigit(after.first());
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// What one repetition of a path command takes: n a number, f a flag; nothing for no command.
const char *operandsOf(QChar command)
{
    switch (command.toUpper().unicode()) {
    case u'M':
    case u'L':
    case u'T': return "nn";
    case u'H':
    case u'V': return "n";
    case u'C': return "nnnnnn";
    case u'S':
    case u'Q': return "nnnn";
    case u'A': return "nnnffnn";
    case u'Z': return "";
    default: return nullptr;
    }
}

bool takeOperands(Words &words, const char *kinds)
{
    for (const char *kind = kinds; *kind; ++kind) {
        if (kind != kinds)
            words.skipSeparator();
        if (!(*kind == 'f' ? words.flag() : words.number()))
            return false;
    }
    return true;
}

} // namespace

bool isSvgNumber(QStringView text)
{
    Words words(text.trimmed());
    return words.number() && (words.rest().isEmpty() || words.rest() == u"px"_s);
}

bool isSvgNumberList(QStringView text, int count)
{
    Words words(text);
    int found = 0;
    while (!words.atEnd()) {
        if (found > 0)
            words.skipSeparator();
        if (!words.number())
            return false;
        ++found;
    }
    return count < 0 ? found > 0 && found % 2 == 0 : found == count;
}

bool isSvgPath(QStringView text)
{
    Words words(text);
    bool first = true;
    while (!words.atEnd()) {
        const QChar command = words.take();
        const char *operands = operandsOf(command);
        if (!operands || (first && command.toUpper() != u'M'))
            return false;
        first = false;
        if (!*operands)
            continue;
        do {
            words.skipSeparator();
            if (!takeOperands(words, operands))
                return false;
            words.skipSeparator();
        } while (words.beginsNumber());
    }
    return !first;
}

bool isSvgTransform(QStringView text)
{
    static const QRegularExpression one(
        u"\\G[\\s,]*(matrix|translate|scale|rotate|skewX|skewY)\\s*\\(([^()]*)\\)"_s);
    const QString whole = text.trimmed().toString();
    qsizetype at = 0;
    while (at < whole.size()) {
        const auto match = one.match(whole, at);
        if (!match.hasMatch())
            return false;
        const QString name = match.captured(1);
        const QString numbers = match.captured(2);
        const auto takes = [&numbers](int count) { return isSvgNumberList(numbers, count); };
        const bool fits = name == u"matrix"_s          ? takes(6)
                          : name == u"rotate"_s        ? takes(1) || takes(3)
                          : name.startsWith(u"skew"_s) ? takes(1)
                                                       : takes(1) || takes(2);
        if (!fits)
            return false;
        at = match.capturedEnd();
    }
    return true;
}

bool isSvgPaint(QStringView text)
{
    static const QRegularExpression form(
        u"\\A(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|rgb\\(\\s*\\d{1,3}\\s*,\\s*\\d{1,3}\\s*,\\s*\\d{1,3}"
        "\\s*\\))\\z"_s);
    static const QRegularExpression name(u"\\A[a-zA-Z]{3,24}\\z"_s);
    const QString paint = text.trimmed().toString();
    if (paint == u"none"_s || form.match(paint).hasMatch())
        return true;
    return name.match(paint).hasMatch() && paint.toLower() != u"transparent"_s
           && QColor::isValidColor(paint);
}

} // namespace labels
