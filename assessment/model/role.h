#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace assessment {

/// What somebody may do in a workspace. While no role is granted to anyone everybody may do
/// everything; from the first grant on each act needs one of its roles (docs/adr/0005).
enum class Role {
    Administrator, ///< grants and revokes roles, says who issues
    Assessor,      ///< products, answers, facts, evidence, device runs, submitting
    Reviewer,      ///< accepts and rejects
    Signer,        ///< signs off and issues labels
    Viewer,        ///< reads
};

const QList<Role> &allRoles();

QString idOf(Role role); ///< "administrator", "assessor" …
std::optional<Role> roleFromId(const QString &id);
QString nameOf(Role role);    ///< for people, translated, in lower case: it stands inside sentences
QString meaningOf(Role role); ///< what it allows, one translated sentence

struct RoleGrant
{
    QString name;
    Role role = Role::Viewer;
    QDateTime granted; ///< UTC
    QString grantedBy;
};

} // namespace assessment
