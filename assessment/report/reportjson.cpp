#include "assessment/report/report.h"

#include "assessment/json/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QJsonValue hex(const QByteArray &digest)
{
    return digest.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(digest.toHex()));
}

QJsonValue stamp(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename List, typename Make>
QJsonArray each(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(make(item));
    return array;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject countsOf(const VerdictCounts &counts)
{
    QJsonObject json;
    for (const Verdict verdict : verdictsInOrder)
        json[idOf(verdict)] = counts.of(verdict);
    return json;
}

QJsonObject comment(const ReportComment &comment)
{
    return {{u"text"_s, comment.text},
            {u"written"_s, stamp(comment.written)},
            {u"by"_s, comment.writtenBy}};
}

QJsonObject provision(const ReportProvision &p)
{
    QJsonObject json{{u"id"_s, p.id},
                     {u"title"_s, p.title},
                     {u"requirement"_s, p.requirement},
                     {u"audiences"_s, texts(p.audiences)},
                     {u"evidenceWanted"_s, texts(p.evidenceWanted)},
                     {u"deviceTests"_s, texts(p.deviceTests)},
                     {u"strength"_s, idOf(p.strength)},
                     {u"schemeStatus"_s, orNull(p.schemeStatus)},
                     {u"support"_s, orNull(idOf(p.support))},
                     {u"applicable"_s, p.whyNotApplicable.isEmpty()},
                     {u"whyNotApplicable"_s, orNull(p.whyNotApplicable)},
                     {u"answered"_s, idOf(p.answered)},
                     {u"verdict"_s, idOf(p.verdict)},
                     {u"countedAs"_s, idOf(p.countedAs)},
                     {u"whyOpen"_s, orNull(p.whyOpen)},
                     {u"status"_s, idOf(p.status)},
                     {u"rejectReason"_s, orNull(p.rejectReason)},
                     {u"rationale"_s, p.rationale},
                     {u"changed"_s, stamp(p.changed)},
                     {u"changedBy"_s, orNull(p.changedBy)},
                     {u"evidence"_s, texts(p.evidence)},
                     {u"runs"_s, texts(p.runs)},
                     {u"overruledRuns"_s, texts(p.overruled)},
                     {u"comments"_s, each(p.comments, comment)},
                     {u"inferredFrom"_s, QJsonValue()}};
    if (!p.inferredFrom.isEmpty()) {
        json[u"inferredFrom"_s] =
            QJsonObject{{u"scheme"_s, p.inferredFrom}, {u"provisions"_s, texts(p.inferredBasis)}};
    }
    return json;
}

QJsonObject guideline(const ReportGuideline &g)
{
    return {{u"number"_s, g.number},
            {u"label"_s, g.label},
            {u"title"_s, g.title},
            {u"outcome"_s, g.outcome},
            {u"verdict"_s, idOf(g.verdict)},
            {u"counts"_s, countsOf(g.counts)},
            {u"provisions"_s, each(g.provisions, provision)}};
}

QJsonObject supplier(const Component &component)
{
    return {{u"component"_s, component.id},
            {u"kind"_s, idOf(component.kind)},
            {u"name"_s, component.name},
            {u"version"_s, component.version},
            {u"supplier"_s, component.supplier},
            {u"withdrawn"_s, day(component.withdrawn)},
            {u"reason"_s, orNull(component.reason)}};
}

QJsonObject evidence(const ReportEvidence &item)
{
    QJsonObject json{{u"id"_s, item.id},
                     {u"title"_s, item.title},
                     {u"sha256"_s, hex(item.sha256)},
                     {u"confidential"_s, item.confidential},
                     {u"provisions"_s, texts(item.provisions)},
                     {u"revision"_s, item.revision},
                     {u"expires"_s, day(item.expires)},
                     {u"expired"_s, item.expired}};
    if (item.supplier)
        json[u"supplier"_s] = supplier(*item.supplier);
    if (!item.confidential) {
        json[u"fileName"_s] = item.fileName;
        json[u"mediaType"_s] = item.mediaType;
        json[u"url"_s] = orNull(item.url);
        json[u"bytes"_s] = item.bytes;
        json[u"added"_s] = stamp(item.added);
        json[u"addedBy"_s] = item.addedBy;
    }
    return json;
}

QJsonObject run(const ReportRun &run)
{
    const auto found = [](const Finding &finding) {
        return QJsonObject{
            {u"id"_s, finding.id},
            {u"summary"_s, finding.summary},
            {u"provision"_s, orNull(finding.provision)},
            {u"offset"_s, finding.offset < 0 ? QJsonValue() : QJsonValue(finding.offset)}};
    };
    return {{u"id"_s, run.id},
            {u"test"_s, run.test},
            {u"testName"_s, run.testName},
            {u"state"_s, idOf(run.state)},
            {u"verdict"_s, idOf(run.verdict)},
            {u"reason"_s, run.reason},
            {u"findings"_s, each(run.findings, found)},
            {u"provisions"_s, texts(run.provisions)},
            {u"started"_s, stamp(run.started)},
            {u"seconds"_s, run.seconds},
            {u"scriptSha256"_s, hex(run.scriptSha256)},
            {u"transcriptSha256"_s, hex(run.transcriptSha256)},
            {u"firmware"_s, orNull(run.firmware)},
            {u"environment"_s, QJsonObject{{u"program"_s, orNull(run.program)},
                                           {u"host"_s, orNull(run.host)},
                                           {u"system"_s, orNull(run.system)},
                                           {u"port"_s, orNull(run.port)},
                                           {u"operator"_s, orNull(run.operatedBy)}}}};
}

QJsonValue ixit(const std::optional<ReportIxit> &ixit)
{
    if (!ixit)
        return {};
    const auto tableJson = [](const ReportIxitTable &table) {
        return QJsonObject{{u"number"_s, table.number},
                           {u"name"_s, table.name},
                           {u"title"_s, table.title},
                           {u"entries"_s, table.entries}};
    };
    const auto groupJson = [](const ReportTestGroup &group) {
        return QJsonObject{{u"provision"_s, group.provision},   {u"reference"_s, group.reference},
                           {u"verdict"_s, idOf(group.verdict)}, {u"items"_s, group.items},
                           {u"judged"_s, group.judged},         {u"counts"_s, group.counts}};
    };
    return QJsonObject{{u"edition"_s, ixit->edition},
                       {u"tables"_s, each(ixit->tables, tableJson)},
                       {u"testGroups"_s, each(ixit->groups, groupJson)},
                       {u"undeclared"_s, texts(ixit->undeclared)},
                       {u"verdict"_s, idOf(ixit->overall)}};
}

QJsonObject scopeAnswer(const ReportScopeAnswer &answer)
{
    return {
        {u"key"_s, answer.key},
        {u"kind"_s, answer.kind == ScopeQuestion::Kind::Condition ? u"condition"_s : u"feature"_s},
        {u"statement"_s, answer.statement},
        {u"answer"_s, idOf(answer.choice)},
        {u"note"_s, orNull(answer.note)},
        {u"takesAway"_s, texts(answer.takesAway)}};
}

QJsonObject act(const ReportAct &act)
{
    return {{u"sequence"_s, act.sequence}, {u"time"_s, stamp(act.time)},
            {u"actor"_s, act.actor},       {u"act"_s, act.act},
            {u"text"_s, act.text},         {u"changes"_s, texts(act.changes)},
            {u"hash"_s, hex(act.hash)}};
}

QJsonObject law(const LawLink &link)
{
    return {
        {u"guideline"_s, link.guideline}, {u"law"_s, link.law},       {u"why"_s, link.why},
        {u"since"_s, orNull(link.since)}, {u"source"_s, link.source}, {u"asOf"_s, day(link.asOf)}};
}

QJsonObject finding(const LintFinding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, idOf(finding.severity)},
            {u"holds"_s, idOf(finding.holds)},
            {u"where"_s, finding.where},
            {u"message"_s, finding.message}};
}

