#include "assessment/evidence/evidencerecords.h"

#include "assessment/store/componentuses.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/trashrecords.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longestTitle = 500;
constexpr int longestFileName = 255;
constexpr int longestUrl = 2000;

std::optional<SuppliedBy> readSupplier(const QSqlQuery &row)
{
    if (row.value(13).isNull())
        return std::nullopt;
    return SuppliedBy{.component = componentFromJson(row.value(13).toString(),
                                                     recordFromText(row.value(15).toString())),
                      .source = row.value(14).toString()};
}

EvidenceItem readItem(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .title = row.value(1).toString(),
            .fileName = row.value(2).toString(),
            .mediaType = row.value(3).toString(),
            .url = row.value(4).toString(),
            .sha256 = QByteArray::fromHex(row.value(5).toString().toLatin1()),
            .bytes = row.value(6).toLongLong(),
            .provisions = {},
            .revision = row.value(7).toInt(),
            .confidential = row.value(8).toInt() != 0,
            .run = row.value(9).toString(),
            .added = timeFromText(row.value(10).toString()),
            .addedBy = row.value(11).toString(),
            .expires = QDate::fromString(row.value(12).toString(), Qt::ISODate),
            .supplied = readSupplier(row)};
}

QString itemColumns()
{
    return u"e.id, e.title, r.file_name, r.media_type, e.url, r.sha256, r.bytes, r.revision, "
           "e.confidential, e.run, r.added, r.added_by, "
           "(SELECT v.expires FROM evidence_validity v WHERE v.evidence = e.id), "
           "s.component, s.source, s.record FROM evidence e "
           "JOIN evidence_revision r ON r.evidence = e.id "
           "LEFT JOIN evidence_supplier s ON s.evidence = e.id"_s;
}

} // namespace

QString plainFileName(const QString &given)
{
    QString name = given;
    name.replace(u'\\', u'/');
    name = name.sliced(name.lastIndexOf(u'/') + 1);
    name.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return name.right(longestFileName);
}

Status checkExpiry(QDate expires, const QString &where)
{
    if (!expires.isValid() || (expires.year() >= 1000 && expires.year() <= 9999))
        return Ok;
    return Error{.kind = Error::Kind::InvalidInput,
                 .what = EvidenceRecords::tr("the evidence cannot have this last day"),
                 .where = where,
                 .why = EvidenceRecords::tr("its year does not have four digits")};
}

Result<QList<EvidenceItem>> evidenceForVerdicts(Database &database, const QString &assessment)
{
    QMap<QDate, EvidenceItem> linked;
    const Status read = database.each(
        u"SELECT DISTINCT l.provision, v.expires, s.record ->> '$.withdrawn' FROM evidence_link l "
        "JOIN evidence e ON e.id = l.evidence "
        "LEFT JOIN evidence_validity v ON v.evidence = e.id "
        "LEFT JOIN evidence_supplier s ON s.evidence = e.id WHERE e.assessment = ? "
        "AND e.id NOT IN (SELECT id FROM trash)"_s,
        {assessment}, [&](const QSqlQuery &row) {
            EvidenceItem item;
            item.expires = QDate::fromString(row.value(1).toString(), Qt::ISODate);
            if (!row.value(2).isNull()) {
                item.supplied.emplace();
                item.supplied->component.withdrawn =
                    QDate::fromString(row.value(2).toString(), Qt::ISODate);
            }
            const QDate last = item.lastDay();
            linked[last].expires = last;
            linked[last].provisions.append(row.value(0).toString());
            return true;
        });
    if (!read)
        return read.error();
    return linked.values();
}

Status checkKnown(Database &database, const QString &assessment, const QStringList &provisions)
{
    const auto schemeId =
        database.run(u"SELECT scheme FROM assessment WHERE id = ?"_s, {assessment});
    if (!schemeId)
        return schemeId.error();
    if (!schemeId->isValid())
        return unknownId(assessment);
    if (const Status there = checkNotRemoved(database, assessment); !there)
        return there.error();
    const Result<Scheme> scheme = schemeIn(database, schemeId->value(0).toString());
    if (!scheme)
        return scheme.error();
    for (const QString &provision : provisions) {
        if (!scheme->provision(provision)) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = EvidenceRecords::tr("the provision is not known"),
                         .where = provision,
                         .why = EvidenceRecords::tr("%1 does not have it").arg(scheme->title)};
        }
    }
    return Ok;
}

Result<EvidenceItem> EvidenceRecords::add(const QString &assessment, QIODevice &content,
                                          const NewEvidence &about, const Progress &progress)
{
    auto act = m_store.begin(u"evidence.add"_s, assessment);
    if (!act)
        return act.error();
    const Result<QString> id = addIn(*act, assessment, content, about, {}, progress);
    if (!id)
        return id.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return one(*id);
}

