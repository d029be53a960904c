#pragma once

#include "assessment/model/role.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Everyone's roles, in the order in which they were granted.
Result<QList<RoleGrant>> roleGrants(Database &database);

/// Refuses when roles are granted and \a actor has none of \a wanted.
Status mayActAs(Database &database, const QString &actor, const QList<Role> &wanted);

/// Granting and revoking roles. Whoever grants the first one becomes an administrator with it; the
/// last administrator stays one for as long as anybody else has a role, so that nobody can lock
/// everybody out. When the last role of all goes, everybody may do everything again.
class Roles
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Roles)

public:
    explicit Roles(Store &store) : m_store(store) {}

    Status grant(const QString &name, Role role);
    Status revoke(const QString &name, Role role);

private:
    static Status put(Act &act, const QString &name, Role role);

    Store &m_store;
};

} // namespace assessment
