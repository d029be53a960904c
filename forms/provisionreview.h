#pragma once

#include "forms/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace forms {

class NoteLine;

/// The reviewer's answer to one provision: accept it, or send it back with a reason. There while
/// the answer waits for a decision; whether somebody may decide is for the engine to say.
class ProvisionReview : public QWidget
{
    Q_OBJECT

public:
    ProvisionReview(Session &session, const QString &provision, QWidget *parent = nullptr);

    void refresh();

private:
    void accept();
    void sendBack();
    void decide(const Session::Act &act);
    void askForReason(bool asked);

    Session &m_session;
    QString m_provision;
    QPushButton *m_accept;
    QPushButton *m_sendBack;
    QLineEdit *m_reason;
    NoteLine *m_problem;
};

} // namespace forms
