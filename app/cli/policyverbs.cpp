#include "verb.h"

#include "files.h"

#include "assessment/model/policy.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::PolicyInForce;
using assessment::PolicyReview;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace app::cli {

namespace {

/// By which verdict policy the test groups of the workspace are judged.
class PolicyVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::PolicyVerbs)

public:
    struct Arguments
    {
        QString file;
        QString output;
        bool dryRun = false;
    };

    static Result<ExitCode> show(Context &context, const Arguments &given);
    static Result<ExitCode> set(Context &context, const Arguments &given);
    static Result<ExitCode> reset(Context &context, const Arguments &given);
    static Result<ExitCode> withdrawal(Context &context, const QString &people);

private:
    static QJsonObject json(const PolicyInForce &now);
    static Status tell(Output &output, Workspace &workspace, const QList<PolicyReview> &opened,
                       bool dryRun);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonArray json(const QList<PolicyReview> &reviews)
{
    QJsonArray array;
    for (const PolicyReview &review : reviews) {
        array.append(QJsonObject{{u"assessment"_s, review.assessment},
                                 {u"product"_s, review.product},
                                 {u"status"_s, idOf(review.status)}});
    }
    return array;
}

QJsonObject PolicyVerbs::json(const PolicyInForce &now)
{
    return {
        {u"title"_s, now.policy.title},
        {u"sha256"_s, hex(now.policy.sha256)},
        {u"builtIn"_s, now.isBuiltIn},
        {u"differences"_s, QJsonArray::fromStringList(differencesInWords(now.policy))},
        {u"changed"_s, now.changed.isValid() ? now.changed.toString(Qt::ISODateWithMs) : QString()},
        {u"changedBy"_s, now.changedBy}};
}

/// What counts now, and which reviews that opened again, or would.
Status PolicyVerbs::tell(Output &output, Workspace &workspace, const QList<PolicyReview> &opened,
                         bool dryRun)
{
    const Result<PolicyInForce> now = workspace.verdictPolicy();
    if (!now)
        return now.error();
    if (!dryRun)
        output.note(tr("The verdict policy is “%1”.").arg(now->policy.title));
    for (const PolicyReview &review : opened) {
        // Quiet or not: nobody's acceptance ends unsaid.
        const QString line =
            dryRun ? tr("would be a draft again: %1 (%2), now %3")
                   : tr("a draft again, to be reviewed by this policy: %1 (%2), before %3");
        output.line(line.arg(review.assessment, review.product, nameOf(review.status).toLower()));
    }
    if (dryRun && opened.isEmpty())
        output.note(tr("No review would be opened again."));
    QJsonObject answer = json(*now);
    answer[u"reopened"_s] = app::cli::json(opened);
    answer[u"dryRun"_s] = dryRun;
    output.json(answer);
    return Ok;
}

Result<ExitCode> PolicyVerbs::show(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<PolicyInForce> now = workspace->verdictPolicy();
    if (!now)
        return now.error();
    const auto reviews = workspace->reviewsUnderPolicy();
    if (!reviews)
        return reviews.error();
    Output &output = context.output();
    if (!given.output.isEmpty()) {
        const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
            if (out.write(now->text) == now->text.size())
                return Ok;
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the verdict policy cannot be written"),
                         .where = given.output,
                         .why = out.errorString()};
        });
        if (!written)
            return written.error();
    }
    output.line(now->isBuiltIn ? tr("%1 (built in)").arg(now->policy.title) : now->policy.title);
    output.line(u"SHA-256 %1"_s.arg(hex(now->policy.sha256)));
    for (const QString &difference : differencesInWords(now->policy))
        output.line(u"  - "_s + difference);
    if (!now->isBuiltIn) {
        output.line(tr("Set %1 by %2.").arg(now->changed.toString(Qt::ISODate), now->changedBy));
    }
    if (!reviews->isEmpty()) {
        output.line(
            tr("Another policy would open %n review(s) again.", nullptr, int(reviews->size())));
    }
    QJsonObject answer = json(*now);
    answer[u"reviews"_s] = app::cli::json(*reviews);
    output.json(answer);
    return ExitCode::Done;
}

