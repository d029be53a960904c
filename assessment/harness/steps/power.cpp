#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto answerTime = 1500ms; // a console answers Enter at once

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::PowerStep)
};

/// Switches the device. A power switch may lie (a hub that does not cut, golioth-firmware#409): a
/// device that goes on talking is not off. With "prove" the device is touched with Enter before
/// and after: only one that answered and then does not is believed to be off, and the mark
/// "power-proved" is set.
class PowerStep : public StepAction
{
public:
    PowerStep(PowerState state, bool prove) : m_state(state), m_prove(prove) {}

    StepOutcome perform(StepContext &context) const override;

private:
    bool proveCut(StepContext &context, bool wasAlive) const;

    PowerState m_state;
    bool m_prove;
};

bool answers(StepContext &context)
{
    const qint64 before = context.session.received();
    context.session.type({{"\r", {}}});
    const qint64 until = context.session.milliseconds() + answerTime.count();
    while (context.session.received() == before && context.session.milliseconds() < until) {
        if (!context.session.pump())
            break;
    }
    return context.session.received() > before;
}

StepOutcome PowerStep::perform(StepContext &context) const
{
    const bool wasAlive = m_prove && m_state == PowerState::Off && answers(context);
    if (m_state != PowerState::Off) {
        context.cursor = context.session.view().end();
        context.powerCursor = context.cursor;
        context.powerReceived = context.session.received();
    }
    if (!switchPower(context, m_state))
        return {.outcome = u"failed"_s};
    context.powerMs = context.session.milliseconds();
    if (m_state == PowerState::Off && !proveCut(context, wasAlive))
        return {.outcome = u"failed"_s};
    return {.measured = context.power ? QString() : Text::tr("by hand")};
}

bool PowerStep::proveCut(StepContext &context, bool wasAlive) const
{
    DeviceSession &session = context.session;
    if (!session.wait(400ms))
        return false;
    const qint64 before = session.received();
    if (!session.wait(400ms))
        return false;
    const bool talks = session.received() > before;
    if (talks || (wasAlive && answers(context)))
        context.judgement.worsen(
            Verdict::Inconclusive,
            talks ? Text::tr("the device went on talking after its power was switched off")
                  : Text::tr("the device still answers after its power was switched off"));
    else if (wasAlive)
        context.values.mark(u"power-proved"_s);
    return !session.end();
}

} // namespace

std::shared_ptr<const StepAction> steps::readPower(ScriptTerms & /*terms*/, JsonReader &reader)
{
    const auto state =
        static_cast<PowerState>(reader.choice(u"to"_s, {u"off"_s, u"on"_s, u"cycle"_s}));
    const bool prove = reader.optionalFlag(u"prove"_s).value_or(false);
    if (prove && state != PowerState::Off)
        reader.problem(u"prove"_s, Text::tr("only switching off can be proved"));
    return std::make_shared<PowerStep>(state, prove);
}

} // namespace assessment::harness
