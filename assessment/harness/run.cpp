#include "assessment/harness/run.h"

#include "assessment/harness/interruptedrun.h"
#include "assessment/harness/returningseriallink.h"
#include "assessment/harness/runstart.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/scriptrunner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto teardownLimit = 3s;
constexpr auto teardownWhenCancelled = 100ms; // cancelling has to take effect within 200 ms

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Run)
};

QString loginName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
}

Error notResumed(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Conflict,
            .what = Text::tr("the run cannot go on"),
            .where = path,
            .why = why,
            .advice = Text::tr("start it anew; the transcript stays as it is")};
}

/// Whether the run at \a path can go on as a run of \a test: read in full before anything of it is
/// changed.
Result<InterruptedRun> interruptedRunOf(const DeviceTest &test, const QJsonObject &settings,
                                        const QString &path)
{
    const auto found = readInterruptedRun(path);
    if (!found)
        return found.error();
    const TranscriptCheck &check = found->check;
    const QString script = check.header[u"script-sha256"].toString();
    if (check.ended)
        return notResumed(path, Text::tr("that run has ended"));
    // What a crash tears is the last line. Going on cuts that off, and must cut off nothing else.
    if (check.firstBad >= 0 && !check.torn)
        return notResumed(path, Text::tr("record %1 is damaged").arg(check.firstBad));
    if (found->test() != test.id)
        return notResumed(path, Text::tr("it is no transcript of %1").arg(test.id));
    if (script != QString::fromLatin1(test.sha256.toHex()))
        return notResumed(path, Text::tr("it was made with another version of the test"));
    if (found->settings() != settings)
        return notResumed(path, Text::tr("it was made with other settings"));
    if (found->checkpoints.isEmpty())
        return notResumed(path, Text::tr("no cycle had been finished"));
    return found;
}

/// One run from its request to its record.
class Run
{
public:
    Run(const Script &script, RunRequest request, const RunObserver &observer, std::stop_token stop)
        : m_script(script)
        , m_request(std::move(request))
        , m_observer(observer)
        , m_stop(std::move(stop))
    {}

    RunOutcome perform(const MakeDeviceLink &makeLink);

private:
    Status start(const MakeDeviceLink &makeLink);
    Status openTranscript();
    QStringList missing() const;
    void carryOut();
    void carryOn(StepContext &context, ScriptRunner &runner);
    QJsonObject settingsJson() const;
    QJsonObject environment() const;
    RunOutcome failed(const Error &error);

    const Script &m_script;
    RunRequest m_request;
    const RunObserver &m_observer;
    std::stop_token m_stop;
    QElapsedTimer m_clock;

    std::map<QString, QString> m_settings;
    std::set<QString> m_secretNames;
    std::optional<PowerSwitch> m_power;
    std::optional<LeakRules> m_rules;
    std::optional<SecretFilter> m_secrets;
    std::unique_ptr<DeviceLink> m_link;
    DeviceAddress m_address;
    std::optional<InterruptedRun> m_interrupted;
    TranscriptWriter m_transcript;
    std::chrono::milliseconds m_limit{};
    RunOutcome m_outcome;
};

RunOutcome Run::perform(const MakeDeviceLink &makeLink)
{
    m_clock.start();
    RunRecord &record = m_outcome.record;
    record.test = m_script.test.id;
    record.testName = m_script.test.name;
    record.scriptSha256 = m_script.test.sha256;
    record.provisions = m_script.test.provisions;
    record.started = systemTime();
    const Status started = start(makeLink);
    record.environment = environment();
    if (!started)
        return failed(started.error());
    carryOut();
    if (m_link)
        m_link->close();
    record.seconds = double(m_clock.elapsed()) / 1000.0;
    if (const Status closed = m_transcript.close(); !closed) {
        record.state = RunState::Aborted;
        record.reason = closed.error().message();
    }
    record.transcriptSha256 = m_transcript.sha256();
    m_outcome.transcriptPath = m_transcript.path();
    return m_outcome;
}

