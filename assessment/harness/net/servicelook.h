#pragma once

#include "assessment/harness/net/netaddress.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace assessment::harness {

/// What a web server answered.
struct HttpAnswer
{
    int status = 0;
    QString head; ///< status line and headers, cleaned for people
    QString body; ///< its beginning, cleaned for people

    QString header(const QString &name) const; ///< the first of this name, "" when there is none
};

/// Reads an answer of HTTP/1 as far as it is there; nullopt when it is none.
std::optional<HttpAnswer> parseHttp(const QByteArray &bytes);

/// Asks for \a path with GET; at most 256 KiB are read.
std::optional<HttpAnswer> askHttp(const NetAddress &address, int port, bool tls,
                                  const QString &path, ProbeContext &context);

/// How a service behaves towards somebody who says nothing, and then asks for a page.
struct ServiceLook
{
    QByteArray greeting; ///< what it said unasked, at most 2 KiB
    bool http = false;
    bool tls = false;
    std::optional<HttpAnswer> answer; ///< for "/"
    bool answered = false;            ///< anything at all came from it
};

ServiceLook lookAtService(const NetAddress &address, int port, ProbeContext &context);

} // namespace assessment::harness
