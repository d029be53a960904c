#include "assessment/store/componentrecords.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/evidence/evidencerecords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/schemerecords.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longestTitle = 500;
constexpr int longestUrl = 2000;

Error cannotAdd(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = ComponentRecords::tr("the component cannot be added"),
            .where = where,
            .why = why,
            .advice = advice};
}

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(canonicalJson(QJsonArray::fromStringList(texts)));
}

QStringList listFromText(const QString &text)
{
    QStringList texts;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array())
        texts.append(one.toString());
    return texts;
}

ComponentEvidence readEvidence(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .component = row.value(1).toString(),
            .title = row.value(2).toString(),
            .fileName = row.value(3).toString(),
            .mediaType = row.value(4).toString(),
            .url = row.value(5).toString(),
            .sha256 = QByteArray::fromHex(row.value(6).toString().toLatin1()),
            .bytes = row.value(7).toLongLong(),
            .provisions = listFromText(row.value(8).toString()),
            .confidential = row.value(9).toInt() != 0,
            .expires = QDate::fromString(row.value(10).toString(), Qt::ISODate),
            .added = timeFromText(row.value(11).toString()),
            .addedBy = row.value(12).toString()};
}

} // namespace

/// What was said must be what is read back, and no two components are the same.
Status ComponentRecords::checkNewComponent(Act &act, const Component &component)
{
    if (!component.replaces.isEmpty()) {
        const auto older = act.find(u"component"_s, {{u"id"_s, component.replaces}});
        if (!older)
            return older.error();
        if (!*older) {
            return cannotAdd(component.replaces,
                             tr("the component that it replaces is not in the workspace"),
                             tr("see which there are with `component list`"));
        }
    }
    const auto all =
        act.database().select(u"SELECT id, record FROM component"_s, {}, [](const QSqlQuery &row) {
            return componentFromJson(row.value(0).toString(),
                                     recordFromText(row.value(1).toString()));
        });
    if (!all)
        return all.error();
    for (const Component &known : *all) {
        if (known.name == component.name && known.version == component.version
            && known.supplier == component.supplier) {
            return cannotAdd(inWords(component), tr("it is here already, as %1").arg(known.id),
                             tr("add evidence to that one, or give another version"));
        }
        if (!component.replaces.isEmpty() && known.replaces == component.replaces) {
            return cannotAdd(component.replaces,
                             tr("%1 replaces that version already").arg(inWords(known)),
                             tr("name %1 as the one that is replaced").arg(known.id));
        }
    }
    return Ok;
}

