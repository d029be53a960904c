#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/result.h"

#include <QList>

class QIODevice;

namespace assessment::harness {

/// The console of an old run as people may see it, made from its raw transcript: like during the
/// run escape sequences are neutralised and what the device leaked is masked. A transcript that
/// does not hold together is shown as far as its chain fits, and ends in a note that says so; a
/// beginning of one is shown whole. Any thread.
Result<QList<ConsoleText>> shownTranscript(QIODevice &transcript);

} // namespace assessment::harness