Status Run::start(const MakeDeviceLink &makeLink)
{
    const DeviceTest &test = m_script.test;
    if (const Status consent = checkConsent(test, m_request.consent); !consent)
        return consent;
    const auto settings = settingsOf(test, m_request);
    if (!settings)
        return settings.error();
    m_settings = *settings;
    if (const Status secrets = checkSecrets(test, m_request); !secrets)
        return secrets;
    for (const auto &[key, value] : m_request.secrets)
        m_secretNames.insert(key);
    auto filter = SecretFilter::make(m_request.secrets);
    m_request.secrets.clear();
    if (!filter)
        return filter.error();
    m_secrets = std::move(*filter);
    if (!m_request.power.isEmpty()) {
        const auto power = PowerSwitch::make(m_request.power);
        if (!power)
            return power.error();
        m_power = *power;
    }
    const auto rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    m_rules = *rules;
    m_limit = std::min(test.limit, m_request.limit.value_or(test.limit));

    m_address = {m_request.usb, m_request.net};
    if (!m_request.resume.isEmpty()) {
        auto interrupted = interruptedRunOf(test, settingsJson(), m_request.resume);
        if (!interrupted)
            return interrupted.error();
        m_interrupted = *std::move(interrupted);
    }
    if (makeLink)
        m_link = makeLink();
    else if (!m_request.port.isEmpty())
        m_link = std::make_unique<ReturningSerialLink>(m_request.port, m_request.baud);
    if (m_link) {
        if (const Status opened = m_link->open(); !opened)
            return opened;
    }
    return openTranscript();
}

Status Run::openTranscript()
{
    if (m_interrupted) {
        m_secrets->resumeAt(m_interrupted->received);
        return m_transcript.resume(m_request.resume, m_interrupted->check);
    }
    const auto path = newTranscriptPath(m_request.folder, m_request.test);
    if (!path)
        return path.error();
    return m_transcript.open(*path);
}

/// What the test needs and nobody gave: then it can conclude nothing, and says so.
QStringList Run::missing() const
{
    QStringList missing;
    for (const Need need : m_script.test.needs) {
        const bool there = need == Need::Serial ? m_link != nullptr
                           : need == Need::Usb  ? !m_address.usb.isEmpty()
                                                : !m_address.net.isEmpty();
        if (!there)
            missing.append(nameOf(need));
    }
    for (const Setting &setting : m_script.test.settings) {
        const bool given = setting.secret ? m_secretNames.contains(setting.key)
                                          : !m_settings.at(setting.key).isEmpty();
        if (setting.needed && !given)
            missing.append(setting.title);
    }
    return missing;
}

void Run::carryOut()
{
    RunRecord &record = m_outcome.record;
    DeviceSession session(m_link.get(), m_transcript, *m_secrets, *m_rules, m_observer, m_stop,
                          m_limit);
    Status header = Ok;
    if (m_interrupted) {
        session.resumeAt(m_interrupted->check.microseconds);
        session.note({{u"interrupted"_s, true}, {u"resumed"_s, record.environment}});
    } else {
        header =
            m_transcript.write({TranscriptWriter::Kind::Header, 0, {}, -1, record.environment});
    }
    if (!header)
        session.finishWith(RunState::Aborted, header.error().message());

    ScriptValues values(m_settings, m_secretNames);
    Judgement judgement(m_script, *m_rules, session, values);
    StepContext context{.script = m_script,
                        .rules = *m_rules,
                        .session = session,
                        .values = values,
                        .judgement = judgement,
                        .power = m_power,
                        .address = m_address,
                        .folder = QFileInfo(m_transcript.path()).path()};
    ScriptRunner runner(context);
    carryOn(context, runner);
    const RunState state = session.end() ? session.end()->state : RunState::Finished;
    runner.conclude();
    // A fail that was established stays one; anything else is open when the run did not finish.
    const bool whole = state == RunState::Finished || judgement.verdict() == Verdict::Fail;
    record.state = state;
    record.verdict =
        whole ? judgement.verdict().value_or(Verdict::Inconclusive) : Verdict::Inconclusive;
    record.reason = state == RunState::Finished ? judgement.reason() : session.end()->reason;
    if (const qint64 lost = session.lost(); lost > 0) {
        // Neither what was not seen nor where it stood proves anything then.
        record.verdict = Verdict::Inconclusive;
        if (state == RunState::Finished)
            record.reason =
                Text::tr("%1 bytes of the device were lost before they could be read").arg(lost);
    }
    record.findings = judgement.findings();
    record.steps = runner.steps();
    session.close({{u"state"_s, idOf(state)},
                   {u"verdict"_s, idOf(record.verdict)},
                   {u"reason"_s, record.reason}});
    if (session.end() && session.end()->state == RunState::Aborted
        && record.state == RunState::Finished) {
        record.state = RunState::Aborted; // the transcript could not be written to its end
        record.reason = session.end()->reason;
        record.verdict = Verdict::Inconclusive;
    }
}

