#pragma once

#include "forms/session.h"

#include <QPointer>
#include <QString>

#include <functional>

class QLayout;

namespace forms {

class TransferTile;

/// Something large on its way into or out of the workspace.
struct TransferWork
{
    QString name;       ///< what is done, on the tile: "Adding report.pdf"
    QString cancelName; ///< how a screen reader calls the button that stops it
    std::function<assessment::Status(assessment::Workspace &, const assessment::Progress &)> work;
    bool acts = true; ///< it changes the workspace
};

/// Runs \a what on the workspace's thread, and shows in \a tiles meanwhile how far it is and a way
/// to stop it. \a done is told how it ended (Cancelled when it was stopped; nothing has changed
/// then) while \a context lives; the tile is gone before. Returns the tile. GUI thread.
QPointer<TransferTile> transfer(Session &session, QLayout *tiles, QObject *context,
                                const TransferWork &what, const Session::Done &done);

} // namespace forms
