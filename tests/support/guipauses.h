#pragma once

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
        m_last = now();
    }

    /// What it worked and what it waited, for instance for another thread or the disk.
    double longest() const { return m_longest; }
    /// What it worked.
    double longestBusy() const { return m_longestBusy; }

private:
    struct Moment
    {
        double wall = 0;   ///< ms since some point
        double queued = 0; ///< ms that this thread stood on a run queue
        double worked = 0; ///< ms
    };

    static double read(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    /// All three at one time: again when others took the processor in between.
    static Moment now()
    {
        Moment moment;
        for (int n = 0; n < 20; ++n) {
            moment.wall = read(CLOCK_MONOTONIC);
            QFile file(QStringLiteral("/proc/thread-self/schedstat"));
            if (file.open(QIODevice::ReadOnly))
                moment.queued = file.readAll().split(' ').value(1).toDouble() / 1e6;
            moment.worked = read(CLOCK_THREAD_CPUTIME_ID);
            if (read(CLOCK_MONOTONIC) - moment.wall < 0.5)
                break;
        }
        return moment;
    }

    void look()
    {
        const Moment at = now();
        m_longest = qMax(m_longest, at.wall - m_last.wall - (at.queued - m_last.queued));
        m_longestBusy = qMax(m_longestBusy, at.worked - m_last.worked);
        m_last = at;
    }

    QTimer m_tick;
    Moment m_last;
    double m_longest = 0;
    double m_longestBusy = 0;
};
