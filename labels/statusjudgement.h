#pragma once

#include "labels/statuslist.h"
#include "labels/verify.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace labels {

/// A label whose status is asked for, as far as its own signature vouches for it.
struct StatusQuestion
{
    QString certificateId;
    QDate expires;
    QByteArray signerDer; ///< certificate of the label's signer
    QDateTime at;         ///< UTC
};

/// Sets the status line of \a verification from a list that was given, with a sentence for people
/// where it is not "valid". The list counts when its signer is trusted and has the same key as the
/// label's, or was certified by the same authority. A label past its last day stays expired unless
/// it was withdrawn or superseded before.
void judgeStatus(Verification &verification, const GivenStatus &status,
                 const StatusQuestion &question);

} // namespace labels
