#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// A real cupsd with a configuration, socket and spool of its own, and queues whose backend keeps
/// what arrives. What fails is in problem().
class PrivateCups
{
public:
    PrivateCups()
    {
        for (const QString &name :
             {QStringLiteral("root"), QStringLiteral("spool/tmp"), QStringLiteral("cache"),
              QStringLiteral("state"), QStringLiteral("log"), QStringLiteral("out"),
              QStringLiteral("bin/backend")})
            QDir(m_folder.path()).mkpath(name);
        for (const char *name : {"daemon", "driver", "filter", "monitor", "notifier"})
            QFile::link(QStringLiteral("/usr/lib/cups/") + QLatin1String(name),
                        file(QStringLiteral("bin/") + QLatin1String(name)));
        writeConfiguration();
        writeBackend();
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(file(QStringLiteral("log/stderr")));
        m_server.start(QStringLiteral("/usr/sbin/cupsd"),
                       {QStringLiteral("-f"), QStringLiteral("-c"),
                        file(QStringLiteral("root/cupsd.conf")), QStringLiteral("-s"),
                        file(QStringLiteral("root/cups-files.conf"))});
        if (!m_server.waitForStarted())
            m_problem = QStringLiteral("cupsd is not installed");
        else if (!QTest::qWaitFor([this] { return QFileInfo::exists(socket()); }, 20000))
            m_problem = QStringLiteral("cupsd does not listen: ")
                        + QString::fromLocal8Bit(content(file(QStringLiteral("log/error"))));
    }
    ~PrivateCups()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(10000))
            m_server.kill();
        m_server.waitForFinished();
    }

    QString problem() const { return m_problem; }
    QString socket() const { return file(QStringLiteral("s.sock")); }

    /// A queue; with \a ppd one that takes PDF through the filters of CUPS, else a raw one.
    bool addQueue(const QString &name, const QString &ppd = {})
    {
        QProcess lpadmin;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CUPS_SERVER"), socket());
        lpadmin.setProcessEnvironment(environment);
        const QStringList driver = ppd.isEmpty()
                                       ? QStringList{QStringLiteral("-m"), QStringLiteral("raw")}
                                       : QStringList{QStringLiteral("-P"), ppd};
        lpadmin.start(QStringLiteral("lpadmin"),
                      QStringList{QStringLiteral("-p"), name, QStringLiteral("-E"),
                                  QStringLiteral("-v"),
                                  QStringLiteral("keep:") + file(QStringLiteral("out/") + name)}
                          + driver);
        return lpadmin.waitForFinished(20000) && lpadmin.exitCode() == 0;
    }

    /// What a queue printed; waits for it.
    QByteArray printed(const QString &queue) const
    {
        const QString path = file(QStringLiteral("out/") + queue + QStringLiteral(".pdf"));
        if (!QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 30000))
            return {};
        return content(path);
    }
    /// The options the backend was given.
    QByteArray options(const QString &queue) const
    {
        return content(file(QStringLiteral("out/") + queue + QStringLiteral(".options")));
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
    }

    void writeConfiguration() const
    {
        write(QStringLiteral("root/cupsd.conf"),
              "LogLevel debug\nListen " + socket().toLocal8Bit()
                  + "\nBrowsing No\nDefaultAuthType None\nWebInterface No\n"
                    "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                    "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                    "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n");
        const QByteArray folder = m_folder.path().toLocal8Bit();
        // cupsd of the superuser wants another user for its filters; one of ours is that user.
        const QByteArray user =
            geteuid() == 0 ? QByteArray("User lp\nGroup lp\nSystemGroup root\n") : QByteArray();
        write(QStringLiteral("root/cups-files.conf"),
              user + "ServerRoot " + folder + "/root\nRequestRoot " + folder + "/spool\nCacheDir "
                  + folder + "/cache\nStateDir " + folder + "/state\nServerBin " + folder
                  + "/bin\nTempDir " + folder + "/spool/tmp\nAccessLog " + folder
                  + "/log/access\nErrorLog " + folder + "/log/error\nPageLog " + folder
                  + "/log/page\nSandboxing relaxed\n");
    }
    void writeBackend() const
    {
        write(QStringLiteral("bin/backend/keep"),
              "#!/bin/sh\n[ $# -eq 0 ] && { echo 'direct keep \"Unknown\" \"Keep\"'; exit 0; }\n"
              "out=${DEVICE_URI#keep:}\nprintf '%s\\n' \"$5\" > \"$out.options\"\n"
              "if [ -n \"$6\" ]; then cat \"$6\" > \"$out.part\"; else cat > \"$out.part\"; fi\n"
              "mv \"$out.part\" \"$out.pdf\"\n");
        // Only for its owner: cupsd then runs it as the one who started cupsd.
        QFile::setPermissions(file(QStringLiteral("bin/backend/keep")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_problem;
};
