#include "files.h"
#include "ixitverbs.h"

#include "assessment/scheme/testgroups.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::GroupItem;
using assessment::GroupJudgement;
using assessment::GroupsJudgement;
using assessment::IcsRow;
using assessment::Result;
using assessment::Verdict;
using assessment::VerdictPolicy;

namespace app::cli {

namespace {

/// What is claimed, provision by provision, and the verdicts on declared items.
class TestGroupVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::TestGroupVerbs)

public:
    struct Arguments
    {
        QString assessment;
        QString provision;
        QString item;
        QString testCase;
        QString verdict;
        QString reason;
        QString policy;
    };

    static Result<ExitCode> ics(Context &context, const Arguments &given);
    static Result<ExitCode> show(Context &context, const Arguments &given);
    static Result<ExitCode> judge(Context &context, const Arguments &given);
    static Result<ExitCode> policy(Context &context, const Arguments &given);

private:
    static Result<VerdictPolicy> whatIf(const Arguments &given);
    static QString provisionId(const QString &given);
    static void showGroup(Output &output, const GroupJudgement &group);
    static QJsonObject json(const GroupJudgement &group);
};

QString TestGroupVerbs::provisionId(const QString &given)
{
    return given.isEmpty() || given.startsWith(u"EN-") ? given : u"EN-"_s + given;
}

/// The policy given for once, in place of that of the workspace.
Result<VerdictPolicy> TestGroupVerbs::whatIf(const Arguments &given)
{
    const Result<QByteArray> bytes = readInput(given.policy);
    if (!bytes)
        return bytes.error();
    return assessment::readVerdictPolicy(*bytes, inputName(given.policy));
}

Result<ExitCode> TestGroupVerbs::ics(Context &context, const Arguments &given)
{
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    QJsonArray array;
    QList<QStringList> rows;
    bool objections = false;
    for (const IcsRow &row : icsOf(desk->scheme, desk->assessment)) {
        const QString objection = icsObjection(row);
        objections |= !objection.isEmpty();
        array.append(QJsonObject{{u"provision"_s, row.provision},
                                 {u"reference"_s, row.reference},
                                 {u"status"_s, row.status},
                                 {u"support"_s, icsWord(row.support)},
                                 {u"fromScope"_s, row.fromScope},
                                 {u"detail"_s, row.detail},
                                 {u"objection"_s, objection}});
        rows.append(
            {row.reference, row.status, icsWord(row.support),
             objection.isEmpty() ? row.detail.simplified() : tr("OBJECTION: %1").arg(objection)});
    }
    context.output().table({tr("Reference"), tr("Status"), tr("Support"), tr("Detail")}, rows);
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"edition"_s, desk->edition->title},
                           {u"rows"_s, array}});
    return objections ? ExitCode::Negative : ExitCode::Done;
}

QJsonObject TestGroupVerbs::json(const GroupJudgement &group)
{
    QJsonArray items;
    for (const GroupItem &item : group.items) {
        items.append(QJsonObject{{u"case"_s, item.testCase.id},
                                 {u"kind"_s, idOf(item.testCase.kind)},
                                 {u"item"_s, item.item},
                                 {u"verdict"_s, idOf(item.verdict)},
                                 {u"reason"_s, item.reason},
                                 {u"outdated"_s, item.outdated}});
    }
    return {{u"provision"_s, group.claim.provision},
            {u"status"_s, group.claim.status},
            {u"support"_s, icsWord(group.claim.support)},
            {u"counts"_s, group.counts},
            {u"tables"_s, QJsonArray::fromStringList(group.group->tables)},
            {u"verdict"_s, idOf(group.verdict)},
            {u"items"_s, items}};
}

