#pragma once

#include "assessment/json/jsonreader.h"

#include <QString>

#include <functional>

namespace assessment {

/// Bounds for what other people's tools write.
inline constexpr qint64 mostToolBytes = qint64{32} << 20;
inline constexpr int mostToolRows = 100'000; ///< results, tests, components of one file
inline constexpr int longestToolText = 500;  ///< characters of one text that are kept

/// Reads \a bytes, whose outermost value has to be an object, with the bounds of a tool's file.
Result<QJsonValue> parseToolJson(const QByteArray &bytes, const QString &where);

/// A text of a tool: "" when it is absent or null, a problem when it is none. It is cleaned for
/// people, made one line, and cut: the file itself keeps all of it.
QString toolText(JsonReader &reader, const QString &name);
QString toolLine(const QString &text);

/// Calls \a read for each element of the list \a name, which may be absent, until \a left of them
/// have been read; more are a problem.
void eachToolRow(JsonReader &reader, const QString &name, int &left,
                 const std::function<void(JsonReader &)> &read);

} // namespace assessment
