#include "assessmentverbs.h"

#include "assessment/scheme/applicability.h"
#include "assessment/scheme/audience.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "assessment/scheme/testgroups.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Answer;
using assessment::Assessment;
using assessment::EvidenceItem;
using assessment::Guideline;
using assessment::JudgedProvision;
using assessment::Provision;
using assessment::Result;
using assessment::Scheme;
using assessment::Verdict;

namespace app::cli {

namespace {

/// Where an answer was inferred from; null for one that was given. "stale" is that the other
/// assessment says something else by now.
QJsonValue inferredFrom(const Answer &answer)
{
    if (!answer.inference)
        return QJsonValue::Null;
    QJsonObject inferred = toJson(*answer.inference);
    inferred[u"assessment"_s] = answer.inference->source;
    inferred[u"confirmed"_s] = !answer.isInferred();
    inferred[u"stale"_s] = answer.inference->stale;
    return inferred;
}

/// \a judged is what the rules see of the provision; "counts" is what they make of it. "answer" is
/// what the assessor said, also while the scope takes the provision away.
QJsonObject json(const Provision &provision, const JudgedProvision &judged,
                 const Assessment &assessment)
{
    const Answer answer = assessment.answers.value(provision.id);
    const QList<EvidenceItem> evidence = assessment.evidenceOf(provision.id);
    const auto expired =
        std::count_if(evidence.begin(), evidence.end(),
                      [&](const EvidenceItem &item) { return item.isExpired(assessment.day); });
    const QString why = whyNotApplicable(provision, assessment.scope);
    const auto reopening = reopeningOf(provision, answer);
    return {{u"id"_s, provision.id},
            {u"strength"_s, idOf(provision.strength)},
            {u"applicable"_s, why.isEmpty()},
            {u"reason"_s, why},
            {u"verdict"_s, idOf(why.isEmpty() ? answer.verdict : Verdict::NotApplicable)},
            {u"answer"_s, idOf(answer.verdict)},
            {u"counts"_s, idOf(effectiveVerdict(judged))},
            {u"status"_s, idOf(answer.status)},
            {u"support"_s, idOf(answer.support)},
            {u"rationale"_s, answer.rationale},
            {u"rejectReason"_s, answer.rejectReason},
            {u"inherited"_s, idOf(answer.inheritance)},
            {u"reopened"_s, reopening ? idOf(*reopening) : QString()},
            {u"inferred"_s, inferredFrom(answer)},
            {u"evidence"_s, int(evidence.size() - expired)},
            {u"expiredEvidence"_s, int(expired)}};
}

/// What a view of only what \a audience must act on does not show; null for one of everything.
QJsonValue leftOutOf(const Scheme &scheme, const Assessment &now, const QString &audience)
{
    if (audience.isEmpty())
        return QJsonValue::Null;
    const assessment::LeftOut left = leftOutFor(scheme, now, audience);
    return QJsonObject{{u"guidelines"_s, left.guidelines},
                       {u"openGuidelines"_s, left.openGuidelines},
                       {u"provisions"_s, left.provisions},
                       {u"openProvisions"_s, left.openProvisions}};
}

/// The assessment that \a now carries on from; null for one that was begun empty.
QJsonValue parentOf(const Assessment &now)
{
    if (!now.lineage)
        return QJsonValue::Null;
    QJsonObject parent = toJson(*now.lineage);
    parent[u"assessment"_s] = now.lineage->parent;
    parent.remove(u"retest"_s);
    return parent;
}

/// The overall verdict of the test groups, and by which policy; null where nothing is declared.
QJsonValue testGroupsOf(const Scheme &scheme, const Assessment &now)
{
    const auto *edition = assessment::ixitEditionFor(now.scheme);
    if (!edition || now.ixit.isEmpty())
        return QJsonValue::Null;
    const auto &policy = assessment::policyOf(now);
    return QJsonObject{
        {u"overall"_s, idOf(judgeGroups(*edition, scheme, now).overall)},
        {u"policy"_s, QJsonObject{{u"title"_s, policy.title},
                                  {u"sha256"_s, QString::fromLatin1(policy.sha256.toHex())},
                                  {u"builtIn"_s, !now.verdictPolicy}}}};
}

/// What must be tested on this version, and whether it has been.
QJsonArray retestsOf(const Assessment &now)
{
    QJsonArray retests;
    if (!now.lineage)
        return retests;
    const auto open = now.openRetests();
    for (const assessment::Retest &retest : now.lineage->retests) {
        retests.append(QJsonObject{{u"provision"_s, retest.provision},
                                   {u"tests"_s, QJsonArray::fromStringList(retest.tests)},
                                   {u"done"_s, !open.contains(retest)}});
    }
    return retests;
}

} // namespace

// What was inferred from other schemes, and what of it is no longer so there.
void AssessmentVerbs::sayInferred(Output &output, const Assessment &now)
{
    QStringList open;
    QStringList stale;
    for (const Answer &answer : now.answers) {
        if (answer.isInferred())
            open.append(answer.provision);
        if (answer.inference && answer.inference->stale)
            stale.append(answer.provision);
    }
    if (!open.isEmpty()) {
        output.line(tr("%n answer(s) inferred from another scheme, not assessed yet: %1", nullptr,
                       int(open.size()))
                        .arg(open.join(u", "_s)));
    }
    if (!stale.isEmpty()) {
        output.line(tr("%n inferred answer(s) whose source has changed since: %1", nullptr,
                       int(stale.size()))
                        .arg(stale.join(u", "_s)));
    }
}

// What stands between this assessment and the ones before it.
void AssessmentVerbs::sayTimes(Output &output, const Scheme &scheme, const Assessment &now)
{
    if (now.lineage) {
        output.line(
            tr("Carries on from %1 (%2).").arg(now.lineage->parent, now.lineage->parentProduct));
        for (const assessment::FieldChange &change : now.lineage->changes) {
            output.line(u"  "_s
                        + tr("%1: %2 → %3")
                              .arg(assessment::fieldName(change.field), change.from, change.to));
        }
    }
    const QStringList reopened = reopenedProvisions(scheme, now);
    if (!reopened.isEmpty()) {
        output.line(tr("%n answer(s) to be confirmed, until then not assessed: %1", nullptr,
                       int(reopened.size()))
                        .arg(reopened.join(u", "_s)));
    }
    sayInferred(output, now);
    for (const assessment::Retest &retest : now.openRetests()) {
        output.line(
            tr("To be tested again: %1 (%2)").arg(retest.provision, retest.tests.join(u", "_s)));
    }
}

Result<ExitCode> AssessmentVerbs::status(Context &context, const QString &id,
                                         const QString &audience)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Assessment> found = workspace->assessment(id);
    if (!found)
        return found.error();
    const Assessment &now = *found;
    const Result<Scheme> scheme = workspace->scheme(now.scheme);
    if (!scheme)
        return scheme.error();

