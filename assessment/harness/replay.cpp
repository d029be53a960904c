#include "assessment/harness/replay.h"

#include "assessment/harness/crashsigns.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/secretfilter.h"
#include "assessment/harness/stepcontext.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostActs = 200'000;
constexpr qint64 mostBytes = 64LL << 20;
constexpr qint64 longestGapMs = 60'000;
constexpr qint64 answerMs = 5000; ///< beyond the recorded time, for a device slower than then
constexpr auto afterwards = 8s;
constexpr qint64 quietMs = 2000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Replay)
};

Error notReplayed(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the run cannot be replayed"),
            .where = where,
            .why = why,
            .advice = advice};
}

std::optional<PowerState> stateOf(const QJsonObject &note)
{
    // Notes of a switch that failed carry an error, those of a person what was answered.
    if (note.contains(u"error"_s) || note[u"operator"].toString(u"done"_s) != u"done")
        return {};
    for (const PowerState state : {PowerState::Off, PowerState::On, PowerState::Cycle}) {
        if (note[u"power"].toString() == idOf(state))
            return state;
    }
    return {};
}

/// Gathers the acts of a transcript record by record.
class Gathering
{
public:
    explicit Gathering(std::optional<int> onlyCase) { recording.onlyCase = onlyCase; }

    void take(const TranscriptWriter::Record &record);

    Recording recording;
    bool tooMuch = false;

private:
    void add(RecordedAct act, qint64 microseconds);

    SentHash m_hash;
    qint64 m_last = 0;
    qint64 m_bytes = 0;
    bool m_answered = false;
    bool m_wanted = false; ///< the next record typed is the case asked for

public:
    QByteArray sentSha256() { return m_hash.result(); }
};

void Gathering::take(const TranscriptWriter::Record &record)
{
    using Kind = TranscriptWriter::Kind;
    switch (record.kind) {
    case Kind::Received: m_answered = true; break;
    case Kind::Note:
        if (record.extra.contains(u"class"_s) && record.extra.contains(u"fuzz"_s))
            m_wanted = record.extra[u"fuzz"].toInt(-1) == recording.onlyCase
                       && record.extra[u"again"].toInt() == 0;
        else if (const auto power = stateOf(record.extra); power && !recording.onlyCase)
            add({0, false, {}, power}, record.microseconds);
        break;
    case Kind::Sent:
        if (!recording.onlyCase || m_wanted) {
            m_hash.add(record.raw);
            add({0, false, record.raw, {}}, record.microseconds);
        }
        m_wanted = false;
        break;
    case Kind::Header:
    case Kind::End:
    case Kind::File: break;
    }
}

void Gathering::add(RecordedAct act, qint64 microseconds)
{
    m_bytes += act.bytes.size();
    if (recording.acts.size() >= mostActs || m_bytes > mostBytes) {
        tooMuch = true;
        return;
    }
    act.gapMs = recording.onlyCase ? 0 : std::max<qint64>(microseconds - m_last, 0) / 1000;
    act.answered = m_answered && !recording.onlyCase;
    m_last = microseconds;
    m_answered = false;
    recording.acts.append(act);
}

/// Sends what a recorded run sent.
class ReplayStep : public StepAction
{
public:
    ReplayStep(Recording recording, QList<CrashSign> signs)
        : m_recording(std::move(recording))
        , m_signs(std::move(signs))
    {}

    StepOutcome perform(StepContext &context) const override;

private:
    QList<TypedPart> partsOf(const QByteArray &bytes) const;
    bool waitBefore(StepContext &context, const RecordedAct &act, qint64 since) const;
    void judge(StepContext &context, bool identical) const;

    Recording m_recording;
    QList<CrashSign> m_signs;
};

/// Bytes as they stand in a transcript, with the secrets in the place of their markers.
QList<TypedPart> ReplayStep::partsOf(const QByteArray &bytes) const
{
    QList<TypedPart> parts;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype next = bytes.size();
        QString secret;
        for (const QString &name : m_recording.secrets) {
            const qsizetype found = bytes.indexOf(SecretFilter::marker(name), at);
            if (found >= 0 && found < next) {
                next = found;
                secret = name;
            }
        }
        if (next > at)
            parts.append({bytes.sliced(at, next - at), {}});
        if (!secret.isEmpty())
            parts.append({{}, secret});
        at = next + (secret.isEmpty() ? 0 : SecretFilter::marker(secret).size());
    }
    return parts;
}

bool ReplayStep::waitBefore(StepContext &context, const RecordedAct &act, qint64 since) const
{
    DeviceSession &session = context.session;
    if (!session.wait(std::chrono::milliseconds(std::min(act.gapMs, longestGapMs))))
        return false;
    const qint64 until = session.milliseconds() + answerMs;
    while (act.answered && session.received() == since && session.milliseconds() < until) {
        if (!session.pump(10ms))
            return false;
    }
    return true;
}

StepOutcome ReplayStep::perform(StepContext &context) const
{
    DeviceSession &session = context.session;
    SentHash hash;
    qint64 received = 0;
    for (const RecordedAct &act : m_recording.acts) {
        if (!waitBefore(context, act, received))
            return {.outcome = u"failed"_s};
        received = session.received();
        if (act.power) {
            if (!switchPower(context, *act.power))
                return {.outcome = u"failed"_s};
        } else {
            if (!session.type(partsOf(act.bytes)))
                return {.outcome = u"failed"_s};
            hash.add(act.bytes);
        }
    }
    const qint64 until = session.milliseconds() + afterwards / 1ms;
    while (session.milliseconds() < until && session.quietMs() < quietMs) {
        if (!session.pump())
            return {.outcome = u"failed"_s};
    }
    const qint64 records = hash.records();
    const QByteArray sent = hash.result();
    const bool identical = sent == m_recording.sentSha256;
    session.note({{u"replayed"_s, records},
                  {u"sent-sha256"_s, QString::fromLatin1(sent.toHex())},
                  {u"recorded-sha256"_s, QString::fromLatin1(m_recording.sentSha256.toHex())}});
    judge(context, identical);
    return {.measured = Text::tr("%n piece(s) sent, SHA-256 %1", "", int(records))
                            .arg(QString::fromLatin1(sent.toHex().first(16)))};
}

