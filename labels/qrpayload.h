#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace labels {

/// The text in the QR code of a label: "HTTPS://HOST/V#" and a fragment, which a browser never
/// sends to the host (architecture decision 10). A full code carries the compact COSE_Sign1, packed
/// by assessment::signing::packCose(), as digits; a small one carries the certificate number alone.
/// With the GTIN of the product the address is "HTTPS://HOST/01/GTIN14#" instead, which scanners of
/// a shop read as a GS1 Digital Link (GS1 Digital Link: URI syntax 1.5 §5).

/// Digits for \a bytes: each seven bytes, read little-endian, become 17 decimal digits, a shorter
/// rest 3, 5, 8, 10, 13 or 15 (the encoding of CTAP 2.2 §11.5.1, hybrid transports). QR codes
/// keep digits at 10 bits for three, and a URL needs no escaping.
QByteArray digitsFromBytes(QByteArrayView bytes);

/// The way back. InvalidInput when \a digits is no such text.
assessment::Result<QByteArray> bytesFromDigits(QByteArrayView digits);

/// \a gtin of 8, 12, 13 or 14 digits in the form with 14, zeros in front (GS1 General
/// Specifications §3.3.2).
QString gtin14(const QString &gtin);

/// \a host is a host name, for example "verify.northlight.example"; \a gtin may be "".
QByteArray qrTextOf(const QString &host, QByteArrayView cose, const QString &gtin = {});
QByteArray qrTextOfNumber(const QString &host, const QString &certificateId,
                          const QString &gtin = {});

/// What a QR text carries.
struct QrPayload
{
    QString host;          ///< lower case
    QByteArray cose;       ///< empty when the code carries the number only
    QString certificateId; ///< empty when it carries a COSE_Sign1
    QString gtin;          ///< 14 digits with a right check digit, empty when it names no product
};

/// Reads the text of a scanned code, also as it comes back from a browser that wrote the scheme
/// and host in lower case. Strict otherwise: at most 4 kB, no other scheme, port or path.
assessment::Result<QrPayload> readQrText(QByteArrayView text);

} // namespace labels
