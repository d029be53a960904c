#include "assessment/store/cloning.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/model/fieldrules.h"
#include "assessment/store/answertimes.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/componentuses.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/decisions.h"
#include "assessment/store/ids.h"
#include "assessment/store/ixitrecords.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/schemerecords.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longestReason = 2000; // characters

QString inWords(const Product &product)
{
    const QString name = u"%1 %2"_s.arg(product.brand, product.model);
    return product.firmwareVersion.isEmpty()
               ? name
               : Cloning::tr("%1, firmware %2").arg(name, product.firmwareVersion);
}

/// What the device runs of \a parent have shown, which says nothing about another version, and
/// what \a parent itself still owed.
QList<Retest> retestsAfter(const Assessment &parent, const Scheme &scheme)
{
    QMap<QString, QStringList> tests;
    for (const Retest &retest : parent.openRetests())
        tests[retest.provision] += retest.tests;
    for (const RunRecord &run : parent.runs) {
        QStringList served;
        if (run.state == RunState::Finished)
            served = run.provisions;
        for (const EvidenceItem &item : parent.evidence) {
            if (item.run == run.id)
                served += item.provisions;
        }
        for (const QString &provision : std::as_const(served)) {
            if (scheme.provision(provision))
                tests[provision].append(run.test);
        }
    }
    QList<Retest> retests;
    for (auto one = tests.begin(); one != tests.end(); ++one) {
        one->removeDuplicates();
        one->sort();
        retests.append({.provision = one.key(), .tests = *one});
    }
    return retests;
}

Error refused(const QString &parent, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Cloning::tr("the assessment of another version cannot begin"),
            .where = parent,
            .why = why,
            .advice = advice};
}

} // namespace

