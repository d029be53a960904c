#pragma once

#include <QRegularExpression>
#include <QTranslator>

/// Speaks a language that nobody has: English with accents, in which each vowel is there twice, so
/// that texts are longer by about 40 %, as German ones are. What a window shows unchanged was never
/// given to a translator; what is cut off would be cut off in a longer language too.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override
    {
        Q_UNUSED(number)
        // The form of a date and the tag of a language are no words.
        const QByteArray hint(comment);
        if (hint == "date and time" || hint.contains("BCP 47") || qstrcmp(source, "") == 0)
            return {};
        if (QByteArray(context) == "QGuiApplication")
            return {}; // QT_LAYOUT_DIRECTION
        return stretched(QString::fromUtf8(source));
    }

    /// What stands in for words of the program (%1, %n, markup, mnemonics) stays.
    static QString stretched(const QString &text)
    {
        static const QRegularExpression fixed(
            QStringLiteral("%(L?\\d{1,2}|n)|<[^>]*>|&\\w+;|\\*\\.\\w+|[^\\s<]*[./@]\\w[^\\s<]*"));
        QString made;
        qsizetype from = 0;
        for (const auto &match : fixed.globalMatch(text)) {
            made += accented(text.sliced(from, match.capturedStart() - from)) + match.captured();
            from = match.capturedEnd();
        }
        return made + accented(text.sliced(from));
    }

private:
    static QString accented(const QString &words)
    {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString rich = QStringLiteral("áéîöüÿÁÉÎÖÜŸ");
        QString made;
        for (const QChar letter : words) {
            const qsizetype at = plain.indexOf(letter);
            if (at < 0)
                made += letter;
            else
                made += QString(rich[at]) + plain[at % 6];
        }
        return made;
    }
};