    const QList<Verdict> verdicts = guidelineVerdicts(*scheme, now);
    QJsonArray guidelines;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        const Guideline &guideline = scheme->guidelines[i];
        if (!speaksTo(guideline, audience))
            continue;
        const QList<JudgedProvision> judged = judgedProvisions(guideline, now);
        QJsonArray provisions;
        int answered = 0;
        for (qsizetype j = 0; j < judged.size(); ++j) {
            if (!speaksTo(guideline.provisions[j], audience))
                continue;
            provisions.append(json(guideline.provisions[j], judged[j], now));
            answered += isAnswered(guideline.provisions[j], now) ? 1 : 0;
        }
        guidelines.append(QJsonObject{{u"number"_s, guideline.number},
                                      {u"label"_s, guideline.label},
                                      {u"title"_s, guideline.title},
                                      {u"verdict"_s, idOf(verdicts[i])},
                                      {u"provisions"_s, provisions}});
        rows.append({guideline.label, guideline.title, nameOf(verdicts[i]),
                     tr("%1 of %2").arg(answered).arg(provisions.size())});
    }
    const Verdict verdict = rollUpAssessment(verdicts);
    const double progress = progressOf(*scheme, now);
    Output &output = context.output();
    output.table({tr("No."), tr("Guideline"), tr("Verdict"), tr("Answered")}, rows);
    output.line(tr("%1: %2; review: %3; answered: %4")
                    .arg(now.id, nameOf(verdict).toLower(), nameOf(now.status).toLower(),
                         percent(progress)));
    const QJsonValue leftOut = leftOutOf(*scheme, now, audience);
    if (leftOut[u"provisions"].toInt() > 0) {
        output.line(tr("%n provision(s) for others are left out, not answered: %1", nullptr,
                       leftOut[u"provisions"].toInt())
                        .arg(leftOut[u"openProvisions"].toInt()));
    }
    sayTimes(output, *scheme, now);
    const QJsonValue groups = testGroupsOf(*scheme, now);
    if (groups.isObject()) {
        const auto overall = assessment::verdictFromId(groups[u"overall"_s].toString());
        output.line(tr("Test groups: %1, by the verdict policy “%2”")
                        .arg(nameOf(overall.value_or(Verdict::NotAssessed)).toLower(),
                             assessment::policyOf(now).title));
    }
    output.json({{u"assessment"_s, now.id},
                 {u"product"_s, now.product.id},
                 {u"scheme"_s, now.scheme},
                 {u"kind"_s, idOf(now.kind)},
                 {u"verdict"_s, idOf(verdict)},
                 {u"status"_s, idOf(now.status)},
                 {u"guidelines"_s, guidelines},
                 {u"leftOut"_s, leftOut},
                 {u"testGroups"_s, groups},
                 {u"parent"_s, parentOf(now)},
                 {u"reopened"_s, QJsonArray::fromStringList(reopenedProvisions(*scheme, now))},
                 {u"retest"_s, retestsOf(now)},
                 {u"progress"_s, progress}});
    return ExitCode::Done;
}

} // namespace app::cli
