#pragma once

#include "forms/page.h"

#include <QJsonObject>

namespace forms {

class ChoiceRow;
class FormRow;
class LabelPolicyCard;
class LiveForm;
class PolicyCard;
class RolesCard;
class Session;

/// Who issues labels from this workspace, who may do what in it, who withdraws a label, and by
/// which verdict policy it judges.
class OrganisationPage : public Page
{
    Q_OBJECT

public:
    explicit OrganisationPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("organisation"); }
    QString title() const override;
    void flush() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QJsonObject typed() const;
    void fill(const QJsonObject &organisation);
    void read();

    Session &m_session;
    FormRow *m_name;
    FormRow *m_accreditation;
    FormRow *m_prefix;
    ChoiceRow *m_country;
    LiveForm *m_live;
    RolesCard *m_roles;
    LabelPolicyCard *m_withdrawal;
    PolicyCard *m_policy;
    QJsonObject m_stored; ///< empty while there is no organisation
};

} // namespace forms
