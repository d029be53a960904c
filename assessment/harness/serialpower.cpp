#include "assessment/harness/serialpower.h"

#include "assessment/harness/serialdevicelink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto tick = 5ms; // meanwhile the console of the device is read, which must not overflow
constexpr std::chrono::milliseconds answerTime = 2s;
constexpr auto offTime = 2s; // of a cycle: what uhubctl waits as well
constexpr qsizetype longestAnswer = 256;
constexpr int usualBaud = 9600; // of both kinds as they are sold
constexpr int mostChannels = 255;
constexpr qsizetype mostRelayBytes = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::SerialPower)
};

Error unusable(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the power switch cannot be used"),
            .where = where,
            .why = why,
            .advice = advice};
}

Error failed(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the power switch failed"),
            .where = where,
            .why = why,
            .advice = Text::tr("check the port, the speed and the cable of the switch")};
}

/// What is said to a switch and what it answers, within the time it has.
class Talk
{
public:
    Talk(const QString &port, int baud, std::chrono::seconds limit,
         const std::function<bool()> &meanwhile)
        : m_port(port)
        , m_link(port, baud)
        , m_limit(limit)
        , m_meanwhile(meanwhile)
    {
        m_clock.start();
    }

    Status open() { return m_link.open(); }

    Status say(QByteArrayView bytes)
    {
        if (const Status written = m_link.write(bytes); !written)
            return written;
        while (m_link.unsent() > 0) {
            if (const Status there = pump(); !there)
                return there;
        }
        return Ok;
    }

    /// The next line, without its end.
    Result<QString> line()
    {
        QElapsedTimer asked;
        asked.start();
        while (!m_heard.contains('\n')) {
            if (m_heard.size() > longestAnswer)
                return failed(m_port, Text::tr("its answer does not end"));
            if (asked.hasExpired(answerTime.count()))
                return failed(m_port, Text::tr("it does not answer"));
            if (const Status there = pump(); !there)
                return there.error();
        }
        const qsizetype end = m_heard.indexOf('\n');
        const QString said = QString::fromLatin1(m_heard.first(end)).trimmed();
        m_heard.remove(0, end + 1);
        return said;
    }

    Status pause(std::chrono::milliseconds time)
    {
        QElapsedTimer waiting;
        waiting.start();
        while (!waiting.hasExpired(time.count())) {
            if (const Status there = pump(); !there)
                return there;
        }
        return Ok;
    }

    double seconds() const { return double(m_clock.elapsed()) / 1000; }

private:
    Status pump()
    {
        if (!m_meanwhile())
            return Error{.kind = Error::Kind::Cancelled, .what = Text::tr("cancelled")};
        if (m_clock.hasExpired(std::chrono::milliseconds(m_limit).count()))
            return failed(m_port, Text::tr("it took longer than %1 s").arg(m_limit.count()));
        const Result<QByteArray> bytes = m_link.read(tick);
        if (!bytes)
            return bytes.error();
        m_heard += *bytes;
        return Ok;
    }

    QString m_port;
    SerialDeviceLink m_link;
    std::chrono::seconds m_limit;
    const std::function<bool()> &m_meanwhile;
    QElapsedTimer m_clock;
    QByteArray m_heard;
};

/// Opens the port, switches once or off and on again, and tells what was said.
class SerialPower : public PowerDriver
{
public:
    SerialPower(const QString &port, int baud) : m_port(port), m_baud(baud) {}

    Result<PowerOutcome> set(PowerState state, std::chrono::seconds limit,
                             const std::function<bool()> &meanwhile) const override
    {
        Talk talk(m_port, m_baud, limit, meanwhile);
        PowerOutcome outcome;
        outcome.command = {m_port};
        if (const Status open = talk.open(); !open)
            return open.error();
        if (state == PowerState::Cycle) {
            if (const Status off = switchTo(false, talk, outcome); !off)
                return off.error();
            if (const Status waited = talk.pause(offTime); !waited)
                return waited.error();
        }
        if (const Status done = switchTo(state != PowerState::Off, talk, outcome); !done)
            return done.error();
        outcome.seconds = talk.seconds();
        return outcome;
    }

protected:
    const QString &port() const { return m_port; }

private:
    virtual Status switchTo(bool on, Talk &talk, PowerOutcome &outcome) const = 0;

    QString m_port;
    int m_baud;
};

/// A power supply that speaks SCPI-99 (volume 2, OUTPut subsystem).
class ScpiPower : public SerialPower
{
public:
    ScpiPower(const QString &port, int baud, const QString &select)
        : SerialPower(port, baud)
        , m_select(select)
    {}

private:
    Status switchTo(bool on, Talk &talk, PowerOutcome &outcome) const override
    {
        QStringList commands{on ? u"OUTP ON"_s : u"OUTP OFF"_s, u"OUTP?"_s};
        if (!m_select.isEmpty())
            commands.prepend(m_select);
        for (const QString &command : std::as_const(commands)) {
            if (const Status said = talk.say(command.toLatin1() + '\n'); !said)
                return said;
        }
        outcome.command += commands;
        const Result<QString> answer = talk.line();
        if (!answer)
            return answer.error();
        outcome.output = *answer;
        const QString wanted = on ? u"ON"_s : u"OFF"_s;
        if (*answer == (on ? u"1" : u"0") || answer->compare(wanted, Qt::CaseInsensitive) == 0)
            return Ok;
        return failed(port(), Text::tr("asked whether its output is %1 it answers \"%2\"")
                                  .arg(wanted, answer->left(20)));
    }

