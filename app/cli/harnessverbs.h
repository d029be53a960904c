#pragma once

#include "verb.h"

#include "assessment/harness/harnessrun.h"

#include <QCoreApplication>

namespace app::cli {

/// The verbs of the connected device: which tests there are, and running one.
class HarnessVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::HarnessVerbs)

public:
    static void addCatalogue(Verb &group);
    static void addRunning(Verb &group);

private:
    struct RunArguments
    {
        QStringList words; ///< ID TEST, or TEST when standalone
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

        QString test() const { return words.last(); }
        QString assessment() const { return words.first(); }
    };

    static assessment::Result<ExitCode> list(Context &context);
    static assessment::Result<ExitCode> show(Context &context, const QString &id);
    static assessment::Result<ExitCode> run(Context &context, const RunArguments &given);

    static assessment::Result<assessment::harness::RunRequest> request(const RunArguments &given);
    static assessment::Result<ExitCode> runForAssessment(Context &context,
                                                         const RunArguments &given);
    static assessment::Result<ExitCode> runStandalone(Context &context, const RunArguments &given);
    static void tell(Output &output, const assessment::RunRecord &run, const QString &evidence);
};

} // namespace app::cli
