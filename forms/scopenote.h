#pragma once

#include <QWidget>

class QPushButton;

namespace forms {

class BodyText;

/// Says on a provision's card why it does not apply, with the way to where that was said. Not there
/// while it applies.
class ScopeNote : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeNote(const QString &provision, QWidget *parent = nullptr);

    void say(const QString &reason); ///< "" hides it

Q_SIGNALS:
    void scopeAsked();

private:
    BodyText *m_reason;
    QPushButton *m_go;
};

} // namespace forms
