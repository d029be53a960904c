#include "assessment/store/act.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/store/actrules.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/review.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// The file keeps UTF-8: half a surrogate pair would come back as another character than the log
/// says, so it is replaced before both are written.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

QJsonValue storable(const QJsonValue &image)
{
    if (!image.isObject())
        return image;
    QJsonObject row = image.toObject();
    for (auto column = row.begin(); column != row.end(); ++column) {
        if (column->isString())
            *column = storable(column->toString());
    }
    return row;
}

} // namespace

Act::Act(Database &database, const QMap<QString, TableShape> &tables, const ActTitle &title,
         Transaction transaction)
    : m_database(&database)
    , m_tables(&tables)
    , m_title(title)
    , m_transaction(std::move(transaction))
{}

Result<Act> Act::begin(Database &database, const QMap<QString, TableShape> &tables,
                       const ActTitle &title)
{
    auto transaction = Transaction::begin(database, Transaction::For::Writing);
    if (!transaction)
        return transaction.error();
    return Act(database, tables, title, std::move(*transaction));
}

QString Act::time() const
{
    return timeText(m_title.time);
}

const TableShape &Act::shape(const QString &table) const
{
    const auto found = m_tables->constFind(table);
    Q_ASSERT(found != m_tables->constEnd()); // only logged tables are written through an act
    return *found;
}

Result<std::optional<QJsonObject>> Act::find(const QString &table, const QJsonObject &key)
{
    const TableShape &rows = shape(table);
    const auto found = m_database->select(
        u"SELECT %1 FROM %2%3"_s.arg(rows.columns.join(u", "_s), table, rows.whereKey()),
        rows.valuesOf(rows.keys, key), rowImage);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Status Act::put(const QString &table, const QJsonObject &row)
{
    return restore(table, shape(table).keyOf(row), row);
}

Status Act::change(const QString &table, const QJsonObject &key, const QJsonObject &columns)
{
    const auto found = find(table, key);
    if (!found)
        return found.error();
    Q_ASSERT(*found);
    QJsonObject row = **found;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        row[column.key()] = column.value();
    return restore(table, key, row);
}

Status Act::remove(const QString &table, const QJsonObject &key)
{
    return restore(table, key, QJsonValue::Null);
}

Status Act::restore(const QString &table, const QJsonObject &key, const QJsonValue &wanted)
{
    const QJsonValue image = storable(wanted);
    const auto found = find(table, key);
    if (!found)
        return found.error();
    const QJsonValue was = *found ? QJsonValue(**found) : QJsonValue(QJsonValue::Null);
    if (was == image)
        return Ok;

    const TableShape &rows = shape(table);
    const QString columns = rows.columns.join(u", "_s);
    QString statement;
    QVariantList values;
    if (image.isNull()) {
        statement = u"DELETE FROM %1%2"_s.arg(table, rows.whereKey());
        values = rows.valuesOf(rows.keys, key);
    } else if (was.isNull()) {
        const QString places = QStringList(rows.columns.size(), u"?"_s).join(u", "_s);
        statement = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, places);
        values = rows.valuesOf(rows.columns, image.toObject());
    } else {
        statement =
            u"UPDATE %1 SET %2 = ?%3"_s.arg(table, rows.columns.join(u" = ?, "_s), rows.whereKey());
        values = rows.valuesOf(rows.columns, image.toObject()) + rows.valuesOf(rows.keys, key);
    }
    if (const auto done = m_database->run(statement, values); !done)
        return done.error();
    record({.table = table, .key = key, .was = was, .row = image});
    return Ok;
}

void Act::record(const RowChange &change)
{
    const QByteArray identity = change.identity();
    if (const auto place = m_places.constFind(identity); place != m_places.constEnd()) {
        m_changes[*place].row = change.row;
        return;
    }
    m_places.insert(identity, m_changes.size());
    m_changes.append(change);
}

QList<RowChange> Act::changes() const
{
    QList<RowChange> real;
    for (const RowChange &change : m_changes) {
        if (change.was != change.row)
            real.append(change);
    }
    return real;
}

Status Act::commit(const std::function<Status()> &last)
{
    // The net under all editing acts, also those of tomorrow: none leaves an acceptance standing.
    const ActEffect effect = actRule(m_title.name).effect;
    if (changesAnything() && (effect == ActEffect::Edit || effect == ActEffect::HouseRule)) {
        if (const Status voided = voidReviewsAbout(*this, m_title.subject); !voided)
            return voided.error();
    }
    QJsonArray rows;
    for (const RowChange &change : changes())
        rows.append(toJson(change));
    if (rows.isEmpty())
        return Ok; // the guard rolls back
    QJsonObject change = m_notes;
    change[u"rows"_s] = rows;
    const Status logged = CustodyLog(*m_database)
                              .append({.time = time(),
                                       .actor = storable(m_title.actor),
                                       .act = m_title.name,
                                       .subject = m_title.subject,
                                       .change = canonicalJson(change)});
    if (!logged)
        return logged.error();
    if (last) {
        if (const Status done = last(); !done)
            return done.error();
    }
    return m_transaction.commit();
}

} // namespace assessment
