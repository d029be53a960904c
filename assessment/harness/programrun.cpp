#include "assessment/harness/programrun.h"

#include "assessment/clock.h"
#include "assessment/harness/devicesession.h"
#include "assessment/harness/programprocess.h"
#include "assessment/harness/runstart.h"
#include "assessment/scheme/verdictorder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <deque>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto helloLimit = 10s;
constexpr auto teardownLimit = 3s;
constexpr auto teardownWhenCancelled = 100ms; // cancelling has to take effect within 200 ms
constexpr qsizetype mostSteps = 500;
constexpr qsizetype mostFindings = 500;
constexpr qsizetype longestMeasured = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ProgramRun)
};

Error outOfTurn(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the program does not keep to the protocol"),
            .why = why};
}

QJsonObject helloMessage()
{
    return {{u"type"_s, u"hello"_s},
            {u"protocol"_s, QString::fromLatin1(programProtocol)},
            {u"program"_s, u"Assay " ASSAY_VERSION ""_s}};
}

/// Says hello to a program that was started, and waits for what it says of itself.
Result<ProgramHello> exchangeHello(ProgramProcess &program, const std::stop_token &stop)
{
    program.send(helloMessage());
    const QDeadlineTimer until(helloLimit);
    while (!until.hasExpired()) {
        if (stop.stop_requested()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the test cannot be run"),
                         .why = Text::tr("it was cancelled")};
        }
        auto event = program.next(20ms);
        if (!event)
            return event.error();
        if (*event) {
            if ((*event)->kind != ProgramEvent::Kind::Hello)
                return outOfTurn(Text::tr("its first line is not a hello"));
            return (*event)->hello;
        }
        if (program.hasEnded()) {
            const QString reason = program.endReason();
            const QString said = QString::fromUtf8(program.takeErrors()).trimmed().right(300);
            QString why = reason.isEmpty() ? Text::tr("it ended without a hello")
                                           : Text::tr("%1 without a hello").arg(reason);
            if (!said.isEmpty())
                why += u": "_s + said.section(u'\n', -1);
            return outOfTurn(why);
        }
    }
    return outOfTurn(Text::tr("it did not say hello within %1 s").arg(helloLimit.count()));
}

QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["…"]
    return list.mid(1, list.size() - 2);
}

/// The program in the place of a device: what it says that a device sent is what is read. All
/// else that it says waits to be taken, in its order.
class ProgramLink : public DeviceLink
{
public:
    explicit ProgramLink(ProgramProcess &program) : m_program(program) {}

    Status open() override { return Ok; }
    Result<QByteArray> read(std::chrono::milliseconds patience) override
    {
        // One thing at a time: bytes must not overtake what was said before them.
        if (m_event || m_failure) {
            QThread::msleep(
                std::min<unsigned long>(static_cast<unsigned long>(patience.count()), 10));
            return QByteArray();
        }
        auto next = m_program.next(patience);
        if (!next) {
            m_failure = next.error();
        } else if (*next) {
            if ((*next)->kind == ProgramEvent::Kind::Received)
                return (*next)->bytes;
            m_event = std::move(**next);
        }
        return QByteArray();
    }
    Status write(QByteArrayView) override { return Ok; }
    qint64 unsent() const override { return 0; }
    void close() noexcept override {}
    QJsonObject identity() const override { return {}; }

    std::optional<ProgramEvent> takeEvent() { return std::exchange(m_event, std::nullopt); }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    ProgramProcess &m_program;
    std::optional<ProgramEvent> m_event;
    std::optional<Error> m_failure;
};

/// One run from its request to its record.
class Run
{
public:
    Run(ProgramRequest request, const RunObserver &observer, std::stop_token stop)
        : m_request(std::move(request))
        , m_observer(observer)
        , m_stop(std::move(stop))
    {}

    RunOutcome perform();

private:
    Status start();
    Status openTranscript();
    void carryOut();
    void sendStart();
    bool take(const ProgramEvent &event); ///< false: it did something wrong
    void takeStep(const ProgramEvent &event);
    void takeMeasurement(const Measurement &measurement);
    void takePrompt(const ProgramEvent &event);
    bool takeVerdict(const ProgramEvent &event);
    void takeSent(const QByteArray &bytes);
    void finishStep(const QString &outcome);
    void noteErrors();
    void worsen(Verdict verdict, const QString &reason);
    void conclude();
    QString masked(QString text) const;
    QJsonObject environment() const;
    RunOutcome failed(const Error &error);

