#pragma once

#include "context.h"

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/runobserver.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

class QSocketNotifier;

namespace app::cli {

/// One device test from a terminal: waits for its end, shows its steps while somebody watches,
/// hands the questions of the run to the person at the bench, and stops it at Ctrl+C.
class BenchRun : public QObject
{
    Q_OBJECT

public:
    /// \a showsConsole also prints what the device and we say, as people may see it.
    BenchRun(Context &context, bool showsConsole);
    ~BenchRun() override;

    /// Blocks until the run has ended, however that is.
    assessment::harness::RunOutcome perform(assessment::harness::RunRequest request);

    using Work = std::function<assessment::harness::RunOutcome(
        const assessment::harness::RunObserver &observer, std::stop_token stop)>;
    /// The same for a test that is not built in: \a work runs on a thread of its own.
    assessment::harness::RunOutcome perform(const Work &work);

private:
    void showStep(int position, int total, const QString &title);
    void showConsole(const QList<assessment::harness::ConsoleText> &pieces);
    void ask(const assessment::harness::OperatorPrompt &prompt);
    void readAnswer();
    void answer(int place);

    Context &m_context;
    bool m_showsConsole;
    assessment::harness::HarnessRun m_run;
    std::unique_ptr<QSocketNotifier> m_keyboard;
    qsizetype m_answers = 0; ///< of the question that is open
    std::atomic<int> m_answer = -1;
};

} // namespace app::cli
