#include "assessment/harness/apifuzz.h"

#include "assessment/harness/crashsigns.h"
#include "assessment/harness/httpexchange.h"
#include "assessment/harness/inputgenerator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qint64 mostRequestBytes = 1 << 20;
constexpr qsizetype mostRequests = 200;
constexpr qsizetype longestPiece = 20'000;
constexpr int triesAgain = 3;
constexpr int mostFaults = 40;
constexpr int canaryCases = 400;
constexpr qint64 canaryMs = 60'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ApiFuzz)
};

using GoOn = std::function<bool(std::chrono::milliseconds)>;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Whether a server failed. 501 and 505 are the right answers to a method or a version that it does
/// not know (RFC 9110, 15.6.2 and 15.6.6).
bool isServerError(int status)
{
    return status >= 500 && status != 501 && status != 505;
}

/// A tiny web server with planted bugs, on this computer only: a long line takes it down for a
/// while, and a format in the request makes it fail.
class CanaryServer
{
public:
    bool start();
    CanaryServer() = default;
    CanaryServer(const CanaryServer &) = delete;
    CanaryServer &operator=(const CanaryServer &) = delete;
    ~CanaryServer();

    quint16 port() const { return m_port; }

private:
    void work();
    void serve(int peer);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    int m_down = 0; ///< connections that are ended at once
    std::thread m_thread;
};

bool CanaryServer::start()
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || bind(m_listener, generic, size) != 0 || listen(m_listener, 8) != 0
        || getsockname(m_listener, generic, &size) != 0)
        return false;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { work(); });
    return true;
}

CanaryServer::~CanaryServer()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_listener >= 0)
        close(m_listener);
}

void CanaryServer::work()
{
    while (!m_stop) {
        pollfd ready{m_listener, POLLIN, 0};
        if (poll(&ready, 1, 10) <= 0)
            continue;
        const int peer = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            continue;
        if (m_down > 0)
            --m_down;
        else
            serve(peer);
        close(peer);
    }
}

