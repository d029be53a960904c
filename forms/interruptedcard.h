#pragma once

#include "assessment/harness/interruptedrun.h"
#include "forms/rows/card.h"

namespace forms {

class ErrorBanner;
class RunController;

/// Runs that were interrupted because the program or the computer failed: each can be kept as far
/// as it came, and one that was in a loop can go on. Hidden when there is none.
class InterruptedCard : public Card
{
    Q_OBJECT

public:
    explicit InterruptedCard(RunController &runs, QWidget *parent = nullptr);

Q_SIGNALS:
    void goOn(const QString &path); ///< with the run whose transcript that is

private:
    void refresh();
    QWidget *rowOf(const assessment::harness::InterruptedRun &run);

    RunController &m_runs;
    ErrorBanner *m_problem;
    QWidget *m_rows = nullptr;
};

} // namespace forms
