#include "assessment/store/labellives.h"

#include "assessment/model/labelrules.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/labelpromises.h"
#include "assessment/store/labelrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/registryrecords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace assessment {

using Kind = LabelEvent::Kind;

namespace {

const QString policyTable = u"label_policy"_s;

LabelEvent eventFrom(const QSqlQuery &row)
{
    const QString until = row.value(3).toString();
    return {.certificateId = row.value(0).toString(),
            .kind = labelEventKindFromId(row.value(1).toString()).value_or(Kind::Suspended),
            .at = timeFromText(row.value(2).toString()),
            .until = until.isEmpty() ? std::nullopt : std::optional(timeFromText(until)),
            .reason = row.value(4).toString(),
            .actor = row.value(5).toString(),
            .successor = row.value(6).toString()};
}

} // namespace

Result<QList<LabelEvent>> LabelLives::select(const QString &condition, const QVariantList &values)
{
    return m_store.database.select(
        u"SELECT certificate, kind, at, until, reason, actor, successor FROM label_event "
        "WHERE id NOT IN (SELECT id FROM set_aside WHERE kind = 'label_event') "
        "AND certificate NOT IN (SELECT id FROM set_aside WHERE kind = 'label') %1 "
        "ORDER BY at, rowid"_s.arg(condition),
        values, eventFrom);
}

Result<QList<LabelEvent>> LabelLives::events()
{
    return select({}, {});
}

Result<QList<LabelEvent>> LabelLives::events(const QString &certificateId)
{
    if (const auto label = LabelRecords(m_store).one(certificateId); !label)
        return label.error();
    return select(u"AND certificate = ?"_s, {certificateId});
}

Result<int> LabelLives::peopleFor(const QString &assessment)
{
    const auto row =
        m_store.database.run(u"SELECT kind FROM assessment WHERE id = ?"_s, {assessment});
    if (!row)
        return row.error();
    const auto rule = policy();
    if (!rule)
        return rule.error();
    return rule->peopleFor(
        assessmentKindFromId(row->value(0).toString()).value_or(AssessmentKind::Lab));
}

Result<LabelOverview> LabelLives::at(const IssuedLabel &label, const QDateTime &time)
{
    const auto events = select(u"AND certificate = ?"_s, {label.certificateId});
    if (!events)
        return events.error();
    const auto people = peopleFor(label.assessment);
    if (!people)
        return people.error();
    return LabelOverview{.label = label,
                         .events = *events,
                         .standing = standingAt(label.issued, label.expires, *events, time),
                         .people = *people};
}

Result<LabelOverview> LabelLives::overview(const QString &certificateId)
{
    const auto label = LabelRecords(m_store).one(certificateId);
    if (!label)
        return label.error();
    return at(*label, m_store.clock().toUTC());
}

Result<LabelStanding> LabelLives::standing(const QString &certificateId)
{
    const auto found = overview(certificateId);
    if (!found)
        return found.error();
    return found->standing;
}

Result<QList<LabelOverview>> LabelLives::overviews()
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const auto labels = LabelRecords(m_store).all();
    if (!labels)
        return labels.error();
    const auto all = events();
    if (!all)
        return all.error();
    const auto rule = policy();
    if (!rule)
        return rule.error();
    QHash<QString, AssessmentKind> kinds;
    const Status read =
        m_store.database.each(u"SELECT id, kind FROM assessment"_s, {}, [&](const QSqlQuery &row) {
            kinds.insert(
                row.value(0).toString(),
                assessmentKindFromId(row.value(1).toString()).value_or(AssessmentKind::Lab));
            return true;
        });
    if (!read)
        return read.error();
    QHash<QString, QList<LabelEvent>> lives;
    for (const LabelEvent &event : *all)
        lives[event.certificateId].append(event);
    const QDateTime now = m_store.clock().toUTC();
    QList<LabelOverview> overviews;
    for (const IssuedLabel &label : *labels) {
        const QList<LabelEvent> events = lives.value(label.certificateId);
        const AssessmentKind kind = kinds.value(label.assessment, AssessmentKind::Lab);
        overviews.append({.label = label,
                          .events = events,
                          .standing = standingAt(label.issued, label.expires, events, now),
                          .people = rule->peopleFor(kind)});
    }
    return overviews;
}

Status LabelLives::append(Act &act, const QString &assessment, const LabelEvent &event)
{
    return act.put(u"label_event"_s,
                   {{u"id"_s, newId(u'L')},
                    {u"assessment"_s, assessment},
                    {u"certificate"_s, event.certificateId},
                    {u"kind"_s, idOf(event.kind)},
                    {u"at"_s, timeText(event.at)},
                    {u"until"_s, event.until ? timeText(*event.until) : QString()},
                    {u"reason"_s, event.reason},
                    {u"actor"_s, event.actor},
                    {u"successor"_s, event.successor}});
}

Status LabelLives::happen(Act &act, LabelEvent event)
{
    const auto label = LabelRecords(m_store).one(event.certificateId);
    if (!label)
        return label.error();
    event.at = timeFromText(act.time());
    event.actor = act.actor();
    event.reason = event.reason.simplified();
    const auto now = at(*label, event.at);
    if (!now)
        return now.error();
    if (const Status may = mayHappen(event, *now); !may)
        return may;
    if (const Status put = append(act, label->assessment, event); !put)
        return put;
    if (const auto entered = RegistryRecords(m_store).enterMissing(act); !entered)
        return entered.error();
    return act.commit();
}

Status LabelLives::suspend(const QString &certificateId, const QString &reason,
                           const std::optional<QDateTime> &until)
{
    const auto label = LabelRecords(m_store).one(certificateId);
    if (!label)
        return label.error();
    auto act = m_store.begin(u"label.suspend"_s, label->assessment);
    if (!act)
        return act.error();
    return happen(*act, {.certificateId = certificateId,
                         .kind = Kind::Suspended,
                         .at = {},
                         .until = until ? std::optional(until->toUTC()) : std::nullopt,
                         .reason = reason,
                         .actor = {}});
}

