#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>

namespace labels {

/// \a number with at most \a decimals decimals and no trailing zeros, as PDF writes numbers: always
/// the same digits for the same number.
void appendNumber(QByteArray &out, qreal number, int decimals);

/// The digits of \a number.
void appendInteger(QByteArray &out, qint64 number);

/// A text string of a PDF in UTF-16 with a byte order mark (PDF 1.4 §3.8.1), in hexadecimal.
QByteArray textString(const QString &text);

/// Operators as they are written, in thousands of small pieces: QByteArray::append() would be the
/// greater part of the work.
class OperatorText
{
public:
    explicit OperatorText(std::size_t usual) { m_text.reserve(usual); }

    OperatorText &operator+=(char c)
    {
        m_text.push_back(c);
        return *this;
    }
    OperatorText &operator+=(QByteArrayView piece)
    {
        m_text.append(piece.data(), std::size_t(piece.size()));
        return *this;
    }
    /// As appendNumber() and appendInteger() do.
    void number(qreal number, int decimals);
    void integer(qint64 number);

    std::size_t size() const { return m_text.size(); }
    QByteArray from(std::size_t start) const
    {
        return {m_text.data() + start, qsizetype(m_text.size() - start)};
    }

private:
    std::string m_text;
};

} // namespace labels
