#include "assessment/workspacethread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// Lives on the thread and holds the workspace there, so that its connection is opened, used and
/// closed on one thread.
class Desk : public QObject
{
public:
    std::optional<Workspace> workspace;
};

Desk *asDesk(QObject *object)
{
    return static_cast<Desk *>(object);
}

} // namespace

WorkspaceThread::WorkspaceThread(QObject *parent) : QObject(parent), m_desk(new Desk)
{
    m_desk->moveToThread(&m_thread);
    m_thread.setObjectName(u"workspace"_s);
    m_thread.start();
}

WorkspaceThread::~WorkspaceThread()
{
    // Events are delivered in order, so everything that was given before is done first; the
    // connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            asDesk(m_desk)->workspace.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_desk;
}

QFuture<Status> WorkspaceThread::open(const QString &path, const Workspace::Options &options)
{
    return begin(path, [path, options] { return Workspace::open(path, options); });
}

QFuture<Status> WorkspaceThread::create(const QString &path, const Workspace::Options &options,
                                        const std::optional<Organisation> &organisation)
{
    return begin(path, [path, options, organisation] {
        return Workspace::create(path, options, organisation);
    });
}

QFuture<Status> WorkspaceThread::begin(const QString &path,
                                       const std::function<Result<Workspace>()> &opening)
{
    m_path = path;
    auto promise = std::make_shared<QPromise<Status>>();
    QFuture<Status> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_desk,
        [desk = asDesk(m_desk), promise, opening] {
            Result<Workspace> opened = opening();
            if (opened)
                desk->workspace.emplace(std::move(*opened));
            promise->addResult(opened ? Status(Ok) : Status(opened.error()));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

void WorkspaceThread::post(std::function<void(Workspace *)> work)
{
    QMetaObject::invokeMethod(
        m_desk,
        [desk = asDesk(m_desk), work = std::move(work)] {
            work(desk->workspace ? &*desk->workspace : nullptr);
        },
        Qt::QueuedConnection);
}

} // namespace assessment
