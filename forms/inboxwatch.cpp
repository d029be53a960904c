#include "forms/inboxwatch.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::DroppedFile;
using assessment::Error;
using assessment::Inbox;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

InboxWatch &InboxWatch::of(Session &session)
{
    auto *found = session.findChild<InboxWatch *>();
    return found ? *found : *new InboxWatch(session);
}

InboxWatch::InboxWatch(Session &session)
    : QObject(&session)
    , m_session(session)
    , m_digests(std::make_shared<assessment::DigestCache>())
{
    m_again.setSingleShot(true);
    setQuiet(m_limits.quiet);
    connect(&m_again, &QTimer::timeout, this, &InboxWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_again.start(); });
    connect(&session, &Session::opened, this, &InboxWatch::readFolder);
    connect(&session, &Session::closed, this, [this] {
        m_assessment.clear();
        watch({});
    });
    // A file that becomes evidence goes; undo brings it back.
    connect(&session, &Session::changed, this, [this] {
        QList<QByteArray> evidence;
        for (const assessment::EvidenceItem &item : m_session.assessment().evidence)
            evidence.append(item.sha256);
        if (std::exchange(m_evidence, evidence) != evidence)
            look();
    });
    readFolder();
}

void InboxWatch::setQuiet(std::chrono::milliseconds quiet)
{
    m_limits.quiet = quiet;
    m_again.setInterval(quiet + std::chrono::milliseconds(250));
}

QString InboxWatch::folderKey() const
{
    return u"inbox/folder/"_s + m_assessment;
}

void InboxWatch::readFolder()
{
    if (m_assessment == m_session.assessment().id)
        return;
    m_assessment = m_session.assessment().id;
    watch({});
    if (m_assessment.isEmpty())
        return;
    m_session.read([key = folderKey()](Workspace &w) { return w.uiState(key); }, this,
                   [this, assessment = m_assessment](const Result<QString> &kept) {
                       if (kept && assessment == m_assessment && m_folder.isEmpty())
                           watch(*kept);
                   });
}

void InboxWatch::setFolder(const QString &folder)
{
    m_session.keepUiState(folderKey(), folder);
    watch(folder);
}

void InboxWatch::watch(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_again.stop();
    m_folder = folder;
    m_inbox = {};
    Q_EMIT changed();
    if (folder.isEmpty())
        return;
    m_watcher.addPath(folder); // one that is not there is told by look()
    look();
}

void InboxWatch::look()
{
    if (m_folder.isEmpty() || m_assessment.isEmpty())
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_session.read(
        [assessment = m_assessment, folder = m_folder, digests = m_digests,
         limits = m_limits](Workspace &w) {
            return assessment::lookIntoInbox(w, assessment, folder, *digests, {}, limits);
        },
        this,
        [this, folder = m_folder](const Result<Inbox> &inbox) {
            m_looking = false;
            if (folder == m_folder)
                take(inbox);
            if (std::exchange(m_lookAgain, false))
                look();
        });
}

void InboxWatch::take(const Result<Inbox> &inbox)
{
    if (!inbox) {
        Q_EMIT failed(inbox.error());
        return;
    }
    const auto waiting = [](const Inbox &one) {
        return int(std::count_if(one.files.begin(), one.files.end(),
                                 [](const DroppedFile &file) { return file.isComplete; }));
    };
    const int before = waiting(m_inbox);
    m_inbox = *inbox;
    leaveOutWhatLeaves();
    Q_EMIT changed();
    const int now = waiting(m_inbox);
    if (now > before)
        Q_EMIT arrived(now);
    if (now < m_inbox.files.size())
        m_again.start(); // somebody still writes
}

void InboxWatch::leaveOutWhatLeaves()
{
    m_inbox.files.removeIf(
        [this](const DroppedFile &file) { return m_leaving.contains(file.sha256); });
}

void InboxWatch::accept(const assessment::Acceptance &acceptance, QObject *context,
                        const Session::Done &done)
{
    m_session.act(
        [assessment = m_assessment, folder = m_folder, acceptance](Workspace &w) -> Status {
            const auto item = assessment::acceptDropped(w, assessment, folder, acceptance);
            return item ? Status(assessment::Ok) : Status(item.error());
        },
        context, done);
}

void InboxWatch::preview(const QString &name,
                         const std::optional<assessment::DeclaredPorts> &declared, QObject *context,
                         const std::function<void(const Result<assessment::ToolImport> &)> &then)
{
    m_session.read(
        [assessment = m_assessment, folder = m_folder, name, declared](Workspace &w) {
            return assessment::previewDropped(w, assessment, folder, name, declared);
        },
        context, then);
}

void InboxWatch::dismiss(const DroppedFile &file, QObject *context, const Session::Done &done)
{
    const QByteArray leaves = file.sha256;
    m_session.read(
        [assessment = m_assessment, folder = m_folder, name = file.name, leaves](Workspace &w) {
            return assessment::dismissDropped(w, assessment, folder, name, leaves);
        },
        this,
        [this, leaves, caller = QPointer<QObject>(context), done](const Status &dismissed) {
            m_leaving.remove(leaves);
            look();
            if (caller)
                done(dismissed);
        });
    m_leaving.insert(leaves);
    leaveOutWhatLeaves();
    Q_EMIT changed();
}

} // namespace forms
