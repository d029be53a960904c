#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

/// A workspace file as somebody sees it who goes round the program: any SQL, no rules.
class Intruder
{
public:
    explicit Intruder(const QString &path)
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        connection.setDatabaseName(path);
        connection.open();
    }
    ~Intruder() { QSqlDatabase::removeDatabase(name()); }
    Q_DISABLE_COPY_MOVE(Intruder)

    /// What the file says to \a statement, "" when it did it.
    QString run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec() ? QString() : query.lastError().text();
    }

    /// One after the other.
    QString runAll(const QStringList &statements)
    {
        QString said;
        for (const QString &statement : statements)
            said += run(statement);
        return said;
    }

    QVariant ask(const QString &question) { return askAll(question).value(0); }

    /// The first column of all answers.
    QVariantList askAll(const QString &question)
    {
        QVariantList answers;
        QSqlQuery query(question, QSqlDatabase::database(name()));
        while (query.next())
            answers.append(query.value(0));
        return answers;
    }

    /// Does something with the triggers of \a table out of the way, and puts them back as they
    /// were.
    QString behindTriggers(const QString &table, const std::function<QString()> &deed)
    {
        const QString of =
            QStringLiteral(" FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'")
                .arg(table);
        const QVariantList names = askAll(QStringLiteral("SELECT name") + of);
        const QVariantList triggers = askAll(QStringLiteral("SELECT sql") + of);
        QString said;
        for (const QVariant &trigger : names)
            said += run(QStringLiteral("DROP TRIGGER ") + trigger.toString());
        said += deed();
        for (const QVariant &trigger : triggers)
            said += run(trigger.toString());
        return said;
    }

private:
    static QString name() { return QStringLiteral("intruder"); }
};
