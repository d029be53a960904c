#pragma once

#include <QtGlobal>

namespace app {

/// What a process takes from itself before it reads files of strangers. None can be undone.

/// Ends with the process that started this one, leaves no core file, writes no file, may use
/// \a seconds of the processor, and is allowed \a bytes of address space more than it has now.
/// Programs linked with AddressSanitizer keep their address space.
void limitMyself(qint64 bytes, unsigned seconds);

/// From now on no thread of this process can make a socket that leads anywhere but to this
/// computer: everything but AF_UNIX is refused with EACCES (seccomp filter), and so are io_uring
/// and the other system calls and architectures that would lead around it. What is open stays
/// open. Returns false when the kernel does not do it.
[[nodiscard]] bool refuseNetwork();

} // namespace app
