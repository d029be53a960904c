// The far end of tests/benchmarks/harness.py: a pty on which every line is answered with a prompt,
// or on which numbered lines come at 3 Mbaud. Says the name of the pty, then serves until its
// standard input ends.
//
//     echoprompt            answer "CMD n\r" with "ok n\r\n# "
//     echoprompt SECONDS    send 300,000 bytes a second for so long once "on" stands on the
//     standard
//                           input; then say "sent N lost N" on the standard output

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

int openPty()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        std::exit(1);
    const int slave = open(ptsname(master), O_RDWR | O_NOCTTY); // so that it outlives who opens it
    termios raw{};
    tcgetattr(slave, &raw);
    cfmakeraw(&raw);
    tcsetattr(slave, TCSANOW, &raw);
    std::printf("%s\n", ptsname(master));
    std::fflush(stdout);
    return master;
}

void say(int master, const std::string &text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const ssize_t count = write(master, text.data() + at, text.size() - at);
        if (count > 0) {
            at += static_cast<std::size_t>(count);
            continue;
        }
        pollfd room{master, POLLOUT, 0};
        poll(&room, 1, 100);
    }
}

/// A UART: what finds no room when it is due is lost. Its clock stands still while we are kept from
/// running: no UART sends a burst to catch up.
void flood(int master, int seconds)
{
    constexpr long long perSecond = 300'000;
    constexpr long long longestTick = 10'000; // microseconds
    constexpr std::size_t fifo = 4096;
    auto tick = Clock::now();
    long long clock = 0;
    long long sent = 0;
    long long lost = 0;
    long long number = 0;
    std::string waiting;
    while (sent < seconds * perSecond) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const auto now = Clock::now();
        const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(now - tick);
        clock += std::min<long long>(passed.count(), longestTick);
        tick = now;
        char line[64];
        while (sent < clock * perSecond / 1'000'000) {
            const int size =
                std::snprintf(line, sizeof line, "[%10lld] sensor value ok 22.5\r\n", number++);
            waiting.append(line, static_cast<std::size_t>(size));
            sent += size;
        }
        const ssize_t count = write(master, waiting.data(), waiting.size());
        waiting.erase(0, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (waiting.size() > fifo) {
            lost += static_cast<long long>(waiting.size());
            waiting.clear();
        }
    }
    say(master, waiting);
    std::printf("sent %lld lost %lld\n", sent, lost);
    std::fflush(stdout);
}

} // namespace

int main(int count, char **words)
{
    const int master = openPty();
    const int seconds = count > 1 ? std::atoi(words[1]) : 0;
    char buffer[4096];
    std::string line;
    while (true) {
        pollfd ready[2] = {{master, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (poll(ready, 2, -1) < 0 && errno != EINTR)
            return 1;
        if (ready[1].revents) {
            const ssize_t told = read(STDIN_FILENO, buffer, sizeof buffer);
            if (told <= 0)
                return 0;
            const std::string word(buffer, static_cast<std::size_t>(told));
            if (seconds > 0 && word.find("on") != std::string::npos)
                flood(master, seconds);
        }
        const ssize_t got = ready[0].revents & POLLIN ? read(master, buffer, sizeof buffer) : 0;
        for (ssize_t at = 0; at < got; ++at) {
            if (buffer[at] != '\r' && buffer[at] != '\n') {
                line += buffer[at];
                continue;
            }
            say(master, "ok" + line.substr(line.find(' ')) + "\r\n# ");
            line.clear();
        }
    }
}
