#include "assessment/report/report.h"

#include "assessment/harness/leakrules.h"
#include "assessment/historywords.h"
#include "assessment/report/gaps.h"
#include "assessment/report/onemoment.h"
#include "assessment/report/reporttext.h"
#include "assessment/scheme/applicability.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/ics.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "assessment/scheme/testgroups.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statement.h"
#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Report)
};

constexpr int attempts = 5;

QString clean(const QString &text)
{
    return presentable(text);
}

QStringList clean(QStringList texts)
{
    for (QString &text : texts)
        text = clean(text);
    return texts;
}

Company clean(Company company)
{
    company.name = clean(company.name);
    company.address = clean(company.address);
    return company;
}

Product clean(Product product)
{
    for (QString *text : {&product.brand, &product.model, &product.name, &product.hardwareRevision,
                          &product.firmwareVersion})
        *text = clean(*text);
    product.variants = clean(product.variants);
    product.associatedServices = clean(product.associatedServices);
    product.manufacturer = clean(product.manufacturer);
    if (product.ukRepresentative)
        product.ukRepresentative = clean(*product.ukRepresentative);
    return product;
}

/// What a device had a say in: what looks like a secret is taken out once more, whoever wrote the
/// record.
class DeviceText
{
public:
    explicit DeviceText(harness::LeakRules rules) : m_rules(std::move(rules)) {}

    QString operator()(const QString &text) const
    {
        const QString shown = clean(text);
        return m_rules.mask(shown, m_rules.find(shown));
    }

private:
    harness::LeakRules m_rules;
};

QString flat(const QJsonObject &object)
{
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString value = member->isDouble() ? QString::number(member->toDouble())
                                                 : member->toVariant().toString();
        if (!value.isEmpty())
            parts.append(u"%1 %2"_s.arg(member.key(), value));
    }
    return parts.join(u", "_s);
}

/// Makes the report of what was read.
class Composer
{
public:
    Composer(const Scheme &scheme, const Assessment &assessment, DeviceText deviceText)
        : m_scheme(scheme)
        , m_assessment(assessment)
        , m_deviceText(std::move(deviceText))
    {}

    Report compose(const QDate &today) const;

private:
    void describe(Report &report) const;
    void judge(Report &report) const;
    ReportProvision provision(const Provision &provision, const JudgedProvision &judged) const;
    QString whyOpen(const Provision &provision, const Answer &answer, Verdict counts) const;
    QStringList overruled(const QString &provision, Verdict answered) const;
    QList<ReportComment> commentsOn(const QString &provision) const;
    ReportEvidence evidence(const EvidenceItem &item) const;
    ReportRun run(const RunRecord &record) const;
    QList<ReportScopeAnswer> scope() const;
    std::optional<ReportIxit> ixit(const IxitEdition *edition) const;

    const Scheme &m_scheme;
    const Assessment &m_assessment;
    DeviceText m_deviceText;
};

Report Composer::compose(const QDate &today) const
{
    Report report;
    report.language = languageOfTexts();
    report.asOf = today;
    describe(report);
    judge(report);
    report.scope = scope();
    const IxitEdition *edition = ixitEditionFor(m_scheme.id);
    report.hasConformanceStatement = edition != nullptr;
    report.ixit = ixit(edition);
    report.comments = commentsOn({});
    for (const EvidenceItem &item : m_assessment.evidence)
        report.evidence.append(evidence(item));
    std::sort(report.evidence.begin(), report.evidence.end(),
              [](const auto &a, const auto &b) { return a.id < b.id; });
    for (const RunRecord &record : m_assessment.runs)
        report.runs.append(run(record));
    std::stable_sort(report.runs.begin(), report.runs.end(), [](const auto &a, const auto &b) {
        return std::pair(a.started, a.id) < std::pair(b.started, b.id);
    });
    return report;
}

