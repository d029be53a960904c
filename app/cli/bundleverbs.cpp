#include "verb.h"

#include "identityinput.h"

#include "assessment/exchange/bundle.h"
#include "assessment/exchange/bundlereader.h"
#include "assessment/exchange/caseword.h"

#include "files.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::BundleOptions;
using assessment::BundleOutcome;
using assessment::BundlePolicy;
using assessment::BundlePreview;
using assessment::BundleSignature;
using assessment::BundleSummary;
using assessment::Error;
using assessment::Exchange;
using assessment::ItemState;
using assessment::Result;
using assessment::StagedItem;
using assessment::Status;

namespace app::cli {

namespace {

/// Handing an assessment on in one file, and taking one over.
class BundleVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::BundleVerbs)

public:
    struct ExportArguments
    {
        QString assessment;
        QString output;
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
        bool isPublic = false;
        bool isUnsigned = false;
    };
    struct ImportArguments
    {
        QString file;
        QStringList trust;
        QStringList take;
        QStringList leave;
        bool takeAll = false;
        bool dryRun = false;
    };
    struct CheckArguments
    {
        QString file;
        QStringList trust;
        QString at;
    };
    struct HistoryArguments
    {
        QString subject;
        QString output;
    };

    static Result<ExitCode> write(Context &context, const ExportArguments &given);
    static Result<ExitCode> import(Context &context, const ImportArguments &given);
    static Result<ExitCode> check(Context &context, const CheckArguments &given);
    static Result<ExitCode> list(Context &context, const QString &assessment);
    static Result<ExitCode> history(Context &context, const HistoryArguments &given);

private:
    static QStringList chosen(const BundlePreview &preview, const ImportArguments &given);
    static void tellSignature(Output &output, const BundleSignature &signature);
    static void tell(Output &output, const BundlePreview &preview, const QStringList &taken);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject json(const BundleSignature &signature)
{
    QJsonObject answer{{u"state"_s, idOf(signature)},
                       {u"reasons"_s, QJsonArray::fromStringList(signature.reasons)}};
    if (signature.certificate) {
        answer[u"subject"_s] = signature.certificate->subject;
        answer[u"issuer"_s] = signature.certificate->issuer;
        answer[u"keyId"_s] = hex(signature.certificate->keyId);
    }
    return answer;
}

/// A named verdict policy; null for the built-in one.
QJsonValue json(const std::optional<BundlePolicy> &policy)
{
    return policy ? QJsonValue(toJson(*policy)) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const BundleSummary &summary)
{
    return {{u"assessment"_s, summary.assessment},
            {u"answers"_s, summary.answers},
            {u"evidence"_s, summary.evidence},
            {u"contents"_s, summary.contents},
            {u"historyRows"_s, summary.historyRows},
            {u"public"_s, summary.isPublic},
            {u"sha256"_s, hex(summary.manifestSha256)},
            {u"stateSha256"_s, hex(summary.stateSha256)},
            {u"bytes"_s, summary.bytes},
            {u"signature"_s, json(summary.signature)},
            {u"verdictPolicy"_s, json(summary.verdictPolicy)},
            {u"conflicts"_s, QJsonArray()}};
}

void BundleVerbs::tellSignature(Output &output, const BundleSignature &signature)
{
    const QString words = inWords(signature);
    // Whoever takes over what nobody vouches for is told so, quiet or not.
    if (signature.isTrusted())
        output.note(words);
    else
        output.diagnostic(tr("warning: %1").arg(words));
}

Result<ExitCode> BundleVerbs::write(Context &context, const ExportArguments &given)
{
    if (isStandardStream(given.output)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the bundle cannot be written"),
                     .where = given.output,
                     .why = tr("it appears complete or not at all, which a stream cannot do"),
                     .advice = tr("name a file")};
    }
    if (given.isUnsigned && !given.identity.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the bundle cannot be written"),
                     .where = u"--unsigned, --identity"_s,
                     .why = tr("they say the opposite"),
                     .advice = tr("give one of them")};
    }
    std::optional<assessment::signing::Identity> identity;
    if (!given.identity.isEmpty()) {
        auto loaded =
            loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
        if (!loaded)
            return loaded.error();
        identity.emplace(std::move(*loaded));
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const BundleOptions options{.isPublic = given.isPublic,
                                .identity = identity ? &*identity : nullptr};
    const auto written = workspace->exportBundle(given.assessment, given.output, options,
                                                 context.progress(tr("Writing the bundle")));
    if (!written)
        return written.error();
    Output &output = context.output();
    output.note(tr("%1 is written to %2: %n answer(s), %3 pieces of evidence, %4 bytes.", nullptr,
                   written->answers)
                    .arg(given.assessment, given.output)
                    .arg(written->evidence)
                    .arg(written->bytes));
    if (!identity && !given.isUnsigned)
        output.diagnostic(tr("warning: the bundle is not signed; sign it with --identity, or say "
                             "--unsigned"));
    QJsonObject answer = json(*written);
    answer[u"file"_s] = given.output;
    output.json(answer);
    return ExitCode::Done;
}

