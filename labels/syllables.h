#pragma once

#include <QString>

namespace labels {

/// Words that nobody reads by syllables: numbers, addresses, versions. They count as one.
bool isSpelt(const QString &word);

/// Syllables of a word as it is spoken, at least one, counted by rule: about nine words in ten come
/// out right, which is enough for the mean of a leaflet. A word with hyphens has those of its
/// parts.
int englishSyllables(const QString &word);
int frenchSyllables(const QString &word);
int germanSyllables(const QString &word);
int spanishSyllables(const QString &word);

} // namespace labels