Result<QString> EvidenceRecords::addIn(Act &act, const QString &assessment, QIODevice &content,
                                       const NewEvidence &about, const QString &run,
                                       const Progress &progress)
{
    const Status known =
        run.isEmpty() ? checkKnown(act.database(), assessment, about.provisions) : Ok;
    if (!known) // the record of a run is kept whatever happened to the assessment meanwhile
        return known.error();
    if (const Status sound = checkExpiry(about.expires, about.title); !sound)
        return sound.error();
    const QString fileName = plainFileName(about.fileName);
    const auto kept = ContentStore(act.database()).keep(act, content, fileName, progress);
    if (!kept)
        return kept.error();
    const QString id = newId(u'E');
    QString title = about.title.trimmed().left(longestTitle);
    if (title.isEmpty())
        title = fileName;
    const Status put = act.put(u"evidence"_s, {{u"id"_s, id},
                                               {u"assessment"_s, assessment},
                                               {u"title"_s, title},
                                               {u"url"_s, about.url.left(longestUrl)},
                                               {u"confidential"_s, about.confidential ? 1 : 0},
                                               {u"run"_s, run},
                                               {u"revision"_s, 1}});
    if (!put)
        return put.error();
    if (const Status added = addRevision(act, id, 1, fileName, *kept); !added)
        return added.error();
    if (const Status linked = linkIn(act, id, about.provisions); !linked)
        return linked.error();
    if (const Status dated = setExpiry(act, id, about.expires); !dated)
        return dated.error();
    if (const Status voided = voidReview(act, assessment, about.provisions); !voided)
        return voided.error();
    return id;
}

Status EvidenceRecords::addRevision(Act &act, const QString &evidence, int revision,
                                    const QString &fileName, const ContentStore::Kept &kept)
{
    return act.put(u"evidence_revision"_s, {{u"evidence"_s, evidence},
                                            {u"revision"_s, revision},
                                            {u"file_name"_s, fileName},
                                            {u"media_type"_s, kept.mediaType},
                                            {u"sha256"_s, QString::fromLatin1(kept.sha256.toHex())},
                                            {u"bytes"_s, kept.bytes},
                                            {u"added"_s, act.time()},
                                            {u"added_by"_s, act.actor()}});
}

Result<EvidenceItem> EvidenceRecords::revise(const QString &evidence, QIODevice &content,
                                             const QString &fileName, const Progress &progress)
{
    const Result<QString> assessment = assessmentOf(evidence);
    if (!assessment)
        return assessment.error();
    auto act = m_store.begin(u"evidence.revise"_s, *assessment);
    if (!act)
        return act.error();
    const Result<EvidenceItem> before = one(evidence);
    if (!before)
        return before.error();
    if (const Status own = checkOwnEvidence(*before); !own)
        return own.error();
    const QString name = plainFileName(fileName);
    const auto kept = ContentStore(m_store.database).keep(*act, content, name, progress);
    if (!kept)
        return kept.error();
    if (kept->sha256 == before->sha256 && name == before->fileName)
        return before; // nothing new: no revision
    // After an undone revision the next one takes its number.
    const int revision = before->revision + 1;
    const Status changed =
        act->change(u"evidence"_s, {{u"id"_s, evidence}}, {{u"revision"_s, revision}});
    if (!changed)
        return changed.error();
    if (const Status added = addRevision(*act, evidence, revision, name, *kept); !added)
        return added.error();
    if (const Status voided = voidReview(*act, *assessment, before->provisions); !voided)
        return voided.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return one(evidence);
}

Status EvidenceRecords::linkIn(Act &act, const QString &evidence, const QStringList &provisions)
{
    for (const QString &provision : provisions) {
        const Status linked =
            act.put(u"evidence_link"_s, {{u"evidence"_s, evidence}, {u"provision"_s, provision}});
        if (!linked)
            return linked.error();
    }
    return Ok;
}

Result<QString> EvidenceRecords::copyIn(Act &act, const QString &assessment,
                                        const EvidenceItem &item)
{
    const QString evidence = newId(u'E');
    const Status put = act.put(u"evidence"_s, {{u"id"_s, evidence},
                                               {u"assessment"_s, assessment},
                                               {u"title"_s, item.title},
                                               {u"url"_s, item.url},
                                               {u"confidential"_s, item.confidential ? 1 : 0},
                                               {u"run"_s, QString()},
                                               {u"revision"_s, 1}});
    if (!put)
        return put.error();
    // Nothing makes it younger.
    const Status revision =
        act.put(u"evidence_revision"_s, {{u"evidence"_s, evidence},
                                         {u"revision"_s, 1},
                                         {u"file_name"_s, item.fileName},
                                         {u"media_type"_s, item.mediaType},
                                         {u"sha256"_s, QString::fromLatin1(item.sha256.toHex())},
                                         {u"bytes"_s, item.bytes},
                                         {u"added"_s, timeText(item.added)},
                                         {u"added_by"_s, item.addedBy}});
    if (!revision)
        return revision.error();
    if (const Status dated = setExpiry(act, evidence, item.expires); !dated)
        return dated.error();
    if (!item.supplied)
        return evidence;
    // It stays the supplier's, wherever it goes.
    const ComponentUse use{.component = item.supplied->component,
                           .used = timeFromText(act.time()),
                           .usedBy = act.actor()};
    if (const Status noted = ComponentUses::noteIn(act, assessment, use); !noted)
        return noted.error();
    const Status marked = ComponentUses::markIn(act, assessment, evidence, *item.supplied);
    if (!marked)
        return marked.error();
    return evidence;
}

