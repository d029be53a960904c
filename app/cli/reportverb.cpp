#include "verb.h"

#include "files.h"
#include "language.h"

#include "assessment/report/report.h"
#include "labels/labelwords.h"
#include "labels/reportface.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using assessment::Report;
using assessment::Result;
using assessment::Status;
using labels::ReportFace;

namespace app::cli {

namespace {

/// Everything about an assessment in one file for people outside the workspace.
class ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ReportVerb)

public:
    struct Arguments
    {
        QString assessment;
        QString format;
        QString output;
        QString language;
    };

    static Result<ExitCode> report(Context &context, const Arguments &given);
    static void add(Verb &group);
};

Result<ExitCode> ReportVerb::report(Context &context, const Arguments &given)
{
    const ReportFace face = labels::reportFaceFromId(given.format).value(); // the parser looked
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    if (!given.language.isEmpty()) {
        if (const Status spoken = Language::speak(given.language); !spoken)
            return spoken.error();
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Report> report =
        assessment::readReport(*workspace, given.assessment, context.progress(tr("Reading")));
    if (!report)
        return report.error();
    const Result<QByteArray> bytes =
        labels::writeReport(*report, face, context.progress(tr("Writing")));
    if (!bytes)
        return bytes.error();
    const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
        if (out.write(*bytes) == bytes->size())
            return assessment::Ok;
        return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                 .what = tr("the report is not written"),
                                 .where = given.output,
                                 .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(
        report->unfinished
            ? tr("The report is written to %1. It says on every page that the assessment is not "
                 "finished.")
                  .arg(given.output)
            : tr("The report is written to %1.").arg(given.output));
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"format"_s, given.format},
                           {u"file"_s, given.output},
                           {u"sha256"_s, QString::fromLatin1(digest.toHex())},
                           {u"bytes"_s, bytes->size()},
                           {u"unfinished"_s, report->unfinished},
                           {u"verdict"_s, idOf(report->verdict)}});
    return ExitCode::Done;
}

void ReportVerb::add(Verb &group)
{
    QStringList formats;
    for (const ReportFace face : labels::reportFaces())
        formats.append(labels::idOf(face));
    const auto given = std::make_shared<Arguments>();
    Verb verb = group.verb("report",
                           tr("write everything about an assessment into one file, without what is "
                              "confidential"),
                           u"assessment report A-0001 --format pdf -o report.pdf"_s,
                           [given](Context &c) { return report(c, *given); });
    verb.argument("ID", given->assessment, tr("the assessment"));
    verb.option("--format FORMAT", given->format, tr("the form of the file"), Verb::Need::Required,
                formats);
    verb.option("-o,--output FILE", given->output, tr("a file that does not exist"),
                Verb::Need::Required);
    verb.option("--language TAG", given->language, tr("of the report; yours when not given"),
                Verb::Need::Optional, labels::labelLanguages());
}

} // namespace

void addReportVerb(Verb &assessment)
{
    ReportVerb::add(assessment);
}

} // namespace app::cli
