#pragma once

#include "assessment/language/language.h"

#include <QString>

namespace forms {

/// The name of a language in itself, marked when \a review says that a machine wrote the texts and
/// nobody read them: "Français (machine draft)".
QString markedName(const assessment::Language &language, const QString &review);

/// The same for the words of labels in the language \a tag, of leaflets, and of both.
QString labelLanguageName(const QString &tag);
QString leafletLanguageName(const QString &tag);

/// What \a review says, for people: who read the texts, or that nobody did.
QString reviewInWords(const QString &review);

} // namespace forms