void Composer::describe(Report &report) const
{
    const Assessment &a = m_assessment;
    report.id = a.id;
    report.kind = a.kind;
    report.status = a.status;
    report.progress = progressOf(m_scheme, a);
    report.unfinished = a.status != ReviewStatus::Accepted || report.progress < 1;
    report.product = clean(a.product);
    report.facts = a.facts;
    report.assessors = clean(a.assessors);
    report.assessors.sort();
    report.submittedBy = clean(a.submittedBy);
    report.decidedBy = clean(a.decidedBy);
    report.schemeId = m_scheme.id;
    report.schemeTitle = m_scheme.title;
    report.schemeEdition = m_scheme.edition;
    report.schemeVersion = m_scheme.version;
    report.schemeDigest = a.schemeDigest;
    report.schemeReviewBy = m_scheme.reviewBy;
    report.schemeReviewOverdue = isReviewOverdue(m_scheme, report.asOf);
    report.schemeIssuesLabels = m_scheme.issuesLabels;
    report.begun = a.created;
    report.assessmentDigest = signing::assessmentDigest(a);
    report.evidenceRoot = signing::evidenceRoot(a.evidence);
    report.signOff = a.signOff;
    if (report.signOff) {
        report.signOff->signedBy = clean(report.signOff->signedBy);
        report.signOff->signer = clean(report.signOff->signer);
    }
    report.signOffStands = signing::signOffStands(a);
    report.lineage = a.lineage;
    if (report.lineage) {
        report.lineage->parentProduct = clean(report.lineage->parentProduct);
        report.lineage->reason = clean(report.lineage->reason);
        for (FieldChange &change : report.lineage->changes) {
            change.from = clean(change.from);
            change.to = clean(change.to);
        }
    }
}

void Composer::judge(Report &report) const
{
    QList<Verdict> verdicts;
    for (const Guideline &guideline : m_scheme.guidelines) {
        const QList<JudgedProvision> judged = judgedProvisions(guideline, m_assessment);
        ReportGuideline one{.number = guideline.number,
                            .label = guideline.label,
                            .title = guideline.title,
                            .outcome = guideline.outcome,
                            .verdict = rollUpGuideline(judged),
                            .counts = {},
                            .provisions = {}};
        for (qsizetype i = 0; i < guideline.provisions.size(); ++i) {
            one.provisions.append(provision(guideline.provisions[i], judged[i]));
            one.counts.add(one.provisions.constLast().verdict);
            report.provisionCounts.add(one.provisions.constLast().verdict);
        }
        verdicts.append(one.verdict);
        report.guidelineCounts.add(one.verdict);
        report.guidelines.append(one);
    }
    report.verdict = rollUpAssessment(verdicts);
}

ReportProvision Composer::provision(const Provision &provision, const JudgedProvision &judged) const
{
    const Answer answer = m_assessment.answers.value(provision.id);
    ReportProvision one;
    one.id = provision.id;
    one.title = provision.title;
    one.requirement = provision.requirement;
    one.audiences = audiencesOf(provision);
    one.evidenceWanted = provision.evidenceWanted;
    one.deviceTests = provision.deviceTests;
    one.strength = provision.strength;
    one.schemeStatus = provision.status;
    one.support = answer.support;
    one.whyNotApplicable = clean(whyNotApplicable(provision, m_assessment.scope));
    one.answered = answer.verdict;
    one.verdict = effectiveVerdict(judged);
    one.countedAs = countedVerdict(judged);
    one.whyOpen = whyOpen(provision, answer, one.verdict);
    one.status = answer.status;
    one.rejectReason = clean(answer.rejectReason);
    one.rationale = clean(answer.rationale);
    one.changed = answer.changed;
    one.changedBy = clean(answer.changedBy);
    if (answer.inference) {
        one.inferredFrom = answer.inference->scheme;
        one.inferredBasis = sourcesOf(*answer.inference);
    }
    for (const EvidenceItem &item : m_assessment.evidenceOf(provision.id))
        one.evidence.append(item.id);
    one.evidence.sort();
    for (const RunRecord &record : m_assessment.runsOf(provision.id))
        one.runs.append(record.id);
    one.runs.sort();
    one.overruled = overruled(provision.id, answer.verdict);
    one.comments = commentsOn(provision.id);
    return one;
}

