#include "assessment/store/statementrecords.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::StatementRecords)
};

const QString editsTable = u"statement_edits"_s;

StatementEdits editsFromText(const QString &text, StatementKind kind)
{
    JsonReader reader(recordFromText(text));
    return readStatementEdits(reader, kind);
}

QJsonObject keyOf(const QString &product, StatementKind kind)
{
    return {{u"product"_s, product}, {u"kind"_s, idOf(kind)}};
}

} // namespace

Result<StoredStatementEdits> StatementRecords::edits(const QString &product, StatementKind kind)
{
    if (const Status known = checkProduct(m_store.database, product); !known)
        return known.error();
    const auto stored = selectEdits(u"WHERE product = ? AND kind = ?"_s, {product, idOf(kind)});
    if (!stored)
        return stored.error();
    if (!stored->isEmpty())
        return stored->constFirst();
    return StoredStatementEdits{
        .product = product, .kind = kind, .edits = {}, .changed = {}, .changedBy = {}};
}

Result<QList<StoredStatementEdits>> StatementRecords::allEdits()
{
    return selectEdits(u"ORDER BY product, kind"_s, {});
}

Result<QList<StoredStatementEdits>> StatementRecords::selectEdits(const QString &condition,
                                                                  const QVariantList &values)
{
    return m_store.database.select(
        u"SELECT product, kind, record, changed, changed_by FROM statement_edits "_s + condition,
        values, [](const QSqlQuery &row) {
            const StatementKind kind =
                statementKindFromId(row.value(1).toString()).value_or(StatementKind::Psti);
            return StoredStatementEdits{.product = row.value(0).toString(),
                                        .kind = kind,
                                        .edits = editsFromText(row.value(2).toString(), kind),
                                        .changed = timeFromText(row.value(3).toString()),
                                        .changedBy = row.value(4).toString()};
        });
}

Status StatementRecords::setEdits(const QString &product, StatementKind kind,
                                  const StatementEdits &edits)
{
    const QJsonObject json = toJson(edits);
    JsonReader reader(json);
    if (readStatementEdits(reader, kind) != edits || !reader.ok())
        return reader.error(Text::tr("the statement cannot be changed"), product);
    auto act = m_store.begin(u"statement.set"_s, product);
    if (!act)
        return act.error();
    if (const Status known = checkProduct(act->database(), product); !known)
        return known;
    const QJsonObject key = keyOf(product, kind);
    const auto before = act->find(editsTable, key);
    if (!before)
        return before.error();
    const QString text = recordText(json);
    if (*before ? (**before)[u"record"_s] == text : json.isEmpty())
        return Ok; // said again: nothing happened
    const Status put = json.isEmpty() ? act->remove(editsTable, key)
                                      : act->put(editsTable, {{u"product"_s, product},
                                                              {u"kind"_s, idOf(kind)},
                                                              {u"record"_s, text},
                                                              {u"changed"_s, act->time()},
                                                              {u"changed_by"_s, act->actor()}});
    if (!put)
        return put;
    return act->commit();
}

