#include "assessment/store/exchanges.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/exchange/casecheck.h"
#include "assessment/exchange/casetables.h"
#include "assessment/model/trash.h"
#include "assessment/store/casestate.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

/// One of the states that could be the common one.
struct Exchanges::Candidate
{
    QList<CaseRow> rows;
    QStringList left;
    qint64 since = 0; ///< row of our log from which on we have had it in common
};

namespace {

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : list)
        texts.append(value.toString());
    return texts;
}

QString exchangeColumns()
{
    return u"id, assessment, workspace, sequence, hash, public, signature, signer, imported, "
           "imported_by, history_sha256"_s;
}

Exchange readExchange(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .assessment = row.value(1).toString(),
            .origin = {.workspace = row.value(2).toString(),
                       .sequence = row.value(3).toLongLong(),
                       .hash = QByteArray::fromHex(row.value(4).toString().toLatin1()),
                       .without = {}},
            .isPublic = row.value(5).toInt() != 0,
            .signature = row.value(6).toString(),
            .signer = row.value(7).toString(),
            .imported = timeFromText(row.value(8).toString()),
            .importedBy = row.value(9).toString(),
            .hasHistory = !row.value(10).toString().isEmpty()};
}

/// A row that cannot go.
Status setAside(Act &act, const RowChange &added)
{
    const QString id = added.key[caseTable(added.table)->keys.first()].toString();
    QString assessment = added.row[u"assessment"_s].toString();
    if (assessment.isEmpty()) { // a withdrawal: that of its comment
        const auto owner = act.find(u"comment"_s, {{u"id"_s, id}});
        if (!owner)
            return owner.error();
        assessment = (**owner)[u"assessment"_s].toString();
    }
    return act.put(u"set_aside"_s,
                   {{u"kind"_s, added.table}, {u"id"_s, id}, {u"assessment"_s, assessment}});
}

void removeItems(QList<CaseRow> &rows, const QStringList &items)
{
    rows.removeIf(
        [&](const CaseRow &row) { return items.contains(itemOf(*caseTable(row.table), row.row)); });
}

} // namespace

bool isOnlyAdded(const QString &table)
{
    const CaseTable *found = caseTable(table);
    return found && found->appendOnly;
}

Status hideImported(Act &act, QList<RowChange> &changes, const QString &title)
{
    for (const RowChange &change : std::as_const(changes)) {
        if (change.table != u"assessment" || !change.was.isNull())
            continue;
        const QString id = change.key[u"id"_s].toString();
        changes.clear();
        act.note(u"title"_s, title);
        return act.put(u"trash"_s, {{u"id"_s, id},
                                    {u"kind"_s, idOf(TrashKind::Assessment)},
                                    {u"assessment"_s, id},
                                    {u"removed"_s, act.time()},
                                    {u"removed_by"_s, act.actor()},
                                    {u"emptied"_s, 0}});
    }
    for (const RowChange &change : std::as_const(changes)) {
        if (!isOnlyAdded(change.table))
            continue;
        if (const Status aside = setAside(act, change); !aside)
            return aside;
    }
    return Ok;
}

Result<QList<Exchange>> Exchanges::of(const QString &assessment)
{
    return m_store.database.select(
        u"SELECT %1 FROM exchange WHERE assessment = ? ORDER BY rowid"_s.arg(exchangeColumns()),
        {assessment}, readExchange);
}

Status Exchanges::writeHistory(const QString &exchange, QIODevice &out, const Progress &progress)
{
    const auto found =
        m_store.database.run(u"SELECT history_sha256 FROM exchange WHERE id = ?"_s, {exchange});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(exchange);
    const QString sha256 = found->value(0).toString();
    if (sha256.isEmpty()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("there is no history"),
                     .where = exchange,
                     .why = tr("it came without one: the bundle was public")};
    }
    return ContentStore(m_store.database)
        .read(QByteArray::fromHex(sha256.toLatin1()), out, progress);
}

Result<QList<ExchangePoint>> Exchanges::seen(const QString &assessment)
{
    const auto own = m_store.database.run(u"SELECT id FROM workspace"_s);
    if (!own)
        return own.error();
    const QString here = own->value(0).toString();
    QMap<QString, ExchangePoint> newest;
    const auto note = [&](const ExchangePoint &point) {
        if (point.workspace == here)
            return;
        ExchangePoint &known = newest[point.workspace];
        if (point.sequence > known.sequence)
            known = point;
    };
    const Status read = m_store.database.each(
        u"SELECT workspace, sequence, hash, without, seen FROM exchange "
        "WHERE assessment = ? AND public = 0 ORDER BY rowid"_s,
        {assessment}, [&](const QSqlQuery &row) {
            const ExchangePoint direct{.workspace = row.value(0).toString(),
                                       .sequence = row.value(1).toLongLong(),
                                       .hash =
                                           QByteArray::fromHex(row.value(2).toString().toLatin1()),
                                       .without = textsOf(row.value(3).toString())};
            const QJsonArray others =
                QJsonDocument::fromJson(row.value(4).toString().toUtf8()).array();
            for (const QJsonValue &other : others) {
                auto point = exchangePointFromJson(other.toObject());
                if (!point)
                    continue;
                // What did not come here did not come from further away either.
                point->without += direct.without;
                point->without.removeDuplicates();
                point->without.sort();
                note(*point);
            }
            note(direct);
            return true;
        });
    if (!read)
        return read.error();
    return newest.values();
}

