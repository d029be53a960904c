#pragma once

#include "verb.h"

#include "assessment/scheme/labelgate.h"
#include "labels/issue.h"

#include <QCoreApplication>

namespace app::cli {

/// The verbs that make labels and check them. What happens to them after: labellifeverbs.cpp.
class LabelVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerbs)

public:
    static void addIssuing(Verb &group);
    static void addVerifying(Verb &group);
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
        QString formatFile;
        QString language = QStringLiteral("en-GB");
        std::optional<int> validMonths;
        QString timestamp;
        QStringList timestampTrust;
        QStringList revocation;
        QString supersedes;
        bool gs1 = false;
        QString subFilter = idOf(labels::SubFilter::Cades);
        QString output;
    };
    struct VerifyArguments
    {
        QStringList files;
        QStringList trust;
        QStringList revocation;
        QString status;
        QStringList numbers;
        QString registry;
        QString at;
        QString firmware;
        bool qr = false;
    };

    static assessment::Result<ExitCode> issue(Context &context, const IssueArguments &given);
    static assessment::Result<ExitCode> verify(Context &context, const VerifyArguments &given);
    static assessment::Result<ExitCode> exportLabel(Context &context, const QString &id,
                                                    const QString &file);

    /// Who is asked for a time stamp, as far as \a given says; nothing when nobody is.
    static assessment::Result<std::optional<labels::Stamping>>
    stampingOf(const IssueArguments &given);
    static void tellReasons(Output &output, const QString &assessment,
                            const QList<assessment::GateReason> &reasons);
};

} // namespace app::cli
