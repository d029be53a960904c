#pragma once

#include "assessment/signing/signoff.h"
#include "forms/rows/card.h"
#include "forms/session.h"

class QLabel;
class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class IdentityChooser;
class QuietText;

/// Signing the accepted assessment off, and whether it still is what was signed.
class SignOffCard : public Card
{
    Q_OBJECT

public:
    explicit SignOffCard(Session &session, QWidget *parent = nullptr);

    void refresh();

private:
    void sign();
    void save();
    void write(const QString &path);
    void tell(const assessment::signing::SignOffCheck &check);

    Session &m_session;
    BodyText *m_state;
    QuietText *m_details;
    QuietText *m_changes;
    QWidget *m_signing;
    IdentityChooser *m_identity;
    QPushButton *m_sign;
    QPushButton *m_save;
    ErrorBanner *m_problem;
};

} // namespace forms
