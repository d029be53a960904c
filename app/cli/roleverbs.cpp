#include "verb.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::Role;
using assessment::RoleGrant;
using assessment::Status;

namespace app::cli {

namespace {

/// Who may do what in a workspace.
class RoleVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::RoleVerbs)

public:
    struct Arguments
    {
        QString name;
        QString role;
    };

    static Result<ExitCode> list(Context &context);
    static Result<ExitCode> grant(Context &context, const Arguments &given);
    static Result<ExitCode> revoke(Context &context, const Arguments &given);
    static void addArguments(Verb &verb, Arguments &into);

private:
    static Result<Role> roleOf(const Arguments &given);
    static Result<ExitCode> tell(Context &context, assessment::Workspace &workspace);
};

Result<Role> RoleVerbs::roleOf(const Arguments &given)
{
    if (const auto role = assessment::roleFromId(given.role))
        return *role;
    QStringList ids;
    for (const Role role : assessment::allRoles())
        ids.append(idOf(role));
    return assessment::Error{.kind = assessment::Error::Kind::Usage,
                             .what = tr("there is no such role"),
                             .where = given.role,
                             .why = {},
                             .advice = tr("choose one of %1").arg(ids.join(u", "_s))};
}

Result<ExitCode> RoleVerbs::tell(Context &context, assessment::Workspace &workspace)
{
    const auto grants = workspace.roles();
    if (!grants)
        return grants.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const RoleGrant &grant : *grants) {
        const QString granted = grant.granted.toString(Qt::ISODateWithMs);
        array.append(QJsonObject{{u"name"_s, grant.name},
                                 {u"role"_s, idOf(grant.role)},
                                 {u"granted"_s, granted},
                                 {u"grantedBy"_s, grant.grantedBy}});
        rows.append({grant.name, nameOf(grant.role), granted, grant.grantedBy});
    }
    if (rows.isEmpty())
        context.output().note(tr("No role is granted: everybody may do everything."));
    else
        context.output().table({tr("Name"), tr("Role"), tr("Since"), tr("Granted by")}, rows);
    context.output().json({{u"roles"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> RoleVerbs::list(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    return tell(context, *workspace);
}

Result<ExitCode> RoleVerbs::grant(Context &context, const Arguments &given)
{
    const Result<Role> role = roleOf(given);
    if (!role)
        return role.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto before = workspace->roles();
    if (!before)
        return before.error();
    if (const Status done = workspace->grantRole(given.name, *role); !done)
        return done.error();
    if (before->isEmpty()) {
        context.output().note(tr("This is the first role: %1 is administrator from now on, and "
                                 "each act needs a role of whoever does it.")
                                  .arg(workspace->actor()));
    }
    return tell(context, *workspace);
}

Result<ExitCode> RoleVerbs::revoke(Context &context, const Arguments &given)
{
    const Result<Role> role = roleOf(given);
    if (!role)
        return role.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status done = workspace->revokeRole(given.name, *role); !done)
        return done.error();
    return tell(context, *workspace);
}

void RoleVerbs::addArguments(Verb &verb, Arguments &into)
{
    QStringList ids;
    for (const Role role : assessment::allRoles())
        ids.append(idOf(role));
    verb.argument("NAME", into.name, tr("the person, as named by --actor"));
    verb.argument("ROLE", into.role, tr("one of %1").arg(ids.join(u", "_s)));
}

} // namespace

void addRoleVerbs(Verb &root)
{
    using V = RoleVerbs;
    Verb group = root.group("roles", RoleVerbs::tr("who may do what in this workspace"),
                            u"roles grant \"Rhys Reviewer\" reviewer"_s);
    group.verb("list", RoleVerbs::tr("list everybody's roles"), u"roles list --json"_s, V::list);
    const auto granted = std::make_shared<V::Arguments>();
    Verb grant =
        group.verb("grant",
                   RoleVerbs::tr("grant a role; the first grant makes you administrator, and "
                                 "from then on each act needs a role"),
                   u"--actor \"Mair Manager\" roles grant \"Rhys Reviewer\" reviewer"_s,
                   [granted](Context &c) { return V::grant(c, *granted); });
    V::addArguments(grant, *granted);
    const auto revoked = std::make_shared<V::Arguments>();
    Verb revoke = group.verb("revoke", RoleVerbs::tr("take a role away"),
                             u"--actor \"Mair Manager\" roles revoke \"Rhys Reviewer\" reviewer"_s,
                             [revoked](Context &c) { return V::revoke(c, *revoked); });
    V::addArguments(revoke, *revoked);
}

} // namespace app::cli
