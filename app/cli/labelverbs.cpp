#include "labelverbs.h"

#include "files.h"
#include "identityinput.h"

#include "labels/issue.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::GateReason;
using assessment::IssuedLabel;
using assessment::LabelKind;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

/// One reason a line on the standard error, each beginning with its rule; all of them in JSON.
void LabelVerbs::tellReasons(Output &output, const QString &assessment,
                             const QList<GateReason> &reasons)
{
    QJsonArray array;
    for (const GateReason &reason : reasons) {
        output.diagnostic(u"%1: %2"_s.arg(reason.rule, reason.message));
        array.append(QJsonObject{
            {u"rule"_s, reason.rule}, {u"page"_s, reason.page}, {u"message"_s, reason.message}});
    }
    output.json({{u"assessment"_s, assessment}, {u"reasons"_s, array}});
}

Result<ExitCode> LabelVerbs::issue(Context &context, const IssueArguments &given)
{
    const bool toStream = isStandardStream(given.output);
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();

    // Issuing puts a file in place; for the standard output that is one in a folder of our own.
    const QTemporaryDir folder;
    labels::IssueOptions options;
    options.kind = *assessment::labelKindFromId(given.kind);
    options.format = given.format;
    options.language = given.language;
    options.output = toStream ? folder.filePath(u"label.pdf"_s) : given.output;
    if (given.validMonths)
        options.validMonths = *given.validMonths;
    QList<GateReason> reasons;
    const auto issued = labels::issue(*workspace, given.assessment, *identity, options, reasons,
                                      context.progress(tr("Issuing")));
    if (!issued) {
        if (!reasons.isEmpty())
            tellReasons(context.output(), given.assessment, reasons);
        return issued.error();
    }
    const IssuedLabel &label = issued->label;
    for (const QString &warning : issued->warnings)
        context.output().diagnostic(tr("warning: %1").arg(warning));
    if (toStream) {
        const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
            if (out.write(issued->pdf) == issued->pdf.size())
                return Ok;
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the label is issued but cannot be written"),
                         .where = tr("standard output"),
                         .why = out.errorString()};
        });
        if (!written)
            return written.error();
    }
    const QString expires = label.expires.toString(Qt::ISODate);
    context.output().created(
        label.certificateId,
        tr("Label %1 is issued, valid to %2: %3").arg(label.certificateId, expires, given.output));
    context.output().json({{u"label"_s, label.certificateId},
                           {u"file"_s, given.output},
                           {u"sha256"_s, hex(label.pdfSha256)},
                           {u"expires"_s, expires},
                           {u"warnings"_s, QJsonArray::fromStringList(issued->warnings)}});
    return ExitCode::Done;
}

Result<ExitCode> LabelVerbs::list(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto labels = workspace->labels();
    if (!labels)
        return labels.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const IssuedLabel &label : *labels) {
        const QString issued = label.issued.toString(Qt::ISODate);
        const QString expires = label.expires.toString(Qt::ISODate);
        array.append(QJsonObject{{u"label"_s, label.certificateId},
                                 {u"assessment"_s, label.assessment},
                                 {u"kind"_s, idOf(label.kind)},
                                 {u"issued"_s, issued},
                                 {u"expires"_s, expires},
                                 {u"format"_s, label.format},
                                 {u"language"_s, label.language},
                                 {u"sha256"_s, hex(label.pdfSha256)},
                                 {u"signer"_s, label.signer}});
        rows.append({label.certificateId, idOf(label.kind), label.assessment, issued, expires,
                     label.signer});
    }
    context.output().table(
        {tr("Label"), tr("Kind"), tr("Assessment"), tr("Issued"), tr("Valid to"), tr("Signer")},
        rows);
    context.output().json({{u"labels"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> LabelVerbs::exportLabel(Context &context, const QString &id, const QString &file)
{
    if (const Status reserved = context.reserveOutput(file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<IssuedLabel> label = workspace->label(id);
    if (!label)
        return label.error();
    const Status written = writeNewFile(
        file, [&](QIODevice &out) { return workspace->readContent(label->pdfSha256, out); });
    if (!written)
        return written.error();
    context.output().note(tr("Label %1 is written to %2.").arg(id, file));
    context.output().json(
        {{u"label"_s, id}, {u"file"_s, file}, {u"sha256"_s, hex(label->pdfSha256)}});
    return ExitCode::Done;
}

void addLabelVerbs(Verb &root)
{
    using V = LabelVerbs;
    Verb group = root.group("label", LabelVerbs::tr("issue labels, and check them"),
                            u"label verify label.pdf --trust root.pem"_s);
    V::addIssuing(group);
    V::addVerifying(group);
    V::addListing(group);
    V::addExporting(group);
}

void LabelVerbs::addIssuing(Verb &group)
{
    const auto given = std::make_shared<IssueArguments>();
    Verb verb = group.verb("issue", tr("issue a signed label from an accepted assessment"),
                           u"label issue A-0001 --kind information --identity try/signer.p12 "
                           "--passphrase-file try/passphrase.txt -o label.pdf"_s,
                           [given](Context &c) { return issue(c, *given); });
    verb.argument("ID", given->assessment, tr("the assessment"));
    verb.option("--kind KIND", given->kind, tr("which form of a label"), Verb::Need::Required,
                {idOf(LabelKind::Information), idOf(LabelKind::Endorsement)});
    verb.option("--identity KEY", given->identity, tr("key and certificate, FILE.p12 or FILE.pem"),
                Verb::Need::Required);
    verb.option("--passphrase-file FILE", given->passphraseFile,
                tr("its first line opens the key; - is standard input; you are asked otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                tr("the same from an open descriptor"), 0);
    verb.option("--format NAME", given->format, tr("size and layout; the usual one of the kind"));
    verb.option("--language TAG", given->language, tr("of the label; en-GB when not given"));
    verb.number("--valid-months N", given->validMonths, tr("1 to 36; 24 when not given"));
    verb.option("-o,--output FILE", given->output,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

void LabelVerbs::addListing(Verb &group)
{
    group.verb("list", tr("list the labels issued from this workspace"), u"label list --json"_s,
               list);
}

void LabelVerbs::addExporting(Verb &group)
{
    struct Arguments
    {
        QString id;
        QString file;
    };
    const auto given = std::make_shared<Arguments>();
    Verb verb = group.verb("export", tr("write a label that was issued to a new file"),
                           u"label export THX-2026-00001-K -o label.pdf"_s,
                           [given](Context &c) { return exportLabel(c, given->id, given->file); });
    verb.argument("ID", given->id, tr("the number of the label"));
    verb.option("-o,--output FILE", given->file,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

} // namespace app::cli
