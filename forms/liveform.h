#pragma once

#include "assessment/json/jsonreader.h"
#include "forms/rows/problemboard.h"
#include "forms/session.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace forms {

class ErrorBanner;
class Row;

/// Keeps a form and what is stored the same without a save button: choices go at once, typing after
/// a pause, and what came from elsewhere (undo) comes into the form. What the engine finds wrong
/// stands beside its row and waits; everything else is saved meanwhile.
class LiveForm : public QObject
{
    Q_OBJECT

public:
    /// How the page and its value talk to each other; all in the JSON shape of the value.
    struct Hooks
    {
        std::function<QJsonObject()> typed;
        std::function<QJsonObject()> stored;
        std::function<void(const QJsonObject &)> fill;
        std::function<QList<assessment::JsonProblem>(const QJsonObject &)> judge;
        std::function<Session::Act(const QJsonObject &)> save;
    };

    LiveForm(Session &session, Hooks hooks, ErrorBanner *problems, QObject *parent);

    /// \a row answers for \a pointer.
    void watch(const QString &pointer, Row *row);
    ProblemBoard &board() { return m_board; }

    /// Takes what is stored into the form, unless the person's own words are still on their way.
    void sync();
    /// Saves at once what is typed.
    void flush();

Q_SIGNALS:
    void edited(); ///< at every key, before anything is saved

private:
    void typedIn();
    void finished(Row *row);

    Session &m_session;
    Hooks m_hooks;
    ErrorBanner *m_problems;
    ProblemBoard m_board;
    QTimer m_pause;
    QJsonObject m_known; ///< what the store has, as far as we know or asked for
    bool m_filled = false;
    bool m_touched = false; ///< by the person since it was last saved
    int m_saving = 0;
};

} // namespace forms
