#pragma once

#include "assessment/signing/statement.h"

#include <QByteArray>
#include <QString>

namespace labels {

/// What is wrong with the proof in \a envelope, which must have one: it is to show that the issue
/// of this very statement is in a log whose checkpoint the label's signer signed. A sentence for
/// people; "" when all is well. Any thread.
QString problemOfProof(const assessment::signing::StatementEnvelope &envelope,
                       const QByteArray &certificateDer);

} // namespace labels
