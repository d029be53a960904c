#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include <openssl/types.h>

namespace assessment::signing {

/// To be called with each certificate that is read, for quickLibrarySuffices(). Any thread.
void noteCertificate(X509 *certificate);

} // namespace assessment::signing
