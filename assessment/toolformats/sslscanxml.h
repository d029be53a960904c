#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace assessment {

/// A cipher suite that a server accepted.
struct SslscanCipher
{
    QString version; ///< "TLSv1.2"
    QString name;    ///< as OpenSSL calls it
    int bits = 0;
    QString strength; ///< as sslscan judges: "null", "anonymous", "weak", "medium", "acceptable",
                      ///< "strong"
};

/// A certificate that a server showed.
struct SslscanCertificate
{
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    QString keyType;            ///< "RSA", "EC"
    QString curve;              ///< of an EC key, "" otherwise
    int keyBits = 0; ///< as sslscan says: of an EC key half the length of its curve; 0 = unknown
    QString subject;
    QString issuer;
    bool selfSigned = false;
    QDateTime notBefore; ///< invalid when it was not told
    QDateTime notAfter;
    bool expired = false; ///< on the day of the scan
};

/// A protocol version, whether the server speaks it.
struct SslscanProtocol
{
    QString version; ///< "SSLv2", "SSLv3", "TLSv1.0" … "TLSv1.3"
    bool accepted = false;
};

/// One server that sslscan looked at.
struct SslscanServer
{
    QString host;
    int port = 0;
    QList<SslscanProtocol> protocols;
    QList<SslscanCipher> ciphers;
    QList<SslscanCertificate> certificates;
    QStringList heartbleed; ///< versions with which it is vulnerable
    bool compression = false;
    bool insecureRenegotiation = false;
};

/// One run of sslscan.
struct SslscanReport
{
    QString version;
    QList<SslscanServer> servers;
    QString problem; ///< what sslscan says went wrong, "" = nothing
};

/// Reads what `sslscan --xml=` of sslscan 2 writes, at most 16 MiB. Texts that a device may have
/// chosen are cleaned for people. Error InvalidInput, with \a where and the line. A server that
/// could not be reached is no error: there is no SslscanServer of it. Any thread.
Result<SslscanReport> parseSslscanXml(const QByteArray &bytes, const QString &where);

} // namespace assessment
