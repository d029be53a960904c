#pragma once

#include "forms/session.h"
#include "labels/designreport.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace forms {

/// Follows a design file and its logo while somebody edits them: an editor may write into the file
/// or put another one in its place, and each time the design is judged anew on the thread of the
/// workspace. GUI thread.
class DesignWatch : public QObject
{
    Q_OBJECT

public:
    explicit DesignWatch(Session &session, QObject *parent = nullptr);

    /// Looks at \a path from now on; "" ends it.
    void follow(const QString &path);
    QString path() const { return m_path; }
    /// What is in the file now; without problems and without a format before it was looked at.
    const labels::DesignReport &report() const { return m_report; }
    /// The last state of the file that was sound.
    const std::optional<labels::LabelFormat> &design() const { return m_design; }
    /// The file as it is now can be used.
    bool isSound() const { return m_report.format.has_value(); }

Q_SIGNALS:
    void judged(); ///< report() is new

private:
    void look();
    void watch();

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
    QByteArray m_seen; ///< digest of the files that were judged last
    int m_looks = 0;   ///< counts them, so that a late answer is known
    labels::DesignReport m_report;
    std::optional<labels::LabelFormat> m_design;
};

} // namespace forms
