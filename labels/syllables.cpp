#include "labels/syllables.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

QStringList partsOf(const QString &word)
{
    return word.toLower().split(u'-', Qt::SkipEmptyParts);
}

/// How often \a nucleus, the vowels of one syllable, is found in the parts of \a word.
int countOf(const QStringList &parts, const QRegularExpression &nucleus)
{
    int count = 0;
    for (const QString &part : parts) {
        int found = 0; // QString::count() would count matches that overlap
        for (auto matches = nucleus.globalMatch(part); matches.hasNext(); matches.next())
            ++found;
        count += std::max(1, found);
    }
    return std::max(1, count);
}

} // namespace

bool isSpelt(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'@')
           || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

int englishSyllables(const QString &word)
{
    if (isSpelt(word))
        return 1;
    QString letters;
    int parts = 0;
    // "two-step" has those of its parts.
    for (const QString &part : partsOf(word)) {
        letters.clear();
        for (const QChar letter : part) {
            if (letter >= u'a' && letter <= u'z')
                letters += letter;
        }
        int groups = 0;
        bool before = false;
        for (const QChar letter : std::as_const(letters)) {
            const bool vowel = u"aeiouy"_s.contains(letter);
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        // Endings that are written and not spoken: "make", "names" and "used", but "table",
        // "changes" and "started".
        static const QRegularExpression silent(
            u"([^aeiouyl]e|[aeiouy]le|[^aeiouysxzhgcl]es|[aeiouy]les|[^aeiouytd]ed)$"_s);
        // Two vowels that are spoken apart: "serial", "radio", "usual", "video", "area"; but not
        // "special", "nation", "quality" and "people".
        static const QRegularExpression apart(u"(?<![tcsgx])(ia|io)(?!u)|(?<![qg])ua|(eo|ea)$"_s);
        if (groups > 1 && silent.match(letters).hasMatch())
            --groups;
        groups += int(letters.count(apart));
        parts += std::max(1, groups);
    }
    return std::max(1, parts);
}

int frenchSyllables(const QString &word)
{
    if (isSpelt(word))
        return 1;
    // An e at the end is not spoken: "mise", "données"; but "les".
    static const QRegularExpression silent(u"(?<=[\\p{L}]{2})es?$"_s);
    static const QRegularExpression vowel(u"[aàâäeéèêëiîïoôöuùûüyœæ]"_s);
    // Vowels that follow each other are one syllable, but é and what has a diaeresis stand apart:
    // "cré-ation", "na-ïf".
    static const QRegularExpression nucleus(u"é|[ëïüö]|[aàâäeèêiîoôuùûyœæ]+"_s);
    QStringList parts = partsOf(word);
    for (QString &part : parts) {
        const QString spoken = QString(part).remove(silent);
        if (spoken.contains(vowel))
            part = spoken;
    }
    return countOf(parts, nucleus);
}

int germanSyllables(const QString &word)
{
    if (isSpelt(word))
        return 1;
    // Two letters that are one vowel, else each vowel is one: "ak-ti-on", "neu-e".
    static const QRegularExpression nucleus(u"aa|ai|au|äu|ee|ei|eu|ie|oo|[aeiouyäöü]"_s);
    // The u of "qu" is a consonant.
    QStringList parts = partsOf(word);
    for (QString &part : parts)
        part.replace(u"qu"_s, u"kw"_s);
    return countOf(parts, nucleus);
}

int spanishSyllables(const QString &word)
{
    if (isSpelt(word))
        return 1;
    static const QRegularExpression mute(u"(?<=[qg])u(?=[eéií])"_s);
    // a, e, o make a syllable of their own each; i and u go with the vowel beside them unless they
    // carry an accent: "ac-tua-li-za-ción", "dí-a".
    static const QRegularExpression nucleus(
        u"[íú]|[iuüy]*[aeoáéó](?:[iuüy]+(?![íú]))?|[iuü]+y?|y$"_s);
    QStringList parts = partsOf(word);
    for (QString &part : parts)
        part.remove(mute);
    return countOf(parts, nucleus);
}

} // namespace labels
