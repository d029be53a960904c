#include "assessment/harness/stepcontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto powerLimit = 30s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::StepContext)
};

bool askForPower(StepContext &context, PowerState state)
{
    QString text;
    switch (state) {
    case PowerState::Off: text = Text::tr("Switch the device off now."); break;
    case PowerState::On: text = Text::tr("Switch the device on now."); break;
    case PowerState::Cycle: text = Text::tr("Switch the device off and on again now."); break;
    }
    const auto answer =
        askOperator(context, {text, {Text::tr("Done"), Text::tr("Cannot do this")}, u"power"_s});
    const bool done = answer && *answer == 0;
    context.session.note({{u"power"_s, idOf(state)}, {u"operator"_s, done ? u"done"_s : u"no"_s}});
    if (done)
        return true;
    const QString why = Text::tr("the power of the device could not be switched");
    context.judgement.worsen(Verdict::Inconclusive, why);
    context.session.finishWith(RunState::Finished, why);
    return false;
}

} // namespace

std::optional<int> askOperator(StepContext &context, const OperatorPrompt &prompt,
                               std::chrono::milliseconds patience)
{
    DeviceSession &session = context.session;
    const RunObserver &observer = session.observer();
    session.note({{u"prompt"_s, prompt.text}});
    if (!observer.prompted || !observer.promptAnswer) {
        session.note({{u"operator"_s, u"nobody is there"_s}});
        return {};
    }
    observer.prompted(prompt);
    const qint64 until = session.milliseconds() + patience.count();
    while (session.pump()) {
        const int answer = observer.promptAnswer();
        if (answer >= 0 && answer < prompt.answers.size()) {
            session.note({{u"operator"_s, prompt.answers[answer]}});
            return answer;
        }
        if (patience.count() > 0 && session.milliseconds() >= until)
            break;
    }
    if (observer.promptWithdrawn)
        observer.promptWithdrawn();
    session.note({{u"operator"_s, u"no answer"_s}});
    return {};
}

bool switchPower(StepContext &context, PowerState state)
{
    if (!context.power)
        return askForPower(context, state);
    DeviceSession &session = context.session;
    const auto outcome =
        context.power->set(state, powerLimit, [&session] { return session.pump(10ms); });
    if (outcome) {
        session.note({{u"power"_s, idOf(state)},
                      {u"command"_s, QJsonArray::fromStringList(outcome->command)},
                      {u"exit"_s, outcome->exitCode},
                      {u"seconds"_s, outcome->seconds},
                      {u"output"_s, context.judgement.masked(outcome->output)}});
        return true;
    }
    session.note({{u"power"_s, idOf(state)}, {u"error"_s, outcome.error().message()}});
    session.finishWith(RunState::Aborted, outcome.error().message());
    return false;
}

QString inSeconds(qint64 ms)
{
    return Text::tr("%1 s").arg(QLocale::c().toString(double(ms) / 1000.0, 'f', 2));
}

} // namespace assessment::harness
