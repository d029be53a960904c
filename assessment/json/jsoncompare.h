#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace assessment {

/// JSON pointer (RFC 6901) of the first place where \a given and \a other differ; nothing when they
/// are the same. Members are looked at in the order of their names.
std::optional<QString> firstDifference(const QJsonValue &given, const QJsonValue &other);

/// JSON pointer of the first text in \a json, names of members aside, of which \a is holds.
std::optional<QString> firstText(const QJsonValue &json,
                                 const std::function<bool(const QString &text)> &is);

} // namespace assessment
