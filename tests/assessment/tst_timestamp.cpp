#include "assessment/signing/timestamp.h"

#include "assessment/signing/timestampclient.h"
#include "support/testsupport.h"
#include "support/timestampauthority.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace assessment;
using namespace assessment::signing;
using namespace Qt::StringLiterals;
using timestamps::Authority;
using timestamps::response;
using timestamps::Server;

/// Asking a time-stamping authority and believing only what it says in full. The authority is
/// OpenSSL's, and OpenSSL judges what we take for good.
class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestIsWhatOthersRead();
    void acceptsAnAuthority_data();
    void acceptsAnAuthority();
    void withoutTrustNothingIsSaidOfTheAuthority();
    void aKeptTokenOutlivesItsCertificate();
    void refuses_data();
    void refuses();
    void everyCutIsRefused();
    void everyFlippedBitIsSeen();
    void asksOverHttp();
    void refusesOverHttp_data();
    void refusesOverHttp();
    void aSlowAnswerEndsWithTheTime();
    void stopsWhenAsked();
    void nobodyThere();

private:
    TimestampRequest request() const { return *makeTimestampRequest(m_digest); }
    TrustList trust() const { return *readTrustFile(m_authority->root()); }

    std::unique_ptr<Authority> m_authority;
    QByteArray m_digest = QCryptographicHash::hash("evidence", QCryptographicHash::Sha256);
};

void TestTimestamp::initTestCase()
{
    m_authority = std::make_unique<Authority>();
}

void TestTimestamp::requestIsWhatOthersRead()
{
    const TimestampRequest made = request();
    QVERIFY(timestamps::writeFile(m_authority->file("ours.tsq"), made.der));
    const QByteArray said = m_authority->run({"ts", "-query", "-in", "ours.tsq", "-text"});
    QVERIFY2(said.contains("Version: 1"), said.constData());
    QVERIFY2(said.contains("Hash Algorithm: sha256"), said.constData());
    QVERIFY2(said.contains("Certificate required: yes"), said.constData());
    QVERIFY2(said.contains("Nonce: 0x"), said.constData());
    QVERIFY(request().der != made.der); // another nonce each time
    const auto read = readTimestampRequest(made.der);
    QVERIFY_OK(read);
    QCOMPARE(read->digest, m_digest);
    QVERIFY(!readTimestampRequest("x"));
    QVERIFY(!readTimestampRequest(made.der + 'x'));
    QVERIFY(!makeTimestampRequest("short"));
}

void TestTimestamp::acceptsAnAuthority_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::newRow("ESSCertIDv2") << QByteArray("clock");
    QTest::newRow("ESSCertID") << QByteArray("plain");
}

void TestTimestamp::acceptsAnAuthority()
{
    QFETCH(QByteArray, section);
    const TimestampRequest asked = request();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto token =
        readTimestampResponse(m_authority->answer(asked.der, "tsa", section.constData()), asked,
                              trust(), QDateTime::currentDateTimeUtc());
    QVERIFY_OK(token);
    QCOMPARE(token->digest, m_digest);
    QCOMPARE(token->authority, u"Test Clock"_s);
    QCOMPARE(token->trust, SignerTrust::Trusted);
    QCOMPARE(describeCertificate(token->anchor)->subject, u"Test Time Root"_s);
    QVERIFY(token->time.msecsTo(before) <= 1000 && before.secsTo(token->time) < 60);
    QCOMPARE(token->accuracy, section == "clock" ? std::optional<qint64>(1000) : std::nullopt);

    QVERIFY(timestamps::writeFile(m_authority->file("kept.der"), token->der));
    int code = -1;
    const QByteArray said = m_authority->run({"ts", "-verify", "-digest", m_digest.toHex(), "-in",
                                              "kept.der", "-token_in", "-CAfile", "root.pem"},
                                             &code);
    QVERIFY2(code == 0 && said.contains("Verification: OK"), said.constData());
    const auto again = checkTimestamp(token->der, trust());
    QVERIFY_OK(again);
    QCOMPARE(again->time, token->time);
}

void TestTimestamp::withoutTrustNothingIsSaidOfTheAuthority()
{
    const TimestampRequest asked = request();
    const auto token = readTimestampResponse(m_authority->answer(asked.der), asked, {},
                                             QDateTime::currentDateTimeUtc());
    QVERIFY_OK(token);
    QCOMPARE(token->trust, SignerTrust::NotChecked);
    QVERIFY(token->anchor.isEmpty());
    const Authority other;
    const auto theirs = checkTimestamp(token->der, *readTrustFile(other.root()));
    QVERIFY_OK(theirs);
    QCOMPARE(theirs->trust, SignerTrust::Untrusted);
}