Result<QStringList> Exchanges::left(const QByteArray &manifestSha256)
{
    const auto found = m_store.database.run(u"SELECT without FROM exchange WHERE id = ?"_s,
                                            {QString::fromLatin1(manifestSha256.toHex())});
    if (!found)
        return found.error();
    return found->isValid() ? textsOf(found->value(0).toString()) : QStringList();
}

Result<QList<CaseRow>> Exchanges::stateOf(const QString &sha256)
{
    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    const Status read =
        ContentStore(m_store.database).read(QByteArray::fromHex(sha256.toLatin1()), lines, {});
    if (!read)
        return read.error();
    QList<CaseRow> rows;
    for (const QByteArray &line : lines.data().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto row = caseRowFromLine(line);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

/// A state of ours that the sender has taken over.
Result<std::optional<Exchanges::Candidate>> Exchanges::ownState(const BundleManifest &manifest)
{
    for (const ExchangePoint &point : manifest.seen) {
        const auto row = m_store.database.run(
            u"SELECT (SELECT id FROM workspace), (SELECT hash FROM log WHERE sequence = ?)"_s,
            {point.sequence});
        if (!row)
            return row.error();
        if (row->value(0).toString() != point.workspace
            || row->value(1).toByteArray() != point.hash)
            continue; // another workspace, or a log that was rolled back
        auto rows = readCaseAt(m_store, manifest.assessment, point.sequence);
        if (!rows)
            return rows.error();
        removeItems(*rows, point.without);
        return std::optional(Candidate{.rows = *rows, .left = {}, .since = point.sequence});
    }
    return std::optional<Candidate>();
}

/// A state of the sender, or of a third workspace, that came here and that the sender has too.
Result<std::optional<Exchanges::Candidate>> Exchanges::storedState(const BundleManifest &manifest)
{
    struct Stored
    {
        QString state;
        QStringList without;
        qint64 since = 0;
    };
    std::optional<Stored> found;
    QStringList without;
    const Status read = m_store.database.each(
        u"SELECT x.workspace, x.sequence, x.hash, x.state_sha256, x.without, (SELECT max(sequence) "
        "FROM log WHERE subject = x.assessment AND act LIKE 'bundle.%' "
        "AND instr(change, x.id) > 0) FROM exchange x WHERE x.assessment = ? AND x.public = 0"_s,
        {manifest.assessment}, [&](const QSqlQuery &row) {
            const QString workspace = row.value(0).toString();
            const qint64 sequence = row.value(1).toLongLong();
            const QByteArray hash = QByteArray::fromHex(row.value(2).toString().toLatin1());
            const bool isSenders =
                workspace == manifest.origin.workspace && sequence <= manifest.origin.sequence;
            const auto third = std::find_if(
                manifest.seen.begin(), manifest.seen.end(), [&](const ExchangePoint &point) {
                    return point.workspace == workspace && point.hash == hash;
                });
            if (!isSenders && third == manifest.seen.end())
                return true;
            const qint64 since = row.value(5).toLongLong();
            if (!found || since > found->since) {
                found = Stored{.state = row.value(3).toString(),
                               .without = textsOf(row.value(4).toString()),
                               .since = since};
                without = third == manifest.seen.end() ? QStringList() : third->without;
            }
            return true;
        });
    if (!read)
        return read.error();
    if (!found)
        return std::optional<Candidate>();
    auto rows = stateOf(found->state);
    if (!rows)
        return rows.error();
    removeItems(*rows, without);
    return std::optional(Candidate{.rows = *rows, .left = found->without, .since = found->since});
}

Result<Exchanges::Base> Exchanges::baseFor(const BundleManifest &manifest)
{
    const auto own = ownState(manifest);
    if (!own)
        return own.error();
    const auto stored = storedState(manifest);
    if (!stored)
        return stored.error();
    const std::optional<Candidate> &best =
        *own && (!*stored || (*own)->since >= (*stored)->since) ? *own : *stored;
    if (!best)
        return Base{};
    return Base{.rows = best->rows, .left = best->left};
}

} // namespace assessment
