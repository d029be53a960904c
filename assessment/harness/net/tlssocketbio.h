#pragma once

struct ssl_st;

namespace assessment::harness {

/// Lets \a tls speak over the non-blocking socket \a fd, which stays the caller's. OpenSSL's own
/// would end the program with SIGPIPE when the other side is gone. False: no memory.
bool useSocket(ssl_st *tls, int fd);

} // namespace assessment::harness
