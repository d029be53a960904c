#include "statementverbs.h"

#include "files.h"
#include "findinglines.h"
#include "productinput.h"

#include "assessment/clock.h"
#include "assessment/subject.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::KeptStatement;
using assessment::Result;
using assessment::Status;
using labels::StatementContent;
using labels::StatementFormat;

namespace app::cli {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString digestOf(const QByteArray &bytes)
{
    return hex(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QJsonObject toJson(const KeptStatement &one)
{
    return {{u"statement"_s, one.id},
            {u"product"_s, one.product},
            {u"assessment"_s, one.assessment},
            {u"kind"_s, idOf(one.kind)},
            {u"firmware"_s, one.firmware},
            {u"sha256"_s, hex(one.pdfSha256)},
            {u"issued"_s, one.issued.toString(Qt::ISODate)},
            {u"keptUntil"_s, one.keptUntil.toString(Qt::ISODate)},
            {u"signer"_s, one.signer},
            {u"signed"_s, one.signedAt.toUTC().toString(Qt::ISODate)},
            {u"signedBy"_s, one.signedBy},
            {u"discarded"_s, one.discarded}};
}

} // namespace

Result<ExitCode> StatementVerbs::draft(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    const auto drafted = openAndDraft(context, given);
    if (!drafted)
        return drafted.error();
    const StatementContent &content = drafted->content;
    const auto bytes =
        labels::writeStatement(content, labels::statementFormatFromId(given.format).value(),
                               context.progress(tr("Drawing")));
    if (!bytes)
        return bytes.error();
    const Status written = writeNewFile(given.file, *bytes, tr("the draft is not written"));
    if (!written)
        return written.error();
    const QStringList missing = content.missing();
    context.output().note(
        tr("The draft is written to %1. It says that it is one.").arg(given.file));
    if (!missing.isEmpty()) {
        context.output().note(
            tr("%n entry(s) missing; statement check names them.", nullptr, int(missing.size())));
    }
    context.output().json({{u"product"_s, content.productId},
                           {u"kind"_s, given.kind},
                           {u"format"_s, given.format},
                           {u"file"_s, given.file},
                           {u"sha256"_s, digestOf(*bytes)},
                           {u"bytes"_s, bytes->size()},
                           {u"draft"_s, true},
                           {u"missing"_s, QJsonArray::fromStringList(missing)}});
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::sign(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    auto drafted = openAndDraft(context, given);
    if (!drafted)
        return drafted.error();
    const StatementContent &content = drafted->content;
    if (!content.mayBeSigned()) {
        QJsonObject answer = tellFindings(context.output(), content.findings);
        answer[u"product"_s] = content.productId;
        answer[u"kind"_s] = given.kind;
        answer[u"maySign"_s] = false;
        context.output().note(tr("It is not signed, and nothing is kept."));
        context.output().json(answer);
        return ExitCode::Negative;
    }
    const auto stamping = readStamping(given.signing.stamp, tr("the statement is not signed"));
    if (!stamping)
        return stamping.error();
    const auto identity = given.signing.load();
    if (!identity)
        return identity.error();
    const labels::StatementSigning signing{.identity = *identity,
                                           .at = assessment::systemTime(),
                                           .stamping = *stamping,
                                           .output = isStandardStream(given.file) ? QString()
                                                                                  : given.file};
    const auto made = labels::signStatement(drafted->workspace, drafted->source, signing,
                                            context.progress(tr("Signing")));
    if (!made)
        return made.error();
    if (isStandardStream(given.file)) {
        const Status written =
            writeNewFile(given.file, made->pdf, tr("the statement is not written"));
        if (!written)
            return written.error();
    }
    const KeptStatement &kept = made->statement;
    context.output().note(tr("Statement %1 is signed and written to %2. A copy is kept here until "
                             "%3.")
                              .arg(kept.id, given.file, kept.keptUntil.toString(Qt::ISODate)));
    QJsonObject answer = toJson(kept);
    answer[u"file"_s] = given.file;
    answer[u"bytes"_s] = made->pdf.size();
    context.output().json(answer);
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::exportKept(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto kept = workspace->keptStatement(given.subject);
    if (!kept)
        return kept.error();
    const auto bytes = labels::exportStatement(*workspace, *kept,
                                               labels::statementFormatFromId(given.format).value(),
                                               context.progress(tr("Writing")));
    if (!bytes)
        return bytes.error();
    const Status written = writeNewFile(given.file, *bytes, tr("the statement is not written"));
    if (!written)
        return written.error();
    context.output().note(tr("Statement %1 is written to %2.").arg(kept->id, given.file));
    context.output().json({{u"statement"_s, kept->id},
                           {u"format"_s, given.format},
                           {u"file"_s, given.file},
                           {u"sha256"_s, digestOf(*bytes)},
                           {u"bytes"_s, bytes->size()}});
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::list(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    QString product;
    if (!given.subject.isEmpty()) {
        const auto found = assessment::readProductSubject(*workspace, given.subject);
        if (!found)
            return found.error();
        product = found->product.id;
    }
    const auto statements = workspace->keptStatements(product);
    if (!statements)
        return statements.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const KeptStatement &one : *statements) {
        if (one.discarded && !given.all)
            continue;
        array.append(toJson(one));
        rows.append({one.id, idOf(one.kind), one.content[u"product"][u"name"].toString(),
                     one.issued.toString(Qt::ISODate), one.keptUntil.toString(Qt::ISODate),
                     one.discarded ? tr("discarded") : QString()});
    }
    context.output().table(
        {tr("Statement"), tr("Kind"), tr("Product"), tr("Issued"), tr("Kept until"), tr("Remark")},
        rows);
    context.output().json({{u"statements"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::discard(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status done = workspace->discardStatement(given.subject); !done)
        return done.error();
    context.output().note(tr("Statement %1 is off the list.").arg(given.subject));
    context.output().json({{u"statement"_s, given.subject}, {u"discarded"_s, true}});
    return ExitCode::Done;
}

void StatementVerbs::addOutput(Verb &verb, const std::shared_ptr<Arguments> &given, bool formats)
{
    verb.option("-o,--output FILE", given->file,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
    if (!formats)
        return;
    QStringList ids;
    for (const StatementFormat format : labels::statementFormats())
        ids.append(idOf(format));
    verb.option("--format FORMAT", given->format,
                tr("the form of the file; pdf when not given; register is for us-register only"),
                Verb::Need::Optional, ids);
}

void StatementVerbs::addFiles(Verb &group)
{
    const auto drafted = std::make_shared<Arguments>();
    Verb draft = group.verb("draft", tr("write a draft, which says on every page that it is one"),
                            u"statement draft P-0001 --kind psti -o draft.pdf"_s,
                            [drafted](Context &c) { return StatementVerbs::draft(c, *drafted); });
    addSubject(draft, drafted);
    addOutput(draft, drafted, true);

    const auto signedWith = std::make_shared<Arguments>();
    Verb sign =
        group.verb("sign",
                   tr("sign the statement (PAdES) and keep a copy for as long as it has to "
                      "be kept"),
                   u"statement sign P-0001 --kind psti --identity try/signer.p12 "
                   "--passphrase-file try/passphrase.txt -o statement.pdf"_s,
                   [signedWith](Context &c) { return StatementVerbs::sign(c, *signedWith); });
    addSubject(sign, signedWith);
    addSigningOptions(sign, signedWith->signing, Verb::Need::Required);
    addOutput(sign, signedWith, false);

    const auto exported = std::make_shared<Arguments>();
    Verb exporting =
        group.verb("export", tr("write a signed statement out again"),
                   u"statement export S-0123456789 --format json -o statement.json"_s,
                   [exported](Context &c) { return StatementVerbs::exportKept(c, *exported); });
    exporting.argument("STATEMENT", exported->subject, tr("its id; see statement list"));
    addOutput(exporting, exported, true);

    const auto listed = std::make_shared<Arguments>();
    Verb list =
        group.verb("list", tr("list the signed statements, and until when each has to be kept"),
                   u"statement list P-0001"_s,
                   [listed](Context &c) { return StatementVerbs::list(c, *listed); });
    list.argument("PRODUCT|ASSESSMENT", listed->subject, tr("only those of this product"),
                  Verb::Need::Optional);
    list.flag("--all", listed->all, tr("those that were discarded too"));

    const auto discarded = std::make_shared<Arguments>();
    Verb discard =
        group.verb("discard", tr("take a statement off the list; refused while it has to be kept"),
                   u"statement discard S-0123456789"_s,
                   [discarded](Context &c) { return StatementVerbs::discard(c, *discarded); });
    discard.argument("STATEMENT", discarded->subject, tr("its id; see statement list"));
}

} // namespace app::cli