Result<ExitCode> PolicyVerbs::set(Context &context, const Arguments &given)
{
    const Result<QByteArray> text = readInput(given.file);
    if (!text)
        return text.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (given.dryRun) {
        const auto policy = assessment::readVerdictPolicy(*text, inputName(given.file));
        if (!policy)
            return policy.error();
        const Result<PolicyInForce> now = workspace->verdictPolicy();
        const auto reviews = workspace->reviewsUnderPolicy();
        if (!reviews)
            return reviews.error();
        const bool same = now && now->policy.sha256 == policy->sha256;
        const Status told =
            tell(context.output(), *workspace, same ? QList<PolicyReview>() : *reviews, true);
        return told ? Result<ExitCode>(ExitCode::Done) : told.error();
    }
    const auto opened = workspace->setVerdictPolicy(*text, inputName(given.file));
    if (!opened)
        return opened.error();
    const Status told = tell(context.output(), *workspace, *opened, false);
    return told ? Result<ExitCode>(ExitCode::Done) : told.error();
}

Result<ExitCode> PolicyVerbs::reset(Context &context, const Arguments &)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto opened = workspace->resetVerdictPolicy();
    if (!opened)
        return opened.error();
    const Status told = tell(context.output(), *workspace, *opened, false);
    return told ? Result<ExitCode>(ExitCode::Done) : told.error();
}

/// How many people withdraw a label; \a people is "" to see it.
Result<ExitCode> PolicyVerbs::withdrawal(Context &context, const QString &people)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (!people.isEmpty()) {
        const auto wanted = people == u"default"_s ? std::nullopt : std::optional(people.toInt());
        if (const Status set = workspace->setLabelPolicy(wanted); !set)
            return set.error();
    }
    const auto now = workspace->labelPolicy();
    if (!now)
        return now.error();
    const int lab = now->peopleFor(assessment::AssessmentKind::Lab);
    const int self = now->peopleFor(assessment::AssessmentKind::Self);
    Output &output = context.output();
    output.line(tr("Labels of a laboratory are withdrawn by %n person(s).", nullptr, lab));
    output.line(
        tr("Labels of a maker's own declaration are withdrawn by %n person(s).", nullptr, self));
    output.json({{u"lab"_s, lab},
                 {u"self"_s, self},
                 {u"default"_s, !now->people},
                 {u"changed"_s,
                  now->changed.isValid() ? now->changed.toString(Qt::ISODateWithMs) : QString()},
                 {u"changedBy"_s, now->changedBy}});
    return ExitCode::Done;
}

} // namespace

void addPolicyVerbs(Verb &root)
{
    using V = PolicyVerbs;
    Verb group = root.group(
        "policy",
        PolicyVerbs::tr("the rules here: how test groups are judged, who withdraws labels"),
        u"policy set policy.json"_s);
    const auto shown = std::make_shared<V::Arguments>();
    Verb show = group.verb(
        "show",
        PolicyVerbs::tr("show the policy, and what it does otherwise than the built-in one"),
        u"policy show --json"_s, [shown](Context &c) { return V::show(c, *shown); });
    show.option("-o,--output FILE", shown->output,
                PolicyVerbs::tr("also write its text to a new file, to hand on or to change"));
    const auto given = std::make_shared<V::Arguments>();
    Verb set = group.verb(
        "set",
        PolicyVerbs::tr("judge by this policy from now on; assessments in which anything is "
                        "declared are to be reviewed again, and are named"),
        u"policy set policy.json"_s, [given](Context &c) { return V::set(c, *given); });
    set.argument("FILE", given->file, PolicyVerbs::tr("the policy as JSON; - is standard input"));
    set.flag("--dry-run", given->dryRun,
             PolicyVerbs::tr("only check it and say which reviews it would open again"));
    const auto back = std::make_shared<V::Arguments>();
    group.verb("reset", PolicyVerbs::tr("judge by the built-in policy again; names the same"),
               u"policy reset"_s, [back](Context &c) { return V::reset(c, *back); });
    const auto people = std::make_shared<QString>();
    Verb withdrawal = group.verb(
        "withdrawal", PolicyVerbs::tr("show or say how many people it takes to withdraw a label"),
        u"policy withdrawal --people 2"_s,
        [people](Context &c) { return V::withdrawal(c, *people); });
    withdrawal.option("--people N", *people,
                      PolicyVerbs::tr("1, 2, or default: two for a laboratory, one for a maker"),
                      Verb::Need::Optional, {u"1"_s, u"2"_s, u"default"_s});
}

} // namespace app::cli
