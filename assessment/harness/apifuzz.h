#pragma once

#include "assessment/harness/probe.h"

#include <QByteArray>
#include <QList>

namespace assessment::harness {

/// One recorded HTTP request, taken apart so that its parts can be changed.
struct RecordedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray version;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< without Host and Content-Length
    QByteArray body;

    QByteArray bytes(const QByteArray &host) const; ///< with both
};

/// Reads requests that a line "###" separates, as .http files have them. Error InvalidInput names
/// the request that is none.
Result<QList<RecordedRequest>> readRequests(const QByteArray &text, const QString &where);

/// Simple requests of our own, for a device of which nobody recorded any.
QList<RecordedRequest> simpleRequests();

/// One of \a requests with something changed: a pure function of all it is given.
QByteArray changedRequest(const QList<RecordedRequest> &requests, const QByteArray &host,
                          quint64 seed, int index);

/// Sends the HTTP service of the device changed requests (DT-37), after a small server with planted
/// bugs has proved that they find something. Settings: `http-port` (80), `requests` (a file, "" =
/// simple ones), `seed` (1), `cases` (200), `fuzz-seconds` (1800), `answer-seconds` (5),
/// `back-seconds` (60). Facts: `asked` {count, seconds}; `crash` {case, sign, sha256, again} of
/// what the console shows, when there is one; `no-answer` {case, sha256, again, back} when a sound
/// request is not answered any more; `server-error` {case, status, sha256, again, loop}, loop = yes
/// when sound requests fail from then on too. Every request is kept as it was sent.
Result<Observation> probeApiFuzz(ProbeContext &context);

} // namespace assessment::harness
