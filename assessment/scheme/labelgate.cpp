#include "assessment/scheme/labelgate.h"

#include "assessment/model/people.h"
#include "assessment/scheme/applicability.h"
#include "assessment/scheme/reopening.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelGate)
};

JudgedProvision judged(const Provision &provision, const Assessment &assessment)
{
    // The reason is the answer to the scoping question; what was answered here before waits.
    if (!isApplicable(provision, assessment.scope)) {
        return {.strength = provision.strength,
                .verdict = Verdict::NotApplicable,
                .hasRationale = true,
                .hasEvidence = !assessment.evidenceOf(provision.id).isEmpty()};
    }
    const Answer answer = assessment.answers.value(provision.id);
    // Accepting the whole accepts every answer that was not sent back.
    const bool acceptedAsPart =
        assessment.status == ReviewStatus::Accepted && answer.status != ReviewStatus::Rejected;
    return {.strength = provision.strength,
            .verdict = reopeningOf(provision, answer) ? Verdict::NotAssessed : answer.verdict,
            .hasRationale = !answer.rationale.trimmed().isEmpty(),
            .hasEvidence = assessment.hasEvidenceFor(provision.id),
            .accepted = answer.status == ReviewStatus::Accepted || acceptedAsPart};
}

QString guidelinePage(const Guideline &guideline)
{
    return u"guideline/%1"_s.arg(guideline.number);
}