void CanaryServer::serve(int peer)
{
    QByteArray request;
    std::array<char, 4096> buffer{};
    while (!m_stop) {
        pollfd ready{peer, POLLIN, 0};
        if (poll(&ready, 1, 20) <= 0)
            break; // nothing more comes
        const ssize_t count = recv(peer, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        request.append(buffer.data(), count);
    }
    const QList<QByteArray> lines = request.split('\n');
    if (std::any_of(lines.begin(), lines.end(),
                    [](const QByteArray &line) { return line.size() > 1000; })) {
        m_down = 1;
        return;
    }
    const QByteArray answer = request.contains("%n") || request.contains("%s")
                                  ? "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"
                                  : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    (void)send(peer, answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL);
}

/// The requests, and whom they go to.
struct Target
{
    QString host;
    quint16 port = 80;
    std::chrono::milliseconds patience{5000};
    QList<RecordedRequest> requests;
    quint64 seed = 1;

    QByteArray name() const
    {
        return host.toUtf8() + (port == 80 ? QByteArray() : ':' + QByteArray::number(port));
    }
    QByteArray changed(int index) const { return changedRequest(requests, name(), seed, index); }
    HttpAnswer send(const QByteArray &bytes, const GoOn &goOn) const
    {
        return httpExchange(host, port, bytes, patience, goOn);
    }
    /// The status of a sound request, 0 when it is not answered.
    int sound(const GoOn &goOn) const
    {
        return send(requests.constFirst().bytes(name()), goOn).status;
    }
};

/// Whether the same requests find what was planted for them. An empty text is yes.
QString proveOnCanary(Target target, const GoOn &goOn)
{
    CanaryServer canary;
    if (!canary.start())
        return Text::tr("the fuzzer cannot be tried out: there is no port to be had");
    target.host = u"127.0.0.1"_s;
    target.port = canary.port();
    target.patience = 1000ms;
    QElapsedTimer clock;
    clock.start();
    if (target.sound(goOn) != 200)
        return Text::tr("the fuzzer takes a sound server for a broken one");
    bool failed = false;
    bool down = false;
    for (int n = 0; n < canaryCases && !(failed && down) && clock.elapsed() < canaryMs; ++n) {
        if (!goOn(0ms))
            return {};
        const HttpAnswer answer = target.send(target.changed(n), goOn);
        failed = failed || isServerError(answer.status);
        if (answer.status == 0)
            down = target.sound(goOn) == 0 || down;
    }
    return failed && down ? QString() : Text::tr("the fuzzer did not find the planted bugs");
}

/// The search on the device.
class ApiFuzzing
{
public:
    ApiFuzzing(ProbeContext &context, Target target, QList<CrashSign> signs)
        : m_context(context)
        , m_target(std::move(target))
        , m_signs(std::move(signs))
        , m_goOn([&context](std::chrono::milliseconds time) { return context.goOn(time); })
    {}

    Result<Observation> perform(int cases, qint64 limitMs, qint64 backMs);

private:
    enum class What { Sound, ServerError, NoAnswer, Crash };
    struct Seen
    {
        What what = What::Sound;
        int status = 0;
        bool loop = false;
        QString sign;
    };

    Seen attempt(const QByteArray &bytes);
    QString signSeen();
    bool waitUntilBack(qint64 ms);
    void look(int index, const QByteArray &bytes, const Seen &first, qint64 backMs);

    ProbeContext &m_context;
    Target m_target;
    QList<CrashSign> m_signs;
    GoOn m_goOn;
    Observation m_seen;
    qint64 m_console = -1;
    bool m_gone = false;
    int m_faults = 0;
};

QString ApiFuzzing::signSeen()
{
    const QString said = m_context.console(m_console);
    for (const CrashSign &sign : m_signs) {
        if (sign.pattern.match(said).hasMatch())
            return sign.name;
    }
    return {};
}

ApiFuzzing::Seen ApiFuzzing::attempt(const QByteArray &bytes)
{
    Seen seen;
    const HttpAnswer answer = m_target.send(bytes, m_goOn);
    seen.status = answer.status;
    if (isServerError(answer.status) || answer.status == 0) {
        int sound = m_target.sound(m_goOn);
        if (sound == 0 && m_goOn(200ms)) // one lost packet is no crash
            sound = m_target.sound(m_goOn);
        seen.loop = isServerError(sound);
        seen.what = sound == 0                     ? What::NoAnswer
                    : isServerError(answer.status) ? What::ServerError
                                                   : What::Sound;
    }
    seen.sign = signSeen();
    if (!seen.sign.isEmpty())
        seen.what = What::Crash;
    return seen;
}

bool ApiFuzzing::waitUntilBack(qint64 ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) {
        const int status = m_target.sound(m_goOn);
        if (status > 0 && !isServerError(status)) {
            signSeen(); // what it says while it starts belongs to this crash
            return true;
        }
        for (int n = 0; n < 10; ++n) {
            if (!m_context.goOn(40ms))
                return false;
        }
    }
    return false;
}

void ApiFuzzing::look(int index, const QByteArray &bytes, const Seen &first, qint64 backMs)
{
    ++m_faults;
    bool back = waitUntilBack(backMs);
    int tries = 0;
    int seen = 0;
    while (back && tries < triesAgain && m_context.goOn(0ms)) {
        ++tries;
        const Seen again = attempt(bytes);
        if (again.what == What::Sound)
            continue;
        ++seen;
        back = waitUntilBack(backMs);
    }
    m_gone = !back;
    Fact fact;
    fact.values = {{u"case"_s, QString::number(index)},
                   {u"sha256"_s, sha256Of(bytes)},
                   {u"again"_s, u"%1 of %2"_s.arg(seen).arg(tries)},
                   {u"back"_s, back ? u"yes"_s : u"no"_s}};
    switch (first.what) {
    case What::Sound: return;
    case What::Crash:
        fact.kind = u"crash"_s;
        fact.values[u"sign"_s] = first.sign;
        break;
    case What::NoAnswer: fact.kind = u"no-answer"_s; break;
    case What::ServerError:
        fact.kind = u"server-error"_s;
        fact.values[u"status"_s] = QString::number(first.status);
        fact.values[u"loop"_s] = first.loop ? u"yes"_s : u"no"_s;
        break;
    }
    m_seen.facts.append(fact);
}

