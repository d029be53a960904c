#pragma once

#include "assessment/model/leaflet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace labels {

/// How the reading of a text is measured. All but the first and LIX are the formula of Flesch (0
/// hard to 100 easy) with the figures that somebody found for another language; they give no age.
///
/// "flesch-kincaid", English: the school year 0.39 × words per sentence + 11.8 × syllables per word
/// − 15.59 (Kincaid and others, 1975); the age of a reader is that year plus five. "kandel-moles",
/// French: 207 − 1.015 × words per sentence − 73.6 × syllables per word (Kandel and Moles, 1958).
/// "amstad", German: 180 − words per sentence − 58.5 × syllables per word (Amstad, 1978).
/// "fernandez-huerta", Spanish: 206.84 − 1.02 × words per sentence − 60 × syllables per word
/// (Fernández Huerta, 1959).
/// "lix", any: words per sentence + 100 × words of more than six letters per word (Björnsson,
/// 1968). It tells which of two texts in one language is easier; it was made for Swedish and was
/// never compared with readers of Welsh. "none": nothing is measured but the length. There is no
/// formula for Arabic that could be applied to written text without vowel signs and that we could
/// check.
struct ReadingMeasure
{
    QString id;
    QString name; ///< of the formula, in every language; "" for "none"
    int (*syllables)(const QString &word) = nullptr; ///< nullptr: LIX or none
    double base = 0;
    double perLength = 0;    ///< words per sentence
    double perSyllables = 0; ///< syllables per word
    bool isSchoolYear = false;

    /// Whether a greater value is an easier text.
    bool isEase() const { return perLength < 0; }
};

const QList<ReadingMeasure> &readingMeasures();
/// "none" for an id that is not known.
const ReadingMeasure &readingMeasure(const QString &id);

/// How easily \a texts (each a paragraph or a step; its end ends a sentence) read, by the measure
/// of that id. Numbers and addresses on the web are words, of one syllable. A pure function; any
/// thread.
assessment::Readability measureReading(const QStringList &texts, const QString &measure);

/// Words of the longest sentence of \a text.
int longestSentenceIn(const QString &text);

} // namespace labels
