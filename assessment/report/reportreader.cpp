#include "assessment/report/report.h"

#include "assessment/json/jsoncompare.h"
#include "assessment/json/strictjson.h"
#include "assessment/report/reporttext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ReportReader)
};

// Nothing is checked while it is read: whatever is missing, unknown or of another kind is not
// written again as it was, and firstDifference() says where.

QString text(const QJsonValue &json, const QString &name)
{
    return json[name].toString();
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

QByteArray digest(const QJsonValue &json)
{
    return QByteArray::fromHex(json.toString().toLatin1());
}

QDateTime time(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QDate day(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

template<typename Read>
auto list(const QJsonValue &json, Read read)
{
    QList<decltype(read(json))> all;
    const QJsonArray array = json.toArray();
    all.reserve(array.size());
    for (const QJsonValue &one : array)
        all.append(read(one));
    return all;
}

/// The one of \a choices that is called so, else the first.
template<typename Choice>
Choice choice(const QJsonValue &json, const QList<Choice> &choices)
{
    for (const Choice one : choices) {
        if (idOf(one) == json.toString())
            return one;
    }
    return choices.constFirst();
}

Verdict verdict(const QJsonValue &json)
{
    return verdictFromId(json.toString()).value_or(Verdict::NotAssessed);
}

Company company(const QJsonValue &json)
{
    return {.name = text(json, u"name"_s),
            .country = text(json, u"country"_s),
            .address = text(json, u"address"_s)};
}

Product product(const QJsonValue &json)
{
    Product product;
    product.brand = text(json, u"brand"_s);
    product.model = text(json, u"model"_s);
    product.name = text(json, u"name"_s);
    product.type = text(json, u"type"_s);
    product.hardwareRevision = text(json, u"hardwareRevision"_s);
    product.gtin = text(json, u"gtin"_s);
    product.variants = texts(json[u"variants"]);
    product.manufacturer = company(json[u"manufacturer"]);
    if (json[u"ukRepresentative"].isObject())
        product.ukRepresentative = company(json[u"ukRepresentative"]);
    product.firmwareVersion = text(json[u"firmware"], u"version"_s);
    product.firmwareSha256 = text(json[u"firmware"], u"sha256"_s);
    product.interfaces = texts(json[u"interfaces"]);
    product.associatedServices = texts(json[u"associatedServices"]);
    return product;
}

ReportComment comment(const QJsonValue &json)
{
    return {.text = text(json, u"text"_s),
            .written = time(json[u"written"]),
            .writtenBy = text(json, u"by"_s)};
}

ReportProvision provision(const QJsonValue &json)
{
    ReportProvision one;
    one.id = text(json, u"id"_s);
    one.title = text(json, u"title"_s);
    one.requirement = text(json, u"requirement"_s);
    one.audiences = texts(json[u"audiences"]);
    one.evidenceWanted = texts(json[u"evidenceWanted"]);
    one.deviceTests = texts(json[u"deviceTests"]);
    one.strength = strengthFromId(text(json, u"strength"_s)).value_or(Strength::Shall);
    one.schemeStatus = text(json, u"schemeStatus"_s);
    one.support = supportFromId(text(json, u"support"_s)).value_or(Support::NotStated);
    one.whyNotApplicable = text(json, u"whyNotApplicable"_s);
    one.answered = verdict(json[u"answered"]);
    one.verdict = verdict(json[u"verdict"]);
    one.countedAs = verdict(json[u"countedAs"]);
    one.whyOpen = text(json, u"whyOpen"_s);
    one.status = reviewStatusFromId(text(json, u"status"_s)).value_or(ReviewStatus::Draft);
    one.rejectReason = text(json, u"rejectReason"_s);
    one.rationale = text(json, u"rationale"_s);
    one.changed = time(json[u"changed"]);
    one.changedBy = text(json, u"changedBy"_s);
    one.inferredFrom = text(json[u"inferredFrom"], u"scheme"_s);
    one.inferredBasis = texts(json[u"inferredFrom"][u"provisions"]);
    one.evidence = texts(json[u"evidence"]);
    one.runs = texts(json[u"runs"]);
    one.overruled = texts(json[u"overruledRuns"]);
    one.comments = list(json[u"comments"], comment);
    return one;
}

ReportGuideline guideline(const QJsonValue &json)
{
    ReportGuideline one{.number = json[u"number"].toInt(),
                        .label = text(json, u"label"_s),
                        .title = text(json, u"title"_s),
                        .outcome = text(json, u"outcome"_s),
                        .verdict = {},
                        .counts = {},
                        .provisions = list(json[u"provisions"], provision)};
    // What follows from the provisions is not taken from the file.
    QList<JudgedProvision> judged;
    for (const ReportProvision &provision : std::as_const(one.provisions)) {
        one.counts.add(provision.verdict);
        judged.append({.strength = provision.strength,
                       .verdict = provision.countedAs,
                       .hasRationale = true,
                       .hasEvidence = true});
    }
    one.verdict = rollUpGuideline(judged);
    return one;
}

std::optional<Component> supplier(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Component{
        .id = text(json, u"component"_s),
        .kind = componentKindFromId(text(json, u"kind"_s)).value_or(ComponentKind::Component),
        .name = text(json, u"name"_s),
        .version = text(json, u"version"_s),
        .supplier = text(json, u"supplier"_s),
        .withdrawn = day(json[u"withdrawn"]),
        .reason = text(json, u"reason"_s)};
}

ReportEvidence evidence(const QJsonValue &json)
{
    return {.id = text(json, u"id"_s),
            .title = text(json, u"title"_s),
            .sha256 = digest(json[u"sha256"]),
            .provisions = texts(json[u"provisions"]),
            .revision = json[u"revision"].toInt(),
            .confidential = json[u"confidential"].toBool(),
            .fileName = text(json, u"fileName"_s),
            .mediaType = text(json, u"mediaType"_s),
            .url = text(json, u"url"_s),
            .bytes = json[u"bytes"].toInteger(),
            .added = time(json[u"added"]),
            .addedBy = text(json, u"addedBy"_s),
            .expires = day(json[u"expires"]),
            .expired = json[u"expired"].toBool(),
            .supplier = supplier(json[u"supplier"])};
}

Finding found(const QJsonValue &json)
{
    return {.id = text(json, u"id"_s),
            .summary = text(json, u"summary"_s),
            .provision = text(json, u"provision"_s),
            .offset = json[u"offset"].toInteger(-1)};
}

ReportRun run(const QJsonValue &json)
{
    const QJsonValue with = json[u"environment"];
    return {.id = text(json, u"id"_s),
            .test = text(json, u"test"_s),
            .testName = text(json, u"testName"_s),
            .state = runStateFromId(text(json, u"state"_s)).value_or(RunState::Aborted),
            .verdict = verdict(json[u"verdict"]),
            .reason = text(json, u"reason"_s),
            .findings = list(json[u"findings"], found),
            .provisions = texts(json[u"provisions"]),
            .started = time(json[u"started"]),
            .seconds = json[u"seconds"].toDouble(),
            .scriptSha256 = digest(json[u"scriptSha256"]),
            .transcriptSha256 = digest(json[u"transcriptSha256"]),
            .firmware = text(json, u"firmware"_s),
            .program = text(with, u"program"_s),
            .host = text(with, u"host"_s),
            .system = text(with, u"system"_s),
            .port = text(with, u"port"_s),
            .operatedBy = text(with, u"operator"_s)};
}

ReportScopeAnswer scopeAnswer(const QJsonValue &json)
{
    using Kind = ScopeQuestion::Kind;
    return {.key = text(json, u"key"_s),
            .kind = text(json, u"kind"_s) == u"feature" ? Kind::Feature : Kind::Condition,
            .statement = text(json, u"statement"_s),
            .choice = scopeChoiceFromId(text(json, u"answer"_s)).value_or(ScopeChoice::Unset),
            .note = text(json, u"note"_s),
            .takesAway = texts(json[u"takesAway"])};
}

std::optional<ReportIxit> ixit(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const auto table = [](const QJsonValue &one) {
        return ReportIxitTable{.number = one[u"number"].toInt(),
                               .name = text(one, u"name"_s),
                               .title = text(one, u"title"_s),
                               .entries = one[u"entries"].toInt()};
    };
    const auto group = [](const QJsonValue &one) {
        return ReportTestGroup{.provision = text(one, u"provision"_s),
                               .reference = text(one, u"reference"_s),
                               .verdict = verdict(one[u"verdict"]),
                               .items = one[u"items"].toInt(),
                               .judged = one[u"judged"].toInt(),
                               .counts = one[u"counts"].toBool()};
    };
    return ReportIxit{.edition = text(json, u"edition"_s),
                      .tables = list(json[u"tables"], table),
                      .groups = list(json[u"testGroups"], group),
                      .undeclared = texts(json[u"undeclared"]),
                      .overall = verdict(json[u"verdict"])};
}

LintFinding openFinding(const QJsonValue &json)
{
    return {.rule = text(json, u"rule"_s),
            .severity = choice<LintSeverity>(json[u"severity"],
                                             {LintSeverity::Error, LintSeverity::Warning}),
            .holds = choice<LintHold>(json[u"holds"],
                                      {LintHold::Nothing, LintHold::Mark, LintHold::EveryLabel}),
            .where = text(json, u"where"_s),
            .target = {},
            .message = text(json, u"message"_s)};
}

ReportGap gap(const QJsonValue &json)
{
    return {.rule = text(json, u"rule"_s),
            .where = text(json, u"where"_s),
            .guideline = json[u"guideline"].toInt(),
            .effect = gapEffectFromId(text(json, u"effect"_s)).value_or(GapEffect::Advice),
            .verdict = verdict(json[u"verdict"]),
            .problem = text(json, u"problem"_s),
            .actors = texts(json[u"actors"]),
            .last = json[u"last"].toBool()};
}

LawLink law(const QJsonValue &json)
{
    return {.guideline = json[u"guideline"].toInt(),
            .law = text(json, u"law"_s),
            .why = text(json, u"why"_s),
            .since = text(json, u"since"_s),
            .source = text(json, u"source"_s),
            .asOf = day(json[u"asOf"])};
}

ReportAct act(const QJsonValue &json)
{
    return {.sequence = json[u"sequence"].toInteger(),
            .time = time(json[u"time"]),
            .actor = text(json, u"actor"_s),
            .act = text(json, u"act"_s),
            .text = text(json, u"text"_s),
            .changes = texts(json[u"changes"]),
            .hash = digest(json[u"hash"])};
}

ReportLabel label(const QJsonValue &json)
{
    return {.certificateId = text(json, u"certificate"_s),
            .kind = labelKindFromId(text(json, u"kind"_s)).value_or(LabelKind::Information),
            .issued = time(json[u"issued"]),
            .expires = day(json[u"expires"])};
}

void readScheme(const QJsonValue &json, Report &report)
{
    report.schemeId = text(json, u"id"_s);
    report.schemeTitle = text(json, u"title"_s);
    report.schemeEdition = text(json, u"edition"_s);
    report.schemeVersion = text(json, u"version"_s);
    report.schemeDigest = digest(json[u"sha256"]);
    report.schemeReviewBy = day(json[u"reviewBy"]);
    report.schemeReviewOverdue = json[u"reviewOverdue"].toBool();
    report.schemeIssuesLabels = json[u"issuesLabels"].toBool();
    report.hasConformanceStatement = json[u"hasConformanceStatement"].toBool();
}

void readHead(const QJsonObject &json, Report &report)
{
    report.language = json[u"language"].toString();
    report.id = json[u"assessment"].toString();
    report.asOf = day(json[u"asOf"]);
    report.kind = assessmentKindFromId(json[u"kind"].toString()).value_or(AssessmentKind::Self);
    report.status = reviewStatusFromId(json[u"status"].toString()).value_or(ReviewStatus::Draft);
    report.progress = json[u"progress"].toDouble();
    // Told by what it follows from: a file cannot call itself finished.
    report.unfinished = report.status != ReviewStatus::Accepted || report.progress < 1;
    report.product = product(json[u"product"]);
    JsonReader facts(json[u"facts"]);
    report.facts = readFacts(facts);
    if (const QJsonValue who = json[u"organisation"]; who.isObject()) {
        report.organisation = Organisation{.name = text(who, u"name"_s),
                                           .accreditation = text(who, u"accreditation"_s),
                                           .certificatePrefix = {},
                                           .country = text(who, u"country"_s)};
    }
    const QJsonValue people = json[u"people"];
    report.assessors = texts(people[u"assessors"]);
    report.submittedBy = text(people, u"submittedBy"_s);
    report.decidedBy = text(people, u"decidedBy"_s);
    const QJsonValue dates = json[u"dates"];
    report.begun = time(dates[u"begun"]);
    report.submitted = time(dates[u"submitted"]);
    report.decided = time(dates[u"decided"]);
    report.lastAct = time(dates[u"lastAct"]);
    readScheme(json[u"scheme"], report);
    report.assessmentDigest = digest(json[u"assessmentDigest"]);
    if (const QJsonValue signOff = json[u"signOff"]; signOff.isObject()) {
        report.signOff = SignOff{.id = {},
                                 .signedAt = time(signOff[u"signedAt"]),
                                 .signedBy = text(signOff, u"signedBy"_s),
                                 .signer = text(signOff, u"signer"_s),
                                 .statementDigest = digest(signOff[u"statementDigest"]),
                                 .assessmentDigest = digest(signOff[u"assessmentDigest"]),
                                 .evidenceRoot = digest(signOff[u"evidenceRoot"])};
        report.signOffStands = signOff[u"stands"].toBool();
    }
    if (json[u"parent"].isObject())
        report.lineage = lineageFromJson({}, json[u"parent"].toObject());
}

Report readAll(const QJsonObject &json)
{
    Report report;
    readHead(json, report);
    report.labels = list(json[u"labels"], label);
    report.guidelines = list(json[u"guidelines"], guideline);
    QList<Verdict> verdicts;
    for (const ReportGuideline &one : std::as_const(report.guidelines)) {
        verdicts.append(one.verdict);
        report.guidelineCounts.add(one.verdict);
        for (const ReportProvision &provision : one.provisions)
            report.provisionCounts.add(provision.verdict);
    }
    report.verdict = rollUpAssessment(verdicts);
    report.scope = list(json[u"scope"], scopeAnswer);
    report.ixit = ixit(json[u"ixit"]);
    report.comments = list(json[u"comments"], comment);
    report.findings = list(json[u"openFindings"], openFinding);
    report.gaps = list(json[u"actionPlan"], gap);
    report.evidenceRoot = digest(json[u"evidence"][u"root"]);
    report.evidence = list(json[u"evidence"][u"items"], evidence);
    report.runs = list(json[u"runs"], run);
    report.laws = list(json[u"laws"], law);
    report.history = list(json[u"history"], act);
    return report;
}

Error refusal(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the report cannot be read"),
            .where = where,
            .why = why,
            .advice = Text::tr("write it again with \"assessment report --format json\"")};
}

} // namespace

Result<Report> reportFromFile(const QByteArray &bytes, const QString &where)
{
    const Result<QJsonValue> json = parseJson(bytes, where, {.bytes = largestReportFile});
    if (!json)
        return json.error();
    if (text(*json, u"format"_s) != u"assay-report/1")
        return refusal(where, Text::tr("it is no report of this form (\"assay-report/1\")"));
    if (const auto hidden =
            firstText(*json, [](const QString &text) { return !isPresentable(text); })) {
        return refusal(where + u'#' + *hidden,
                       Text::tr("the text has characters that nobody sees"));
    }
    Report report = readAll(json->toObject());
    if (toFile(report) == bytes)
        return report;
    const auto place = firstDifference(*json, toJson(report));
    return place ? refusal(where + u'#' + *place,
                           Text::tr("what stands there is not what a report has"))
                 : refusal(where, Text::tr("it is not in the form in which reports are written "
                                           "(canonical JSON, RFC 8785, and a line end)"));
}

} // namespace assessment