    ProgramRequest m_request;
    const RunObserver &m_observer;
    std::stop_token m_stop;
    QElapsedTimer m_clock;

    QString m_path;
    QByteArray m_sha256;
    ProgramProcess m_process;
    ProgramHello m_hello;
    std::map<QString, QString> m_settings;
    std::set<QString> m_secretNames;
    std::optional<LeakRules> m_rules;
    std::optional<SecretFilter> m_secrets;
    TranscriptWriter m_transcript;
    std::chrono::milliseconds m_limit{};
    RunOutcome m_outcome;

    DeviceSession *m_session = nullptr; ///< while it is carried out
    std::optional<Verdict> m_verdict;
    QString m_reason;
    bool m_said = false; ///< a verdict, by the program itself
    std::optional<StepRecord> m_step;
    int m_stepCount = 0;
};

RunOutcome Run::perform()
{
    m_clock.start();
    RunRecord &record = m_outcome.record;
    record.test = QFileInfo(m_request.program).completeBaseName().left(20);
    record.testName = QFileInfo(m_request.program).fileName().left(100);
    record.started = systemTime();
    const Status started = start();
    record.environment = environment();
    if (!started)
        return failed(started.error());
    if (const Status opened = openTranscript(); !opened)
        return failed(opened.error());
    carryOut();
    record.seconds = double(m_clock.elapsed()) / 1000.0;
    if (const Status closed = m_transcript.close(); !closed) {
        record.state = RunState::Aborted;
        record.reason = closed.error().message();
    }
    record.transcriptSha256 = m_transcript.sha256();
    m_outcome.transcriptPath = m_transcript.path();
    return m_outcome;
}

Status Run::start()
{
    const auto path = ProgramProcess::find(m_request.program);
    if (!path)
        return path.error();
    m_path = *path;
    const auto digest = ProgramProcess::digestOf(m_path);
    if (!digest)
        return digest.error();
    m_sha256 = *digest;
    m_outcome.record.scriptSha256 = m_sha256;
    for (const auto &[key, value] : m_request.run.secrets)
        m_secretNames.insert(key);
    if (const Status started = m_process.start(m_path); !started)
        return started;
    const auto hello = exchangeHello(m_process, m_stop);
    if (!hello)
        return hello.error();
    m_hello = *hello;
    const DeviceTest &test = m_hello.test;
    RunRecord &record = m_outcome.record;
    record.test = test.id;
    record.testName = test.name;
    record.provisions = test.provisions;
    if (const Status consent = checkConsent(test, m_request.run.consent); !consent)
        return consent;
    const auto settings = settingsOf(test, m_request.run);
    if (!settings)
        return settings.error();
    m_settings = *settings;
    if (const Status secrets = checkSecrets(test, m_request.run); !secrets)
        return secrets;
    auto filter = SecretFilter::make(m_request.run.secrets);
    m_request.run.secrets.clear();
    if (!filter)
        return filter.error();
    m_secrets = std::move(*filter);
    const auto rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    m_rules = *rules;
    m_limit = std::min(test.limit, m_request.run.limit.value_or(test.limit));
    return Ok;
}

Status Run::openTranscript()
{
    const auto path = newTranscriptPath(m_request.run.folder, m_hello.test.id);
    if (!path)
        return path.error();
    return m_transcript.open(*path);
}

