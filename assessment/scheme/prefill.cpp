#include "assessment/scheme/prefill.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/applicability.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Prefill)
};

constexpr int longestQuote = 1500;       // characters taken over from one rationale
constexpr int longestRationale = 15'000; // stays below what an answer may hold

/// What the source says of one of its provisions.
struct Said
{
    const Provision *provision = nullptr;
    Answer answer;
    Verdict verdict = Verdict::NotAssessed; ///< what it counts for
    QList<EvidenceItem> evidence;

    bool isSomething() const
    {
        return verdict != Verdict::NotAssessed || !evidence.isEmpty()
               || !answer.rationale.trimmed().isEmpty();
    }
};

/// Nothing where the answer is itself inferred: two links in a row prove nothing.
std::optional<Said> saidOf(const Scheme &from, const Assessment &source, const QString &id)
{
    const Guideline *guideline = from.guidelineOf(id);
    if (!guideline)
        return std::nullopt;
    Said said;
    said.answer = source.answers.value(id);
    if (said.answer.isInferred())
        return std::nullopt;
    const QList<JudgedProvision> judged = judgedProvisions(*guideline, source);
    for (qsizetype i = 0; i < judged.size(); ++i) {
        if (guideline->provisions[i].id != id)
            continue;
        said.provision = &guideline->provisions[i];
        said.verdict = effectiveVerdict(judged[i]);
    }
    if (!isApplicable(*said.provision, source.scope))
        said.answer.rationale = whyNotApplicable(*said.provision, source.scope);
    said.evidence = source.evidenceOf(id);
    return said;
}

QJsonObject inputOf(const Said &said)
{
    QStringList evidence;
    for (const EvidenceItem &item : said.evidence)
        evidence.append(QString::fromLatin1(item.sha256.toHex()));
    evidence.sort();
    return {{u"provision"_s, said.provision->id},
            {u"verdict"_s, idOf(said.verdict)},
            {u"support"_s, idOf(said.answer.support)},
            {u"rationale"_s, said.answer.rationale},
            {u"evidence"_s, QJsonArray::fromStringList(evidence)}};
}

/// One of several sources decides for all: a "no" before silence before "yes".
Support worse(Support a, Support b)
{
    static const QList<Support> order{Support::NotApplicable, Support::Yes, Support::NotStated,
                                      Support::No};
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

QString quoted(const Scheme &from, const Basis &basis, const Said &said)
{
    QString text = Text::tr("%1 of %2, which %3 this: %4.")
                       .arg(said.provision->id, from.title, inWords(basis.relation),
                            nameOf(said.verdict).toLower());
    const QString reason = said.answer.rationale.trimmed();
    if (reason.isEmpty())
        return text;
    return text + u' ' + (reason.size() > longestQuote ? reason.left(longestQuote) + u'…' : reason);
}

} // namespace

QString idOf(PrefillAction action)
{
    switch (action) {
    case PrefillAction::Fill: return u"fill"_s;
    case PrefillAction::Refresh: return u"refresh"_s;
    case PrefillAction::Withdraw: return u"withdraw"_s;
    case PrefillAction::Same: return u"same"_s;
    case PrefillAction::Answered: return u"answered"_s;
    case PrefillAction::Elsewhere: return u"elsewhere"_s;
    case PrefillAction::NotApplicable: return u"not-applicable"_s;
    }
    Q_UNREACHABLE();
}

bool changes(PrefillAction action)
{
    return action == PrefillAction::Fill || action == PrefillAction::Refresh
           || action == PrefillAction::Withdraw;
}

std::optional<Proposal> proposalFor(const Scheme &from, const Assessment &source, const Scheme &to,
                                    const QString &provision, const QList<Mapping> &mappings)
{
    Proposal proposal;
    proposal.inference.source = source.id;
    proposal.inference.scheme = from.id;
    QJsonArray inputs;
    QStringList words;
    std::optional<Verdict> covering;
    std::optional<Support> support;
    Verdict beside = Verdict::NotApplicable; // the worst of what covers only a part
    bool anything = false;
    const QList<Basis> bases = basesOf(mappings, from.id, to.id, provision);
    for (const Basis &basis : bases) {
        if (basis.relation == Relation::Supports)
            continue;
        QJsonArray said;
        for (const QString &id : basis.provisions) {
            const std::optional<Said> one = saidOf(from, source, id);
            const Verdict verdict = one ? one->verdict : Verdict::NotAssessed;
            if (coversAll(basis)) {
                covering = covering ? qMax(*covering, verdict) : verdict;
                const Support stated = one ? one->answer.support : Support::NotStated;
                support = support ? worse(*support, stated) : stated;
            } else if (verdict > Verdict::NotAssessed) {
                beside = qMax(beside, verdict);
            }
            if (!one || !one->isSomething())
                continue;
            anything = true;
            said.append(inputOf(*one));
            words.append(quoted(from, basis, *one));
            for (const EvidenceItem &item : one->evidence) {
                if (!proposal.evidence.contains(item.id))
                    proposal.evidence.append(item.id);
            }
        }
        if (said.isEmpty())
            continue;
        proposal.inference.bases.append(basis);
        inputs.append(QJsonObject{{u"relation"_s, idOf(basis.relation)},
                                  {u"provisions"_s, QJsonArray::fromStringList(basis.provisions)},
                                  {u"said"_s, said}});
    }
    if (!anything)
        return std::nullopt;
    if (covering && *covering != Verdict::NotAssessed) {
        proposal.verdict = qMax(*covering, beside);
        proposal.support = support.value_or(Support::NotStated);
    }
    words.removeDuplicates();
    proposal.rationale = words.join(u'\n').left(longestRationale);
    proposal.inference.basisSha256 =
        QCryptographicHash::hash(canonicalJson(inputs), QCryptographicHash::Sha256);
    return proposal;
}

QList<PrefillRow> prefill(const Scheme &from, const Assessment &source, const Scheme &to,
                          const Assessment &target, const QList<Mapping> &mappings)
{
    QList<PrefillRow> rows;
    for (const Guideline &guideline : to.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const auto answer = target.answers.constFind(provision.id);
            const bool answered = answer != target.answers.constEnd();
            const bool inferred = answered && answer->isInferred();
            const bool ours = inferred && answer->inference->source == source.id;
            const auto proposal = proposalFor(from, source, to, provision.id, mappings);
            PrefillRow row{.provision = provision.id};
            if (proposal)
                row.proposal = *proposal;
            if (!proposal) {
                if (!ours)
                    continue;
                row.action = PrefillAction::Withdraw;
            } else if (answered && !inferred) {
                row.action = PrefillAction::Answered;
            } else if (inferred && !ours) {
                row.action = PrefillAction::Elsewhere;
            } else if (!isApplicable(provision, target.scope)) {
                row.action = PrefillAction::NotApplicable;
            } else if (ours) {
                row.action = answer->inference->basisSha256 == proposal->inference.basisSha256
                                 ? PrefillAction::Same
                                 : PrefillAction::Refresh;
            }
            rows.append(row);
        }
    }
    return rows;
}

void markStale(const Scheme &from, const Assessment &source, const Scheme &to, Assessment &target,
               const QList<Mapping> &mappings)
{
    for (Answer &answer : target.answers) {
        if (!answer.inference || answer.inference->source != source.id)
            continue;
        const auto now = proposalFor(from, source, to, answer.provision, mappings);
        answer.inference->stale =
            !now || now->inference.basisSha256 != answer.inference->basisSha256;
    }
}

} // namespace assessment
