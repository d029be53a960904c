#pragma once

#include "assessment/result.h"

#include <QByteArray>

namespace assessment::signing {

/// What the digits of a QR code hold: \a cose as it is, or deflated (RFC 1951) where that is
/// shorter. The first byte tells which: a COSE_Sign1 begins with its tag 0xd2, a deflate stream of
/// one block with an odd byte.
QByteArray packCose(const QByteArray &cose);

/// The way back. \a packed may be hostile: the result is bounded, and nothing may follow the
/// stream.
Result<QByteArray> unpackCose(const QByteArray &packed);

} // namespace assessment::signing
