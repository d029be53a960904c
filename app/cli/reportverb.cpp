#include "verb.h"

#include "files.h"
#include "language.h"
#include "signingoptions.h"

#include "assessment/clock.h"
#include "assessment/report/gaps.h"
#include "assessment/report/report.h"
#include "assessment/report/reportattachments.h"
#include "labels/labelwords.h"
#include "labels/reportface.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using assessment::AttachedReport;
using assessment::AttachmentScope;
using assessment::Error;
using assessment::GapEffect;
using assessment::Report;
using assessment::ReportAttachment;
using assessment::ReportGap;
using assessment::Result;
using assessment::Status;
using labels::ReportFace;
using labels::ReportWish;

namespace app::cli {

namespace {

/// Everything about an assessment in one file for people outside the workspace, and what its maker
/// has to do.
class ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ReportVerb)

public:
    struct Arguments
    {
        QString source; ///< an assessment, or a file
        QString format;
        QString output;
        QString language;
        QStringList actors;
        QString attach; ///< attachManifest, attachBundle, or ""
        SigningOptions signing;
    };
    struct GapArguments
    {
        QString assessment;
        QStringList actors;
    };

    static Result<ExitCode> report(Context &context, const Arguments &given);
    static Result<ExitCode> convert(Context &context, const Arguments &given);
    static Result<ExitCode> gaps(Context &context, const GapArguments &given);
    static void addReport(Verb &assessment);
    static void addGroup(Verb &root);

private:
    static Status check(Context &context, const Arguments &given);
    static Result<QByteArray> made(Context &context, const AttachedReport &source,
                                   const Arguments &given);
    static Result<ExitCode> write(Context &context, const AttachedReport &source,
                                  const Arguments &given);
    static void addFormat(Verb &verb, const std::shared_ptr<Arguments> &given);
};

/// Names of what --attach puts into a PDF.
constexpr auto attachManifest = "manifest"_L1;
constexpr auto attachBundle = "bundle"_L1;

