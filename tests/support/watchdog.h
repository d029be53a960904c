#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>

/// Watches how long the event loop of its thread is away: in milliseconds of processor time, so
/// that it is what the thread does and not what others do meanwhile.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_tick.setInterval(0);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const double now = busyMs();
            longest = std::max(longest, now - m_last);
            m_last = now;
        });
        m_last = busyMs();
        m_tick.start();
    }

    double longest = 0;

private:
    static double busyMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
    }

    QTimer m_tick;
    double m_last = 0;
};
