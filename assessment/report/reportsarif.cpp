#include "assessment/report/reportformats.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/report/reporttext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ReportSarif)
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text.isEmpty() ? u"\u2013"_s : text}};
}

/// SARIF 2.1.0 §3.27.9: what a result says of its rule.
QString kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"pass"_s;
    case Verdict::Fail: return u"fail"_s;
    case Verdict::Inconclusive: return u"open"_s;
    case Verdict::NotAssessed: return u"review"_s;
    case Verdict::NotApplicable: return u"notApplicable"_s;
    }
    Q_UNREACHABLE();
}

/// §3.27.10: whatever is no fail has no level.
QString levelOf(Verdict verdict, Strength strength)
{
    if (verdict != Verdict::Fail)
        return u"none"_s;
    switch (strength) {
    case Strength::Shall:
    case Strength::ShallNot: return u"error"_s;
    case Strength::Should: return u"warning"_s;
    case Strength::Encouraged:
    case Strength::Aim:
    case Strength::Informative: return u"note"_s;
    }
    Q_UNREACHABLE();
}

/// Whose evidence it is, when a supplier has shown it. A property bag (§3.8) is for what SARIF has
/// no word for.
QJsonObject supplierOf(const Component &component)
{
    QJsonObject json{{u"supplier"_s, component.supplier},
                     {u"component"_s, component.id},
                     {u"kind"_s, idOf(component.kind)},
                     {u"name"_s, component.name},
                     {u"version"_s, component.version}};
    if (component.withdrawn.isValid()) {
        json[u"withdrawn"_s] = component.withdrawn.toString(Qt::ISODate);
        json[u"reason"_s] = component.reason;
    }
    return json;
}

class SarifWriter
{
public:
    explicit SarifWriter(const Report &report);

    QJsonObject document() const;

private:
    QJsonObject tool(const QJsonArray &rules) const;
    QJsonObject rule(const ReportProvision &provision) const;
    QJsonObject provisionsRun() const;
    QJsonObject result(const ReportProvision &provision, int rule) const;
    QJsonObject deviceRun(const ReportRun &run) const;
    QJsonObject result(const ReportRun &run, const Finding *finding) const;
    QJsonArray locations(const QString &place) const;
    QJsonObject fingerprints(const QStringList &parts) const;
    QJsonObject bag() const;
    QJsonObject artifact(const ReportEvidence &item) const;
    void tellEvidence(const ReportProvision &provision, QJsonObject &result) const;

    const Report &m_report;
    QHash<QString, int> m_artifacts; ///< evidence by its id
};

SarifWriter::SarifWriter(const Report &report) : m_report(report)
{
    for (qsizetype i = 0; i < report.evidence.size(); ++i)
        m_artifacts.insert(report.evidence[i].id, int(i));
}

/// Without the version of the program: the same report has the same bytes whatever writes it.
QJsonObject SarifWriter::tool(const QJsonArray &rules) const
{
    return {{u"driver"_s, QJsonObject{{u"name"_s, u"Assay"_s},
                                      {u"language"_s, m_report.language},
                                      {u"rules"_s, rules}}}};
}

QJsonObject SarifWriter::rule(const ReportProvision &provision) const
{
    return {{u"id"_s, provision.id},
            {u"shortDescription"_s, message(provision.title)},
            {u"fullDescription"_s, message(provision.requirement)},
            {u"defaultConfiguration"_s,
             QJsonObject{{u"level"_s, levelOf(Verdict::Fail, provision.strength)}}},
            {u"properties"_s,
             QJsonObject{{u"strength"_s, idOf(provision.strength)},
                         {u"audiences"_s, QJsonArray::fromStringList(provision.audiences)}}}};
}

QJsonArray SarifWriter::locations(const QString &place) const
{
    const QString product = productName(m_report.product);
    return {QJsonObject{
        {u"logicalLocations"_s,
         QJsonArray{QJsonObject{{u"name"_s, place},
                                {u"fullyQualifiedName"_s, u"%1/%2"_s.arg(product, place)},
                                {u"kind"_s, u"object"_s}}}}}};
}

