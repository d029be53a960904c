#include "assessment/harness/net/tlsserver.h"

#include "assessment/harness/net/tcpsocket.h"
#include "assessment/harness/net/tlssocketbio.h"
#include "assessment/signing/opensslptr.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <openssl/rand.h>
#include <openssl/ssl.h>

#include <array>
#include <cstring>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

using signing::CertificatePtr;
using signing::ExtensionPtr;
using signing::KeyPtr;
using signing::ReleasedBy;

namespace {

constexpr auto handshakePatience = 10s;
constexpr auto wordPatience = 5s;
constexpr int sliceMs = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UntrustedServer)
};

using TlsContextPtr = std::unique_ptr<SSL_CTX, ReleasedBy<SSL_CTX_free>>;
using TlsPtr = std::unique_ptr<SSL, ReleasedBy<SSL_free>>;

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// A certificate for \a name, signed by \a issuer, by itself without one; both with \a key. RSA,
/// because old devices know nothing else, and nothing but the trust in it shall be wrong with it.
CertificatePtr makeCertificate(const QByteArray &name, X509 *issuer, EVP_PKEY *key, bool isAddress)
{
    CertificatePtr made(X509_new());
    X509 *certificate = made.get();
    if (!key || !certificate)
        return {};
    std::array<unsigned char, 8> serial{};
    RAND_bytes(serial.data(), int(serial.size()));
    std::uint64_t number = 0;
    std::memcpy(&number, serial.data(), sizeof number);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 7L * 24 * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, signing::bytes(name), int(name.size()),
                               -1, 0);
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : subject);
    const bool extended =
        issuer ? addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
                     && addExtension(certificate, NID_ext_key_usage, "serverAuth")
                     && addExtension(certificate, NID_subject_alt_name,
                                     (isAddress ? "IP:" : "DNS:") + name)
               : addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE")
                     && addExtension(certificate, NID_key_usage, "critical,keyCertSign");
    if (!extended || X509_sign(certificate, key, EVP_sha256()) <= 0)
        return {};
    return made;
}

Error cannotListen(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the test server cannot wait for the device"),
            .where = where,
            .why = why,
            .advice = advice};
}

} // namespace

struct UntrustedServer::Private
{
    explicit Private(ProbeContext &probe) : context(probe) {}

    ProbeContext &context;
    Descriptor listener;
    int port = 0;
    TlsContextPtr settings;
    QString alert; ///< that the present client sent
    bool cancelled = false;

    static void onInfo(const SSL *tls, int where, int value)
    {
        if (where == SSL_CB_READ_ALERT) {
            auto *self = static_cast<Private *>(SSL_get_app_data(tls));
            self->alert = QString::fromLatin1(SSL_alert_desc_string_long(value));
        }
    }

    bool waitFor(int fd, short events, const QDeadlineTimer &deadline)
    {
        while (!deadline.hasExpired()) {
            pollfd waiting{.fd = fd, .events = events, .revents = 0};
            if (poll(&waiting, 1, sliceMs) > 0)
                return true;
            if (!context.goOn(0ms)) {
                cancelled = true;
                return false;
            }
        }
        return false;
    }

    /// Repeats \a act until it neither wants to read nor to write.
    template<typename Act>
    int complete(SSL *tls, int fd, const QDeadlineTimer &deadline, const Act &act)
    {
        while (true) {
            ERR_clear_error();
            const int result = act();
            const int error = SSL_get_error(tls, result);
            const bool reads = error == SSL_ERROR_WANT_READ;
            if (result > 0 || (!reads && error != SSL_ERROR_WANT_WRITE)
                || !waitFor(fd, reads ? POLLIN : POLLOUT, deadline))
                return result;
        }
    }

