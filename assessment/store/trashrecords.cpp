#include "assessment/store/trashrecords.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

TrashItem readItem(const QSqlQuery &row)
{
    const bool isEvidence = row.value(1).toString() == idOf(TrashKind::Evidence);
    const QString firmware = row.value(6).toString();
    const QString product =
        firmware.isEmpty()
            ? row.value(5).toString()
            : TrashRecords::tr("%1, firmware %2").arg(row.value(5).toString(), firmware);
    return {.id = row.value(0).toString(),
            .kind = isEvidence ? TrashKind::Evidence : TrashKind::Assessment,
            .assessment = row.value(2).toString(),
            .title = isEvidence ? row.value(4).toString() : product,
            .removed = timeFromText(row.value(3).toString()),
            .removedBy = row.value(7).toString(),
            .emptied = row.value(8).toInt() != 0,
            .labels = isEvidence ? 0 : row.value(9).toInt()};
}

} // namespace

Status checkNotRemoved(Database &database, const QString &id)
{
    const auto found = database.run(u"SELECT 1 FROM trash WHERE id = ?"_s, {id});
    if (!found)
        return found.error();
    if (!found->isValid())
        return Ok;
    return Error{.kind = Error::Kind::Refused,
                 .what = TrashRecords::tr("nothing can be done with it"),
                 .where = id,
                 .why = TrashRecords::tr("it is in the trash"),
                 .advice = TrashRecords::tr("restore it first")};
}

Status TrashRecords::hide(Act &act, const TrashItem &item)
{
    act.note(u"title"_s, item.title);
    return act.put(u"trash"_s, {{u"id"_s, item.id},
                                {u"kind"_s, idOf(item.kind)},
                                {u"assessment"_s, item.assessment},
                                {u"removed"_s, act.time()},
                                {u"removed_by"_s, act.actor()},
                                {u"emptied"_s, 0}});
}

Status TrashRecords::removeEvidence(const QString &evidence)
{
    const Result<EvidenceItem> named = EvidenceRecords(m_store).one(evidence);
    if (!named)
        return named.error();
    const Result<QString> owner = EvidenceRecords(m_store).assessmentOf(evidence);
    if (!owner)
        return owner.error();
    auto act = m_store.begin(u"evidence.remove"_s, *owner);
    if (!act)
        return act.error();
    const Result<QString> assessment = EvidenceRecords(m_store).assessmentOf(evidence);
    if (!assessment) // somebody else was faster
        return assessment.error();
    const Result<EvidenceItem> item = EvidenceRecords(m_store).one(evidence);
    if (!item)
        return item.error();
    const Status hidden = hide(*act, {.id = evidence,
                                      .kind = TrashKind::Evidence,
                                      .assessment = *assessment,
                                      .title = item->title,
                                      .removed = {},
                                      .removedBy = {}});
    if (!hidden)
        return hidden.error();
    if (const Status voided = voidReview(*act, *assessment, item->provisions); !voided)
        return voided.error();
    return act->commit();
}

Status TrashRecords::removeAssessment(const QString &assessment)
{
    auto act = m_store.begin(u"assessment.remove"_s, assessment);
    if (!act)
        return act.error();
    if (const auto row = assessmentRow(*act, assessment); !row)
        return row.error();
    const auto product = m_store.database.run(
        u"SELECT p.record ->> '$.brand' || ' ' || (p.record ->> '$.model') FROM assessment a "
        "JOIN product p ON p.id = a.product WHERE a.id = ?"_s,
        {assessment});
    if (!product)
        return product.error();
    const Status hidden = hide(*act, {.id = assessment,
                                      .kind = TrashKind::Assessment,
                                      .assessment = assessment,
                                      .title = product->value(0).toString(),
                                      .removed = {},
                                      .removedBy = {}});
    if (!hidden)
        return hidden.error();
    return act->commit();
}

Result<QList<TrashItem>> TrashRecords::items(TrashView view)
{
    return m_store.database.select(
        u"SELECT t.id, t.kind, t.assessment, t.removed, coalesce(e.title, ''), "
        "p.record ->> '$.brand' || ' ' || (p.record ->> '$.model'), "
        "p.record ->> '$.firmware.version', t.removed_by, t.emptied, "
        "(SELECT count(*) FROM label l WHERE l.assessment = t.assessment) FROM trash t "
        "JOIN assessment a ON a.id = t.assessment JOIN product p ON p.id = a.product "
        "LEFT JOIN evidence e ON e.id = t.id WHERE t.emptied <= ? "
        "ORDER BY t.removed DESC, t.rowid DESC"_s,
        {view == TrashView::All ? 1 : 0}, readItem);
}

Status TrashRecords::restore(const QString &id)
{
    const auto found =
        m_store.database.run(u"SELECT kind, assessment FROM trash WHERE id = ?"_s, {id});
    if (!found)
        return found.error();
    const Error notThere{.kind = Error::Kind::NotFound,
                         .what = tr("nothing can be restored"),
                         .where = id,
                         .why = tr("it is not in the trash"),
                         .advice = tr("see what is in it")};
    if (!found->isValid())
        return notThere;
    const bool isEvidence = found->value(0).toString() == idOf(TrashKind::Evidence);
    const QString assessment = found->value(1).toString();
    auto act =
        m_store.begin(isEvidence ? u"evidence.restore"_s : u"assessment.restore"_s, assessment);
    if (!act)
        return act.error();
    if (isEvidence) { // into an assessment that can be seen
        if (const auto row = assessmentRow(*act, assessment); !row)
            return row.error();
    }
    const auto items = this->items(TrashView::All);
    if (!items)
        return items.error();
    const auto item = std::find_if(items->begin(), items->end(),
                                   [&](const TrashItem &one) { return one.id == id; });
    if (item == items->end())
        return notThere;
    act->note(u"title"_s, item->title);
    if (const Status removed = act->remove(u"trash"_s, {{u"id"_s, id}}); !removed)
        return removed.error();
    if (isEvidence) {
        const Result<EvidenceItem> shown = EvidenceRecords(m_store).one(id);
        if (!shown)
            return shown.error();
        if (const Status voided = voidReview(*act, assessment, shown->provisions); !voided)
            return voided.error();
    }
    return act->commit();
}

Result<int> TrashRecords::empty()
{
    auto act = m_store.begin(u"trash.empty"_s, u"trash"_s);
    if (!act)
        return act.error();
    const auto items = this->items(TrashView::Listed);
    if (!items)
        return items.error();
    for (const TrashItem &item : *items) {
        const Status emptied = act->change(u"trash"_s, {{u"id"_s, item.id}}, {{u"emptied"_s, 1}});
        if (!emptied)
            return emptied.error();
    }
    if (const Status done = act->commit(); !done)
        return done.error();
    return int(items->size());
}

} // namespace assessment