/// The steps, and teardown however they ended.
void Run::carryOn(StepContext &context, ScriptRunner &runner)
{
    DeviceSession &session = context.session;
    if (const QStringList lacking = missing(); !lacking.isEmpty()) {
        context.judgement.worsen(Verdict::Inconclusive,
                                 Text::tr("the test needs %1").arg(lacking.join(u", "_s)));
        return;
    }
    if (m_interrupted && !runner.resume(m_interrupted->checkpoints)) {
        session.finishWith(RunState::Aborted,
                           Text::tr("the interrupted run does not fit to this test"));
        return;
    }
    runner.run();
    const RunState state = session.end() ? session.end()->state : RunState::Finished;
    if (state != RunState::Unplugged) {
        session.beginTeardown(state == RunState::Cancelled ? teardownWhenCancelled : teardownLimit);
        runner.teardown();
    }
}

QJsonObject Run::settingsJson() const
{
    QJsonObject settings;
    for (const auto &[key, value] : m_settings)
        settings.insert(key, value);
    return settings;
}

QJsonObject Run::environment() const
{
    QStringList secrets;
    for (const QString &name : m_secretNames)
        secrets.append(name);
    QJsonObject port = m_link ? m_link->identity() : QJsonObject();
    if (port.isEmpty() && !m_request.port.isEmpty())
        port = {{u"path"_s, m_request.port}, {u"baud"_s, m_request.baud}};
    QJsonObject environment{
        {u"format"_s, u"assay-transcript/1"_s},
        {u"test"_s, m_script.test.id},
        {u"script-sha256"_s, QString::fromLatin1(m_script.test.sha256.toHex())},
        {u"secret-rules-sha256"_s,
         m_rules ? QString::fromLatin1(m_rules->sha256.toHex()) : QString()},
        {u"program"_s, u"Assay " ASSAY_VERSION ""_s},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"host"_s, QSysInfo::machineHostName()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"user"_s, loginName()},
        {u"started"_s, m_outcome.record.started.toString(Qt::ISODateWithMs)},
        {u"port"_s, port},
        {u"usb"_s, m_request.usb},
        {u"net"_s, m_request.net},
        {u"power"_s, m_request.power.isEmpty() ? u"operator"_s : m_request.power},
        {u"settings"_s, settingsJson()},
        {u"secrets"_s, QJsonArray::fromStringList(secrets)},
        {u"consent"_s, idOf(m_request.consent)},
        {u"limit-seconds"_s, qint64(m_limit.count() / 1000)}};
    if (!m_request.replay.isEmpty())
        environment.insert(u"replay"_s, m_request.replay);
    return environment;
}

RunOutcome Run::failed(const Error &error)
{
    RunRecord &record = m_outcome.record;
    record.state = RunState::FailedToStart;
    record.verdict = Verdict::Inconclusive;
    record.reason = error.message();
    record.seconds = double(m_clock.elapsed()) / 1000.0;
    return m_outcome;
}

} // namespace

RunOutcome runScript(const Script &script, RunRequest request, const RunObserver &observer,
                     std::stop_token stop, const MakeDeviceLink &makeLink)
{
    return Run(script, std::move(request), observer, std::move(stop)).perform(makeLink);
}

RunOutcome runDeviceTest(RunRequest request, const RunObserver &observer, std::stop_token stop,
                         const MakeDeviceLink &makeLink)
{
    const Result<Script> script = builtInScript(request.test);
    if (script)
        return runScript(*script, std::move(request), observer, std::move(stop), makeLink);
    RunOutcome outcome;
    outcome.record.test = request.test;
    outcome.record.state = RunState::FailedToStart;
    outcome.record.reason = script.error().message();
    outcome.record.started = systemTime();
    return outcome;
}

} // namespace assessment::harness
