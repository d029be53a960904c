#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"
#include "assessment/harness/net/servicelook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostRedirects = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::CleartextLogin)
};

bool hasPasswordField(const QString &page)
{
    static const QRegularExpression field(uR"(<input\b[^>]{0,1000}\btype\s*=\s*["']?password)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return field.match(page).hasMatch();
}

class Look
{
public:
    Look(const NetAddress &address, ProbeContext &context) : m_address(address), m_context(context)
    {}

    Result<Observation> take();

private:
    void lookAtPort(int port);
    void lookAtHttp(int port, HttpAnswer answer);
    void login(int port, const QString &protocol, const QString &how)
    {
        m_seen.facts.append(
            {u"cleartext-login"_s,
             {{u"port"_s, QString::number(port)}, {u"protocol"_s, protocol}, {u"how"_s, how}}});
    }

    NetAddress m_address;
    ProbeContext &m_context;
    Observation m_seen;
    QByteArray m_said;
};

void Look::lookAtHttp(int port, HttpAnswer answer)
{
    QString path = u"/"_s;
    QString redirect = u"no"_s;
    QString how;
    for (int hop = 0; hop < mostRedirects; ++hop) {
        m_said +=
            u"== tcp/%1 GET %2\n%3\n%4\n"_s.arg(port).arg(path, answer.head, answer.body).toUtf8();
        if (hasPasswordField(answer.body))
            how = u"form"_s;
        const QString scheme =
            answer.header(u"WWW-Authenticate"_s).section(u' ', 0, 0).toLower().left(40);
        if (answer.status == 401 && !scheme.isEmpty())
            how = scheme;
        // A page may lead on by its head as well (WHATWG HTML, meta http-equiv=refresh).
        static const QRegularExpression refresh(
            uR"rx(http-equiv\s*=\s*["']?refresh["']?[^>]{0,200}url\s*=\s*["']?([^"'>\s]{1,500}))rx"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString location = answer.status / 100 == 3 ? answer.header(u"Location"_s) : QString();
        if (location.isEmpty() && how.isEmpty())
            location = refresh.match(answer.body).captured(1);
        if (location.isEmpty() || !how.isEmpty() || !m_context.goOn(0ms))
            break;
        const QUrl to =
            QUrl(u"http://%1:%2%3"_s
                     .arg(m_address.isV6() ? u"[%1]"_s.arg(m_address.text()) : m_address.text())
                     .arg(port)
                     .arg(path))
                .resolved(QUrl(location));
        if (to.scheme() == u"https") {
            redirect = u"https"_s;
            break;
        }
        redirect = u"http"_s;
        const auto host = NetAddress::parse(to.host());
        if (to.scheme() != u"http" || !host || !(*host == m_address) || to.port(80) != port)
            break; // another port is looked at by itself
        path = to.path(QUrl::FullyEncoded)
               + (to.hasQuery() ? u'?' + to.query(QUrl::FullyEncoded) : QString());
        const auto next = askHttp(m_address, port, false, path, m_context);
        if (!next)
            break;
        answer = *next;
    }
    m_seen.facts.append({u"http"_s,
                         {{u"port"_s, QString::number(port)},
                          {u"status"_s, QString::number(answer.status)},
                          {u"redirect"_s, redirect},
                          {u"login"_s, how.isEmpty() ? u"no"_s : u"yes"_s}}});
    if (!how.isEmpty())
        login(port, u"http"_s, how);
}

void Look::lookAtPort(int port)
{
    static const QRegularExpression prompt(u"\\b(?:log-?in|user(?:name)?|password)\\s*:\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const ServiceLook look = lookAtService(m_address, port, m_context);
    const QByteArray &greeting = look.greeting;
    if (!greeting.isEmpty())
        m_said += "== tcp/" + QByteArray::number(port) + '\n' + greeting + '\n';
    if (look.http && !look.tls && look.answer)
        return lookAtHttp(port, *look.answer);
    // RFC 854: a negotiation begins with IAC (255) and WILL, WONT, DO or DONT (251 to 254).
    const bool telnet = greeting.size() >= 3 && quint8(greeting[0]) == 255
                        && quint8(greeting[1]) >= 251 && quint8(greeting[1]) <= 254;
    const bool asks = prompt.match(QString::fromLatin1(greeting)).hasMatch();
    if (telnet || asks)
        login(port, u"telnet"_s, asks ? u"prompt"_s : u"negotiation"_s);
    else if (greeting.startsWith("220") && greeting.toLower().contains("ftp"))
        login(port, u"ftp"_s, u"greeting"_s); // RFC 959 §5.4
    else if (greeting.startsWith("+OK"))
        login(port, u"pop3"_s, u"greeting"_s); // RFC 1939 §4
    else if (greeting.startsWith("* OK") && greeting.toUpper().contains("IMAP"))
        login(port, u"imap"_s, u"greeting"_s); // RFC 3501 §7.1.1
}

Result<Observation> Look::take()
{
    QElapsedTimer timer;
    timer.start();
    const auto looked =
        eachService(m_address, m_context, m_seen, [this](int port) { lookAtPort(port); });
    if (!looked)
        return looked.error();
    if (!m_context.goOn(0ms))
        m_seen.missing.append(Text::tr("it was stopped before its end"));
    if (!m_said.isEmpty())
        m_context.keep(u"said.txt"_s, u"text/plain"_s, m_said);
    m_seen.measured = Text::tr("%n open port(s) looked at, in %1 s", nullptr, *looked)
                          .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return m_seen;
}

} // namespace

Result<Observation> probeCleartextLogin(ProbeContext &context)
{
    const auto address = addressOfDevice(context);
    if (!address)
        return address.error();
    return Look(*address, context).take();
}

} // namespace assessment::harness