/// The same matter of the same product in every report of it, whatever its words are.
QJsonObject SarifWriter::fingerprints(const QStringList &parts) const
{
    const QByteArray matter =
        (QStringList{m_report.schemeId, m_report.product.brand, m_report.product.model} + parts)
            .join(u'\n')
            .toUtf8();
    return {{u"assay/v1"_s, hex(QCryptographicHash::hash(matter, QCryptographicHash::Sha256))}};
}

QJsonObject SarifWriter::bag() const
{
    return {{u"assessment"_s, m_report.id},
            {u"unfinished"_s, m_report.unfinished},
            {u"status"_s, idOf(m_report.status)},
            {u"verdict"_s, idOf(m_report.verdict)},
            {u"asOf"_s, m_report.asOf.toString(Qt::ISODate)},
            {u"scheme"_s, m_report.schemeId},
            {u"firmware"_s, m_report.product.firmwareVersion}};
}

QJsonObject SarifWriter::result(const ReportProvision &provision, int rule) const
{
    QString words = u"%1 %2: %3."_s.arg(provision.id, provision.title, nameOf(provision.verdict));
    for (const QString &more :
         {provision.whyNotApplicable, provision.whyOpen, provision.rationale}) {
        if (!more.isEmpty())
            words += u' ' + more;
    }
    QJsonObject result{{u"ruleId"_s, provision.id},
                       {u"ruleIndex"_s, rule},
                       {u"kind"_s, kindOf(provision.verdict)},
                       {u"level"_s, levelOf(provision.verdict, provision.strength)},
                       {u"message"_s, message(words)},
                       {u"locations"_s, locations(provision.id)},
                       {u"partialFingerprints"_s, fingerprints({provision.id})},
                       {u"properties"_s, QJsonObject{{u"verdict"_s, idOf(provision.verdict)},
                                                     {u"countedAs"_s, idOf(provision.countedAs)},
                                                     {u"review"_s, idOf(provision.status)}}}};
    tellEvidence(provision, result);
    return result;
}

/// What the answer rests on. What a supplier has shown is a related location (§3.27.22) too, so
/// that a viewer says whose it is, and a property for programs.
void SarifWriter::tellEvidence(const ReportProvision &provision, QJsonObject &result) const
{
    QJsonArray attachments;
    QJsonArray related;
    QJsonArray suppliers;
    for (const QString &id : provision.evidence) {
        const auto place = m_artifacts.constFind(id);
        if (place == m_artifacts.constEnd())
            continue;
        const ReportEvidence &item = m_report.evidence[*place];
        const QJsonObject where{{u"uri"_s, contentName(item.sha256)}, {u"index"_s, *place}};
        attachments.append(
            QJsonObject{{u"description"_s, message(item.title)}, {u"artifactLocation"_s, where}});
        if (!item.supplier)
            continue;
        related.append(
            QJsonObject{{u"id"_s, int(related.size()) + 1},
                        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, where}}},
                        {u"message"_s, message(Text::tr("%1, shown by the supplier of %2")
                                                   .arg(item.title, inWords(*item.supplier)))}});
        QJsonObject supplier = supplierOf(*item.supplier);
        supplier[u"evidence"_s] = item.id;
        suppliers.append(supplier);
    }
    if (!attachments.isEmpty())
        result[u"attachments"_s] = attachments;
    if (related.isEmpty())
        return;
    result[u"relatedLocations"_s] = related;
    QJsonObject properties = result[u"properties"_s].toObject();
    properties[u"suppliers"_s] = suppliers;
    result[u"properties"_s] = properties;
}

