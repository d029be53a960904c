#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <mutex>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <thread>
#include <unistd.h>
#include <utility>

/// A device that exists only to go wrong in a chosen way: a pty with a thread behind it, and a
/// power switch that is a pipe. What happens on power and on bytes is given as functions, which
/// run on that thread. Real devices are played by QEMU (see bench.py); this one plays faults.
class PtyDevice
{
public:
    std::function<void(PtyDevice &, const QByteArray &state)> onPower;
    std::function<void(PtyDevice &, const QByteArray &bytes)> onBytes;

    PtyDevice()
    {
        m_master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        grantpt(m_master);
        unlockpt(m_master);
        m_path = QString::fromLocal8Bit(ptsname(m_master));
        // Kept open, so that the pty outlives who opens it; raw, so that nothing echoes by itself.
        m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios raw{};
        tcgetattr(m_slave, &raw);
        cfmakeraw(&raw);
        tcsetattr(m_slave, TCSANOW, &raw);
        const QByteArray pipe = fifo().toLocal8Bit();
        mkfifo(pipe.constData(), 0600);
        m_fifo = open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }

    PtyDevice(const PtyDevice &) = delete;
    PtyDevice &operator=(const PtyDevice &) = delete;

    ~PtyDevice()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        unplug();
        close(m_fifo);
    }

    void start()
    {
        m_thread = std::thread([this] { work(); });
    }

    QString path() const { return m_path; }
    QString fifo() const { return m_folder.filePath(QStringLiteral("power")); }
    QString powerCommand() const
    {
        return QStringLiteral("/bin/sh -c 'echo {state} > %1'").arg(fifo());
    }

    /// Everything the device was sent so far. Any thread.
    QByteArray received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

    qint64 said() const { return m_said; }

    /// Says \a bytes, waiting for room as a UART does. The thread of the device.
    void say(const QByteArray &bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size() && !m_stop && m_master >= 0) {
            const ssize_t written = write(m_master, bytes.constData() + at,
                                          static_cast<std::size_t>(bytes.size() - at));
            if (written > 0) {
                at += written;
                m_said += written;
                continue;
            }
            pollfd room{m_master, POLLOUT, 0};
            poll(&room, 1, 5);
        }
    }

    /// Says as much of \a bytes as there is room for at once, and tells how much. The same thread.
    qsizetype sayWhatFits(const QByteArray &bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size() && !m_stop && m_master >= 0) {
            const ssize_t written = write(m_master, bytes.constData() + at,
                                          static_cast<std::size_t>(bytes.size() - at));
            if (written <= 0)
                break;
            at += written;
            m_said += written;
        }
        return at;
    }

    void sayLater(int ms, const QByteArray &bytes)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(ms)); // a slow device, not a test
        say(bytes);
    }

    /// The adapter is pulled out: both ends close, so that the other side gets a hang-up.
    void unplug()
    {
        if (m_slave >= 0)
            close(std::exchange(m_slave, -1));
        if (m_master >= 0)
            close(m_master.exchange(-1));
    }

private:
    void work()
    {
        char buffer[4096];
        while (!m_stop && m_master >= 0) {
            pollfd ready[2] = {{m_master, POLLIN, 0}, {m_fifo, POLLIN, 0}};
            poll(ready, 2, 5);
            if (ready[1].revents & POLLIN) {
                const ssize_t count = read(m_fifo, buffer, sizeof buffer);
                for (const QByteArray &state : QByteArray(buffer, count).split('\n')) {
                    if (!state.isEmpty() && onPower)
                        onPower(*this, state);
                }
            }
            if (m_master >= 0 && (ready[0].revents & POLLIN)) {
                const ssize_t count = read(m_master, buffer, sizeof buffer);
                if (count <= 0)
                    continue;
                const QByteArray bytes(buffer, count);
                {
                    const std::lock_guard lock(m_mutex);
                    m_received += bytes;
                }
                if (onBytes)
                    onBytes(*this, bytes);
            }
        }
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::atomic<int> m_master = -1;
    int m_slave = -1;
    int m_fifo = -1;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_said = 0;
    mutable std::mutex m_mutex;
    QByteArray m_received;
    std::thread m_thread;
};

/// A console with a login as firmware has it: says a banner at power-on, asks for user and
/// password, refuses, locks, and gives a shell, each as set up.
struct LoginConsole
{
    QByteArray banner = "\r\nNorthlight HL-200\r\n";
    QByteArray hostname = "lamp";
    QByteArray user = "root";
    QByteArray password = "correct horse"; ///< that is accepted
    bool shellWithoutLogin = false;
    bool echoPassword = false;
    bool mustChange = false;
    int lockAfter = 0; ///< refused logins, 0 = never
    QByteArray afterLogin = {};

    void attach(PtyDevice &device)
    {
        device.onPower = [this](PtyDevice &d, const QByteArray &state) {
            on = state != "off";
            if (on)
                begin(d);
        };
        device.onBytes = [this](PtyDevice &d, const QByteArray &bytes) {
            for (const char byte : bytes) {
                if (on)
                    take(d, byte);
            }
        };
    }

    void begin(PtyDevice &d)
    {
        d.say(banner);
        prompt(d);
    }

    void prompt(PtyDevice &d)
    {
        line.clear();
        in = shellWithoutLogin ? In::Shell : In::User;
        d.say(shellWithoutLogin ? QByteArray("/ # \x1b[6n") : hostname + " login: ");
    }

    void take(PtyDevice &d, char byte)
    {
        if (in == In::Locked)
            return;
        if (byte != '\r' && byte != '\n') {
            line += byte;
            if (in != In::Password || echoPassword)
                d.say(QByteArray(1, byte));
            return;
        }
        const QByteArray typed = std::exchange(line, {});
        d.say("\r\n");
        switch (in) {
        case In::User:
            name = typed;
            if (typed.isEmpty())
                return prompt(d);
            in = In::Password;
            return d.say("Password: ");
        case In::Password: return judge(d, typed);
        case In::Shell:
            if (typed == "exit") {
                shellWithoutLogin = false;
                ++logouts;
                return prompt(d);
            }
            if (typed == "echo assay-$((40+2))")
                d.say("assay-42\r\n");
            else if (!typed.isEmpty())
                d.say("-sh: " + typed + ": not found\r\n");
            return d.say("/ # \x1b[6n");
        case In::Locked: return;
        }
    }

    void judge(PtyDevice &d, const QByteArray &typed)
    {
        ++attempts;
        if (name == user && typed == password) {
            if (mustChange) {
                in = In::Password;
                return d.say("You must change your password.\r\nNew password: ");
            }
            d.say(afterLogin);
            in = In::Shell;
            return d.say("/ # \x1b[6n");
        }
        d.say("Login incorrect\r\n");
        if (lockAfter > 0 && attempts >= lockAfter) {
            in = In::Locked;
            return d.say("Too many failed attempts, console locked\r\n");
        }
        prompt(d);
    }

    enum class In { User, Password, Shell, Locked };
    In in = In::User;
    bool on = false;
    QByteArray line;
    QByteArray name;
    std::atomic<int> attempts = 0;
    std::atomic<int> logouts = 0;
};
