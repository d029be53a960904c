#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/transcript.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The bench of tests/devices with one real target on it.
class Bench
{
public:
    explicit Bench(const QString &target)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(SOURCE_ROOT "/tests/devices/bench"),
            {QStringLiteral("--target"), target, QStringLiteral("--run-dir"), m_folder.path()});
        QByteArray output;
        while (!output.contains("ready\n") && m_process.waitForReadyRead(60'000))
            output += m_process.readAll();
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("tty="))
                port = QString::fromLocal8Bit(line.sliced(4));
            if (line.startsWith("power="))
                power = QString::fromLocal8Bit(line.sliced(6));
        }
    }

    ~Bench()
    {
        m_process.closeWriteChannel(); // the bench ends when its stdin does
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    bool isReady() const { return !port.isEmpty(); }

    QString port;
    QString power;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Runs \a request to its end and prints what it established.
inline assessment::harness::RunOutcome runToEnd(assessment::harness::RunRequest request)
{
    using namespace assessment;
    using namespace assessment::harness;
    HarnessRun run;
    QSignalSpy ended(&run, &HarnessRun::ended);
    run.start(std::move(request));
    if (!ended.wait(240'000))
        qFatal("the run does not end");
    const auto outcome = ended.constFirst().constFirst().value<RunOutcome>();
    qInfo("%s %s in %.1f s: %s", qPrintable(idOf(outcome.record.state)),
          qPrintable(idOf(outcome.record.verdict)), outcome.record.seconds,
          qPrintable(outcome.record.reason));
    for (const StepRecord &step : outcome.record.steps)
        qInfo("  %6.2f-%6.2f %s: %s %s", double(step.startMs) / 1000, double(step.endMs) / 1000,
              qPrintable(step.title), qPrintable(step.outcome), qPrintable(step.measured));
    for (const Finding &finding : outcome.record.findings)
        qInfo("  * %s: %s", qPrintable(finding.id), qPrintable(finding.summary));
    return outcome;
}

inline QStringList findingIds(const assessment::RunRecord &record)
{
    QStringList ids;
    for (const assessment::Finding &finding : record.findings)
        ids.append(finding.id);
    ids.sort();
    return ids;
}