void TestGroupVerbs::showGroup(Output &output, const GroupJudgement &group)
{
    output.line(
        tr("%1 %2: %3").arg(group.claim.reference, group.claim.title, nameOf(group.verdict)));
    QList<QStringList> rows;
    for (const GroupItem &item : group.items) {
        rows.append({item.testCase.id, nameOf(item.testCase.kind), item.item,
                     item.outdated ? tr("outdated, the entry has changed") : nameOf(item.verdict),
                     item.reason.simplified()});
    }
    if (rows.isEmpty())
        output.line(group.group->cases.isEmpty()
                        ? tr("The specification has no test cases for it.")
                        : tr("Nothing is declared in %1.").arg(group.group->tables.join(u", "_s)));
    else
        output.table({tr("Case"), tr("Kind"), tr("Item"), tr("Verdict"), tr("Reason")}, rows);
}

Result<ExitCode> TestGroupVerbs::show(Context &context, const Arguments &given)
{
    std::optional<VerdictPolicy> other;
    if (!given.policy.isEmpty()) {
        const Result<VerdictPolicy> read = whatIf(given);
        if (!read)
            return read.error();
        other = *read;
    }
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    const VerdictPolicy &policy = other ? *other : assessment::policyOf(desk->assessment);
    const QString wanted = provisionId(given.provision);
    if (!wanted.isEmpty() && !desk->edition->group(wanted)) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("there is no such test group"),
                     .where = given.provision,
                     .why = tr("%1 does not have it").arg(desk->edition->title),
                     .advice = tr("use a provision that \"ics show\" lists")};
    }
    const GroupsJudgement judged =
        judgeGroups(*desk->edition, desk->scheme, desk->assessment, policy);
    Output &output = context.output();
    QJsonArray array;
    QList<QStringList> rows;
    Verdict answer = judged.overall;
    for (const GroupJudgement &group : judged.groups) {
        if (!wanted.isEmpty() && group.claim.provision != wanted)
            continue;
        array.append(json(group));
        if (!wanted.isEmpty()) {
            showGroup(output, group);
            answer = group.verdict;
        }
        rows.append({group.claim.reference, group.claim.status, icsWord(group.claim.support),
                     nameOf(group.verdict), group.counts ? tr("yes") : QString()});
    }
    if (wanted.isEmpty()) {
        output.table({tr("Reference"), tr("Status"), tr("Support"), tr("Verdict"), tr("Counts")},
                     rows);
        for (const QString &undeclared : judged.undeclared)
            output.line(tr("Found and not declared: %1").arg(undeclared));
        output.line(tr("Overall: %1").arg(nameOf(judged.overall)));
    }
    if (other)
        output.line(tr("Judged by “%1” for once; the policy of the workspace is “%2”.")
                        .arg(policy.title, assessment::policyOf(desk->assessment).title));
    else if (desk->assessment.verdictPolicy)
        output.line(tr("Judged by the verdict policy “%1”.").arg(policy.title));
    output.json({{u"assessment"_s, given.assessment},
                 {u"edition"_s, desk->edition->title},
                 {u"policy"_s, policy.title},
                 {u"policySha256"_s, QString::fromLatin1(policy.sha256.toHex())},
                 {u"whatIf"_s, other.has_value()},
                 {u"overall"_s, idOf(judged.overall)},
                 {u"undeclared"_s, QJsonArray::fromStringList(judged.undeclared)},
                 {u"groups"_s, array}});
    if (answer == Verdict::Pass)
        return ExitCode::Done;
    return answer == Verdict::Fail ? ExitCode::Negative : ExitCode::CannotTell;
}

Result<ExitCode> TestGroupVerbs::judge(Context &context, const Arguments &given)
{
    const auto verdict = assessment::verdictFromId(given.verdict);
    if (!verdict) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the verdict cannot be recorded"),
                     .where = given.verdict,
                     .why = tr("it is no verdict"),
                     .advice =
                         tr("use pass, fail, inconclusive, or not-assessed to take one back")};
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto done =
        workspace->judgeItems(given.assessment, {{.provision = provisionId(given.provision),
                                                  .testCase = given.testCase,
                                                  .item = given.item,
                                                  .verdict = *verdict,
                                                  .reason = given.reason}});
    if (!done)
        return done.error();
    context.output().note(tr("%1 on %2: %3").arg(given.testCase, given.item, nameOf(*verdict)));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"provision"_s, provisionId(given.provision)},
                           {u"case"_s, given.testCase},
                           {u"item"_s, given.item},
                           {u"verdict"_s, idOf(*verdict)}});
    return ExitCode::Done;
}

