#pragma once

#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>

namespace labels {

/// Bytes kept free for the CMS in /Contents; a P-256 signature with one issuer needs 1.7 kB, an
/// RSA-3072 one 2.3 kB.
inline constexpr qsizetype signatureReserve = 8192;

/// Signs a finished, unsigned PDF of one page: a PAdES B-B certification signature (ETSI EN 319
/// 142-1: ETSI.CAdES.detached; DocMDP with P 1, nothing may change afterwards) in an invisible
/// field, added as an incremental update with a classic cross-reference table, so that \a pdf
/// stays as it is in front of it. \a signedAt (UTC) becomes /M.
///
/// Refuses a file that has a form, a signature or cross-reference streams. Any thread.
assessment::Result<QByteArray> signPdf(const QByteArray &pdf,
                                       const assessment::signing::Identity &identity,
                                       const QDateTime &signedAt);

} // namespace labels
