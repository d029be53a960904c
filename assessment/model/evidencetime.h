#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// One item of an evidence manifest without what it says: enough to tell later which items came,
/// went or changed.
struct ManifestLeaf
{
    QString id;      ///< of the item
    QByteArray hash; ///< its leaf in the hash tree, see docs/adr/0006-evidence-manifest.md

    friend bool operator==(const ManifestLeaf &, const ManifestLeaf &) = default;
};

/// The manifest of an assessment's evidence at one moment: its leaves lead to its root.
struct ManifestOutline
{
    QByteArray root;
    QList<ManifestLeaf> leaves; ///< in the order of their ids

    friend bool operator==(const ManifestOutline &, const ManifestOutline &) = default;
};

/// A question to a time-stamping authority about the evidence as it stands.
struct TimeRequest
{
    ManifestOutline manifest;
    QByteArray der; ///< TimeStampReq (RFC 3161) over the root
};

/// That evidence was there as it stood, at a time that somebody else vouches for.
struct EvidenceTime
{
    QString id;
    QDateTime time;    ///< UTC, by the authority
    QString authority; ///< subject of its certificate
    ManifestOutline manifest;
    QByteArray token;   ///< TimeStampToken (RFC 3161), DER
    QByteArray anchor;  ///< DER of the certificate that was trusted when it was recorded, if any
    QString source;     ///< the address that was asked; "" when the answer came as a file
    QDateTime recorded; ///< UTC, by the clock of the computer
    QString recordedBy;
};

} // namespace assessment
