#include "assessment/store/bundleimport.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/exchange/bundlereader.h"
#include "assessment/exchange/casemerge.h"
#include "assessment/exchange/casetables.h"
#include "assessment/exchange/caseword.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/model/trash.h"
#include "assessment/scheme/verdict.h"
#include "assessment/store/bundlestaging.h"
#include "assessment/store/casestate.h"
#include "assessment/store/exchanges.h"
#include "assessment/store/review.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QString listText(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return QString::fromUtf8(canonicalJson(QJsonArray::fromStringList(texts)));
}

QString keyOfItem(const StagedItem &item)
{
    return item.id.section(u':', 1);
}

QStringList digestsOf(const QList<CaseRow> &rows)
{
    QStringList digests;
    for (const CaseRow &row : rows) {
        if (row.table == u"evidence_revision")
            digests.append(row.row[u"sha256"_s].toString());
        else if (row.table == u"label")
            digests.append(row.row[u"pdf_sha256"_s].toString());
    }
    return digests;
}

/// When something was made, as its rows say; "" for what has no time.
QString madeAt(const StagedItem &item)
{
    static const QStringList columns{u"added"_s,  u"started"_s, u"written"_s,
                                     u"signed"_s, u"issued"_s,  u"at"_s};
    QString first;
    for (const CaseRow &row : item.merged) {
        for (const QString &column : columns) {
            const QString time = row.row.value(column).toString();
            if (!time.isEmpty() && (first.isEmpty() || time < first))
                first = time;
        }
    }
    return first;
}

/// Lists show rows as they came: those of one kind come in the order in which they were made.
QList<StagedItem> inOrderOfTime(const QList<StagedItem> &items)
{
    QList<std::tuple<QString, QString, qsizetype>> order;
    for (qsizetype place = 0; place < items.size(); ++place)
        order.append({items[place].kind, madeAt(items[place]), place});
    std::sort(order.begin(), order.end());
    QList<StagedItem> sorted;
    for (const auto &one : std::as_const(order))
        sorted.append(items[std::get<2>(one)]);
    return sorted;
}

} // namespace

Result<BundleOutcome> BundleImport::import(const BundlePreview &preview, const QStringList &taken)
{
    m_preview = preview;
    const QString id = preview.manifest.assessment;
    BundleOutcome outcome{.assessment = id, .isNew = preview.isNew};
    for (const StagedItem &item : preview.items) {
        const bool must = preview.isNew && item.kind == u"assessment";
        const bool wanted = must || taken.contains(item.id);
        if (wanted && item.canBeTaken()) {
            m_taken.insert(item.id);
            (item.kind == u"answer"     ? outcome.answers
             : item.kind == u"evidence" ? outcome.evidence
                                        : outcome.others) += 1;
        } else if (item.state == ItemState::Conflict) {
            outcome.conflicts.append(item.id);
        }
    }
    for (const QString &named : taken) {
        const bool known = std::any_of(preview.items.begin(), preview.items.end(),
                                       [&](const StagedItem &item) { return item.id == named; });
        if (!known) {
            return cannotImport(named, tr("it is not in the bundle"),
                                tr("see what is in it with --dry-run"), Error::Kind::NotFound);
        }
    }
    if (preview.isNew && !productIsThere()) {
        return cannotImport(id, tr("an assessment needs its product"),
                            tr("take the product over too"), Error::Kind::Refused);
    }
    const QString name = preview.isNew       ? u"bundle.import"_s
                         : m_taken.isEmpty() ? u"bundle.receive"_s
                                             : u"bundle.merge"_s;
    auto act = m_store.begin(name, id);
    if (!act)
        return act.error();
    // The lock is ours: what was looked at must still be what is here.
    const auto here = caseHere(m_store, id, preview.theirs.first().row.value(u"id"_s).toString());
    if (!here)
        return here.error();
    m_mine = here->rows;
    if (here->isNew != preview.isNew || here->sha256() != preview.mineSha256) {
        return cannotImport(id, tr("the assessment has changed since the bundle was looked at"),
                            tr("look at it again first"));
    }
    const auto policy = policyHere(m_store);
    if (!policy)
        return policy.error();
    if (*policy != preview.policyHere) {
        return cannotImport(id, tr("the verdict policy has changed since the bundle was looked at"),
                            tr("look at it again first"));
    }
    QString history;
    if (const Status done = takeContents(*act, history); !done)
        return done.error();
    const QList<StagedItem> ordered = inOrderOfTime(preview.items);
    for (const StagedItem &item : ordered) {
        if (!m_taken.contains(item.id))
            continue;
        if (const Status done = take(*act, item); !done)
            return done.error();
    }
    if (const Status done = keepExchange(*act, history); !done)
        return done.error();
    if (!here->isNew) {
        if (const Status done = voidReviews(*act); !done)
            return done.error();
    }
    act->note(u"title"_s, caseInWords(u"product"_s, {preview.theirs.first()}));
    if (const Status done = act->commit(); !done)
        return done.error();
    return outcome;
}

