#include "evidencetimeverbs.h"

#include "files.h"
#include "trustoptions.h"

#include "assessment/evidence/evidencetimecheck.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/timestampclient.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::EvidenceTime;
using assessment::EvidenceTimeCheck;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::SignerTrust;
using assessment::signing::TrustList;

namespace app::cli {

namespace {

struct StampArguments
{
    QString assessment;
    QString authority;
    QStringList trust;
    std::optional<int> seconds;
    QString request;
    QString response;
};

struct CheckArguments
{
    QString assessment;
    QStringList trust;
    QString token;
};

/// Having the time of evidence vouched for, and checking it (docs/adr/0019-trusted-time.md).
class TimeVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::TimeVerbs)

public:
    static Result<ExitCode> stamp(Context &context, const StampArguments &given);
    static Result<ExitCode> check(Context &context, const CheckArguments &given);

private:
    static Status checkUse(const StampArguments &given, const QString &authority);
    static Result<ExitCode> writeRequest(Context &context, Workspace &workspace,
                                         const StampArguments &given);
    static Result<EvidenceTime> ask(Context &context, Workspace &workspace,
                                    const StampArguments &given, const QString &authority,
                                    const TrustList &trust);
    static QString stateInWords(const EvidenceTimeCheck &check);
    static void tell(Output &output, const EvidenceTimeCheck &check);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject json(const EvidenceTime &time)
{
    return {{u"timestamp"_s, time.id},
            {u"time"_s, time.time.toString(Qt::ISODate)},
            {u"authority"_s, time.authority},
            {u"evidenceRoot"_s, hex(time.manifest.root)},
            {u"items"_s, time.manifest.leaves.size()},
            {u"source"_s, time.source},
            {u"recorded"_s, time.recorded.toString(Qt::ISODateWithMs)},
            {u"recordedBy"_s, time.recordedBy}};
}

QJsonArray json(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

Status TimeVerbs::checkUse(const StampArguments &given, const QString &authority)
{
    const auto wrong = [](const QString &where, const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the time of the evidence is not proved"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    const int ways = int(!given.authority.isEmpty()) + int(!given.request.isEmpty())
                     + int(!given.response.isEmpty());
    if (ways > 1) {
        return wrong(u"--tsa, --request-out, --response"_s,
                     tr("an authority is asked over the network or by files"),
                     tr("give one of them"));
    }
    if (ways == 0 && authority.isEmpty()) {
        return wrong({}, tr("no time-stamping authority is named, and none is asked by default"),
                     tr("name one with --tsa or ASSAY_TSA, or write a request for one with "
                        "--request-out"));
    }
    return Ok;
}

Result<ExitCode> TimeVerbs::writeRequest(Context &context, Workspace &workspace,
                                         const StampArguments &given)
{
    const auto request = workspace.timeRequest(given.assessment);
    if (!request)
        return request.error();
    // Kept first: a file whose answer would be refused must not go out.
    if (const Status kept = workspace.keepTimeRequest(given.assessment, *request); !kept)
        return kept.error();
    const Status written = writeNewFile(given.request, [&](QIODevice &out) -> Status {
        if (out.write(request->der) == request->der.size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the request cannot be written"),
                     .where = given.request,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(tr("The request is written to %1. Have it answered and give the answer "
                             "with --response; until then the time is not independently proved.")
                              .arg(given.request));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"request"_s, given.request},
                           {u"evidenceRoot"_s, hex(request->manifest.root)},
                           {u"items"_s, request->manifest.leaves.size()}});
    return ExitCode::Done;
}

Result<EvidenceTime> TimeVerbs::ask(Context &context, Workspace &workspace,
                                    const StampArguments &given, const QString &authority,
                                    const TrustList &trust)
{
    const QUrl url(authority, QUrl::StrictMode);
    if (const Status possible = assessment::signing::checkAuthority(url); !possible)
        return possible.error();
    const auto request = workspace.timeRequest(given.assessment);
    if (!request)
        return request.error();
    context.output().progress(tr("Asking %1").arg(url.toString()));
    const auto wait = given.seconds ? std::chrono::seconds(*given.seconds)
                                    : assessment::signing::usualTimestampWait;
    const auto response =
        assessment::signing::askAuthority(url, request->der, context.stopToken(), wait);
    context.output().progress({});
    if (!response)
        return response.error();
    return workspace.recordTime(given.assessment, *request, *response, trust, url.toString());
}

Result<ExitCode> TimeVerbs::stamp(Context &context, const StampArguments &given)
{
    const QString authority =
        given.authority.isEmpty() ? qEnvironmentVariable("ASSAY_TSA") : given.authority;
    if (const Status use = checkUse(given, authority); !use)
        return use.error();
    if (const Status reserved = context.reserveOutput(given.request); !reserved)
        return reserved.error();
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (!given.request.isEmpty())
        return writeRequest(context, *workspace, given);
    Result<EvidenceTime> made = [&]() -> Result<EvidenceTime> {
        if (given.response.isEmpty())
            return ask(context, *workspace, given, authority, *trust);
        const auto response = readInput(given.response, assessment::signing::largestTimestamp);
        if (!response)
            return response.error();
        return workspace->recordTimeResponse(given.assessment, *response, *trust);
    }();
    if (!made)
        return made.error();
    context.output().created(made->id, tr("The evidence as it stands was there at %1, says %2.")
                                           .arg(made->time.toString(Qt::ISODate), made->authority));
    if (trust->isEmpty()) {
        context.output().note(tr("Nobody was named as trusted, so the authority was not checked: "
                                 "name its root with --trust."));
    }
    QJsonObject answer = json(*made);
    answer[u"assessment"_s] = given.assessment;
    answer[u"signer"_s] = idOf(trust->isEmpty() ? SignerTrust::NotChecked : SignerTrust::Trusted);
    context.output().json(answer);
    return ExitCode::Done;
}

QString TimeVerbs::stateInWords(const EvidenceTimeCheck &check)
{
    using State = EvidenceTimeCheck::State;
    const bool trusted = check.signer == SignerTrust::Trusted;
    switch (check.state) {
    case State::NotProved: return tr("Time not independently proved.");
    case State::Broken: return tr("The time stamp is damaged and proves nothing.");
    case State::Changed:
        return trusted ? tr("The time of the evidence is proved as it stood then, and it has "
                            "changed since.")
                       : tr("A time was stated for the evidence as it stood then, and it has "
                            "changed since.");
    case State::Stands:
        return trusted ? tr("The time of the evidence as it stands is proved.")
                       : tr("A time is stated for the evidence as it stands.");
    }
    Q_UNREACHABLE();
}

void TimeVerbs::tell(Output &output, const EvidenceTimeCheck &check)
{
    using State = EvidenceTimeCheck::State;
    output.line(stateInWords(check));
    if (check.state == State::NotProved) {
        output.note(u"  "_s + tr("The times of evidence are those of this computer's clock."));
        return;
    }
    const auto line = [&output](const QString &text) { output.note(u"  "_s + text); };
    line(
        tr("time: %1, by %2").arg(check.record.time.toString(Qt::ISODate), check.record.authority));
    if (check.accuracy)
        line(tr("accuracy: %1 s either way").arg(double(*check.accuracy) / 1000));
    line(tr("covers: %n item(s), root %1", nullptr, int(check.record.manifest.leaves.size()))
             .arg(hex(check.record.manifest.root)));
    line(tr("authority: %1").arg(idOf(check.signer)));
    if (!check.anchor.isEmpty()) {
        line(tr("when it was recorded, %1 trusted %2").arg(check.record.recordedBy, check.anchor));
    }
    if (check.state == State::Changed)
        line(tr("since: %1").arg(changesInWords(check)));
    for (const QString &title : check.added)
        output.note(u"  - "_s + tr("added: %1").arg(title));
    for (const QString &title : check.altered)
        output.note(u"  - "_s + tr("changed: %1").arg(title));
    for (const QString &title : check.removed)
        output.note(u"  - "_s + tr("removed: %1").arg(title));
    for (const QString &reason : check.reasons)
        output.note(u"  - "_s + reason);
}

ExitCode exitCodeOf(const EvidenceTimeCheck &check)
{
    if (check.state != EvidenceTimeCheck::State::Stands || check.signer == SignerTrust::Untrusted)
        return ExitCode::Negative;
    return check.signer == SignerTrust::Trusted ? ExitCode::Done : ExitCode::CannotTell;
}

Result<ExitCode> TimeVerbs::check(Context &context, const CheckArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.token); !reserved)
        return reserved.error();
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto check = workspace->checkEvidenceTime(given.assessment, *trust);
    if (!check)
        return check.error();
    const bool isThere = check->state != EvidenceTimeCheck::State::NotProved;
    if (!given.token.isEmpty()) {
        if (!isThere) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = tr("there is no time stamp"),
                         .where = given.assessment,
                         .why = tr("nobody has vouched for a time"),
                         .advice = tr("get one with \"evidence timestamp\"")};
        }
        const Status written = writeNewFile(given.token, [&](QIODevice &out) -> Status {
            if (out.write(check->record.token) == check->record.token.size())
                return Ok;
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the time stamp cannot be written"),
                         .where = given.token,
                         .why = out.errorString()};
        });
        if (!written)
            return written.error();
    }
    tell(context.output(), *check);
    QJsonObject answer{{u"assessment"_s, given.assessment},
                       {u"state"_s, idOf(check->state)},
                       {u"timestamps"_s, check->records}};
    if (isThere) {
        const QJsonObject record = json(check->record);
        for (auto member = record.begin(); member != record.end(); ++member)
            answer[member.key()] = member.value();
        answer[u"signer"_s] = idOf(check->signer);
        answer[u"trustedWhenRecorded"_s] = check->anchor;
        if (check->accuracy)
            answer[u"accuracyMilliseconds"_s] = *check->accuracy;
        answer[u"added"_s] = json(check->added);
        answer[u"changed"_s] = json(check->altered);
        answer[u"removed"_s] = json(check->removed);
        answer[u"reasons"_s] = json(check->reasons);
    }
    context.output().json(answer);
    return exitCodeOf(*check);
}

} // namespace

