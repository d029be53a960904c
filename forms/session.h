#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"
#include "assessment/signing/identity.h"
#include "assessment/workspacethread.h"

#include <QObject>
#include <QTime>

#include <functional>
#include <memory>

namespace forms {

/// What a window works on: one workspace, at most one open assessment as a value, and the one way
/// to change it. Pages read assessment() and call act(); they never touch the workspace thread
/// themselves. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<assessment::Status(assessment::Workspace &)>;

    explicit Session(std::shared_ptr<assessment::WorkspaceThread> desk, QObject *parent = nullptr);

    assessment::WorkspaceThread &desk() { return *m_desk; }
    QString workspacePath() const { return m_desk->path(); }

    /// The open assessment as it stands on disk; an empty id when none is open.
    const assessment::Assessment &assessment() const { return m_assessment; }
    const assessment::Scheme &scheme() const { return m_scheme; }
    bool hasAssessment() const { return !m_assessment.id.isEmpty(); }

    /// Reads it on the workspace thread, then emits opened().
    void open(const QString &assessmentId);
    void close();

    /// Runs \a act on the workspace thread, then reads the assessment again and emits changed() and
    /// saved(), or failed(). Acts are done in the order in which they were given.
    void act(const Act &act);
    /// The same, and tells \a done (on the GUI thread, only while \a context lives) how it ended.
    void act(const Act &act, QObject *context,
             const std::function<void(const assessment::Status &)> &done);

    void undo();
    void redo();
    QString undoText() const { return m_undoText; } ///< "" = nothing to undo
    QString redoText() const { return m_redoText; }

    /// True while acts are under way.
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed(); ///< assessment(), undoText() … are new
    void saved(QTime at);
    void busyChanged(bool busy);
    void failed(const assessment::Error &error);

private:
    void refresh(const std::function<void()> &then);

    std::shared_ptr<assessment::WorkspaceThread> m_desk;
    assessment::Assessment m_assessment;
    assessment::Scheme m_scheme;
    QString m_undoText;
    QString m_redoText;
    int m_pending = 0;
};

} // namespace forms
