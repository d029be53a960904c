#include "assessment/model/role.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Role)
};

} // namespace

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Administrator, Role::Assessor, Role::Reviewer,
                                   Role::Signer, Role::Viewer};
    return roles;
}

QString idOf(Role role)
{
    switch (role) {
    case Role::Administrator: return u"administrator"_s;
    case Role::Assessor: return u"assessor"_s;
    case Role::Reviewer: return u"reviewer"_s;
    case Role::Signer: return u"signer"_s;
    case Role::Viewer: return u"viewer"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromId(const QString &id)
{
    return fromId({Role::Administrator, Role::Assessor, Role::Reviewer, Role::Signer, Role::Viewer},
                  id);
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Administrator: return Text::tr("administrator");
    case Role::Assessor: return Text::tr("assessor");
    case Role::Reviewer: return Text::tr("reviewer");
    case Role::Signer: return Text::tr("signer");
    case Role::Viewer: return Text::tr("viewer");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Text::tr("Grants roles, says who issues labels, and sets the verdict policy.");
    case Role::Assessor:
        return Text::tr("Describes products, answers, adds evidence, runs tests and submits.");
    case Role::Reviewer: return Text::tr("Accepts answers or sends them back.");
    case Role::Signer: return Text::tr("Signs off assessments and issues labels.");
    case Role::Viewer: return Text::tr("Reads everything and changes nothing.");
    }
    Q_UNREACHABLE();
}

} // namespace assessment
