#pragma once

#include "assessment/result.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace assessment {

/// One connection to one workspace file: the one place where SQL's answers become results. It
/// belongs to the thread that opened it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Database)

public:
    /// Opens the file at \a path, which is made if it is not there; ":memory:" is a new database
    /// without a file. Looks at nothing inside: see checkWorkspaceFile().
    static Result<Database> open(const QString &path);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    QString path() const { return m_path; }

    /// Runs one statement; every value is bound, none is ever pasted into the text. The query
    /// stands on the first row, if there is one.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    /// Calls \a read for each row until it returns false. A file that breaks half way is an error,
    /// not a shorter list.
    template<typename Read>
    Status each(const QString &statement, const QVariantList &values, Read read)
    {
        Result<QSqlQuery> query = run(statement, values);
        if (!query)
            return query.error();
        for (bool more = query->isValid(); more; more = query->next()) {
            if (!read(*query))
                return Ok;
        }
        if (query->lastError().isValid())
            return failure(*query);
        return Ok;
    }

    /// Reads all rows.
    template<typename Read, typename Row = std::invoke_result_t<Read, const QSqlQuery &>>
    Result<QList<Row>> select(const QString &statement, const QVariantList &values, Read read)
    {
        QList<Row> rows;
        const Status done = each(statement, values, [&](const QSqlQuery &row) {
            rows.append(read(row));
            return true;
        });
        if (!done)
            return done.error();
        return rows;
    }

    /// \c user_version of the file.
    Result<int> schemaVersion();

    /// What went wrong with \a query, in words for people.
    Error failure(const QSqlQuery &query) const;
    Error failure(const QSqlError &error, const QString &statement) const;

private:
    Database(const QString &connectionName, const QString &path);
    void close();

    QString m_connectionName;
    QString m_path;
};

} // namespace assessment
