#pragma once

#include "verb.h"

#include "assessment/scheme/scheme.h"

#include <QCoreApplication>

namespace app::cli {

/// `assessment scope`: what is said about the product once, and what falls away by it.
class ScopeVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ScopeVerbs)

public:
    static void add(Verb &assessments);

private:
    struct Arguments
    {
        QString assessment;
        QString file;
        QStringList settings; ///< "w=no"
        QString note;
    };

    static assessment::Result<ExitCode> scope(Context &context, const Arguments &given);
    static assessment::Result<assessment::Scope> wanted(const assessment::Scheme &scheme,
                                                        const assessment::Scope &before,
                                                        const Arguments &given);
    static void show(Output &output, const assessment::Scheme &scheme,
                     const assessment::Assessment &assessment);
};

} // namespace app::cli
