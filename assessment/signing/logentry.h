#pragma once

#include "assessment/model/label.h"
#include "assessment/model/labellife.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace assessment::signing {

/// One entry of the transparency log: what was done with a label. Everything in it is public.
/// As a leaf it is canonical JSON of the members that are there: "at" UTC, "certificateId",
/// "digest" SHA-256 in hex of the canonical statement (only of "issued"), "event", "reason",
/// "supersededBy", "until".
struct LogEntry
{
    QString certificateId;
    QString event; ///< "issued", or the id of a LabelEvent::Kind
    QDateTime at;  ///< UTC
    QByteArray statementDigest = {};
    std::optional<QDateTime> until = {};
    QString reason = {};
    QString supersededBy = {};
};

inline const QString &issuedEvent()
{
    static const QString id = QStringLiteral("issued");
    return id;
}

/// The entry of the issue of a label; \a statementDigest is SHA-256 of its canonical statement.
LogEntry entryOf(const QString &certificateId, const QDateTime &issued,
                 const QByteArray &statementDigest);
/// The entry of what was done later; nothing for an event that changes nothing for others (asking
/// for a withdrawal, refusing it), which is not published.
std::optional<LogEntry> entryOf(const LabelEvent &event);

QByteArray leafOf(const LogEntry &entry);
/// Accepts only what leafOf() writes; \a leaf may be hostile.
Result<LogEntry> readLogEntry(const QByteArray &leaf);

/// Time as entries and lists write it: UTC with milliseconds.
QString logTime(const QDateTime &time);

} // namespace assessment::signing