// Written by hand where the secrets are, so that their values are in no document that outlives it.
void Run::sendStart()
{
    QJsonObject settings;
    for (const auto &[key, value] : m_settings)
        settings.insert(key, value);
    QJsonObject device;
    const auto name = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            device.insert(key, value);
    };
    name(u"net"_s, m_request.run.net);
    name(u"usb"_s, m_request.run.usb);
    name(u"port"_s, m_request.run.port);
    if (!m_request.run.port.isEmpty())
        device.insert(u"baud"_s, m_request.run.baud);
    const QJsonObject start{{u"type"_s, u"start"_s},
                            {u"device"_s, device},
                            {u"settings"_s, settings},
                            {u"limitSeconds"_s, qint64(m_limit.count() / 1000)}};
    QByteArray line = QJsonDocument(start).toJson(QJsonDocument::Compact);
    line.chop(1);
    line += ",\"secrets\":{";
    bool first = true;
    for (const QString &secret : m_secretNames) {
        if (!std::exchange(first, false))
            line += ',';
        const QByteArrayView value = m_secrets->value(secret);
        line += jsonString(secret) + ':' + jsonString(QString::fromUtf8(value));
    }
    line += "}}";
    m_process.sendAndWipe(std::move(line));
}

void Run::carryOut()
{
    RunRecord &record = m_outcome.record;
    ProgramLink link(m_process);
    DeviceSession session(&link, m_transcript, *m_secrets, *m_rules, m_observer, m_stop, m_limit);
    m_session = &session;
    if (const Status header =
            m_transcript.write({TranscriptWriter::Kind::Header, 0, {}, -1, record.environment});
        !header)
        session.finishWith(RunState::Aborted, header.error().message());
    sendStart();
    while (session.pump()) {
        noteErrors();
        if (const auto event = link.takeEvent()) {
            if (!take(*event))
                break;
            continue;
        }
        if (link.failure()) {
            session.finishWith(RunState::Aborted, masked(link.failure()->message()));
            break;
        }
        if (m_process.hasEnded()) {
            if (const QString why = m_process.endReason(); !why.isEmpty())
                session.finishWith(RunState::Aborted, why);
            break;
        }
    }
    const RunState state = session.end() ? session.end()->state : RunState::Finished;
    // A program that is asked to end may still tell how it leaves the device.
    if (state == RunState::Cancelled || state == RunState::TimedOut)
        m_process.send({{u"type"_s, u"cancel"_s}});
    const bool went =
        m_process.end(state == RunState::Cancelled ? teardownWhenCancelled : teardownLimit);
    noteErrors();
    if (!went)
        session.note({{u"killed"_s, true}});
    const auto after = ProgramProcess::digestOf(m_path);
    if (!after || *after != m_sha256)
        session.finishWith(RunState::Aborted,
                           Text::tr("the file of the program changed while it ran"));
    finishStep(session.end() ? u"failed"_s : u"done"_s);
    conclude();
    const RunState last = session.end() ? session.end()->state : RunState::Finished;
    // A fail that was established stays one; anything else is open when the run did not finish.
    const bool whole = last == RunState::Finished || m_verdict == Verdict::Fail;
    record.state = last;
    record.verdict = whole ? m_verdict.value_or(Verdict::Inconclusive) : Verdict::Inconclusive;
    record.reason = last == RunState::Finished ? m_reason : session.end()->reason;
    session.close({{u"state"_s, idOf(record.state)},
                   {u"verdict"_s, idOf(record.verdict)},
                   {u"reason"_s, record.reason}});
    if (session.end() && record.state == RunState::Finished) {
        record.state = session.end()->state; // the transcript could not be written to its end
        record.reason = session.end()->reason;
        record.verdict = Verdict::Inconclusive;
    }
    m_session = nullptr;
}

bool Run::take(const ProgramEvent &event)
{
    using Kind = ProgramEvent::Kind;
    switch (event.kind) {
    case Kind::Hello:
        m_session->finishWith(RunState::Aborted, Text::tr("the program said hello twice"));
        return false;
    case Kind::Step: takeStep(event); return true;
    case Kind::Measure: takeMeasurement(event.measurement); return true;
    case Kind::Finding: {
        RunRecord &record = m_outcome.record;
        if (record.findings.size() >= mostFindings) {
            m_session->finishWith(RunState::Aborted, Text::tr("the program reports more than %n "
                                                              "finding(s)",
                                                              nullptr, int(mostFindings)));
            return false;
        }
        Finding finding = event.finding;
        finding.summary = masked(finding.summary);
        if (finding.provision.isEmpty())
            finding.provision = m_hello.test.provisions.value(0);
        record.findings.append(finding);
        m_session->note({{u"finding"_s, finding.id}, {u"summary"_s, finding.summary}});
        return true;
    }
    case Kind::Log: m_session->note({{u"log"_s, masked(event.text)}}); return true;
    case Kind::Received: return true; // came through the link
    case Kind::Sent: takeSent(event.bytes); return true;
    case Kind::Prompt: takePrompt(event); return true;
    case Kind::Fact: {
        QJsonObject values;
        for (const auto &[name, value] : event.fact.values)
            values.insert(name, masked(value));
        m_session->note({{u"fact"_s, event.fact.kind}, {u"values"_s, values}});
        return true;
    }
    case Kind::Verdict: return takeVerdict(event);
    }
    Q_UNREACHABLE();
}