Status EvidenceRecords::link(const QString &evidence, const QStringList &provisions)
{
    const Result<QString> assessment = assessmentOf(evidence);
    if (!assessment)
        return assessment.error();
    if (const Status known = checkKnown(m_store.database, *assessment, provisions); !known)
        return known.error();
    auto act = m_store.begin(u"evidence.link"_s, *assessment);
    if (!act)
        return act.error();
    const Result<QStringList> before = linksOf(evidence);
    if (!before)
        return before.error();
    QStringList added = provisions;
    added.removeIf([&](const QString &provision) { return before->contains(provision); });
    if (added.isEmpty())
        return Ok;
    if (const Status linked = linkIn(*act, evidence, added); !linked)
        return linked.error();
    if (const Status voided = voidReview(*act, *assessment, added); !voided)
        return voided.error();
    return act->commit();
}

Status EvidenceRecords::unlink(const QString &evidence, const QStringList &provisions)
{
    const Result<QString> assessment = assessmentOf(evidence);
    if (!assessment)
        return assessment.error();
    auto act = m_store.begin(u"evidence.unlink"_s, *assessment);
    if (!act)
        return act.error();
    const Result<QStringList> before = linksOf(evidence);
    if (!before)
        return before.error();
    for (const QString &provision : provisions) {
        if (!before->contains(provision)) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = tr("the evidence cannot be taken off the provision"),
                         .where = provision,
                         .why = tr("it does not serve it")};
        }
        const Status removed = act->remove(
            u"evidence_link"_s, {{u"evidence"_s, evidence}, {u"provision"_s, provision}});
        if (!removed)
            return removed.error();
    }
    if (const Status voided = voidReview(*act, *assessment, provisions); !voided)
        return voided.error();
    return act->commit();
}

Status EvidenceRecords::setExpiry(Act &act, const QString &evidence, QDate expires)
{
    const QJsonObject key{{u"evidence"_s, evidence}};
    if (!expires.isValid())
        return act.remove(u"evidence_validity"_s, key);
    return act.put(u"evidence_validity"_s,
                   {{u"evidence"_s, evidence}, {u"expires"_s, expires.toString(Qt::ISODate)}});
}

Status EvidenceRecords::change(const QString &evidence, const EvidenceChange &change)
{
    const Result<QString> assessment = assessmentOf(evidence);
    if (!assessment)
        return assessment.error();
    auto act = m_store.begin(u"evidence.set"_s, *assessment);
    if (!act)
        return act.error();
    const Result<EvidenceItem> before = one(evidence);
    if (!before)
        return before.error();
    QJsonObject columns;
    if (change.title) {
        const QString title = change.title->trimmed();
        if (title.isEmpty() || title.size() > longestTitle) {
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = tr("the evidence cannot be changed"),
                         .where = evidence,
                         .why = tr("a title has 1 to %1 characters").arg(longestTitle)};
        }
        columns[u"title"_s] = title;
    }
    if (change.confidential)
        columns[u"confidential"_s] = *change.confidential ? 1 : 0;
    const Status changed = act->change(u"evidence"_s, {{u"id"_s, evidence}}, columns);
    if (!changed)
        return changed.error();
    // What shows an answer is the reviewer's matter; its name and its readers are the assessment's.
    QStringList reopened;
    if (change.expires && *change.expires != before->expires) {
        if (const Status own = checkOwnEvidence(*before); !own)
            return own.error();
        if (const Status sound = checkExpiry(*change.expires, evidence); !sound)
            return sound.error();
        if (const Status dated = setExpiry(*act, evidence, *change.expires); !dated)
            return dated.error();
        reopened = before->provisions;
    }
    if (!act->changesAnything())
        return Ok;
    if (const Status voided = voidReview(*act, *assessment, reopened); !voided)
        return voided.error();
    act->note(u"title"_s, change.title ? columns[u"title"_s] : QJsonValue(before->title));
    return act->commit();
}

