#include "forms/runcontroller.h"

#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::ConsoleText;
using assessment::harness::DeviceTest;
using assessment::harness::HarnessRun;
using assessment::harness::InterruptedRun;
using assessment::harness::RunOutcome;
using assessment::harness::RunRequest;

namespace {

constexpr qsizetype mostPieces = 6000; // what a console view can still show

} // namespace

RunController &RunController::of(Session &session)
{
    auto *found = session.findChild<RunController *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new RunController(session);
}

RunController *RunController::running(const Session &session)
{
    auto *found = session.findChild<RunController *>(QString(), Qt::FindDirectChildrenOnly);
    return found && found->isRunning() ? found : nullptr;
}

RunController::RunController(Session &session) : QObject(&session), m_session(session)
{
    const auto tests = assessment::harness::builtInTests();
    if (tests)
        m_tests = *tests;
    else
        m_testsProblem = tests.error().message();
    connect(&m_run, &HarnessRun::stepStarted, this, &RunController::stepStarted);
    connect(&m_run, &HarnessRun::stepFinished, this, &RunController::stepFinished);
    connect(&m_run, &HarnessRun::console, this, &RunController::keep);
    connect(&m_run, &HarnessRun::prompted, this,
            [this](const assessment::harness::OperatorPrompt &prompt) {
                m_prompt = prompt;
                Q_EMIT promptChanged();
            });
    connect(&m_run, &HarnessRun::promptWithdrawn, this, [this] {
        m_prompt.reset();
        Q_EMIT promptChanged();
    });
    connect(&m_run, &HarnessRun::ended, this, &RunController::keepOutcome);
    connect(&session, &Session::opened, this, &RunController::readDevice);
    connect(&session, &Session::opened, this, &RunController::lookForInterrupted);
    readDevice();
    lookForInterrupted();
}

RunController::~RunController() = default;

const DeviceTest *RunController::test(const QString &id) const
{
    for (const DeviceTest &test : m_tests) {
        if (test.id == id)
            return &test;
    }
    return nullptr;
}

void RunController::readDevice()
{
    const QString id = m_session.assessment().id;
    if (id.isEmpty() || id == m_deviceOf)
        return;
    m_deviceOf = id;
    m_device = {};
    m_isChosen = false;
    m_session.read([key = DeviceChoice::uiKey(id)](
                       assessment::Workspace &workspace) { return workspace.uiState(key); },
                   this,
                   [this, id](const assessment::Result<QString> &kept) {
                       // What was chosen meanwhile goes before what was kept.
                       if (!kept || id != m_deviceOf || m_isChosen)
                           return;
                       m_device = DeviceChoice::fromJson(kept->toUtf8());
                       Q_EMIT deviceChanged();
                   });
}

void RunController::setDevice(const DeviceChoice &device)
{
    if (device == m_device)
        return;
    m_device = device;
    m_isChosen = true;
    m_session.keepUiState(DeviceChoice::uiKey(m_deviceOf), QString::fromUtf8(device.toJson()));
    Q_EMIT deviceChanged();
}

void RunController::start(const DeviceTest &test, RunRequest request)
{
    Q_ASSERT(!m_isRunning);
    m_test = test;
    m_assessment = m_session.assessment().id;
    m_console.clear();
    m_steps.clear();
    static const QRegularExpression placeholder(uR"(\$\{[^}]*\})"_s); // not known before its turn
    for (QString title : test.stepTitles) {
        m_steps.append({.title = title.replace(placeholder, u"…"_s),
                        .state = ShownStep::State::Waiting,
                        .record = {}});
    }
    m_prompt.reset();
    m_record.reset();
    m_problem.clear();
    m_limit = request.limit.value_or(test.limit);
    request.folder = transcripts();
    m_isRunning = true;
    m_clock.start();
    m_run.start(std::move(request));
    Q_EMIT started();
}

void RunController::cancel()
{
    if (m_isRunning)
        m_run.cancel();
}

void RunController::answerPrompt(int answer)
{
    if (!m_prompt)
        return;
    m_prompt.reset();
    m_run.answerPrompt(answer);
    Q_EMIT promptChanged();
}