AttachmentScope scopeFrom(const QString &name)
{
    if (name == attachBundle)
        return AttachmentScope::Bundle;
    return name == attachManifest ? AttachmentScope::Manifest : AttachmentScope::Nothing;
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonArray jsonOf(const QList<ReportAttachment> &attachments)
{
    QJsonArray files;
    for (const ReportAttachment &attachment : attachments) {
        files.append(QJsonObject{{u"file"_s, attachment.name()},
                                 {u"sha256"_s, hex(attachment.sha256())},
                                 {u"bytes"_s, attachment.content.size()}});
    }
    return files;
}

Status actorsAreKnown(const QStringList &actors)
{
    for (const QString &actor : actors) {
        if (!assessment::gapActors().contains(actor)) {
            return Error{
                .kind = Error::Kind::Usage,
                .what = ReportVerb::tr("nobody is called so"),
                .where = u"--for "_s + actor,
                .why = ReportVerb::tr("the Code of Practice does not speak to them"),
                .advice =
                    ReportVerb::tr("name one of %1").arg(assessment::gapActors().join(u", "_s))};
        }
    }
    return assessment::Ok;
}

/// What can be known to be wrong before anything is read.
Status ReportVerb::check(Context &context, const Arguments &given)
{
    const ReportFace face = labels::reportFaceFromId(given.format).value(); // the parser looked
    if (const Status known = actorsAreKnown(given.actors); !known)
        return known;
    const auto refused = [](const QString &where, const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the report is not written"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    if (!given.actors.isEmpty() && !labels::isGapFace(face)) {
        return refused(u"--for"_s, tr("only a plan of action can be for some and not for others"),
                       tr("choose gap-pdf, gap-html, gap-json or gap-csv"));
    }
    const bool stamped = !given.signing.stamp.authority.isEmpty()
                         || !given.signing.stamp.trust.isEmpty()
                         || !given.signing.stamp.revocation.isEmpty();
    if (given.signing.identity.isEmpty() && stamped) {
        return refused(u"--timestamp"_s, tr("nothing is signed without a key"),
                       tr("name one with --identity KEY"));
    }
    if (!given.signing.identity.isEmpty() && !labels::isPdfFace(face)) {
        return refused(u"--identity"_s, tr("only a PDF can be signed inside itself"),
                       tr("choose pdf or gap-pdf, or leave --identity out"));
    }
    if (!given.attach.isEmpty()) {
        if (const Status possible = labels::checkAttachable(face); !possible)
            return possible;
    }
    return context.reserveOutput(given.output);
}

Result<QByteArray> ReportVerb::made(Context &context, const AttachedReport &source,
                                    const Arguments &given)
{
    const ReportFace face = labels::reportFaceFromId(given.format).value();
    const Report &report = source.report;
    const ReportWish wish{.actors = given.actors, .attachments = source.attachments};
    if (given.signing.identity.isEmpty())
        return labels::writeReport(report, face, wish, context.progress(tr("Writing")));
    const auto stamping = readStamping(given.signing.stamp, tr("the report is not signed"));
    if (!stamping)
        return stamping.error();
    const auto identity = given.signing.load();
    if (!identity)
        return identity.error();
    return labels::writeSignedReport(report, face, wish, *identity, assessment::systemTime(),
                                     *stamping, context.progress(tr("Writing")));
}

Result<ExitCode> ReportVerb::write(Context &context, const AttachedReport &source,
                                   const Arguments &given)
{
    const Report &report = source.report;
    const Result<QByteArray> bytes = made(context, source, given);
    if (!bytes)
        return bytes.error();
    const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
        if (out.write(*bytes) == bytes->size())
            return assessment::Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the report is not written"),
                     .where = given.output,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(
        report.unfinished
            ? tr("The report is written to %1. It says on every page that the assessment is not "
                 "finished.")
                  .arg(given.output)
            : tr("The report is written to %1.").arg(given.output));
    QJsonObject json{
        {u"assessment"_s, report.id},
        {u"format"_s, given.format},
        {u"file"_s, given.output},
        {u"sha256"_s, hex(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256))},
        {u"bytes"_s, bytes->size()},
        {u"unfinished"_s, report.unfinished},
        {u"verdict"_s, idOf(report.verdict)},
        {u"signed"_s, !given.signing.identity.isEmpty()}};
    if (labels::isGapFace(*labels::reportFaceFromId(given.format)))
        json[u"steps"_s] = assessment::gapsFor(report.gaps, given.actors).size();
    if (!source.attachments.isEmpty())
        json[u"attachments"_s] = jsonOf(source.attachments);
    context.output().json(json);
    return ExitCode::Done;
}

