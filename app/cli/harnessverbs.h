#pragma once

#include "verb.h"

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/replay.h"
#include "assessment/harness/script.h"

#include <QCoreApplication>

namespace app::cli {

/// The verbs of the connected device: which tests there are, and running one.
class HarnessVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::HarnessVerbs)

public:
    static void addCatalogue(Verb &group);
    static void addRunning(Verb &group);
    static void addChecking(Verb &group);
    static void addJUnit(Verb &group);
    static void addReplaying(Verb &group);
    static void addScanning(Verb &group);

private:
    struct RunArguments
    {
        QStringList words; ///< ID TEST, without ID when standalone, without TEST when it is a file
        QString program;   ///< file of a test that a laboratory wrote
        QString script;    ///< the same as a script
        QString net;       ///< address of the device
        QString usb;       ///< "VID:PID[:SERIAL]"
        QString junit;     ///< file
        bool standalone = false;
        QString folder;
        QString resume; ///< transcript of a run that was interrupted
        QString port;
        std::optional<int> baud;
        QString power;
        QStringList settings; ///< K=V
        QStringList secrets;  ///< K=FILE
        QString consent;
        std::optional<int> timeout;
        bool console = false;
        QString replayed;             ///< run of a replay
        QString transcript;           ///< of a replay: a file instead of a run
        std::optional<int> only = {}; ///< of a replay: one input of a fuzz step

        bool isOwn() const { return !program.isEmpty() || !script.isEmpty(); }
        QString test() const { return isOwn() ? QString() : words.last(); }
        QString assessment() const { return words.first(); }
    };
    struct CheckArguments
    {
        QString script;
        QString program;
    };
    struct JUnitArguments
    {
        QString assessment;
        QString file;
    };
    struct ScanArguments
    {
        QStringList files;
        QString rules;
    };
    /// What is run, once it is known.
    struct Prepared
    {
        assessment::harness::RunRequest request;
        std::optional<assessment::harness::Script> script; ///< of --script
        QString program;                                   ///< of --program
    };

    static assessment::Result<ExitCode> list(Context &context);
    static assessment::Result<ExitCode> show(Context &context, const QString &id);
    static assessment::Result<ExitCode> trace(Context &context, bool byProvision,
                                              const QString &csv);
    static assessment::Result<ExitCode> run(Context &context, const RunArguments &given);

    static assessment::Result<ExitCode> check(Context &context, const CheckArguments &given);
    static assessment::Result<ExitCode> checkScript(Context &context, const QString &file);
    static assessment::Result<ExitCode> checkProgram(Context &context, const QString &file);
    static assessment::Result<ExitCode> scan(Context &context, const ScanArguments &given);
    static assessment::Result<ExitCode> junit(Context &context, const JUnitArguments &given);

    static assessment::Result<Prepared> prepare(const RunArguments &given);
    static assessment::Status fill(assessment::harness::RunRequest &request,
                                   const RunArguments &given,
                                   const assessment::harness::DeviceTest &test);
    static assessment::harness::RunOutcome perform(Context &context, const RunArguments &given,
                                                   Prepared prepared);
    static assessment::Result<ExitCode> runForAssessment(Context &context,
                                                         const RunArguments &given);
    static assessment::Result<ExitCode> runStandalone(Context &context, const RunArguments &given);
    static assessment::Result<ExitCode> canary(Context &context, int seed);
    static assessment::Result<ExitCode> replay(Context &context, const RunArguments &given);
    static assessment::Result<assessment::harness::Recording>
    recordingOf(Context &context, const RunArguments &given, QString &assessment);

    /// Carries out \a asked and keeps its record: in the workspace with \a assessment, or alone.
    static assessment::Result<ExitCode> carryOut(Context &context, const RunArguments &given,
                                                 const QString &assessment, Prepared asked);
    static assessment::Result<ExitCode> keepFor(Context &context, const RunArguments &given,
                                                const QString &assessment,
                                                assessment::harness::RunOutcome &outcome,
                                                const QJsonObject &sent);
    static assessment::Result<ExitCode> keepAlone(Context &context, const RunArguments &given,
                                                  const assessment::harness::RunOutcome &outcome,
                                                  const QJsonObject &sent);
    static void tell(Output &output, const assessment::RunRecord &run, const QString &evidence,
                     const QJsonObject &sent);
};

} // namespace app::cli
