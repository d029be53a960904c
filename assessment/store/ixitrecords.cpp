#include "assessment/store/ixitrecords.h"

#include "assessment/scheme/ixitvalue.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString entryTable = u"ixit_entry"_s;
const QString verdictTable = u"item_verdict"_s;

constexpr int longestReason = 20'000; // characters, as for a rationale

Error refused(const QString &where, const QString &why, const QString &advice,
              Error::Kind kind = Error::Kind::InvalidInput)
{
    return {.kind = kind,
            .what = IxitRecords::tr("the IXIT cannot be changed"),
            .where = where,
            .why = why,
            .advice = advice};
}

Error noSuchEntry(const QString &id)
{
    return refused(id, IxitRecords::tr("there is no such entry"),
                   IxitRecords::tr("use one that is declared"), Error::Kind::NotFound);
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject rowOf(const QString &assessment, const IxitId &id, const IxitEntry &entry)
{
    return {{u"assessment"_s, assessment},
            {u"ixit_table"_s, id.table},
            {u"number"_s, id.number},
            {u"record"_s, recordText(toJson(entry)[u"values"_s].toObject())},
            {u"changed"_s, timeText(entry.changed)},
            {u"changed_by"_s, entry.changedBy}};
}

QJsonObject keyOf(const QString &assessment, const IxitId &id)
{
    return {{u"assessment"_s, assessment}, {u"ixit_table"_s, id.table}, {u"number"_s, id.number}};
}

} // namespace

Result<Ixit> IxitRecords::of(const QString &assessment)
{
    Ixit ixit;
    const Status read = m_store.database.each(
        u"SELECT ixit_table, number, record, changed, changed_by FROM ixit_entry "
        "WHERE assessment = ? ORDER BY ixit_table, number"_s,
        {assessment}, [&](const QSqlQuery &row) {
            const QString table = row.value(0).toString();
            IxitEntry entry{.id = ixitId(table, row.value(1).toInt()),
                            .values = {},
                            .changed = timeFromText(row.value(3).toString()),
                            .changedBy = row.value(4).toString()};
            const QJsonObject values = recordFromText(row.value(2).toString());
            for (auto value = values.begin(); value != values.end(); ++value)
                entry.values.insert(value.key(), value->toString());
            ixit[table].append(entry);
            return true;
        });
    if (!read)
        return read.error();
    return ixit;
}

Result<QList<ItemVerdict>> IxitRecords::verdictsOf(const QString &assessment)
{
    return m_store.database.select(
        u"SELECT provision, test_case, item, verdict, reason, entry_sha256, changed, changed_by "
        "FROM item_verdict WHERE assessment = ? ORDER BY provision, test_case, item"_s,
        {assessment}, [](const QSqlQuery &row) {
            return ItemVerdict{
                .provision = row.value(0).toString(),
                .testCase = row.value(1).toString(),
                .item = row.value(2).toString(),
                .verdict = verdictFromId(row.value(3).toString()).value_or(Verdict::NotAssessed),
                .reason = row.value(4).toString(),
                .entrySha256 = QByteArray::fromHex(row.value(5).toString().toLatin1()),
                .changed = timeFromText(row.value(6).toString()),
                .changedBy = row.value(7).toString()};
        });
}

Result<const IxitEdition *> IxitRecords::edition(Act &act, const QString &assessment)
{
    const auto row = assessmentRow(act, assessment);
    if (!row)
        return row.error();
    return ixitEditionOf((*row)[u"scheme"_s].toString());
}

Result<QStringList> IxitRecords::set(const QString &assessment, const QString &table,
                                     const QList<IxitChange> &changes)
{
    auto act = m_store.begin(u"ixit.set"_s, assessment);
    if (!act)
        return act.error();
    return setIn(*act, assessment, table, changes, UnknownId::Refuse);
}

Result<QStringList> IxitRecords::import(const QString &assessment, const QString &table,
                                        const QList<IxitChange> &changes)
{
    auto act = m_store.begin(u"ixit.import"_s, assessment);
    if (!act)
        return act.error();
    return setIn(*act, assessment, table, changes, UnknownId::Add);
}

