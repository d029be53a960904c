#pragma once

#include "assessment/secretbytes.h"
#include "forms/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace forms {

class NoteLine;
class SecretField;

/// Which key signs: a file and the passphrase that opens it, or a token and its PIN. The passphrase
/// is never kept; the place of the key is. Who has none can make a demonstration identity for
/// trying things.
class IdentityChooser : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityChooser(Session &session, QWidget *parent = nullptr);

    QString keyFile() const;   ///< or pkcs11:…
    QString trustFile() const; ///< beside the key, "" when there is none
    assessment::SecretBytes takePassphrase();
    /// Says what is missing and moves the focus there; true when nothing is.
    bool isComplete();
    void makeDemonstration(const QString &folder);

Q_SIGNALS:
    void changed();

private:
    bool isOnToken() const;
    void chooseKey();
    void setKey(const QString &path);
    void lookAtKey();

    Session &m_session;
    QLineEdit *m_key;
    SecretField *m_passphrase;
    QLabel *m_passphraseCaption;
    NoteLine *m_note;
    bool m_needsPassphrase = true;
};

} // namespace forms