void ReplayStep::judge(StepContext &context, bool identical) const
{
    const ConsoleView &view = context.session.view();
    for (const CrashSign &sign : m_signs) {
        const auto match = sign.pattern.match(view.string());
        // A device that is switched on says so: that is no crash.
        const bool switched =
            std::any_of(m_recording.acts.begin(), m_recording.acts.end(),
                        [](const RecordedAct &act) { return act.power.has_value(); });
        if (!match.hasMatch() || (switched && sign.name == u"started anew"))
            continue;
        context.judgement.addFinding(u"crash"_s,
                                     Text::tr("the console shows a crash: %1").arg(sign.name),
                                     context.script.test.provisions.value(0),
                                     view.offsetAt(view.begin() + match.capturedStart()));
        context.judgement.worsen(Verdict::Fail,
                                 Text::tr("the device crashed when the run was replayed"));
    }
    context.judgement.worsen(
        Verdict::Inconclusive,
        identical ? Text::tr("the same bytes were sent as in the recorded run; what the device "
                             "said is in the transcript")
                  : Text::tr("other bytes were sent than in the recorded run"));
}

} // namespace

void SentHash::add(const QByteArray &bytes)
{
    const quint64 length = qToLittleEndian(quint64(bytes.size()));
    m_hash.addData({reinterpret_cast<const char *>(&length), sizeof length});
    m_hash.addData(bytes);
    ++m_records;
}

Result<QByteArray> sentSha256(const QString &path)
{
    SentHash hash;
    const auto check = checkTranscript(path, [&hash](const TranscriptWriter::Record &record) {
        if (record.kind == TranscriptWriter::Kind::Sent)
            hash.add(record.raw);
    });
    if (!check)
        return check.error();
    return hash.result();
}

Result<Recording> readRecording(QIODevice &content, const QString &where,
                                std::optional<int> onlyCase)
{
    Gathering gathering(onlyCase);
    const qint64 begin = content.pos();
    const auto check =
        checkTranscript(content, [&](const auto &record) { gathering.take(record); });
    if (!check)
        return check.error();
    if (check->records == 0 || check->header[u"format"].toString() != u"assay-transcript/1")
        return notReplayed(where, Text::tr("it is no transcript of a run"));
    if (check->firstBad >= 0)
        return notReplayed(where, Text::tr("record %1 of the transcript is not as the run wrote it")
                                      .arg(check->firstBad));
    if (gathering.tooMuch)
        return notReplayed(where, Text::tr("it holds more than can be replayed"));
    Recording &recording = gathering.recording;
    if (recording.acts.isEmpty())
        return notReplayed(where, onlyCase
                                      ? Text::tr("there is no fuzz input %1 in it").arg(*onlyCase)
                                      : Text::tr("that run typed nothing"));
    QCryptographicHash file(QCryptographicHash::Sha256);
    if (!content.seek(begin) || !file.addData(&content))
        return notReplayed(where, content.errorString());
    recording.transcriptSha256 = file.result();
    recording.sentSha256 = gathering.sentSha256();
    recording.test = check->header[u"test"].toString();
    recording.started = check->header[u"started"].toString();
    for (const QJsonValue &name : check->header[u"secrets"].toArray()) {
        recording.allSecrets.append(name.toString());
        const QByteArray marker = SecretFilter::marker(name.toString());
        if (std::any_of(recording.acts.cbegin(), recording.acts.cend(),
                        [&marker](const RecordedAct &act) { return act.bytes.contains(marker); }))
            recording.secrets.append(name.toString());
    }
    return std::move(recording);
}

Result<Script> replayScript(const Recording &recording)
{
    auto signs = builtInCrashSigns();
    if (!signs)
        return signs.error();
    Script script;
    if (const auto original = builtInTest(recording.test)) {
        script.test.risk = original->risk;
        script.test.sideEffect = original->sideEffect;
        script.test.provisions = original->provisions;
        script.test.name = original->name;
    } else {
        script.test.risk = Risk::Intrusive;
        script.test.sideEffect = Text::tr("whatever the recorded run did");
        script.test.name = recording.test;
    }
    script.test.id = recording.test;
    script.test.needs = {Need::Serial};
    script.test.sha256 = recording.transcriptSha256; // it is what this run follows
    qint64 ms = 60'000;
    for (const RecordedAct &act : recording.acts)
        ms += std::min(act.gapMs, longestGapMs) + answerMs + 1000;
    script.test.limit = std::chrono::seconds(ms / 1000);
    for (const QString &name : recording.secrets) {
        Setting setting;
        setting.key = name;
        setting.title = name;
        setting.secret = true;
        setting.needed = true;
        script.test.settings.append(setting);
    }
    Step step;
    step.title = Text::tr("Send what the recorded run sent");
    step.action = std::make_shared<ReplayStep>(recording, *std::move(signs));
    script.titles = {step.title};
    script.test.stepTitles = script.titles;
    script.steps.append(step);
    return script;
}

} // namespace assessment::harness
