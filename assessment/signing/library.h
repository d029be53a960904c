#pragma once

namespace assessment::signing {

/// Starts the cryptographic library for a process that checks labels and ends: without the
/// configuration of the system, which names engines and providers that no check needs, without
/// tidying up at the end, and with nothing but what certificates of signers have: keys on elliptic
/// curves, of RSA and of Ed25519, and the digests SHA-1 and SHA-2. To look through all other kinds
/// costs a third of the time of a check. To be called before anything else here; false when it was
/// called before, or the library cannot be started so.
bool startLibraryQuickly();

/// Whether every certificate so far was of a kind that startLibraryQuickly() leaves in. If not, a
/// check in this process says nothing: what cannot be read looks like what is wrong. Any thread.
bool quickLibrarySuffices();

} // namespace assessment::signing
