#include "assessment/harness/net/servicelook.h"

#include "assessment/harness/net/tcpsocket.h"
#include "assessment/harness/net/tlsclient.h"
#include "assessment/toolformats/toolxml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostOfPage = qsizetype{256} << 10;
constexpr qsizetype mostOfGreeting = 2048;

} // namespace

QString HttpAnswer::header(const QString &name) const
{
    const QStringList lines = head.split(u'\n');
    for (const QString &line : lines.sliced(1)) {
        if (line.section(u':', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.section(u':', 1).trimmed();
    }
    return {};
}

std::optional<HttpAnswer> parseHttp(const QByteArray &bytes)
{
    static const QRegularExpression statusLine(u"^HTTP/[0-9.]+ ([0-9]{3})\\b"_s);
    qsizetype end = bytes.indexOf("\r\n\r\n");
    qsizetype body = end + 4;
    if (end < 0) {
        end = bytes.indexOf("\n\n");
        body = end + 2;
    }
    if (end < 0)
        end = body = bytes.size();
    HttpAnswer answer;
    answer.head = cleanedForPeople(QString::fromUtf8(bytes.first(end)).replace(u"\r\n"_s, u"\n"_s));
    const auto status = statusLine.match(answer.head);
    if (!status.hasMatch())
        return std::nullopt;
    answer.status = status.captured(1).toInt();
    answer.body = cleanedForPeople(QString::fromUtf8(bytes.sliced(body)));
    return answer;
}

std::optional<HttpAnswer> askHttp(const NetAddress &address, int port, bool tls,
                                  const QString &path, ProbeContext &context)
{
    const QString host = context.address().net;
    const QByteArray request = u"GET %1 HTTP/1.0\r\nHost: %2\r\nConnection: close\r\n\r\n"_s
                                   .arg(path, address.isV6() ? u"[%1]"_s.arg(host) : host)
                                   .toUtf8();
    QByteArray bytes;
    if (tls) {
        TlsConnection connection(context);
        if (connection.open(address, port, {}, 3s) != TlsEnd::Done
            || !connection.write(request, 2s))
            return std::nullopt;
        (void)connection.read(bytes, mostOfPage, 4s, 1s);
    } else {
        TcpSocket socket(context);
        if (socket.connectTo(address, port, 3s) != SocketEnd::Open || !socket.write(request, 2s))
            return std::nullopt;
        (void)socket.read(bytes, mostOfPage, 4s, 1s);
    }
    return parseHttp(bytes);
}

ServiceLook lookAtService(const NetAddress &address, int port, ProbeContext &context)
{
    ServiceLook look;
    {
        TcpSocket socket(context);
        if (socket.connectTo(address, port, 3s) != SocketEnd::Open)
            return look;
        (void)socket.read(look.greeting, mostOfGreeting, 1500ms, 200ms);
    } // closed before the next: many a device serves one connection at a time
    look.answered = !look.greeting.isEmpty();
    if (look.answered || !context.goOn(0ms))
        return look;
    look.answer = askHttp(address, port, false, u"/"_s, context);
    look.http = look.answer.has_value();
    // A web server behind TLS may say so in the clear ("400 The plain HTTP request was sent …").
    const bool wantsTls = look.http && look.answer->status == 400;
    if ((!look.http || wantsTls) && context.goOn(0ms)) {
        TlsConnection connection(context);
        look.tls = connection.open(address, port, {}, 3s) == TlsEnd::Done;
    }
    if (look.tls && context.goOn(0ms)) {
        look.answer = askHttp(address, port, true, u"/"_s, context);
        look.http = look.answer.has_value();
    }
    look.answered = look.http || look.tls;
    return look;
}

} // namespace assessment::harness