Result<QString> ComponentRecords::add(const Component &component)
{
    Component wanted = component;
    wanted.id.clear();
    wanted.name = component.name.simplified();
    wanted.version = component.version.simplified();
    wanted.supplier = component.supplier.simplified();
    wanted.withdrawn = {};
    wanted.reason.clear();
    const QJsonObject json = toJson(wanted);
    JsonReader reader(json);
    if (readComponent(reader) != wanted || !reader.ok())
        return reader.error(tr("the component cannot be added"), component.name);
    const QString id = newId(u'K');
    auto act = m_store.begin(u"component.add"_s, id);
    if (!act)
        return act.error();
    if (const Status fits = checkNewComponent(*act, wanted); !fits)
        return fits.error();
    const Status put = act->put(u"component"_s, {{u"id"_s, id},
                                                 {u"record"_s, recordText(json)},
                                                 {u"added"_s, act->time()},
                                                 {u"added_by"_s, act->actor()}});
    if (!put)
        return put.error();
    act->note(u"title"_s, inWords(wanted));
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Result<int> ComponentRecords::withdraw(const QString &id, const QString &reason)
{
    auto act = m_store.begin(u"component.withdraw"_s, id);
    if (!act)
        return act.error();
    const auto found = one(id);
    if (!found)
        return found.error();
    Component component = *found;
    component.withdrawn = m_store.today();
    component.reason = reason.trimmed();
    const QJsonObject json = toJson(component);
    JsonReader reader(json);
    component.id.clear();
    if (readComponent(reader) != component || !reader.ok())
        return reader.error(tr("the component cannot be withdrawn"), id);
    if (found->withdrawn.isValid()) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the component cannot be withdrawn"),
                     .where = inWords(*found),
                     .why =
                         tr("it was withdrawn on %1").arg(found->withdrawn.toString(Qt::ISODate))};
    }
    // Each copy says it for itself, so that a bundle carries it to others.
    const QString text = recordText(json);
    const QJsonObject column{{u"record"_s, text}};
    const auto here = act->find(u"component"_s, {{u"id"_s, id}});
    if (!here)
        return here.error();
    if (*here) {
        if (const Status put = act->change(u"component"_s, {{u"id"_s, id}}, column); !put)
            return put.error();
    }
    const auto keyed = [](const QString &name) {
        return [name](const QSqlQuery &row) {
            return QJsonObject{{name, row.value(0).toString()}};
        };
    };
    const auto items =
        m_store.database.select(u"SELECT evidence FROM evidence_supplier WHERE component = ?"_s,
                                {id}, keyed(u"evidence"_s));
    if (!items)
        return items.error();
    for (const QJsonObject &key : *items) {
        if (const Status put = act->change(u"evidence_supplier"_s, key, column); !put)
            return put.error();
    }
    const auto uses =
        m_store.database.select(u"SELECT assessment FROM component_use WHERE component = ?"_s, {id},
                                keyed(u"assessment"_s));
    if (!uses)
        return uses.error();
    for (QJsonObject key : *uses) {
        key[u"component"_s] = id;
        if (const Status put = act->change(u"component_use"_s, key, column); !put)
            return put.error();
    }
    act->note(u"title"_s, inWords(component));
    if (const Status done = act->commit(); !done)
        return done.error();
    return int(uses->size());
}

/// Somebody here must know them: a provision that no scheme has would never count.
Status ComponentRecords::checkProvisions(const QStringList &provisions)
{
    const auto schemes = schemesIn(m_store.database);
    if (!schemes)
        return schemes.error();
    for (const QString &provision : provisions) {
        const bool known = std::any_of(schemes->begin(), schemes->end(), [&](const Scheme &scheme) {
            return scheme.provision(provision);
        });
        if (!known) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = tr("the provision is not known"),
                         .where = provision,
                         .why = tr("no scheme of the workspace has it"),
                         .advice = tr("see which there are with `scheme show`")};
        }
    }
    return Ok;
}

Result<ComponentEvidence> ComponentRecords::addEvidence(const QString &component,
                                                        QIODevice &content,
                                                        const NewEvidence &about,
                                                        const Progress &progress)
{
    if (const Status known = checkProvisions(about.provisions); !known)
        return known.error();
    if (const Status sound = checkExpiry(about.expires, about.title); !sound)
        return sound.error();
    auto act = m_store.begin(u"component.evidence"_s, component);
    if (!act)
        return act.error();
    const auto row = act->find(u"component"_s, {{u"id"_s, component}});
    if (!row)
        return row.error();
    if (!*row)
        return unknownId(component);
    const Component known =
        componentFromJson(component, recordFromText((**row)[u"record"_s].toString()));
    if (known.withdrawn.isValid()) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the evidence cannot be added"),
                     .where = inWords(known),
                     .why = tr("the component is withdrawn"),
                     .advice = tr("add the version that takes its place")};
    }
    QStringList provisions = about.provisions;
    provisions.removeDuplicates();
    provisions.sort();
    const QString fileName = plainFileName(about.fileName);
    const auto kept = ContentStore(act->database()).keep(*act, content, fileName, progress);
    if (!kept)
        return kept.error();
    const QString id = newId(u'D');
    const QString title = about.title.trimmed().left(longestTitle);
    const Status put = act->put(
        u"component_evidence"_s,
        {{u"id"_s, id},
         {u"component"_s, component},
         {u"title"_s, title.isEmpty() ? fileName : title},
         {u"file_name"_s, fileName},
         {u"media_type"_s, kept->mediaType},
         {u"url"_s, about.url.left(longestUrl)},
         {u"sha256"_s, QString::fromLatin1(kept->sha256.toHex())},
         {u"bytes"_s, kept->bytes},
         {u"provisions"_s, listText(provisions)},
         {u"confidential"_s, about.confidential ? 1 : 0},
         {u"expires"_s, about.expires.isValid() ? about.expires.toString(Qt::ISODate) : QString()},
         {u"added"_s, act->time()},
         {u"added_by"_s, act->actor()}});
    if (!put)
        return put.error();
    act->note(u"title"_s, inWords(known));
    if (const Status done = act->commit(); !done)
        return done.error();
    return evidence(id);
}