void Run::takeStep(const ProgramEvent &event)
{
    finishStep(u"done"_s);
    const QString title = masked(event.text);
    m_session->note({{u"step"_s, title}});
    m_step = StepRecord{title, u"done"_s, m_session->milliseconds(), 0, {}};
    ++m_stepCount;
    if (m_observer.stepStarted)
        m_observer.stepStarted(m_stepCount - 1, m_stepCount, title);
    if (!event.outcome.isEmpty())
        finishStep(event.outcome);
}

void Run::finishStep(const QString &outcome)
{
    if (!m_step)
        return;
    m_step->outcome = outcome;
    m_step->endMs = m_session->milliseconds();
    if (m_observer.stepFinished)
        m_observer.stepFinished(m_stepCount - 1, *m_step);
    if (m_outcome.record.steps.size() < mostSteps)
        m_outcome.record.steps.append(*m_step);
    m_step.reset();
}

void Run::takeMeasurement(const Measurement &measurement)
{
    const QString text = masked(measurement.text());
    QJsonObject note{{u"measure"_s, masked(measurement.name)},
                     {u"value"_s, measurement.value},
                     {u"unit"_s, masked(measurement.unit)}};
    if (measurement.low)
        note[u"low"_s] = *measurement.low;
    if (measurement.high)
        note[u"high"_s] = *measurement.high;
    m_session->note(note);
    if (!m_step)
        m_step = StepRecord{masked(measurement.name), u"done"_s, m_session->milliseconds(), 0, {}};
    QString &measured = m_step->measured;
    if (measured.size() + text.size() < longestMeasured)
        measured += measured.isEmpty() ? text : u"; "_s + text;
    if (!measurement.isWithin())
        worsen(Verdict::Fail, Text::tr("a measured value is out of its bounds: %1").arg(text));
}

void Run::takePrompt(const ProgramEvent &event)
{
    const QString text = masked(event.text);
    m_session->note({{u"prompt"_s, text}, {u"id"_s, event.id}});
    int answer = -1;
    if (m_observer.prompted && m_observer.promptAnswer) {
        m_observer.prompted({text, event.answers});
        // Nothing is read from the program meanwhile: it waits for the answer.
        while (answer < 0 && !m_process.hasEnded() && m_session->pump(20ms))
            answer = m_observer.promptAnswer();
    } else {
        answer = int(event.answers.size()) - 1; // the last answer is always "cannot"
    }
    if (answer < 0 || answer >= event.answers.size())
        return;
    m_session->note({{u"answered"_s, event.answers[answer]}, {u"id"_s, event.id}});
    m_process.send({{u"type"_s, u"answer"_s},
                    {u"id"_s, event.id},
                    {u"answer"_s, answer},
                    {u"text"_s, event.answers[answer]}});
}

bool Run::takeVerdict(const ProgramEvent &event)
{
    const QString reason = masked(event.text);
    m_session->note({{u"verdict"_s, idOf(event.verdict)}, {u"reason"_s, reason}});
    if (m_said && m_verdict && proposalRank(event.verdict) < proposalRank(*m_verdict)) {
        m_session->finishWith(RunState::Aborted,
                              Text::tr("the program said \"%1\" after \"%2\", and a verdict only "
                                       "gets worse")
                                  .arg(idOf(event.verdict), idOf(*m_verdict)));
        return false;
    }
    m_said = true;
    worsen(event.verdict, reason);
    return true;
}

