#include "verb.h"

#include "files.h"
#include "identityinput.h"

#include "assessment/signing/signoff.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::SignOff;
using assessment::SignOffFiles;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::SignerTrust;
using assessment::signing::SignOffCheck;

namespace app::cli {

namespace {

/// Signing an accepted assessment, and checking what was signed.
class SignOffVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::SignOffVerbs)

public:
    struct SignArguments
    {
        QString assessment;
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
    };
    struct CheckArguments
    {
        QString assessment;
        QStringList trust;
        QString output;
    };

    static Result<ExitCode> sign(Context &context, const SignArguments &given);
    static Result<ExitCode> check(Context &context, const CheckArguments &given);

private:
    static Status writeFiles(Workspace &workspace, const CheckArguments &given);
    static void tell(Output &output, const SignOffCheck &check);
    static QString stateInWords(const SignOffCheck &check);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject json(const SignOff &signOff)
{
    return {{u"signOff"_s, signOff.id},
            {u"signedAt"_s, signOff.signedAt.toString(Qt::ISODateWithMs)},
            {u"signedBy"_s, signOff.signedBy},
            {u"certificate"_s, signOff.signer},
            {u"digest"_s, hex(signOff.statementDigest)},
            {u"assessmentDigest"_s, hex(signOff.assessmentDigest)},
            {u"evidenceRoot"_s, hex(signOff.evidenceRoot)}};
}

Result<ExitCode> SignOffVerbs::sign(Context &context, const SignArguments &given)
{
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<SignOff> signOff = workspace->sign(given.assessment, *identity);
    if (!signOff)
        return signOff.error();
    context.output().created(signOff->id,
                             tr("%1 is signed off by %2 with the certificate of %3.")
                                 .arg(given.assessment, signOff->signedBy, signOff->signer));
    QJsonObject answer = json(*signOff);
    answer[u"assessment"_s] = given.assessment;
    context.output().json(answer);
    return ExitCode::Done;
}

/// Both files or none: the statement alone proves nothing.
Status SignOffVerbs::writeFiles(Workspace &workspace, const CheckArguments &given)
{
    const QString signature = given.output + u".p7s"_s;
    const Result<SignOffFiles> files = workspace.signOffFiles(given.assessment);
    if (!files)
        return files.error();
    const auto write = [](const QString &path, const QByteArray &bytes) {
        return writeNewFile(path, [&](QIODevice &out) -> Status {
            if (out.write(bytes) == bytes.size())
                return Ok;
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the sign-off cannot be written"),
                         .where = path,
                         .why = out.errorString()};
        });
    };
    if (isStandardStream(given.output) || QFileInfo::exists(given.output)) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = tr("the sign-off cannot be written"),
                     .where = given.output,
                     .why = isStandardStream(given.output) ? tr("it is two files")
                                                           : tr("it exists already"),
                     .advice = tr("name a file that does not exist")};
    }
    if (const Status written = write(signature, files->signature); !written)
        return written.error();
    Status written = write(given.output, files->statement);
    if (!written)
        QFile::remove(signature);
    return written;
}

QString SignOffVerbs::stateInWords(const SignOffCheck &check)
{
    switch (check.state) {
    case SignOffCheck::State::NotSigned: return tr("not signed off");
    case SignOffCheck::State::Broken: return tr("the sign-off is damaged");
    case SignOffCheck::State::Changed: return tr("changed since it was signed off");
    case SignOffCheck::State::Stands: return tr("still what was signed off");
    }
    Q_UNREACHABLE();
}

void SignOffVerbs::tell(Output &output, const SignOffCheck &check)
{
    output.line(stateInWords(check));
    if (check.state == SignOffCheck::State::NotSigned)
        return;
    output.note(u"  "_s
                + tr("signed: %1 by %2, with the certificate of %3")
                      .arg(check.signOff.signedAt.toString(Qt::ISODate), check.signOff.signedBy,
                           check.signOff.signer));
    output.note(u"  "_s + tr("signer: %1").arg(idOf(check.signer)));
    for (const QString &reason : check.reasons)
        output.note(u"  - "_s + reason);
    for (const SignOffCheck::Change &change : check.changes) {
        output.note(
            u"  - "_s
            + tr("%1, %2: %3").arg(change.time.toString(Qt::ISODate), change.actor, change.text));
    }
}

