#pragma once

#include "assessment/signing/cms.h"

#include <QByteArray>
#include <QByteArrayView>

namespace assessment::signing {

/// Checks what Identity::sign() made: SHA-256 with ECDSA (DER) or RSA PKCS #1 v1.5, under the key
/// of the certificate. Whatever is not a right signature is Changed, never an error. Any thread.
SignatureIntegrity checkSignature(const QByteArray &certificateDer, QByteArrayView message,
                                  QByteArrayView signature);

} // namespace assessment::signing
