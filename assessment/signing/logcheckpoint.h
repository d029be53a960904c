#pragma once

#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace assessment::signing {

/// How large a transparency log is and what its root is: the text of a checkpoint (C2SP
/// tlog-checkpoint).
struct LogHead
{
    QString origin;  ///< names the log: 1 to 100 characters of ASCII without space and plus
    qint64 size = 0; ///< how many entries
    QByteArray root; ///< 32 bytes

    friend bool operator==(const LogHead &, const LogHead &) = default;
};

/// A checkpoint with its signature. Nothing in it is believed before isSignedBy().
struct LogCheckpoint
{
    LogHead head;
    QByteArray text;    ///< what is signed: three lines
    QByteArray keyHash; ///< 4 bytes
    QByteArray signature;
};

/// \a head as a signed note (C2SP signed-note): origin, size and root, each on a line, a blank
/// line, and "— ORIGIN BASE64". What is in BASE64 are four bytes that name the key and the
/// signature of Identity::sign(). C2SP has no signature type for our keys; ours is the byte 0xff
/// and a name (docs/adr/0030-registry.md).
Result<QByteArray> signLogHead(const LogHead &head, const Identity &identity);

/// Takes a checkpoint apart. Accepts only what signLogHead() writes; \a note may be hostile.
Result<LogCheckpoint> readLogCheckpoint(const QByteArray &note);

/// Whether the key of the certificate \a certificateDer signed \a checkpoint.
bool isSignedBy(const LogCheckpoint &checkpoint, const QByteArray &certificateDer);

/// That an entry is in a log, as it travels with a label: JSON {"checkpoint","index","leaf",
/// "proof"}, of which "leaf" is the entry itself and "proof" base64 of inclusionProof().
struct InclusionProof
{
    QByteArray checkpoint; ///< as signLogHead() made it
    qint64 index = 0;
    QByteArray leaf; ///< the entry, not its hash
    QList<QByteArray> path;
};

QJsonObject toJson(const InclusionProof &proof);
/// Accepts only what toJson() writes; \a json may be hostile.
Result<InclusionProof> readInclusionProof(const QJsonObject &json);

/// Whether \a proof holds under a checkpoint that the key of \a certificateDer signed. Says nothing
/// of what the entry means.
bool holds(const InclusionProof &proof, const QByteArray &certificateDer);

} // namespace assessment::signing