Result<QStringList> IxitRecords::setIn(Act &act, const QString &assessment, const QString &name,
                                       const QList<IxitChange> &changes, UnknownId unknown)
{
    const auto edition = this->edition(act, assessment);
    if (!edition)
        return edition.error();
    const IxitTable *table = (*edition)->table(name);
    if (!table) {
        QStringList names;
        for (const IxitTable &one : (*edition)->tables)
            names.append(one.name);
        return refused(name, tr("%1 has no such table").arg((*edition)->title),
                       tr("use one of %1").arg(names.join(u", "_s)), Error::Kind::NotFound);
    }
    const Result<Ixit> ixit = of(assessment);
    if (!ixit)
        return ixit.error();
    QMap<int, IxitEntry> entries; // by number, as they become
    for (const IxitEntry &entry : ixit->value(name))
        entries.insert(ixitIdFromText(entry.id)->number, entry);

    QStringList ids;
    for (const IxitChange &change : changes) {
        int number = table->single ? 1 : entries.isEmpty() ? 1 : entries.lastKey() + 1;
        if (!change.id.isEmpty()) {
            const auto parts = ixitIdFromText(change.id);
            if (!parts || parts->table != name || (table->single && parts->number != 1))
                return refused(change.id, tr("it is no id of the table %1").arg(name),
                               tr("write %1").arg(ixitId(name, 1)));
            number = parts->number;
            if (unknown == UnknownId::Refuse && !entries.contains(number))
                return noSuchEntry(change.id);
        }
        const IxitEntry before = entries.value(number, {.id = ixitId(name, number)});
        Result<IxitEntry> after = merged(*table, before, change);
        if (!after)
            return after.error();
        ids.append(after->id);
        if (entries.contains(number) && after->values == before.values)
            continue; // said again: nothing happened
        after->changed = timeFromText(act.time());
        after->changedBy = act.actor();
        entries.insert(number, *after);
        if (entries.size() > mostIxitEntries) {
            return refused(name,
                           tr("there would be more than %n entries", nullptr, mostIxitEntries),
                           tr("declare like things in one entry"));
        }
        if (const Status put =
                act.put(entryTable, rowOf(assessment, {.table = name, .number = number}, *after));
            !put)
            return put.error();
    }
    if (const Status done = act.commit(); !done)
        return done.error();
    return ids;
}

Result<IxitEntry> IxitRecords::merged(const IxitTable &table, const IxitEntry &before,
                                      const IxitChange &change)
{
    IxitEntry after = before;
    if (change.whole)
        after.values.clear();
    for (auto value = change.values.begin(); value != change.values.end(); ++value) {
        const IxitColumn *column = table.column(value.key());
        const QString place = before.id + u'/' + value.key();
        if (!column) {
            QStringList keys;
            for (const IxitColumn &one : table.columns)
                keys.append(one.key);
            return refused(place, tr("the table %1 has no such column").arg(table.name),
                           tr("use one of %1").arg(keys.join(u", "_s)));
        }
        const IxitCell cell = readIxitCell(*column, *value);
        if (!cell.problem.isEmpty())
            return refused(place, cell.problem, tr("correct it and try again"));
        if (cell.text.isEmpty())
            after.values.remove(column->key);
        else
            after.values.insert(column->key, cell.text);
    }
    return after;
}

Status IxitRecords::remove(const QString &assessment, const QStringList &ids)
{
    auto act = m_store.begin(u"ixit.remove"_s, assessment);
    if (!act)
        return act.error();
    if (const auto known = edition(*act, assessment); !known)
        return known.error();
    const auto verdicts = verdictsOf(assessment);
    if (!verdicts)
        return verdicts.error();
    for (const QString &id : ids) {
        const auto parts = ixitIdFromText(id);
        if (!parts)
            return noSuchEntry(id);
        const QJsonObject key = keyOf(assessment, *parts);
        const auto there = act->find(entryTable, key);
        if (!there)
            return there.error();
        if (!*there)
            return noSuchEntry(id);
        if (const Status removed = act->remove(entryTable, key); !removed)
            return removed.error();
        // What was said about it goes with it, and comes back with it.
        for (const ItemVerdict &verdict : *verdicts) {
            if (verdict.item != id)
                continue;
            const Status gone = act->remove(verdictTable, {{u"assessment"_s, assessment},
                                                           {u"provision"_s, verdict.provision},
                                                           {u"test_case"_s, verdict.testCase},
                                                           {u"item"_s, verdict.item}});
            if (!gone)
                return gone.error();
        }
    }
    return act->commit();
}

