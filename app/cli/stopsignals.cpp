#include "stopsignals.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app::cli {

namespace {

constexpr std::array stopping = {SIGINT, SIGTERM, SIGHUP};

// A signal handler may do nothing but write to a pipe; a thread reads the other end. Handlers,
// unlike blocked signals, are not inherited by the programs that we start.
std::array<int, 2> wire = {-1, -1};

void onSignal(int number)
{
    const int before = errno;
    const char byte = char(number);
    (void)!write(wire[1], &byte, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals()
{
    Q_ASSERT(wire[0] == -1);
    if (pipe2(wire.data(), O_CLOEXEC) != 0)
        return; // no descriptors left: the signals keep their usual, immediate effect
    struct sigaction act = {};
    act.sa_handler = onSignal;
    act.sa_flags = SA_RESTART | int(SA_RESETHAND); // the second signal has its usual effect
    for (const int signal : stopping)
        sigaction(signal, &act, nullptr);
    m_listener = std::thread([this] {
        char byte = 0;
        while (read(wire[0], &byte, 1) == 1 && byte != 0)
            m_stop.request_stop();
    });
}

StopSignals::~StopSignals()
{
    if (!m_listener.joinable())
        return;
    for (const int signal : stopping)
        (void)std::signal(signal, SIG_DFL);
    const char last = 0;
    (void)!write(wire[1], &last, 1);
    m_listener.join();
    for (int &end : wire) {
        close(end);
        end = -1;
    }
}

} // namespace app::cli
