#include "assessment/harness/commandrun.h"
#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostOutput = qsizetype{1} << 20;
constexpr qint64 largestImage = qint64{2} << 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::CommandStep)
};

/// Has something done at the bench: by the program that a setting names, split into arguments and
/// never given to a shell, or by the operator when it names none.
class CommandStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        const QString line = context.values.expand(command).trimmed();
        return line.isEmpty() ? ask(context) : runIt(context, line);
    }

    QStringList jumps() const override { return {done.jump, failed.jump, notDone.jump}; }
    bool tells() const override { return true; }

    QString command; ///< "${update-command}"
    QString request; ///< to the operator
    Amount seconds;
    Amount cutAfter;                  ///< seconds after which the power is cut meanwhile, 0 = never
    std::map<QString, QString> words; ///< what stands in {…} of the command
    Consequence done;
    Consequence failed;  ///< the program says that it did not work
    Consequence notDone; ///< neither a program nor an operator did it

private:
    StepOutcome ask(StepContext &context) const
    {
        const auto answer =
            askOperator(context,
                        {context.values.expand(request),
                         {Text::tr("Done, it was taken"), Text::tr("Done, it was refused"),
                          Text::tr("Cannot do this")}},
                        context.seconds(seconds));
        if (context.session.end())
            return {.outcome = u"failed"_s};
        if (!answer || *answer == 2)
            return {.outcome = u"skipped"_s, .jump = context.judgement.apply(notDone, -1)};
        return {.measured = Text::tr("by hand"),
                .jump = context.judgement.apply(*answer == 0 ? done : failed, -1)};
    }

    StepOutcome runIt(StepContext &context, const QString &line) const
    {
        auto split = splitArguments(line);
        if (!split || split->isEmpty() || !isProgram(split->constFirst())) {
            const QString why = split ? Text::tr("there is no program \"%1\"").arg(split->value(0))
                                      : split.error().why;
            context.session.note({{u"command"_s, line}, {u"error"_s, why}});
            return {.outcome = u"failed"_s,
                    .measured = why,
                    .jump = context.judgement.apply(notDone, -1)};
        }
        for (QString &argument : *split) {
            for (const auto &[word, value] : words)
                argument.replace(u'{' + word + u'}', context.values.expand(value));
        }
        const qint64 cutAt = context.session.milliseconds() + context.seconds(cutAfter).count();
        bool cut = context.values.amount(cutAfter) == 0;
        const auto outcome = runCommand(*split, context.seconds(seconds), mostOutput, [&] {
            if (!cut && context.session.milliseconds() >= cutAt) {
                cut = true;
                switchPower(context, PowerState::Off);
            }
            return context.session.pump(10ms);
        });
        if (context.session.end())
            return {.outcome = u"failed"_s};
        if (!outcome) {
            context.session.note({{u"command"_s, QJsonArray::fromStringList(*split)},
                                  {u"error"_s, outcome.error().message()}});
            return {.outcome = u"failed"_s,
                    .measured = outcome.error().why,
                    .jump = context.judgement.apply(notDone, -1)};
        }
        context.session.note({{u"command"_s, QJsonArray::fromStringList(*split)},
                              {u"exit"_s, outcome->exitCode},
                              {u"crashed"_s, outcome->crashed},
                              {u"seconds"_s, outcome->seconds}});
        if (!outcome->output.isEmpty())
            context.session.keepFile(QFileInfo(split->constFirst()).fileName() + u".txt"_s,
                                     u"text/plain"_s, outcome->output);
        if (!cut) { // it ended before its power was to be cut: nothing was interrupted
            return {.measured = Text::tr("ended after %1, before the cut")
                                    .arg(inSeconds(qint64(outcome->seconds * 1000))),
                    .jump = context.judgement.apply(notDone, -1)};
        }
        const bool worked = outcome->exitCode == 0 && !outcome->crashed;
        return {.measured = Text::tr("exit code %1 after %2")
                                .arg(outcome->exitCode)
                                .arg(inSeconds(qint64(outcome->seconds * 1000))),
                .jump = context.judgement.apply(worked ? done : failed, -1)};
    }
};

/// Makes a copy of a firmware image in which one byte is another one, and proves both by their
/// hashes.
class TamperStep : public StepAction
{
public:
    enum class Where { Nowhere, Begin, Middle, End };