void Run::takeSent(const QByteArray &bytes)
{
    // In parts: what is secret is written down as its name, and may come back as its echo.
    QList<TypedPart> parts;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype at = bytes.size();
        QString secret;
        for (const QString &name : m_secretNames) {
            const qsizetype found = bytes.indexOf(m_secrets->value(name), from);
            if (found >= 0 && found < at) {
                at = found;
                secret = name;
            }
        }
        if (at > from)
            parts.append({bytes.sliced(from, at - from), {}});
        if (!secret.isEmpty())
            parts.append({{}, secret});
        from = secret.isEmpty() ? at : at + m_secrets->value(secret).size();
    }
    m_session->type(parts);
}

void Run::noteErrors()
{
    const QByteArray said = m_process.takeErrors();
    if (!said.isEmpty())
        m_session->note({{u"stderr"_s, masked(QString::fromUtf8(said))}});
}

void Run::worsen(Verdict verdict, const QString &reason)
{
    if (m_verdict && proposalRank(verdict) <= proposalRank(*m_verdict))
        return;
    m_verdict = verdict;
    m_reason = reason;
}

void Run::conclude()
{
    for (const PrintedSecret &secret : m_session->takePrinted()) {
        m_outcome.record.findings.append(
            {.id = u"given-secret-printed"_s,
             .summary = Text::tr("the device prints the secret \"%1\" that was given to this run")
                            .arg(secret.name),
             .provision = m_hello.test.provisions.value(0),
             .offset = secret.offset});
        worsen(Verdict::Fail, Text::tr("the device prints a secret it was given"));
    }
    if (!m_said && !m_session->end())
        m_session->finishWith(RunState::Aborted, Text::tr("the program ended without a verdict"));
    if (!m_verdict)
        worsen(Verdict::Inconclusive, Text::tr("the test established nothing"));
}

QString Run::masked(QString text) const
{
    for (const QString &name : m_secretNames) {
        text.replace(QString::fromUtf8(m_secrets->value(name)),
                     QString::fromUtf8(SecretFilter::marker(name)));
    }
    return text;
}

QJsonObject Run::environment() const
{
    QJsonObject settings;
    for (const auto &[key, value] : m_settings)
        settings.insert(key, value);
    QStringList secrets;
    for (const QString &name : m_secretNames)
        secrets.append(name);
    QJsonObject device;
    if (!m_request.run.net.isEmpty())
        device.insert(u"net"_s, m_request.run.net);
    if (!m_request.run.usb.isEmpty())
        device.insert(u"usb"_s, m_request.run.usb);
    QJsonObject environment{
        {u"format"_s, u"assay-transcript/1"_s},
        {u"protocol"_s, QString::fromLatin1(programProtocol)},
        {u"test"_s, m_outcome.record.test},
        {u"test-program"_s, QFileInfo(m_request.program).fileName()},
        {u"test-version"_s, m_hello.version},
        {u"script-sha256"_s, QString::fromLatin1(m_sha256.toHex())},
        {u"secret-rules-sha256"_s,
         m_rules ? QString::fromLatin1(m_rules->sha256.toHex()) : QString()},
        {u"program"_s, u"Assay " ASSAY_VERSION ""_s},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"host"_s, QSysInfo::machineHostName()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"started"_s, m_outcome.record.started.toString(Qt::ISODateWithMs)},
        {u"settings"_s, settings},
        {u"secrets"_s, QJsonArray::fromStringList(secrets)},
        {u"consent"_s, idOf(m_request.run.consent)},
        {u"limit-seconds"_s, qint64(m_limit.count() / 1000)}};
    if (!m_request.run.port.isEmpty())
        environment.insert(u"port"_s, QJsonObject{{u"path"_s, m_request.run.port},
                                                  {u"baud"_s, m_request.run.baud}});
    if (!device.isEmpty())
        environment.insert(u"device"_s, device);
    return environment;
}

RunOutcome Run::failed(const Error &error)
{
    m_process.end(teardownWhenCancelled);
    RunRecord &record = m_outcome.record;
    record.state = RunState::FailedToStart;
    record.verdict = Verdict::Inconclusive;
    record.reason = error.message();
    record.seconds = double(m_clock.elapsed()) / 1000.0;
    return m_outcome;
}