QJsonObject SarifWriter::artifact(const ReportEvidence &item) const
{
    QJsonObject properties{{u"evidence"_s, item.id}, {u"confidential"_s, item.confidential}};
    if (item.supplier)
        properties[u"supplier"_s] = supplierOf(*item.supplier);
    return {{u"location"_s, QJsonObject{{u"uri"_s, contentName(item.sha256)}}},
            {u"description"_s, message(item.title)},
            {u"hashes"_s, QJsonObject{{u"sha-256"_s, hex(item.sha256)}}},
            {u"properties"_s, properties}};
}

QJsonObject SarifWriter::provisionsRun() const
{
    QJsonArray rules;
    QJsonArray results;
    for (const ReportGuideline &guideline : m_report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions) {
            results.append(result(provision, int(rules.size())));
            rules.append(rule(provision));
        }
    }
    QJsonArray artifacts;
    for (const ReportEvidence &item : m_report.evidence)
        artifacts.append(artifact(item));
    QJsonObject run{
        {u"tool"_s, tool(rules)},
        {u"automationDetails"_s, QJsonObject{{u"id"_s, u"assessment/"_s + m_report.id},
                                             {u"description"_s, message(m_report.schemeTitle)}}},
        {u"results"_s, results},
        {u"properties"_s, bag()}};
    if (!artifacts.isEmpty())
        run[u"artifacts"_s] = artifacts;
    return run;
}

QJsonObject SarifWriter::result(const ReportRun &run, const Finding *finding) const
{
    // A finding is a fact that the run established; what it comes to says the verdict of the run.
    const QString words = finding                ? finding->summary
                          : run.reason.isEmpty() ? nameOf(run.state)
                                                 : run.reason;
    const QString place = finding && !finding->provision.isEmpty() ? finding->provision : run.test;
    QJsonObject properties{{u"verdict"_s, idOf(run.verdict)}, {u"state"_s, idOf(run.state)}};
    if (finding) {
        properties[u"finding"_s] = finding->id;
        if (finding->offset >= 0)
            properties[u"transcriptOffset"_s] = finding->offset;
    }
    return {{u"ruleId"_s, run.test},
            {u"ruleIndex"_s, 0},
            {u"kind"_s, kindOf(run.verdict)},
            {u"level"_s, levelOf(run.verdict, Strength::Shall)},
            {u"message"_s, message(words)},
            {u"locations"_s, locations(place)},
            {u"partialFingerprints"_s,
             fingerprints({run.test, finding ? finding->id : QString(), place})},
            {u"properties"_s, properties}};
}

QJsonObject SarifWriter::deviceRun(const ReportRun &run) const
{
    QJsonArray results;
    for (const Finding &finding : run.findings)
        results.append(result(run, &finding));
    if (results.isEmpty())
        results.append(result(run, nullptr));
    QJsonObject invocation{{u"executionSuccessful"_s, run.state == RunState::Finished}};
    if (run.started.isValid()) {
        invocation[u"startTimeUtc"_s] = stamp(run.started);
        invocation[u"endTimeUtc"_s] = stamp(run.started.addMSecs(qint64(run.seconds * 1000)));
    }
    QJsonObject properties = bag();
    properties[u"firmware"_s] = run.firmware;
    properties[u"scriptSha256"_s] = hex(run.scriptSha256);
    properties[u"transcriptSha256"_s] = hex(run.transcriptSha256);
    const QJsonObject test{
        {u"id"_s, run.test},
        {u"shortDescription"_s, message(run.testName.isEmpty() ? run.test : run.testName)}};
    return {{u"tool"_s, tool({test})},
            {u"automationDetails"_s, QJsonObject{{u"id"_s, u"run/%1"_s.arg(run.id)}}},
            {u"invocations"_s, QJsonArray{invocation}},
            {u"results"_s, results},
            {u"properties"_s, properties}};
}

QJsonObject SarifWriter::document() const
{
    QJsonArray runs{provisionsRun()};
    for (const ReportRun &run : m_report.runs)
        runs.append(deviceRun(run));
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, runs}};
}

} // namespace

QByteArray sarifLog(const Report &report)
{
    return canonicalJson(SarifWriter(report).document()) + '\n';
}

} // namespace assessment