Result<Observation> ApiFuzzing::perform(int cases, qint64 limitMs, qint64 backMs)
{
    const int status = m_target.sound(m_goOn);
    if (status == 0 || isServerError(status)) {
        return Error{.kind = Error::Kind::Device,
                     .what = Text::tr("the service cannot be tried"),
                     .where = QString::fromUtf8(m_target.name()),
                     .why = status == 0
                                ? Text::tr("a sound request is not answered")
                                : Text::tr("a sound request is answered with %1").arg(status)};
    }
    signSeen(); // what was said before is no answer to anything
    QElapsedTimer clock;
    clock.start();
    int sent = 0;
    for (; sent < cases && !m_gone && m_faults < mostFaults && clock.elapsed() < limitMs; ++sent) {
        if (!m_context.goOn(0ms))
            break;
        const QByteArray bytes = m_target.changed(sent);
        m_context.note({{u"api-fuzz"_s, sent}, {u"sha256"_s, sha256Of(bytes)}});
        m_context.keep(u"request-%1.http"_s.arg(sent), u"message/http"_s, bytes);
        const Seen seen = attempt(bytes);
        if (seen.what != What::Sound)
            look(sent, bytes, seen, backMs);
    }
    const double seconds = double(std::max<qint64>(clock.elapsed(), 1)) / 1000.0;
    m_seen.facts.append(
        {u"asked"_s,
         {{u"count"_s, QString::number(sent)}, {u"seconds"_s, QString::number(seconds, 'f', 1)}}});
    if (m_gone)
        m_seen.missing.append(Text::tr("the device did not come back"));
    else if (sent < cases)
        m_seen.missing.append(
            Text::tr("only %1 of %2 requests could be tried").arg(sent).arg(cases));
    m_seen.measured = Text::tr("%1 requests, %2 a second, faults: %3")
                          .arg(sent)
                          .arg(double(sent) / seconds, 0, 'f', 1)
                          .arg(m_faults);
    return m_seen;
}

int numberOf(const ProbeContext &context, const QString &key, int fallback)
{
    bool number = false;
    const int value = context.setting(key).toInt(&number);
    return number && value >= 0 ? value : fallback;
}

} // namespace

QByteArray RecordedRequest::bytes(const QByteArray &host) const
{
    QByteArray all = method + ' ' + target + ' ' + version + "\r\nHost: " + host + "\r\n";
    for (const auto &[name, value] : headers)
        all += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        all += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return all + "Connection: close\r\n\r\n" + body;
}

Result<QList<RecordedRequest>> readRequests(const QByteArray &text, const QString &where)
{
    QList<RecordedRequest> requests;
    QByteArray all = text;
    all.replace("\r\n", "\n");
    QList<QByteArray> parts;
    QByteArray part;
    for (const QByteArray &line : all.split('\n')) {
        if (line.startsWith("###")) {
            parts.append(std::exchange(part, {}));
            continue;
        }
        part += line + '\n';
    }
    parts.append(part);
    for (const QByteArray &one : parts) {
        QByteArray trimmed = one;
        while (trimmed.startsWith('\n'))
            trimmed.remove(0, 1);
        if (trimmed.trimmed().isEmpty())
            continue;
        const qsizetype blank = trimmed.indexOf("\n\n");
        const QList<QByteArray> head = trimmed.left(blank < 0 ? trimmed.size() : blank).split('\n');
        const QList<QByteArray> words = head.constFirst().split(' ');
        RecordedRequest request;
        bool right =
            words.size() == 3 && words[1].startsWith('/') && words[2].startsWith("HTTP/1.");
        if (right) {
            request.method = words[0];
            request.target = words[1];
            request.version = words[2];
        }
        for (const QByteArray &line : head.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            if (line.isEmpty())
                continue;
            right = right && colon > 0;
            const QByteArray name = line.left(colon).trimmed();
            if (name.compare("Host", Qt::CaseInsensitive) != 0
                && name.compare("Content-Length", Qt::CaseInsensitive) != 0
                && name.compare("Connection", Qt::CaseInsensitive) != 0)
                request.headers.append({name, line.sliced(colon + 1).trimmed()});
        }
        if (!right || requests.size() >= mostRequests)
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = Text::tr("the recorded requests cannot be used"),
                         .where = where,
                         .why =
                             right ? Text::tr("there are more than %1").arg(mostRequests)
                                   : Text::tr("request %1 does not begin as an HTTP/1 request does")
                                         .arg(requests.size() + 1),
                         .advice = Text::tr("separate them by lines of ###")};
        if (blank >= 0)
            request.body = trimmed.sliced(blank + 2);
        while (request.body.endsWith('\n'))
            request.body.chop(1);
        requests.append(request);
    }
    if (requests.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the recorded requests cannot be used"),
                     .where = where,
                     .why = Text::tr("there is none")};
    return requests;
}