Result<QString> EvidenceRecords::assessmentOf(const QString &evidence)
{
    const auto found =
        m_store.database.run(u"SELECT assessment FROM evidence WHERE id = ?"_s, {evidence});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(evidence);
    const QString assessment = found->value(0).toString();
    for (const QString &id : {evidence, assessment}) {
        if (const Status there = checkNotRemoved(m_store.database, id); !there)
            return there.error();
    }
    return assessment;
}

Result<QStringList> EvidenceRecords::linksOf(const QString &evidence)
{
    const auto links = m_store.database.select(
        u"SELECT provision FROM evidence_link WHERE evidence = ? ORDER BY provision"_s, {evidence},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!links)
        return links.error();
    return QStringList(*links);
}

Result<QList<EvidenceItem>> EvidenceRecords::read(const QString &condition,
                                                  const QVariantList &values)
{
    auto items =
        m_store.database.select(u"SELECT "_s + itemColumns() + u' ' + condition, values, readItem);
    if (!items || items->isEmpty())
        return items;
    QMap<QString, QStringList> links;
    const Status read = m_store.database.each(
        u"SELECT l.evidence, l.provision FROM evidence_link l WHERE l.evidence IN "
        "(SELECT e.id FROM evidence e JOIN evidence_revision r ON r.evidence = e.id "_s
            + condition.section(u"ORDER BY"_s, 0, 0) + u") ORDER BY l.provision"_s,
        values, [&](const QSqlQuery &row) {
            links[row.value(0).toString()].append(row.value(1).toString());
            return true;
        });
    if (!read)
        return read.error();
    for (EvidenceItem &item : *items)
        item.provisions = links.value(item.id);
    return items;
}

Result<QList<EvidenceItem>> EvidenceRecords::of(const QString &assessment)
{
    return read(u"WHERE e.assessment = ? AND r.revision = e.revision AND NOT EXISTS (SELECT 1 "
                "FROM trash t WHERE t.id IN (e.id, e.assessment)) ORDER BY e.rowid"_s,
                {assessment});
}

Result<EvidenceItem> EvidenceRecords::one(const QString &evidence)
{
    const auto found = read(u"WHERE e.id = ? AND r.revision = e.revision"_s, {evidence});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return unknownId(evidence);
    return found->first();
}

Result<QList<EvidenceItem>> EvidenceRecords::revisions(const QString &evidence)
{
    auto found = read(u"WHERE e.id = ? ORDER BY r.revision"_s, {evidence});
    if (found && found->isEmpty())
        return unknownId(evidence);
    return found;
}

Result<QString> EvidenceRecords::find(const QString &assessment, const QByteArray &sha256,
                                      const QString &fileName)
{
    const auto found = m_store.database.run(
        u"SELECT e.id FROM evidence e JOIN evidence_revision r ON r.evidence = e.id "
        "AND r.revision = e.revision WHERE e.assessment = ? AND r.sha256 = ? AND r.file_name = ? "
        "AND e.id NOT IN (SELECT id FROM trash)"_s,
        {assessment, QString::fromLatin1(sha256.toHex()), fileName});
    if (!found)
        return found.error();
    return found->isValid() ? found->value(0).toString() : QString();
}

Result<EvidenceCheck> EvidenceRecords::verify(const Progress &progress)
{
    // Older revisions are evidence too; each content is read once, whatever points to it.
    QMap<QString, QStringList> owners;
    QMap<QString, qint64> sizes;
    EvidenceCheck check;
    const Status listed = m_store.database.each(
        u"SELECT sha256, evidence, bytes, 0, rowid FROM evidence_revision UNION ALL "
        "SELECT sha256, id, bytes, 1, rowid FROM component_evidence ORDER BY 4, 5"_s,
        {}, [&](const QSqlQuery &row) {
            const QString sha256 = row.value(0).toString();
            owners[sha256].append(row.value(1).toString());
            sizes[sha256] = row.value(2).toLongLong();
            return true;
        });
    if (!listed)
        return listed.error();
    const auto count = m_store.database.run(
        u"SELECT (SELECT count(*) FROM evidence) + (SELECT count(*) FROM component_evidence)"_s);
    if (!count)
        return count.error();
    check.items = count->value(0).toLongLong();

    qint64 total = 0;
    for (const qint64 size : std::as_const(sizes))
        total += size;
    qint64 before = 0;
    ContentStore contents(m_store.database);
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        const Result<bool> sound =
            contents.isSound(QByteArray::fromHex(owner.key().toLatin1()), [&](qint64 done) {
                progress.tell(before + done, total);
                return !progress.cancelled();
            });
        if (!sound)
            return sound.error();
        if (!*sound)
            check.bad += *owner;
        before += sizes[owner.key()];
    }
    check.bad.removeDuplicates();
    check.bad.sort();
    check.ok = check.bad.isEmpty();
    return check;
}

} // namespace assessment
