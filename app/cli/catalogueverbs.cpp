#include "verb.h"

#include "files.h"
#include "identityinput.h"

#include "assessment/exchange/cataloguefile.h"
#include "assessment/signing/cms.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::CatalogueExport;
using assessment::CatalogueFile;
using assessment::CatalogueFormat;
using assessment::CatalogueOrigin;
using assessment::CataloguePreview;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// Catalogues of other scheme owners: signing one, taking one over, handing one out.
class CatalogueVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::CatalogueVerbs)

public:
    struct ImportArguments
    {
        QString file;
        QString signature;
        QStringList trust;
        bool dryRun = false;
    };
    struct ExportArguments
    {
        QString scheme;
        QString format;
        QString output;
    };
    struct SignArguments
    {
        QString file;
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
        QString output;
    };

    static Result<ExitCode> import(Context &context, const ImportArguments &given);
    static Result<ExitCode> write(Context &context, const ExportArguments &given);
    static Result<ExitCode> remove(Context &context, const QString &id);
    static Result<ExitCode> sign(Context &context, const SignArguments &given);

private:
    static Status put(const QString &path, const QByteArray &bytes);
    static void tell(Output &output, const CataloguePreview &preview, bool dryRun);
    static QJsonObject json(const CataloguePreview &preview);
};

Status CatalogueVerbs::put(const QString &path, const QByteArray &bytes)
{
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        if (out.write(bytes) == bytes.size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the file cannot be written"),
                     .where = path,
                     .why = out.errorString()};
    });
}

QJsonObject CatalogueVerbs::json(const CataloguePreview &preview)
{
    QJsonArray reopened;
    for (const assessment::ReopenedAnswer &one : preview.reopened) {
        reopened.append(
            QJsonObject{{u"assessment"_s, one.assessment}, {u"provision"_s, one.provision}});
    }
    return {{u"scheme"_s, preview.scheme->id},
            {u"title"_s, preview.scheme->title},
            {u"edition"_s, preview.scheme->edition},
            {u"guidelines"_s, int(preview.scheme->guidelines.size())},
            {u"provisions"_s, preview.scheme->provisionCount()},
            {u"format"_s, idOf(preview.format)},
            {u"sha256"_s, QString::fromLatin1(preview.scheme->digest.toHex())},
            {u"signature"_s, idOf(preview.scheme->origin)},
            {u"signer"_s, preview.signer},
            {u"remarks"_s, QJsonArray::fromStringList(preview.signerRemarks)},
            {u"issuesLabels"_s, preview.scheme->issuesLabels},
            {u"same"_s, preview.isSame},
            {u"replaces"_s, preview.replaces},
            {u"added"_s, QJsonArray::fromStringList(preview.added)},
            {u"changed"_s, QJsonArray::fromStringList(preview.changed)},
            {u"removed"_s, QJsonArray::fromStringList(preview.removed)},
            {u"reopened"_s, reopened}};
}

void CatalogueVerbs::tell(Output &output, const CataloguePreview &preview, bool dryRun)
{
    const assessment::Scheme &scheme = *preview.scheme;
    const QString what = tr("%1, edition %2: %3 guidelines, %4 provisions")
                             .arg(scheme.title, scheme.edition)
                             .arg(scheme.guidelines.size())
                             .arg(scheme.provisionCount());
    if (dryRun)
        output.line(tr("Would be imported as %1: %2.").arg(scheme.id, what));
    else if (preview.isSame)
        output.created(scheme.id, tr("%1 is here already: %2.").arg(scheme.id, what));
    else
        output.created(scheme.id, tr("Imported as %1: %2.").arg(scheme.id, what));
    if (preview.signer.isEmpty())
        output.note(tr("It is not signed: no endorsement mark is issued from it."));
    else if (scheme.origin == CatalogueOrigin::Signed)
        output.note(tr("Signed by %1.").arg(preview.signer));
    else
        output.note(tr("Signed by %1, whom you do not trust (--trust): no endorsement mark is "
                       "issued from it.")
                        .arg(preview.signer));
    if (!preview.replaces)
        return;
    const auto list = [&output](const QString &sentence, const QStringList &provisions) {
        if (!provisions.isEmpty())
            output.note(sentence.arg(provisions.join(u", "_s)));
    };
    list(tr("New provisions: %1"), preview.added);
    list(tr("With another text: %1"), preview.changed);
    list(tr("No longer there: %1"), preview.removed);
    for (const assessment::ReopenedAnswer &one : preview.reopened) {
        output.note(dryRun ? tr("Would be reopened: %1 in %2").arg(one.provision, one.assessment)
                           : tr("Reopened: %1 in %2").arg(one.provision, one.assessment));
    }
}

