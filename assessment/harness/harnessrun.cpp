#include "assessment/harness/harnessrun.h"

#include "assessment/harness/run.h"

#include <QThread>

#include <atomic>
#include <utility>

namespace assessment::harness {

namespace {

// More batches than this on their way mean that the receiver is slow; it gets fewer, bigger ones.
constexpr int mostBatchesUnderWay = 3;

} // namespace

struct HarnessRun::Private
{
    std::unique_ptr<QThread> thread;
    std::stop_source stop;
    std::atomic<int> answer = -1;
    std::atomic<int> batches = 0;
    bool running = false;

    void finish()
    {
        stop.request_stop();
        if (thread)
            thread->wait();
        thread.reset();
    }
};

HarnessRun::HarnessRun(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

HarnessRun::~HarnessRun()
{
    d->finish(); // never leave a thread behind that talks to a device
}

bool HarnessRun::isRunning() const
{
    return d->running;
}

void HarnessRun::cancel()
{
    d->stop.request_stop();
}

void HarnessRun::answerPrompt(int answer)
{
    d->answer = answer;
}

void HarnessRun::start(RunRequest request)
{
    start(std::move(request), nullptr);
}

void HarnessRun::start(RunRequest request, std::shared_ptr<const Script> script)
{
    Q_ASSERT(!d->running);
    d->finish();
    d->stop = std::stop_source();
    d->answer = -1;
    d->running = true;

    // Signals leave from the thread of this object, so that a direct connection is safe too.
    const auto tell = [this](auto news) {
        QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
    };
    RunObserver observer;
    observer.stepStarted = [this, tell](int position, int total, const QString &title) {
        tell([this, position, total, title] { Q_EMIT stepStarted(position, total, title); });
    };
    observer.stepFinished = [this, tell](int position, const StepRecord &step) {
        tell([this, position, step] { Q_EMIT stepFinished(position, step); });
    };
    observer.console = [this, tell](const QList<ConsoleText> &pieces) {
        ++d->batches;
        tell([this, pieces] {
            --d->batches;
            Q_EMIT console(pieces);
        });
    };
    observer.consoleReady = [this] { return d->batches < mostBatchesUnderWay; };
    observer.prompted = [this, tell](const OperatorPrompt &prompt) {
        d->answer = -1;
        tell([this, prompt] { Q_EMIT prompted(prompt); });
    };
    observer.promptAnswer = [this] { return d->answer.load(); };
    observer.promptWithdrawn = [this, tell] { tell([this] { Q_EMIT promptWithdrawn(); }); };

    auto shared = std::make_shared<RunRequest>(std::move(request));
    d->thread.reset(QThread::create([tell, observer, shared, script = std::move(script), this,
                                     stop = d->stop.get_token()] {
        const RunOutcome outcome = script ? runScript(*script, std::move(*shared), observer, stop)
                                          : runDeviceTest(std::move(*shared), observer, stop);
        tell([this, outcome] {
            d->running = false;
            Q_EMIT ended(outcome);
        });
    }));
    d->thread->start();
}

} // namespace assessment::harness
