#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/timestamp.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QList>

namespace assessment::signing {

/// What has to be stored beside a signature so that it can be judged when nobody answers any more:
/// the certificates that neither it nor its time stamp brings, up to the roots, and for each
/// certificate below a root a revocation list in date (ETSI EN 319 142-1 §5.4). DER.
struct LastingData
{
    QList<QByteArray> certificates;
    QList<QByteArray> lists;
};

/// Chooses from \a lists and \a known (which holds the roots) what a signature by \a identity needs
/// with a time stamp like \a sample, one of the same authority over anything. Of several lists the
/// newest counts. Errors name each certificate whose list or issuer is missing, with the address
/// that it names itself; a certificate that is revoked already is refused.
Result<LastingData> gatherLastingData(const Identity &identity, const TimestampToken &sample,
                                      const TrustList &known, const QList<QByteArray> &lists);

} // namespace assessment::signing