Result<ExitCode> CatalogueVerbs::import(Context &context, const ImportArguments &given)
{
    const Result<QByteArray> bytes = readInput(given.file);
    if (!bytes)
        return bytes.error();
    CatalogueFile file{.bytes = *bytes, .name = inputName(given.file)};
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    file.trust = *trust;
    if (!given.signature.isEmpty()) {
        const Result<QByteArray> signature = readInput(given.signature);
        if (!signature)
            return signature.error();
        if (signature->isEmpty()) {
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = tr("the catalogue cannot be imported"),
                         .where = given.signature,
                         .why = tr("the signature is empty")};
        }
        file.signature = *signature;
    } else if (!given.trust.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the catalogue cannot be imported"),
                     .where = given.file,
                     .why = tr("--trust says who may sign it, but there is no --signature"),
                     .advice = tr("give the signature too, or leave --trust out")};
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    auto preview = workspace->previewCatalogue(file);
    if (!preview)
        return preview.error();
    Output &output = context.output();
    if (!preview->scheme) { // all that is wrong at once
        output.error({.kind = Error::Kind::InvalidInput,
                      .what = tr("the catalogue cannot be imported"),
                      .where = file.name,
                      .why = tr("it has %n problem(s)", nullptr, int(preview->problems.size())),
                      .advice = tr("mend them and import it again")});
        (void)output.problems(preview->problems);
        return exitCodeOf(Error::Kind::InvalidInput);
    }
    if (!given.dryRun) {
        preview = workspace->importCatalogue(file);
        if (!preview)
            return preview.error();
    }
    tell(output, *preview, given.dryRun);
    QJsonObject answer = json(*preview);
    answer[u"dryRun"_s] = given.dryRun;
    output.json(answer);
    return ExitCode::Done;
}

Result<ExitCode> CatalogueVerbs::write(Context &context, const ExportArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const CatalogueFormat format =
        assessment::catalogueFormatFromId(given.format).value_or(CatalogueFormat::Json);
    const auto written = [&]() -> Result<CatalogueExport> {
        if (context.hasWorkspace()) {
            auto workspace = context.openWorkspace();
            if (!workspace)
                return workspace.error();
            return workspace->exportCatalogue(given.scheme, format);
        }
        const auto scheme = assessment::builtInScheme(given.scheme);
        if (!scheme)
            return scheme.error();
        const auto bytes = assessment::builtInCatalogue(given.scheme);
        if (!bytes)
            return bytes.error();
        return assessment::writeCatalogue(*scheme, *bytes, format);
    }();
    if (!written)
        return written.error();
    if (const Status done = put(given.output, written->bytes); !done)
        return done.error();
    Output &output = context.output();
    output.note(tr("%1 is written to %2.").arg(given.scheme, given.output));
    if (!written->leftOut.isEmpty()) {
        // Not part of the answer that is asked for, and not to be missed.
        output.diagnostic(tr("note: a table carries what is assessed; left out: %1")
                              .arg(written->leftOut.join(u", "_s)));
    }
    output.json({{u"scheme"_s, given.scheme},
                 {u"format"_s, idOf(format)},
                 {u"file"_s, given.output},
                 {u"bytes"_s, written->bytes.size()},
                 {u"leftOut"_s, QJsonArray::fromStringList(written->leftOut)}});
    return ExitCode::Done;
}

Result<ExitCode> CatalogueVerbs::remove(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status removed = workspace->removeCatalogue(id); !removed)
        return removed.error();
    context.output().note(tr("The scheme %1 is removed.").arg(id));
    context.output().json({{u"scheme"_s, id}});
    return ExitCode::Done;
}

