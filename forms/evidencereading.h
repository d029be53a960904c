#pragma once

#include "assessment/workspace.h"

#include <memory>

namespace forms {

struct Transfer;

/// What was read of a piece of evidence so that it can be shown.
struct EvidenceReading
{
    enum class View { Drawn, Text, Transcript, Bytes };

    assessment::Status status = assessment::Ok;
    View view = View::Text;
    QByteArray content = {}; ///< to be drawn
    QString text = {};
    bool isCut = false; ///< there is more than is shown
    bool isFolded = false;

    /// How \a item is shown at first.
    static View viewOf(const assessment::EvidenceItem &item);
    /// Reads \a item for being drawn or shown as text; what is no text comes back as Bytes. On the
    /// workspace's thread; \a transfer tells how far it is and stops it.
    static EvidenceReading read(assessment::Workspace &workspace,
                                const assessment::EvidenceItem &item, View view,
                                const std::shared_ptr<Transfer> &transfer);
};

} // namespace forms
