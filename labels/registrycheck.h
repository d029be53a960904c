#pragma once

#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/signing/trust.h"
#include "labels/verify.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace labels {

struct RegistryCheckOptions
{
    assessment::signing::TrustList trust;
    QString against = {}; ///< another copy, kept from before: its folder or a checkpoint; "" = none
    QDateTime at;         ///< UTC
};

/// Something that does not fit, and where.
struct RegistryProblem
{
    QString file;   ///< relative to the folder
    QString reason; ///< a sentence for people
};

/// What a check of a published registry found.
struct RegistryCheck
{
    Overall overall = Overall::CannotTell;
    QString organisation;
    QString signer;
    QString signerLine;  ///< "trusted", "untrusted", "expired", "not-checked"
    QString status;      ///< "valid", "stale", "not-checked": the dates of the status list
    QString consistency; ///< with the other copy: "consistent", "not-consistent", "not-checked"
    qint64 number = 0;
    QDateTime issued, nextUpdate; ///< of the status list
    qsizetype labels = 0;
    qsizetype entries = 0;           ///< of the log
    QByteArray root;                 ///< of the log
    QList<RegistryProblem> problems; ///< certainly wrong
    QStringList doubts;              ///< why it cannot be told, for people
};

/// Checks a copy of a registry as it lies in \a folder: the signatures, each file against the
/// signed manifest, the log against its checkpoint, every label against its entries in log and
/// status list, the dates, and that the log only adds to the other copy. Cancelled is the only
/// error. The folder may be hostile. Opens no network connection; any thread.
assessment::Result<RegistryCheck> checkRegistry(const QString &folder,
                                                const RegistryCheckOptions &options,
                                                const assessment::Progress &progress = {});

QJsonObject toJson(const RegistryCheck &check);

} // namespace labels
