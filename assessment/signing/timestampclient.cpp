#include "assessment/signing/timestampclient.h"

#include "assessment/clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Timestamp)
};

constexpr auto queryType = "application/timestamp-query";
constexpr auto replyType = "application/timestamp-reply"_L1;
constexpr int found = 200;

/// A header of a stranger, fit to be quoted.
QString quoted(const QString &text)
{
    QString line = text.simplified().left(80);
    line.removeIf([](QChar letter) { return !letter.isPrint(); });
    return line.isEmpty() ? Text::tr("nothing") : line;
}

QString failureInWords(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return Text::tr("nothing answers there");
    case QNetworkReply::HostNotFoundError: return Text::tr("there is no computer of this name");
    case QNetworkReply::RemoteHostClosedError:
        return Text::tr("it ended the connection without a whole answer");
    case QNetworkReply::SslHandshakeFailedError:
        return Text::tr("no connection that is safe could be made to it");
    default: return Text::tr("the connection failed");
    }
}

} // namespace

Status checkAuthority(const QUrl &url)
{
    QString why;
    if (!url.isValid() || url.host().isEmpty())
        why = Text::tr("it is not a whole address");
    else if (url.scheme() != u"http" && url.scheme() != u"https")
        why = Text::tr("an authority is asked over http or https only");
    else if (!url.userInfo().isEmpty())
        why = Text::tr("it holds a name or password, and addresses are kept and shown");
    if (why.isEmpty())
        return Ok;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the time-stamping authority cannot be asked"),
                 .where = url.toString(QUrl::RemoveUserInfo),
                 .why = why,
                 .advice = Text::tr("write it as https://tsa.example.org/tsr")};
}

TimestampExchange::TimestampExchange(const QUrl &authority, const QByteArray &request,
                                     std::chrono::milliseconds wait, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_request(request)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(wait);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(failure(Error::Kind::Device, Text::tr("it did not answer in full within the time"),
                    Text::tr("ask later, or ask another authority")));
    });
}

TimestampExchange::~TimestampExchange() = default;

Error TimestampExchange::failure(Error::Kind kind, const QString &why, const QString &advice) const
{
    return {.kind = kind,
            .what = Text::tr("the time-stamping authority gave no time stamp"),
            .where = m_authority.toString(),
            .why = why,
            .advice = advice};
}

void TimestampExchange::begin()
{
    m_deadline.start();
    if (const Status possible = checkAuthority(m_authority); !possible) {
        QMetaObject::invokeMethod(
            this, [this, error = possible.error()] { end(error); }, Qt::QueuedConnection);
        return;
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(m_authority);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(queryType));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Assay"_s);
    request.setRawHeader("Accept", replyType.data());
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked on the way
    // Whoever asks has named one place. A redirected POST would become a GET anyway.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_reply = m_network->post(request, m_request);
    m_reply->setReadBufferSize(largestTimestamp + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &TimestampExchange::watchBody);
    connect(m_reply, &QNetworkReply::readyRead, this, &TimestampExchange::watchBody);
    connect(m_reply, &QNetworkReply::finished, this, &TimestampExchange::judge);
}

void TimestampExchange::cancel()
{
    Error cancelled = failure(Error::Kind::Cancelled, Text::tr("it was cancelled"), {});
    end(cancelled);
}

/// What is too large is read no further.
void TimestampExchange::watchBody()
{
    if (m_ended)
        return;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced <= largestTimestamp)
        m_body += m_reply->read(largestTimestamp + 1 - m_body.size());
    if (announced > largestTimestamp || m_body.size() > largestTimestamp) {
        end(failure(Error::Kind::InvalidInput, Text::tr("its answer is larger than any time stamp"),
                    Text::tr("look whether the address is right")));
    }
}

void TimestampExchange::judge()
{
    if (m_ended)
        return;
    watchBody();
    if (m_ended)
        return;
    const int code = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader)
                             .toString()
                             .section(u';', 0, 0)
                             .trimmed();
    const QString rightAddress = Text::tr("look whether the address is right");
    if (code >= 300 && code < 400) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        end(failure(Error::Kind::InvalidInput,
                    Text::tr("it sends on to another address, which was not asked: %1")
                        .arg(quoted(m_authority.resolved(target).toString())),
                    Text::tr("name that address if it is the one you mean")));
    } else if (code != 0 && code != found) {
        end(failure(Error::Kind::InvalidInput, Text::tr("it answers with HTTP status %1").arg(code),
                    rightAddress));
    } else if (m_reply->error() != QNetworkReply::NoError) {
        Error failed = failure(Error::Kind::Device, failureInWords(m_reply->error()),
                               Text::tr("look at the network and the address, or make a request "
                                        "file and have it answered on another computer"));
        failed.detail = m_reply->errorString();
        end(failed);
    } else if (type.compare(replyType, Qt::CaseInsensitive) != 0) {
        end(failure(Error::Kind::InvalidInput,
                    Text::tr("its answer is not a time stamp but says it is %1").arg(quoted(type)),
                    rightAddress));
    } else {
        end(m_body);
    }
}

void TimestampExchange::end(const Result<QByteArray> &response)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    if (m_reply)
        m_reply->abort();
    Q_EMIT finished(response);
}

Result<QByteArray> askAuthority(const QUrl &authority, const QByteArray &request,
                                const std::stop_token &stop, std::chrono::milliseconds wait)
{
    // A thread of its own: waiting here must not let other events of the caller happen.
    std::optional<Result<QByteArray>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QEventLoop loop;
        TimestampExchange exchange(authority, request, wait);
        QObject::connect(&exchange, &TimestampExchange::finished, &loop,
                         [&](const Result<QByteArray> &response) {
                             answer = response;
                             loop.quit();
                         });
        const std::stop_callback stopping(stop, [&exchange] {
            QMetaObject::invokeMethod(&exchange, &TimestampExchange::cancel, Qt::QueuedConnection);
        });
        exchange.begin();
        loop.exec();
    }));
    thread->start();
    thread->wait();
    return *answer;
}

Result<TimestampToken> timestampFrom(const QUrl &authority, const QByteArray &digest,
                                     const TrustList &trust, const std::stop_token &stop,
                                     std::chrono::milliseconds wait)
{
    const auto request = makeTimestampRequest(digest);
    if (!request)
        return request.error();
    const auto response = askAuthority(authority, request->der, stop, wait);
    if (!response)
        return response.error();
    auto token = readTimestampResponse(*response, *request, trust, systemTime());
    if (token)
        return token;
    Error error = token.error();
    error.where = authority.toString();
    return error;
}

} // namespace assessment::signing
