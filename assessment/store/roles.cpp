#include "assessment/store/roles.h"

#include "assessment/model/people.h"
#include "assessment/store/custodylog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longestName = 200; // characters

bool holds(const QList<RoleGrant> &grants, const QString &name, Role role)
{
    return std::any_of(grants.begin(), grants.end(), [&](const RoleGrant &grant) {
        return grant.role == role && samePerson(grant.name, name);
    });
}

QStringList namesWith(const QList<RoleGrant> &grants, Role role)
{
    QStringList names;
    for (const RoleGrant &grant : grants) {
        if (grant.role == role)
            names.append(grant.name);
    }
    return names;
}

QString inWords(const QList<Role> &roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(nameOf(role));
    return names.join(u", "_s);
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

Result<QList<RoleGrant>> roleGrants(Database &database)
{
    return database.select(
        u"SELECT name, role, granted, granted_by FROM role_grant ORDER BY rowid"_s, {},
        [](const QSqlQuery &row) {
            return RoleGrant{.name = row.value(0).toString(),
                             .role = roleFromId(row.value(1).toString()).value_or(Role::Viewer),
                             .granted = timeFromText(row.value(2).toString()),
                             .grantedBy = row.value(3).toString()};
        });
}

Status mayActAs(Database &database, const QString &actor, const QList<Role> &wanted)
{
    const auto grants = roleGrants(database);
    if (!grants)
        return grants.error();
    const bool may = grants->isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](Role role) {
                         return holds(*grants, actor, role);
                     });
    if (may)
        return Ok;
    return Error{.kind = Error::Kind::Refused,
                 .what = Roles::tr("%1 may not do this").arg(actor),
                 .where = {},
                 .why = Roles::tr("it needs the role %1", "one role, or several with commas")
                            .arg(inWords(wanted)),
                 .advice = Roles::tr("ask %1, who may grant it")
                               .arg(namesWith(*grants, Role::Administrator).join(u", "_s))};
}

Status Roles::put(Act &act, const QString &name, Role role)
{
    return act.put(u"role_grant"_s, {{u"name"_s, name},
                                     {u"role"_s, idOf(role)},
                                     {u"granted"_s, act.time()},
                                     {u"granted_by"_s, act.actor()}});
}

Status Roles::grant(const QString &given, Role role)
{
    QString name = given.simplified();
    if (!isName(name)) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the role cannot be granted"),
                     .where = name.left(longestName),
                     .why = tr("that is no name"),
                     .advice = tr("write the name as the person acts under it")};
    }
    auto act = m_store.begin(u"role.grant"_s, name);
    if (!act)
        return act.error();
    const auto grants = roleGrants(m_store.database);
    if (!grants)
        return grants.error();
    if (holds(*grants, name, role))
        return Ok; // said again: nothing happened
    if (grants->isEmpty()) {
        if (const Status first = put(*act, act->actor(), Role::Administrator); !first)
            return first.error();
        if (samePerson(name, act->actor()))
            name = act->actor();
    }
    for (const RoleGrant &grant : *grants) {
        if (samePerson(grant.name, name))
            name = grant.name; // one person, one spelling
    }
    if (const Status done = put(*act, name, role); !done)
        return done.error();
    return act->commit();
}

Status Roles::revoke(const QString &name, Role role)
{
    auto act = m_store.begin(u"role.revoke"_s, name.simplified());
    if (!act)
        return act.error();
    const auto grants = roleGrants(m_store.database);
    if (!grants)
        return grants.error();
    const auto found = std::find_if(grants->begin(), grants->end(), [&](const RoleGrant &grant) {
        return grant.role == role && samePerson(grant.name, name);
    });
    if (found == grants->end()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the role cannot be revoked"),
                     .where = name.simplified().left(longestName),
                     .why = tr("this person is not %1").arg(nameOf(role))};
    }
    const bool last = role == Role::Administrator
                      && namesWith(*grants, Role::Administrator).size() == 1 && grants->size() > 1;
    if (last) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the role cannot be revoked"),
                     .where = found->name,
                     .why = tr("nobody would be left who may grant roles"),
                     .advice = tr("make somebody else administrator first, or revoke all other "
                                  "roles first")};
    }
    const Status removed =
        act->remove(u"role_grant"_s, {{u"name"_s, found->name}, {u"role"_s, idOf(found->role)}});
    if (!removed)
        return removed.error();
    return act->commit();
}

} // namespace assessment
