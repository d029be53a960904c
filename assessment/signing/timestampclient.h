#pragma once

#include "assessment/signing/timestamp.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <stop_token>

class QNetworkAccessManager;
class QNetworkReply;

namespace assessment::signing {

// Asking a time-stamping authority over HTTP (RFC 3161 §3.4). Only what a person has asked for
// comes here; there is no authority that is asked by default.

/// How long an authority has from the first byte to the last.
inline constexpr std::chrono::milliseconds usualTimestampWait{30000};

/// Whether \a url is one that can be asked: http or https, with a host, and without a name or
/// password in it, which would be kept and shown.
Status checkAuthority(const QUrl &url);

/// One question to one authority. It follows no redirection, reads no more than largestTimestamp
/// bytes, gives up when the time is over whatever trickles in, and takes an answer of the right
/// media type only. What the answer says is for readTimestampResponse(). Lives on the thread that
/// made it, which runs an event loop; going away ends the question.
class TimestampExchange : public QObject
{
    Q_OBJECT

public:
    TimestampExchange(const QUrl &authority, const QByteArray &request,
                      std::chrono::milliseconds wait = usualTimestampWait,
                      QObject *parent = nullptr);
    ~TimestampExchange() override;

    void begin();
    void cancel();

Q_SIGNALS:
    /// Exactly once, from the event loop: the bytes of the answer, or why there are none.
    void finished(const assessment::Result<QByteArray> &response);

private:
    void watchBody();
    void judge();
    void end(const Result<QByteArray> &response);
    Error failure(Error::Kind kind, const QString &why, const QString &advice) const;

    QUrl m_authority;
    QByteArray m_request;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QTimer m_deadline;
    bool m_ended = false;
};

/// The same for who waits: asks, and blocks the calling thread until the answer is there, the time
/// is over, or \a stop is requested. Needs a QCoreApplication and no event loop.
Result<QByteArray> askAuthority(const QUrl &authority, const QByteArray &request,
                                const std::stop_token &stop = {},
                                std::chrono::milliseconds wait = usualTimestampWait);

/// A checked token for \a digest (a SHA-256) from \a authority.
Result<TimestampToken> timestampFrom(const QUrl &authority, const QByteArray &digest,
                                     const TrustList &trust, const std::stop_token &stop = {},
                                     std::chrono::milliseconds wait = usualTimestampWait);

} // namespace assessment::signing
