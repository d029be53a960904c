#pragma once

#include "assessment/harness/powerswitch.h"

namespace assessment::harness {

/// Whether \a word, the first of a power switch's line, says that it hangs on a serial port:
/// "scpi:PORT" or "relay:PORT".
bool isSerialPower(const QString &word);

/// The power switch behind a serial port that \a words describe, as PowerSwitch says. The port is
/// opened for each switching and closed after it. Error Usage: a word that means nothing here.
Result<std::shared_ptr<const PowerDriver>> makeSerialPower(const QStringList &words);

} // namespace assessment::harness
