#include "labels/designreport.h"

#include "labels/designsample.h"
#include "labels/labelwriter.h"
#include "labels/layout.h"
#include "labels/qrreadback.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonProblem;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::DesignReport)
};

/// As issue() would draw it: with a code of the size that the signed statement has.
Result<WrittenLabel> drawn(const LabelFormat &format, const DesignSample &sample,
                           QByteArray &qrText)
{
    const QJsonObject fields = sampleFields(format.kind, sample);
    const Result<LabelContent> content = labelContentFrom(fields);
    if (!content)
        return content.error();
    qrText = expectedCodeText(format, fields);
    return writeLabel({.content = *content,
                       .format = format,
                       .qrText = qrText,
                       .envelope = "{}",
                       .time = QDateTime({2026, 1, 30}, {12, 0}, Qt::UTC)});
}

double smallestIn(const LabelPage &page)
{
    double smallest = 0;
    for (const LabelElement &element : page.elements) {
        if (element.size > 0)
            smallest = smallest == 0 ? element.size : std::min(smallest, element.size);
    }
    return smallest;
}

/// A problem of the page that is about a member of the design.
JsonProblem problemOf(const Error &error)
{
    if (error.where.startsWith(u'/'))
        return {error.where, error.what + u": "_s + error.why};
    return {QString(), error.message()};
}

void tryOut(DesignReport &report, const LabelFormat &format, const DesignSample &sample)
{
    QByteArray qrText;
    const Result<WrittenLabel> label = drawn(format, sample, qrText);
    const bool mustFit = report.samples.isEmpty();
    report.samples.append({sample.id, label ? QString() : label.error().message()});
    if (!label) {
        if (mustFit)
            report.problems.append(problemOf(label.error()));
        return;
    }
    const double smallest = smallestIn(label->page);
    report.smallestType =
        report.smallestType == 0 ? smallest : std::min(report.smallestType, smallest);
    if (!mustFit)
        return;
    if (const Status readable = checkQrCode(label->pdf, label->page, qrText); !readable)
        report.problems.append({u"/qr"_s, readable.error().message()});
}

} // namespace

DesignReport judgeDesign(const QByteArray &json, const QString &folder)
{
    const DesignReading reading = readDesign(json, folder);
    DesignReport report{.format = reading.format,
                        .problems = reading.problems,
                        .logoFile = reading.logoFile,
                        .contrast = reading.contrast};
    if (!reading.format)
        return report;
    const LabelFormat &format = *reading.format;
    const Result<CodeSize> code =
        expectedCodeSize(format, sampleFields(format.kind, designSamples().constFirst()));
    if (code)
        report.code = *code;
    else
        report.problems.append({u"/qr"_s, code.error().message()});
    for (const DesignSample &sample : designSamples()) {
        if (code)
            tryOut(report, format, sample);
    }
    if (!report.ok())
        report.format.reset();
    return report;
}

QJsonObject toJson(const DesignReport &report)
{
    QJsonArray problems;
    for (const JsonProblem &problem : report.problems)
        problems.append(
            QJsonObject{{u"pointer"_s, problem.pointer}, {u"reason"_s, problem.reason}});
    QJsonArray samples;
    for (const SampleOutcome &one : report.samples)
        samples.append(QJsonObject{{u"sample"_s, one.sample},
                                   {u"fits"_s, one.problem.isEmpty()},
                                   {u"reason"_s, one.problem}});
    QJsonValue design;
    if (report.format)
        design =
            QJsonObject{{u"id"_s, report.format->id},
                        {u"kind"_s, idOf(report.format->kind)},
                        {u"sha256"_s, QString::fromLatin1(report.format->designSha256.toHex())}};
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return {{u"ok"_s, report.ok()},
            {u"problems"_s, problems},
            {u"design"_s, design},
            {u"contrast"_s, rounded(report.contrast)},
            {u"smallestPt"_s, rounded(report.smallestType)},
            {u"code"_s, report.code ? QJsonValue(toJson(*report.code)) : QJsonValue()},
            {u"samples"_s, samples}};
}

} // namespace labels
