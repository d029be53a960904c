#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/result.h"

#include <QString>

#include <map>

namespace assessment::harness {

// What is checked before a run touches the device, whoever carries it out: a script or a program.

/// Error: the test may do more to the device than consent was given for.
Status checkConsent(const DeviceTest &test, Risk consent);

/// The settings of the run with the fallbacks of those not set. Error: one that the test does not
/// have, or a value that does not fit.
Result<std::map<QString, QString>> settingsOf(const DeviceTest &test, const RunRequest &request);

/// Error: a secret that the test does not take.
Status checkSecrets(const DeviceTest &test, const RunRequest &request);

/// Where the transcript of a run of \a test is written: in \a folder, which is made, else in one
/// of its own, which whoever asked for the run takes away.
Result<QString> newTranscriptPath(QString folder, const QString &test);

} // namespace assessment::harness
