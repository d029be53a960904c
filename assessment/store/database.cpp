#include "assessment/store/database.h"

#include <QDir>
#include <QSqlDatabase>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace assessment {

Database::Database(const QString &connectionName, const QString &path)
    : m_connectionName(connectionName)
    , m_path(path)
{}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, {}))
    , m_path(std::move(other.m_path))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connectionName = std::exchange(other.m_connectionName, {});
        m_path = std::move(other.m_path);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

Result<Database> Database::open(const QString &path)
{
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces), path);
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
        connection.setDatabaseName(path);
        // Another program on the same file is waited for: its acts take milliseconds.
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!connection.open())
            return database.failure(connection.lastError(), u"open"_s);
    }
    // EXTRA is FULL and also makes the folder durable after a commit has removed its journal;
    // otherwise a power cut could bring the journal back and take an acknowledged act away. The
    // journal stays SQLite's default, not WAL: people copy a workspace as one file. The cache of
    // 8 MiB keeps the memory for evidence of any size constant.
    for (const QString &setting :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
          u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA synchronous = EXTRA"_s,
          u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cache_size = -8192"_s}) {
        if (const auto set = database.run(setting); !set)
            return set.error();
    }
    return database;
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return failure(query);
    query.next(); // stands on the first row, if there is one
    if (query.lastError().isValid())
        return failure(query);
    return query;
}

Result<int> Database::schemaVersion()
{
    const auto version = run(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->value(0).toInt();
}

Error Database::failure(const QSqlQuery &query) const
{
    return failure(query.lastError(), query.lastQuery());
}

Error Database::failure(const QSqlError &error, const QString &statement) const
{
    Error failed{.kind = Error::Kind::Storage,
                 .what = tr("the workspace cannot be read or written"),
                 .where = QDir::toNativeSeparators(m_path),
                 .detail = error.text() + u" in: "_s + statement};
    switch (error.nativeErrorCode().toInt() & 0xff) { // primary result codes of SQLite
    case 5:                                           // SQLITE_BUSY
    case 6:                                           // SQLITE_LOCKED
        failed.why = tr("another program is writing to it");
        failed.advice = tr("try again in a moment");
        break;
    case 8: // SQLITE_READONLY
        failed.why = tr("the file or its folder is write-protected");
        failed.advice = tr("change the permissions or work on a copy");
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        failed.why = tr("the file is damaged");
        failed.advice = tr("go back to a backup copy");
        break;
    case 13: // SQLITE_FULL
        failed.why = tr("the disk is full");
        failed.advice = tr("make room and try again");
        break;
    case 14: // SQLITE_CANTOPEN
        failed.why = tr("the file or its folder cannot be opened");
        failed.advice = tr("check that the folder exists and may be written to");
        break;
    default: failed.why = error.databaseText(); break;
    }
    return failed;
}

} // namespace assessment
