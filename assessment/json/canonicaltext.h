#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace assessment {

/// Writes and reads canonical JSON (RFC 8785) as text, without a tree of values in between: for
/// what is checked row by row a million times. Any thread.

/// Adds \a text to \a out as canonicalJson() writes it, with its quotation marks.
void appendCanonicalText(QByteArray &out, QStringView text);

/// Adds \a number to \a out as canonicalJson() writes it. Finite numbers only.
void appendCanonicalNumber(QByteArray &out, double number);

/// Walks through the members of an object, or the items of an array, that is written canonically,
/// and gives their text as it stands. What is not written so ends the walk early; isSound() tells.
class CanonicalWalk
{
public:
    struct Member
    {
        QByteArrayView name; ///< with its escapes, without its quotation marks; "" in an array
        QByteArrayView value;
    };

    /// \a text stays the caller's and must outlive what is given out.
    explicit CanonicalWalk(QByteArrayView text);

    std::optional<Member> next();
    /// Whether everything read so far was canonical in its outer form.
    bool isSound() const { return m_sound; }

private:
    QByteArrayView value();
    QByteArrayView string();

    QByteArrayView m_text;
    qsizetype m_at = 1;
    char m_end = '\0';
    bool m_sound = false;
    bool m_first = true;
};

} // namespace assessment
