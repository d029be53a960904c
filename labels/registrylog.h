#pragma once

#include "assessment/model/labellife.h"
#include "assessment/result.h"
#include "assessment/signing/logcheckpoint.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace labels {

/// The log of a published registry as it lies in a folder.
struct RegistryLog
{
    QList<QByteArray> leaves; ///< the lines of log/entries.jsonl
    QList<QByteArray> hashes; ///< of the leaves
    assessment::signing::LogCheckpoint checkpoint;
};

/// Reads log/entries.jsonl and log/checkpoint below \a folder, within bounds. Checks nothing but
/// their form.
assessment::Result<RegistryLog> readRegistryLog(const QString &folder);

/// The whole file, or an error that names it; at most \a most bytes.
assessment::Result<QByteArray> readRegistryFile(const QString &folder, const QString &name,
                                                qint64 most);

/// What the entries say was done with labels after they were issued, for each label by time. What
/// is no entry is left out.
QHash<QString, QList<assessment::LabelEvent>> eventsIn(const QList<QByteArray> &leaves);

/// What is wrong with \a log as a later state of what was seen before, a sentence for people; ""
/// when it only adds to it.
QString whyNotContinued(const RegistryLog &log, const RegistryLog &before);
/// The same when only a checkpoint of the state before is at hand.
QString whyNotContinued(const RegistryLog &log, const assessment::signing::LogHead &before);

} // namespace labels
