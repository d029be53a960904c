#pragma once

#include "assessment/store/database.h"

#include <QJsonObject>
#include <QStringList>

namespace assessment {

/// How the rows of one logged table look: taken from the schema, so that a column that a migration
/// adds is part of every image at once.
struct TableShape
{
    QString name;
    QStringList columns;
    QStringList keys; ///< the columns of its primary key, in order

    QJsonObject keyOf(const QJsonObject &row) const;
    QVariantList valuesOf(const QStringList &names, const QJsonObject &row) const;
    QString whereKey() const; ///< " WHERE a = ? AND b = ?"
};

/// Whether the rows of \a table are recorded in the custody log and checked against it. The log
/// itself, the chunks (checked by their hash), the tables of SQLite and those that only hold
/// presentation state are not.
bool isLogged(const QString &table);

/// The shapes of all logged tables of \a database, by name.
Result<QMap<QString, TableShape>> loggedTables(Database &database);

/// The row a query stands on as JSON; texts, integers and nothing else (STRICT tables).
QJsonObject rowImage(const QSqlQuery &row);

/// The rows of one table as canonical JSON text, byte for byte what canonicalJson() makes of
/// rowImage() and of its key, without the objects in between.
class RowTexts
{
public:
    explicit RowTexts(const TableShape &table);

    /// The columns to ask for.
    QString columns() const { return m_columns; }
    QByteArray image(const QSqlQuery &row) const { return text(row, m_image); }
    QByteArray key(const QSqlQuery &row) const { return text(row, m_key); }

private:
    /// A column as it begins in the text: {"name": or ,"name":
    struct Part
    {
        QByteArray begin;
        int column;
    };
    static QList<Part> partsOf(const TableShape &table, QStringList names);
    static QByteArray text(const QSqlQuery &row, const QList<Part> &parts);

    QString m_columns;
    QList<Part> m_image;
    QList<Part> m_key;
};

/// What an act did to one row.
struct RowChange
{
    QString table;
    QJsonObject key;
    QJsonValue was; ///< image before, null when there was none
    QJsonValue row; ///< image after, null when it was removed

    QByteArray identity() const; ///< the same for the same row of the same table
};

QJsonObject toJson(const RowChange &change);
RowChange rowChangeFromJson(const QJsonObject &json);

} // namespace assessment
