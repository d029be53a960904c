#pragma once

#include "assessment/exchange/inbox.h"
#include "forms/session.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <memory>

namespace forms {

/// Watches the folder that belongs to the open assessment for what tools drop into it. It looks
/// when the assessment opens, when the folder changes, and again while a file is not whole; it
/// takes nothing over by itself.
class InboxWatch : public QObject
{
    Q_OBJECT

public:
    /// The one of \a session, made on first use.
    static InboxWatch &of(Session &session);

    QString folder() const { return m_folder; } ///< "" = none is watched
    void setFolder(const QString &folder);      ///< kept for this assessment
    const assessment::Inbox &inbox() const { return m_inbox; }

    void look();
    void accept(const assessment::Acceptance &acceptance, QObject *context,
                const Session::Done &done);
    /// Reads a file as the output of a tool; see assessment::previewDropped().
    void
    preview(const QString &name, const std::optional<assessment::DeclaredPorts> &declared,
            QObject *context,
            const std::function<void(const assessment::Result<assessment::ToolImport> &)> &then);
    /// It leaves inbox() at once, and comes back when it cannot be dismissed.
    void dismiss(const assessment::DroppedFile &file, QObject *context, const Session::Done &done);
    /// How long a file must have been left alone; and how long we wait until we look again.
    void setQuiet(std::chrono::milliseconds quiet);

Q_SIGNALS:
    void changed();
    void arrived(int files); ///< so many wait now, more than before
    void failed(const assessment::Error &error);

private:
    explicit InboxWatch(Session &session);
    void readFolder();
    void watch(const QString &folder);
    void take(const assessment::Result<assessment::Inbox> &inbox);
    void leaveOutWhatLeaves();
    QString folderKey() const;

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    QString m_folder;
    QString m_assessment;
    assessment::Inbox m_inbox;
    QList<QByteArray> m_evidence; ///< SHA-256, when we looked last
    assessment::InboxLimits m_limits;
    std::shared_ptr<assessment::DigestCache> m_digests; ///< used on the workspace thread only
    QSet<QByteArray> m_leaving;                         ///< SHA-256 of what is being dismissed
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace forms
