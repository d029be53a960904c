#include "assessment/exchange/junitwriter.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::JUnitWriter)
};

enum class Result { Passed, Failed, Error, Skipped };

Result resultOf(const RunRecord &run)
{
    // What was established stays, also of a run that did not come to its end.
    if (run.verdict == Verdict::Fail)
        return Result::Failed;
    if (run.state != RunState::Finished)
        return Result::Error;
    switch (run.verdict) {
    case Verdict::Pass: return Result::Passed;
    case Verdict::NotApplicable: return Result::Skipped;
    case Verdict::Fail:
    case Verdict::NotAssessed:
    case Verdict::Inconclusive: break;
    }
    return Result::Error;
}

/// XML 1.0 §2.2; what a device printed may hold anything.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype n = 0; n < text.size(); ++n) {
        const QChar c = text[n];
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && n + 1 < text.size() && text[n + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++n];
            continue;
        }
        const bool control = (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
                             || (code >= 0x7f && code < 0xa0);
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        clean += control || turns || c.isSurrogate() || code >= 0xfffe
                     ? QChar(QChar::ReplacementCharacter)
                     : c;
    }
    return clean;
}

QString line(const QString &text)
{
    return xmlText(text).simplified();
}

QString inSeconds(double seconds)
{
    return QString::number(std::max(seconds, 0.0), 'f', 3);
}

QString detailsOf(const RunRecord &run)
{
    QStringList lines{u"state: "_s + idOf(run.state), u"verdict: "_s + idOf(run.verdict)};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    add(u"provisions"_s, run.provisions.join(u' '));
    add(u"firmware"_s, run.environment[u"firmware"_s].toString());
    add(u"test-version"_s, run.environment[u"test-version"_s].toString());
    add(u"test-sha256"_s, QString::fromLatin1(run.scriptSha256.toHex()));
    add(u"transcript-sha256"_s, QString::fromLatin1(run.transcriptSha256.toHex()));
    for (const StepRecord &step : run.steps) {
        add(u"step"_s, step.measured.isEmpty()
                           ? u"%1 [%2]"_s.arg(step.title, step.outcome)
                           : u"%1 [%2] %3"_s.arg(step.title, step.outcome, step.measured));
    }
    return lines.join(u'\n');
}

QString findingsOf(const RunRecord &run)
{
    QStringList lines;
    for (const Finding &finding : run.findings)
        lines.append(u"%1 %2: %3"_s.arg(finding.provision, finding.id, finding.summary));
    return lines.join(u'\n');
}

void writeRun(QXmlStreamWriter &xml, const RunRecord &run)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, line(u"assay."_s + run.test));
    QString name = run.testName.isEmpty() ? run.test : run.testName;
    if (!run.id.isEmpty())
        name += u" (%1)"_s.arg(run.id); // the same test may have run more than once
    xml.writeAttribute(u"name"_s, line(name));
    xml.writeAttribute(u"time"_s, inSeconds(run.seconds));
    const auto say = [&](const QString &element, const QString &type) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"message"_s, line(run.reason.isEmpty() ? type : run.reason));
        xml.writeAttribute(u"type"_s, type);
        xml.writeCharacters(xmlText(findingsOf(run)));
        xml.writeEndElement();
    };
    switch (resultOf(run)) {
    case Result::Passed: break;
    case Result::Failed: say(u"failure"_s, idOf(run.verdict)); break;
    case Result::Error:
        say(u"error"_s, run.state == RunState::Finished ? idOf(run.verdict) : idOf(run.state));
        break;
    case Result::Skipped:
        xml.writeStartElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s,
                           line(run.reason.isEmpty() ? idOf(run.verdict) : run.reason));
        xml.writeEndElement();
        break;
    }
    xml.writeTextElement(u"system-out"_s, xmlText(detailsOf(run)));
    xml.writeEndElement();
}

} // namespace

QByteArray junitXml(const QList<RunRecord> &runs, const QString &suite)
{
    const auto count = [&](Result result) {
        return std::count_if(runs.begin(), runs.end(),
                             [&](const RunRecord &run) { return resultOf(run) == result; });
    };
    double seconds = 0;
    for (const RunRecord &run : runs)
        seconds += run.seconds;
    const qsizetype tests = std::max<qsizetype>(runs.size(), 1);
    const qsizetype errors = runs.isEmpty() ? 1 : count(Result::Error);

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    const auto writeCounts = [&] {
        xml.writeAttribute(u"name"_s, line(suite));
        xml.writeAttribute(u"tests"_s, QString::number(tests));
        xml.writeAttribute(u"failures"_s, QString::number(count(Result::Failed)));
        xml.writeAttribute(u"errors"_s, QString::number(errors));
    };
    xml.writeStartElement(u"testsuites"_s);
    writeCounts();
    xml.writeAttribute(u"time"_s, inSeconds(seconds));
    xml.writeStartElement(u"testsuite"_s);
    writeCounts();
    xml.writeAttribute(u"skipped"_s, QString::number(count(Result::Skipped)));
    xml.writeAttribute(u"time"_s, inSeconds(seconds));
    if (!runs.isEmpty() && runs.first().started.isValid()) {
        xml.writeAttribute(u"timestamp"_s,
                           runs.first().started.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }
    for (const RunRecord &run : runs)
        writeRun(xml, run);
    if (runs.isEmpty()) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"assay"_s);
        xml.writeAttribute(u"name"_s, Text::tr("device runs"));
        xml.writeAttribute(u"time"_s, inSeconds(0));
        xml.writeStartElement(u"error"_s);
        xml.writeAttribute(u"message"_s, Text::tr("no device test was run"));
        xml.writeAttribute(u"type"_s, idOf(Verdict::NotAssessed));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace assessment
