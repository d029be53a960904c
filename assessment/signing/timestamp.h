#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace assessment::signing {

// Trusted time (RFC 3161): a time-stamping authority signs a digest together with the time at which
// it saw it. It learns nothing but the digest. Pure functions; any thread. Who asks over the
// network is in timestampclient.h.

/// What an authority is asked: one SHA-256, with a nonce that only its answer repeats.
struct TimestampRequest
{
    QByteArray digest; ///< 32 bytes
    QByteArray der;    ///< TimeStampReq (RFC 3161 §2.4.1): version 1, nonce, certReq
};

/// A request for \a digest (32 bytes) with a nonce of 63 random bits.
Result<TimestampRequest> makeTimestampRequest(const QByteArray &digest);
/// Reads back what makeTimestampRequest() made.
Result<TimestampRequest> readTimestampRequest(const QByteArray &der);

/// No answer, token or request is larger.
inline constexpr qsizetype largestTimestamp = 64 * 1024;

/// That \c digest was there at \c time, says \c authority. Its signature holds, and it was made
/// with a certificate for nothing but this purpose; whether anybody trusts the authority is \c
/// trust.
struct TimestampToken
{
    QByteArray der; ///< TimeStampToken (RFC 3161 §2.4.2): a CMS, as the authority gave it
    QByteArray digest;
    QDateTime time;                              ///< UTC, to the second
    std::optional<qint64> accuracy = {};         ///< milliseconds either way, where it says so
    QString authority;                           ///< subject of its certificate
    SignerTrust trust = SignerTrust::NotChecked; ///< NotChecked: nobody was named as trusted
    QByteArray anchor = {};                      ///< DER of the trusted certificate it leads to
    QStringList reasons = {};                    ///< why it is not trusted, for people
};

/// The answer \a response (TimeStampResp) to \a request, checked in full: it was granted without
/// changes, repeats digest and nonce, is signed with the one certificate that it names (ESSCertID
/// or ESSCertIDv2), which is for time stamps only (critical extended usage, RFC 3161 §2.3) and
/// valid at \a now; with a \a trust that is not empty also that it leads to one of its anchors.
/// Each failure has a sentence of its own. \a response may be hostile.
Result<TimestampToken> readTimestampResponse(QByteArrayView response,
                                             const TimestampRequest &request,
                                             const TrustList &trust, const QDateTime &now);

/// A token that was kept. The certificate is judged at the time of the token: an authority that has
/// ended since has said what it has said. Not being trusted is an answer here and no error.
Result<TimestampToken> checkTimestamp(const QByteArray &der, const TrustList &trust);

} // namespace assessment::signing
