#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace assessment {

/// Bounds for JSON that somebody else wrote.
struct JsonLimits
{
    qint64 bytes = 16 * 1024 * 1024;
    int depth = 64;
};

/// Reads one JSON document strictly (RFC 8259): UTF-8, no duplicate names (RFC 8785 §3.1), no
/// text after the end, within \a limits. \a where names the source in the error, which says line
/// and column. Any thread.
Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &where,
                             const JsonLimits &limits = {});

/// Reads the file at \a path with parseJson().
Result<QJsonValue> readJsonFile(const QString &path, const JsonLimits &limits = {});

} // namespace assessment
