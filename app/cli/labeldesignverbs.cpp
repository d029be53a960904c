#include "designinput.h"
#include "files.h"
#include "verb.h"

#include "labels/contrast.h"
#include "labels/designreport.h"
#include "labels/designsample.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::JsonProblem;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using labels::DesignReport;
using labels::LabelFormat;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelDesign)
};

QString folderOf(const QString &file)
{
    return isStandardStream(file) ? u"."_s : QFileInfo(file).absolutePath();
}

/// One byte more than a design may have: the reader says that it is too large.
Result<QByteArray> designBytes(const QString &file)
{
    const auto input = openInput(file);
    if (!input)
        return aboutFile(input.error());
    QByteArray bytes;
    while (bytes.size() <= labels::largestDesign) { // a pipe gives what it holds just now
        const QByteArray more = (*input)->read(labels::largestDesign + 1 - bytes.size());
        if ((*input)->error() != QFileDevice::NoError)
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the label design cannot be read"),
                         .where = inputName(file),
                         .why = (*input)->errorString()};
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

QString placeOf(const JsonProblem &problem)
{
    return problem.pointer.isEmpty() ? Text::tr("the design") : problem.pointer;
}

void tellMeasures(Output &output, const DesignReport &report)
{
    output.note(
        Text::tr("Accent on white: contrast %1:1").arg(labels::contrastText(report.contrast)));
    if (report.smallestType > 0)
        output.note(Text::tr("Smallest text: %1 pt").arg(report.smallestType, 0, 'f', 1));
    if (report.code)
        output.note(describe(*report.code));
    for (const labels::SampleOutcome &one : report.samples) {
        const auto sample =
            std::ranges::find(labels::designSamples(), one.sample, &labels::DesignSample::id);
        output.note(one.problem.isEmpty() ? Text::tr("%1: fits").arg(nameOf(*sample))
                                          : u"%1: %2"_s.arg(nameOf(*sample), one.problem));
    }
}

Result<ExitCode> check(Context &context, const QString &file)
{
    const Result<QByteArray> bytes = designBytes(file);
    if (!bytes)
        return bytes.error();
    const DesignReport report = labels::judgeDesign(*bytes, folderOf(file));
    Output &output = context.output();
    for (const JsonProblem &problem : report.problems)
        output.line(u"%1: %2"_s.arg(placeOf(problem), problem.reason));
    if (report.ok())
        output.note(Text::tr("%1 can be used.").arg(inputName(file)));
    tellMeasures(output, report);
    output.json(toJson(report));
    return report.ok() ? ExitCode::Done : ExitCode::Negative;
}

Result<LabelFormat> shippedFormat(const QString &id)
{
    const auto &all = labels::labelFormats();
    const auto found = std::ranges::find(all, id, &LabelFormat::id);
    if (found != all.end())
        return *found;
    QStringList known;
    for (const LabelFormat &format : all)
        known.append(format.id);
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("there is no such label format"),
                 .where = id,
                 .advice = Text::tr("choose one of %1").arg(known.join(u", "_s))};
}

Result<ExitCode> copy(Context &context, const QString &id, const QString &file)
{
    if (const Status reserved = context.reserveOutput(file); !reserved)
        return reserved.error();
    const Result<LabelFormat> format = shippedFormat(id);
    if (!format)
        return format.error();
    const QByteArray text = labels::designText(*format);
    const Status written = writeNewFile(file, [&](QIODevice &out) -> Status {
        if (out.write(text) == text.size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the design cannot be written"),
                     .where = file,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(Text::tr("The design is written to %1.").arg(file));
    context.output().json({{u"file"_s, file}, {u"format"_s, id}});
    return ExitCode::Done;
}

} // namespace

Result<std::optional<LabelFormat>> readDesignFile(const QString &file, const QString &format)
{
    if (file.isEmpty())
        return std::optional<LabelFormat>();
    if (!format.isEmpty())
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the label cannot be drawn"),
                     .where = u"--format-file"_s,
                     .why = Text::tr("a format is named too"),
                     .advice = Text::tr("give one of --format and --format-file")};
    const Result<QByteArray> bytes = designBytes(file);
    if (!bytes)
        return bytes.error();
    const labels::DesignReading reading = labels::readDesign(*bytes, folderOf(file));
    if (reading.format)
        return reading.format;
    Error error = assessment::errorOf(reading.problems, Text::tr("the label design cannot be used"),
                                      inputName(file));
    error.advice = Text::tr("\"label design check\" says all that is wrong with it");
    return error;
}

void addLabelDesignVerbs(Verb &labelGroup)
{
    struct Arguments
    {
        QString file;
        QString format;
    };
    Verb group = labelGroup.group("design", Text::tr("label designs of your own"),
                                  u"label design check my-label.json"_s);
    const auto checked = std::make_shared<Arguments>();
    Verb checking = group.verb(
        "check", Text::tr("say all that is wrong with a design, and measure what it makes"),
        u"label design check my-label.json"_s,
        [checked](Context &context) { return check(context, checked->file); });
    checking.argument("FILE", checked->file,
                      Text::tr("a design file (docs/label-designs.md); - is standard input"));
    const auto copied = std::make_shared<Arguments>();
    Verb copying =
        group.verb("copy", Text::tr("write a format of the program as a design file"),
                   u"label design copy 74x148 -o my-label.json"_s, [copied](Context &context) {
                       return copy(context, copied->format, copied->file);
                   });
    copying.argument("NAME", copied->format, Text::tr("which format"));
    copying.option("-o,--output FILE", copied->file,
                   Text::tr("a file that does not exist; - is standard output"),
                   Verb::Need::Required);
}

} // namespace app::cli
