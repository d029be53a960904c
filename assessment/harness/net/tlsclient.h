#pragma once

#include "assessment/harness/net/tcpsocket.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace assessment::harness {

/// What the certificate of a server says of itself.
struct PeerCertificate
{
    QString keyType; ///< "RSA", "EC", "ED25519"
    int keyBits = 0;
    QString signature;  ///< "RSA-SHA1", as OpenSSL calls it; "" = unknown
    int digestBits = 0; ///< of the digest that was signed, 0 = unknown or none of its own
    QString subject;    ///< RFC 2253
    bool selfSigned = false;
    QDateTime notBefore;
    QDateTime notAfter;
};

/// What of TLS a client is willing to speak.
struct TlsWish
{
    QString version; ///< "TLSv1.0" … "TLSv1.3", "" = any
    /// OpenSSL cipher list for the versions before 1.3. Security level 0 lets the old ones in:
    /// a device that speaks only those has to be seen and not to look as if it were closed.
    QByteArray ciphers = QByteArrayLiteral("ALL:eNULL:@SECLEVEL=0");
};

enum class TlsEnd {
    Done,
    Accepted, ///< the server took version and cipher, and the handshake failed later
    Refused,  ///< it speaks TLS, and not so
    NotTls,   ///< it says something else, or nothing that is TLS
    NoAnswer,
    Cancelled,
};

/// A TLS connection that trusts everybody, to look at what a server does. It asks for SNI when the
/// device has a name.
class TlsConnection
{
public:
    explicit TlsConnection(ProbeContext &context);
    ~TlsConnection();

    TlsEnd open(const NetAddress &address, int port, const TlsWish &wish,
                std::chrono::milliseconds patience);
    QString version() const; ///< "TLSv1.2", as OpenSSL calls it but for "TLSv1", which is "TLSv1.0"
    QString cipher() const;
    const std::optional<PeerCertificate> &certificate() const;

    bool write(QByteArrayView bytes, std::chrono::milliseconds patience);
    SocketEnd read(QByteArray &bytes, qsizetype most, std::chrono::milliseconds patience,
                   std::chrono::milliseconds quiet);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The versions that TlsWish can ask for, oldest first.
const QStringList &tlsVersions();

/// Why \a cipher, as OpenSSL or the IANA registry calls it, is weak, for people; "" when it is not.
/// RFC 7465 (RC4), RFC 8996 (what only TLS 1.0 and 1.1 have is told by the version), RFC 9325 §4.1
/// and §4.2 (no encryption, no authentication, below 112 bits, export).
QString weaknessOf(const QString &cipher, int bits);

} // namespace assessment::harness
