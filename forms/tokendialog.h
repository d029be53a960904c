#pragma once

#include "assessment/signing/tokens.h"
#include "forms/session.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace forms {

class NoteLine;

/// Which key on which token signs: what the tokens show without a PIN, through a PKCS#11 library
/// that can be chosen and is remembered.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TokenDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &uri);

private:
    void look();
    void showChoices(const assessment::Result<QList<assessment::signing::TokenChoice>> &choices);
    void takeCurrent();

    Session &m_session;
    QLineEdit *m_module;
    QListWidget *m_list;
    NoteLine *m_note;
    QPushButton *m_take;
};

} // namespace forms
