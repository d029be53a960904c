#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <ctime>

/// How long the GUI thread held up its event loop at most, in milliseconds, so that a busy machine
/// does not speak for the program: time on a run queue (/proc/thread-self/schedstat) never counts.
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
        m_longestBusy = 0;
        m_waited = waited();
        m_worked = worked();
        m_still.start();
    }

    /// What it worked and what it waited, for instance for another thread or the disk.
    double longest() const { return m_longest; }
    /// What it worked.
    double longestBusy() const { return m_longestBusy; }

private:
    static double waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void look()
    {
        const double now = waited();
        const double busy = worked();
        m_longestBusy = qMax(m_longestBusy, busy - m_worked);
        m_worked = busy;
        m_longest = qMax(m_longest, double(m_still.nsecsElapsed()) / 1e6 - (now - m_waited));
        m_waited = now;
        m_still.restart();
    }

    QTimer m_tick;
    QElapsedTimer m_still;
    double m_waited = 0;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestBusy = 0;
};
