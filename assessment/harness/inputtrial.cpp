#include "assessment/harness/inputtrial.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto longestAnswer = 3s; // a device that talks on and on is asked all the same
constexpr int asked = 2;           // times

} // namespace

InputTrial::InputTrial(DeviceSession &session, TrialRules rules)
    : m_session(session)
    , m_rules(std::move(rules))
{}

bool InputTrial::pump(std::chrono::milliseconds patience)
{
    return (!m_rules.meanwhile || m_rules.meanwhile()) && m_session.pump(patience);
}

TrialResult InputTrial::attempt(const FuzzInput &input)
{
    using What = TrialResult::What;
    const qint64 position = m_session.view().end();
    if (!m_session.type({{input.bytes, {}}}))
        return {What::Ended, {}, -1};
    const qint64 sent = m_session.milliseconds();
    const qint64 settle = m_rules.settle.count();
    while (m_session.milliseconds() - sent < settle || m_session.quietMs() < settle) {
        if (!pump(5ms))
            return {What::Ended, {}, -1};
        if (m_session.milliseconds() - sent > longestAnswer / 1ms)
            break;
    }
    const bool alive = isAlive() || comesBackFromLock(position);
    if (m_session.end() || (m_rules.meanwhile && !m_rules.meanwhile()))
        return {What::Ended, {}, -1};
    if (auto sign = signSince(position)) {
        sign->alive = alive;
        return *sign;
    }
    const ConsoleView &view = m_session.view();
    if (!alive) // a lock that lasts is no crash, but what comes behind it was not seen either
        return {saysLocked(position) ? What::Locked : What::Crashed,
                {},
                view.offsetAt(position),
                false};
    if (!input.executed.isEmpty()) {
        const qsizetype found = view.string().indexOf(QString::fromLatin1(input.executed),
                                                      std::max<qint64>(position - view.begin(), 0));
        if (found >= 0)
            return {What::Executed, {}, view.offsetAt(view.begin() + found)};
    }
    return {};
}

bool InputTrial::saysLocked(qint64 position) const
{
    const ConsoleView &view = m_session.view();
    const qsizetype from = std::max<qint64>(position - view.begin(), 0);
    return m_rules.locked && m_rules.locked->match(view.string(), from).hasMatch();
}

/// A console that is locked after refused logins does what it should, and says so. One input can
/// be enough: BusyBox' login ends at a name of more than 63 bytes, which counts as a refused login.
bool InputTrial::comesBackFromLock(qint64 position)
{
    const qint64 until = m_session.milliseconds() + m_rules.lockedWithin.count();
    while (saysLocked(position) && m_session.milliseconds() < until && !m_session.end()
           && !signSince(position)) {
        if (isAlive())
            return true;
    }
    return false;
}

bool InputTrial::isAlive()
{
    const qint64 position = m_session.view().end();
    for (int n = 0; n < asked; ++n) {
        const qint64 start = m_session.milliseconds();
        const qint64 until = start + m_rules.aliveWithin.count() / asked;
        const qint64 from = m_session.view().end();
        if (!m_session.type(m_rules.aliveText))
            return false;
        while (m_session.milliseconds() < until) {
            if (!pump(5ms))
                return false;
            if (standsReady(from, m_rules.aliveQuietMs))
                return true;
            if (signSince(position))
                return false;
        }
    }
    return false;
}

bool InputTrial::standsReady(qint64 position, int quietMs) const
{
    const ConsoleView &view = m_session.view();
    if (view.end() <= position || m_session.quietMs() < quietMs)
        return false;
    const QString text = view.string() + m_session.heldText();
    qsizetype at = std::max<qint64>(position - view.begin(), 0);
    at = std::max<qsizetype>(at, text.size() - 1000); // a prompt is no longer
    while (at < text.size()) {
        const QRegularExpressionMatch match = m_rules.alive.match(text, at);
        if (!match.hasMatch())
            return false;
        if (match.capturedEnd() == text.size())
            return true;
        at = match.capturedStart() + 1;
    }
    return false;
}

std::optional<TrialResult> InputTrial::signSince(qint64 position) const
{
    const ConsoleView &view = m_session.view();
    const qsizetype from = std::max<qint64>(position - view.begin(), 0);
    for (const CrashSign &sign : m_rules.signs) {
        const auto match = sign.pattern.match(view.string(), from);
        if (match.hasMatch())
            return TrialResult{TrialResult::What::Crashed, sign.name,
                               view.offsetAt(view.begin() + match.capturedStart())};
    }
    return {};
}

} // namespace assessment::harness
