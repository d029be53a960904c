#include "files.h"
#include "identityinput.h"
#include "verb.h"

#include "assessment/clock.h"

#include "labels/credential.h"

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelCredential)
};

struct Arguments
{
    QString id;
    QString identity;
    QString passphraseFile;
    std::optional<int> passphraseDescriptor;
    QString output;
};

Result<ExitCode> writeCredential(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto label = workspace->label(given.id);
    if (!label)
        return label.error();
    const auto credential = labels::credentialOf(*label, *identity, assessment::systemTime());
    if (!credential)
        return credential.error();
    const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
        if (out.write(credential->jwt) == credential->jwt.size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the credential cannot be written"),
                     .where = given.output,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(
        Text::tr("The credential of label %1 is written to %2.").arg(given.id, given.output));
    context.output().json({{u"label"_s, given.id},
                           {u"file"_s, given.output},
                           {u"id"_s, credential->id},
                           {u"issuer"_s, credential->issuer}});
    return ExitCode::Done;
}

} // namespace

void addLabelCredentialVerb(Verb &labelGroup)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb =
        labelGroup.verb("credential", Text::tr("write a label as a W3C Verifiable Credential"),
                        u"label credential THX-2026-00001-L --identity try/signer.p12 "
                        "--passphrase-file try/passphrase.txt -o label.jwt"_s,
                        [given](Context &context) { return writeCredential(context, *given); });
    verb.argument("ID", given->id, Text::tr("the number of the label"));
    verb.option("--identity KEY", given->identity,
                Text::tr("key and certificate, FILE.p12 or FILE.pem"), Verb::Need::Required);
    verb.option("--passphrase-file FILE", given->passphraseFile,
                Text::tr("its first line opens the key; - is standard input; you are asked "
                         "otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                Text::tr("the same from an open descriptor"), 0);
    verb.option("-o,--output FILE", given->output,
                Text::tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

} // namespace app::cli
