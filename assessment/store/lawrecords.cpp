#include "assessment/store/lawrecords.h"

#include "assessment/store/custodylog.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString table = u"law_map"_s;
const QString subject = u"law-map"_s;

QJsonObject keyOfMap()
{
    return {{u"id"_s, u"workspace"_s}};
}

} // namespace

QStringList lawSchema()
{
    return {u"CREATE TABLE law_map (id TEXT PRIMARY KEY CHECK (id = 'workspace'), "
            "title TEXT NOT NULL, laws TEXT NOT NULL, changed TEXT NOT NULL, "
            "changed_by TEXT NOT NULL) STRICT"_s};
}

Result<LawsInForce> LawRecords::inForce()
{
    const auto row =
        m_store.database.run(u"SELECT title, laws, changed, changed_by FROM law_map"_s);
    if (!row)
        return row.error();
    if (!row->isValid())
        return LawsInForce{.map = builtInLawMap(), .text = builtInLawMapText()};
    const QByteArray text = row->value(1).toString().toUtf8();
    const Result<LawMap> map = readLawMap(text, row->value(0).toString());
    if (!map) {
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the list of laws of the workspace cannot be used"),
                     .where = map.error().where,
                     .why = map.error().why,
                     .advice = tr("set it again, or go back to the built-in one"),
                     .detail = map.error().detail};
    }
    return LawsInForce{.map = *map,
                       .text = text,
                       .isBuiltIn = false,
                       .changed = timeFromText(row->value(2).toString()),
                       .changedBy = row->value(3).toString()};
}

Status LawRecords::set(const QByteArray &text, const QString &where)
{
    const Result<LawMap> map = readLawMap(text, where);
    if (!map)
        return map.error();
    if (map->sha256 == builtInLawMap().sha256)
        return reset();
    const QString kept = QString::fromUtf8(text);
    if (kept.toUtf8() != text) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the list of laws cannot be used"),
                     .where = where,
                     .why = tr("it is not plain UTF-8"),
                     .advice = tr("save it without a byte order mark")};
    }
    auto act = m_store.begin(u"law.set"_s, subject);
    if (!act)
        return act.error();
    const auto before = act->find(table, keyOfMap());
    if (!before)
        return before.error();
    if (*before && (**before)[u"laws"_s] == kept)
        return Ok; // said again: nothing happened
    QJsonObject row = keyOfMap();
    row[u"title"_s] = map->title;
    row[u"laws"_s] = kept;
    row[u"changed"_s] = act->time();
    row[u"changed_by"_s] = act->actor();
    if (const Status put = act->put(table, row); !put)
        return put;
    act->note(u"title"_s, map->title);
    return act->commit();
}

Status LawRecords::reset()
{
    auto act = m_store.begin(u"law.reset"_s, subject);
    if (!act)
        return act.error();
    const auto before = act->find(table, keyOfMap());
    if (!before)
        return before.error();
    if (!*before)
        return Ok;
    if (const Status removed = act->remove(table, keyOfMap()); !removed)
        return removed;
    act->note(u"title"_s, builtInLawMap().title);
    return act->commit();
}

} // namespace assessment
