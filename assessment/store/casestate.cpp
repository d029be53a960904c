#include "assessment/store/casestate.h"

#include "assessment/exchange/casecheck.h"
#include "assessment/exchange/casetables.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/trashrecords.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

Result<QList<CaseRow>> rowsOf(Store &store, const CaseTable &table, const QString &condition,
                              const QString &id)
{
    return store.database.select(
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(table.columns.join(u", "_s), table.name, condition),
        {id},
        [&](const QSqlQuery &row) { return CaseRow{.table = table.name, .row = rowImage(row)}; });
}

Result<QString> productOf(Store &store, const QString &assessment)
{
    const auto found =
        store.database.run(u"SELECT product FROM assessment WHERE id = ?"_s, {assessment});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(assessment);
    return found->value(0).toString();
}

/// The state of one assessment while it is led back through the log.
class Rewind
{
public:
    Rewind(Store &store, const QString &assessment, const QString &product)
        : m_store(store)
        , m_assessment(assessment)
        , m_product(product)
    {}

    Status readNow();
    QStringList subjects() const;
    Status goBackTo(qint64 sequence);
    QList<CaseRow> rows() const;

private:
    bool isOurs(const QString &table, const QJsonObject &row) const;
    void put(const QString &table, const QJsonObject &key, const QJsonValue &row);

    Store &m_store;
    QString m_assessment;
    QString m_product;
    QMap<QByteArray, CaseRow> m_rows; ///< by identity, with the tables that hide
};

void Rewind::put(const QString &table, const QJsonObject &key, const QJsonValue &row)
{
    const RowChange identity{.table = table, .key = key, .was = {}, .row = {}};
    if (row.isNull())
        m_rows.remove(identity.identity());
    else
        m_rows.insert(identity.identity(), {.table = table, .row = row.toObject()});
}

bool Rewind::isOurs(const QString &table, const QJsonObject &row) const
{
    if (table == u"product")
        return row[u"id"_s] == m_product;
    if (table == u"assessment")
        return row[u"id"_s] == m_assessment;
    return !row.contains(u"assessment"_s) || row[u"assessment"_s] == m_assessment;
}

Status Rewind::readNow()
{
    const QString ofAssessment = u"assessment = ?"_s;
    QMap<QString, QString> conditions{{u"product"_s, caseTable(u"product"_s)->condition},
                                      {u"assessment"_s, u"id = ?"_s},
                                      {u"trash"_s, ofAssessment},
                                      {u"set_aside"_s, ofAssessment}};
    for (const CaseTable &table : caseTables()) {
        if (conditions.contains(table.name))
            continue;
        const QString owner = table.name.startsWith(u"evidence_")   ? u"evidence"_s
                              : table.name == u"comment_withdrawal" ? u"comment"_s
                                                                    : QString();
        conditions[table.name] =
            owner.isEmpty() ? ofAssessment
                            : u"%1 IN (SELECT id FROM %1 WHERE %2)"_s.arg(owner, ofAssessment);
    }
    for (auto condition = conditions.cbegin(); condition != conditions.cend(); ++condition) {
        const TableShape shape = m_store.tables[condition.key()];
        const Status read =
            m_store.database.each(u"SELECT %1 FROM %2 WHERE %3"_s.arg(shape.columns.join(u", "_s),
                                                                      shape.name, *condition),
                                  {m_assessment}, [&](const QSqlQuery &row) {
                                      const QJsonObject image = rowImage(row);
                                      put(shape.name, shape.keyOf(image), image);
                                      return true;
                                  });
        if (!read)
            return read;
    }
    return Ok;
}

/// What acts are about that change it: a supplier's component is withdrawn wherever it is used.
QStringList Rewind::subjects() const
{
    QStringList subjects{m_assessment, m_product};
    for (const CaseRow &row : m_rows) {
        if (row.table == u"component_use" || row.table == u"evidence_supplier")
            subjects.append(row.row[u"component"_s].toString());
    }
    subjects.removeDuplicates();
    return subjects;
}

