#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace assessment::signing {

// How a statement is written, for who signs one and who reads one.

inline constexpr QLatin1StringView formatOfStatement("assay-label-statement/1");

/// The canonical JSON of an envelope around \a statement, which is in that form already; to write
/// it down again would be the greater part of the work.
QByteArray writtenEnvelope(const QJsonObject &log, const QString &qrText,
                           const QByteArray &signature, const QByteArray &statement);

} // namespace assessment::signing
