#pragma once

#include "assessment/harness/devicelink.h"
#include "assessment/harness/runobserver.h"
#include "assessment/harness/script.h"

#include <stop_token>

namespace assessment::harness {

/// Runs one device test on the calling thread and tells \a observer about it. There is always a
/// record, also when the run could not start. \a makeLink makes another link than the serial port
/// that the request names.
RunOutcome runDeviceTest(RunRequest request, const RunObserver &observer, std::stop_token stop,
                         const MakeDeviceLink &makeLink = {});

/// The same with a script that is not built in.
RunOutcome runScript(const Script &script, RunRequest request, const RunObserver &observer,
                     std::stop_token stop, const MakeDeviceLink &makeLink = {});

} // namespace assessment::harness
