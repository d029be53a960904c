#include "labels/readability.h"

#include "labels/syllables.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Readability;

namespace {

constexpr int longWord = 6; // letters; a long one has more

/// The sentences of \a text, each as its words. A point inside a word (1.4.2, www.example.org) ends
/// none.
QList<QStringList> sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"[.!?:;؟؛]+(?:\\s+|$)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression rim(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"_s);
    QList<QStringList> sentences;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        QStringList words;
        for (QString word : sentence.split(space, Qt::SkipEmptyParts)) {
            word.remove(rim);
            if (!word.isEmpty())
                words.append(word);
        }
        if (!words.isEmpty())
            sentences.append(words);
    }
    return sentences;
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

int longestSentenceIn(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringList &sentence : sentencesOf(text))
        longest = std::max(longest, sentence.size());
    return int(longest);
}

const QList<ReadingMeasure> &readingMeasures()
{
    static const QList<ReadingMeasure> all{
        {u"flesch-kincaid"_s, u"Flesch-Kincaid"_s, &englishSyllables, -15.59, 0.39, 11.8, true},
        {u"kandel-moles"_s, u"Kandel-Moles"_s, &frenchSyllables, 207, -1.015, -73.6},
        {u"amstad"_s, u"Amstad"_s, &germanSyllables, 180, -1, -58.5},
        {u"fernandez-huerta"_s, u"Fernández Huerta"_s, &spanishSyllables, 206.84, -1.02, -60},
        {u"lix"_s, u"LIX"_s},
        {u"none"_s, {}}};
    return all;
}

const ReadingMeasure &readingMeasure(const QString &id)
{
    const auto &all = readingMeasures();
    const auto found = std::ranges::find(all, id, &ReadingMeasure::id);
    return found == all.end() ? all.constLast() : *found;
}

Readability measureReading(const QStringList &texts, const QString &measure)
{
    const ReadingMeasure &how = readingMeasure(measure);
    Readability reading;
    reading.measure = measure;
    qint64 syllables = 0;
    qint64 longWords = 0;
    for (const QString &text : texts) {
        for (const QStringList &sentence : sentencesOf(text)) {
            ++reading.sentences;
            reading.words += int(sentence.size());
            reading.longestSentence = std::max(reading.longestSentence, int(sentence.size()));
            for (const QString &word : sentence) {
                if (how.syllables)
                    syllables += how.syllables(word);
                longWords += !isSpelt(word) && word.size() > longWord ? 1 : 0;
            }
        }
    }
    if (reading.words == 0 || how.name.isEmpty())
        return reading;
    const double length = double(reading.words) / reading.sentences;
    if (!how.syllables) {
        reading.value = rounded(length + 100.0 * double(longWords) / reading.words);
        return reading;
    }
    const double value =
        how.base + how.perLength * length + how.perSyllables * double(syllables) / reading.words;
    reading.value = rounded(value);
    if (how.isSchoolYear)
        reading.age = rounded(std::max(0.0, value) + 5);
    return reading;
}

} // namespace labels