Result<ExitCode> TestGroupVerbs::policy(Context &context, const Arguments &given)
{
    const Result<QByteArray> bytes = readInput(given.policy);
    if (!bytes)
        return bytes.error();
    const auto check = assessment::checkVerdictPolicy(*bytes, inputName(given.policy));
    if (!check)
        return check.error();
    QJsonArray problems;
    for (const assessment::JsonProblem &problem : check->problems) {
        problems.append(
            QJsonObject{{u"pointer"_s, problem.pointer}, {u"reason"_s, problem.reason}});
        context.output().line(u"%1: %2"_s.arg(problem.pointer, problem.reason));
    }
    if (check->policy)
        context.output().line(tr("The policy \"%1\" can be used.").arg(check->policy->title));
    context.output().json({{u"ok"_s, check->policy.has_value()}, {u"problems"_s, problems}});
    return check->policy ? ExitCode::Done : ExitCode::Negative;
}

} // namespace

void addTestGroupVerbs(Verb &root)
{
    using V = TestGroupVerbs;
    Verb statement =
        root.group("ics", V::tr("what is claimed of each provision"), u"ics show A-0001"_s);
    const auto claimed = std::make_shared<V::Arguments>();
    Verb ics = statement.verb(
        "show", V::tr("show reference, status, support and detail of each provision"),
        u"ics show A-0001"_s, [claimed](Context &c) { return V::ics(c, *claimed); });
    ics.argument("ID", claimed->assessment, V::tr("the assessment"));

    Verb group = root.group("group", V::tr("test groups and the verdicts on declared items"),
                            u"group show A-0001 5.1-1"_s);
    const QString policyHelp =
        V::tr("a verdict policy (JSON) in place of that of the workspace, for once");
    const auto shown = std::make_shared<V::Arguments>();
    Verb show = group.verb("show", V::tr("show the verdict of each group, or the items of one"),
                           u"group show A-0001 5.1-1"_s,
                           [shown](Context &c) { return V::show(c, *shown); });
    show.argument("ID", shown->assessment, V::tr("the assessment"));
    show.argument("PROVISION", shown->provision, V::tr("only this one"), Verb::Need::Optional);
    show.option("--policy FILE", shown->policy, policyHelp);
    const auto judged = std::make_shared<V::Arguments>();
    Verb verdict = group.verb(
        "verdict", V::tr("record the verdict of a test case on a declared item"),
        u"group verdict A-0001 5.1-1 AuthMech-1 5.1-1-2 fail --reason \"admin is accepted\""_s,
        [judged](Context &c) { return V::judge(c, *judged); });
    verdict.argument("ID", judged->assessment, V::tr("the assessment"));
    verdict.argument("PROVISION", judged->provision, V::tr("whose test group it is"));
    verdict.argument("ITEM", judged->item, V::tr("the declared entry, such as AuthMech-1"));
    verdict.argument("CASE", judged->testCase, V::tr("the test case, such as 5.1-1-2"));
    verdict.argument("VERDICT", judged->verdict,
                     V::tr("pass, fail, inconclusive, or not-assessed to take one back"));
    verdict.option("--reason TEXT", judged->reason, V::tr("what was seen, or what is missing"));
    const auto checked = std::make_shared<V::Arguments>();
    Verb policy = group.verb("policy", V::tr("check a verdict policy before it is used"),
                             u"group policy policy.json"_s,
                             [checked](Context &c) { return V::policy(c, *checked); });
    policy.argument("FILE", checked->policy, V::tr("the verdict policy as JSON"));
}

} // namespace app::cli
