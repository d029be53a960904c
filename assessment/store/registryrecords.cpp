#include "assessment/store/registryrecords.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/labellives.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

using signing::LogEntry;
using signing::LogPeaks;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Result<QString> RegistryRecords::origin()
{
    const auto id = m_store.database.run(u"SELECT id FROM workspace"_s);
    if (!id)
        return id.error();
    const QByteArray digest = sha256("assay-log " + id->value(0).toString().toUtf8());
    return u"assay-log/"_s + QString::fromLatin1(digest.first(8).toHex());
}

Result<QList<LogEntry>> RegistryRecords::missing()
{
    // The statement lies in the table in its canonical form, so its digest is that of the text.
    auto labels = m_store.database.select(
        u"SELECT certificate, issued, statement FROM label WHERE NOT EXISTS "
        "(SELECT 1 FROM transparency_entry AS e WHERE e.certificate = label.certificate "
        "AND e.event = 'issued') AND certificate NOT IN "
        "(SELECT id FROM set_aside WHERE kind = 'label') ORDER BY rowid"_s,
        {}, [](const QSqlQuery &row) {
            return signing::entryOf(row.value(0).toString(), timeFromText(row.value(1).toString()),
                                    sha256(row.value(2).toString().toUtf8()));
        });
    if (!labels)
        return labels;
    const auto events = LabelLives(m_store).events();
    if (!events)
        return events.error();
    const auto entered = m_store.database.select(
        u"SELECT leaf FROM transparency_entry WHERE event <> 'issued'"_s, {},
        [](const QSqlQuery &row) { return row.value(0).toString().toUtf8(); });
    if (!entered)
        return entered.error();
    // A bundle may bring events that are older than those that were entered.
    const QSet<QByteArray> known(entered->begin(), entered->end());
    for (const LabelEvent &event : *events) {
        const auto entry = signing::entryOf(event);
        if (entry && !known.contains(leafOf(*entry)))
            labels->append(*entry);
    }
    return labels;
}

Result<LogPeaks> RegistryRecords::enteredPeaks()
{
    const auto size = m_store.database.run(u"SELECT count(*) FROM transparency_entry"_s);
    if (!size)
        return size.error();
    LogPeaks peaks{.size = size->value(0).toLongLong(), .roots = {}};
    for (const qint64 end : signing::peakEnds(peaks.size)) {
        const auto node =
            m_store.database.run(u"SELECT node FROM transparency_entry WHERE number = ?"_s, {end});
        if (!node)
            return node.error();
        peaks.roots.append(QByteArray::fromHex(node->value(0).toString().toLatin1()));
    }
    return peaks;
}

Result<LogPeaks> RegistryRecords::peaks()
{
    auto peaks = enteredPeaks();
    const auto entries = missing();
    if (!peaks)
        return peaks;
    if (!entries)
        return entries.error();
    for (const LogEntry &entry : *entries)
        peaks->add(merkleLeaf(leafOf(entry)));
    return peaks;
}

Result<LogPeaks> RegistryRecords::enterMissing(Act &act)
{
    auto peaks = enteredPeaks();
    const auto entries = missing();
    if (!peaks)
        return peaks;
    if (!entries)
        return entries.error();
    for (const LogEntry &entry : *entries) {
        if (const Status entered = enter(act, *peaks, entry); !entered)
            return entered.error();
    }
    return peaks;
}

Status RegistryRecords::enter(Act &act, LogPeaks &peaks, const LogEntry &entry)
{
    const QByteArray leaf = leafOf(entry);
    const qint64 number = peaks.size;
    const QByteArray node = peaks.add(merkleLeaf(leaf));
    return act.put(u"transparency_entry"_s, {{u"number"_s, number},
                                             {u"certificate"_s, entry.certificateId},
                                             {u"event"_s, entry.event},
                                             {u"leaf"_s, QString::fromUtf8(leaf)},
                                             {u"node"_s, QString::fromLatin1(node.toHex())}});
}

Result<QList<QByteArray>> RegistryRecords::leaves()
{
    return m_store.database.select(
        u"SELECT leaf FROM transparency_entry ORDER BY number"_s, {},
        [](const QSqlQuery &row) { return row.value(0).toString().toUtf8(); });
}

Result<Publication> RegistryRecords::publish(const QDateTime &nextUpdate, const QString &signer)
{
    auto act = m_store.begin(u"registry.publish"_s, u"registry"_s);
    if (!act)
        return act.error();
    const auto peaks = enterMissing(*act);
    if (!peaks)
        return peaks.error();
    const auto newest = m_store.database.run(u"SELECT max(number) FROM registry_publication"_s);
    if (!newest)
        return newest.error();
    const Publication made{.number = newest->value(0).toLongLong() + 1,
                           .published = timeFromText(act->time()),
                           .nextUpdate = nextUpdate.toUTC(),
                           .logSize = peaks->size,
                           .logRoot = peaks->root(),
                           .signer = signer,
                           .publishedBy = act->actor()};
    const Status put = act->put(u"registry_publication"_s,
                                {{u"number"_s, made.number},
                                 {u"published"_s, timeText(made.published)},
                                 {u"next_update"_s, timeText(made.nextUpdate)},
                                 {u"log_size"_s, made.logSize},
                                 {u"log_root"_s, QString::fromLatin1(made.logRoot.toHex())},
                                 {u"signer"_s, made.signer},
                                 {u"published_by"_s, made.publishedBy}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return made;
}

Result<std::optional<Publication>> RegistryRecords::lastPublication()
{
    const auto found = m_store.database.select(
        u"SELECT number, published, next_update, log_size, log_root, signer, published_by "
        "FROM registry_publication ORDER BY number DESC LIMIT 1"_s,
        {}, [](const QSqlQuery &row) {
            return Publication{.number = row.value(0).toLongLong(),
                               .published = timeFromText(row.value(1).toString()),
                               .nextUpdate = timeFromText(row.value(2).toString()),
                               .logSize = row.value(3).toLongLong(),
                               .logRoot = QByteArray::fromHex(row.value(4).toString().toLatin1()),
                               .signer = row.value(5).toString(),
                               .publishedBy = row.value(6).toString()};
        });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

} // namespace assessment
