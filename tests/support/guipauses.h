#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>

/// How long the GUI thread held up its event loop at most, in milliseconds. What the computer gave
/// to others meanwhile (proc_schedstat: time on a run queue) is not counted, so that a busy machine
/// does not speak for the program.
class GuiPauses : public QObject
{
public:
    GuiPauses()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] { look(); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(std::chrono::milliseconds(1));
        restart();
    }

    void restart()
    {
        m_longest = 0;
        m_waited = waited();
        m_still.start();
    }

    double longest() const { return m_longest; }

private:
    static double waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    void look()
    {
        const double now = waited();
        m_longest = qMax(m_longest, double(m_still.nsecsElapsed()) / 1e6 - (now - m_waited));
        m_waited = now;
        m_still.restart();
    }

    QTimer m_tick;
    QElapsedTimer m_still;
    double m_waited = 0;
    double m_longest = 0;
};