// The conformance test

/// What one trial of a program came to.
struct Trial
{
    std::optional<Error> failure;
    bool timedOut = false;
    bool went = false; ///< by itself, with code 0
    int verdicts = 0;
    bool better = false; ///< a verdict after a worse one
    QByteArray said;     ///< all that it wrote, as far as it was read
    QString ending;
};

/// Carries one trial through: \a start is sent after the hello, prompts are answered with the last
/// answer.
Trial tryOut(ProgramProcess &program, const QByteArray &start, std::chrono::milliseconds limit,
             const std::stop_token &stop)
{
    Trial trial;
    std::optional<Verdict> verdict;
    program.sendAndWipe(start);
    const QDeadlineTimer until(limit);
    while (!trial.failure) {
        if (until.hasExpired() || stop.stop_requested()) {
            trial.timedOut = true;
            break;
        }
        auto event = program.next(20ms);
        if (!event) {
            trial.failure = event.error();
            break;
        }
        if (!*event) {
            if (program.hasEnded())
                break;
            continue;
        }
        const ProgramEvent &said = **event;
        trial.said += said.text.toUtf8() + said.bytes + said.finding.summary.toUtf8()
                      + said.measurement.name.toUtf8();
        for (const auto &[name, value] : said.fact.values)
            trial.said += value.toUtf8();
        switch (said.kind) {
        case ProgramEvent::Kind::Hello:
            trial.failure = outOfTurn(Text::tr("the program said hello twice"));
            break;
        case ProgramEvent::Kind::Prompt:
            program.send({{u"type"_s, u"answer"_s},
                          {u"id"_s, said.id},
                          {u"answer"_s, int(said.answers.size()) - 1},
                          {u"text"_s, said.answers.last()}});
            break;
        case ProgramEvent::Kind::Verdict:
            trial.better =
                trial.better || (verdict && proposalRank(said.verdict) < proposalRank(*verdict));
            verdict = said.verdict;
            ++trial.verdicts;
            break;
        default: break;
        }
    }
    trial.said += program.takeErrors();
    if (!trial.timedOut && !trial.failure) {
        trial.ending = program.endReason();
        trial.went = trial.ending.isEmpty();
    }
    return trial;
}

QByteArray startLine(const DeviceTest &test, const QString &canary)
{
    QJsonObject settings;
    QJsonObject secrets;
    for (const Setting &setting : test.settings)
        (setting.secret ? secrets : settings)
            .insert(setting.key, setting.secret ? canary : setting.fallback);
    return QJsonDocument(QJsonObject{{u"type"_s, u"start"_s},
                                     {u"conformance"_s, true},
                                     {u"device"_s, QJsonObject()},
                                     {u"settings"_s, settings},
                                     {u"secrets"_s, secrets},
                                     {u"limitSeconds"_s, qint64(test.limit.count())}})
        .toJson(QJsonDocument::Compact);
}

class Conformance
{
public:
    Conformance(const QString &program, const ConformanceLimits &limits, std::stop_token stop)
        : m_program(program)
        , m_limits(limits)
        , m_stop(std::move(stop))
    {}

    ProgramConformance check();

private:
    void add(const QString &id, const QString &title, const QString &why)
    {
        m_result.checks.append({id, title, why.isEmpty(), why});
    }
    std::optional<ProgramHello> begin(ProgramProcess &process, const QString &id,
                                      const QString &title);
    void run();
    void cancel();

    QString m_program;
    ConformanceLimits m_limits;
    std::stop_token m_stop;
    QString m_path;
    ProgramConformance m_result;
};

std::optional<ProgramHello> Conformance::begin(ProgramProcess &process, const QString &id,
                                               const QString &title)
{
    if (const Status started = process.start(m_path); !started) {
        add(id, title, started.error().message());
        return std::nullopt;
    }
    const auto hello = exchangeHello(process, m_stop);
    if (!hello) {
        add(id, title, hello.error().message());
        return std::nullopt;
    }
    return *hello;
}

