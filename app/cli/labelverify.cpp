#include "labelverbs.h"

#include "files.h"
#include "labelverdict.h"
#include "trustoptions.h"

#include "confinement/confinement.h"
#include "labels/firmwarefit.h"
#include "labels/statuslist.h"
#include "labels/verify.h"
#include "labels/verifynumber.h"

#include "assessment/model/label.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::signing::TrustList;
using labels::Verification;
using labels::VerifyOptions;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerify)
};

Verification verifyStream(const VerifyOptions &options)
{
    const QString name = inputName(u"-"_s);
    const Result<QByteArray> bytes = readInput(u"-"_s, labels::largestVerifiedFile);
    Verification verification = labels::verifyPdf(bytes ? *bytes : QByteArray(), name, options);
    if (!bytes)
        verification.reasons = {bytes.error().message()};
    return verification;
}

/// What is asked for: files, or numbers together with the registry they are looked up in.
assessment::Status checkQuestion(const QStringList &files, const QStringList &numbers,
                                 const QString &registry)
{
    const auto refusal = [](const QString &where, const QString &why, const QString &advice) {
        return assessment::Error{.kind = assessment::Error::Kind::Usage,
                                 .what = Text::tr("nothing can be checked"),
                                 .where = where,
                                 .why = why,
                                 .advice = advice};
    };
    if (files.isEmpty() && numbers.isEmpty())
        return refusal({}, Text::tr("no label is named"),
                       Text::tr("name a file, or --number and --registry"));
    if (numbers.isEmpty() != registry.isEmpty())
        return refusal({}, Text::tr("--number and --registry belong together"),
                       Text::tr("give both, or neither"));
    if (!registry.isEmpty() && !QFileInfo(registry).isDir())
        return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                 .what = Text::tr("the registry cannot be read"),
                                 .where = registry,
                                 .why = Text::tr("there is no such folder"),
                                 .advice = Text::tr("name the folder that was published")};
    for (const QString &number : numbers) {
        if (!assessment::isCertificateId(number.toUpper()))
            return refusal(number, Text::tr("this is not a certificate number"),
                           Text::tr("compare it with the label, its last character included"));
    }
    return assessment::Ok;
}

} // namespace

Result<ExitCode> LabelVerbs::verify(Context &context, const VerifyArguments &given)
{
    if (const auto sound = checkQuestion(given.files, given.numbers, given.registry); !sound)
        return sound.error();
    const Result<TrustList> trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> at = readTime(given.at);
    if (!at)
        return at.error();
    const auto revocation = readRevocation(given.revocation);
    if (!revocation)
        return revocation.error();
    VerifyOptions options{.trust = *trust, .at = *at, .qr = given.qr, .revocation = *revocation};
    if (!given.status.isEmpty()) {
        auto status = labels::readStatusFile(given.status, *trust, *at);
        if (!status)
            return aboutFile(status.error());
        options.status = std::make_shared<const labels::GivenStatus>(*std::move(status));
    }
    // Files of strangers are read from here on. Where the kernel has no filters nothing is lost:
    // verifying asks for no network.
    (void)refuseNetwork();
    QList<Verification> verifications;
    for (const QString &file : given.files)
        verifications.append(isStandardStream(file) ? verifyStream(options)
                                                    : labels::verifyFile(file, options));
    for (const QString &number : given.numbers)
        verifications.append(labels::verifyNumber(number.toUpper(), given.registry, options));
    for (Verification &verification : verifications)
        labels::compareFirmware(verification, given.firmware);
    return tellVerifications(context.output(), verifications);
}

void LabelVerbs::addVerifying(Verb &group)
{
    const auto given = std::make_shared<VerifyArguments>();
    Verb verb =
        group.verb("verify", tr("check labels: integrity, structure, signer, time and status"),
                   u"label verify label.pdf --trust root.pem --json"_s,
                   [given](Context &c) { return verify(c, *given); });
    verb.arguments("FILE", given->files, tr("labels to check; - is standard input"),
                   Verb::Need::Optional);
    verb.options(
        "--trust CA.pem", given->trust,
        tr("certificates that you trust, PEM or a trust list; repeatable; without it a signer is "
           "unknown"));
    verb.options("--revocation FILE", given->revocation,
                 tr("revocation lists (CRL) to consult beside those in the label; repeatable"));
    verb.option("--status FILE", given->status,
                tr("the issuer's status list, status.jwt of a registry: whether the labels were "
                   "suspended, withdrawn or replaced"));
    verb.options("--number CERT", given->numbers,
                 tr("look this certificate number up in --registry; repeatable; a number alone "
                    "proves nothing, so that the answer is at best \"cannot tell\""));
    verb.option("--registry DIR", given->registry, tr("a copy of a published registry, a folder"));
    verb.option("--at TIME", given->at, tr("judge the signature at this time, not now"));
    verb.option("--firmware VERSION", given->firmware,
                tr("the version in hand; a note says whether the label speaks of it, and the "
                   "answer stays the same"));
    verb.flag("--qr", given->qr, tr("the files are pictures or texts of QR codes"));
}

} // namespace app::cli
