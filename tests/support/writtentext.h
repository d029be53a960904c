#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// \a text, as Poppler reads it from a PDF, as somebody would type it: joined forms of letters are
/// the letters, and the marks of directions that Poppler adds are none of it. Signs of short vowels
/// stand above one letter or above two that are one glyph, so they are left out.
inline QString asWritten(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("[\\x{064b}-\\x{0652}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]"));
    return text.normalized(QString::NormalizationForm_KC).remove(marks).simplified();
}

/// The words of \a lines whose letters and digits are not found one behind the other in \a text.
inline QStringList missingWords(const QString &text, const QStringList &lines)
{
    const auto bare = [](const QString &words) {
        QString letters;
        for (const QChar letter : asWritten(words)) {
            if (letter.isLetterOrNumber())
                letters += letter;
        }
        return letters;
    };
    const QString found = bare(text);
    QStringList missing;
    for (const QString &line : lines) {
        for (const QString &word : line.simplified().split(QLatin1Char(' '))) {
            if (!found.contains(bare(word)))
                missing.append(word);
        }
    }
    return missing;
}
