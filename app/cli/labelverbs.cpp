#include "labelverbs.h"

#include "designinput.h"
#include "files.h"
#include "identityinput.h"
#include "labelbatchverb.h"
#include "stampoptions.h"

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
using labels::SubFilter;

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

Result<std::optional<labels::Stamping>> LabelVerbs::stampingOf(const IssueArguments &given)
{
    return readStamping({.authority = given.timestamp,
                         .trust = given.timestampTrust,
                         .revocation = given.revocation},
                        tr("the label cannot be issued"));
}

Result<ExitCode> LabelVerbs::issue(Context &context, const IssueArguments &given)
{
    const bool toStream = isStandardStream(given.output);
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const auto design = readDesignFile(given.formatFile, given.format);
    if (!design)
        return design.error();
    const auto stamping = stampingOf(given);
    if (!stamping)
        return stamping.error();
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
    options.design = *design;
    options.language = given.language;
    options.output = toStream ? folder.filePath(u"label.pdf"_s) : given.output;
    options.supersedes = given.supersedes;
    if (given.validMonths)
        options.validMonths = *given.validMonths;
    options.stamping = *stamping;
    options.gs1 = given.gs1;
    options.subFilter = *labels::subFilterFromId(given.subFilter);
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
    const auto format = labels::formatFor(options);
    const auto code =
        format ? labels::codeSizeOf(*format, label.qr) : Result<labels::CodeSize>(format.error());
    if (!code)
        return code.error();
    context.output().created(
        label.certificateId,
        tr("Label %1 is issued, valid to %2: %3").arg(label.certificateId, expires, given.output));
    context.output().json({{u"label"_s, label.certificateId},
                           {u"file"_s, given.output},
                           {u"sha256"_s, hex(label.pdfSha256)},
                           {u"expires"_s, expires},
                           {u"subfilter"_s, QString::fromLatin1(pdfNameOf(options.subFilter))},
                           {u"code"_s, toJson(*code)},
                           {u"warnings"_s, QJsonArray::fromStringList(issued->warnings)}});
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
    LabelBatchVerb::add(group);
    V::addVerifying(group);
    addLabelLifeVerbs(group);
    V::addExporting(group);
    addLabelDraftVerb(group);
    addLabelDesignVerbs(group);
    addLabelPageVerb(group);
    addLabelCredentialVerb(group);
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
    verb.option("--identity KEY", given->identity,
                tr("key and certificate: FILE.p12, FILE.pem or pkcs11:…"), Verb::Need::Required);
    verb.option("--passphrase-file FILE", given->passphraseFile,
                tr("its first line opens the key; - is standard input; you are asked otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                tr("the same from an open descriptor"), 0);
    verb.option("--format NAME", given->format, tr("size and layout; the usual one of the kind"));
    verb.option("--format-file FILE", given->formatFile,
                tr("a design of your own in its place; label design check says if it is sound"));
    verb.option("--language TAG", given->language, tr("of the label; en-GB when not given"));
    verb.number("--valid-months N", given->validMonths, tr("1 to 36; 24 when not given"));
    verb.option("--timestamp URL", given->timestamp,
                tr("have this time-stamping authority (RFC 3161) vouch for the time, so that the "
                   "label outlasts the certificate"));
    verb.options("--timestamp-trust CA.pem", given->timestampTrust,
                 tr("certificates that the authority must lead to; repeatable"));
    verb.options("--revocation FILE", given->revocation,
                 tr("revocation lists to store in the label (level B-LT); repeatable"));
    verb.option("--supersedes CERTID", given->supersedes,
                tr("number of an earlier label of the product and kind, whose place it takes"));
    verb.option("--subfilter FORM", given->subFilter,
                tr("how the signature is written: etsi is PAdES; adbe is for viewers that do not "
                   "know it, and has no PAdES level; etsi when not given"),
                Verb::Need::Optional, {idOf(SubFilter::Cades), idOf(SubFilter::Pkcs7)});
    verb.flag("--gs1", given->gs1, tr("the code names the product's GTIN (GS1 Digital Link)"));
    verb.option("-o,--output FILE", given->output,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
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
