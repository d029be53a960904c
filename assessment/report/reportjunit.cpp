#include "assessment/report/reportformats.h"

#include "assessment/report/reporttext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ReportJUnit)
};

enum class Outcome { Passed, Failed, Error, Skipped };

/// One test case. Every text of a report is fit for XML 1.0 already, see presentable().
struct Case
{
    QString className;
    QString name;
    Outcome outcome = Outcome::Error;
    QString message;
    QString type;
    QString details;
    double seconds = 0;
};

struct Suite
{
    QString name;
    QList<Case> cases;
    QDateTime began;

    qsizetype count(Outcome outcome) const
    {
        return std::count_if(cases.begin(), cases.end(),
                             [&](const Case &one) { return one.outcome == outcome; });
    }
    double seconds() const
    {
        double all = 0;
        for (const Case &one : cases)
            all += one.seconds;
        return all;
    }
};

/// An attribute: on one line, and never empty.
QString attribute(const QString &text)
{
    const QString flat = text.simplified();
    return flat.isEmpty() ? u"\u2013"_s : flat;
}

QString inSeconds(double seconds)
{
    return QString::number(std::max(seconds, 0.0), 'f', 3);
}

Outcome outcomeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return Outcome::Passed;
    case Verdict::Fail: return Outcome::Failed;
    case Verdict::NotApplicable: return Outcome::Skipped;
    case Verdict::Inconclusive:
    case Verdict::NotAssessed: return Outcome::Error;
    }
    Q_UNREACHABLE();
}

/// Whose evidence it is, when a supplier has shown it; a name breaks no line.
QStringList supplierLines(const QString &evidence, const Component &component)
{
    QStringList lines{u"supplier: %1 "_s.arg(evidence) + component.supplier.simplified(),
                      u"component: %1 "_s.arg(evidence) + nameWithId(component)};
    if (component.withdrawn.isValid()) {
        lines.append(
            u"withdrawn: %1 %2"_s.arg(evidence, component.withdrawn.toString(Qt::ISODate)));
    }
    return lines;
}

QString detailsOf(const Report &report, const ReportProvision &provision)
{
    QStringList lines{
        u"verdict: "_s + idOf(provision.verdict), u"counted-as: "_s + idOf(provision.countedAs),
        u"strength: "_s + idOf(provision.strength), u"review: "_s + idOf(provision.status)};
    for (const QString &id : provision.evidence) {
        if (const ReportEvidence *item = report.evidenceItem(id)) {
            lines.append(
                u"evidence: %1 sha256 %2"_s.arg(id, QString::fromLatin1(item->sha256.toHex())));
            if (item->supplier)
                lines += supplierLines(id, *item->supplier);
        }
    }
    for (const QString &id : provision.runs)
        lines.append(u"run: "_s + id);
    return lines.join(u'\n');
}

Case caseOf(const Report &report, const ReportGuideline &guideline,
            const ReportProvision &provision)
{
    const bool decides = assessment::decides(provision.strength);
    Outcome outcome = outcomeOf(provision.countedAs);
    QString message = nameOf(provision.verdict);
    for (const QString &why :
         {provision.whyNotApplicable, provision.whyOpen, provision.rationale}) {
        if (!why.isEmpty()) {
            message += u": "_s + why;
            break;
        }
    }
    if (!decides && outcome != Outcome::Passed) {
        outcome = Outcome::Skipped;
        message = Text::tr("decides nothing; %1").arg(message);
    }
    return {.className = u"assay.%1.%2"_s.arg(report.schemeId, guideline.label),
            .name = u"%1 %2"_s.arg(provision.id, provision.title),
            .outcome = outcome,
            .message = message,
            .type = idOf(provision.verdict),
            .details = detailsOf(report, provision)};
}

/// As junitXml() judges a run: only one that came to its end can have passed.
Case caseOf(const ReportRun &run)
{
    Outcome outcome = outcomeOf(run.verdict);
    if (run.state != RunState::Finished && outcome != Outcome::Failed)
        outcome = Outcome::Error;
    QStringList lines{u"state: "_s + idOf(run.state), u"verdict: "_s + idOf(run.verdict),
                      u"provisions: "_s + run.provisions.join(u' '),
                      u"script-sha256: "_s + QString::fromLatin1(run.scriptSha256.toHex())};
    if (!run.transcriptSha256.isEmpty()) {
        lines.append(u"transcript-sha256: "_s + QString::fromLatin1(run.transcriptSha256.toHex()));
    }
    for (const Finding &finding : run.findings)
        lines.append(u"finding: %1 %2"_s.arg(finding.provision, finding.summary));
    return {.className = u"assay."_s + run.test,
            .name = u"%1 (%2)"_s.arg(run.testName.isEmpty() ? run.test : run.testName, run.id),
            .outcome = outcome,
            .message = run.reason.isEmpty() ? idOf(run.verdict) : run.reason,
            .type = run.state == RunState::Finished ? idOf(run.verdict) : idOf(run.state),
            .details = lines.join(u'\n'),
            .seconds = run.seconds};
}

