#pragma once

#include "assessment/signing/identity.h"
#include "assessment/signing/statement.h"
#include "assessment/workspace.h"

#include <QByteArray>
#include <QJsonObject>

namespace labels {

/// Where a label that is about to be issued will stand in the transparency log.
struct LogPlace
{
    QJsonObject proof; ///< what travels in its envelope
    QByteArray root;   ///< of the log with it; recording the label makes sure of it
};

/// The place behind everything that was done with labels by now, with a checkpoint that
/// \a identity signs. Writes nothing. Runs on the workspace's thread.
assessment::Result<LogPlace> placeInLog(assessment::Workspace &workspace,
                                        const assessment::signing::SignedStatement &statement,
                                        const QDateTime &issued,
                                        const assessment::signing::Identity &identity);

} // namespace labels
