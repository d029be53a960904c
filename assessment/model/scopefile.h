#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

inline constexpr int longestScopeNote = 2000; // characters

/// Ok when \a key names a question of \a scheme that is asked; else an error with \a what that says
/// which there are, or which question to answer instead.
Status checkScopeKey(const Scheme &scheme, const QString &key, const QString &what);

/// {"answers":[{"question":"14","answer":"yes"|"no"|"unset","note":…}]} for \a scheme; the note
/// may be left out. Problems go to \a reader.
Scope readScope(JsonReader &reader, const Scheme &scheme);

/// The same shape again, in the order of the scheme's questions.
QJsonObject toJson(const Scope &scope, const Scheme &scheme);

} // namespace assessment
