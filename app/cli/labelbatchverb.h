#pragma once

#include "verb.h"

#include "labels/batch.h"

#include <QCoreApplication>

namespace app::cli {

/// "label batch": a label for each row of a table.
class LabelBatchVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelBatchVerb)

public:
    static void add(Verb &group);

private:
    struct Arguments
    {
        QString table;
        QString assessment;
        QString kind = QStringLiteral("information");
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
        QString format;
        QString formatFile;
        QString language = QStringLiteral("en-GB");
        std::optional<int> validMonths;
        QString folder;
        bool gs1 = false;
        QString subFilter = idOf(labels::SubFilter::Cades);
        bool onlyCheck = false;
    };

    static assessment::Result<ExitCode> run(Context &context, const Arguments &given);
    static assessment::Result<labels::BatchFile> readTable(const Arguments &given);
    static void tell(Output &output, const labels::BatchOutcome &outcome);
    static ExitCode report(Output &output, const labels::BatchFile &table,
                           const QList<labels::BatchOutcome> &outcomes);
};

} // namespace app::cli
