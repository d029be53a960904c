#pragma once

#include "assessment/workspace.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace assessment {

/// Keeps one Workspace on a thread of its own, so that no window ever waits for the disk. Work is
/// done in the order in which it was given; the answer comes as a QFuture:
///
///     desk->run([=](Workspace &w) { return w.answer(id, answer); })
///         .then(this, [this](const Status &done) { … });
///
/// The destructor lets all work that was given finish: nothing acknowledged is lost.
class WorkspaceThread : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceThread(QObject *parent = nullptr);
    ~WorkspaceThread() override;

    /// Opens or creates the file on the thread; call one of them once, before run().
    QFuture<Status> open(const QString &path, const Workspace::Options &options);
    QFuture<Status> create(const QString &path, const Workspace::Options &options,
                           const std::optional<Organisation> &organisation = {});

    QString path() const { return m_path; }

    /// Runs \a work with the workspace on its thread. When opening failed the future is cancelled
    /// without a result.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Workspace &>>
    {
        using Outcome = std::invoke_result_t<Work, Workspace &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](Workspace *workspace) mutable {
            if (workspace)
                promise->addResult(work(*workspace));
            else
                promise->future().cancel();
            promise->finish();
        });
        return future;
    }

private:
    QFuture<Status> begin(const QString &path, const std::function<Result<Workspace>()> &opening);
    void post(std::function<void(Workspace *)> work);

    QThread m_thread;
    QObject *m_desk; ///< lives on m_thread and holds the workspace there
    QString m_path;
};

} // namespace assessment