void addTimeVerbs(Verb &evidence)
{
    using V = TimeVerbs;
    const auto asked = std::make_shared<StampArguments>();
    Verb stamp = evidence.verb(
        "timestamp",
        TimeVerbs::tr("have a time-stamping authority (RFC 3161) say that the evidence of an "
                      "assessment is there as it stands; it learns a digest and nothing else"),
        u"evidence timestamp A-0001 --tsa https://tsa.example.org/tsr --trust tsa-root.pem"_s,
        [asked](Context &c) { return V::stamp(c, *asked); });
    stamp.argument("ASSESSMENT", asked->assessment, TimeVerbs::tr("the assessment"));
    stamp.option("--tsa URL", asked->authority,
                 TimeVerbs::tr("the authority to ask (or ASSAY_TSA); none is asked by default"));
    stamp.options("--trust CA.pem", asked->trust,
                  TimeVerbs::tr("certificates that you trust to vouch for time; repeatable"));
    stamp.number("--timeout S", asked->seconds,
                 TimeVerbs::tr("how many seconds the authority has to answer in full (30)"));
    stamp.option("--request-out FILE.tsq", asked->request,
                 TimeVerbs::tr("write the question to a new file, for a computer with a network"));
    stamp.option("--response FILE.tsr", asked->response,
                 TimeVerbs::tr("take the answer to such a file; - is standard input"));

    const auto checked = std::make_shared<CheckArguments>();
    Verb check = evidence.verb(
        "check-time",
        TimeVerbs::tr("say whether the time of the evidence is proved, by whom, and what has "
                      "changed since"),
        u"evidence check-time A-0001 --trust tsa-root.pem"_s,
        [checked](Context &c) { return V::check(c, *checked); });
    check.argument("ASSESSMENT", checked->assessment, TimeVerbs::tr("the assessment"));
    check.options("--trust CA.pem", checked->trust,
                  TimeVerbs::tr("certificates that you trust to vouch for time; repeatable"));
    check.option("-o,--output FILE", checked->token,
                 TimeVerbs::tr("also write the token (DER) to a new file, for `openssl ts "
                               "-verify -token_in`; - is standard output"));
}

} // namespace app::cli
