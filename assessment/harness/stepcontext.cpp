#include "assessment/harness/stepcontext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::StepContext)
};

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

QString inSeconds(qint64 ms)
{
    return Text::tr("%1 s").arg(QLocale::c().toString(double(ms) / 1000.0, 'f', 2));
}

} // namespace assessment::harness
