#pragma once

#include "forms/session.h"
#include "labels/pdfsignature.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace forms {

/// Who vouches for the time of a signature: nobody, or an authority that a person names. Both
/// fields are remembered. And in which form the signature is written: a form that has no level is
/// chosen anew each time.
class StampFields : public QWidget
{
    Q_OBJECT

public:
    explicit StampFields(Session &session, QWidget *parent = nullptr);

    QString authority() const; ///< address, "" = nobody is asked
    QString trustFile() const; ///< root that it must lead to, "" = not checked
    labels::SubFilter subFilter() const;

private:
    void keep(const QString &key, QLineEdit *field);

    Session &m_session;
    QLineEdit *m_authority;
    QLineEdit *m_trust;
    QCheckBox *m_older;
};

} // namespace forms
