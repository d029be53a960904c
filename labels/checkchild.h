#pragma once

#include "labels/checkprotocol.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// Asks the program assay-check beside this one, which reads files of strangers in a process of its
/// own without network, and waits for the answer, two minutes at most; an answer that is an error
/// is one here too. Storage when there is no such program, InvalidInput when it does not come to
/// an answer, Cancelled. Any thread; for those who have no event loop to wait in.
assessment::Result<CheckAnswer> askCheck(const QByteArray &request,
                                         const assessment::Progress &progress = {});

} // namespace labels
