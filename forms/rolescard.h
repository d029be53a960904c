#pragma once

#include "assessment/model/role.h"
#include "forms/rows/card.h"
#include "forms/session.h"

class QGridLayout;
class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class FormRow;
class QuietText;

/// Who may do what: people and their roles as boxes to tick. Each tick is an act of the engine,
/// which has the last word; what it refuses goes back to how it was.
class RolesCard : public Card
{
    Q_OBJECT

public:
    explicit RolesCard(Session &session, QWidget *parent = nullptr);

    void read();

private:
    struct Reading;

    void show(const QList<assessment::RoleGrant> &grants);
    void addPerson(const QString &name, int row, const QList<assessment::Role> &roles);
    void set(const QString &name, assessment::Role role, bool granted);
    void add();

    Session &m_session;
    BodyText *m_state;
    QuietText *m_actorLine;
    QWidget *m_people;
    QGridLayout *m_grid;
    FormRow *m_name;
    QPushButton *m_add;
    ErrorBanner *m_problem;
    QStringList m_added; ///< named here and without a role yet
    QList<assessment::RoleGrant> m_grants;
    QString m_actor;
};

} // namespace forms
