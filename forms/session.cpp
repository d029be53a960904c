#include "forms/session.h"

#include "assessment/scheme/catalogue.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Assessment;
using assessment::Error;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Workspace;

Session::Session(std::shared_ptr<assessment::WorkspaceThread> desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
{
    Q_ASSERT(m_desk);
    // The clock may be put right and the computer may sleep: looking is surer than counting.
    connect(&m_dayClock, &QTimer::timeout, this, &Session::lookAtTheDay);
    m_dayClock.start(30s);
    lookAtTheDay();
}

void Session::lookAtTheDay()
{
    if (m_looking) // a large file is on its way in
        return;
    m_looking = true;
    read([](Workspace &w) { return w.today(); }, this,
         [this](QDate today) {
             m_looking = false;
             const bool isNew = m_day.isValid() && m_day != today;
             m_day = today;
             if (hasAssessment() && m_assessment.day != today)
                 readAgain();
             if (isNew)
                 Q_EMIT dayChanged();
         });
}

void Session::readAgain()
{
    const QString id = m_assessment.id;
    read([id](Workspace &w) { return readSnapshot(w, id, false); }, this,
         [this, id](const Result<Snapshot> &snapshot) {
             if (id != m_assessment.id)
                 return; // another one was opened meanwhile
             if (!snapshot) {
                 Q_EMIT failed(snapshot.error());
                 return;
             }
             take(*snapshot);
             Q_EMIT changed();
         });
}

Result<Session::Snapshot> Session::readSnapshot(Workspace &workspace, const QString &id,
                                                bool withScheme)
{
    Result<Assessment> read = workspace.assessment(id);
    if (!read)
        return read.error();
    Snapshot snapshot;
    snapshot.assessment = *std::move(read);
    if (withScheme) {
        Result<Scheme> scheme = assessment::builtInScheme(snapshot.assessment.scheme);
        if (!scheme)
            return scheme.error();
        snapshot.scheme = *std::move(scheme);
    }
    const auto undo = workspace.undoStep(id);
    if (!undo)
        return undo.error();
    if (*undo)
        snapshot.undoText = (*undo)->text;
    const auto redo = workspace.redoStep(id);
    if (!redo)
        return redo.error();
    if (*redo)
        snapshot.redoText = (*redo)->text;
    return snapshot;
}

void Session::take(Snapshot snapshot)
{
    m_assessment = std::move(snapshot.assessment);
    if (snapshot.scheme)
        m_scheme = *std::move(snapshot.scheme);
    m_undoText = snapshot.undoText;
    m_redoText = snapshot.redoText;
}

void Session::open(const QString &assessmentId)
{
    m_opening = assessmentId;
    read([assessmentId](Workspace &w) { return readSnapshot(w, assessmentId, true); }, this,
         [this, assessmentId](const Result<Snapshot> &snapshot) {
             if (m_opening != assessmentId)
                 return; // another one was asked for meanwhile
             if (!snapshot) {
                 m_opening = m_assessment.id;
                 Q_EMIT failed(snapshot.error());
                 return;
             }
             take(*snapshot);
             Q_EMIT opened();
         });
}

void Session::close()
{
    m_opening.clear();
    take({.assessment = {}, .scheme = Scheme{}, .undoText = {}, .redoText = {}});
    Q_EMIT closed();
}

void Session::act(const Act &act)
{
    this->act(act, nullptr, {});
}

void Session::act(const Act &act, QObject *context, const Done &done)
{
    setPending(m_pending + 1);
    const QString id = m_assessment.id;
    read(
        [act, id](Workspace &w) {
            Outcome outcome{.act = act(w), .after = {}};
            if (!id.isEmpty() && outcome.act)
                outcome.after = readSnapshot(w, id, false);
            return outcome;
        },
        this,
        [this, caller = QPointer<QObject>(context), done](const Outcome &outcome) {
            const bool told = caller && done;
            finish(outcome, told);
            if (told && caller)
                done(outcome.act);
        });
}

void Session::finish(const Outcome &outcome, bool told)
{
    setPending(m_pending - 1);
    if (!outcome.act) {
        if (!told)
            Q_EMIT failed(outcome.act.error());
        return;
    }
    if (outcome.after && !*outcome.after) {
        Q_EMIT failed(outcome.after->error());
    } else if (outcome.after && (*outcome.after)->assessment.id == m_assessment.id) {
        take(**outcome.after);
        Q_EMIT changed();
    }
    Q_EMIT saved(QTime::currentTime());
}

void Session::keepUiState(const QString &key, const QString &value)
{
    m_desk->run([key, text = value.isNull() ? u""_s : value](Workspace &w) {
        return w.setUiState(key, text);
    });
}

void Session::undo()
{
    act([id = m_assessment.id](Workspace &w) { return w.undo(id); });
}

void Session::redo()
{
    act([id = m_assessment.id](Workspace &w) { return w.redo(id); });
}

void Session::setPending(int pending)
{
    const bool wasBusy = isBusy();
    m_pending = pending;
    if (isBusy() != wasBusy)
        Q_EMIT busyChanged(isBusy());
}

} // namespace forms
