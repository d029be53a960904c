#include "assessment/store/logcheck.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/json/canonicaltext.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/migrations.h"

#include <QtEndian>

#include <future>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QString quotedIdentifier(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled,
            .what = LogVerification::tr("the log was not checked"),
            .why = LogVerification::tr("it was cancelled")};
}

/// Type, name, table and text of everything in the schema.
Result<QMap<QString, QString>> schemaOf(Database &database)
{
    QMap<QString, QString> objects;
    const Status read = database.each(
        u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s, {}, [&](const QSqlQuery &row) {
            objects.insert(row.value(0).toString() + u' ' + row.value(1).toString(),
                           row.value(2).toString() + u' ' + row.value(3).toString());
            return true;
        });
    if (!read)
        return read.error();
    return objects;
}

} // namespace

void LogVerification::complain(std::optional<qint64> sequence, const QString &reason)
{
    const bool earlier = sequence && (!m_check.firstBad || *sequence < *m_check.firstBad);
    if (m_check.ok || earlier) {
        m_check.reason = reason;
        if (sequence)
            m_check.firstBad = sequence;
    }
    m_check.ok = false;
}

Result<LogCheck> LogVerification::run(const std::optional<QJsonObject> &checkpoint)
{
    m_checkpoint = checkpoint;
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const auto path =
        m_store.database.run(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    if (!path)
        return path.error();
    std::atomic_bool cancelling = false;
    auto file = std::async(std::launch::async, [&cancelling, at = path->value(0).toString()] {
        return checkFile(at, cancelling);
    });
    for (const auto part : {&LogVerification::walkChain, &LogVerification::checkSchema,
                            &LogVerification::compareTables, &LogVerification::checkContents}) {
        // A log that is no whole chain cannot speak for the tables.
        if (m_check.firstBad && part != &LogVerification::checkSchema)
            continue;
        const Status done = (this->*part)();
        if (m_cancelled) {
            cancelling = true; // the future waits for it
            return cancelled();
        }
        // What cannot even be read does not fit; the file is open, so this is damage inside.
        if (!done)
            complain({}, done.error().message());
    }
    const Result<QString> sound = file.get();
    if (!sound)
        complain({}, sound.error().message());
    else if (!sound->isEmpty())
        complain({}, tr("the file is damaged inside: %1").arg(*sound));
    return m_check;
}

Result<QString> LogVerification::checkFile(const QString &path, const std::atomic_bool &cancelled)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto tables =
        database->select(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"_s,
                         {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!tables)
        return tables.error();
    // Table by table, so that it can be cancelled in between.
    for (const QString &table : QStringList{u"sqlite_schema"_s} + *tables) {
        if (cancelled)
            break;
        const auto integrity =
            database->run(u"PRAGMA integrity_check(%1)"_s.arg(quotedIdentifier(table)));
        if (!integrity)
            return integrity.error();
        if (integrity->value(0).toString() != u"ok")
            return integrity->value(0).toString();
    }
    return QString();
}

Status LogVerification::walkChain()
{
    const auto count = m_store.database.run(u"SELECT count(*) FROM log"_s);
    if (!count)
        return count.error();
    const qint64 total = count->value(0).toLongLong();
    QByteArray previous = firstPreviousHash();
    qint64 expected = 1;
    const Status walked = m_store.database.each(
        u"SELECT %1 FROM log ORDER BY sequence"_s.arg(logColumns()), {}, [&](const QSqlQuery &row) {
            const StoredLogRow stored = storedLogRow(row);
            m_cancelled = m_progress.cancelled();
            if (stored.sequence != expected)
                complain(qMin(expected, stored.sequence), tr("row %1 is missing").arg(expected));
            else if (stored.previous != previous || stored.hash != stored.computedHash(m_hashing))
                complain(stored.sequence,
                         tr("row %1 does not carry on from the row before it, or was changed")
                             .arg(stored.sequence));
            if (m_checkpoint && (*m_checkpoint)[u"sequence"_s].toInteger() == stored.sequence)
                m_checkpointHash = QString::fromLatin1(stored.hash.toHex());
            previous = stored.hash;
            expected = stored.sequence + 1;
            ++m_check.rows;
            replay(stored.sequence, stored.change);
            m_progress.tell(m_check.rows, total);
            return !m_cancelled;
        });
    if (!walked)
        return walked.error();
    const auto counter =
        m_store.database.run(u"SELECT seq FROM sqlite_sequence WHERE name = 'log'"_s);
    if (!counter)
        return counter.error();
    if (counter->value(0).toLongLong() != expected - 1)
        complain(expected, tr("row %1 is missing").arg(expected));
    if (m_checkpoint)
        checkAgainst(*m_checkpoint);
    return Ok;
}

LogVerification::Digest LogVerification::digestOf(QByteArrayView first, QByteArrayView second)
{
    m_hashing.add(first);
    m_hashing.add(second);
    const QByteArray hash = m_hashing.result();
    return {.high = qFromBigEndian<quint64>(hash.constData()),
            .low = qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

void LogVerification::replay(qint64 sequence, const QByteArray &change)
{
    CanonicalWalk members(change);
    while (const auto member = members.next()) {
        if (member->name != "rows")
            continue;
        CanonicalWalk rows(member->value);
        bool sound = true;
        while (const auto row = rows.next())
            sound = replayRow(sequence, row->value) && sound;
        if (!sound || !rows.isSound())
            complain(sequence, tr("row %1 cannot be read").arg(sequence));
    }
    if (!members.isSound())
        complain(sequence, tr("row %1 cannot be read").arg(sequence));
}

bool LogVerification::replayRow(qint64 sequence, QByteArrayView text)
{
    QByteArrayView table;
    QByteArrayView key;
    QByteArrayView was;
    QByteArrayView row;
    CanonicalWalk members(text);
    while (const auto member = members.next()) {
        if (member->name == "table" && member->value.startsWith('"'))
            table = member->value.sliced(1, member->value.size() - 2);
        else if (member->name == "key")
            key = member->value;
        else if (member->name == "was")
            was = member->value;
        else if (member->name == "row")
            row = member->value;
    }
    if (!members.isSound() || table.isEmpty() || key.isEmpty() || was.isEmpty() || row.isEmpty())
        return false;
    const auto digestUnlessNull = [this](QByteArrayView image) {
        return image == "null" ? Digest{} : digestOf(image);
    };
    Expected &expected = m_expected[digestOf(table, key)];
    if (digestUnlessNull(was) != expected.digest)
        complain(sequence, tr("row %1 does not carry on from what was there").arg(sequence));
    expected.digest = digestUnlessNull(row);
    expected.sequence = sequence;
    return true;
}

void LogVerification::checkAgainst(const QJsonObject &checkpoint)
{
    const qint64 sequence = checkpoint[u"sequence"_s].toInteger();
    const auto workspace = m_store.database.run(u"SELECT id FROM workspace"_s);
    if (!workspace || workspace->value(0).toString() != checkpoint[u"workspace"_s].toString())
        complain(1, tr("the checkpoint is of another workspace"));
    else if (sequence > m_check.rows)
        complain(m_check.rows + 1,
                 tr("the file was rolled back: the checkpoint was made after row %1, but the log "
                    "ends with row %2")
                     .arg(sequence)
                     .arg(m_check.rows));
    else if (m_checkpointHash != checkpoint[u"hash"_s].toString())
        complain(
            sequence,
            tr("row %1 is not the one of the checkpoint: the log was written anew").arg(sequence));
}

Status LogVerification::compareTables()
{
    for (const TableShape &table : std::as_const(m_store.tables)) {
        const Status compared = compareTable(table);
        if (m_cancelled)
            return cancelled();
        if (!compared)
            return compared.error();
    }
    for (const Expected &expected : std::as_const(m_expected)) {
        if (!expected.seen && expected.digest != Digest{})
            complain(expected.sequence, tr("what row %1 recorded is gone").arg(expected.sequence));
    }
    return Ok;
}

Status LogVerification::compareTable(const TableShape &table)
{
    const RowTexts texts(table);
    const QByteArray name = table.name.toUtf8();
    return m_store.database.each(
        u"SELECT %1 FROM %2"_s.arg(texts.columns(), table.name), {}, [&](const QSqlQuery &row) {
            const QByteArray key = texts.key(row);
            const auto expected = m_expected.find(digestOf(name, key));
            m_cancelled = m_progress.cancelled();
            if (expected == m_expected.end() || expected->digest == Digest{}) {
                std::optional<qint64> removed;
                if (expected != m_expected.end())
                    removed = expected->sequence;
                complain(
                    removed,
                    tr("the log knows nothing of %1 %2").arg(table.name, QString::fromUtf8(key)));
                return !m_cancelled;
            }
            expected->seen = true;
            if (expected->digest != digestOf(texts.image(row)))
                complain(expected->sequence, tr("%1 %2 is not as row %3 recorded it")
                                                 .arg(table.name, QString::fromUtf8(key))
                                                 .arg(expected->sequence));
            return !m_cancelled;
        });
}

Status LogVerification::checkContents()
{
    const auto contents = m_store.database.select(
        u"SELECT id, sha256 FROM content ORDER BY id"_s, {}, [](const QSqlQuery &row) {
            return std::pair(row.value(0).toLongLong(), row.value(1).toString());
        });
    if (!contents)
        return contents.error();
    for (const auto &[id, sha256] : *contents) {
        const Result<bool> sound =
            ContentStore(m_store.database)
                .isSound(QByteArray::fromHex(sha256.toLatin1()), [&](qint64) {
                    m_cancelled = m_progress.cancelled();
                    return !m_cancelled;
                });
        if (!sound)
            return sound.error();
        if (*sound)
            continue;
        const QByteArray key = canonicalJson(QJsonObject{{u"id"_s, id}});
        const auto expected = m_expected.constFind(digestOf("content", key));
        std::optional<qint64> added;
        if (expected != m_expected.constEnd())
            added = expected->sequence;
        complain(added, tr("the content %1 is damaged").arg(sha256));
    }
    const auto stray = m_store.database.run(
        u"SELECT count(*) FROM chunk WHERE content NOT IN (SELECT id FROM content)"_s);
    if (!stray)
        return stray.error();
    if (stray->value(0).toInt() > 0)
        complain({}, tr("there is content that belongs to nothing"));
    const auto gaps =
        m_store.database.run(u"SELECT count(*) FROM (SELECT 1 FROM chunk GROUP BY content "
                             "HAVING min(number) <> 0 OR max(number) <> count(*) - 1)"_s);
    if (!gaps)
        return gaps.error();
    if (gaps->value(0).toInt() > 0)
        complain({}, tr("the pieces of a content are not numbered without a gap"));
    return Ok;
}

Status LogVerification::checkSchema()
{
    Result<Database> fresh = Database::open(u":memory:"_s);
    if (!fresh)
        return fresh.error();
    if (const Status made = migrate(*fresh); !made)
        return made.error();
    const auto wanted = schemaOf(*fresh);
    const auto found = schemaOf(m_store.database);
    if (!wanted)
        return wanted.error();
    if (!found)
        return found.error();
    for (auto object = wanted->begin(); object != wanted->end(); ++object) {
        if (found->value(object.key()) != object.value())
            complain({}, tr("the %1 of the workspace is missing or was changed").arg(object.key()));
    }
    for (auto object = found->begin(); object != found->end(); ++object) {
        if (!wanted->contains(object.key()))
            complain({}, tr("the workspace has an unknown %1").arg(object.key()));
    }
    return Ok;
}

} // namespace assessment