Result<QString> StatementRecords::keep(const KeptStatement &statement, const QByteArray &pdf,
                                       const QDateTime &madeFrom,
                                       const std::function<Status()> &lastLook)
{
    Q_ASSERT(statement.issued.isValid()
             && statement.keptUntil >= statement.issued.addYears(statementYears));
    const QString id = newId(u'S');
    auto act = m_store.begin(u"statement.sign"_s, statement.product);
    if (!act)
        return act.error();
    if (const Status known = checkProduct(act->database(), statement.product); !known)
        return known.error();
    const auto now = act->find(editsTable, keyOf(statement.product, statement.kind));
    if (!now)
        return now.error();
    if ((*now ? (**now)[u"changed"_s].toString() : QString())
        != (madeFrom.isValid() ? timeText(madeFrom) : QString())) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = Text::tr("the statement cannot be kept"),
                     .where = statement.product,
                     .why = Text::tr("somebody changed it while it was signed"),
                     .advice = Text::tr("look at what changed, then sign it again")};
    }
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const auto kept = ContentStore(act->database()).keep(*act, content, id + u".pdf"_s, {});
    if (!kept)
        return kept.error();
    const Status put =
        act->put(u"statement"_s, {{u"id"_s, id},
                                  {u"product"_s, statement.product},
                                  {u"assessment"_s, statement.assessment},
                                  {u"kind"_s, idOf(statement.kind)},
                                  {u"firmware"_s, statement.firmware},
                                  {u"content"_s, recordText(statement.content)},
                                  {u"pdf_sha256"_s, QString::fromLatin1(kept->sha256.toHex())},
                                  {u"issued"_s, statement.issued.toString(Qt::ISODate)},
                                  {u"kept_until"_s, statement.keptUntil.toString(Qt::ISODate)},
                                  {u"signer"_s, statement.signer},
                                  {u"signed"_s, act->time()},
                                  {u"signed_by"_s, act->actor()}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(lastLook); !done)
        return done.error();
    return id;
}

Result<QList<KeptStatement>> StatementRecords::of(const QString &product)
{
    if (product.isEmpty())
        return select({}, {});
    if (const Status known = checkProduct(m_store.database, product); !known)
        return known.error();
    return select(u"WHERE s.product = ? "_s, {product});
}

Result<KeptStatement> StatementRecords::one(const QString &id)
{
    const auto found = select(u"WHERE s.id = ? "_s, {id});
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = Text::tr("the statement cannot be read"),
                     .where = id,
                     .why = Text::tr("no statement that was signed here has this id"),
                     .advice = Text::tr("see the ids with statement list")};
    }
    return found->constFirst();
}

Status StatementRecords::discard(const QString &id)
{
    auto act = m_store.begin(u"statement.discard"_s, id);
    if (!act)
        return act.error();
    const auto statement = one(id);
    if (!statement)
        return statement.error();
    if (m_store.today() <= statement->keptUntil) {
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the statement cannot be discarded"),
                     .where = id,
                     .why = Text::tr("it has to be kept until %1: %2 (%3)")
                                .arg(statement->keptUntil.toString(Qt::ISODate),
                                     statement->content[u"retention"][u"rule"].toString(),
                                     statement->content[u"retention"][u"source"].toString()),
                     .advice = Text::tr("come back the day after")};
    }
    if (statement->discarded)
        return Ok;
    const Status put = act->put(
        u"statement_discard"_s,
        {{u"statement"_s, id}, {u"discarded"_s, act->time()}, {u"discarded_by"_s, act->actor()}});
    if (!put)
        return put;
    return act->commit();
}

Result<QList<KeptStatement>> StatementRecords::select(const QString &condition,
                                                      const QVariantList &values)
{
    return m_store.database.select(
        u"SELECT s.id, s.product, s.assessment, s.kind, s.firmware, s.content, s.pdf_sha256, "
        "s.issued, s.kept_until, s.signer, s.signed, s.signed_by, d.statement IS NOT NULL "
        "FROM statement s LEFT JOIN statement_discard d ON d.statement = s.id "_s
            + condition + u"ORDER BY s.rowid"_s,
        values, [](const QSqlQuery &row) {
            return KeptStatement{
                .id = row.value(0).toString(),
                .product = row.value(1).toString(),
                .assessment = row.value(2).toString(),
                .kind = statementKindFromId(row.value(3).toString()).value_or(StatementKind::Psti),
                .firmware = row.value(4).toString(),
                .content = recordFromText(row.value(5).toString()),
                .pdfSha256 = QByteArray::fromHex(row.value(6).toString().toLatin1()),
                .issued = QDate::fromString(row.value(7).toString(), Qt::ISODate),
                .keptUntil = QDate::fromString(row.value(8).toString(), Qt::ISODate),
                .signer = row.value(9).toString(),
                .signedAt = timeFromText(row.value(10).toString()),
                .signedBy = row.value(11).toString(),
                .discarded = row.value(12).toBool()};
        });
}

} // namespace assessment