bool BundleImport::productIsThere() const
{
    const auto found = std::find_if(m_preview.items.begin(), m_preview.items.end(),
                                    [](const StagedItem &item) { return item.kind == u"product"; });
    return found == m_preview.items.end() || found->state != ItemState::New
           || m_taken.contains(found->id);
}

/// Contents of what is taken, and of what lost: both sides of a conflict are kept.
Status BundleImport::takeContents(Act &act, QString &history)
{
    QSet<QString> wanted;
    for (const StagedItem &item : m_preview.items) {
        if (m_taken.contains(item.id)) {
            for (const QString &digest : digestsOf(item.merged))
                wanted.insert(digest);
        }
    }
    QSet<QString> conflicts;
    for (const StagedItem &item : m_preview.items) {
        if (item.state == ItemState::Conflict)
            conflicts.insert(item.id);
    }
    for (const CaseRow &row : m_preview.theirs) {
        if (!conflicts.contains(itemOf(*caseTable(row.table), row.row)))
            continue;
        for (const QString &digest : digestsOf({row}))
            wanted.insert(digest);
    }
    qint64 total = 0;
    for (const BundleMember &member : m_preview.manifest.members)
        total += member.bytes;
    qint64 done = 0;
    ContentStore contents(m_store.database);
    return eachMember(
        m_preview.path, m_preview.manifestSha256,
        [&](const BundleMember &member, QIODevice &device) -> Status {
            const QString sha256 = QString::fromLatin1(member.sha256.toHex());
            const bool isHistory = member.name == bundleHistoryName;
            if (m_progress.cancelled()) {
                return Error{.kind = Error::Kind::Cancelled,
                             .what = tr("the bundle was not imported"),
                             .why = tr("it was cancelled")};
            }
            const auto known = contents.has(member.sha256);
            if (!known)
                return known.error();
            // The state is kept too: a later merge starts from it.
            const bool isState = member.name == bundleStateName;
            if (isHistory)
                history = sha256;
            if (!*known && (isHistory || isState || wanted.contains(sha256))) {
                const Progress progress{
                    .report = [&](qint64 part, qint64) { m_progress.tell(done + part, total); },
                    .stop = m_progress.stop};
                const auto kept = contents.keep(act, device, member.name, progress);
                if (!kept)
                    return kept.error();
                if (kept->sha256 != member.sha256) {
                    return cannotImport(member.name, tr("the file changed while it was read"),
                                        tr("look at it again first"));
                }
            }
            done += member.bytes;
            m_progress.tell(done, total);
            return Ok;
        });
}

/// The rows of \a item as they shall be here.
Result<QList<CaseRow>> BundleImport::wantedRows(Act &act, const StagedItem &item)
{
    QList<CaseRow> rows = item.merged;
    if (item.kind == u"evidence" && !rows.isEmpty()) {
        // It may lie in the trash, with revisions of its own.
        const auto hidden = act.find(u"trash"_s, {{u"id"_s, keyOfItem(item)}});
        if (!hidden)
            return hidden.error();
        if (*hidden) {
            const auto here = readEvidenceRows(m_store, keyOfItem(item));
            if (!here)
                return here.error();
            rows = evidenceTakenOver(*here, rows);
        }
    }
    if (m_preview.isNew)
        return rows;
    for (CaseRow &row : rows) { // what comes over was not reviewed here
        if (row.table == u"answer") {
            row.row[u"status"_s] = idOf(ReviewStatus::Draft);
            row.row[u"reject_reason"_s] = QString();
        }
    }
    return rows;
}

Status BundleImport::removeRows(Act &act, const StagedItem &item, const QList<CaseRow> &wanted)
{
    QSet<QByteArray> kept;
    for (const CaseRow &row : wanted) {
        const TableShape shape = m_store.tables[row.table];
        kept.insert(row.table.toUtf8() + canonicalJson(shape.keyOf(row.row)));
    }
    for (const CaseRow &row : std::as_const(m_mine)) {
        const TableShape shape = m_store.tables[row.table];
        if (itemOf(*caseTable(row.table), row.row) != item.id
            || kept.contains(row.table.toUtf8() + canonicalJson(shape.keyOf(row.row))))
            continue;
        if (const Status removed = act.remove(row.table, shape.keyOf(row.row)); !removed)
            return removed;
    }
    return Ok;
}

