#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/lasting.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace labels {

/// Bytes kept free for the CMS in /Contents; a P-256 signature with one issuer needs 1.7 kB, an
/// RSA-3072 one 2.3 kB. With a time stamp there is twice as much, and more where that needs it.
inline constexpr qsizetype signatureReserve = 8192;

/// In which form the file says the signature is (/SubFilter; ISO 32000-1 §12.8.3.3, ISO 32000-2
/// table 255). The CMS is the same in both.
enum class SubFilter {
    Cades, ///< ETSI.CAdES.detached: PAdES
    Pkcs7, ///< adbe.pkcs7.detached, for viewers that do not know the other; no PAdES
};

/// All of them, the usual one first.
inline constexpr std::array subFilters{SubFilter::Cades, SubFilter::Pkcs7};

QString idOf(SubFilter form); ///< "etsi", "adbe"
std::optional<SubFilter> subFilterFromId(QStringView id);
QByteArrayView pdfNameOf(SubFilter form); ///< as it stands in the file, without its slash

/// What makes a signature last longer than the certificate behind it, and how it is written.
struct SignatureExtras
{
    assessment::signing::Stamper stamp = {};     ///< B-T
    assessment::signing::LastingData store = {}; ///< with stamp: B-LT, as /DSS of the catalogue
    SubFilter subFilter = SubFilter::Cades;
};

/// How many pages a file that is signed may have: a label has one, a report any number.
enum class SignedPages { One, Any };

/// Signs a finished, unsigned PDF: a PAdES certification signature of level B-B, or
/// what \a extras make of it (ETSI EN 319 142-1: ETSI.CAdES.detached; DocMDP with P 1, nothing may
/// change afterwards) in an invisible field, added as an incremental update with a classic
/// cross-reference table, so that \a pdf stays as it is in front of it. \a signedAt (UTC) becomes
/// /M.
///
/// With SubFilter::Pkcs7 the file does not say that it is PAdES, and whoever measures finds no
/// level; nothing is stored in it then.
///
/// What is stored to make it last lies in the same revision and is signed with it (ADR 0028).
///
/// Refuses a file that has a form, a signature or cross-reference streams, or other pages than
/// \a pages says. The field stands on the first page. With a stamp, the level
/// of what came out is measured, and less than was asked for is an error. Any thread.
assessment::Result<QByteArray> signPdf(const QByteArray &pdf,
                                       const assessment::signing::Identity &identity,
                                       const QDateTime &signedAt,
                                       const SignatureExtras &extras = {},
                                       SignedPages pages = SignedPages::One);

} // namespace labels
