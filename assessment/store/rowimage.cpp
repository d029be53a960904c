#include "assessment/store/rowimage.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/canonicaltext.h"

#include <QJsonArray>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

QJsonObject TableShape::keyOf(const QJsonObject &row) const
{
    QJsonObject key;
    for (const QString &column : keys)
        key[column] = row[column];
    return key;
}

QVariantList TableShape::valuesOf(const QStringList &names, const QJsonObject &row) const
{
    QVariantList values;
    for (const QString &column : names) {
        const QJsonValue value = row[column];
        values.append(value.isDouble() ? QVariant(value.toInteger()) : value.toVariant());
    }
    return values;
}

QString TableShape::whereKey() const
{
    return u" WHERE "_s + keys.join(u" = ? AND "_s) + u" = ?"_s;
}

bool isLogged(const QString &table)
{
    return table != u"log"_s && table != u"chunk"_s && !table.startsWith(u"sqlite_"_s)
           && !table.startsWith(u"ui_"_s) && !table.startsWith(u"cache_"_s);
}

Result<QMap<QString, TableShape>> loggedTables(Database &database)
{
    QMap<QString, TableShape> tables;
    QMap<QString, QMap<int, QString>> keys;
    const Status read = database.each(
        u"SELECT m.name, c.name, c.pk FROM sqlite_schema m, pragma_table_info(m.name) c "
        "WHERE m.type = 'table' ORDER BY m.name, c.cid"_s,
        {}, [&](const QSqlQuery &row) {
            const QString table = row.value(0).toString();
            if (!isLogged(table))
                return true;
            const QString column = row.value(1).toString();
            tables[table].name = table;
            tables[table].columns.append(column);
            if (const int place = row.value(2).toInt(); place > 0)
                keys[table][place] = column;
            return true;
        });
    if (!read)
        return read.error();
    for (TableShape &table : tables)
        table.keys = keys[table.name].values();
    return tables;
}

QJsonObject rowImage(const QSqlQuery &row)
{
    QJsonObject image;
    const QSqlRecord record = row.record();
    for (int column = 0; column < record.count(); ++column) {
        const QVariant value = row.value(column);
        image[record.fieldName(column)] = value.typeId() == QMetaType::QString
                                              ? QJsonValue(value.toString())
                                          : value.isNull() ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue::fromVariant(value);
    }
    return image;
}

RowTexts::RowTexts(const TableShape &table)
    : m_columns(table.columns.join(u", "_s))
    , m_image(partsOf(table, table.columns))
    , m_key(partsOf(table, table.keys))
{}

QList<RowTexts::Part> RowTexts::partsOf(const TableShape &table, QStringList names)
{
    std::sort(names.begin(), names.end()); // as RFC 8785 §3.2.3 does
    QList<Part> parts;
    for (const QString &name : std::as_const(names)) {
        Part part{.begin = parts.isEmpty() ? "{" : ",", .column = int(table.columns.indexOf(name))};
        appendCanonicalText(part.begin, name);
        part.begin += ':';
        parts.append(part);
    }
    return parts;
}

QByteArray RowTexts::text(const QSqlQuery &row, const QList<Part> &parts)
{
    QByteArray out;
    for (const Part &part : parts) {
        out += part.begin;
        const QVariant value = row.value(part.column);
        if (value.typeId() == QMetaType::QString)
            appendCanonicalText(out, value.toString());
        else if (value.isNull())
            out += "null";
        else
            out += canonicalJson(QJsonValue::fromVariant(value));
    }
    return out + '}';
}

QByteArray RowChange::identity() const
{
    return table.toUtf8() + canonicalJson(key);
}

QJsonObject toJson(const RowChange &change)
{
    return {{u"table"_s, change.table},
            {u"key"_s, change.key},
            {u"was"_s, change.was},
            {u"row"_s, change.row}};
}

RowChange rowChangeFromJson(const QJsonObject &json)
{
    return {.table = json[u"table"_s].toString(),
            .key = json[u"key"_s].toObject(),
            .was = json[u"was"_s],
            .row = json[u"row"_s]};
}

} // namespace assessment
