#include "forms/rolescard.h"

#include "assessment/model/people.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Result;
using assessment::Role;
using assessment::RoleGrant;
using assessment::Status;
using assessment::Workspace;

namespace {

QString columnName(Role role)
{
    return begun(nameOf(role));
}

bool isAmong(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &one) { return assessment::samePerson(one, name); });
}

} // namespace

struct RolesCard::Reading
{
    QList<RoleGrant> grants;
    QString actor;
};

RolesCard::RolesCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_state(new BodyText)
    , m_actorLine(new QuietText)
    , m_people(new QWidget)
    , m_grid(new QGridLayout(m_people))
    , m_name(new FormRow(tr("Name of a person"),
                         tr("As the person acts: the name under “Who is working”.")))
    , m_add(new QPushButton(tr("Add to the &table")))
    , m_problem(new ErrorBanner)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::unit);
    connect(m_add, &QPushButton::clicked, this, &RolesCard::add);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &RolesCard::add);
    connect(m_name, &Row::edited, this, [this] { m_name->judge({}, true); });

    body()->setSpacing(space::two);
    body()->addWidget(new Heading(tr("Who may do what")));
    body()->addWidget(m_state);
    body()->addWidget(m_actorLine);
    body()->addWidget(m_people);
    body()->addWidget(m_name);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
}

void RolesCard::read()
{
    m_session.read(
        [](Workspace &w) -> Result<Reading> {
            const auto grants = w.roles();
            if (!grants)
                return grants.error();
            return Reading{.grants = *grants, .actor = w.actor()};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (!reading) {
                m_problem->tell(reading.error());
                return;
            }
            m_actor = reading->actor;
            show(reading->grants);
        });
}

void RolesCard::show(const QList<RoleGrant> &grants)
{
    m_grants = grants;
    m_state->setText(
        grants.isEmpty()
            ? tr("No role is granted, so everybody may do everything. With the first one you, %1, "
                 "become administrator, and from then on each act needs a role.")
                  .arg(m_actor)
            : tr("Each act needs one of these roles of whoever does it; everybody may read. The "
                 "last administrator stays one for as long as somebody else has a role."));
    m_actorLine->setText(tr("You work as %1. Names are taken on trust: the record shows who did "
                            "what, a password is not asked for.")
                             .arg(m_actor));

    QStringList names;
    for (const RoleGrant &grant : grants) {
        if (!names.contains(grant.name))
            names.append(grant.name);
    }
    m_added.removeIf([&](const QString &name) { return isAmong(names, name); });
    names += m_added;
    // The box that has the focus is the same place afterwards.
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int column = 1;
    for (const Role role : assessment::allRoles()) {
        if (names.isEmpty())
            break;
        auto *head = new QuietText(columnName(role));
        head->setWordWrap(false);
        head->setToolTip(meaningOf(role));
        m_grid->addWidget(head, 0, column++);
    }
    int row = 1;
    for (const QString &name : std::as_const(names)) {
        QList<Role> roles;
        for (const RoleGrant &grant : grants) {
            if (grant.name == name)
                roles.append(grant.role);
        }
        addPerson(name, row++, roles);
    }
    m_grid->setColumnStretch(int(assessment::allRoles().size()) + 1, 1);
    m_people->setVisible(!names.isEmpty());
    if (auto *box = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        box->setFocus();
}

void RolesCard::addPerson(const QString &name, int row, const QList<Role> &roles)
{
    m_grid->addWidget(new BodyText(name), row, 0);
    int column = 1;
    for (const Role role : assessment::allRoles()) {
        auto *box = new QCheckBox;
        box->setObjectName(u"role/%1/%2"_s.arg(name, idOf(role)));
        box->setAccessibleName(tr("%1: %2").arg(name, nameOf(role)));
        box->setToolTip(meaningOf(role));
        box->setChecked(roles.contains(role));
        connect(box, &QCheckBox::clicked, this,
                [this, name, role](bool granted) { set(name, role, granted); });
        m_grid->addWidget(box, row, column++);
    }
}

void RolesCard::set(const QString &name, Role role, bool granted)
{
    m_problem->dismiss();
    if (!granted && !isAmong(m_added, name))
        m_added.append(name); // whose last role goes stays in sight
    m_session.act(
        [name, role, granted](Workspace &w) {
            return granted ? w.grantRole(name, role) : w.revokeRole(name, role);
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
            read();
        });
}

void RolesCard::add()
{
    const QString name = m_name->text();
    if (name.isEmpty()) {
        m_name->judge(tr("write a name"), true);
        m_name->takeFocus();
        return;
    }
    QStringList known = m_added;
    for (const RoleGrant &grant : std::as_const(m_grants))
        known.append(grant.name);
    if (!isAmong(known, name))
        m_added.append(name);
    m_name->setText({});
    show(m_grants);
    if (auto *box = findChild<QWidget *>(u"role/%1/%2"_s.arg(name, idOf(Role::Assessor))))
        box->setFocus();
}

} // namespace forms