void Conformance::run()
{
    ProgramProcess process;
    const QString again = Text::tr("says the same each time it is asked");
    const auto hello = begin(process, u"same-hello"_s, again);
    if (!hello)
        return;
    const DeviceTest &first = m_result.hello->test;
    const bool same = hello->test.id == first.id && hello->version == m_result.hello->version
                      && hello->test.provisions == first.provisions
                      && hello->test.risk == first.risk;
    add(u"same-hello"_s, again, same ? QString() : Text::tr("it said something else"));

    const QString canary = u"canary-%1"_s.arg(QRandomGenerator::system()->generate64(), 0, 16);
    // A later edition of the protocol may say more than this one.
    process.send({{u"type"_s, u"x-unknown"_s}, {u"text"_s, u"to be passed over"_s}});
    const Trial trial = tryOut(process, startLine(first, canary), m_limits.run, m_stop);
    QString why;
    if (trial.failure)
        why = trial.failure->message();
    else if (trial.timedOut)
        why = Text::tr("it did not end within %1 s").arg(m_limits.run.count());
    add(u"run"_s, Text::tr("keeps to the protocol from start to end"), why);
    if (trial.failure || trial.timedOut)
        return;
    add(u"verdict"_s, Text::tr("gives a verdict with a reason"),
        trial.verdicts > 0 ? QString() : Text::tr("it ended without a verdict"));
    add(u"only-worse"_s, Text::tr("its verdict only gets worse"),
        trial.better ? Text::tr("a later verdict was better") : QString());
    add(u"exit"_s, Text::tr("ends by itself with code 0"), trial.ending);
    add(u"secrets"_s, Text::tr("repeats no secret it was given"),
        trial.said.contains(canary.toUtf8()) ? Text::tr("a secret stands in what it wrote")
                                             : QString());
}

void Conformance::cancel()
{
    ProgramProcess process;
    const QString title = Text::tr("ends soon after it was cancelled");
    const auto hello = begin(process, u"cancel"_s, title);
    if (!hello)
        return;
    process.sendAndWipe(startLine(hello->test, u"canary"_s));
    (void)process.next(50ms); // it is under way
    process.send({{u"type"_s, u"cancel"_s}});
    const bool went = process.end(m_limits.cancel);
    add(u"cancel"_s, title,
        went ? QString()
             : Text::tr("it went on for more than %1 s and had to be killed")
                   .arg(double(m_limits.cancel.count()) / 1000.0));
}

ProgramConformance Conformance::check()
{
    const QString runnable = Text::tr("is a program that can be started");
    const auto path = ProgramProcess::find(m_program);
    if (!path) {
        add(u"program"_s, runnable, path.error().message());
        return m_result;
    }
    m_path = *path;
    add(u"program"_s, runnable, {});
    {
        ProgramProcess process;
        const QString title = Text::tr("says what it is within %1 s").arg(helloLimit.count());
        m_result.hello = begin(process, u"hello"_s, title);
        if (!m_result.hello)
            return m_result;
        add(u"hello"_s, title, {});
    }
    run();
    cancel();
    return m_result;
}

} // namespace

bool ProgramConformance::ok() const
{
    return !checks.isEmpty()
           && std::all_of(checks.begin(), checks.end(),
                          [](const ProgramCheck &check) { return check.ok; });
}

Result<ProgramHello> askProgram(const QString &program)
{
    const auto path = ProgramProcess::find(program);
    if (!path)
        return path.error();
    const auto digest = ProgramProcess::digestOf(*path);
    if (!digest)
        return digest.error();
    ProgramProcess process;
    if (const Status started = process.start(*path); !started)
        return started.error();
    auto hello = exchangeHello(process, {});
    if (!hello)
        return hello.error();
    process.end(teardownWhenCancelled);
    hello->test.sha256 = *digest;
    return *hello;
}

RunOutcome runProgram(ProgramRequest request, const RunObserver &observer, std::stop_token stop)
{
    return Run(std::move(request), observer, std::move(stop)).perform();
}

ProgramConformance checkProgram(const QString &program, const ConformanceLimits &limits,
                                std::stop_token stop)
{
    return Conformance(program, limits, std::move(stop)).check();
}

} // namespace assessment::harness
