#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>

namespace labels {

/// What a publication of a registry consists of: the payload of "manifest.jwt", canonical JSON
/// {"files": {NAME: {"bytes","sha256"}}, "format", "inputs": {certificate number: hex}, "number",
/// "published"}.
struct RegistryManifest
{
    struct File
    {
        QString sha256; ///< 64 hexadecimal digits
        qint64 bytes = 0;
    };

    qint64 number = 0;
    QDateTime published;            ///< UTC
    QMap<QString, File> files;      ///< by name, relative to the folder, with /
    QHash<QString, QString> inputs; ///< what the pages of a label were made of
};

/// Bytes; a larger payload is no manifest and not read.
inline constexpr qsizetype largestManifest = 96 * 1024 * 1024;

/// Refuses what no publication writes, and a name that leads out of the folder. \a payload may be
/// hostile.
assessment::Result<RegistryManifest> readRegistryManifest(const QByteArray &payload);

/// Type of the JWS around a manifest.
QString registryManifestType();
inline QString registryManifestName()
{
    return QStringLiteral("manifest.jwt");
}

} // namespace labels