QStringList BundleVerbs::chosen(const BundlePreview &preview, const ImportArguments &given)
{
    QStringList taken = given.takeAll ? preview.takeable() : preview.takenByDefault();
    taken += given.take;
    taken.removeDuplicates();
    for (const QString &item : given.leave)
        taken.removeAll(item);
    return taken;
}

void BundleVerbs::tell(Output &output, const BundlePreview &preview, const QStringList &taken)
{
    QList<QStringList> rows;
    for (const StagedItem &item : preview.items) {
        if (!item.differs())
            continue;
        rows.append({taken.contains(item.id) ? tr("take") : tr("leave"), idOf(item.state), item.id,
                     item.mine, item.theirs});
    }
    output.table({tr("Choice"), tr("State"), tr("Item"), tr("Here"), tr("In the bundle")}, rows);
    output.note(tr("%n item(s) are the same.", nullptr, preview.count(ItemState::Same)));
}

Result<ExitCode> BundleVerbs::import(Context &context, const ImportArguments &given)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto preview =
        workspace->stageBundle(given.file, *trust, context.progress(tr("Checking the bundle")));
    if (!preview)
        return preview.error();
    Output &output = context.output();
    tellSignature(output, preview->signature);
    if (preview->otherPolicy)
        output.diagnostic(tr("warning: %1").arg(policyInWords(*preview)));
    const QStringList taken = chosen(*preview, given);
    QJsonArray items;
    QJsonArray conflicts;
    int answers = 0;
    int evidence = 0;
    for (const StagedItem &item : preview->items) {
        const bool isTaken = taken.contains(item.id) && item.canBeTaken();
        answers += isTaken && item.kind == u"answer" ? 1 : 0;
        evidence += isTaken && item.kind == u"evidence" ? 1 : 0;
        const QJsonObject one{{u"id"_s, item.id},       {u"kind"_s, item.kind},
                              {u"title"_s, item.title}, {u"state"_s, idOf(item.state)},
                              {u"mine"_s, item.mine},   {u"theirs"_s, item.theirs},
                              {u"taken"_s, isTaken}};
        items.append(one);
        if (item.state == ItemState::Conflict && !isTaken)
            conflicts.append(one);
    }
    QJsonObject answer{
        {u"assessment"_s, preview->manifest.assessment},
        {u"new"_s, preview->isNew},
        {u"base"_s, preview->hasBase},
        {u"public"_s, preview->manifest.isPublic},
        {u"signature"_s, json(preview->signature)},
        {u"verdictPolicy"_s, QJsonObject{{u"there"_s, json(preview->manifest.verdictPolicy)},
                                         {u"here"_s, json(preview->policyHere)},
                                         {u"differs"_s, preview->otherPolicy}}},
        {u"dryRun"_s, given.dryRun},
        {u"answers"_s, answers},
        {u"evidence"_s, evidence},
        {u"conflicts"_s, conflicts},
        {u"items"_s, items}};
    tell(output, *preview, taken);
    if (!given.dryRun) {
        const auto outcome =
            workspace->importBundle(*preview, taken, context.progress(tr("Importing the bundle")));
        if (!outcome)
            return outcome.error();
        answer[u"changes"_s] = outcome->changes();
        output.note(outcome->changes() == 0
                        ? tr("Nothing had to be changed.")
                        : tr("%n item(s) were taken over.", nullptr, outcome->changes()));
        if (!outcome->conflicts.isEmpty())
            output.note(tr("Kept as it was here, decide with --take: %1")
                            .arg(outcome->conflicts.join(u", "_s)));
    }
    output.json(answer);
    return ExitCode::Done;
}

