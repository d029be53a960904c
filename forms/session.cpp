#include "forms/session.h"

#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/mappings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Assessment;
using assessment::Error;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Workspace;

namespace {

/// Under which the workspace keeps who must act on what the window shows of an assessment.
QString audienceKey(const QString &assessment)
{
    return u"audience/%1"_s.arg(assessment);
}

} // namespace

Session::Session(std::shared_ptr<assessment::WorkspaceThread> desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
{
    Q_ASSERT(m_desk);
    // The clock may be put right and the computer may sleep: looking is surer than counting.
    connect(&m_dayClock, &QTimer::timeout, this, &Session::lookAtTheDay);
    m_dayClock.start(30s);
    lookAtTheDay();
    readWorkspaceSteps();
    // All catalogues are read once and kept: before a page that lists them asks for them.
    read([](Workspace &) { return bool(assessment::builtInSchemes()); }, this, [](bool) {});
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

Result<Session::Steps> Session::readSteps(Workspace &workspace, const QString &id)
{
    Steps steps;
    const auto undo = workspace.undoStep(id);
    if (!undo)
        return undo.error();
    if (*undo)
        steps.undo = (*undo)->text;
    const auto redo = workspace.redoStep(id);
    if (!redo)
        return redo.error();
    if (*redo)
        steps.redo = (*redo)->text;
    return steps;
}

void Session::readWorkspaceSteps()
{
    read([](Workspace &w) { return readSteps(w, {}); }, this,
         [this](const Result<Steps> &steps) {
             if (steps)
                 takeWorkspaceSteps(*steps);
         });
}

void Session::takeWorkspaceSteps(const Steps &steps)
{
    if (m_workspaceSteps == steps)
        return;
    m_workspaceSteps = steps;
    Q_EMIT stepsChanged();
}

QString Session::undoText(Scope scope) const
{
    return scope == Scope::Assessment ? m_steps.undo : m_workspaceSteps.undo;
}

QString Session::redoText(Scope scope) const
{
    return scope == Scope::Assessment ? m_steps.redo : m_workspaceSteps.redo;
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
        Result<Scheme> scheme = workspace.scheme(snapshot.assessment.scheme);
        if (!scheme)
            return scheme.error();
        snapshot.scheme = *std::move(scheme);
        // One that this version does not know would leave out everything.
        if (const auto audience = workspace.uiState(audienceKey(id));
            audience && assessment::audienceIds().contains(*audience))
            snapshot.audience = *audience;
        // Read here once, so that no page waits for it.
        if (const auto mappings = assessment::builtInMappings(); !mappings)
            return mappings.error();
        (void)assessment::decisionTreeFor(snapshot.scheme->id, {});
    }
    // A list that cannot be read is told where it is shown and set.
    if (const auto laws = workspace.laws())
        snapshot.laws = laws->map;
    Result<Steps> steps = readSteps(workspace, id);
    if (!steps)
        return steps.error();
    snapshot.steps = *std::move(steps);
    return snapshot;
}

void Session::take(Snapshot snapshot)
{
    m_assessment = std::move(snapshot.assessment);
    if (snapshot.scheme) {
        m_scheme = *std::move(snapshot.scheme);
        m_audience = snapshot.audience;
    }
    m_steps = snapshot.steps;
    m_laws = std::move(snapshot.laws);
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
             readWorkspaceSteps(); // it may have been made a moment ago
         });
}

void Session::close()
{
    m_opening.clear();
    take({.assessment = {}, .scheme = Scheme{}, .steps = {}});
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
        [act, id, scheme = m_scheme.digest, origin = m_scheme.origin](Workspace &w) {
            Outcome outcome{.act = act(w), .after = {}};
            if (!id.isEmpty() && outcome.act)
                outcome.after = readSnapshot(w, id, false);
            if (outcome.after && *outcome.after) {
                const auto now = w.scheme((*outcome.after)->assessment.scheme);
                outcome.sameScheme = now && now->digest == scheme && now->origin == origin;
            }
            if (const auto steps = readSteps(w, {}); outcome.act && steps)
                outcome.ofWorkspace = *steps;
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
    takeWorkspaceSteps(outcome.ofWorkspace);
    const bool mayBeGone = outcome.after && !*outcome.after;
    const auto kind = mayBeGone ? outcome.after->error().kind : Error::Kind::Storage;
    if (kind == Error::Kind::NotFound || kind == Error::Kind::Refused) {
        close(); // the act took it away: into the trash, or back to before it was begun
    } else if (mayBeGone) {
        Q_EMIT failed(outcome.after->error());
    } else if (outcome.after && (*outcome.after)->assessment.id == m_assessment.id
               && !outcome.sameScheme) {
        close(); // another edition of its scheme has come: its pages are built anew
    } else if (outcome.after && (*outcome.after)->assessment.id == m_assessment.id) {
        take(**outcome.after);
        Q_EMIT changed();
    }
    Q_EMIT saved(QTime::currentTime());
}

void Session::setAudience(const QString &audience)
{
    Q_ASSERT(audience.isEmpty() || assessment::audienceIds().contains(audience));
    if (m_audience == audience || !hasAssessment())
        return;
    m_audience = audience;
    keepUiState(audienceKey(m_assessment.id), audience);
    Q_EMIT audienceChanged();
}

void Session::keepUiState(const QString &key, const QString &value)
{
    m_desk->run([key, text = value.isNull() ? u""_s : value](Workspace &w) {
        return w.setUiState(key, text);
    });
}

void Session::undo(Scope scope)
{
    const QString id = scope == Scope::Assessment ? m_assessment.id : QString();
    act([id](Workspace &w) { return w.undo(id); });
}

void Session::redo(Scope scope)
{
    const QString id = scope == Scope::Assessment ? m_assessment.id : QString();
    act([id](Workspace &w) { return w.redo(id); });
}

void Session::setPending(int pending)
{
    const bool wasBusy = isBusy();
    m_pending = pending;
    if (isBusy() != wasBusy)
        Q_EMIT busyChanged(isBusy());
}

} // namespace forms
