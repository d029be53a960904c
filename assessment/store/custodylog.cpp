#include "assessment/store/custodylog.h"

#include "assessment/json/canonicaltext.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

QByteArray StoredLogRow::computedHash() const
{
    signing::Sha256 hashing;
    return computedHash(hashing);
}

QByteArray StoredLogRow::computedHash(signing::Sha256 &hashing) const
{
    // The members in the order of their names, as RFC 8785 wants them; the change is canonical
    // already and can be large, so it is not read again.
    QByteArray text = previous;
    text += "{\"act\":";
    appendCanonicalText(text, act);
    text += ",\"actor\":";
    appendCanonicalText(text, actor);
    text += ",\"change\":";
    hashing.add(text);
    hashing.add(change);
    text = ",\"sequence\":" + QByteArray::number(sequence) + ",\"subject\":";
    appendCanonicalText(text, subject);
    text += ",\"time\":";
    appendCanonicalText(text, time);
    text += '}';
    hashing.add(text);
    return hashing.result();
}

QByteArray firstPreviousHash()
{
    return QByteArray(32, '\0');
}

QString logColumns()
{
    return u"sequence, time, actor, act, subject, CAST(change AS BLOB), previous, hash"_s;
}

StoredLogRow storedLogRow(const QSqlQuery &row)
{
    return {.sequence = row.value(0).toLongLong(),
            .time = row.value(1).toString(),
            .actor = row.value(2).toString(),
            .act = row.value(3).toString(),
            .subject = row.value(4).toString(),
            .change = row.value(5).toByteArray(),
            .previous = row.value(6).toByteArray(),
            .hash = row.value(7).toByteArray()};
}

LogRow logRow(const StoredLogRow &stored)
{
    return {.sequence = stored.sequence,
            .time = timeFromText(stored.time),
            .actor = stored.actor,
            .act = stored.act,
            .subject = stored.subject,
            .change = QJsonDocument::fromJson(stored.change).object(),
            .hash = stored.hash};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Result<std::optional<StoredLogRow>> CustodyLog::last()
{
    const auto found = m_database.select(
        u"SELECT %1 FROM log ORDER BY sequence DESC LIMIT 1"_s.arg(logColumns()), {}, storedLogRow);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<LogRow>> CustodyLog::rows(const QString &subject, int newest)
{
    const QString which = subject.isEmpty() ? QString() : u"WHERE subject = ? "_s;
    QVariantList values;
    if (!subject.isEmpty())
        values.append(subject);
    values.append(newest);
    auto rows = m_database.select(
        u"SELECT %1 FROM log %2ORDER BY sequence DESC LIMIT ?"_s.arg(logColumns(), which), values,
        [](const QSqlQuery &row) { return logRow(storedLogRow(row)); });
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<QJsonObject> CustodyLog::checkpoint(const QDateTime &time)
{
    const auto workspace = m_database.run(u"SELECT id FROM workspace"_s);
    if (!workspace)
        return workspace.error();
    const auto newest = last();
    if (!newest)
        return newest.error();
    const qint64 sequence = *newest ? (*newest)->sequence : 0;
    const QByteArray hash = *newest ? (*newest)->hash : firstPreviousHash();
    return QJsonObject{{u"workspace"_s, workspace->value(0).toString()},
                       {u"sequence"_s, sequence},
                       {u"hash"_s, QString::fromLatin1(hash.toHex())},
                       {u"time"_s, timeText(time)}};
}

Status CustodyLog::append(StoredLogRow row)
{
    const auto before = last();
    if (!before)
        return before.error();
    row.sequence = *before ? (*before)->sequence + 1 : 1;
    row.previous = *before ? (*before)->hash : firstPreviousHash();
    row.hash = row.computedHash();
    const auto added =
        m_database.run(u"INSERT INTO log (sequence, time, actor, act, subject, change, previous, "
                       "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {row.sequence, row.time, row.actor, row.act, row.subject,
                        QString::fromUtf8(row.change), row.previous, row.hash});
    if (!added)
        return added.error();
    return Ok;
}

} // namespace assessment