    StepOutcome perform(StepContext &context) const override
    {
        const QString source = context.values.expand(image);
        QFile in(source);
        if (!QFileInfo(source).isFile() || !in.open(QIODevice::ReadOnly) || in.size() < 16
            || in.size() > largestImage) {
            const QString why = in.errorString();
            context.session.note({{u"image"_s, source}, {u"error"_s, why}});
            return {.outcome = u"failed"_s,
                    .measured = Text::tr("the image cannot be read"),
                    .jump = context.judgement.apply(unreadable, -1)};
        }
        const QString target =
            QDir(context.folder).filePath(u"%1-%2"_s.arg(name, QFileInfo(source).fileName()));
        QFile out(target);
        QCryptographicHash before(QCryptographicHash::Sha256);
        QCryptographicHash after(QCryptographicHash::Sha256);
        bool written = out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        const qint64 place = placeIn(in.size());
        qint64 at = 0;
        while (written && !in.atEnd() && context.session.pump(0ms)) {
            QByteArray block = in.read(qint64{1} << 20);
            before.addData(block);
            if (place >= at && place < at + block.size())
                block[place - at] = char(block[place - at] ^ 0x01);
            after.addData(block);
            at += block.size();
            written = out.write(block) == block.size();
        }
        out.close();
        if (!written) {
            context.session.note({{u"image"_s, target}, {u"error"_s, out.errorString()}});
            return {.outcome = u"failed"_s,
                    .measured = out.errorString(),
                    .jump = context.judgement.apply(unreadable, -1)};
        }
        context.values.setMade(name, target);
        const QString hash = QString::fromLatin1(after.result().toHex());
        context.session.note({{u"image"_s, source},
                              {u"sha256"_s, QString::fromLatin1(before.result().toHex())},
                              {u"changed-byte"_s, place},
                              {u"made"_s, target},
                              {u"made-sha256"_s, hash},
                              {u"bytes"_s, at}});
        return {.measured = Text::tr("SHA-256 %1").arg(hash)};
    }

    QStringList jumps() const override { return {unreadable.jump}; }

    QString image;
    QString name;
    Where where = Where::Middle;
    Consequence unreadable;

private:
    qint64 placeIn(qint64 size) const
    {
        switch (where) {
        case Where::Nowhere: return -1;
        case Where::Begin: return 4; // in every header; the first bytes are the magic number
        case Where::Middle: return size / 2;
        case Where::End: return size - 5; // in a signature or trailer at the end
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::shared_ptr<const StepAction> steps::readCommand(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<CommandStep>();
    step->command = terms.text(reader, u"run"_s, 500);
    step->request = terms.text(reader, u"ask"_s, 1000);
    step->seconds = terms.amount(reader, u"within"_s, 1, ScriptTerms::longestWait, 600);
    step->cutAfter = terms.amount(reader, u"cutAfter"_s, 1, ScriptTerms::longestWait, 0);
    if (auto words = reader.optionalChild(u"words"_s)) {
        const QStringList names = words->value().toObject().keys();
        for (const QString &name : names)
            step->words[name] = terms.text(*words, name, 500);
        words->finish();
    }
    step->done = terms.otherwise(reader, u"done"_s, false);
    step->failed = terms.otherwise(reader, u"failed"_s, false);
    step->notDone = terms.otherwise(reader, u"notDone"_s, false);
    if (step->notDone.isEmpty()) {
        step->notDone.verdict = Verdict::Inconclusive;
        step->notDone.reason = Text::tr("something was not done that only the bench can do");
    }
    return step;
}

std::shared_ptr<const StepAction> steps::readTamper(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<TamperStep>();
    step->image = terms.text(reader, u"image"_s, 200);
    step->name = reader.text(u"as"_s, 40);
    terms.addName(step->name);
    step->where = static_cast<TamperStep::Where>(
        reader.choice(u"byte"_s, {u"none"_s, u"begin"_s, u"middle"_s, u"end"_s}));
    step->unreadable = terms.otherwise(reader, u"unreadable"_s, false);
    if (step->unreadable.isEmpty()) {
        step->unreadable.verdict = Verdict::Inconclusive;
        step->unreadable.reason = Text::tr("the firmware image cannot be read");
    }
    return step;
}

} // namespace assessment::harness