void TestTimestamp::aKeptTokenOutlivesItsCertificate()
{
    const TimestampRequest asked = request();
    const QByteArray answer = m_authority->answer(asked.der);
    const auto late =
        readTimestampResponse(answer, asked, trust(), QDateTime::currentDateTimeUtc().addYears(5));
    QVERIFY(!late);
    QVERIFY2(late.error().message().contains(u"expired"_s), qPrintable(late.error().message()));
    const auto token =
        readTimestampResponse(answer, asked, trust(), QDateTime::currentDateTimeUtc());
    QVERIFY_OK(token);
    QCOMPARE(checkTimestamp(token->der, trust())->trust, SignerTrust::Trusted); // at its own time
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("sentence");
    const TimestampRequest asked = request();
    const QByteArray other = makeTimestampRequest(QByteArray(32, 'x'))->der;
    const QByteArray good = m_authority->answer(asked.der);
    const QByteArray token = m_authority->token(asked.der);
    const auto add = [&](const char *name, const QByteArray &answer, const QString &sentence) {
        QTest::newRow(name) << answer << asked.der << sentence;
    };
    add("nothing", {}, u"no answer of a time-stamping authority"_s);
    add("a page", "<html>Not found</html>", u"no answer of a time-stamping authority"_s);
    add("cut short", good.chopped(1), u"cut short"_s);
    add("more behind", good + 'x', u"cut short"_s);
    add("larger than any", QByteArray(largestTimestamp + 1, '0'), u"larger than any"_s);
    add("another digest", m_authority->answer(other), u"another digest"_s);
    add("another nonce", m_authority->answer(request().der), u"nonce"_s);
    add("granted with changes", response(1, token), u"something else than"_s);
    add("refused", m_authority->answer(asked.der, "tsa", "picky"), u"it does not know SHA-256"_s);
    add("refused without a word", response(2, {}), u"it does not say why"_s);
    add("granted and empty", response(0, {}), u"sent none"_s);
    add("expired", m_authority->answer(asked.der, "old"), u"expired on 1 January 2021"_s);
    add("for something else", m_authority->forged(asked.der, "wrong"),
        u"not for time stamps and for nothing else"_s);
    add("not said as critical", m_authority->forged(asked.der, "loose"),
        u"not for time stamps and for nothing else"_s);
    add("signer not named", m_authority->forged(asked.der, "tsa", {}), u"names another"_s);
    add("no certificate", m_authority->forged(asked.der, "tsa", {"-cades", "-nocerts"}),
        u"does not bring the certificate"_s);
    add("two signatures",
        m_authority->forged(asked.der, "tsa",
                            {"-cades", "-signer", "wrong.pem", "-inkey", "wrong.key"}),
        u"exactly one signature"_s);
    add("weak digest", m_authority->answer(asked.der, "tsa", "weak"), u"too weak"_s);
    add("token that is none", response(0, timestamps::der('\x30', "x")), u"no time stamp"_s);
}

void TestTimestamp::refuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, asked);
    QFETCH(QString, sentence);
    const auto token = readTimestampResponse(answer, *readTimestampRequest(asked), trust(),
                                             QDateTime::currentDateTimeUtc());
    QVERIFY(!token);
    QVERIFY2(token.error().message().contains(sentence), qPrintable(token.error().message()));
    QVERIFY(!token.error().advice.isEmpty());
}

void TestTimestamp::everyCutIsRefused()
{
    const TimestampRequest asked = request();
    const QByteArray good = m_authority->answer(asked.der);
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!readTimestampResponse(good.first(size), asked, trust(),
                                       QDateTime::currentDateTimeUtc()));
}

/// What no signature covers must not change what we believe.
void TestTimestamp::everyFlippedBitIsSeen()
{
    const TimestampRequest asked = request();
    const QByteArray good = m_authority->answer(asked.der);
    const auto wanted =
        readTimestampResponse(good, asked, trust(), QDateTime::currentDateTimeUtc());
    QVERIFY_OK(wanted);
    int survivors = 0;
    for (qsizetype place = 0; place < good.size(); ++place) {
        QByteArray bad = good;
        bad[place] = char(bad[place] ^ 1);
        const auto token =
            readTimestampResponse(bad, asked, trust(), QDateTime::currentDateTimeUtc());
        if (!token)
            continue;
        ++survivors;
        QCOMPARE(token->digest, wanted->digest);
        QCOMPARE(token->time, wanted->time);
        QCOMPARE(token->trust, SignerTrust::Trusted);
    }
    QVERIFY2(survivors < 20, QByteArray::number(survivors).constData());
}

