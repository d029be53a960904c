#include "assessment/harness/net/tlsclient.h"

#include "assessment/harness/net/tlssocketbio.h"
#include "assessment/signing/opensslptr.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>

#include <openssl/ssl.h>

#include <array>

#include <poll.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

using signing::BioPtr;
using signing::ReleasedBy;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TlsConnection)
};

using TlsContextPtr = std::unique_ptr<SSL_CTX, ReleasedBy<SSL_CTX_free>>;
using TlsPtr = std::unique_ptr<SSL, ReleasedBy<SSL_free>>;

int numberOf(const QString &version)
{
    static const std::array<int, 4> numbers = {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION,
                                               TLS1_3_VERSION};
    const auto place = tlsVersions().indexOf(version);
    return place < 0 ? 0 : numbers.at(size_t(place));
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

PeerCertificate describe(X509 *certificate)
{
    PeerCertificate peer;
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key) {
        peer.keyType = QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
        if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
            peer.keyType = u"RSA"_s;
        else if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC)
            peer.keyType = u"EC"_s;
        peer.keyBits = EVP_PKEY_get_bits(key);
    }
    const int signature = X509_get_signature_nid(certificate);
    if (signature != NID_undef)
        peer.signature = QString::fromLatin1(OBJ_nid2sn(signature));
    int digest = NID_undef;
    if (OBJ_find_sigid_algs(signature, &digest, nullptr) == 1 && digest != NID_undef) {
        const EVP_MD *md = EVP_get_digestbynid(digest);
        peer.digestBits = md ? EVP_MD_get_size(md) * 8 : 0;
    }
    const BioPtr text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_subject_name(certificate), 0,
                       XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *chars = nullptr;
    const long size = BIO_get_mem_data(text.get(), &chars); // NOLINT: an OpenSSL macro
    peer.subject = cleanedForPeople(QString::fromUtf8(chars, size).left(500));
    peer.selfSigned =
        X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
    peer.notBefore = timeOf(X509_get0_notBefore(certificate));
    peer.notAfter = timeOf(X509_get0_notAfter(certificate));
    return peer;
}

} // namespace

struct TlsConnection::Private
{
    explicit Private(ProbeContext &probe) : context(probe), socket(probe) {}

    ProbeContext &context;
    TcpSocket socket;
    TlsContextPtr settings;
    TlsPtr tls;
    std::optional<PeerCertificate> certificate;
    bool serverSpoke = false;   ///< a record of TLS arrived
    bool helloAccepted = false; ///< ours was answered, and its answer suited us

    /// Waits for what the call that gave \a result wants. False: there is nothing to wait for.
    bool waitAfter(int result, std::chrono::milliseconds patience)
    {
        switch (SSL_get_error(tls.get(), result)) {
        case SSL_ERROR_WANT_READ: return socket.waitFor(POLLIN, patience);
        case SSL_ERROR_WANT_WRITE: return socket.waitFor(POLLOUT, patience);
        default: return false;
        }
    }

    static void onMessage(int written, int, int contentType, const void *data, size_t size, SSL *,
                          void *self)
    {
        auto *d = static_cast<Private *>(self);
        if (written || size == 0)
            return;
        const auto first = *static_cast<const unsigned char *>(data);
        if (contentType == SSL3_RT_HANDSHAKE) {
            d->serverSpoke = true;
            // Whatever follows the ServerHello comes only when it was one we can go on from.
            if (first != SSL3_MT_SERVER_HELLO)
                d->helloAccepted = true;
        } else if (contentType == SSL3_RT_ALERT) {
            d->serverSpoke = true;
        }
    }

    static int onCertificate(X509_STORE_CTX *store, void *self)
    {
        if (X509 *shown = X509_STORE_CTX_get0_cert(store))
            static_cast<Private *>(self)->certificate = describe(shown);
        return 1; // looked at, not trusted: nothing secret goes over this connection
    }

    bool prepare(const TlsWish &wish)
    {
        settings.reset(SSL_CTX_new(TLS_client_method()));
        if (!settings)
            return false;
        // The system's own settings usually forbid what has to be found out here.
        SSL_CTX_set_security_level(settings.get(), 0);
        const int version = numberOf(wish.version);
        SSL_CTX_set_min_proto_version(settings.get(), version ? version : TLS1_VERSION);
        SSL_CTX_set_max_proto_version(settings.get(), version);
        SSL_CTX_set_options(settings.get(), SSL_OP_ALL | SSL_OP_LEGACY_SERVER_CONNECT);
        SSL_CTX_set_cert_verify_callback(settings.get(), onCertificate, this);
        SSL_CTX_set_verify(settings.get(), SSL_VERIFY_NONE, nullptr);
        if (SSL_CTX_set_cipher_list(settings.get(), wish.ciphers.constData()) != 1)
            return false;
        tls.reset(SSL_new(settings.get()));
        if (!tls || !useSocket(tls.get(), socket.descriptor()))
            return false;
        SSL_set_msg_callback(tls.get(), onMessage);
        SSL_set_msg_callback_arg(tls.get(), this);
        const QString host = context.address().net;
        if (!host.isEmpty() && !NetAddress::parse(host))
            SSL_ctrl(tls.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                     host.toLatin1().data());
        return true;
    }

