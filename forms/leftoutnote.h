#pragma once

#include <QWidget>

class QPushButton;

namespace forms {

class NoteLine;
class Session;

/// What a page leaves out because the window shows only what one audience must act on, and a button
/// that shows everything again, in the whole window. Not there while nothing is left out.
class LeftOutNote : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutNote(Session &session, QWidget *parent = nullptr);

    void say(const QString &text); ///< "" hides it

private:
    NoteLine *m_text;
    QPushButton *m_all;
};

} // namespace forms
