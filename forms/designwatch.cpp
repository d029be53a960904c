#include "forms/designwatch.h"

#include "labels/logofile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

namespace {

/// An editor writes in several steps; the last one counts.
constexpr auto pauseBeforeLooking = 120ms;

struct Look
{
    QByteArray seen;
    std::optional<labels::DesignReport> report; ///< nothing when the files are as they were
};

QByteArray digestOfFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.read(most + 1), QCryptographicHash::Sha256);
}

labels::DesignReport missing()
{
    labels::DesignReport report;
    report.problems.append(
        {QString(), DesignWatch::tr("the file is not there, or cannot be read")});
    return report;
}

Look lookAt(const QString &path, const QString &logo, const QByteArray &before)
{
    QFile file(path);
    const bool is = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = is ? file.read(labels::largestDesign + 1) : QByteArray();
    const QByteArray seen = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                            + digestOfFile(logo, labels::largestLogo) + (is ? "1" : "0");
    if (seen == before)
        return {seen, {}};
    const auto report = is ? labels::judgeDesign(bytes, QFileInfo(path).absolutePath()) : missing();
    // The design may name another logo than it did.
    const QByteArray now = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                           + digestOfFile(report.logoFile, labels::largestLogo) + (is ? "1" : "0");
    return {now, report};
}

} // namespace

DesignWatch::DesignWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &DesignWatch::look);
    const auto again = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, again);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, again);
}

void DesignWatch::follow(const QString &path)
{
    ++m_looks;
    m_pause.stop();
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_seen.clear();
    m_report = {};
    m_design.reset();
    watch();
    if (!m_path.isEmpty())
        look();
}

// Each time anew: the watcher keeps to the file that another one has replaced, as long as anybody
// has that open.
void DesignWatch::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_path.isEmpty())
        return;
    for (const QString &path : {m_path, m_report.logoFile, QFileInfo(m_path).absolutePath()}) {
        if (!path.isEmpty() && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void DesignWatch::look()
{
    watch(); // first, so that what changes from now on is seen
    const int request = ++m_looks;
    m_session.read([path = m_path, logo = m_report.logoFile, before = m_seen](
                       assessment::Workspace &) { return lookAt(path, logo, before); },
                   this,
                   [this, request](const Look &look) {
                       if (request != m_looks)
                           return; // something newer is on its way
                       m_seen = look.seen;
                       if (!look.report)
                           return;
                       if (look.report->logoFile != m_report.logoFile)
                           m_pause.start(); // that file is followed from now on
                       m_report = *look.report;
                       if (m_report.format)
                           m_design = m_report.format;
                       Q_EMIT judged();
                   });
}

} // namespace forms