QString Composer::whyOpen(const Provision &provision, const Answer &answer, Verdict counts) const
{
    if (counts != Verdict::NotAssessed || answer.verdict == Verdict::NotAssessed)
        return {};
    if (const auto why = reopeningOf(provision, answer))
        return inWords(*why);
    if (answer.verdict == Verdict::NotApplicable)
        return Text::tr("no reason is given");
    return m_assessment.evidenceOf(provision.id).isEmpty()
               ? Text::tr("there is no evidence")
               : Text::tr("all of its evidence has expired");
}

/// Of each test the newest run that came to an end is what a person answered with in view.
QStringList Composer::overruled(const QString &provision, Verdict answered) const
{
    if (answered == Verdict::NotAssessed)
        return {};
    QMap<QString, const RunRecord *> newest;
    for (const RunRecord &record : m_assessment.runs) {
        if (!record.provisions.contains(provision) || record.state != RunState::Finished)
            continue;
        const RunRecord *&known = newest[record.test];
        if (!known || known->started < record.started)
            known = &record;
    }
    QStringList ids;
    for (const RunRecord *record : std::as_const(newest)) {
        if (record->verdict != answered)
            ids.append(record->id);
    }
    return ids;
}

QList<ReportComment> Composer::commentsOn(const QString &provision) const
{
    QList<ReportComment> comments;
    for (const Comment &comment : m_assessment.commentsOn(provision)) {
        if (comment.isPublic) {
            comments.append({.text = clean(comment.text),
                             .written = comment.written,
                             .writtenBy = clean(comment.writtenBy)});
        }
    }
    return comments;
}

ReportEvidence Composer::evidence(const EvidenceItem &item) const
{
    ReportEvidence one{.id = item.id,
                       .title = clean(item.title),
                       .sha256 = item.sha256,
                       .provisions = item.provisions,
                       .revision = item.revision,
                       .confidential = item.confidential};
    one.provisions.sort();
    one.expires =
        item.expires; // whether it counts explains verdicts; it tells nothing of what it is
    one.expired = item.isExpired(m_assessment.day);
    if (item.supplied) {
        one.supplier = item.supplied->component;
        one.supplier->replaces.clear();
        for (QString *text : {&one.supplier->name, &one.supplier->version, &one.supplier->supplier,
                              &one.supplier->reason})
            *text = clean(*text);
    }
    if (item.confidential)
        return one;
    one.fileName = clean(item.fileName);
    one.mediaType = clean(item.mediaType);
    one.url = clean(item.url);
    one.bytes = item.bytes;
    one.added = item.added;
    one.addedBy = clean(item.addedBy);
    return one;
}

ReportRun Composer::run(const RunRecord &record) const
{
    const QJsonObject &with = record.environment;
    const auto text = [&](const QString &name) { return m_deviceText(with[name].toString()); };
    ReportRun one{.id = record.id,
                  .test = clean(record.test),
                  .testName = clean(record.testName),
                  .state = record.state,
                  .verdict = record.verdict,
                  .reason = m_deviceText(record.reason),
                  .findings = {},
                  .provisions = record.provisions,
                  .started = record.started,
                  .seconds = record.seconds,
                  .scriptSha256 = record.scriptSha256,
                  .transcriptSha256 = record.transcriptSha256,
                  .firmware = text(u"firmware"_s),
                  .program = text(u"program"_s),
                  .host = text(u"host"_s),
                  .system = QStringList{text(u"system"_s), text(u"kernel"_s)}.join(u", "_s),
                  .port = m_deviceText(flat(with[u"port"_s].toObject())),
                  .operatedBy = text(u"user"_s)};
    if (one.system == u", ")
        one.system.clear();
    one.provisions.sort();
    for (const Finding &finding : record.findings) {
        one.findings.append({.id = clean(finding.id),
                             .summary = m_deviceText(finding.summary),
                             .provision = finding.provision,
                             .offset = finding.offset});
    }
    return one;
}

