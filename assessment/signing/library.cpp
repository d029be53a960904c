#include "assessment/signing/library.h"

#include <openssl/crypto.h>

namespace assessment::signing {

void startLibraryQuickly()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace assessment::signing