QString inWords(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/// What showed \a provision last, when all of it has expired.
std::optional<EvidenceItem> lastShown(const Provision &provision, const Assessment &assessment)
{
    std::optional<EvidenceItem> last;
    if (assessment.hasEvidenceFor(provision.id))
        return last;
    for (const EvidenceItem &item : assessment.evidenceOf(provision.id)) {
        if (!last || item.lastDay() > last->lastDay())
            last = item;
    }
    return last;
}

QString passesOnExpired(const Provision &provision, const EvidenceItem &last)
{
    if (!last.supplied) {
        return Text::tr("\"%1\" passes on evidence that expired on %2; add what shows it now.")
            .arg(provision.title, inWords(last.lastDay()));
    }
    const auto date = [](QDate day) { return inWords(day); };
    return Text::tr("\"%1\" passes on evidence of %2 that no longer counts (%3); ask for newer "
                    "evidence, or add what shows it now.")
        .arg(provision.title, inWords(last.supplied->component), whyExpired(last, {}, date));
}

/// Why a provision that decides keeps its guideline from being met; nothing when it does not.
std::optional<GateReason> reasonOf(const Guideline &guideline, const Provision &provision,
                                   const JudgedProvision &judged,
                                   const std::optional<EvidenceItem> &lastShown)
{
    const auto because = [&](const QString &message) {
        return GateReason{provision.id, guidelinePage(guideline), message};
    };
    switch (countedVerdict(judged)) {
    case Verdict::NotApplicable:
    case Verdict::Pass: return std::nullopt;
    case Verdict::Inconclusive:
        return because(
            Text::tr("\"%1\" is inconclusive; find out whether it holds.").arg(provision.title));
    case Verdict::NotAssessed:
        if (judged.verdict == Verdict::Pass && lastShown)
            return because(passesOnExpired(provision, *lastShown));
        if (judged.verdict == Verdict::Pass) {
            return because(Text::tr("\"%1\" passes without evidence; add what shows it.")
                               .arg(provision.title));
        }
        if (judged.verdict == Verdict::NotApplicable) {
            return because(Text::tr("\"%1\" is not applicable without a reason; write down why.")
                               .arg(provision.title));
        }
        return because(Text::tr("\"%1\" has not been assessed; answer it.").arg(provision.title));
    case Verdict::Fail:
        if (provision.strength != Strength::Should) {
            return because(Text::tr("\"%1\" fails; mend the product and assess it again.")
                               .arg(provision.title));
        }
        if (!judged.hasRationale) {
            return because(Text::tr("\"%1\" fails without a reason; mend the product or write "
                                    "down why it may fail.")
                               .arg(provision.title));
        }
        return GateReason{provision.id, u"review"_s,
                          Text::tr("\"%1\" fails for a reason that the review has not accepted; "
                                   "have it reviewed or mend the product.")
                              .arg(provision.title)};
    }
    Q_UNREACHABLE();
}

void checkGuidelines(QList<GateReason> &reasons, const Scheme &scheme, const Assessment &assessment)
{
    for (const Guideline &guideline : scheme.guidelines) {
        const qsizetype before = reasons.size();
        QList<JudgedProvision> provisions;
        for (const Provision &provision : guideline.provisions) {
            const JudgedProvision one = judged(provision, assessment);
            provisions.append(one);
            if (!decides(provision.strength))
                continue;
            const Answer answer = assessment.answers.value(provision.id);
            const auto why = isApplicable(provision, assessment.scope)
                                 ? reopeningOf(provision, answer)
                                 : std::nullopt;
            if (why) {
                reasons.append({provision.id, guidelinePage(guideline),
                                Text::tr("\"%1\" waits to be confirmed: %2.")
                                    .arg(provision.title, inWords(*why))});
            } else if (const auto reason =
                           reasonOf(guideline, provision, one, lastShown(provision, assessment))) {
                reasons.append(*reason);
            }
        }
        // The roll-up has the last word, should the reasons ever miss something.
        if (reasons.size() == before && !isMet(rollUpGuideline(provisions))) {
            reasons.append({u"guideline-%1"_s.arg(guideline.number), guidelinePage(guideline),
                            Text::tr("Guideline %1 is not met.").arg(guideline.label)});
        }
    }
    if (scheme.guidelines.isEmpty()) {
        reasons.append({u"scheme"_s, u"product"_s,
                        Text::tr("The scheme has no guidelines; choose another scheme.")});
    }
}

/// A mark says that a scheme is met, so somebody must vouch for what the scheme asks.
void checkCatalogue(QList<GateReason> &reasons, const Scheme &scheme)
{
    if (scheme.isVouchedFor())
        return;
    reasons.append({u"scheme-unsigned"_s, u"catalogues"_s,
                    Text::tr("Nobody whom this workspace trusts has signed the catalogue of "
                             "\"%1\"; import it again with the signature of its owner.")
                        .arg(scheme.title)});
}

void checkSupportPeriod(QList<GateReason> &reasons, const Facts &facts, QDate expires)
{
    const auto because = [&reasons](const QString &message) {
        reasons.append({u"support-period"_s, u"facts"_s, message});
    };
    if (facts.notSupported) {
        because(Text::tr("The product gets no security updates; an endorsement mark needs a date "
                         "until which they come."));
    } else if (!facts.supportUntil) {
        because(Text::tr("The end of security updates is not stated; state the date."));
    } else if (!expires.isValid()) {
        because(Text::tr("Security updates ended on %1; extend them, or state the right date.")
                    .arg(inWords(*facts.supportUntil)));
    } else if (*facts.supportUntil < expires) {
        because(Text::tr("Security updates end on %1, before the label expires on %2; shorten the "
                         "validity or extend the updates.")
                    .arg(inWords(*facts.supportUntil), inWords(expires)));
    }
}

void checkReview(QList<GateReason> &reasons, const Assessment &assessment)
{
    const auto because = [&reasons](const QString &rule, const QString &message) {
        reasons.append({rule, u"review"_s, message});
    };
    const QString decider = assessment.decidedBy.trimmed();
    if (assessment.status != ReviewStatus::Accepted || decider.isEmpty()) {
        because(u"review"_s,
                Text::tr("The assessment has not been accepted; submit it and have it reviewed."));
        return;
    }
    const bool ownWork =
        std::any_of(assessment.assessors.begin(), assessment.assessors.end(),
                    [&](const QString &assessor) { return samePerson(assessor, decider); });
    if (assessment.kind == AssessmentKind::Lab && ownWork) {
        because(u"four-eyes"_s, Text::tr("%1 assessed and accepted; have somebody accept it who "
                                         "took no part in the assessment.")
                                    .arg(decider));
    }
}

void checkProduct(QList<GateReason> &reasons, const Product &product)
{
    QStringList missing;
    const auto need = [&missing](const QString &value, const QString &name) {
        if (value.trimmed().isEmpty())
            missing.append(name);
    };
    need(product.brand, Text::tr("brand"));
    need(product.model, Text::tr("model"));
    need(product.name, Text::tr("name"));
    need(product.manufacturer.name, Text::tr("manufacturer"));
    need(product.manufacturer.country, Text::tr("country of the manufacturer"));
    need(product.firmwareVersion, Text::tr("firmware version"));
    if (!missing.isEmpty()) {
        reasons.append(
            {u"product"_s, u"product"_s,
             Text::tr("The product is incomplete; add: %1.").arg(missing.join(u", "_s))});
    }
}

void checkOrganisation(QList<GateReason> &reasons, const Assessment &assessment,
                       const std::optional<Organisation> &organisation)
{
    if (assessment.kind != AssessmentKind::Lab)
        return;
    if (!organisation || organisation->name.trimmed().isEmpty()
        || organisation->certificatePrefix.isEmpty()) {
        reasons.append({u"organisation"_s, u"organisation"_s,
                        Text::tr("It is not stated which laboratory issues the label; state its "
                                 "name and certificate prefix.")});
    }
}

void checkVerifyHost(QList<GateReason> &reasons, const Facts &facts)
{
    if (facts.verifyHost.isEmpty()) {
        reasons.append({u"verify-host"_s, u"facts"_s,
                        Text::tr("The host of the verification page is not stated, so the label "
                                 "could not be checked; state it.")});
    }
}

/// Adds what the record itself has against a label, unless a reason of the gate says so already. A
/// contradiction is told beside whatever else keeps its provision from being met.
void checkRecord(QList<GateReason> &reasons, const LintSubject &subject, LabelKind kind)
{
    const QList<GateReason> own = reasons;
    for (const LintFinding &finding : lintHolding(subject, kind)) {
        const QString rule = gateRuleOf(finding, subject.scheme);
        const bool told = std::any_of(own.begin(), own.end(), [&rule](const GateReason &reason) {
            return reason.rule == rule;
        });
        const bool contradicts =
            finding.holds == LintHold::EveryLabel && subject.scheme.provision(rule);
        if (!told || contradicts)
            reasons.append({rule, finding.target.section(u'#', 0, 0), finding.message});
    }
}

} // namespace