QList<ReportScopeAnswer> Composer::scope() const
{
    QList<ReportScopeAnswer> answers;
    for (const ScopeQuestion &question : m_scheme.scopeQuestions) {
        const ScopeAnswer said = m_assessment.scope.value(question.key);
        if (!question.isAsked() || said.choice == ScopeChoice::Unset)
            continue;
        ReportScopeAnswer one{.key = question.key,
                              .kind = question.kind,
                              .statement = question.statement,
                              .choice = said.choice,
                              .note = clean(said.note),
                              .takesAway = {}};
        for (const Guideline &guideline : m_scheme.guidelines) {
            for (const Provision &provision : guideline.provisions) {
                const auto denied = deniedBy(provision, m_assessment.scope);
                if (std::any_of(denied.begin(), denied.end(),
                                [&](const auto &why) { return why.key == question.key; }))
                    one.takesAway.append(provision.id);
            }
        }
        answers.append(one);
    }
    return answers;
}

std::optional<ReportIxit> Composer::ixit(const IxitEdition *edition) const
{
    if (!edition || (m_assessment.ixit.isEmpty() && m_assessment.itemVerdicts.isEmpty()))
        return std::nullopt;
    ReportIxit summary;
    summary.edition = edition->title;
    for (const IxitTable &table : edition->tables) {
        const int entries = int(m_assessment.ixit.value(table.name).size());
        if (entries > 0) {
            summary.tables.append({.number = table.number,
                                   .name = table.name,
                                   .title = table.title,
                                   .entries = entries});
        }
    }
    const GroupsJudgement judgement = judgeGroups(*edition, m_scheme, m_assessment);
    for (const GroupJudgement &group : judgement.groups) {
        if (group.items.isEmpty())
            continue;
        const auto judged =
            std::count_if(group.items.begin(), group.items.end(), [](const GroupItem &item) {
                return item.verdict != Verdict::NotAssessed && !item.outdated;
            });
        summary.groups.append({.provision = group.claim.provision,
                               .reference = group.claim.reference,
                               .verdict = group.verdict,
                               .items = int(group.items.size()),
                               .judged = int(judged),
                               .counts = group.counts});
    }
    for (const QString &found : judgement.undeclared)
        summary.undeclared.append(m_deviceText(found));
    summary.overall = judgement.overall;
    return summary;
}

/// The acts with the times that the cover tells.
Status readActs(Workspace &workspace, const Assessment &assessment, Report &report,
                const Progress &progress)
{
    QSet<QString> published;
    for (const Comment &comment : assessment.comments) {
        if (comment.isPublic && !comment.withdrawn)
            published.insert(comment.id);
    }
    const auto take = [&](const LogRow &row) {
        report.history.append({.sequence = row.sequence,
                               .time = row.time,
                               .actor = clean(row.actor),
                               .act = row.act,
                               .text = clean(actInWords(row)),
                               .changes = clean(publicChangesInWords(row, published)),
                               .hash = row.hash});
        report.lastAct = row.time;
        if (row.act == u"review.submit")
            report.submitted = row.time;
        else if (row.act == u"review.accept" || row.act == u"review.reject")
            report.decided = row.time;
        return true;
    };
    if (const Status read = workspace.readHistory(assessment.id, take, progress); !read) {
        if (read.error().kind != Error::Kind::Cancelled)
            return read.error();
        return Error{.kind = Error::Kind::Cancelled,
                     .what = Text::tr("the report is not made"),
                     .why = Text::tr("it was cancelled")};
    }
    if (report.status == ReviewStatus::Draft)
        report.submitted = {};
    if (report.status == ReviewStatus::Draft || report.status == ReviewStatus::Submitted)
        report.decided = {};
    return Ok;
}