Status LabelLives::reinstate(const QString &certificateId, const QString &reason)
{
    const auto label = LabelRecords(m_store).one(certificateId);
    if (!label)
        return label.error();
    auto act = m_store.begin(u"label.reinstate"_s, label->assessment);
    if (!act)
        return act.error();
    return happen(*act, {.certificateId = certificateId,
                         .kind = Kind::Reinstated,
                         .at = {},
                         .reason = reason,
                         .actor = {}});
}

Result<LabelStanding> LabelLives::withdraw(const QString &certificateId, const QString &reason)
{
    const auto before = overview(certificateId);
    if (!before)
        return before.error();
    const bool first = before->people > 1 && !before->standing.withdrawalAsked;
    const QString assessment = before->label.assessment;
    auto act = first ? m_store.begin(u"label.ask-withdrawal"_s, assessment)
                     : m_store.begin(u"label.withdraw"_s, assessment);
    if (!act)
        return act.error();
    const Status done = happen(*act, {.certificateId = certificateId,
                                      .kind = first ? Kind::WithdrawalAsked : Kind::Withdrawn,
                                      .at = {},
                                      .reason = reason,
                                      .actor = {}});
    if (!done)
        return done.error();
    return standing(certificateId);
}

Status LabelLives::refuseWithdrawal(const QString &certificateId, const QString &reason)
{
    const auto label = LabelRecords(m_store).one(certificateId);
    if (!label)
        return label.error();
    auto act = m_store.begin(u"label.refuse-withdrawal"_s, label->assessment);
    if (!act)
        return act.error();
    return happen(*act, {.certificateId = certificateId,
                         .kind = Kind::WithdrawalRefused,
                         .at = {},
                         .reason = reason,
                         .actor = {}});
}

Result<LabelPolicy> LabelLives::policy()
{
    const auto row =
        m_store.database.run(u"SELECT people, changed, changed_by FROM label_policy"_s);
    if (!row)
        return row.error();
    if (!row->isValid())
        return LabelPolicy();
    return LabelPolicy{.people = row->value(0).toInt(),
                       .changed = timeFromText(row->value(1).toString()),
                       .changedBy = row->value(2).toString()};
}

Status LabelLives::setPolicy(std::optional<int> people)
{
    if (people && *people != 1 && *people != 2) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the rule for withdrawals cannot be set"),
                     .where = QString::number(*people),
                     .why = tr("one or two people withdraw a label"),
                     .advice = {}};
    }
    auto act = m_store.begin(u"label.policy"_s, u"label-policy"_s);
    if (!act)
        return act.error();
    const QJsonObject key{{u"id"_s, u"workspace"_s}};
    const auto before = act->find(policyTable, key);
    if (!before)
        return before.error();
    const std::optional<int> was =
        *before ? std::optional((**before)[u"people"_s].toInt()) : std::nullopt;
    if (was == people)
        return Ok; // said again: nothing happened
    const Status put = people ? act->put(policyTable, {{u"id"_s, u"workspace"_s},
                                                       {u"people"_s, *people},
                                                       {u"changed"_s, act->time()},
                                                       {u"changed_by"_s, act->actor()}})
                              : act->remove(policyTable, key);
    if (!put)
        return put.error();
    return act->commit();
}

Status LabelLives::mayIssue(const QString &assessment, LabelKind kind, const QString &supersedes)
{
    const auto row = m_store.database.run(
        u"SELECT p.record, f.record FROM assessment a JOIN product p ON p.id = a.product "
        "LEFT JOIN facts f ON f.assessment = a.id WHERE a.id = ?"_s,
        {assessment});
    if (!row)
        return row.error();
    if (!row->isValid())
        return unknownId(assessment);
    const QJsonObject facts = recordFromText(row->value(1).toString());
    const Status kept = LabelPromises(m_store).checkSupportKept(assessment, facts);
    if (!kept || supersedes.isEmpty())
        return kept;
    return maySupersede(supersedes, {{u"product"_s, recordFromText(row->value(0).toString())},
                                     {u"markType"_s, idOf(kind)}});
}

Status LabelLives::maySupersede(const QString &old, const QJsonObject &statement)
{
    const auto before = overview(old);
    if (!before)
        return before.error();
    const LabelEvent event{.certificateId = old,
                           .kind = Kind::Superseded,
                           .at = m_store.clock().toUTC(),
                           .reason = tr("A new label took its place."),
                           .actor = m_store.actor};
    if (productKey(statement) != productKey(before->label.statement)) {
        return labelRefusal(event, tr("it is of another product, %1").arg(before->product()),
                            tr("name a label of this product"));
    }
    if (statement[u"markType"_s] != before->label.statement[u"markType"_s]) {
        return labelRefusal(event, tr("it is of the other kind"),
                            tr("issue the same kind of label in its place"));
    }
    return mayHappen(event, *before);
}

Status LabelLives::supersedeIn(Act &act, const IssuedLabel &label)
{
    const QString old = label.statement[u"supersedes"_s].toString();
    if (old.isEmpty())
        return Ok;
    if (const Status may = maySupersede(old, label.statement); !may)
        return may;
    const auto before = LabelRecords(m_store).one(old);
    if (!before)
        return before.error();
    return append(act, before->assessment,
                  {.certificateId = old,
                   .kind = Kind::Superseded,
                   .at = timeFromText(act.time()),
                   .reason = tr("A new label took its place."),
                   .actor = act.actor(),
                   .successor = label.certificateId});
}

} // namespace assessment