QList<Suite> suitesOf(const Report &report)
{
    QList<Suite> suites;
    for (const ReportGuideline &guideline : report.guidelines) {
        Suite suite{.name = u"%1 %2"_s.arg(guideline.label, guideline.title),
                    .cases = {},
                    .began = report.begun};
        for (const ReportProvision &provision : guideline.provisions)
            suite.cases.append(caseOf(report, guideline, provision));
        if (!suite.cases.isEmpty())
            suites.append(suite);
    }
    Suite runs{.name = Text::tr("Device runs"), .cases = {}, .began = {}};
    for (const ReportRun &run : report.runs)
        runs.cases.append(caseOf(run));
    if (!report.runs.isEmpty()) {
        runs.began = report.runs.constFirst().started;
        suites.append(runs);
    }
    return suites;
}

void write(QXmlStreamWriter &xml, const Case &one)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, attribute(one.className));
    xml.writeAttribute(u"name"_s, attribute(one.name));
    xml.writeAttribute(u"time"_s, inSeconds(one.seconds));
    switch (one.outcome) {
    case Outcome::Passed: break;
    case Outcome::Failed:
    case Outcome::Error:
        xml.writeStartElement(one.outcome == Outcome::Failed ? u"failure"_s : u"error"_s);
        xml.writeAttribute(u"message"_s, attribute(one.message));
        xml.writeAttribute(u"type"_s, one.type);
        xml.writeEndElement();
        break;
    case Outcome::Skipped:
        xml.writeStartElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, attribute(one.message));
        xml.writeEndElement();
        break;
    }
    xml.writeTextElement(u"system-out"_s, one.details);
    xml.writeEndElement();
}

} // namespace

QByteArray junitReport(const Report &report)
{
    QList<Suite> suites = suitesOf(report);
    // An assessment that is not finished must not look like success, nor a scheme of nothing.
    if (report.unfinished || suites.isEmpty()) {
        suites.prepend({.name = Text::tr("The assessment"),
                        .cases = {{.className = u"assay"_s,
                                   .name = Text::tr("The assessment is finished"),
                                   .outcome = Outcome::Error,
                                   .message = Text::tr("DRAFT: the assessment is not finished"),
                                   .type = idOf(report.status),
                                   .details = u"assessment: "_s + report.id}},
                        .began = report.begun});
    }
    const auto total = [&](auto count) {
        decltype(count(suites.constFirst())) all{};
        for (const Suite &suite : std::as_const(suites))
            all += count(suite);
        return all;
    };
    const auto number = [](qsizetype count) { return QString::number(count); };
    const auto of = [](Outcome outcome) {
        return [outcome](const Suite &suite) { return suite.count(outcome); };
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, attribute(productName(report.product)));
    xml.writeAttribute(u"tests"_s,
                       number(total([](const Suite &suite) { return suite.cases.size(); })));
    xml.writeAttribute(u"failures"_s, number(total(of(Outcome::Failed))));
    xml.writeAttribute(u"errors"_s, number(total(of(Outcome::Error))));
    xml.writeAttribute(u"time"_s,
                       inSeconds(total([](const Suite &suite) { return suite.seconds(); })));
    for (const Suite &suite : std::as_const(suites)) {
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, attribute(suite.name));
        xml.writeAttribute(u"tests"_s, number(suite.cases.size()));
        xml.writeAttribute(u"failures"_s, number(suite.count(Outcome::Failed)));
        xml.writeAttribute(u"errors"_s, number(suite.count(Outcome::Error)));
        xml.writeAttribute(u"skipped"_s, number(suite.count(Outcome::Skipped)));
        xml.writeAttribute(u"time"_s, inSeconds(suite.seconds()));
        if (suite.began.isValid()) {
            xml.writeAttribute(u"timestamp"_s,
                               suite.began.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        }
        for (const Case &one : suite.cases)
            write(xml, one);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace assessment
