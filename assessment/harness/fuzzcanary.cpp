#include "assessment/harness/fuzzcanary.h"

#include "assessment/harness/inputtrial.h"
#include "assessment/harness/serialdevicelink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostTries = 200;           // inputs of one kind
constexpr qsizetype longestLine = 70000; // that the canary keeps

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::FuzzCanary)
};

/// What a command in \a line prints when the canary, as it should not, carries it out.
QByteArray carriedOut(const QByteArray &line)
{
    static const QRegularExpression command(
        u"[$;|`&\n(] *echo ([^\\s;|`&)]+(?:\\(\\([^)]*\\)\\)[^\\s;|`&)]*)?)"_s);
    static const QRegularExpression product(u"\\$\\(\\((\\d{1,9})\\*(\\d{1,9})\\)\\)"_s);
    const auto found = command.match(QString::fromLatin1(line));
    if (!found.hasMatch())
        return {};
    QString said = found.captured(1);
    if (const auto times = product.match(said); times.hasMatch())
        said.replace(
            times.capturedStart(), times.capturedLength(),
            QString::number(times.captured(1).toLongLong() * times.captured(2).toLongLong()));
    return said.remove(u"''"_s).remove(u'"').remove(u'\'').toLatin1() + "\r\n";
}

} // namespace

struct FuzzCanary::Private
{
    void work();
    void take(char byte);
    void judge(const QByteArray &line);
    void say(const QByteArray &bytes) const;
    void begin();

    int master = -1;
    int slave = -1;
    QString path;
    std::atomic<bool> stop = false;
    std::atomic<int> wanted = 0; ///< power cycles
    int done = 0;
    bool hangs = false;
    QByteArray line;
    std::thread thread;
};

void FuzzCanary::Private::say(const QByteArray &bytes) const
{
    qsizetype at = 0;
    while (at < bytes.size() && !stop) {
        const ssize_t written =
            write(master, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written > 0) {
            at += written;
            continue;
        }
        pollfd room{master, POLLOUT, 0};
        poll(&room, 1, 5);
    }
}

void FuzzCanary::Private::begin()
{
    hangs = false;
    line.clear();
    say("\r\nCanary starting\r\ncanary> ");
}

