#pragma once

#include "assessment/signing/sha256.h"
#include "assessment/store/database.h"
#include "assessment/workspace.h"

#include <QByteArray>

namespace assessment {

/// A row of the custody log as it lies in the file.
struct StoredLogRow
{
    qint64 sequence = 0;
    QString time = {};
    QString actor = {};
    QString act = {};
    QString subject = {};
    QByteArray change = {}; ///< canonical JSON
    QByteArray previous = {};
    QByteArray hash = {};

    /// SHA-256 over the hash of the previous row and the canonical JSON (RFC 8785) of sequence,
    /// time, actor, act, subject and change.
    QByteArray computedHash() const;
    QByteArray computedHash(signing::Sha256 &hashing) const; ///< the same, for many rows
};

/// What stands before the first row: 32 zero bytes.
QByteArray firstPreviousHash();

/// What to select of the log for storedLogRow().
QString logColumns();
StoredLogRow storedLogRow(const QSqlQuery &row);
LogRow logRow(const StoredLogRow &stored);

/// Time as the log writes it: UTC with milliseconds.
QString timeText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

/// The hash chain of acts: reading it back.
class CustodyLog
{
public:
    explicit CustodyLog(Database &database) : m_database(database) {}

    /// The newest row, nothing in an empty log.
    Result<std::optional<StoredLogRow>> last();
    /// The newest \a newest rows about \a subject ("" = all), oldest first.
    Result<QList<LogRow>> rows(const QString &subject, int newest);
    /// Where the log of this workspace stands: {"workspace","sequence","hash","time"}.
    Result<QJsonObject> checkpoint(const QDateTime &time);
    /// Adds \a row, whose previous hash and own hash are filled in.
    Status append(StoredLogRow row);

private:
    Database &m_database;
};

} // namespace assessment
