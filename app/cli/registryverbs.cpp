#include "files.h"
#include "identityinput.h"
#include "picturewarnings.h"
#include "trustoptions.h"
#include "verb.h"

#include "labels/registrycheck.h"
#include "labels/registrypublish.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Result;
using labels::Overall;
using labels::Published;
using labels::RegistryCheck;

namespace app::cli {

namespace {

class RegistryVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::RegistryVerbs)

public:
    struct PublishArguments
    {
        QString folder;
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
        std::optional<int> nextUpdateDays;
        QString baseUrl;
        QStringList trust;
        QString pictures;
        bool withLabels = false;
    };
    struct CheckArguments
    {
        QString folder;
        QStringList trust;
        QString against;
        QString at;
    };

    static void addPublishing(Verb &group);
    static void addChecking(Verb &group);

private:
    static Result<ExitCode> publish(Context &context, const PublishArguments &given);
    static Result<ExitCode> check(Context &context, const CheckArguments &given);
    static void tell(Output &output, const QString &folder, const RegistryCheck &check);
};

Result<ExitCode> RegistryVerbs::publish(Context &context, const PublishArguments &given)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Published> published =
        labels::publishRegistry(*workspace, *identity,
                                {.folder = given.folder,
                                 .nextUpdateDays = given.nextUpdateDays.value_or(7),
                                 .baseUrl = given.baseUrl,
                                 .withLabels = given.withLabels,
                                 .trust = *trust,
                                 .pictures = given.pictures},
                                context.progress(tr("Publishing")));
    if (!published)
        return published.error();
    tellPictureWarnings(context.output(), published->warnings);
    const assessment::Publication &publication = published->publication;
    const QString next = publication.nextUpdate.toString(Qt::ISODate);
    context.output().created(
        QString::number(publication.number),
        tr("Registry number %1 with %n label(s) is in %2; the next one is due by %3.", nullptr,
           int(published->labels))
            .arg(QString::number(publication.number), given.folder, next));
    context.output().json({{u"folder"_s, given.folder},
                           {u"number"_s, publication.number},
                           {u"labels"_s, published->labels},
                           {u"entries"_s, publication.logSize},
                           {u"root"_s, QString::fromLatin1(publication.logRoot.toHex())},
                           {u"written"_s, published->written},
                           {u"pictures"_s, published->pictures},
                           {u"warnings"_s, toJson(published->warnings)},
                           {u"issued"_s, publication.published.toString(Qt::ISODate)},
                           {u"nextUpdate"_s, next}});
    return ExitCode::Done;
}

void RegistryVerbs::tell(Output &output, const QString &folder, const RegistryCheck &check)
{
    const QString answer = check.overall == Overall::Valid     ? tr("valid")
                           : check.overall == Overall::Invalid ? tr("not valid")
                                                               : tr("cannot tell");
    output.line(u"%1: %2"_s.arg(folder, answer));
    output.note(u"  "_s + tr("signer: %1 (%2)").arg(check.signerLine, check.signer));
    output.note(u"  "_s + tr("status list: %1, number %2").arg(check.status).arg(check.number));
    output.note(u"  "_s + tr("log: %1 entries, %2 labels").arg(check.entries).arg(check.labels));
    output.note(u"  "_s + tr("against the other copy: %1").arg(check.consistency));
    for (const labels::RegistryProblem &problem : check.problems)
        output.note(u"  - %1: %2"_s.arg(problem.file, problem.reason));
    for (const QString &doubt : check.doubts)
        output.note(u"  - "_s + doubt);
}

Result<ExitCode> RegistryVerbs::check(Context &context, const CheckArguments &given)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const auto at = readTime(given.at);
    if (!at)
        return at.error();
    if (!QFileInfo(given.folder).isDir()) {
        return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                 .what = tr("the register cannot be checked"),
                                 .where = given.folder,
                                 .why = tr("there is no such folder"),
                                 .advice = tr("name the folder that was published")};
    }
    const Result<RegistryCheck> check =
        labels::checkRegistry(given.folder, {.trust = *trust, .against = given.against, .at = *at},
                              context.progress(tr("Checking")));
    if (!check)
        return check.error();
    tell(context.output(), given.folder, *check);
    context.output().json(toJson(*check));
    switch (check->overall) {
    case Overall::Valid: return ExitCode::Done;
    case Overall::Invalid: return ExitCode::Negative;
    case Overall::CannotTell: return ExitCode::CannotTell;
    }
    Q_UNREACHABLE();
}

void RegistryVerbs::addPublishing(Verb &group)
{
    const auto given = std::make_shared<PublishArguments>();
    Verb verb = group.verb("publish", tr("write the register of all labels as a static site"),
                           u"registry publish site --identity try/signer.p12 "
                           "--passphrase-file try/passphrase.txt --trust try/root.pem"_s,
                           [given](Context &c) { return publish(c, *given); });
    verb.argument("DIR", given->folder, tr("an empty folder, or the register published before"));
    verb.option("--identity KEY", given->identity, tr("key and certificate, FILE.p12 or FILE.pem"),
                Verb::Need::Required);
    verb.option("--passphrase-file FILE", given->passphraseFile,
                tr("its first line opens the key; - is standard input; you are asked otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                tr("the same from an open descriptor"), 0);
    verb.number("--next-update-days N", given->nextUpdateDays,
                tr("when readers expect the next one, 1 to 366; 7 when not given"));
    verb.option("--base-url URL", given->baseUrl,
                tr("where the folder will stand, https://…; it works without"));
    verb.options("--trust CA.pem", given->trust,
                 tr("certificates that the page for checking labels trusts; repeatable"));
    verb.option("--pictures DIR", given->pictures,
                tr("pictures of the products, named by certificate number, GTIN or \"BRAND MODEL\" "
                   "(PNG, JPEG, WebP); shown small, without what cameras write into them"));
    verb.flag("--with-labels", given->withLabels, tr("put the signed labels (PDF) there too"));
}

void RegistryVerbs::addChecking(Verb &group)
{
    const auto given = std::make_shared<CheckArguments>();
    Verb verb = group.verb("check", tr("check a copy of a register: signatures, pages, log, dates"),
                           u"registry check site --trust root.pem --against kept/checkpoint"_s,
                           [given](Context &c) { return check(c, *given); });
    verb.argument("DIR", given->folder, tr("the folder of the register"));
    verb.options("--trust CA.pem", given->trust,
                 tr("certificates that you trust; repeatable; without it a signer is unknown"));
    verb.option("--against COPY", given->against,
                tr("another copy from before, a folder or a checkpoint: the log only adds to it"));
    verb.option("--at TIME", given->at, tr("judge at this time, not now"));
}

} // namespace

void addRegistryVerbs(Verb &root)
{
    Verb group = root.group("registry", RegistryVerbs::tr("publish the register of labels"),
                            u"registry check site --trust root.pem"_s);
    RegistryVerbs::addPublishing(group);
    RegistryVerbs::addChecking(group);
}

} // namespace app::cli