QString gateRuleOf(const LintFinding &finding, const Scheme &scheme)
{
    static const QHash<QString, QString> ownRules{
        {u"updates-without-end"_s, u"support-period"_s},
        {u"support-ended"_s, u"support-period"_s},
        {u"password-shared"_s, u"password-practice"_s},
    };
    return scheme.provision(finding.where) ? finding.where
                                           : ownRules.value(finding.rule, finding.rule);
}

QList<JudgedProvision> judgedProvisions(const Guideline &guideline, const Assessment &assessment)
{
    QList<JudgedProvision> provisions;
    for (const Provision &provision : guideline.provisions)
        provisions.append(judged(provision, assessment));
    return provisions;
}

QList<Verdict> guidelineVerdicts(const Scheme &scheme, const Assessment &assessment)
{
    QList<Verdict> verdicts;
    for (const Guideline &guideline : scheme.guidelines)
        verdicts.append(rollUpGuideline(judgedProvisions(guideline, assessment)));
    return verdicts;
}

bool isAnswered(const Provision &provision, const Assessment &assessment)
{
    if (!isApplicable(provision, assessment.scope))
        return true;
    const Answer answer = assessment.answers.value(provision.id);
    if (reopeningOf(provision, answer))
        return false;
    switch (answer.verdict) {
    case Verdict::NotAssessed: return false;
    case Verdict::Pass:
        return assessment.hasEvidenceFor(provision.id)
               || assessment.evidenceOf(provision.id).isEmpty();
    case Verdict::NotApplicable:
    case Verdict::Inconclusive:
    case Verdict::Fail: return true;
    }
    Q_UNREACHABLE();
}

double progressOf(const Scheme &scheme, const Assessment &assessment)
{
    int counted = 0;
    int answered = 0;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            if (provision.strength == Strength::Informative)
                continue;
            ++counted;
            if (isAnswered(provision, assessment))
                ++answered;
        }
    }
    return counted == 0 ? 0 : double(answered) / counted;
}

QDate labelExpiry(LabelKind kind, const Facts &facts, QDate issued, int months)
{
    const QDate last = issued.addMonths(qBound(1, months, longestValidityMonths));
    if (!facts.supportUntil || facts.notSupported)
        return last;
    const bool supported = *facts.supportUntil >= issued;
    switch (kind) {
    case LabelKind::Endorsement: return supported ? qMin(last, *facts.supportUntil) : QDate();
    case LabelKind::Information: return supported ? qMin(last, *facts.supportUntil) : last;
    }
    Q_UNREACHABLE();
}

QList<GateReason> labelGate(const Scheme &scheme, const Assessment &assessment,
                            const std::optional<Organisation> &organisation, LabelKind kind,
                            QDate expires)
{
    QList<GateReason> reasons;
    if (assessment.scheme != scheme.id) {
        reasons.append({u"scheme"_s, u"product"_s,
                        Text::tr("The assessment follows the scheme \"%1\", not \"%2\".")
                            .arg(assessment.scheme, scheme.id)});
    }
    if (!scheme.issuesLabels) {
        // What is missing in the assessment itself is told all the same.
        reasons.append({u"scheme"_s, u"product"_s,
                        Text::tr("A label is issued from an assessment against the Code of "
                                 "Practice only, and this one follows %1; begin one against the "
                                 "Code.")
                            .arg(scheme.title)});
        if (kind == LabelKind::Endorsement) {
            checkCatalogue(reasons, scheme);
            checkGuidelines(reasons, scheme, assessment);
            checkReview(reasons, assessment);
        }
        return reasons;
    }
    switch (kind) {
    case LabelKind::Endorsement:
        checkCatalogue(reasons, scheme);
        checkGuidelines(reasons, scheme, assessment);
        checkSupportPeriod(reasons, assessment.facts, expires);
        if (assessment.facts.passwordPractice == u"shared default"_s) {
            reasons.append({u"password-practice"_s, u"facts"_s,
                            Text::tr("The facts say that units share a default password; mend the "
                                     "product or state the right practice.")});
        }
        break;
    case LabelKind::Information:
        if (progressOf(scheme, assessment) <= 0) {
            reasons.append({u"answers"_s, u"guideline/1"_s,
                            Text::tr("No provision has been assessed; answer at least one.")});
        }
        if (!expires.isValid()) {
            reasons.append({u"validity"_s, u"facts"_s,
                            Text::tr("The label has no last day; choose its validity.")});
        }
        break;
    }
    checkVerifyHost(reasons, assessment.facts);
    checkProduct(reasons, assessment.product);
    checkOrganisation(reasons, assessment, organisation);
    if (kind == LabelKind::Endorsement)
        checkReview(reasons, assessment);
    checkRecord(reasons, {scheme, assessment, organisation}, kind);
    return reasons;
}

} // namespace assessment