Result<ExitCode> BundleVerbs::check(Context &context, const CheckArguments &given)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> at = readTime(given.at);
    if (!at)
        return at.error();
    std::optional<assessment::Workspace> workspace;
    if (context.hasWorkspace()) { // it may know more schemes than the program
        auto opened = context.openWorkspace();
        if (!opened)
            return opened.error();
        workspace.emplace(*std::move(opened));
    }
    const auto schemeById = [&workspace](const QString &id) {
        return workspace ? workspace->scheme(id) : assessment::builtInScheme(id);
    };
    const auto found = assessment::readBundle(
        given.file, *trust, *at, context.progress(tr("Checking the bundle")), schemeById);
    Output &output = context.output();
    if (!found) {
        if (found.error().kind != Error::Kind::InvalidInput)
            return found.error();
        output.error(found.error());
        output.json({{u"ok"_s, false},
                     {u"file"_s, given.file},
                     {u"where"_s, found.error().where},
                     {u"reason"_s, found.error().why}});
        return ExitCode::Negative;
    }
    const BundleSummary summary = found->summary();
    output.line(tr("%1 is whole: %2 answers, %3 pieces of evidence, %4 files.")
                    .arg(summary.assessment)
                    .arg(summary.answers)
                    .arg(summary.evidence)
                    .arg(summary.contents));
    tellSignature(output, summary.signature);
    QJsonObject answer = json(summary);
    answer[u"ok"_s] = true;
    answer[u"file"_s] = given.file;
    output.json(answer);
    return summary.signature.isTrusted() ? ExitCode::Done : ExitCode::CannotTell;
}

Result<ExitCode> BundleVerbs::list(Context &context, const QString &assessment)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto exchanges = workspace->exchanges(assessment);
    if (!exchanges)
        return exchanges.error();
    QJsonArray list;
    QList<QStringList> rows;
    for (const Exchange &exchange : *exchanges) {
        const QString time = exchange.imported.toString(Qt::ISODateWithMs);
        list.append(QJsonObject{{u"id"_s, exchange.id},
                                {u"workspace"_s, exchange.origin.workspace},
                                {u"sequence"_s, exchange.origin.sequence},
                                {u"public"_s, exchange.isPublic},
                                {u"signature"_s, exchange.signature},
                                {u"signer"_s, exchange.signer},
                                {u"imported"_s, time},
                                {u"importedBy"_s, exchange.importedBy},
                                {u"history"_s, exchange.hasHistory}});
        rows.append({exchange.id, time, exchange.importedBy, exchange.signature, exchange.signer});
    }
    context.output().table({tr("Bundle"), tr("Imported"), tr("By"), tr("Signature"), tr("Signer")},
                           rows);
    context.output().json({{u"imports"_s, list}});
    return ExitCode::Done;
}

Result<ExitCode> BundleVerbs::history(Context &context, const HistoryArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto progress = context.progress(tr("Writing the history"));
    const Status written = writeNewFile(given.output, [&](QIODevice &out) {
        return workspace->writeExchangeHistory(given.subject, out, progress);
    });
    if (!written)
        return written.error();
    context.output().note(tr("The history that came with it is written to %1.").arg(given.output));
    context.output().json({{u"id"_s, given.subject}, {u"file"_s, given.output}});
    return ExitCode::Done;
}

void addTrust(Verb &verb, QStringList &into)
{
    verb.options("--trust CA.pem", into,
                 BundleVerbs::tr("certificates that you trust; repeatable; without it a signer is "
                                 "not checked"));
}

