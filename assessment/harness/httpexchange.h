#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

namespace assessment::harness {

/// What came of one HTTP request.
struct HttpAnswer
{
    bool connected = false;
    int status = 0; ///< 0 = no HTTP answer
};

/// Sends \a request as it is to a TCP port and reads the status of the answer, for at most \a
/// patience. \a goOn is called again and again with how long it may wait; false ends it.
HttpAnswer httpExchange(const QString &host, quint16 port, const QByteArray &request,
                        std::chrono::milliseconds patience,
                        const std::function<bool(std::chrono::milliseconds)> &goOn);

} // namespace assessment::harness
