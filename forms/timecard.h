#pragma once

#include "assessment/evidence/evidencetimecheck.h"
#include "forms/rows/card.h"
#include "forms/session.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace assessment::signing {
class TimestampExchange;
}

namespace forms {

class BodyText;
class ErrorBanner;
class QuietText;

/// Whether somebody vouches for the time of the evidence, and the ways to have it done: asking a
/// time-stamping authority over the network, or by files. No authority is asked that the person has
/// not named here.
class TimeCard : public Card
{
    Q_OBJECT

public:
    explicit TimeCard(Session &session, QWidget *parent = nullptr);

    void refresh();
    void ask();
    void writeRequest(const QString &path);
    void readAnswer(const QString &path);
    void saveToken(const QString &path);

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    void send(const assessment::TimeRequest &request);
    void record(const assessment::TimeRequest &request, const QByteArray &response,
                const QString &source);
    void tell(const assessment::EvidenceTimeCheck &check);
    void setAsking(bool asking);
    void finish(const assessment::Status &done);
    QString trustFile() const;

    Session &m_session;
    BodyText *m_state;
    QuietText *m_details;
    QWidget *m_form = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_trust = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    ErrorBanner *m_problem;
    QPointer<assessment::signing::TimestampExchange> m_exchange;
};

} // namespace forms
