#include "assessment/store/componentuses.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/model/trash.h"
#include "assessment/store/componentrecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QJsonObject keyOfUse(const QString &assessment, const QString &component)
{
    return {{u"assessment"_s, assessment}, {u"component"_s, component}};
}

QStringList known(const QStringList &provisions, const Scheme &scheme)
{
    QStringList found;
    std::copy_if(provisions.begin(), provisions.end(), std::back_inserter(found),
                 [&](const QString &provision) { return scheme.provision(provision); });
    return found;
}

Error cannotUse(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = ComponentUses::tr("the component cannot be used"),
            .where = where,
            .why = why,
            .advice = advice};
}

} // namespace

Status checkOwnEvidence(const EvidenceItem &item)
{
    if (!item.supplied)
        return Ok;
    return Error{.kind = Error::Kind::Refused,
                 .what = ComponentUses::tr("the evidence cannot be changed"),
                 .where = item.id,
                 .why = ComponentUses::tr("the supplier of %1 has shown it")
                            .arg(inWords(item.supplied->component)),
                 .advice = ComponentUses::tr("add newer evidence to the component, or evidence of "
                                             "your own to the assessment")};
}

Status ComponentUses::noteIn(Act &act, const QString &assessment, const ComponentUse &use)
{
    const auto before = act.find(u"component_use"_s, keyOfUse(assessment, use.component.id));
    if (!before)
        return before.error();
    if (*before)
        return Ok;
    return act.put(u"component_use"_s, {{u"assessment"_s, assessment},
                                        {u"component"_s, use.component.id},
                                        {u"record"_s, recordText(toJson(use.component))},
                                        {u"used"_s, timeText(use.used)},
                                        {u"used_by"_s, use.usedBy}});
}

Status ComponentUses::markIn(Act &act, const QString &assessment, const QString &evidence,
                             const SuppliedBy &by)
{
    return act.put(u"evidence_supplier"_s, {{u"evidence"_s, evidence},
                                            {u"assessment"_s, assessment},
                                            {u"component"_s, by.component.id},
                                            {u"source"_s, by.source},
                                            {u"record"_s, recordText(toJson(by.component))}});
}

Result<QList<ComponentEvidence>>
ComponentUses::waiting(const QString &assessment, const Scheme &scheme, const QString &component)
{
    auto items = ComponentRecords(m_store).evidenceOf(component);
    if (!items)
        return items;
    const auto here = m_store.database.select(
        u"SELECT source FROM evidence_supplier WHERE assessment = ? AND component = ?"_s,
        {assessment, component}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!here)
        return here.error();
    items->removeIf([&](const ComponentEvidence &item) {
        return here->contains(item.id) || known(item.provisions, scheme).isEmpty();
    });
    return items;
}

/// The copy of \a source that an ended use has left in the trash, "" when there is none.
Result<QString> ComponentUses::restored(Act &act, const QString &assessment, const QString &source)
{
    const auto copies = m_store.database.select(
        u"SELECT s.evidence FROM evidence_supplier s JOIN trash t ON t.id = s.evidence "
        "WHERE s.assessment = ? AND s.source = ? ORDER BY s.rowid DESC"_s,
        {assessment, source}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!copies)
        return copies.error();
    if (copies->isEmpty())
        return QString();
    if (const Status back = act.remove(u"trash"_s, {{u"id"_s, copies->first()}}); !back)
        return back.error();
    return copies->first();
}

Result<int> ComponentUses::takeOver(Act &act, const QString &assessment, const Scheme &scheme,
                                    const Component &component, bool again)
{
    const auto own = ComponentRecords(m_store).evidenceOf(component.id);
    if (!own)
        return own.error();
    const auto fresh = waiting(assessment, scheme, component.id);
    if (!fresh)
        return fresh.error();
    EvidenceRecords records(m_store);
    int taken = 0;
    for (const ComponentEvidence &item : *own) {
        const QStringList provisions = known(item.provisions, scheme);
        if (provisions.isEmpty())
            continue;
        if (!fresh->contains(item)) {
            const auto back =
                again ? Result<QString>(QString()) : restored(act, assessment, item.id);
            if (!back)
                return back.error();
            if (back->isEmpty())
                continue;
        } else {
            const auto copy = records.copyIn(act, assessment,
                                             {.id = {},
                                              .title = item.title,
                                              .fileName = item.fileName,
                                              .mediaType = item.mediaType,
                                              .url = item.url,
                                              .sha256 = item.sha256,
                                              .bytes = item.bytes,
                                              .provisions = {},
                                              .confidential = item.confidential,
                                              .run = {},
                                              .added = item.added,
                                              .addedBy = item.addedBy,
                                              .expires = item.expires,
                                              .supplied = SuppliedBy{component, item.id}});
            if (!copy)
                return copy.error();
            if (const Status linked = records.linkIn(act, *copy, provisions); !linked)
                return linked.error();
        }
        ++taken;
        if (const Status voided = voidReview(act, assessment, provisions); !voided)
            return voided.error();
    }
    return taken;
}

