#include "labelverbs.h"

#include "files.h"
#include "identityinput.h"

#include "labels/verify.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::signing::TrustList;
using labels::Overall;
using labels::Verification;
using labels::VerifyOptions;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerify)
};

Result<QDateTime> readTime(const QString &text)
{
    if (text.isEmpty())
        return assessment::systemTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the label cannot be checked"),
                     .where = u"--at %1"_s.arg(text),
                     .why = Text::tr("it is not a time in the form of ISO 8601"),
                     .advice = Text::tr("write it as 2026-11-23T12:00:00Z")};
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without an offset it means UTC wherever we are
    return time.toUTC();
}

Verification verifyStream(const VerifyOptions &options)
{
    const QString name = inputName(u"-"_s);
    const Result<QByteArray> bytes = readInput(u"-"_s, labels::largestVerifiedFile);
    Verification verification = labels::verifyPdf(bytes ? *bytes : QByteArray(), name, options);
    if (!bytes)
        verification.reasons = {bytes.error().message()};
    return verification;
}

ExitCode exitCodeOf(const QList<Verification> &verifications)
{
    const auto any = [&](Overall overall) {
        return std::any_of(verifications.begin(), verifications.end(),
                           [overall](const Verification &v) { return v.overall == overall; });
    };
    if (any(Overall::Invalid))
        return ExitCode::Negative;
    return any(Overall::CannotTell) ? ExitCode::CannotTell : ExitCode::Done;
}

QString nameOf(Overall overall)
{
    switch (overall) {
    case Overall::Valid: return Text::tr("valid");
    case Overall::Invalid: return Text::tr("not valid");
    case Overall::CannotTell: return Text::tr("cannot tell");
    }
    Q_UNREACHABLE();
}

/// What the label says, to be held against the product it is found on: a genuine label can be stuck
/// onto another one.
void tellRecord(Output &output, const QJsonObject &record)
{
    if (record.isEmpty())
        return;
    const QJsonObject product = record[u"product"_s].toObject();
    output.note(u"  "_s
                + Text::tr("label: %1, valid to %2")
                      .arg(record[u"certificateId"_s].toString(), record[u"expires"_s].toString()));
    output.note(u"  "_s
                + Text::tr("product: %1 %2")
                      .arg(product[u"brand"_s].toString(), product[u"model"_s].toString()));
}

void tell(Output &output, const Verification &verification)
{
    output.line(u"%1: %2"_s.arg(verification.file, nameOf(verification.overall)));
    output.note(u"  "_s + Text::tr("integrity: %1").arg(verification.integrity));
    output.note(u"  "_s + Text::tr("structure: %1").arg(verification.structure));
    output.note(u"  "_s + Text::tr("signer: %1").arg(verification.signer));
    output.note(u"  "_s + Text::tr("time: %1").arg(verification.time));
    output.note(u"  "_s + Text::tr("status: %1").arg(verification.status));
    tellRecord(output, verification.record);
    for (const QString &reason : verification.reasons)
        output.note(u"  - "_s + reason);
}

} // namespace

Result<ExitCode> LabelVerbs::verify(Context &context, const VerifyArguments &given)
{
    const Result<TrustList> trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> at = readTime(given.at);
    if (!at)
        return at.error();
    const VerifyOptions options{.trust = *trust, .at = *at, .qr = given.qr};
    QJsonArray results;
    QList<Verification> verifications;
    for (const QString &file : given.files) {
        const Verification verification =
            isStandardStream(file) ? verifyStream(options) : labels::verifyFile(file, options);
        results.append(toJson(verification));
        tell(context.output(), verification);
        verifications.append(verification);
    }
    context.output().json({{u"results"_s, results}});
    return exitCodeOf(verifications);
}

void LabelVerbs::addVerifying(Verb &group)
{
    const auto given = std::make_shared<VerifyArguments>();
    Verb verb =
        group.verb("verify", tr("check labels: integrity, structure, signer, time and status"),
                   u"label verify label.pdf --trust root.pem --json"_s,
                   [given](Context &c) { return verify(c, *given); });
    verb.arguments("FILE", given->files, tr("labels to check; - is standard input"));
    verb.options("--trust CA.pem", given->trust,
                 tr("certificates that you trust; repeatable; without it a signer is unknown"));
    verb.option("--at TIME", given->at, tr("judge the signature at this time, not now"));
    verb.flag("--qr", given->qr, tr("the files are pictures or texts of QR codes"));
}

} // namespace app::cli