Status IxitRecords::judge(const QString &assessment, const QList<ItemVerdict> &verdicts)
{
    auto act = m_store.begin(u"verdict.set"_s, assessment);
    if (!act)
        return act.error();
    const auto edition = this->edition(*act, assessment);
    if (!edition)
        return edition.error();
    const Result<Ixit> ixit = of(assessment);
    if (!ixit)
        return ixit.error();
    for (const ItemVerdict &verdict : verdicts) {
        const Status judged = judgeOne(*act, assessment, **edition, *ixit, verdict);
        if (!judged)
            return judged.error();
    }
    return act->commit();
}

Status IxitRecords::judgeOne(Act &act, const QString &assessment, const IxitEdition &edition,
                             const Ixit &ixit, const ItemVerdict &verdict)
{
    Error error{.kind = Error::Kind::InvalidInput,
                .what = tr("the verdict cannot be recorded"),
                .where = u"%1 %2 %3"_s.arg(verdict.provision, verdict.testCase, verdict.item),
                .why = {},
                .advice = {}};
    const TestGroup *group = edition.group(verdict.provision);
    const IxitEntry *entry = findEntry(ixit, verdict.item);
    const auto parts = ixitIdFromText(verdict.item);
    if (!group || !group->testCase(verdict.testCase)) {
        QStringList cases;
        for (const TestCase &one : group ? group->cases : QList<TestCase>())
            cases.append(one.id);
        error.kind = Error::Kind::NotFound;
        error.why =
            group ? tr("the test group has no such case") : tr("there is no such test group");
        error.advice = cases.isEmpty() ? tr("use a provision that has test cases")
                                       : tr("use one of %1").arg(cases.join(u", "_s));
        return error;
    }
    if (!entry || !group->tables.contains(parts->table)) {
        error.kind = Error::Kind::NotFound;
        error.why = tr("the test group asks about no such item");
        error.advice = tr("use an entry of %1").arg(group->tables.join(u", "_s));
        return error;
    }
    const QJsonObject key{{u"assessment"_s, assessment},
                          {u"provision"_s, verdict.provision},
                          {u"test_case"_s, verdict.testCase},
                          {u"item"_s, verdict.item}};
    if (verdict.verdict == Verdict::NotAssessed)
        return act.remove(verdictTable, key);
    const QString reason = QString::fromUtf8(verdict.reason.trimmed().toUtf8());
    if (verdict.verdict == Verdict::NotApplicable) {
        error.why = tr("\"not applicable\" comes from the scope, not from a test");
        error.advice = tr("answer the scoping questions, or take the entry away");
        return error;
    }
    if (verdict.verdict != Verdict::Pass && reason.isEmpty()) {
        error.why = tr("fail and inconclusive need a reason");
        error.advice = tr("write what was seen, or what is missing");
        return error;
    }
    if (reason.size() > longestReason) {
        error.why = tr("the reason is longer than %n character(s)", nullptr, longestReason);
        error.advice = tr("shorten it or add the text as evidence");
        return error;
    }
    const auto before = act.find(verdictTable, key);
    if (!before)
        return before.error();
    QJsonObject row = key;
    row[u"verdict"_s] = idOf(verdict.verdict);
    row[u"reason"_s] = reason;
    row[u"entry_sha256"_s] = hex(entry->digest());
    if (*before) {
        QJsonObject same = **before;
        same.remove(u"changed"_s);
        same.remove(u"changed_by"_s);
        if (same == row)
            return Ok; // said again: nothing happened
    }
    row[u"changed"_s] = act.time();
    row[u"changed_by"_s] = act.actor();
    return act.put(verdictTable, row);
}

Status IxitRecords::copyIn(Act &act, const QString &id, const Ixit &ixit)
{
    for (const QList<IxitEntry> &entries : ixit) {
        for (const IxitEntry &entry : entries) {
            const auto parts = ixitIdFromText(entry.id);
            if (const Status put = act.put(entryTable, rowOf(id, *parts, entry)); !put)
                return put.error();
        }
    }
    return Ok;
}

} // namespace assessment