void TestTimestamp::asksOverHttp()
{
    const Server server([this](const QByteArray &query) {
        return Server::http(m_authority->answer(query), "application/timestamp-reply; x=y");
    });
    const auto token = timestampFrom(QUrl(server.url()), m_digest, trust());
    QVERIFY_OK(token);
    QCOMPARE(token->authority, u"Test Clock"_s);
    const QByteArray head = server.head().toLower();
    QVERIFY2(head.startsWith("post /tsr http/1.1"), head.constData());
    QVERIFY2(head.contains("content-type: application/timestamp-query"), head.constData());
    QVERIFY2(!head.contains("cookie") && !head.contains("mozilla"), head.constData());
}

void TestTimestamp::refusesOverHttp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("page") << Server::http("<html>", "text/html") << u"says it is text/html"_s;
    QTest::newRow("no type") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
                             << u"says it is nothing"_s;
    QTest::newRow("missing") << Server::http("no", "text/plain", "404 Not Found")
                             << u"HTTP status 404"_s;
    QTest::newRow("password wanted") << Server::http("no", "text/plain", "401 Unauthorized",
                                                     "WWW-Authenticate: Basic realm=\"x\"\r\n")
                                     << u"HTTP status 401"_s;
    QTest::newRow("sent on") << Server::http("", "text/plain", "302 Found",
                                             "Location: http://127.0.0.1:9/elsewhere\r\n")
                             << u"http://127.0.0.1:9/elsewhere"_s;
    QTest::newRow("sent to a file") << Server::http("", "text/plain", "307 Temporary Redirect",
                                                    "Location: file:///etc/passwd\r\n")
                                    << u"file:///etc/passwd"_s;
    QTest::newRow("ten megabytes announced")
        << Server::http(QByteArray(10 << 20, '0')) << u"larger than any"_s;
    QTest::newRow("ten megabytes unannounced")
        << "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n"
           "Connection: close\r\n\r\n"
               + QByteArray(10 << 20, '0')
        << u"larger than any"_s;
    QTest::newRow("zipped") << Server::http("\x1f\x8b", "application/timestamp-reply", "200 OK",
                                            "Content-Encoding: gzip\r\n")
                            << u"no answer of a time-stamping authority"_s;
    QTest::newRow("no answer of it") << Server::http("x") << u"no answer of a time-stamping"_s;
    QTest::newRow("hangs up") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: "
                                            "application/timestamp-reply\r\n"
                                            "Content-Length: 100\r\n\r\nx")
                              << u"without a whole answer"_s;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n") << u""_s;
}

void TestTimestamp::refusesOverHttp()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    const Server server([answer](const QByteArray &) { return answer; });
    const auto token = timestampFrom(QUrl(server.url()), m_digest, trust());
    QVERIFY(!token);
    QVERIFY2(token.error().message().contains(sentence), qPrintable(token.error().message()));
    QCOMPARE(token.error().where, server.url());
}

void TestTimestamp::aSlowAnswerEndsWithTheTime()
{
    const Server server(
        [this](const QByteArray &query) { return Server::http(m_authority->answer(query)); }, 20);
    QElapsedTimer watch;
    watch.start();
    const auto token =
        timestampFrom(QUrl(server.url()), m_digest, trust(), {}, std::chrono::milliseconds(400));
    QVERIFY(!token);
    QVERIFY2(token.error().message().contains(u"within the time"_s),
             qPrintable(token.error().message()));
    QVERIFY(watch.elapsed() < 5000);
}

void TestTimestamp::stopsWhenAsked()
{
    std::stop_source stop;
    const Server server(
        [&](const QByteArray &) {
            stop.request_stop();
            return QByteArray("HTTP/1.1 200 OK\r\n");
        },
        1000);
    const auto token = timestampFrom(QUrl(server.url()), m_digest, trust(), stop.get_token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Cancelled);
}

void TestTimestamp::nobodyThere()
{
    const auto token = timestampFrom(QUrl(u"http://127.0.0.1:9/"_s), m_digest, trust());
    QVERIFY(!token);
    QVERIFY2(token.error().message().contains(u"nothing answers there"_s),
             qPrintable(token.error().message()));
    for (const QString &wrong : {u"file:///etc/passwd"_s, u"ftp://x/"_s, u"https://"_s, u"tsa"_s,
                                 u"https://ada:secret@tsa.example.org/"_s, QString()}) {
        const auto refused = timestampFrom(QUrl(wrong), m_digest, trust());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QVERIFY(!refused.error().message().contains(u"secret"_s));
    }
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