Status Rewind::goBackTo(qint64 sequence)
{
    const QStringList about = subjects();
    QVariantList values(about.begin(), about.end());
    values.append(sequence);
    const QString places = QStringList(about.size(), u"?"_s).join(u", "_s);
    return m_store.database.each(
        u"SELECT change FROM log WHERE subject IN (%1) AND sequence > ? ORDER BY sequence DESC"_s
            .arg(places),
        values, [&](const QSqlQuery &row) {
            const QJsonArray rows =
                QJsonDocument::fromJson(row.value(0).toString().toUtf8())[u"rows"].toArray();
            for (qsizetype place = rows.size() - 1; place >= 0; --place) {
                const RowChange change = rowChangeFromJson(rows[place].toObject());
                const bool travels = caseTable(change.table) || change.table == u"trash"
                                     || change.table == u"set_aside";
                const QJsonValue image = change.was.isNull() ? change.row : change.was;
                if (travels && isOurs(change.table, image.toObject()))
                    put(change.table, change.key, change.was);
            }
            return true;
        });
}

QList<CaseRow> Rewind::rows() const
{
    QSet<QString> hidden;
    for (const CaseRow &row : m_rows) {
        if (row.table == u"trash")
            hidden.insert(u"evidence "_s + row.row[u"id"_s].toString());
        else if (row.table == u"set_aside")
            hidden.insert(row.row[u"kind"_s].toString() + u' ' + row.row[u"id"_s].toString());
    }
    QList<CaseRow> kept;
    for (const CaseRow &row : m_rows) {
        const CaseTable *table = caseTable(row.table);
        if (!table)
            continue;
        const QString owner = row.table.startsWith(u"evidence_") ? u"evidence"_s : row.table;
        const QString id = row.row[table->key.value(0)].toString();
        const bool isEvent = row.table == u"label_event"; // hidden alone or with its label
        const bool aside =
            hidden.contains(owner + u' ' + (isEvent ? row.row[u"id"_s].toString() : id))
            || (isEvent && hidden.contains(u"label "_s + id))
            || (row.table == u"comment_withdrawal" && hidden.contains(u"comment "_s + id));
        if (!aside)
            kept.append(row);
    }
    sortCase(kept);
    return kept;
}

} // namespace

Result<QList<CaseRow>> readCase(Store &store, const QString &assessment, CaseView view)
{
    if (const auto product = productOf(store, assessment); !product)
        return product.error();
    if (const Status there = checkNotRemoved(store.database, assessment); !there)
        return there.error();
    QList<CaseRow> rows;
    for (const CaseTable &table : caseTables()) {
        const QString condition =
            view == CaseView::Public ? table.publicCondition : table.condition;
        if (condition.isEmpty())
            continue;
        const auto found = rowsOf(store, table, condition, assessment);
        if (!found)
            return found.error();
        rows += *found;
    }
    sortCase(rows);
    return rows;
}

Result<QList<CaseRow>> readCaseAt(Store &store, const QString &assessment, qint64 sequence)
{
    const auto product = productOf(store, assessment);
    if (!product)
        return product.error();
    Rewind state(store, assessment, *product);
    if (const Status read = state.readNow(); !read)
        return read.error();
    if (const Status back = state.goBackTo(sequence); !back)
        return back.error();
    return state.rows();
}

Result<QList<CaseRow>> readEvidenceRows(Store &store, const QString &evidence)
{
    QList<CaseRow> rows;
    for (const CaseTable &table : caseTables()) {
        if (table.kind != u"evidence")
            continue;
        const auto found = rowsOf(store, table, table.key.constFirst() + u" = ?"_s, evidence);
        if (!found)
            return found.error();
        rows += *found;
    }
    return rows;
}

} // namespace assessment
