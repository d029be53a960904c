#pragma once

namespace assessment::signing {

/// Starts the cryptographic library for a process that checks something and ends: without reading
/// the configuration of the system, which names engines and providers that no check needs, and
/// without tidying up at the end. To be called before anything else here; else it has no effect.
void startLibraryQuickly();

} // namespace assessment::signing