Result<ExitCode> ReportVerb::report(Context &context, const Arguments &given)
{
    if (const Status possible = check(context, given); !possible)
        return possible.error();
    if (!given.language.isEmpty()) {
        if (const Status spoken = Language::speak(given.language); !spoken)
            return spoken.error();
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<AttachedReport> source = assessment::readAttachedReport(
        *workspace, given.source, scopeFrom(given.attach), context.progress(tr("Reading")));
    if (!source)
        return source.error();
    return write(context, *source, given);
}

Result<ExitCode> ReportVerb::convert(Context &context, const Arguments &given)
{
    if (const Status possible = check(context, given); !possible)
        return possible.error();
    const Result<QByteArray> bytes = readInput(given.source, assessment::largestReportFile);
    if (!bytes)
        return bytes.error();
    const Result<Report> report = assessment::reportFromFile(*bytes, inputName(given.source));
    if (!report)
        return report.error();
    // Sentences of the report stay as they were written; those around them follow.
    const QString language = given.language.isEmpty() ? report->language : given.language;
    if (labels::labelLanguages().contains(language)) {
        if (const Status spoken = Language::speak(language); !spoken)
            return spoken.error();
    }
    return write(context, {.report = *report, .attachments = {}}, given);
}

Result<ExitCode> ReportVerb::gaps(Context &context, const GapArguments &given)
{
    if (const Status known = actorsAreKnown(given.actors); !known)
        return known.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Report> report =
        assessment::readReport(*workspace, given.assessment, context.progress(tr("Reading")));
    if (!report)
        return report.error();
    const QList<ReportGap> plan = assessment::gapsFor(report->gaps, given.actors);
    QList<QStringList> rows;
    for (const ReportGap &gap : plan) {
        QStringList who;
        for (const QString &actor : gap.actors)
            who.append(assessment::gapActorName(actor));
        rows.append({QString::number(rows.size() + 1),
                     assessment::nameOf(gap.effect, report->schemeIssuesLabels), gap.rule,
                     gap.problem, who.join(u", "_s)});
    }
    const auto others = int(report->gaps.size() - plan.size());
    if (rows.isEmpty() && others == 0)
        context.output().note(tr("Nothing is open."));
    else if (rows.isEmpty())
        context.output().note(tr("Nothing is open that they must act on."));
    else
        context.output().table({tr("No."), tr("Effect"), tr("Rule"), tr("What to do"), tr("Who")},
                               rows);
    if (others > 0)
        context.output().note(
            tr("%n more step(s) are left out: they are for others to act on.", nullptr, others));
    context.output().json(
        QJsonDocument::fromJson(assessment::gapsFile(*report, given.actors)).object());
    const bool heldBack = assessment::countOf(plan, GapEffect::EveryLabel) > 0
                          || assessment::countOf(plan, GapEffect::Mark) > 0;
    return heldBack ? ExitCode::Negative : ExitCode::Done;
}

void ReportVerb::addFormat(Verb &verb, const std::shared_ptr<Arguments> &given)
{
    QStringList formats;
    for (const ReportFace face : labels::reportFaces())
        formats.append(labels::idOf(face));
    verb.option("--format FORMAT", given->format, tr("the form of the file"), Verb::Need::Required,
                formats);
    verb.option("-o,--output FILE", given->output, tr("a file that does not exist"),
                Verb::Need::Required);
    verb.option("--language TAG", given->language, tr("of the report; yours when not given"),
                Verb::Need::Optional, labels::labelLanguages());
    verb.options("--for WHO", given->actors,
                 tr("of a plan of action: only the steps of %1; repeatable")
                     .arg(assessment::gapActors().join(u", "_s)));
    addSigningOptions(verb, given->signing, Verb::Need::Optional);
}

void ReportVerb::addReport(Verb &assessment)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb = assessment.verb(
        "report",
        tr("write everything about an assessment into one file, without what is confidential"),
        u"assessment report A-0001 --format pdf -o report.pdf"_s,
        [given](Context &c) { return report(c, *given); });
    verb.argument("ID", given->source, tr("the assessment"));
    addFormat(verb, given);
    verb.option("--attach WHAT", given->attach,
                tr("of a PDF: put files for programs into it, under its signature: manifest = the "
                   "report as JSON and the evidence manifest; bundle = these and a public bundle"),
                Verb::Need::Optional, {attachManifest, attachBundle});
}

void ReportVerb::addGroup(Verb &root)
{
    Verb group = root.group("report", tr("what is open, and other forms of a report"),
                            u"report gaps A-0001 --for retailer"_s);
    const auto asked = std::make_shared<GapArguments>();
    Verb gapsVerb = group.verb("gaps",
                               tr("the plan of action: what is open, in the order of what it does "
                                  "to the label"),
                               u"report gaps A-0001 --for device_manufacturer"_s,
                               [asked](Context &c) { return gaps(c, *asked); });
    gapsVerb.argument("ID", asked->assessment, tr("the assessment"));
    gapsVerb.options(
        "--for WHO", asked->actors,
        tr("only the steps of %1; repeatable").arg(assessment::gapActors().join(u", "_s)));
    const auto given = std::make_shared<Arguments>();
    Verb convertVerb = group.verb("convert",
                                  tr("make another form of a report that was written as JSON; no "
                                     "workspace is needed"),
                                  u"report convert report.json --format pdf -o report.pdf"_s,
                                  [given](Context &c) { return convert(c, *given); });
    convertVerb.argument("FILE", given->source, tr("a report as JSON; - is standard input"));
    addFormat(convertVerb, given);
}

} // namespace

void addReportVerb(Verb &assessment)
{
    ReportVerb::addReport(assessment);
}

void addReportVerbs(Verb &root)
{
    ReportVerb::addGroup(root);
}

} // namespace app::cli