QList<RecordedRequest> simpleRequests()
{
    const QByteArray form = "application/x-www-form-urlencoded";
    return {
        {"GET", "/", "HTTP/1.1", {{"Accept", "*/*"}}, {}},
        {"GET", "/index.html?id=1&lang=en", "HTTP/1.1", {{"User-Agent", "Assay"}}, {}},
        {"POST", "/login", "HTTP/1.1", {{"Content-Type", form}}, "user=admin&password=x"},
        {"POST",
         "/api/v1/state",
         "HTTP/1.1",
         {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
         "{\"id\":1,\"name\":\"lamp\",\"on\":true,\"level\":50}"},
        {"PUT", "/api/v1/config", "HTTP/1.1", {{"Content-Type", "text/xml"}}, "<a><b>1</b></a>"}};
}

QByteArray changedRequest(const QList<RecordedRequest> &requests, const QByteArray &host,
                          quint64 seed, int index)
{
    InputRandom random(InputRandom(seed).next() ^ (quint64(index) * 0xd1342543de82ef95ULL)
                       ^ 0x6170692d66757a7aULL); // "api-fuzz": other numbers than the console gets
    RecordedRequest request = requests[random.below(int(requests.size()))];
    static constexpr std::array kinds = {
        InputClass::LongLine,   InputClass::Control,   InputClass::Nul,
        InputClass::BrokenUtf8, InputClass::Unicode,   InputClass::Format,
        InputClass::Shell,      InputClass::Injection, InputClass::Number};
    const auto strange = [&random](const QByteArray &part) {
        if (random.below(2) == 0)
            return InputGenerator::mutated(part, random, longestPiece);
        return InputGenerator::piece(kinds[std::size_t(random.below(int(kinds.size())))], random,
                                     longestPiece);
    };
    switch (random.below(9)) {
    case 0:
    case 1: request.target = '/' + strange(request.target.mid(1)); break;
    case 2:
        request.target +=
            (request.target.contains('?') ? "&" : "?") + QByteArray("x=") + strange("1");
        break;
    case 3:
        if (!request.headers.isEmpty()) {
            auto &header = request.headers[random.below(int(request.headers.size()))];
            (random.chance(4) ? header.first : header.second) = strange(header.second);
        }
        break;
    case 4: request.headers.append({"X-" + strange("Test"), strange("1")}); break;
    case 5: request.method = random.below(2) == 0 ? strange(request.method) : "DELETEX"; break;
    case 6: request.body = strange(request.body); break;
    case 7: { // a length that is not that of the body
        static constexpr std::array<QByteArrayView, 6> lengths = {
            "-1", "0", "4294967296", "x", "99999999999999999999", "1"};
        request.headers.append(
            {"Content-Length",
             lengths[std::size_t(random.below(int(lengths.size())))].toByteArray()});
        request.body = strange(request.body);
        break;
    }
    case 8: return InputGenerator::mutated(request.bytes(host), random, longestPiece);
    }
    return request.bytes(host);
}

Result<Observation> probeApiFuzz(ProbeContext &context)
{
    Target target;
    target.host = context.address().net;
    target.port = quint16(std::clamp(numberOf(context, u"http-port"_s, 80), 1, 65535));
    target.seed = quint64(numberOf(context, u"seed"_s, 1));
    target.patience =
        std::chrono::seconds(std::clamp(numberOf(context, u"answer-seconds"_s, 5), 1, 60));
    target.requests = simpleRequests();
    if (const QString path = context.setting(u"requests"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostRequestBytes)
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = Text::tr("the recorded requests cannot be used"),
                         .where = path,
                         .why = file.isOpen() ? Text::tr("the file is larger than 1 MiB")
                                              : file.errorString()};
        auto read = readRequests(file.readAll(), path);
        if (!read)
            return read.error();
        target.requests = *std::move(read);
    }
    auto signs = builtInCrashSigns();
    if (!signs)
        return signs.error();
    const QString blind = proveOnCanary(
        target, [&context](std::chrono::milliseconds time) { return context.goOn(time); });
    context.note({{u"canary"_s, blind.isEmpty()}, {u"why"_s, blind}});
    if (!blind.isEmpty())
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the service was not tried"),
                     .where = QString::fromUtf8(target.name()),
                     .why = blind};
    return ApiFuzzing(context, target, *std::move(signs))
        .perform(std::max(numberOf(context, u"cases"_s, 200), 1),
                 qint64(numberOf(context, u"fuzz-seconds"_s, 1800)) * 1000,
                 qint64(numberOf(context, u"back-seconds"_s, 60)) * 1000);
}

} // namespace assessment::harness