    QString m_select;
};

/// A relay board that is told with bytes and answers nothing.
class RelayPower : public SerialPower
{
public:
    RelayPower(const QString &port, int baud, const QByteArray &on, const QByteArray &off)
        : SerialPower(port, baud)
        , m_on(on)
        , m_off(off)
    {}

    /// The bytes of the LCUS boards: start, channel, 1 or 0, and the sum of these.
    static QByteArray lcus(int channel, bool on)
    {
        const QByteArray bytes{std::initializer_list<char>{'\xa0', char(channel), char(on)}.begin(),
                               3};
        int sum = 0;
        for (const char byte : bytes)
            sum += static_cast<unsigned char>(byte);
        return bytes + char(sum & 0xff);
    }

private:
    Status switchTo(bool on, Talk &talk, PowerOutcome &outcome) const override
    {
        const QByteArray &bytes = on ? m_on : m_off;
        outcome.command.append(QString::fromLatin1(bytes.toHex()));
        return talk.say(bytes);
    }

    QByteArray m_on;
    QByteArray m_off;
};

/// The words behind the first: "baud=9600". Each may be there once, and only if it is known.
class Options
{
public:
    static Result<Options> read(const QStringList &words, const QStringList &known)
    {
        Options options;
        for (const QString &word : words.sliced(1)) {
            const QString key = word.section(u'=', 0, 0);
            if (!word.contains(u'=') || !known.contains(key) || options.m_values.contains(key))
                return unusable(words.constFirst(), Text::tr("\"%1\" means nothing here").arg(word),
                                Text::tr("known are: %1").arg(known.join(u"=…, "_s) + u"=…"_s));
            options.m_values.insert(key, word.section(u'=', 1));
        }
        return options;
    }

    bool has(const QString &key) const { return m_values.contains(key); }
    QString text(const QString &key) const { return m_values.value(key); }

    Result<int> number(const QString &key, int otherwise, int most) const
    {
        if (!has(key))
            return otherwise;
        bool isNumber = false;
        const int number = m_values.value(key).toInt(&isNumber);
        if (isNumber && number >= 1 && number <= most)
            return number;
        return unusable(u"%1=%2"_s.arg(key, m_values.value(key)),
                        Text::tr("it is not a number from 1 to %1").arg(most), {});
    }

    Result<QByteArray> bytes(const QString &key) const
    {
        const QByteArray hex = m_values.value(key).toLatin1().toLower();
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.isEmpty() || bytes.toHex() != hex || bytes.size() > mostRelayBytes)
            return unusable(u"%1=%2"_s.arg(key, m_values.value(key)),
                            Text::tr("these are not bytes in hexadecimal digits"),
                            Text::tr("write for example on=A00101A2 off=A00100A1"));
        return bytes;
    }

private:
    QHash<QString, QString> m_values;
};

using Made = Result<std::shared_ptr<const PowerDriver>>;

constexpr int mostBaud = 4'000'000;

Made makeScpi(const QString &port, const QStringList &words)
{
    const auto options = Options::read(words, {u"baud"_s, u"select"_s});
    if (!options)
        return options.error();
    const auto baud = options->number(u"baud"_s, usualBaud, mostBaud);
    if (!baud)
        return baud.error();
    const QString select = options->text(u"select"_s);
    for (const QChar letter : select) {
        if (letter < u' ' || letter > u'~')
            return unusable(words.constFirst(), Text::tr("select must be one line of ASCII"), {});
    }
    return Made(std::make_shared<const ScpiPower>(port, *baud, select));
}

Made makeRelay(const QString &port, const QStringList &words)
{
    const auto options = Options::read(words, {u"baud"_s, u"channel"_s, u"on"_s, u"off"_s});
    if (!options)
        return options.error();
    const auto baud = options->number(u"baud"_s, usualBaud, mostBaud);
    const auto channel = options->number(u"channel"_s, 1, mostChannels);
    if (!baud)
        return baud.error();
    if (!channel)
        return channel.error();
    if (!options->has(u"on"_s) && !options->has(u"off"_s))
        return Made(std::make_shared<const RelayPower>(
            port, *baud, RelayPower::lcus(*channel, true), RelayPower::lcus(*channel, false)));
    const auto on = options->bytes(u"on"_s);
    const auto off = options->bytes(u"off"_s);
    if (!on)
        return on.error();
    if (!off)
        return off.error();
    return Made(std::make_shared<const RelayPower>(port, *baud, *on, *off));
}

} // namespace

bool isSerialPower(const QString &word)
{
    return word.startsWith(u"scpi:") || word.startsWith(u"relay:");
}

Result<std::shared_ptr<const PowerDriver>> makeSerialPower(const QStringList &words)
{
    const QString port = words.constFirst().section(u':', 1);
    if (port.isEmpty())
        return unusable(words.constFirst(), Text::tr("it does not say which port"),
                        Text::tr("write for example scpi:/dev/ttyUSB1"));
    return words.constFirst().startsWith(u"scpi:") ? makeScpi(port, words) : makeRelay(port, words);
}

} // namespace assessment::harness