void FuzzCanary::Private::judge(const QByteArray &typed)
{
    const auto has = [&typed](QByteArrayView bytes) { return typed.contains(bytes); };
    const auto digits =
        std::count_if(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (typed.size() > 120) {
        hangs = true;
        return;
    }
    if (has({"\0", 1}) || has("%n") || has("%s")) {
        say("Segmentation fault\r\n");
        return begin();
    }
    if (has("\xe2\x80\xae") || has("\xc2\x9b") || has("\xcc\x81"))
        return say("Kernel panic - not syncing\r\ncanary> ");
    if (has("\xff") || has("\xc0") || has("\xed") || has("\x7f") || has("\x1b") || has("../")
        || has("'--") || has("' OR"))
        return say("Traceback (most recent call last):\r\ncanary> ");
    if (digits >= 9 && !has("echo"))
        return begin(); // as after a watchdog
    say(carriedOut(typed) + "canary> ");
}

void FuzzCanary::Private::take(char byte)
{
    if (hangs)
        return;
    if (byte == '\r')
        judge(std::exchange(line, {}));
    else if (line.size() < longestLine)
        line += byte;
}

void FuzzCanary::Private::work()
{
    std::array<char, 4096> buffer{};
    while (!stop) {
        if (const int number = wanted; number != done) {
            done = number;
            say("\r\nCanary on " + QByteArray::number(number));
            begin();
        }
        pollfd ready{master, POLLIN, 0};
        if (poll(&ready, 1, 5) <= 0 || !(ready.revents & POLLIN))
            continue;
        const ssize_t count = read(master, buffer.data(), buffer.size());
        for (ssize_t n = 0; n < count; ++n)
            take(buffer[static_cast<std::size_t>(n)]);
    }
}

FuzzCanary::FuzzCanary() : d(std::make_unique<Private>()) {}

FuzzCanary::~FuzzCanary()
{
    d->stop = true;
    if (d->thread.joinable())
        d->thread.join();
    if (d->slave >= 0)
        close(d->slave);
    if (d->master >= 0)
        close(d->master);
}

Status FuzzCanary::start()
{
    d->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    std::array<char, 128> name{};
    if (d->master < 0 || grantpt(d->master) != 0 || unlockpt(d->master) != 0
        || ptsname_r(d->master, name.data(), name.size()) != 0)
        return Error{.kind = Error::Kind::Device,
                     .what = Text::tr("the fuzzer cannot be tried out"),
                     .where = u"pty"_s,
                     .why = QString::fromLocal8Bit(strerror(errno))};
    d->path = QString::fromLocal8Bit(name.data());
    // Kept open and raw, so that the pty neither ends when nobody has it open nor echoes by itself.
    d->slave = open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios raw{};
    tcgetattr(d->slave, &raw);
    cfmakeraw(&raw);
    tcsetattr(d->slave, TCSANOW, &raw);
    d->thread = std::thread([this] { d->work(); });
    return Ok;
}

QString FuzzCanary::path() const
{
    return d->path;
}

int FuzzCanary::restart()
{
    return ++d->wanted;
}

namespace {

/// The fuzzer's side of the search.
class CanaryHunt
{
public:
    CanaryHunt(FuzzCanary &canary, DeviceSession &session, const InputGenerator &generator,
               const std::function<bool()> &meanwhile)
        : m_canary(canary)
        , m_session(session)
        , m_generator(generator)
        , m_meanwhile(meanwhile)
        , m_trial(session, rulesOf(meanwhile))
    {
        m_clock.start();
    }

    CanaryReport perform();

private:
    static TrialRules rulesOf(const std::function<bool()> &meanwhile);
    bool restart();
    void hunt(InputClass kind, int first, CanaryReport &report);
    bool isOver() const { return m_clock.elapsed() > canaryLimit / 1ms || m_session.end(); }
    double seconds() const { return double(m_clock.nsecsElapsed()) / 1e9; }

    FuzzCanary &m_canary;
    DeviceSession &m_session;
    const InputGenerator &m_generator;
    const std::function<bool()> &m_meanwhile;
    InputTrial m_trial;
    QElapsedTimer m_clock;
};

TrialRules CanaryHunt::rulesOf(const std::function<bool()> &meanwhile)
{
    const auto sign = [](const char *name) {
        return CrashSign{QString::fromLatin1(name), QRegularExpression(QString::fromLatin1(name))};
    };
    TrialRules rules;
    rules.aliveText = {{"\r", {}}};
    rules.alive = QRegularExpression(u"canary> \\z"_s);
    rules.aliveQuietMs = 1;
    rules.aliveWithin = 1000ms;
    rules.settle = 3ms;
    rules.signs = {sign("Segmentation fault"), sign("Kernel panic"), sign("Traceback"),
                   sign("Canary starting")};
    rules.meanwhile = meanwhile;
    return rules;
}

bool CanaryHunt::restart()
{
    const qint64 position = m_session.view().end();
    const QString begin = u"Canary on %1\n"_s.arg(m_canary.restart());
    const ConsoleView &view = m_session.view();
    QElapsedTimer patience;
    patience.start();
    while (!view.string().contains(begin) || !m_trial.standsReady(position, 5)) {
        if (patience.elapsed() > 5000 || !m_meanwhile() || !m_session.pump(5ms))
            return false;
    }
    return true;
}

CanaryReport CanaryHunt::perform()
{
    CanaryReport report;
    // What finds a crash in everything finds nothing.
    for (const QByteArrayView line : {"help\r", "set name lamp 12\r", "a; b $(c)\r"}) {
        if (!restart())
            break;
        const TrialResult harmless =
            m_trial.attempt({-1, InputClass::LongLine, line.toByteArray(), "fz1fz"});
        report.falseAlarm = report.falseAlarm || harmless.isFault();
    }
    const QList<InputClass> &classes = m_generator.recipe().classes;
    for (qsizetype n = 0; n < classes.size(); ++n)
        hunt(classes[n], int(n), report);
    report.cancelled = !m_meanwhile();
    report.seconds = seconds();
    return report;
}

void CanaryHunt::hunt(InputClass kind, int first, CanaryReport &report)
{
    const int stride = int(m_generator.recipe().classes.size());
    bool ready = restart();
    for (int tried = 1; ready && tried <= mostTries && !isOver(); ++tried) {
        const FuzzInput input = m_generator.input(first + (tried - 1) * stride);
        const TrialResult result = m_trial.attempt(input);
        if (result.what == TrialResult::What::Ended)
            break;
        if (!result.isFault())
            continue;
        const QString how = result.what == TrialResult::What::Executed
                                ? Text::tr("command executed")
                            : result.sign.isEmpty() ? Text::tr("no answer")
                                                    : result.sign;
        report.caught.append({kind, input.index, tried, how, seconds()});
        return;
    }
    report.missed.append(kind);
}

} // namespace

Result<CanaryReport> findPlantedBugs(const InputGenerator &generator, const LeakRules &rules,
                                     const std::function<bool()> &meanwhile)
{
    FuzzCanary canary;
    if (const Status started = canary.start(); !started)
        return started.error();
    // A session of its own: nothing of this belongs into the record of the device.
    const QTemporaryDir folder;
    TranscriptWriter transcript;
    if (const Status opened = transcript.open(folder.filePath(u"canary.jsonl"_s)); !opened)
        return opened.error();
    auto secrets = SecretFilter::make({});
    if (!secrets)
        return secrets.error();
    SerialDeviceLink link(canary.path(), 115200);
    if (const Status opened = link.open(); !opened)
        return opened.error();
    const RunObserver nobody;
    DeviceSession session(&link, transcript, *secrets, rules, nobody, {}, canaryLimit + 5s);
    CanaryReport report = CanaryHunt(canary, session, generator, meanwhile).perform();
    link.close();
    return report;
}

} // namespace assessment::harness
