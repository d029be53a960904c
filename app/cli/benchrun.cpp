#include "benchrun.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;
using assessment::harness::ConsoleText;
using assessment::harness::Direction;
using assessment::harness::HarnessRun;
using assessment::harness::OperatorPrompt;
using assessment::harness::RunOutcome;
using assessment::harness::RunRequest;
using assessment::harness::Script;

namespace app::cli {

BenchRun::BenchRun(Context &context, bool showsConsole) : m_context(context)
{
    connect(&m_run, &HarnessRun::stepStarted, this, &BenchRun::showStep);
    connect(&m_run, &HarnessRun::prompted, this, &BenchRun::ask);
    connect(&m_run, &HarnessRun::promptWithdrawn, this, [this] { m_keyboard.reset(); });
    if (showsConsole)
        connect(&m_run, &HarnessRun::console, this, &BenchRun::showConsole);
}

BenchRun::~BenchRun() = default;

RunOutcome BenchRun::perform(RunRequest request, const std::shared_ptr<const Script> &script)
{
    RunOutcome outcome;
    QEventLoop loop;
    connect(&m_run, &HarnessRun::ended, this, [&](const RunOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    // The listener for signals calls this on its own thread.
    const std::stop_callback onStop(m_context.stopToken(), [this] {
        QMetaObject::invokeMethod(&m_run, &HarnessRun::cancel, Qt::QueuedConnection);
    });
    m_run.start(std::move(request), script);
    loop.exec();
    m_keyboard.reset();
    m_context.output().progress({});
    return outcome;
}

void BenchRun::showStep(int position, int total, const QString &title)
{
    m_context.output().progress(tr("Step %1 of %2: %3").arg(position + 1).arg(total).arg(title));
}

void BenchRun::showConsole(const QList<ConsoleText> &pieces)
{
    for (const ConsoleText &piece : pieces) {
        const QString mark = piece.direction == Direction::FromDevice ? u"<"_s
                             : piece.direction == Direction::ToDevice ? u">"_s
                                                                      : u"#"_s;
        for (const QString &line : piece.text.split(u'\n', Qt::SkipEmptyParts)) {
            m_context.output().diagnostic(
                u"%1 %2 %3"_s.arg(double(piece.ms) / 1000, 9, 'f', 3).arg(mark, line));
        }
    }
}

void BenchRun::ask(const OperatorPrompt &prompt)
{
    m_answers = prompt.answers.size();
    if (isatty(STDIN_FILENO) == 0) {
        m_context.output().diagnostic(
            tr("Nobody can answer: %1 Give --power, or run it from a terminal.").arg(prompt.text));
        m_run.answerPrompt(int(m_answers) - 1); // the last answer is always "cannot"
        return;
    }
    m_context.output().diagnostic(prompt.text);
    for (qsizetype i = 0; i < m_answers; ++i)
        m_context.output().diagnostic(u"  %1  %2"_s.arg(i + 1).arg(prompt.answers[i]));
    m_keyboard = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_keyboard.get(), &QSocketNotifier::activated, this, &BenchRun::readAnswer);
}

void BenchRun::readAnswer()
{
    std::array<char, 64> line = {};
    const ssize_t got = read(STDIN_FILENO, line.data(), line.size());
    const int number = got > 0 ? QByteArray(line.data(), qsizetype(got)).trimmed().toInt() : 0;
    if (got > 0 && (number < 1 || number > m_answers)) {
        m_context.output().diagnostic(tr("Type a number from 1 to %1.").arg(m_answers));
        return;
    }
    m_keyboard.release()->deleteLater(); // it is the sender
    m_run.answerPrompt(got > 0 ? number - 1 : int(m_answers) - 1);
}

} // namespace app::cli