Status BundleImport::take(Act &act, const StagedItem &item)
{
    const auto rows = wantedRows(act, item);
    if (!rows)
        return rows.error();
    if (item.kind == u"evidence") {
        const QString id = keyOfItem(item);
        if (rows->isEmpty()) { // hidden, never erased
            return act.put(u"trash"_s, {{u"id"_s, id},
                                        {u"kind"_s, idOf(TrashKind::Evidence)},
                                        {u"assessment"_s, m_preview.manifest.assessment},
                                        {u"removed"_s, act.time()},
                                        {u"removed_by"_s, act.actor()},
                                        {u"emptied"_s, 0}});
        }
        if (const Status back = act.remove(u"trash"_s, {{u"id"_s, id}}); !back)
            return back;
    }
    if (const Status removed = removeRows(act, item, *rows); !removed)
        return removed;
    for (const CaseRow &row : *rows) {
        if (const Status put = act.put(row.table, row.row); !put)
            return put;
        if (!isOnlyAdded(row.table))
            continue;
        const Status back =
            act.remove(u"set_aside"_s, {{u"kind"_s, row.table},
                                        {u"id"_s, row.row[caseTable(row.table)->keys.first()]}});
        if (!back)
            return back;
    }
    return Ok;
}

/// What the person left where it was, to be told apart from what was removed.
QStringList BundleImport::leftItems() const
{
    QSet<QString> here;
    for (const CaseRow &row : m_mine)
        here.insert(itemOf(*caseTable(row.table), row.row));
    QStringList left;
    for (const StagedItem &item : m_preview.items) {
        const bool declined = item.state == ItemState::New || m_preview.left.contains(item.id);
        if (declined && !m_taken.contains(item.id) && !here.contains(item.id))
            left.append(item.id);
    }
    return left;
}

Status BundleImport::keepExchange(Act &act, const QString &history)
{
    const BundleManifest &manifest = m_preview.manifest;
    const QString id = QString::fromLatin1(m_preview.manifestSha256.toHex());
    const auto before = act.find(u"exchange"_s, {{u"id"_s, id}});
    if (!before)
        return before.error();
    // Whoever worked on what was not taken has had no part in what is here.
    const QStringList assessors = m_taken.isEmpty() ? QStringList() : m_preview.assessors;
    QJsonArray seen;
    for (const ExchangePoint &point : manifest.seen)
        seen.append(toJson(point));
    QJsonObject row{
        {u"id"_s, id},
        {u"assessment"_s, manifest.assessment},
        {u"workspace"_s, manifest.origin.workspace},
        {u"sequence"_s, manifest.origin.sequence},
        {u"hash"_s, QString::fromLatin1(manifest.origin.hash.toHex())},
        {u"public"_s, manifest.isPublic ? 1 : 0},
        {u"seen"_s, QString::fromUtf8(canonicalJson(seen))},
        {u"without"_s, listText(leftItems())},
        {u"assessors"_s, listText(assessors)},
        {u"checkpoints"_s, listText(m_preview.checkpoints)},
        {u"state_sha256"_s,
         QString::fromLatin1(manifest.member(bundleStateName.toString())->sha256.toHex())},
        {u"history_sha256"_s, history},
        {u"signature"_s, idOf(m_preview.signature)},
        {u"signer"_s,
         m_preview.signature.certificate ? m_preview.signature.certificate->subject : QString()},
        {u"imported"_s, act.time()},
        {u"imported_by"_s, act.actor()}};
    if (*before) { // imported again: only what is left of it can be another
        const QJsonObject now = row;
        row = **before;
        row[u"without"_s] = now[u"without"_s];
        if (!m_taken.isEmpty())
            row[u"assessors"_s] = now[u"assessors"_s];
    }
    return act.put(u"exchange"_s, row);
}

Status BundleImport::voidReviews(Act &act)
{
    QStringList provisions;
    bool product = false;
    for (const StagedItem &item : m_preview.items) {
        if (!m_taken.contains(item.id))
            continue;
        product = product || item.kind == u"product";
        if (item.kind == u"answer")
            provisions.append(keyOfItem(item));
        QList<CaseRow> touched = item.merged;
        for (const CaseRow &row : std::as_const(m_mine)) {
            if (itemOf(*caseTable(row.table), row.row) == item.id)
                touched.append(row);
        }
        for (const CaseRow &row : std::as_const(touched)) {
            if (row.table == u"evidence_link")
                provisions.append(row.row[u"provision"_s].toString());
        }
    }
    provisions.removeDuplicates();
    if (!provisions.isEmpty()) {
        if (const Status voided = voidReview(act, m_preview.manifest.assessment, provisions);
            !voided)
            return voided;
    }
    if (!product)
        return Ok;
    return voidReviewsAbout(act, m_preview.theirs.first().row[u"id"_s].toString());
}

} // namespace assessment
