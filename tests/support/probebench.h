#pragma once

#include "assessment/harness/probe.h"

#include <QCoreApplication>
#include <QDebug>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <map>
#include <optional>

#include <sched.h>
#include <unistd.h>

/// The surroundings of a probe without a run: it keeps what it is told, and stops when it is told
/// to.
class BareContext : public assessment::harness::ProbeContext
{
public:
    explicit BareContext(const QString &net = {}, const std::map<QString, QString> &settings = {})
        : m_settings(settings)
    {
        m_address.net = net;
        m_since.start();
    }

    const assessment::harness::DeviceAddress &address() const override { return m_address; }
    QString setting(const QString &key) const override
    {
        const auto found = m_settings.find(key);
        return found == m_settings.end() ? QString() : found->second;
    }
    bool goOn(std::chrono::milliseconds patience) override
    {
        longestAway = std::max(longestAway, m_since.restart());
        if (stopAfterMs && m_clock.elapsed() > *stopAfterMs) {
            if (!m_stopped.isValid())
                m_stopped.start();
            return false;
        }
        if (patience.count() > 0)
            QThread::msleep(static_cast<unsigned long>(patience.count())); // the console is silent
        m_since.restart();
        return true;
    }
    void note(const QJsonObject &info) override { notes.append(info); }
    void keep(const QString &name, const QString &, QByteArrayView bytes) override
    {
        kept[name] = bytes.toByteArray();
    }

    /// Asked for after a while.
    void stopAfter(qint64 ms)
    {
        stopAfterMs = ms;
        m_clock.start();
    }
    qint64 msSinceStopped() const { return m_stopped.isValid() ? m_stopped.elapsed() : -1; }

    std::optional<qint64> stopAfterMs;
    qint64 longestAway = 0; ///< between two calls of goOn(), in milliseconds
    QList<QJsonObject> notes;
    std::map<QString, QByteArray> kept;

private:
    assessment::harness::DeviceAddress m_address;
    std::map<QString, QString> m_settings;
    QElapsedTimer m_since;
    QElapsedTimer m_clock;
    QElapsedTimer m_stopped;
};

/// A network namespace for this whole program, if that is allowed here.
struct OwnNetwork
{
    bool made = false;
    bool byRoot = false; ///< else there is only one user in it, and tcpdump cannot become another
    QString why;         ///< it was not made
};

/// Makes it at the first call, which must come before there is any other thread (a user namespace
/// needs that, and somebody who is not root needs a user namespace).
inline const OwnNetwork &ownNetwork()
{
    static const OwnNetwork network = [] {
        if (unshare(CLONE_NEWNET) == 0)
            return OwnNetwork{true, true, {}};
        const int outer = int(geteuid());
        QFile map(QStringLiteral("/proc/self/uid_map"));
        if (unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && map.open(QIODevice::WriteOnly)
            && map.write(QStringLiteral("0 %1 1").arg(outer).toLatin1()) > 0 && map.flush())
            return OwnNetwork{true, false, {}};
        return OwnNetwork{false, false, QString::fromLocal8Bit(strerror(errno))};
    }();
    return network;
}

/// The beginning of a program that tests in its own network.
#define NETWORK_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        (void)ownNetwork(); \
        QCoreApplication application(argc, argv); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }

/// A device of tests/devices/netdevice with \a services, in its own namespace or on the loopback.
class NetDevice
{
public:
    explicit NetDevice(const QStringList &services, bool ownNetwork = true)
    {
        QStringList arguments;
        static const QRegularExpression cloud(QStringLiteral("\\b(talk|retry|cloudy):"));
        if (services.join(u' ').contains(cloud))
            arguments << QStringLiteral("--cloud");
        if (!ownNetwork) {
            address = QStringLiteral("127.0.0.2");
            arguments << QStringLiteral("--loopback");
        }
        arguments << QStringLiteral("--address") << address;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SOURCE_ROOT "/tests/devices/netdevice"),
                        arguments + services);
        QByteArray output;
        while (!output.contains("ready\n") && m_process.waitForReadyRead(20'000))
            output += m_process.readAllStandardOutput();
        isReady = output.contains("ready\n");
    }

    ~NetDevice()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished(1'000);
    }

    QString address = QStringLiteral("192.0.2.2");
    bool isReady = false;

private:
    QProcess m_process;
};

inline assessment::Result<assessment::harness::Observation>
probe(const QString &name, assessment::harness::ProbeContext &context)
{
    return assessment::harness::probes().at(name)(context);
}

/// The facts of \a kind of which \a name has the value \a value; all of them without a name.
inline QList<assessment::harness::Fact> factsOf(const assessment::harness::Observation &seen,
                                                const QString &kind, const QString &name = {},
                                                const QString &value = {})
{
    QList<assessment::harness::Fact> facts;
    for (const assessment::harness::Fact &fact : seen.facts) {
        if (fact.kind == kind && (name.isEmpty() || fact.value(name) == value))
            facts.append(fact);
    }
    return facts;
}

inline QStringList valuesOf(const QList<assessment::harness::Fact> &facts, const QString &name)
{
    QStringList values;
    for (const assessment::harness::Fact &fact : facts)
        values.append(fact.value(name));
    return values;
}

/// A PATH that has only these programs, for as long as it lives.
class OnlyPrograms
{
public:
    explicit OnlyPrograms(const QStringList &names)
    {
        for (const QString &name : names)
            QFile::link(QStandardPaths::findExecutable(name), m_folder.filePath(name));
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~OnlyPrograms() { qputenv("PATH", m_before); }

    /// A program of ours in the place of another.
    void put(const QString &name, const QByteArray &script) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nPATH=" + m_before + "\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("PATH");
};

/// Tests of the network probes: in a network of their own where that is allowed.
class NetProbeTest : public QObject
{
protected:
    assessment::harness::Observation shownIn(BareContext &context, const QString &name)
    {
        const auto seen = probe(name, context);
        if (!seen) {
            qWarning() << seen.error().message();
            return {{}, {seen.error().message()}, QStringLiteral("failed")};
        }
        return *seen;
    }
    assessment::harness::Observation look(const QString &name, const NetDevice &device,
                                          const std::map<QString, QString> &settings)
    {
        BareContext context(device.address, settings);
        return shownIn(context, name);
    }
};
