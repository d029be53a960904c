#include "assessment/store/prefilling.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/scheme/mappings.h"
#include "assessment/scheme/prefill.h"
#include "assessment/store/answertimes.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/scoperecords.h"
#include "assessment/store/trashrecords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

Error refused(const QString &target, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Prefilling::tr("the assessment cannot be filled from the other one"),
            .where = target,
            .why = why,
            .advice = advice};
}

} // namespace

Result<Prefilling::Pair> Prefilling::read(const QString &target, const QString &source)
{
    Result<Assessment> to = AssessmentRecords(m_store).read(target);
    if (!to)
        return to.error();
    return compare(std::move(*to), source);
}

Result<Prefilling::Pair> Prefilling::compare(Assessment target, const QString &source)
{
    Result<Assessment> from = AssessmentRecords(m_store).read(source);
    if (!from)
        return from.error();
    if (target.id.isEmpty())
        target.product = from->product;
    if (from->scheme == target.scheme) {
        return refused(target.id, tr("both follow the scheme %1").arg(target.scheme),
                       tr("to carry on with another version of the product use \"assessment "
                          "clone\""));
    }
    if (from->product.id != target.product.id) {
        return refused(target.id, tr("the other one is about another product"),
                       tr("choose an assessment of the same product"));
    }
    const QStringList carried = builtInSchemeIds();
    if (!carried.contains(from->scheme) || !carried.contains(target.scheme)) {
        return refused(target.id, tr("no mapping joins %1 and %2").arg(from->scheme, target.scheme),
                       tr("answer it by hand"));
    }
    const Result<Mapping> mapping = mappingBetween(from->scheme, target.scheme);
    if (!mapping)
        return mapping.error();
    const Result<Scheme> fromScheme = schemeIn(m_store.database, from->scheme);
    if (!fromScheme)
        return fromScheme.error();
    const Result<Scheme> toScheme = schemeIn(m_store.database, target.scheme);
    if (!toScheme)
        return toScheme.error();
    Pair pair{.source = std::move(*from), .target = std::move(target), .rows = {}};
    pair.rows = prefill(*fromScheme, pair.source, *toScheme, pair.target, {*mapping});
    return pair;
}

Result<QList<PrefillRow>> Prefilling::preview(const QString &target, const QString &source)
{
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const Result<Pair> pair = read(target, source);
    if (!pair)
        return pair.error();
    return pair->rows;
}

Result<QList<PrefillRow>> Prefilling::previewOfNew(const QString &scheme, const QString &source)
{
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    Assessment empty;
    empty.scheme = scheme;
    const Result<Pair> pair = compare(empty, source);
    if (!pair)
        return pair.error();
    return pair->rows;
}

Result<PrefillResult> Prefilling::fill(const QString &target, const QString &source)
{
    auto act = m_store.begin(u"assessment.prefill"_s, target);
    if (!act)
        return act.error();
    // The lock is ours: what is read here is what is written.
    const Result<Pair> pair = read(target, source);
    if (!pair)
        return pair.error();
    PrefillResult result;
    result.rows = pair->rows;
    for (const PrefillRow &row : pair->rows) {
        if (!changes(row.action))
            continue;
        ++result.changed;
        if (const Status written = put(*act, *pair, row, result); !written)
            return written.error();
    }
    if (result.changed == 0)
        return result;
    if (const Status voided = voidReview(*act, target, {}); !voided)
        return voided.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return result;
}

Status Prefilling::put(Act &act, const Pair &pair, const PrefillRow &row, PrefillResult &result)
{
    const QString &target = pair.target.id;
    if (row.action == PrefillAction::Withdraw) {
        const QJsonObject key{{u"assessment"_s, target}, {u"provision"_s, row.provision}};
        if (const Status removed = act.remove(u"answer"_s, key); !removed)
            return removed.error();
        return forgetAnswer(act, target, row.provision);
    }
    const Proposal &proposal = row.proposal;
    const Status answered = act.put(u"answer"_s, {{u"assessment"_s, target},
                                                  {u"provision"_s, row.provision},
                                                  {u"support"_s, idOf(proposal.support)},
                                                  {u"verdict"_s, idOf(proposal.verdict)},
                                                  {u"rationale"_s, proposal.rationale},
                                                  {u"status"_s, idOf(ReviewStatus::Draft)},
                                                  {u"reject_reason"_s, QString()},
                                                  {u"changed"_s, act.time()},
                                                  {u"changed_by"_s, act.actor()}});
    if (!answered)
        return answered.error();
    const Status inferred = inferAnswer(act, target, row.provision, proposal.inference);
    if (!inferred)
        return inferred.error();
    return putEvidence(act, pair, row, result);
}

// What shows the one shows the other: the same content, linked to the provision. It stays when the
// answer is refreshed, because a person may have built on it.
Status Prefilling::putEvidence(Act &act, const Pair &pair, const PrefillRow &row,
                               PrefillResult &result)
{
    EvidenceRecords records(m_store);
    for (const QString &id : row.proposal.evidence) {
        const auto item = std::find_if(pair.source.evidence.begin(), pair.source.evidence.end(),
                                       [&](const EvidenceItem &one) { return one.id == id; });
        Q_ASSERT(item != pair.source.evidence.end()); // it was proposed from there
        Result<QString> here = records.find(pair.target.id, item->sha256, item->fileName);
        if (!here)
            return here.error();
        if (here->isEmpty()) {
            here = records.copyIn(act, pair.target.id, *item);
            if (!here)
                return here.error();
            ++result.evidence;
        }
        const QJsonObject link{{u"evidence"_s, *here}, {u"provision"_s, row.provision}};
        if (const Status linked = act.put(u"evidence_link"_s, link); !linked)
            return linked.error();
    }
    return Ok;
}

Status readStaleness(Store &store, Assessment &assessment)
{
    QSet<QString> sources;
    for (const Answer &answer : std::as_const(assessment.answers)) {
        if (answer.inference)
            sources.insert(answer.inference->source);
    }
    if (sources.isEmpty())
        return Ok;
    const Result<Scheme> to = schemeIn(store.database, assessment.scheme);
    const auto mappings = builtInMappings();
    if (!mappings)
        return mappings.error();
    for (const QString &id : std::as_const(sources)) {
        // Only what a proposal looks at; what was inferred there is told apart without more.
        const auto row =
            store.database.run(u"SELECT scheme, scheme_sha256 FROM assessment WHERE id = ? "
                               "AND id NOT IN (SELECT id FROM trash)"_s,
                               {id});
        if (!row)
            return row.error();
        if (!row->isValid())
            continue; // in the trash: nobody changes it
        Assessment source;
        source.id = id;
        source.scheme = row->value(0).toString();
        source.schemeDigest = QByteArray::fromHex(row->value(1).toString().toLatin1());
        source.day = store.today();
        auto scope = ScopeRecords(store).of(id);
        if (!scope)
            return scope.error();
        source.scope = std::move(*scope);
        if (const Status answers = readAnswers(store.database, source); !answers)
            return answers.error();
        auto evidence = EvidenceRecords(store).of(id);
        if (!evidence)
            return evidence.error();
        source.evidence = std::move(*evidence);
        const Result<Scheme> from = schemeIn(store.database, source.scheme);
        if (to && from)
            markStale(*from, source, *to, assessment, *mappings);
    }
    return Ok;
}

} // namespace assessment
