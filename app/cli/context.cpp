#include "context.h"

#include "files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Progress;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::Context)
};

constexpr int progressIntervalMs = 100;

} // namespace

Result<QString> Context::workspacePath() const
{
    if (m_globals.workspace.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("no workspace is named"),
                     .advice = Text::tr("give --workspace FILE or set ASSAY_WORKSPACE")};
    }
    return m_globals.workspace;
}

bool Context::hasWorkspace() const
{
    return !m_globals.workspace.isEmpty() && QFileInfo::exists(m_globals.workspace);
}

Workspace::Options Context::workspaceOptions() const
{
    Workspace::Options options;
    options.actor = m_globals.actor;
    return options;
}

Result<Workspace> Context::openWorkspace() const
{
    const Result<QString> path = workspacePath();
    if (!path)
        return path.error();
    auto workspace = Workspace::open(*path, workspaceOptions());
    if (!workspace)
        return aboutFile(workspace.error());
    return workspace;
}

Status Context::reserveOutput(const QString &output)
{
    if (!isStandardStream(output))
        return Ok;
    if (m_output.wantsJson()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the file cannot be written"),
                     .where = Text::tr("standard output"),
                     .why = Text::tr("it carries the JSON document"),
                     .advice = Text::tr("name a file, or leave out --json")};
    }
    m_output.reserveForContent();
    return Ok;
}

std::stop_token Context::stopToken()
{
    if (!m_signals)
        m_signals = std::make_unique<StopSignals>();
    return m_signals->token();
}

Progress Context::progress(const QString &what)
{
    Progress progress{.stop = stopToken()};
    if (!m_output.showsProgress())
        return progress;
    auto shown = std::make_shared<QElapsedTimer>();
    progress.report = [this, what, shown](qint64 done, qint64 total) {
        if (shown->isValid() && shown->elapsed() < progressIntervalMs)
            return;
        shown->start();
        m_output.progress(total > 0 ? Text::tr("%1: %2 %").arg(what).arg(100 * done / total)
                                    : what + u" …"_s);
    };
    return progress;
}

} // namespace app::cli