    TlsEnd handshake(std::chrono::milliseconds patience)
    {
        const QDeadlineTimer deadline(patience);
        while (true) {
            ERR_clear_error();
            const int result = SSL_connect(tls.get());
            if (result == 1)
                return TlsEnd::Done;
            const auto left = std::chrono::milliseconds(deadline.remainingTime());
            const int error = SSL_get_error(tls.get(), result);
            const bool waits = error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
            if (waits && !deadline.hasExpired() && waitAfter(result, left))
                continue;
            ERR_clear_error();
            if (socket.wasCancelled())
                return TlsEnd::Cancelled;
            if (helloAccepted)
                return TlsEnd::Accepted;
            if (serverSpoke)
                return TlsEnd::Refused;
            return waits ? TlsEnd::NoAnswer : TlsEnd::NotTls;
        }
    }
};

TlsConnection::TlsConnection(ProbeContext &context) : d(std::make_unique<Private>(context)) {}
TlsConnection::~TlsConnection() = default;

TlsEnd TlsConnection::open(const NetAddress &address, int port, const TlsWish &wish,
                           std::chrono::milliseconds patience)
{
    switch (d->socket.connectTo(address, port, patience)) {
    case SocketEnd::Open: break;
    case SocketEnd::Cancelled: return TlsEnd::Cancelled;
    default: return TlsEnd::NoAnswer;
    }
    // No cipher of this list is in our OpenSSL: there is nothing to ask for.
    if (!d->prepare(wish)) {
        ERR_clear_error();
        return TlsEnd::Refused;
    }
    return d->handshake(patience);
}

QString TlsConnection::version() const
{
    const QString name = QString::fromLatin1(SSL_get_version(d->tls.get()));
    return name == u"TLSv1" ? u"TLSv1.0"_s : name;
}

QString TlsConnection::cipher() const
{
    const SSL_CIPHER *cipher = SSL_get_current_cipher(d->tls.get());
    if (!cipher)
        cipher = SSL_get_pending_cipher(d->tls.get());
    return cipher ? QString::fromLatin1(SSL_CIPHER_get_name(cipher)) : QString();
}

const std::optional<PeerCertificate> &TlsConnection::certificate() const
{
    return d->certificate;
}

bool TlsConnection::write(QByteArrayView bytes, std::chrono::milliseconds patience)
{
    while (!bytes.isEmpty()) {
        ERR_clear_error();
        const int sent = SSL_write(d->tls.get(), bytes.data(), int(bytes.size()));
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (!d->waitAfter(sent, patience))
            return false;
    }
    return true;
}

SocketEnd TlsConnection::read(QByteArray &bytes, qsizetype most, std::chrono::milliseconds patience,
                              std::chrono::milliseconds quiet)
{
    std::array<char, 4096> buffer{};
    const QDeadlineTimer deadline(patience + 20 * quiet);
    while (bytes.size() < most) {
        ERR_clear_error();
        const auto room = std::min(qsizetype(buffer.size()), most - bytes.size());
        const int got = SSL_read(d->tls.get(), buffer.data(), int(room));
        if (got > 0) {
            bytes.append(buffer.data(), got);
            continue;
        }
        const int error = SSL_get_error(d->tls.get(), got);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) {
            ERR_clear_error();
            return SocketEnd::Closed;
        }
        if (deadline.hasExpired() || !d->waitAfter(got, bytes.isEmpty() ? patience : quiet))
            return d->socket.wasCancelled() ? SocketEnd::Cancelled
                   : bytes.isEmpty()        ? SocketEnd::Silent
                                            : SocketEnd::Open;
    }
    return SocketEnd::Open;
}

const QStringList &tlsVersions()
{
    static const QStringList versions = {u"TLSv1.0"_s, u"TLSv1.1"_s, u"TLSv1.2"_s, u"TLSv1.3"_s};
    return versions;
}

QString weaknessOf(const QString &cipher, int bits)
{
    // Words of the two ways to write cipher suites: "ECDHE-RSA-AES128-SHA", "TLS_RSA_WITH_RC4_…".
    static const QRegularExpression separators(u"[-_]"_s);
    const QStringList words = cipher.toUpper().split(separators);
    const auto has = [&](const QString &word) { return words.contains(word); };
    if (has(u"NULL"_s))
        return Text::tr("no encryption");
    if (has(u"ADH"_s) || has(u"AECDH"_s) || has(u"ANON"_s))
        return Text::tr("no authentication");
    if (has(u"EXP"_s) || has(u"EXPORT"_s) || has(u"EXP1024"_s) || has(u"EXPORT1024"_s))
        return Text::tr("weakened for export");
    if (has(u"RC4"_s))
        return u"RC4"_s;
    if (has(u"RC2"_s) || has(u"IDEA"_s))
        return Text::tr("64-bit blocks");
    if (has(u"3DES"_s) || has(u"CBC3"_s))
        return Text::tr("3DES, 64-bit blocks");
    if (has(u"DES"_s) || has(u"DES40"_s))
        return u"DES"_s;
    if (has(u"MD5"_s))
        return u"MD5"_s;
    if (bits > 0 && bits < 112)
        return Text::tr("%1-bit key").arg(bits);
    return {};
}

} // namespace assessment::harness