QJsonObject gap(const ReportGap &gap)
{
    return {{u"rule"_s, gap.rule},
            {u"where"_s, gap.where},
            {u"guideline"_s, gap.guideline == 0 ? QJsonValue() : QJsonValue(gap.guideline)},
            {u"effect"_s, idOf(gap.effect)},
            {u"verdict"_s, idOf(gap.verdict)},
            {u"problem"_s, gap.problem},
            {u"actors"_s, texts(gap.actors)},
            {u"last"_s, gap.last}};
}

QJsonObject label(const ReportLabel &label)
{
    return {{u"certificate"_s, label.certificateId},
            {u"kind"_s, idOf(label.kind)},
            {u"issued"_s, stamp(label.issued)},
            {u"expires"_s, day(label.expires)}};
}

QJsonValue signOff(const Report &report)
{
    if (!report.signOff)
        return {};
    return QJsonObject{{u"signedAt"_s, stamp(report.signOff->signedAt)},
                       {u"signedBy"_s, report.signOff->signedBy},
                       {u"signer"_s, report.signOff->signer},
                       {u"assessmentDigest"_s, hex(report.signOff->assessmentDigest)},
                       {u"evidenceRoot"_s, hex(report.signOff->evidenceRoot)},
                       {u"statementDigest"_s, hex(report.signOff->statementDigest)},
                       {u"stands"_s, report.signOffStands}};
}

