#include "forms/transfers.h"

#include "forms/transfertile.h"

#include <QLayout>

namespace forms {

using assessment::Status;
using assessment::Workspace;

QPointer<TransferTile> transfer(Session &session, QLayout *tiles, QObject *context,
                                const TransferWork &what, const Session::Done &done)
{
    auto state = std::make_shared<Transfer>();
    const QPointer<TransferTile> tile = new TransferTile(what.name, state, what.cancelName);
    tiles->addWidget(tile);
    const auto act = [work = what.work, state](Workspace &workspace) {
        return work(workspace, Transfer::progressOf(state));
    };
    const auto ended = [tile, done](const Status &status) {
        delete tile;
        done(status);
    };
    if (what.acts)
        session.act(act, context, ended);
    else
        session.read(act, context, ended);
    return tile;
}

} // namespace forms
