#pragma once

#include "verb.h"

#include "assessment/scheme/labelgate.h"

#include <QCoreApplication>

namespace app::cli {

/// The verbs of a label's life in this issue: issuing, checking, listing.
class LabelVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerbs)

public:
    static void addIssuing(Verb &group);
    static void addVerifying(Verb &group);
    static void addListing(Verb &group);
    static void addExporting(Verb &group);

private:
    struct IssueArguments
    {
        QString assessment;
        QString kind;
        QString identity;
        QString passphraseFile;
        std::optional<int> passphraseDescriptor;
        QString format;
        QString language = QStringLiteral("en-GB");
        std::optional<int> validMonths;
        QString output;
    };
    struct VerifyArguments
    {
        QStringList files;
        QStringList trust;
        QString at;
        bool qr = false;
    };

    static assessment::Result<ExitCode> issue(Context &context, const IssueArguments &given);
    static assessment::Result<ExitCode> verify(Context &context, const VerifyArguments &given);
    static assessment::Result<ExitCode> list(Context &context);
    static assessment::Result<ExitCode> exportLabel(Context &context, const QString &id,
                                                    const QString &file);

    static void tellReasons(Output &output, const QString &assessment,
                            const QList<assessment::GateReason> &reasons);
};

} // namespace app::cli
