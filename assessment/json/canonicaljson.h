#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace assessment {

/// The canonical bytes of a JSON value after RFC 8785 (JSON Canonicalization Scheme): no white
/// space, names in the order of their UTF-16 code units, numbers as ECMAScript writes them.
/// Whatever is hashed or signed passes through here. Any thread.
QByteArray canonicalJson(const QJsonValue &value);

} // namespace assessment