Result<QList<ComponentOverview>> ComponentRecords::all()
{
    const QDate today = m_store.today();
    QMap<QString, ComponentOverview> found;
    const auto take = [&](const QSqlQuery &row) {
        const QString id = row.value(0).toString();
        ComponentOverview &one = found[id];
        one.component = componentFromJson(id, recordFromText(row.value(1).toString()));
        one.isHere = row.value(2).toInt() != 0;
        one.products = row.value(3).toInt();
        return true;
    };
    // What came with an imported assessment has a record in each use of it.
    const Status listed = m_store.database.each(
        u"SELECT c.id, c.record, 1, (SELECT count(*) FROM component_use u WHERE u.component = c.id "
        "AND u.assessment NOT IN (SELECT id FROM trash)) FROM component c UNION ALL "
        "SELECT component, max(record), 0, count(*) FROM component_use WHERE component NOT IN "
        "(SELECT id FROM component) AND assessment NOT IN (SELECT id FROM trash) "
        "GROUP BY component"_s,
        {}, take);
    if (!listed)
        return listed.error();
    const Status counted = m_store.database.each(
        u"SELECT component, expires FROM component_evidence"_s, {}, [&](const QSqlQuery &row) {
            ComponentOverview &one = found[row.value(0).toString()];
            const QDate expires = QDate::fromString(row.value(1).toString(), Qt::ISODate);
            ++one.evidence;
            if (one.component.isWithdrawn(today) || (expires.isValid() && expires < today))
                ++one.expired;
            else if (expires.isValid())
                one.firstExpiry =
                    one.firstExpiry.isValid() ? qMin(one.firstExpiry, expires) : expires;
            return true;
        });
    if (!counted)
        return counted.error();
    QList<ComponentOverview> all = found.values();
    for (const ComponentOverview &one : std::as_const(all)) {
        if (found.contains(one.component.replaces))
            found[one.component.replaces].newer = one.component.id;
    }
    all = found.values();
    std::stable_sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return inWords(one.component).localeAwareCompare(inWords(other.component)) < 0;
    });
    return all;
}

Result<Component> ComponentRecords::one(const QString &id)
{
    const auto found = m_store.database.run(
        u"SELECT record, 0 FROM component WHERE id = ? UNION ALL SELECT record, 1 FROM "
        "component_use WHERE component = ? UNION ALL SELECT record, 2 FROM evidence_supplier "
        "WHERE component = ? ORDER BY 2 LIMIT 1"_s,
        {id, id, id});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(id);
    return componentFromJson(id, recordFromText(found->value(0).toString()));
}

Result<QList<ComponentEvidence>> ComponentRecords::read(const QString &condition,
                                                        const QVariantList &values)
{
    return m_store.database.select(
        u"SELECT id, component, title, file_name, media_type, url, sha256, bytes, provisions, "
        "confidential, expires, added, added_by FROM component_evidence WHERE %1 "
        "ORDER BY rowid"_s.arg(condition),
        values, readEvidence);
}

Result<QList<ComponentEvidence>> ComponentRecords::evidenceOf(const QString &component)
{
    if (const auto known = one(component); !known)
        return known.error();
    return read(u"component = ?"_s, {component});
}

Result<ComponentEvidence> ComponentRecords::evidence(const QString &id)
{
    const auto found = read(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return unknownId(id);
    return found->first();
}

} // namespace assessment