void RunController::endThen(QObject *context, const std::function<void()> &then)
{
    if (!m_isRunning) {
        then();
        return;
    }
    connect(this, &RunController::recorded, context, then, Qt::SingleShotConnection);
    cancel();
}

void RunController::end()
{
    QEventLoop waiting;
    bool isDone = false;
    endThen(&waiting, [&] {
        isDone = true;
        waiting.quit();
    });
    if (!isDone)
        waiting.exec(QEventLoop::ExcludeUserInputEvents);
}

qint64 RunController::elapsedMs() const
{
    return m_isRunning ? m_clock.elapsed() : m_tookMs;
}

void RunController::stepStarted(int position, int total, const QString &title)
{
    while (m_steps.size() < qMax(total, position + 1))
        m_steps.append(ShownStep{});
    m_steps[position].title = title;
    m_steps[position].state = ShownStep::State::Running;
    Q_EMIT stepsChanged();
}

void RunController::stepFinished(int position, const assessment::StepRecord &step)
{
    while (m_steps.size() <= position)
        m_steps.append(ShownStep{});
    m_steps[position] = {.title = step.title, .state = ShownStep::State::Ended, .record = step};
    Q_EMIT stepsChanged();
}

void RunController::keep(const QList<ConsoleText> &pieces)
{
    m_console += pieces;
    if (m_console.size() > mostPieces)
        m_console.remove(0, m_console.size() - mostPieces);
    Q_EMIT consoleGrew(pieces);
}

void RunController::keepOutcome(const RunOutcome &outcome)
{
    m_tookMs = m_clock.elapsed();
    m_isRunning = false;
    m_prompt.reset();
    m_record = outcome.record;
    Q_EMIT promptChanged();
    Q_EMIT ended();

    recordRun(m_assessment, outcome.record, outcome.transcriptPath,
              [this](const assessment::Status &done, const QString &run) {
                  if (m_record)
                      m_record->id = run;
                  m_problem = done ? QString() : done.error().message();
                  lookForInterrupted();
                  Q_EMIT recorded();
              });
}

void RunController::recordRun(const QString &assessment, const assessment::RunRecord &run,
                              const QString &transcript, const Recorded &done)
{
    const auto id = std::make_shared<QString>();
    m_session.act(
        [assessment, run, transcript, id](assessment::Workspace &workspace) {
            QFile file(transcript);
            const bool readable = !transcript.isEmpty() && file.open(QIODevice::ReadOnly);
            const auto kept = workspace.recordRun(assessment, run, readable ? &file : nullptr);
            if (!kept)
                return assessment::Status(kept.error());
            *id = *kept;
            file.remove(); // the workspace has it now; nothing confidential stays behind
            return assessment::Status(assessment::Ok);
        },
        this, [done, id](const assessment::Status &status) { done(status, *id); });
}

QString RunController::transcripts() const
{
    return u"%1/runs/%2"_s.arg(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
        m_session.assessment().id);
}

void RunController::lookForInterrupted()
{
    if (!m_session.hasAssessment() || m_isRunning)
        return;
    m_session.read(
        [folder = transcripts()](assessment::Workspace &) {
            return assessment::harness::interruptedRuns(folder);
        },
        this,
        [this](const QList<InterruptedRun> &runs) {
            m_interrupted = runs;
            Q_EMIT interruptedChanged();
        });
}

const InterruptedRun *RunController::interrupted(const QString &path) const
{
    const auto found = std::find_if(m_interrupted.begin(), m_interrupted.end(),
                                    [&](const auto &run) { return run.path == path; });
    return found == m_interrupted.end() ? nullptr : &*found;
}

void RunController::keepInterrupted(const QString &path)
{
    const InterruptedRun *run = interrupted(path);
    if (!run || m_isRunning)
        return;
    recordRun(m_session.assessment().id, run->record(), path,
              [this](const assessment::Status &done, const QString &) {
                  if (!done)
                      Q_EMIT failed(done.error());
                  lookForInterrupted();
              });
}

} // namespace forms
