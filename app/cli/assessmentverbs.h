#pragma once

#include "verb.h"

#include "assessment/scheme/scheme.h"

#include <QCoreApplication>

#include <functional>

namespace app::cli {

/// The verbs of an assessment from its beginning to its review. Each is one act of the workspace.
class AssessmentVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::AssessmentVerbs)

public:
    static void addMaking(Verb &group);
    static void addAnswering(Verb &group);
    static void addReviewing(Verb &group);

private:
    struct NewArguments
    {
        QString product;
        QString scheme;
        QString kind;
    };
    struct AnswerArguments
    {
        QString assessment;
        QString provision;
        QString verdict;
        QString rationale;
        QString support;
    };
    struct ViewArguments
    {
        QString assessment;
        QString audience; ///< "" = all
    };
    struct FileArguments
    {
        QString assessment;
        QString file;
    };
    struct ReviewArguments
    {
        QString assessment;
        QString provision;
        QString reason;
    };
    using Review = std::function<assessment::Status(assessment::Workspace &)>;

    static assessment::Result<ExitCode> make(Context &context, const NewArguments &given);
    static assessment::Result<ExitCode> list(Context &context);
    static assessment::Result<ExitCode> status(Context &context, const QString &id,
                                               const QString &audience);
    static assessment::Result<ExitCode> lint(Context &context, const QString &id,
                                             const QString &audience);
    static assessment::Result<ExitCode> answer(Context &context, const AnswerArguments &given);
    static assessment::Result<ExitCode> import(Context &context, const FileArguments &given);
    static assessment::Result<ExitCode> facts(Context &context, const FileArguments &given);
    static assessment::Result<ExitCode> review(Context &context, const QString &id,
                                               const Review &review);
    static void sayInferred(Output &output, const assessment::Assessment &now);
    static void sayTimes(Output &output, const assessment::Scheme &scheme,
                         const assessment::Assessment &now);
    static QString percent(double share);
};

} // namespace app::cli
