#pragma once

#include <QByteArray>
#include <QString>

namespace assessment::harness {

/// What was typed, with the keys that cannot be seen in the way of terminals: "⏎", "^C"; other
/// characters that would turn or hide what follows as "<U+202E>".
QString visibleKeys(const QByteArray &bytes);

/// \a text with U+FFFD in the place of each character that a terminal would obey (C1 controls come
/// through as UTF-8), that turns the reading direction, that is not to be seen, or that ends a
/// line. Tabs stay. As long as \a text, so that positions hold.
QString neutralised(QString text);

} // namespace assessment::harness
