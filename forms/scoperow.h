#pragma once

#include "forms/session.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace forms {

class GrowingText;
class NoteLine;

/// One scoping question: yes, no or not answered, a note, and the provisions it decides about. A
/// choice is kept at once, the note after a pause.
class ScopeRow : public QWidget
{
    Q_OBJECT

public:
    ScopeRow(Session &session, const assessment::ScopeQuestion &question,
             QWidget *parent = nullptr);

    QString key() const { return m_question.key; }
    void refresh(); ///< shows what the session holds now; what is being typed stays
    void flush();   ///< writes what is typed but not written yet
    void takeFocus();
    void choose(assessment::ScopeChoice choice); ///< as if the person had clicked

Q_SIGNALS:
    void jump(const QString &target);

private:
    QLayout *makeChoices();
    void makeNote();
    void showAnswer(const assessment::ScopeAnswer &answer);
    void showEffect();
    void write();
    assessment::ScopeAnswer stored() const;
    assessment::ScopeAnswer shown() const; ///< as the row stands, written or not

    Session &m_session;
    assessment::ScopeQuestion m_question;
    QStringList m_dependents;
    QTimer m_pause;
    int m_underWay = 0; ///< own acts that are not done yet
    bool m_isDirty = false;
    QVBoxLayout *m_column;
    QButtonGroup *m_choices;
    GrowingText *m_note = nullptr; ///< made when there is something to note
    QLabel *m_effect;
    NoteLine *m_problem;
};

} // namespace forms
