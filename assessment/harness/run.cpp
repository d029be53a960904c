#include "assessment/harness/run.h"

#include "assessment/harness/scriptreader.h"
#include "assessment/harness/scriptrunner.h"
#include "assessment/harness/serialdevicelink.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QUuid>

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

Error notStarted(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the test cannot be run"),
            .where = where,
            .why = why,
            .advice = advice};
}

Status checkConsent(const DeviceTest &test, Risk consent)
{
    if (consent >= test.risk)
        return Ok;
    return notStarted(test.id,
                      Text::tr("it is %1 (%2), and consent was given for %3 only")
                          .arg(idOf(test.risk), test.sideEffect, idOf(consent)),
                      Text::tr("give consent to %1 tests on this device").arg(idOf(test.risk)));
}

/// The settings of the run with the fallbacks of those not set.
Result<std::map<QString, QString>> settingsOf(const DeviceTest &test, const RunRequest &request)
{
    std::map<QString, QString> settings;
    QStringList names;
    for (const Setting &setting : test.settings) {
        if (setting.secret)
            continue;
        names.append(setting.key);
        const auto given = request.settings.find(setting.key);
        const QString value = given == request.settings.end() ? setting.fallback : given->second;
        if (!setting.accepts(value))
            return notStarted(setting.key,
                              setting.isNumber()
                                  ? Text::tr("\"%1\" is not a whole number from %2 to %3")
                                        .arg(value)
                                        .arg(setting.least)
                                        .arg(setting.most)
                                  : Text::tr("the value is too long"));
        settings[setting.key] = value;
    }
    for (const auto &[key, value] : request.settings) {
        if (!settings.contains(key))
            return notStarted(key, Text::tr("%1 has no such setting").arg(test.id),
                              names.isEmpty() ? QString()
                                              : Text::tr("it has %1").arg(names.join(u", "_s)));
    }
    return settings;
}

Status checkSecrets(const DeviceTest &test, const RunRequest &request)
{
    for (const auto &given : request.secrets) {
        const QString &key = given.first;
        const bool known =
            std::any_of(test.settings.begin(), test.settings.end(), [&](const Setting &setting) {
                return setting.secret && setting.key == key;
            });
        if (!known)
            return notStarted(key, Text::tr("%1 takes no secret of this name").arg(test.id));
    }
    return Ok;
}

/// Where the transcript is written: in the folder asked for, else in one of its own.
Result<QString> transcriptPathFor(const RunRequest &request)
{
    QString folder = request.folder;
    if (folder.isEmpty()) {
        QTemporaryDir temporary(QDir::tempPath() + u"/assay-run-XXXXXX"_s);
        temporary.setAutoRemove(false); // whoever asked for the run takes the transcript away
        folder = temporary.path();
    }
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the transcript cannot be written"),
                     .where = folder,
                     .why = Text::tr("the folder cannot be made")};
    return u"%1/%2-%3.jsonl"_s.arg(folder, request.test,
                                   QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
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
    void carryOut();
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

    m_link =
        makeLink ? makeLink() : std::make_unique<SerialDeviceLink>(m_request.port, m_request.baud);
    if (const Status opened = m_link->open(); !opened)
        return opened;
    const auto path = transcriptPathFor(m_request);
    if (!path)
        return path.error();
    return m_transcript.open(*path);
}

void Run::carryOut()
{
    RunRecord &record = m_outcome.record;
    DeviceSession session(*m_link, m_transcript, *m_secrets, *m_rules, m_observer, m_stop, m_limit);
    if (const Status header =
            m_transcript.write({TranscriptWriter::Kind::Header, 0, {}, -1, record.environment});
        !header)
        session.finishWith(RunState::Aborted, header.error().message());

    ScriptRunner runner(m_script, *m_rules, session, m_power, m_settings, m_secretNames);
    runner.run();
    const RunState state = session.end() ? session.end()->state : RunState::Finished;
    if (state != RunState::Unplugged) {
        session.beginTeardown(state == RunState::Cancelled ? teardownWhenCancelled : teardownLimit);
        runner.teardown();
    }
    runner.conclude();
    // A fail that was established stays one; anything else is open when the run did not finish.
    const bool whole = state == RunState::Finished || runner.verdict() == Verdict::Fail;
    record.state = state;
    record.verdict =
        whole ? runner.verdict().value_or(Verdict::Inconclusive) : Verdict::Inconclusive;
    record.reason = state == RunState::Finished ? runner.reason() : session.end()->reason;
    record.findings = runner.findings();
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

QJsonObject Run::environment() const
{
    QJsonObject settings;
    for (const auto &[key, value] : m_settings)
        settings.insert(key, value);
    QStringList secrets;
    for (const QString &name : m_secretNames)
        secrets.append(name);
    QJsonObject port = m_link ? m_link->identity() : QJsonObject();
    if (port.isEmpty())
        port = {{u"path"_s, m_request.port}, {u"baud"_s, m_request.baud}};
    return {{u"format"_s, u"assay-transcript/1"_s},
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
            {u"power"_s, m_request.power.isEmpty() ? u"operator"_s : m_request.power},
            {u"settings"_s, settings},
            {u"secrets"_s, QJsonArray::fromStringList(secrets)},
            {u"consent"_s, idOf(m_request.consent)},
            {u"limit-seconds"_s, qint64(m_limit.count() / 1000)}};
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
