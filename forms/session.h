#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/lawmap.h"
#include "assessment/scheme/scheme.h"
#include "assessment/signing/identity.h"
#include "assessment/workspacethread.h"
#include "forms/whendone.h"

#include <QObject>
#include <QPointer>
#include <QTime>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace forms {

/// What a window works on: one workspace, at most one open assessment as a value, and the one way
/// to change it. Pages read assessment() and call act(); they never wait for the workspace thread.
/// Work that was given is finished even when the session goes. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<assessment::Status(assessment::Workspace &)>;
    using Done = std::function<void(const assessment::Status &)>;

    explicit Session(std::shared_ptr<assessment::WorkspaceThread> desk, QObject *parent = nullptr);

    assessment::WorkspaceThread &desk() { return *m_desk; }
    QString workspacePath() const { return m_desk->path(); }

    /// The open assessment as it stands on disk; an empty id when none is open.
    const assessment::Assessment &assessment() const { return m_assessment; }
    const assessment::Scheme &scheme() const { return m_scheme; }
    /// The laws beside the Code that the workspace shows.
    const assessment::LawMap &laws() const { return m_laws; }
    bool hasAssessment() const { return !m_assessment.id.isEmpty(); }

    /// Reads it on the workspace thread, then emits opened(), or failed().
    void open(const QString &assessmentId);
    void close();

    /// Runs \a act on the workspace thread, then reads the assessment again and emits changed() and
    /// saved(), or failed(). Acts are done in the order in which they were given.
    void act(const Act &act);
    /// The same, and tells \a done (on the GUI thread, only while \a context lives) how it ended,
    /// after assessment() is new. Who is told of an error shows it beside its cause, so failed() is
    /// then not emitted.
    void act(const Act &act, QObject *context, const Done &done);

    /// Reads on the workspace thread and hands the answer to \a then on the GUI thread while
    /// \a context lives: read([](Workspace &w) { return w.labels(); }, this, [this](auto labels)
    /// …).
    template<typename Work, typename Then>
    void read(Work work, QObject *context, Then then)
    {
        using Answer = std::invoke_result_t<Work, assessment::Workspace &>;
        const auto hand = [caller = QPointer<QObject>(context),
                           then = std::move(then)](const Answer &answer) {
            if (caller) // session and caller: either may have gone meanwhile
                then(answer);
        };
        whenDone(m_desk->run(std::move(work)), this, hand);
    }

    /// Asks the workspace what day it is; on a new one the assessment is read again, because
    /// evidence may have expired. It looks twice a minute by itself.
    void lookAtTheDay();

    /// Who must act on what the window shows, one of audienceIds(), "" = anybody: one choice for
    /// the way, the guideline pages and the review, kept for each assessment. It leaves out what is
    /// for others (speaksTo()), changes no verdict and is no act.
    QString audience() const { return m_audience; }
    void setAudience(const QString &audience);

    /// Keeps presentation state; nobody waits for it and it is no act.
    void keepUiState(const QString &key, const QString &value);

    /// Whose acts are taken back: those on the open assessment, or those on the workspace itself
    /// (the organisation, beginning and removing assessments, the trash).
    enum class Scope { Assessment, Workspace };

    void undo(Scope scope = Scope::Assessment);
    void redo(Scope scope = Scope::Assessment);
    QString undoText(Scope scope = Scope::Assessment) const; ///< "" = nothing to undo
    QString redoText(Scope scope = Scope::Assessment) const;

    /// True while acts are under way.
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();         ///< assessment(), undoText() … are new
    void audienceChanged(); ///< somebody chose another one for the open assessment
    void stepsChanged();    ///< undoText() and redoText() of the workspace are new
    void saved(QTime at);
    void busyChanged(bool busy);
    void dayChanged(); ///< a new day has begun (UTC)
    void failed(const assessment::Error &error);

private:
    /// What undo and redo would do, in words.
    struct Steps
    {
        QString undo;
        QString redo;

        friend bool operator==(const Steps &, const Steps &) = default;
    };
    /// Everything a page may show, read in one go on the workspace thread.
    struct Snapshot
    {
        assessment::Assessment assessment;
        std::optional<assessment::Scheme> scheme; ///< only when asked for
        QString audience = {};                    ///< the same
        Steps steps;
        assessment::LawMap laws = assessment::builtInLawMap();
    };
    struct Outcome
    {
        assessment::Status act = assessment::Ok;
        Steps ofWorkspace = {};
        std::optional<assessment::Result<Snapshot>> after; ///< unset when none was open
        bool sameScheme = true; ///< the catalogue it follows is the one that was read
    };

    static assessment::Result<Snapshot> readSnapshot(assessment::Workspace &workspace,
                                                     const QString &id, bool withScheme);
    /// With "" those of the workspace.
    static assessment::Result<Steps> readSteps(assessment::Workspace &workspace, const QString &id);
    void readWorkspaceSteps();
    void takeWorkspaceSteps(const Steps &steps);
    void take(Snapshot snapshot);
    void finish(const Outcome &outcome, bool told);
    void setPending(int pending);
    void readAgain();

    std::shared_ptr<assessment::WorkspaceThread> m_desk;
    assessment::Assessment m_assessment;
    assessment::Scheme m_scheme;
    QString m_audience;
    QString m_opening; ///< the one asked for last
    assessment::LawMap m_laws = assessment::builtInLawMap();
    Steps m_steps;
    Steps m_workspaceSteps;
    int m_pending = 0;
    QTimer m_dayClock;
    QDate m_day; ///< it was when we looked last
    bool m_looking = false;
};

} // namespace forms