ExitCode exitCodeOf(const SignOffCheck &check)
{
    if (check.state != SignOffCheck::State::Stands)
        return ExitCode::Negative;
    return check.signer == SignerTrust::Trusted ? ExitCode::Done : ExitCode::CannotTell;
}

Result<ExitCode> SignOffVerbs::check(Context &context, const CheckArguments &given)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<SignOffCheck> check = workspace->checkSignature(given.assessment, *trust);
    if (!check)
        return check.error();
    if (!given.output.isEmpty()) {
        if (const Status written = writeFiles(*workspace, given); !written)
            return written.error();
    }
    tell(context.output(), *check);
    QJsonObject answer{{u"assessment"_s, given.assessment}, {u"state"_s, idOf(check->state)}};
    if (check->state != SignOffCheck::State::NotSigned) {
        QJsonObject signOff = json(check->signOff);
        for (auto member = signOff.begin(); member != signOff.end(); ++member)
            answer[member.key()] = member.value();
        QJsonArray changes;
        for (const SignOffCheck::Change &change : check->changes) {
            changes.append(QJsonObject{{u"sequence"_s, change.sequence},
                                       {u"time"_s, change.time.toString(Qt::ISODateWithMs)},
                                       {u"actor"_s, change.actor},
                                       {u"text"_s, change.text}});
        }
        answer[u"integrity"_s] =
            check->state == SignOffCheck::State::Broken ? u"changed"_s : u"intact"_s;
        answer[u"signer"_s] = idOf(check->signer);
        answer[u"certificate"_s] = check->signerFields;
        answer[u"assessmentSame"_s] = check->assessmentSame;
        answer[u"evidenceSame"_s] = check->evidenceSame;
        answer[u"checkpoint"_s] = check->checkpoint;
        answer[u"changes"_s] = changes;
        answer[u"reasons"_s] = QJsonArray::fromStringList(check->reasons);
    }
    context.output().json(answer);
    return exitCodeOf(*check);
}

} // namespace

void addSignOffVerbs(Verb &assessment)
{
    using V = SignOffVerbs;
    const auto chosen = std::make_shared<V::SignArguments>();
    Verb sign =
        assessment.verb("sign", SignOffVerbs::tr("sign an accepted assessment off, as it stands"),
                        u"assessment sign A-0001 --identity try/signer.p12 "
                        "--passphrase-file try/passphrase.txt"_s,
                        [chosen](Context &c) { return V::sign(c, *chosen); });
    sign.argument("ID", chosen->assessment, SignOffVerbs::tr("the assessment"));
    sign.option("--identity KEY", chosen->identity,
                SignOffVerbs::tr("key and certificate: FILE.p12, FILE.pem or pkcs11:…"),
                Verb::Need::Required);
    sign.option("--passphrase-file FILE", chosen->passphraseFile,
                SignOffVerbs::tr("its first line opens the key; - is standard input; you are asked "
                                 "otherwise"));
    sign.number("--passphrase-fd N", chosen->passphraseDescriptor,
                SignOffVerbs::tr("the same from an open descriptor"), 0);

    const auto checked = std::make_shared<V::CheckArguments>();
    Verb check =
        assessment.verb("check-signature",
                        SignOffVerbs::tr("tell whether an assessment still is what was signed off"),
                        u"assessment check-signature A-0001 --trust root.pem --json"_s,
                        [checked](Context &c) { return V::check(c, *checked); });
    check.argument("ID", checked->assessment, SignOffVerbs::tr("the assessment"));
    check.options("--trust CA.pem", checked->trust,
                  SignOffVerbs::tr(
                      "certificates that you trust; repeatable; without it a signer is unknown"));
    check.option(
        "-o,--output FILE", checked->output,
        SignOffVerbs::tr("also write what was signed to FILE and the signature (CMS, DER) to "
                         "FILE.p7s, for other programs"));
}

} // namespace app::cli
