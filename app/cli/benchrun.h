#pragma once

#include "context.h"

#include "assessment/harness/harnessrun.h"

#include <QObject>

#include <memory>

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
    /// \a script instead of the built-in one that the request names.
    assessment::harness::RunOutcome
    perform(assessment::harness::RunRequest request,
            const std::shared_ptr<const assessment::harness::Script> &script = {});

private:
    void showStep(int position, int total, const QString &title);
    void showConsole(const QList<assessment::harness::ConsoleText> &pieces);
    void ask(const assessment::harness::OperatorPrompt &prompt);
    void readAnswer();

    Context &m_context;
    assessment::harness::HarnessRun m_run;
    std::unique_ptr<QSocketNotifier> m_keyboard;
    qsizetype m_answers = 0; ///< of the question that is open
};

} // namespace app::cli