Result<int> ComponentUses::use(const QString &assessment, const QString &component)
{
    auto act = m_store.begin(u"component.use"_s, assessment);
    if (!act)
        return act.error();
    const auto row = assessmentRow(*act, assessment);
    if (!row)
        return row.error();
    const auto scheme = schemeIn(act->database(), (*row)[u"scheme"_s].toString());
    if (!scheme)
        return scheme.error();
    const auto found = ComponentRecords(m_store).one(component);
    if (!found)
        return found.error();
    if (found->withdrawn.isValid()) {
        return cannotUse(inWords(*found), tr("it is withdrawn: %1").arg(found->reason),
                         tr("use the version that takes its place"));
    }
    const auto before = act->find(u"component_use"_s, keyOfUse(assessment, component));
    if (!before)
        return before.error();
    const Status noted =
        noteIn(*act, assessment,
               {.component = *found, .used = timeFromText(act->time()), .usedBy = act->actor()});
    if (!noted)
        return noted.error();
    const auto taken = takeOver(*act, assessment, *scheme, *found, before->has_value());
    if (!taken)
        return taken;
    if (!act->changesAnything())
        return 0;
    act->note(u"title"_s, inWords(*found));
    if (const Status done = act->commit(); !done)
        return done.error();
    return taken;
}

Result<int> ComponentUses::unuse(const QString &assessment, const QString &component)
{
    auto act = m_store.begin(u"component.unuse"_s, assessment);
    if (!act)
        return act.error();
    if (const auto row = assessmentRow(*act, assessment); !row)
        return row.error();
    const QJsonObject key = keyOfUse(assessment, component);
    const auto before = act->find(u"component_use"_s, key);
    if (!before)
        return before.error();
    if (!*before) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the use of the component cannot end"),
                     .where = component,
                     .why = tr("the assessment %1 does not use it").arg(assessment)};
    }
    if (const Status removed = act->remove(u"component_use"_s, key); !removed)
        return removed.error();
    const auto items = EvidenceRecords(m_store).of(assessment);
    if (!items)
        return items.error();
    int gone = 0;
    for (const EvidenceItem &item : *items) {
        if (!item.supplied || item.supplied->component.id != component)
            continue;
        const Status hidden = act->put(u"trash"_s, {{u"id"_s, item.id},
                                                    {u"kind"_s, idOf(TrashKind::Evidence)},
                                                    {u"assessment"_s, assessment},
                                                    {u"removed"_s, act->time()},
                                                    {u"removed_by"_s, act->actor()},
                                                    {u"emptied"_s, 0}});
        if (!hidden)
            return hidden.error();
        if (const Status voided = voidReview(*act, assessment, item.provisions); !voided)
            return voided.error();
        ++gone;
    }
    const Component was =
        componentFromJson(component, recordFromText((**before)[u"record"_s].toString()));
    act->note(u"title"_s, inWords(was));
    if (const Status done = act->commit(); !done)
        return done.error();
    return gone;
}

Result<QList<ComponentUse>> ComponentUses::of(const Assessment &assessment)
{
    auto uses = m_store.database.select(
        u"SELECT u.component, u.record, u.used, u.used_by, (SELECT n.record FROM component n "
        "WHERE n.record ->> '$.replaces' = u.component) FROM component_use u "
        "WHERE u.assessment = ? ORDER BY u.component"_s,
        {assessment.id}, [](const QSqlQuery &row) {
            const QString newer = row.value(4).toString();
            return ComponentUse{
                .component = componentFromJson(row.value(0).toString(),
                                               recordFromText(row.value(1).toString())),
                .used = timeFromText(row.value(2).toString()),
                .usedBy = row.value(3).toString(),
                .newer = newer.isEmpty() ? QString()
                                         : componentFromJson({}, recordFromText(newer)).version};
        });
    if (!uses || uses->isEmpty())
        return uses;
    const auto scheme = schemeIn(m_store.database, assessment.scheme);
    if (!scheme)
        return uses; // its catalogue is gone: what is here can be shown all the same
    for (ComponentUse &use : *uses) {
        const auto fresh = waiting(assessment.id, *scheme, use.component.id);
        if (!fresh)
            return fresh.error();
        use.waiting = int(fresh->size());
    }
    return uses;
}

Result<QList<ComponentWhere>> ComponentUses::whereUsed(const QString &component)
{
    if (const auto found = ComponentRecords(m_store).one(component); !found)
        return found.error();
    auto places = m_store.database.select(
        u"SELECT a.id, p.record ->> '$.brand' || ' ' || (p.record ->> '$.model'), "
        "p.record ->> '$.firmware.version', a.scheme FROM component_use u "
        "JOIN assessment a ON a.id = u.assessment JOIN product p ON p.id = a.product "
        "WHERE u.component = ? AND a.id NOT IN (SELECT id FROM trash) ORDER BY 2, 3, a.id"_s,
        {component}, [](const QSqlQuery &row) {
            return ComponentWhere{.assessment = row.value(0).toString(),
                                  .product = row.value(1).toString(),
                                  .firmware = row.value(2).toString(),
                                  .scheme = row.value(3).toString()};
        });
    if (!places)
        return places;
    const QDate today = m_store.today();
    for (ComponentWhere &place : *places) {
        const auto items = EvidenceRecords(m_store).of(place.assessment);
        if (!items)
            return items.error();
        for (const EvidenceItem &item : *items) {
            if (!item.supplied || item.supplied->component.id != component)
                continue;
            ++place.evidence;
            place.expired += item.isExpired(today) ? 1 : 0;
        }
        if (const auto scheme = schemeIn(m_store.database, place.scheme)) {
            const auto fresh = waiting(place.assessment, *scheme, component);
            if (!fresh)
                return fresh.error();
            place.waiting = int(fresh->size());
        }
    }
    return places;
}

} // namespace assessment
