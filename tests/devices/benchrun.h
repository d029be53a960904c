#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/transcript.h"
#include "support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The bench of tests/devices with one real target on it.
class Bench
{
public:
    explicit Bench(const QString &target, const QString &other = {})
    {
        QStringList arguments = {QStringLiteral("--target"), target, QStringLiteral("--run-dir"),
                                 m_folder.path()};
        if (!other.isEmpty())
            arguments += {QStringLiteral("--other"), other};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SOURCE_ROOT "/tests/devices/bench"), arguments);
        QByteArray output;
        while (!output.contains("ready\n") && m_process.waitForReadyRead(60'000))
            output += m_process.readAll();
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("tty="))
                port = QString::fromLocal8Bit(line.sliced(4));
            if (line.startsWith("power="))
                power = QString::fromLocal8Bit(line.sliced(6));
            if (line.startsWith("rig="))
                rigCommand = QString::fromLocal8Bit(line.sliced(4));
            if (line.startsWith("images="))
                images = QString::fromLocal8Bit(line.sliced(7));
        }
    }

    ~Bench()
    {
        m_process.closeWriteChannel(); // the bench ends when its stdin does
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    bool isReady() const { return !port.isEmpty(); }

    /// What hands do at the bench; see tests/devices/rig.
    void rig(const QString &order) const
    {
        QStringList words = QProcess::splitCommand(rigCommand + QLatin1Char(' ') + order);
        const QString program = words.takeFirst();
        if (QProcess::execute(program, words) != 0)
            qFatal("%s does not work", qPrintable(order));
    }

    /// \a text with what the bench says of itself.
    QString expand(QString text) const
    {
        text.replace(QStringLiteral("{rig}"), rigCommand);
        text.replace(QStringLiteral("{images}"), images);
        text.replace(QStringLiteral("{components}"),
                     QString::fromUtf8(file(QStringLiteral("lamp.components"))));
        return text;
    }

    /// \a text, or what the file of the images holds that "@NAME" names.
    QByteArray secret(const QString &text) const
    {
        return text.startsWith(QLatin1Char('@')) ? file(text.sliced(1)) : text.toUtf8();
    }

    QString port;
    QString power;
    QString rigCommand;
    QString images;

private:
    QByteArray file(const QString &name) const
    {
        QFile file(images + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no %s", qPrintable(file.fileName()));
        return file.readAll().trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Prints what a run established.
inline void describe(const assessment::RunRecord &record)
{
    using namespace assessment;
    qInfo("%s %s in %.1f s: %s", qPrintable(idOf(record.state)), qPrintable(idOf(record.verdict)),
          record.seconds, qPrintable(record.reason));
    for (const StepRecord &step : record.steps)
        qInfo("  %6.2f-%6.2f %s: %s %s", double(step.startMs) / 1000, double(step.endMs) / 1000,
              qPrintable(step.title), qPrintable(step.outcome), qPrintable(step.measured));
    for (const Finding &finding : record.findings)
        qInfo("  * %s: %s", qPrintable(finding.id), qPrintable(finding.summary));
}

/// Runs \a request to its end and prints what it established.
inline assessment::harness::RunOutcome runToEnd(assessment::harness::RunRequest request)
{
    using namespace assessment::harness;
    HarnessRun run;
    QSignalSpy ended(&run, &HarnessRun::ended);
    run.start(std::move(request));
    if (!ended.wait(240'000))
        qFatal("the run does not end");
    const auto outcome = ended.constFirst().constFirst().value<RunOutcome>();
    describe(outcome.record);
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