Result<Report> readOnce(Workspace &workspace, const QString &id, const Progress &progress)
{
    const Result<Assessment> assessment = workspace.assessment(id);
    if (!assessment)
        return assessment.error();
    const Result<Scheme> scheme = workspace.scheme(assessment->scheme);
    if (!scheme)
        return scheme.error();
    Result<harness::LeakRules> rules = harness::LeakRules::builtIn();
    if (!rules)
        return rules.error();
    Report report =
        Composer(*scheme, *assessment, DeviceText(*std::move(rules))).compose(workspace.today());
    if (scheme->issuesLabels) { // the policy paper speaks of the guidelines of the Code
        const auto laws = workspace.laws();
        if (!laws)
            return laws.error();
        report.laws = lawLinks(laws->map);
        for (LawLink &link : report.laws) {
            for (QString *text : {&link.law, &link.why, &link.since, &link.source})
                *text = clean(*text);
        }
    }
    const auto organisation = workspace.organisation();
    if (!organisation)
        return organisation.error();
    report.organisation = *organisation;
    if (report.organisation) {
        report.organisation->name = clean(report.organisation->name);
        report.organisation->accreditation = clean(report.organisation->accreditation);
    }
    const auto findings = workspace.lint(id);
    if (!findings)
        return findings.error();
    report.findings = *findings;
    report.gaps = gapsOf(*scheme, *assessment, *organisation, *findings, report.asOf);
    for (ReportGap &gap : report.gaps)
        gap.problem = clean(gap.problem);
    for (LintFinding &finding : report.findings)
        finding.message = clean(finding.message);
    const auto labels = workspace.labels();
    if (!labels)
        return labels.error();
    for (const IssuedLabel &label : *labels) {
        if (label.assessment == id) {
            report.labels.append({.certificateId = label.certificateId,
                                  .kind = label.kind,
                                  .issued = label.issued,
                                  .expires = label.expires});
        }
    }
    std::sort(report.labels.begin(), report.labels.end(), [](const auto &a, const auto &b) {
        return std::pair(a.issued, a.certificateId) < std::pair(b.issued, b.certificateId);
    });
    if (const Status read = readActs(workspace, *assessment, report, progress); !read)
        return read.error();
    return report;
}

} // namespace

int VerdictCounts::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

const ReportEvidence *Report::evidenceItem(const QString &wanted) const
{
    const auto found = std::lower_bound(
        evidence.begin(), evidence.end(), wanted,
        [](const ReportEvidence &item, const QString &key) { return item.id < key; });
    return found == evidence.end() || found->id != wanted ? nullptr : &*found;
}

const ReportRun *Report::run(const QString &wanted) const
{
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [&](const ReportRun &run) { return run.id == wanted; });
    return found == runs.end() ? nullptr : &*found;
}

const ReportProvision *Report::provision(const QString &wanted) const
{
    for (const ReportGuideline &guideline : guidelines) {
        for (const ReportProvision &one : guideline.provisions) {
            if (one.id == wanted)
                return &one;
        }
    }
    return nullptr;
}

Status atOneMoment(Workspace &workspace, const QString &where, const std::function<Status()> &read)
{
    // When the log has not grown meanwhile, what was read fits together.
    const auto head = [&]() -> Result<QJsonValue> {
        const Result<QJsonObject> checkpoint = workspace.checkpoint();
        if (!checkpoint)
            return checkpoint.error();
        return (*checkpoint)[u"hash"_s];
    };
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = head();
        if (!before)
            return before.error();
        if (const Status done = read(); !done)
            return done;
        const auto after = head();
        if (!after)
            return after.error();
        if (*before == *after)
            return Ok;
    }
    return Error{.kind = Error::Kind::Conflict,
                 .what = Text::tr("the report is not made"),
                 .where = where,
                 .why = Text::tr("another program keeps changing the workspace"),
                 .advice = Text::tr("wait until it is done")};
}

Result<Report> readReport(Workspace &workspace, const QString &assessment, const Progress &progress)
{
    Report report;
    const Status read = atOneMoment(workspace, assessment, [&]() -> Status {
        Result<Report> once = readOnce(workspace, assessment, progress);
        if (!once)
            return once.error();
        report = std::move(*once);
        return Ok;
    });
    if (!read)
        return read.error();
    return report;
}

} // namespace assessment
