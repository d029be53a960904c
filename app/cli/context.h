#pragma once

#include "output.h"
#include "stopsignals.h"

#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/workspace.h"

#include <memory>

namespace app::cli {

/// What every verb is given: the global options, the workspace they name, and the way to speak.
class Context
{
public:
    struct Globals
    {
        QString workspace;
        QString actor;
    };

    Context(Globals globals, Output &output) : m_globals(std::move(globals)), m_output(output) {}

    Output &output() { return m_output; }

    /// The path of --workspace; an error when none was named.
    assessment::Result<QString> workspacePath() const;
    assessment::Workspace::Options workspaceOptions() const;
    QString actor() const { return m_globals.actor; } ///< "" = the login name
    assessment::Result<assessment::Workspace> openWorkspace() const;
    /// Whether a workspace was named and is there: a verb that can do without looks into it too.
    bool hasWorkspace() const;

    /// When \a output is "-" the standard output carries a file and nothing else; an error when it
    /// should carry JSON too.
    assessment::Status reserveOutput(const QString &output);

    /// From now on Ctrl+C asks the work to stop instead of ending the program.
    std::stop_token stopToken();
    /// The same, and shows how far the work is while somebody watches; \a what names it.
    assessment::Progress progress(const QString &what);

private:
    Globals m_globals;
    Output &m_output;
    std::unique_ptr<StopSignals> m_signals;
};

} // namespace app::cli
