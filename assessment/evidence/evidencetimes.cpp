#include "assessment/evidence/evidencetimes.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/evidence/evidencerecords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/trashrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

using signing::TimestampRequest;
using signing::TimestampToken;
using State = EvidenceTimeCheck::State;

namespace {

constexpr qsizetype mostKept = 8;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QVariant &hexText)
{
    return QByteArray::fromHex(hexText.toString().toLatin1());
}

QString keptKey(const QString &assessment)
{
    return u"time-requests/"_s + assessment;
}

Error notRecorded(const QString &assessment, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = EvidenceTimes::tr("the time of the evidence cannot be proved"),
            .where = assessment,
            .why = why,
            .advice = advice};
}

signing::TrustList onlyAnchor(const QByteArray &anchor)
{
    return {.anchors = {anchor}, .certificates = {}};
}

EvidenceTime readTime(const QSqlQuery &row)
{
    const QByteArray leaves = row.value(4).toString().toUtf8();
    EvidenceTime time{.id = row.value(0).toString(),
                      .time = timeFromText(row.value(1).toString()),
                      .authority = row.value(2).toString(),
                      .manifest = outlineFromText(leaves).value_or(ManifestOutline{}),
                      .token = bytesOf(row.value(5)),
                      .anchor = bytesOf(row.value(6)),
                      .source = row.value(7).toString(),
                      .recorded = timeFromText(row.value(8).toString()),
                      .recordedBy = row.value(9).toString()};
    // Leaves that do not lead to the root are found by the check, against the token.
    if (time.manifest.root != bytesOf(row.value(3)))
        time.manifest = {};
    return time;
}

/// The earliest that covers \a root, else the newest.
const EvidenceTime &bestOf(const QList<EvidenceTime> &times, const QByteArray &root)
{
    const EvidenceTime *best = nullptr;
    for (const EvidenceTime &one : times) {
        if (one.manifest.root == root && (!best || one.time < best->time))
            best = &one;
    }
    return best ? *best : times.constLast();
}

} // namespace

Result<TimeRequest> EvidenceTimes::request(const QString &assessment)
{
    if (const Status known = checkKnown(m_store.database, assessment, {}); !known)
        return known.error();
    const auto items = EvidenceRecords(m_store).of(assessment);
    if (!items)
        return items.error();
    if (items->isEmpty()) {
        return notRecorded(assessment, tr("the assessment has no evidence"),
                           tr("add some with \"evidence add\""));
    }
    if (items->size() > mostManifestLeaves) {
        return notRecorded(assessment,
                           tr("it has more than %n item(s)", nullptr, int(mostManifestLeaves)),
                           tr("pack files of one kind into archives"));
    }
    const ManifestOutline manifest = manifestOutline(*items);
    const auto request = signing::makeTimestampRequest(manifest.root);
    if (!request)
        return request.error();
    return TimeRequest{.manifest = manifest, .der = request->der};
}

Result<QList<TimeRequest>> EvidenceTimes::kept(const QString &assessment)
{
    const auto found =
        m_store.database.run(u"SELECT value FROM ui_state WHERE key = ?"_s, {keptKey(assessment)});
    if (!found)
        return found.error();
    QList<TimeRequest> requests;
    if (!found->isValid())
        return requests;
    const QJsonArray list = QJsonDocument::fromJson(found->value(0).toString().toUtf8()).array();
    for (const QJsonValue &one : list) {
        const auto manifest = outlineFromText(one[u"leaves"].toString().toUtf8());
        const QByteArray der = QByteArray::fromHex(one[u"request"].toString().toLatin1());
        const auto request = signing::readTimestampRequest(der);
        if (manifest && request && request->digest == manifest->root)
            requests.append({.manifest = *manifest, .der = der});
    }
    return requests;
}

Status EvidenceTimes::writeKept(const QString &assessment, const QList<TimeRequest> &requests)
{
    QJsonArray list;
    for (const TimeRequest &one : requests.last(std::min(requests.size(), mostKept))) {
        list.append(QJsonObject{{u"request"_s, hex(one.der)},
                                {u"leaves"_s, QString::fromUtf8(leavesText(one.manifest))}});
    }
    const auto done =
        m_store.database.run(u"INSERT OR REPLACE INTO ui_state (key, value) VALUES (?, ?)"_s,
                             {keptKey(assessment), QString::fromUtf8(canonicalJson(list))});
    return done ? Status(Ok) : Status(done.error());
}

