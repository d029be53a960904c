#pragma once

#include "devices/cell.h"

#include "assessment/harness/run.h"

namespace matrix {

/// Runs \a cell, with the address and the folder that \a request has, on the calling thread.
/// \a device is what the table calls the device.
inline Outcome runCell(const QString &device, const Cell &cell,
                       assessment::harness::RunRequest request)
{
    using namespace assessment::harness;
    request.test = cell.test;
    request.consent = Risk::Destructive;
    for (const auto &[key, value] : cell.settings)
        request.settings[key] = value;
    Outcome outcome{device, cell, {}, {}};
    int answer = -1;
    RunObserver observer;
    observer.prompted = [&](const OperatorPrompt &prompt) {
        const Answer *known = answerTo(cell, prompt.text);
        if (!known)
            outcome.unanswered.append(prompt.text);
        answer = known ? known->answer : int(prompt.answers.size()) - 1;
    };
    observer.promptAnswer = [&] { return std::exchange(answer, -1); };
    outcome.run = runDeviceTest(std::move(request), observer, {});
    const auto check = checkTranscript(outcome.run.transcriptPath);
    outcome.intact = check && check->intact();
    qInfo("%s on %s", qPrintable(cell.test), qPrintable(device));
    describe(outcome.run.record);
    return outcome;
}

} // namespace matrix