Result<ExitCode> CatalogueVerbs::sign(Context &context, const SignArguments &given)
{
    const Result<QByteArray> bytes = readInput(given.file);
    if (!bytes)
        return bytes.error();
    // A name under a file that nobody can import would be worth nothing.
    const auto check = assessment::checkCatalogueFile(*bytes, inputName(given.file));
    if (!check)
        return check.error();
    if (!check->scheme) {
        return errorOf(check->problems, tr("the catalogue cannot be signed"),
                       inputName(given.file));
    }
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    if (const Status usable = identity->checkUsable(assessment::systemTime()); !usable)
        return usable.error();
    const Result<QByteArray> signature = assessment::signing::signDetached(*identity, *bytes);
    if (!signature)
        return signature.error();
    if (const Status done = put(given.output, *signature); !done)
        return done.error();
    context.output().note(
        tr("%1, edition %2, is signed by %3.")
            .arg(check->scheme->title, check->scheme->edition, identity->certificate().subject));
    context.output().json({{u"scheme"_s, check->scheme->id},
                           {u"sha256"_s, QString::fromLatin1(check->scheme->digest.toHex())},
                           {u"signer"_s, identity->certificate().subject},
                           {u"file"_s, given.output}});
    return ExitCode::Done;
}

} // namespace

void addCatalogueVerbs(Verb &scheme)
{
    using V = CatalogueVerbs;
    const auto imported = std::make_shared<V::ImportArguments>();
    Verb import = scheme.verb("import",
                              V::tr("import the catalogue of another scheme owner, or a new "
                                    "edition of it"),
                              u"scheme import acme.csv --signature acme.csv.p7s --trust ca.pem"_s,
                              [imported](Context &c) { return V::import(c, *imported); });
    import.argument("FILE", imported->file,
                    V::tr("an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input"));
    import.option("--signature FILE", imported->signature,
                  V::tr("the owner's detached signature over FILE (CMS, DER)"));
    import.options("--trust CA.pem", imported->trust,
                   V::tr("certificates that you trust for this scheme; repeatable"));
    import.flag("--dry-run", imported->dryRun, V::tr("say what would be imported, and stop"));

    const auto written = std::make_shared<V::ExportArguments>();
    Verb out = scheme.verb("export", V::tr("write the catalogue of a scheme to a file"),
                           u"scheme export uk-psti-2023 --format csv -o psti.csv"_s,
                           [written](Context &c) { return V::write(c, *written); });
    out.argument("ID", written->scheme, V::tr("the scheme, as `scheme list` calls it"));
    out.option("--format NAME", written->format, V::tr("json (OSCAL, by default) or csv"),
               Verb::Need::Optional, {u"json"_s, u"csv"_s});
    out.option("-o,--output FILE", written->output,
               V::tr("a file that does not exist; - is standard output"), Verb::Need::Required);

    struct Arguments
    {
        QString word;
    };
    const auto removed = std::make_shared<Arguments>();
    Verb remove =
        scheme.verb("remove", V::tr("take an imported scheme away that no assessment follows"),
                    u"scheme remove acme-locks"_s,
                    [removed](Context &c) { return V::remove(c, removed->word); });
    remove.argument("ID", removed->word, V::tr("the scheme, as `scheme list` calls it"));

    const auto made = std::make_shared<V::SignArguments>();
    Verb sign = scheme.verb("sign", V::tr("sign a catalogue file as its owner"),
                            u"scheme sign acme.csv --identity owner.p12 --passphrase-file p.txt "
                            "-o acme.csv.p7s"_s,
                            [made](Context &c) { return V::sign(c, *made); });
    sign.argument("FILE", made->file, V::tr("the catalogue, OSCAL or CSV"));
    sign.option("--identity KEY", made->identity,
                V::tr("key and certificate: FILE.p12, FILE.pem or pkcs11:…"), Verb::Need::Required);
    sign.option("--passphrase-file FILE", made->passphraseFile,
                V::tr("its first line opens the key; - is standard input; you are asked "
                      "otherwise"));
    sign.number("--passphrase-fd N", made->passphraseDescriptor,
                V::tr("the same from an open descriptor"), 0);
    sign.option("-o,--output FILE", made->output, V::tr("where the signature goes (CMS, DER)"),
                Verb::Need::Required);
}

} // namespace app::cli