void addExport(Verb &group)
{
    const auto given = std::make_shared<BundleVerbs::ExportArguments>();
    Verb verb =
        group.verb("export", BundleVerbs::tr("write everything of one assessment into one file"),
                   u"bundle export A-0001 -o camera.assaycase --identity try/signer.p12"_s,
                   [given](Context &c) { return BundleVerbs::write(c, *given); });
    verb.argument("ID", given->assessment, BundleVerbs::tr("the assessment"));
    verb.option("-o,--output FILE", given->output,
                BundleVerbs::tr("the new file, best ending in .assaycase"), Verb::Need::Required);
    verb.option(
        "--identity,--key KEY", given->identity,
        BundleVerbs::tr("sign it with this key and certificate: FILE.p12, FILE.pem or pkcs11:…"));
    verb.option("--passphrase-file FILE", given->passphraseFile,
                BundleVerbs::tr("its first line opens the key; - is standard input; you are asked "
                                "otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                BundleVerbs::tr("the same from an open descriptor"), 0);
    verb.flag("--public", given->isPublic,
              BundleVerbs::tr("leave out confidential evidence, runs, internal comments, sign-offs "
                              "and the history"));
    verb.flag("--unsigned", given->isUnsigned, BundleVerbs::tr("do not sign it, knowingly"));
}

void addImport(Verb &group)
{
    const auto given = std::make_shared<BundleVerbs::ImportArguments>();
    Verb verb = group.verb(
        "import", BundleVerbs::tr("take an assessment over, or merge it with the one here"),
        u"bundle import camera.assaycase --dry-run"_s,
        [given](Context &c) { return BundleVerbs::import(c, *given); });
    verb.argument("FILE", given->file, BundleVerbs::tr("the bundle"));
    addTrust(verb, given->trust);
    verb.flag("--dry-run", given->dryRun,
              BundleVerbs::tr("only say what would happen to each item"));
    verb.options("--take ITEM", given->take,
                 BundleVerbs::tr("also take this item, as --dry-run names it; repeatable"));
    verb.options("--leave ITEM", given->leave,
                 BundleVerbs::tr("leave this item as it is here; repeatable"));
    verb.flag("--take-all", given->takeAll,
              BundleVerbs::tr("take every item as the bundle has it"));
}

} // namespace

void addBundleVerbs(Verb &root)
{
    Verb group = root.group("bundle", BundleVerbs::tr("whole assessments in one file"),
                            u"bundle export A-0001 -o camera.assaycase"_s);
    addExport(group);
    addImport(group);

    const auto checked = std::make_shared<BundleVerbs::CheckArguments>();
    Verb check =
        group.verb("check", BundleVerbs::tr("tell whether a bundle is whole, and who signed it"),
                   u"bundle check camera.assaycase --trust root.pem --json"_s,
                   [checked](Context &c) { return BundleVerbs::check(c, *checked); });
    check.argument("FILE", checked->file, BundleVerbs::tr("the bundle"));
    addTrust(check, checked->trust);
    check.option("--at TIME", checked->at,
                 BundleVerbs::tr("judge the signature as of this time, ISO 8601; now otherwise"));

    const auto listed = std::make_shared<QString>();
    Verb list = group.verb(
        "list", BundleVerbs::tr("what came into an assessment from other workspaces"),
        u"bundle list A-0001"_s, [listed](Context &c) { return BundleVerbs::list(c, *listed); });
    list.argument("ID", *listed, BundleVerbs::tr("the assessment"));

    const auto past = std::make_shared<BundleVerbs::HistoryArguments>();
    Verb history =
        group.verb("history", BundleVerbs::tr("write the history that came with an import"),
                   u"bundle history BUNDLE -o history.jsonl"_s,
                   [past](Context &c) { return BundleVerbs::history(c, *past); });
    history.argument("BUNDLE", past->subject, BundleVerbs::tr("as `bundle list` names it"));
    history.option("-o,--output FILE", past->output,
                   BundleVerbs::tr("the new file; - is standard output"), Verb::Need::Required);
}

} // namespace app::cli
