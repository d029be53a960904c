#pragma once

#include "verb.h"

#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"

#include <optional>

namespace app::cli {

/// An open workspace with an assessment that has an IXIT.
struct IxitDesk
{
    assessment::Workspace workspace;
    assessment::Assessment assessment;
    assessment::Scheme scheme;
    const assessment::IxitEdition *edition;
};

/// Refused for a scheme without IXIT.
assessment::Result<IxitDesk> openIxitDesk(const Context &context, const QString &assessment);

/// What is declared of the implementation: the tables of ETSI TS 103 701.
class IxitVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::IxitVerbs)

public:
    struct Arguments
    {
        QString assessment;
        QString table;
        QString entry;
        QStringList settings; ///< COLUMN=VALUE
        QStringList entries;
        QString file;
    };

    static assessment::Result<ExitCode> tables(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> show(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> add(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> set(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> remove(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> import(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> exportTable(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> check(Context &context, const Arguments &given);
    static assessment::Result<ExitCode> discovered(Context &context, const Arguments &given);

private:
    static assessment::Result<const assessment::IxitTable *> tableOf(const IxitDesk &desk,
                                                                     const QString &name);
    static assessment::Result<assessment::IxitChange> changeOf(const QStringList &settings);
    static void showTable(Output &output, const assessment::IxitTable &table,
                          const QList<assessment::IxitEntry> &entries);
};

} // namespace app::cli
