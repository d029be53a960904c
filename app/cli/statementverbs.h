#pragma once

#include "signingoptions.h"
#include "verb.h"

#include "assessment/workspace.h"
#include "labels/statementmake.h"

#include <memory>

namespace app::cli {

/// What makers and labs sign beside the label: statements, pledges, data sheets.
class StatementVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::StatementVerbs)

public:
    struct Arguments
    {
        QString subject; ///< a product or an assessment; of a kept statement, its id
        QString kind;
        QString file;
        QString format = QStringLiteral("pdf");
        QStringList answers; ///< QUESTION=yes
        QStringList fields;  ///< FIELD=VALUE
        SigningOptions signing;
        bool all = false;
    };

    // What is said for one
    static assessment::Result<ExitCode> kinds(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> scope(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> set(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> show(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> check(Context &context, const Arguments &given);
    // Files
    static assessment::Result<ExitCode> draft(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> sign(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> exportKept(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> list(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> discard(Context &context, const Arguments &given);

    static void addContent(Verb &group);
    static void addFiles(Verb &group);

private:
    static assessment::StatementKind kindOf(const Arguments &given);
    static void addSubject(Verb &verb, const std::shared_ptr<Arguments> &given);
    static void addOutput(Verb &verb, const std::shared_ptr<Arguments> &given, bool formats);
    /// A workspace that is open, and the statement that \c given names, drafted from it.
    struct Drafted
    {
        assessment::Workspace workspace;
        labels::StatementSource source;
        labels::StatementContent content;
    };
    static assessment::Result<Drafted> openAndDraft(Context &context, const Arguments &given);
};

} // namespace app::cli
