#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qint64 mostOutput = qint64{4} << 20; // characters

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ShellStep)
};

/// Types a command into a shell that the run is logged in to, and reads its output between two
/// marks, which are typed so that their echo does not look like them. Kernel messages that come
/// between are left out.
class ShellStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override;
    bool tells() const override { return true; }
    QStringList jumps() const override { return {unanswered.jump, failed.jump}; }

    QString command;
    Amount seconds;
    QString kind;             ///< of the facts, "" = only the exit code counts
    QRegularExpression lines; ///< with names, one fact for each line it matches
    bool more = false;        ///< the facts are added to those of the kind that are there
    QString measure;          ///< series that takes the seconds until it was answered, "" = none
    Consequence unanswered;
    Consequence failed; ///< exit code other than 0

private:
    struct Answer
    {
        std::optional<int> exitCode;
        qsizetype facts = 0;
        bool tooMuch = false;
    };

    Answer read(StepContext &context, int number) const;
    void take(StepContext &context, const QString &line, qint64 offset, Answer &answer) const;
};

StepOutcome ShellStep::perform(StepContext &context) const
{
    const qint64 start = context.session.milliseconds();
    const int number = context.values.count(u"shell-commands"_s);
    context.values.mark(u"shell-commands"_s);
    context.cursor = context.session.view().end();
    const QString typed = u"echo assay-''begin-%1; "_s.arg(number) + command
                          + u"; echo assay-''end-%1-$?\r"_s.arg(number);
    if (!context.session.type(context.values.typed(typed)))
        return {.outcome = u"failed"_s};
    if (!more)
        context.facts.forget(kind);
    const Answer answer = read(context, number);
    if (context.session.end())
        return {.outcome = u"failed"_s};
    const QString lapse = inSeconds(context.session.milliseconds() - start);
    if (!answer.exitCode)
        return {.outcome = u"timed out"_s,
                .measured = answer.tooMuch ? Text::tr("too much output") : lapse,
                .jump = context.judgement.apply(unanswered, -1)};
    const double taken = double(context.session.milliseconds() - start) / 1000.0;
    if (!measure.isEmpty())
        context.measurements.add(measure, taken);
    const QString measured =
        kind.isEmpty() ? Text::tr("exit code %1 after %2").arg(*answer.exitCode).arg(lapse)
                       : Text::tr("%n line(s) after %1", "", int(answer.facts)).arg(lapse);
    if (*answer.exitCode != 0 && !failed.isEmpty())
        return {.measured = measured, .jump = context.judgement.apply(failed, -1)};
    return {.measured = measured};
}

ShellStep::Answer ShellStep::read(StepContext &context, int number) const
{
    DeviceSession &session = context.session;
    const QString begin = u"assay-begin-%1\n"_s.arg(number);
    const QRegularExpression end(u"assay-end-%1-(\\d{1,3})\n"_s.arg(number));
    const qint64 until = session.milliseconds() + context.seconds(seconds).count();
    Answer answer;
    std::optional<qint64> at; // position behind what was read, once the begin was seen
    qint64 collected = 0;
    while (session.pump(10ms) && session.milliseconds() < until) {
        const ConsoleView &view = session.view();
        if (!at) {
            const qsizetype from = std::max<qint64>(context.cursor - view.begin(), 0);
            const qsizetype found = view.string().indexOf(begin, from);
            if (found < 0)
                continue;
            at = view.begin() + found + begin.size();
        }
        if (*at < view.begin() || collected > mostOutput) { // more than the window holds at once
            answer.tooMuch = true;
            break;
        }
        while (true) {
            const qsizetype from = *at - view.begin();
            const qsizetype lineEnd = view.string().indexOf(u'\n', from);
            if (lineEnd < 0)
                break;
            const QString line = view.string().sliced(from, lineEnd - from + 1);
            const qint64 offset = view.offsetAt(*at);
            *at += line.size();
            collected += line.size();
            const auto last = end.match(line);
            take(context, last.hasMatch() ? line.first(last.capturedStart()) : line.chopped(1),
                 offset, answer);
            if (last.hasMatch()) {
                context.cursor = *at;
                answer.exitCode = last.captured(1).toInt();
                return answer;
            }
        }
    }
    return answer;
}

void ShellStep::take(StepContext &context, const QString &line, qint64 offset, Answer &answer) const
{
    static const QRegularExpression kernel(u"^(?:<\\d>)?\\[ *\\d+\\.\\d{6}\\]"_s);
    if (kind.isEmpty() || line.trimmed().isEmpty() || kernel.match(line).hasMatch())
        return;
    const auto match = lines.match(line);
    if (!match.hasMatch())
        return;
    Fact fact{kind, {}, offset};
    for (const QString &name : lines.namedCaptureGroups()) {
        if (!name.isEmpty())
            fact.values[name] = match.captured(name);
    }
    answer.tooMuch = !context.facts.add(fact) || answer.tooMuch;
    ++answer.facts;
}

} // namespace

std::shared_ptr<const StepAction> steps::readShell(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<ShellStep>();
    step->command = terms.text(reader, u"run"_s, 900);
    if (step->command.contains(u'\n') || step->command.contains(u'\r'))
        reader.problem(u"run"_s, Text::tr("it has to be one line"));
    step->seconds = terms.amount(reader, u"within"_s, 1, ScriptTerms::longestWait, 20);
    step->kind = reader.optionalText(u"as"_s, 40).value_or(QString());
    if (!step->kind.isEmpty()) {
        terms.addFactKind(step->kind);
        step->more = reader.optionalFlag(u"more"_s).value_or(false);
        step->lines = terms.pattern(reader, u"lines"_s);
        if (step->lines.isValid()
            && step->lines.namedCaptureGroups().filter(QRegularExpression(u"."_s)).isEmpty())
            reader.problem(u"lines"_s,
                           Text::tr("it names no part of the line, as (?<name>…) does"));
    }
    step->measure = reader.optionalText(u"measure"_s, 40).value_or(QString());
    step->failed = terms.otherwise(reader, u"failed"_s, false);
    step->unanswered = terms.otherwise(reader, u"unanswered"_s, false);
    if (step->unanswered.isEmpty()) {
        step->unanswered.verdict = Verdict::Inconclusive;
        step->unanswered.reason = Text::tr("the shell of the device did not answer a command");
    }
    return step;
}

} // namespace assessment::harness