Result<QString> Cloning::clone(const QString &parentId, const NewVersion &version)
{
    const QString reason = version.reason.trimmed();
    if (reason.size() > longestReason) {
        return refused(parentId,
                       tr("the reason is longer than %n character(s)", nullptr, longestReason),
                       tr("shorten it"));
    }
    if (!version.firmwareSha256.isEmpty() && !isSha256Hex(version.firmwareSha256)) {
        return refused(parentId, tr("the SHA-256 of the firmware is not one"),
                       tr("give 64 lower-case hexadecimal digits, or none"));
    }
    const QString id = newId(u'A');
    auto act = m_store.begin(u"assessment.clone"_s, id);
    if (!act)
        return act.error();
    // The lock is ours: what is read here is what is copied.
    const Result<Assessment> parent = AssessmentRecords(m_store).read(parentId);
    if (!parent)
        return parent.error();
    const Result<Scheme> scheme = schemeIn(act->database(), parent->scheme);
    if (!scheme)
        return scheme.error();
    const Result<QString> productId = productIn(*act, *parent, version);
    if (!productId)
        return productId;
    const Result<Product> product = ProductRecords(m_store).one(*productId);
    if (!product)
        return product.error();

    Lineage lineage;
    lineage.parentSha256 =
        QCryptographicHash::hash(canonicalJson(toJson(*parent)), QCryptographicHash::Sha256);
    lineage.parentProduct = inWords(parent->product);
    lineage.reason = reason;
    lineage.changes = changesBetween(parent->product, *product);
    lineage.retests = retestsAfter(*parent, *scheme);
    lineage.answers = int(parent->answers.size());
    if (lineage.changes.isEmpty() && reason.isEmpty()) {
        return refused(parentId, tr("the product is the same and no reason is given"),
                       tr("name the new firmware or the other product, or say why it is assessed "
                          "again"));
    }
    const Status put = act->put(u"assessment"_s,
                                {{u"id"_s, id},
                                 {u"product"_s, *productId},
                                 {u"scheme"_s, parent->scheme},
                                 {u"scheme_sha256"_s, QString::fromLatin1(scheme->digest.toHex())},
                                 {u"kind"_s, idOf(parent->kind)},
                                 {u"status"_s, idOf(ReviewStatus::Draft)},
                                 {u"submitted_by"_s, QString()},
                                 {u"decided_by"_s, QString()},
                                 {u"created"_s, act->time()}});
    if (!put)
        return put.error();
    if (const Status copied = copyAnswers(*act, id, *parent); !copied)
        return copied.error();
    if (const Status copied = copyFacts(*act, id, *parent); !copied)
        return copied.error();
    if (const Status copied = copyScope(*act, id, *parent); !copied)
        return copied.error();
    if (const Status copied = IxitRecords::copyIn(*act, id, parent->ixit); !copied)
        return copied.error();
    // Who had taken it over for the parent, and when, stays.
    for (const ComponentUse &use : parent->components) {
        if (const Status noted = ComponentUses::noteIn(*act, id, use); !noted)
            return noted.error();
    }
    const Result<int> evidence = copyEvidence(*act, id, *parent);
    if (!evidence)
        return evidence.error();
    lineage.evidence = *evidence;
    const Status kept = act->put(u"lineage"_s, {{u"assessment"_s, id},
                                                {u"parent"_s, parentId},
                                                {u"record"_s, recordText(toJson(lineage))}});
    if (!kept)
        return kept.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Result<QString> Cloning::productIn(Act &act, const Assessment &parent, const NewVersion &version)
{
    ProductRecords products(m_store);
    const Result<QList<Product>> all = products.all();
    if (!all)
        return all.error();
    const auto withId = [&](const QString &id) {
        return std::find_if(all->begin(), all->end(),
                            [&](const Product &one) { return one.id == id; });
    };
    const auto base = withId(version.product.isEmpty() ? parent.product.id : version.product);
    if (base == all->end())
        return unknownId(version.product);
    const QString firmware = version.firmware.trimmed();
    if (firmware.isEmpty() && version.firmwareSha256.isEmpty())
        return base->id;
    Product wanted = *base;
    // The parent keeps its product as it was assessed: another version is another product record.
    if (!firmware.isEmpty() && firmware != base->firmwareVersion) {
        wanted.firmwareVersion = firmware;
        wanted.firmwareSha256.clear();
    }
    if (!version.firmwareSha256.isEmpty())
        wanted.firmwareSha256 = version.firmwareSha256;
    for (const Product &one : *all) {
        wanted.id = one.id;
        if (one == wanted)
            return one.id;
    }
    wanted.id.clear();
    return products.addIn(act, newId(u'P'), wanted);
}

Status Cloning::copyAnswers(Act &act, const QString &id, const Assessment &parent)
{
    for (const Answer &answer : parent.answers) {
        // Who said it, and when, stays; what the review said of it does not.
        const Status put = act.put(u"answer"_s, {{u"assessment"_s, id},
                                                 {u"provision"_s, answer.provision},
                                                 {u"support"_s, idOf(answer.support)},
                                                 {u"verdict"_s, idOf(answer.verdict)},
                                                 {u"rationale"_s, answer.rationale},
                                                 {u"status"_s, idOf(ReviewStatus::Draft)},
                                                 {u"reject_reason"_s, QString()},
                                                 {u"changed"_s, timeText(answer.changed)},
                                                 {u"changed_by"_s, answer.changedBy}});
        if (!put)
            return put.error();
        const Status inherited = inheritAnswer(act, id, answer.provision, answer.textSha256);
        if (!inherited)
            return inherited.error();
        if (answer.decision) {
            const Status decided = putDecision(act, id, answer.provision, *answer.decision);
            if (!decided)
                return decided.error();
        }
        // What nobody has confirmed is still inferred; what somebody has is that person's word.
        if (answer.isInferred()) {
            const Status inferred = inferAnswer(act, id, answer.provision, *answer.inference);
            if (!inferred)
                return inferred.error();
        }
    }
    return Ok;
}

Status Cloning::copyFacts(Act &act, const QString &id, const Assessment &parent)
{
    const auto facts = act.find(u"facts"_s, {{u"assessment"_s, parent.id}});
    if (!facts)
        return facts.error();
    if (!*facts)
        return Ok;
    return act.put(u"facts"_s,
                   {{u"assessment"_s, id}, {u"record"_s, (**facts)[u"record"_s].toString()}});
}

/// Who said it, and when, stays.
Status Cloning::copyScope(Act &act, const QString &id, const Assessment &parent)
{
    for (auto answer = parent.scope.begin(); answer != parent.scope.end(); ++answer) {
        const Status put = act.put(u"scope_answer"_s, {{u"assessment"_s, id},
                                                       {u"question"_s, answer.key()},
                                                       {u"answer"_s, idOf(answer->choice)},
                                                       {u"note"_s, answer->note},
                                                       {u"changed"_s, timeText(answer->changed)},
                                                       {u"changed_by"_s, answer->changedBy}});
        if (!put)
            return put.error();
    }
    return Ok;
}

Result<int> Cloning::copyEvidence(Act &act, const QString &id, const Assessment &parent)
{
    int copied = 0;
    for (const EvidenceItem &item : parent.evidence) {
        if (!item.run.isEmpty())
            continue; // it shows how the old version behaved
        const Result<QString> evidence = EvidenceRecords(m_store).copyIn(act, id, item);
        if (!evidence)
            return evidence.error();
        const Status linked = EvidenceRecords(m_store).linkIn(act, *evidence, item.provisions);
        if (!linked)
            return linked.error();
        ++copied;
    }
    return copied;
}

Result<std::optional<Lineage>> lineageOf(Database &database, const QString &assessment)
{
    const auto found =
        database.run(u"SELECT parent, record FROM lineage WHERE assessment = ?"_s, {assessment});
    if (!found)
        return found.error();
    if (!found->isValid())
        return std::optional<Lineage>();
    return std::optional(
        lineageFromJson(found->value(0).toString(), recordFromText(found->value(1).toString())));
}

} // namespace assessment
