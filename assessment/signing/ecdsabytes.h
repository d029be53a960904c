#pragma once

#include <QByteArray>

namespace assessment::signing {

/// OpenSSL writes an ECDSA signature as DER, COSE (RFC 9053 §2.1) and JOSE (RFC 7518 §3.4) as r and
/// s of 32 bytes each, for P-256. Both functions give nothing for what is no such signature.
QByteArray fixedSizeSignature(const QByteArray &der);
QByteArray derSignature(const QByteArray &fixed);

} // namespace assessment::signing