    UntrustedMeeting meetOne(int fd, const QString &peer)
    {
        using Outcome = UntrustedMeeting::Outcome;
        UntrustedMeeting meeting;
        meeting.peer = peer;
        alert.clear();
        const TlsPtr tls(SSL_new(settings.get()));
        if (!tls || !useSocket(tls.get(), fd))
            return meeting;
        SSL_set_app_data(tls.get(), this);
        SSL_set_info_callback(tls.get(), onInfo);
        const int accepted = complete(tls.get(), fd, QDeadlineTimer(handshakePatience),
                                      [&] { return SSL_accept(tls.get()); });
        if (const char *name = SSL_get_servername(tls.get(), TLSEXT_NAMETYPE_host_name))
            meeting.serverName = cleanedForPeople(QString::fromUtf8(name)).left(255);
        if (accepted != 1) {
            const bool early = meeting.serverName.isEmpty() && alert.isEmpty()
                               && SSL_get_pending_cipher(tls.get()) == nullptr;
            meeting.outcome = early ? Outcome::NotTls : Outcome::Refused;
            meeting.how = alert.isEmpty() ? Text::tr("it ended the connection") : alert;
            ERR_clear_error();
            return meeting;
        }
        // Some look at the certificate only after the handshake: words are what counts.
        std::array<char, 512> buffer{};
        const int got = complete(tls.get(), fd, QDeadlineTimer(wordPatience), [&] {
            return SSL_read(tls.get(), buffer.data(), int(buffer.size()));
        });
        ERR_clear_error();
        if (got > 0) {
            meeting.outcome = Outcome::Accepted;
            meeting.how = cleanedForPeople(QString::fromUtf8(buffer.data(), std::min(got, 60)))
                              .section(u'\n', 0, 0)
                              .trimmed();
        } else if (!alert.isEmpty() && alert != u"close notify") {
            meeting.outcome = Outcome::Refused;
            meeting.how = alert;
        } else {
            meeting.how = Text::tr("it finished the handshake and said nothing");
        }
        return meeting;
    }
};

UntrustedServer::UntrustedServer(ProbeContext &context) : d(std::make_unique<Private>(context)) {}
UntrustedServer::~UntrustedServer() = default;

int UntrustedServer::port() const
{
    return d->port;
}

Status UntrustedServer::listen(const NetAddress &address, int port, const QString &name)
{
    const QByteArray host = name.isEmpty() ? QByteArray("server.assay.test") : name.toUtf8();
    const KeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t{2048}));
    const CertificatePtr authority =
        makeCertificate("Assay test CA (trust nobody)", nullptr, key.get(), false);
    const CertificatePtr certificate =
        makeCertificate(host, authority.get(), key.get(), NetAddress::parse(name).has_value());
    d->settings.reset(SSL_CTX_new(TLS_server_method()));
    if (!authority || !certificate || !d->settings)
        return cannotListen(name, Text::tr("its certificate cannot be made"), {});
    SSL_CTX_set_security_level(d->settings.get(), 0); // old devices are welcome
    SSL_CTX_set_min_proto_version(d->settings.get(), TLS1_VERSION);
    SSL_CTX_set_cipher_list(d->settings.get(), "ALL:!aNULL:!eNULL:@SECLEVEL=0");
    SSL_CTX_use_certificate(d->settings.get(), certificate.get());
    SSL_CTX_use_PrivateKey(d->settings.get(), key.get());
    SSL_CTX_add1_chain_cert(d->settings.get(), authority.get());

    d->listener = Descriptor(
        socket(address.isV6() ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int yes = 1;
    setsockopt(d->listener.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const QByteArray to = address.socketAddress(port);
    if (bind(d->listener.get(), reinterpret_cast<const sockaddr *>(to.constData()),
             socklen_t(to.size()))
            != 0
        || ::listen(d->listener.get(), 16) != 0)
        return cannotListen(u"%1 port %2"_s.arg(address.text()).arg(port),
                            QString::fromLocal8Bit(std::strerror(errno)),
                            Text::tr("choose another port and lead the device there"));
    sockaddr_in6 bound{};
    socklen_t size = sizeof bound;
    getsockname(d->listener.get(), reinterpret_cast<sockaddr *>(&bound), &size);
    d->port = ntohs(bound.sin6_port); // at the same place for both versions
    return Ok;
}

bool UntrustedServer::meet(std::chrono::milliseconds limit,
                           const std::function<bool(const UntrustedMeeting &)> &enough)
{
    const QDeadlineTimer deadline(limit);
    while (d->waitFor(d->listener.get(), POLLIN, deadline)) {
        sockaddr_storage from{};
        socklen_t size = sizeof from;
        const Descriptor client(accept4(d->listener.get(), reinterpret_cast<sockaddr *>(&from),
                                        &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client)
            continue;
        const auto peer = NetAddress::fromSocket(reinterpret_cast<const sockaddr *>(&from));
        const UntrustedMeeting meeting = d->meetOne(client.get(), peer ? peer->text() : QString());
        if (d->cancelled)
            return false;
        if (enough(meeting))
            return true;
    }
    return !d->cancelled;
}

} // namespace assessment::harness