Status EvidenceTimes::keep(const QString &assessment, const TimeRequest &request)
{
    auto requests = kept(assessment);
    if (!requests)
        return requests.error();
    requests->append(request);
    return writeKept(assessment, *requests);
}

Result<EvidenceTime> EvidenceTimes::record(const QString &assessment, const TimeRequest &request,
                                           const QByteArray &response,
                                           const signing::TrustList &trust, const QString &source)
{
    const auto asked = signing::readTimestampRequest(request.der);
    if (!asked)
        return asked.error();
    if (asked->digest != request.manifest.root) {
        return notRecorded(assessment, tr("the request is not about this evidence"),
                           tr("make it anew"));
    }
    auto act = m_store.begin(u"time.record"_s, assessment);
    if (!act)
        return act.error();
    if (const Status there = checkNotRemoved(m_store.database, assessment); !there)
        return there.error();
    const auto token =
        signing::readTimestampResponse(response, *asked, trust, timeFromText(act->time()));
    if (!token) {
        Error error = token.error();
        error.where = source.isEmpty() ? assessment : source;
        return error;
    }
    const EvidenceTime made{.id = newId(u'T'),
                            .time = token->time,
                            .authority = token->authority,
                            .manifest = request.manifest,
                            .token = token->der,
                            .anchor = token->anchor,
                            .source = source,
                            .recorded = timeFromText(act->time()),
                            .recordedBy = act->actor()};
    const Status put =
        act->put(u"manifest_time"_s, {{u"id"_s, made.id},
                                      {u"assessment"_s, assessment},
                                      {u"time"_s, timeText(made.time)},
                                      {u"authority"_s, made.authority},
                                      {u"evidence_root"_s, hex(made.manifest.root)},
                                      {u"leaves"_s, QString::fromUtf8(leavesText(made.manifest))},
                                      {u"token"_s, hex(made.token)},
                                      {u"anchor"_s, hex(made.anchor)},
                                      {u"source"_s, made.source},
                                      {u"recorded"_s, act->time()},
                                      {u"recorded_by"_s, made.recordedBy}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return made;
}

Result<EvidenceTime> EvidenceTimes::recordKept(const QString &assessment,
                                               const QByteArray &response,
                                               const signing::TrustList &trust)
{
    const auto requests = kept(assessment);
    if (!requests)
        return requests.error();
    if (requests->isEmpty()) {
        return notRecorded(assessment, tr("no request was written in this workspace"),
                           tr("write one with \"evidence timestamp --request-out\""));
    }
    // The newest one says why, when the answer is to none of them.
    Error why = notRecorded(assessment, {}, {});
    for (auto one = requests->crbegin(); one != requests->crend(); ++one) {
        auto made = record(assessment, *one, response, trust, {});
        if (made) {
            QList<TimeRequest> left = *requests;
            left.removeAt(left.size() - 1 - (one - requests->crbegin()));
            if (const Status written = writeKept(assessment, left); !written)
                return written.error();
            return made;
        }
        if (one == requests->crbegin())
            why = made.error();
    }
    return why;
}

Result<QList<EvidenceTime>> EvidenceTimes::of(const QString &assessment)
{
    return m_store.database.select(
        u"SELECT id, time, authority, evidence_root, leaves, token, anchor, source, recorded, "
        "recorded_by FROM manifest_time WHERE assessment = ? AND id NOT IN "
        "(SELECT id FROM set_aside WHERE kind = 'manifest_time') ORDER BY rowid"_s,
        {assessment}, readTime);
}

Result<std::optional<EvidenceTime>> EvidenceTimes::covering(const Assessment &assessment)
{
    const auto times = of(assessment.id);
    if (!times)
        return times.error();
    const QByteArray root = manifestRoot(assessment.evidence);
    std::optional<EvidenceTime> best;
    for (const EvidenceTime &one : *times) {
        const bool earlier = one.manifest.root == root && (!best || one.time < best->time);
        if (!earlier)
            continue;
        const auto token = signing::checkTimestamp(one.token, {});
        if (token && token->digest == root && token->time == one.time)
            best = one;
    }
    return best;
}

Result<QString> EvidenceTimes::titleOf(const QString &evidence)
{
    const auto found =
        m_store.database.run(u"SELECT title FROM evidence WHERE id = ?"_s, {evidence});
    if (!found)
        return found.error();
    return found->isValid() ? found->value(0).toString() : evidence;
}

Status EvidenceTimes::readChanges(EvidenceTimeCheck &check, const QList<EvidenceItem> &items,
                                  const ManifestOutline &now)
{
    QMap<QString, QString> titles;
    for (const EvidenceItem &item : items)
        titles[item.id] = item.title;
    QMap<QString, QByteArray> before;
    for (const ManifestLeaf &leaf : check.record.manifest.leaves)
        before[leaf.id] = leaf.hash;
    for (const ManifestLeaf &leaf : now.leaves) {
        if (!before.contains(leaf.id))
            check.added.append(titles.value(leaf.id));
        else if (before.value(leaf.id) != leaf.hash)
            check.altered.append(titles.value(leaf.id));
        before.remove(leaf.id);
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        const Result<QString> title = titleOf(gone.key());
        if (!title)
            return title.error();
        check.removed.append(*title);
    }
    return Ok;
}

Result<EvidenceTimeCheck> EvidenceTimes::check(const QString &assessment,
                                               const signing::TrustList &trust)
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    if (const Status known = checkKnown(m_store.database, assessment, {}); !known)
        return known.error();
    const auto items = EvidenceRecords(m_store).of(assessment);
    if (!items)
        return items.error();
    const auto times = of(assessment);
    if (!times)
        return times.error();
    EvidenceTimeCheck check;
    if (times->isEmpty())
        return check;
    const ManifestOutline now = manifestOutline(*items);
    check.record = bestOf(*times, now.root);
    check.records = int(times->size());
    check.state = State::Broken;
    const auto token = signing::checkTimestamp(check.record.token, trust);
    if (!token) {
        check.reasons.append(token.error().message());
        return check;
    }
    check.reasons = token->reasons;
    if (token->digest != check.record.manifest.root || token->time != check.record.time
        || token->authority != check.record.authority) {
        check.reasons.append(tr("What is recorded is not what the time stamp says."));
        return check;
    }
    check.signer = token->trust;
    check.accuracy = token->accuracy;
    if (!check.record.anchor.isEmpty()) {
        const auto anchor = signing::describeCertificate(check.record.anchor);
        const auto then =
            signing::checkTimestamp(check.record.token, onlyAnchor(check.record.anchor));
        if (anchor && then && then->trust == signing::SignerTrust::Trusted)
            check.anchor = anchor->subject;
    }
    check.state = check.record.manifest.root == now.root ? State::Stands : State::Changed;
    if (check.state == State::Changed) {
        if (const Status read = readChanges(check, *items, now); !read)
            return read.error();
    }
    return check;
}

QString idOf(EvidenceTimeCheck::State state)
{
    switch (state) {
    case State::NotProved: return u"not-proved"_s;
    case State::Broken: return u"broken"_s;
    case State::Changed: return u"changed"_s;
    case State::Stands: return u"stands"_s;
    }
    Q_UNREACHABLE();
}

QString changesInWords(const EvidenceTimeCheck &check)
{
    QStringList parts;
    if (!check.added.isEmpty())
        parts.append(EvidenceTimes::tr("%n item(s) added", nullptr, int(check.added.size())));
    if (!check.altered.isEmpty())
        parts.append(EvidenceTimes::tr("%n item(s) changed", nullptr, int(check.altered.size())));
    if (!check.removed.isEmpty())
        parts.append(EvidenceTimes::tr("%n item(s) removed", nullptr, int(check.removed.size())));
    return parts.join(EvidenceTimes::tr(", ", "between parts of a list"));
}

} // namespace assessment