QJsonObject scheme(const Report &report)
{
    return {{u"id"_s, report.schemeId},
            {u"title"_s, report.schemeTitle},
            {u"edition"_s, report.schemeEdition},
            {u"version"_s, report.schemeVersion},
            {u"sha256"_s, hex(report.schemeDigest)},
            {u"reviewBy"_s, day(report.schemeReviewBy)},
            {u"reviewOverdue"_s, report.schemeReviewOverdue},
            {u"issuesLabels"_s, report.schemeIssuesLabels},
            {u"hasConformanceStatement"_s, report.hasConformanceStatement}};
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject product = toJson(report.product);
    product.remove(u"id"_s);
    return {
        {u"format"_s, u"assay-report/1"_s},
        {u"language"_s, report.language},
        {u"assessment"_s, report.id},
        {u"asOf"_s, day(report.asOf)},
        {u"kind"_s, idOf(report.kind)},
        {u"status"_s, idOf(report.status)},
        {u"unfinished"_s, report.unfinished},
        {u"progress"_s, report.progress},
        {u"product"_s, product},
        {u"facts"_s, toJson(report.facts)},
        {u"organisation"_s,
         report.organisation
             ? QJsonObject{{u"name"_s, report.organisation->name},
                           {u"accreditation"_s, orNull(report.organisation->accreditation)},
                           {u"country"_s, report.organisation->country}}
             : QJsonValue()},
        {u"people"_s, QJsonObject{{u"assessors"_s, texts(report.assessors)},
                                  {u"submittedBy"_s, orNull(report.submittedBy)},
                                  {u"decidedBy"_s, orNull(report.decidedBy)}}},
        {u"dates"_s, QJsonObject{{u"begun"_s, stamp(report.begun)},
                                 {u"submitted"_s, stamp(report.submitted)},
                                 {u"decided"_s, stamp(report.decided)},
                                 {u"lastAct"_s, stamp(report.lastAct)}}},
        {u"scheme"_s, scheme(report)},
        {u"assessmentDigest"_s, hex(report.assessmentDigest)},
        {u"signOff"_s, signOff(report)},
        {u"parent"_s, report.lineage ? QJsonValue(toJson(*report.lineage)) : QJsonValue()},
        {u"labels"_s, each(report.labels, label)},
        {u"verdict"_s, idOf(report.verdict)},
        {u"counts"_s, QJsonObject{{u"guidelines"_s, countsOf(report.guidelineCounts)},
                                  {u"provisions"_s, countsOf(report.provisionCounts)}}},
        {u"guidelines"_s, each(report.guidelines, guideline)},
        {u"scope"_s, each(report.scope, scopeAnswer)},
        {u"ixit"_s, ixit(report.ixit)},
        {u"comments"_s, each(report.comments, comment)},
        {u"openFindings"_s, each(report.findings, finding)},
        {u"actionPlan"_s, each(report.gaps, gap)},
        {u"evidence"_s, QJsonObject{{u"root"_s, hex(report.evidenceRoot)},
                                    {u"items"_s, each(report.evidence, evidence)}}},
        {u"runs"_s, each(report.runs, run)},
        {u"laws"_s, each(report.laws, law)},
        {u"history"_s, each(report.history, act)},
    };
}

QByteArray toFile(const Report &report)
{
    return canonicalJson(toJson(report)) + '\n';
}

} // namespace assessment
