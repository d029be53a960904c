#pragma once

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

/// A real time-stamping authority, made and run with other people's program: `openssl ts -reply`
/// behind a small HTTP server. It can also do what an authority must not.
namespace timestamps {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
           && file.write(content) == content.size();
}

/// A DER value: a tag, its length and its content.
inline QByteArray der(char tag, const QByteArray &content)
{
    QByteArray value(1, tag);
    if (content.size() >= 0x80) {
        value.append(content.size() > 0xff ? '\x82' : '\x81');
        if (content.size() > 0xff)
            value.append(char(content.size() >> 8));
    }
    value.append(char(content.size() & 0xff));
    return value + content;
}

/// TimeStampResp of RFC 3161: a status, and the token if there is one.
inline QByteArray response(char status, const QByteArray &token, const QByteArray &more = {})
{
    return der('\x30', der('\x30', der('\x02', QByteArray(1, status)) + more) + token);
}

class Authority
{
public:
    Authority()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("new"));
        writeFile(file("index.txt"), {});
        writeFile(file("serial"), "01\n");
        writeFile(file("tsaserial"), "01\n");
        writeFile(file("openssl.cnf"), configuration());
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-keyout", "root.key", "-out", "root.pem", "-days", "3650", "-subj",
             "/CN=Test Time Root", "-config", "openssl.cnf", "-extensions", "root"});
        certify("tsa", "tsa", "Test Clock");
        certify("wrong", "mail", "Test Postman");
        certify("loose", "notcritical", "Test Loose Clock");
        certify("old", "tsa", "Test Old Clock",
                {"-startdate", "20200101000000Z", "-enddate", "20210101000000Z"});
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString root() const { return file("root.pem"); }

    /// The answer to \a query (TimeStampReq) by the signer \a who.
    QByteArray answer(const QByteArray &query, const char *who = "tsa",
                      const char *section = "clock") const
    {
        writeFile(file("query.tsq"), query);
        QFile::remove(file("answer.tsr"));
        const QByteArray name(who);
        run({"ts", "-reply", "-queryfile", "query.tsq", "-signer", name + ".pem", "-inkey",
             name + ".key", "-config", "openssl.cnf", "-section", section, "-out", "answer.tsr"});
        return contentOf(file("answer.tsr"));
    }
    /// Only the token of such an answer.
    QByteArray token(const QByteArray &query) const
    {
        writeFile(file("whole.tsr"), answer(query));
        run({"ts", "-reply", "-in", "whole.tsr", "-token_out", "-out", "token.der"});
        return contentOf(file("token.der"));
    }
    /// What the authority says to \a query, signed by \a who whatever its certificate is for.
    QByteArray forged(const QByteArray &query, const char *who,
                      const QList<QByteArray> &options = {"-cades"}) const
    {
        writeFile(file("token.der"), token(query));
        run({"cms", "-verify", "-inform", "DER", "-in", "token.der", "-noverify", "-binary", "-out",
             "info.der"});
        const QByteArray name(who);
        run(QList<QByteArray>{"cms", "-sign", "-binary", "-nodetach", "-econtent_type",
                              "1.2.840.113549.1.9.16.1.4", "-md", "sha256", "-nosmimecap",
                              "-signer", name + ".pem", "-inkey", name + ".key", "-in", "info.der",
                              "-outform", "DER", "-out", "forged.der"}
            + options);
        return response(0, contentOf(file("forged.der")));
    }

    /// What the program says; its exit code in \a code.
    QByteArray run(const QList<QByteArray> &arguments, int *code = nullptr) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        QStringList words;
        for (const QByteArray &argument : arguments)
            words.append(QString::fromLocal8Bit(argument));
        openssl.start(QStringLiteral("openssl"), words);
        if (!openssl.waitForFinished(20000))
            qFatal("openssl hangs");
        const QByteArray said = openssl.readAll();
        if (code)
            *code = openssl.exitCode();
        else if (openssl.exitCode() != 0)
            qFatal("openssl %s: %s", arguments.join(' ').constData(), said.constData());
        return said;
    }

private:
    static QByteArray configuration()
    {
        return "[req]\ndistinguished_name=dn\n[dn]\n"
               "[root]\nbasicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign\n"
               "[tsa]\nbasicConstraints=CA:false\nkeyUsage=critical,digitalSignature\n"
               "extendedKeyUsage=critical,timeStamping\n"
               "[mail]\nbasicConstraints=CA:false\nkeyUsage=critical,digitalSignature\n"
               "extendedKeyUsage=critical,emailProtection\n"
               "[notcritical]\nbasicConstraints=CA:false\nkeyUsage=critical,digitalSignature\n"
               "extendedKeyUsage=timeStamping\n"
               "[ca]\ndefault_ca=one\n[one]\ndatabase=index.txt\nserial=serial\n"
               "new_certs_dir=new\ncertificate=root.pem\nprivate_key=root.key\n"
               "default_md=sha256\ndefault_days=365\npolicy=any\nunique_subject=no\n"
               "[any]\ncommonName=supplied\n"
               "[clock]\nserial=tsaserial\ncrypto_device=builtin\nsigner_digest=sha256\n"
               "default_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\n"
               "ess_cert_id_alg=sha256\n"
               "[weak]\nserial=tsaserial\ncrypto_device=builtin\nsigner_digest=sha1\n"
               "default_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n"
               "[picky]\nserial=tsaserial\ncrypto_device=builtin\nsigner_digest=sha256\n"
               "default_policy=1.2.3.4.1\ndigests=sha512\ness_cert_id_alg=sha256\n"
               "[plain]\nserial=tsaserial\ncrypto_device=builtin\nsigner_digest=sha256\n"
               "default_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha1\n";
    }

    void certify(const QByteArray &name, const QByteArray &extensions, const QByteArray &subject,
                 const QList<QByteArray> &dates = {}) const
    {
        run({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-keyout", name + ".key", "-out", name + ".csr", "-subj", "/CN=" + subject, "-config",
             "openssl.cnf"});
        run(QList<QByteArray>{"ca", "-batch", "-notext", "-config", "openssl.cnf", "-extensions",
                              extensions, "-in", name + ".csr", "-out", name + ".pem"}
            + dates);
    }

    QTemporaryDir m_folder;
};

/// Serves what \a answer makes of the body of each request, on a thread of its own. The bytes it
/// returns are the whole HTTP answer; drip() sends them one by one, slowly.
class Server
{
public:
    using Answer = std::function<QByteArray(const QByteArray &query)>;

    explicit Server(Answer answer, int dripMs = 0) : m_answer(std::move(answer)), m_dripMs(dripMs)
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { serve(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); },
            Qt::BlockingQueuedConnection);
    }
    ~Server()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/tsr").arg(m_server.serverPort());
    }
    /// The head of the last request.
    QByteArray head() const { return m_head; }

    static QByteArray http(const QByteArray &body,
                           const QByteArray &type = "application/timestamp-reply",
                           const QByteArray &status = "200 OK", const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
               + "\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\nConnection: close\r\n" + more + "\r\n" + body;
    }

private:
    void serve()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        auto got = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, got] {
            *got += socket->readAll();
            const qsizetype end = got->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = got->first(end);
            const qsizetype place = head.toLower().indexOf("content-length:");
            const qsizetype length =
                head.mid(place + 15).split('\r').constFirst().trimmed().toLongLong();
            if (got->size() < end + 4 + length)
                return;
            m_head = head;
            send(socket, m_answer(got->mid(end + 4)));
        });
    }
    void send(QTcpSocket *socket, const QByteArray &bytes) const
    {
        if (m_dripMs == 0) {
            socket->write(bytes);
            socket->disconnectFromHost();
            return;
        }
        auto *timer = new QTimer(socket);
        auto left = std::make_shared<QByteArray>(bytes);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, left] {
            socket->write(left->first(std::min<qsizetype>(1, left->size())));
            left->remove(0, 1);
        });
        timer->start(m_dripMs);
    }

    Answer m_answer;
    int m_dripMs;
    QByteArray m_head;
    QTcpServer m_server;
    QThread m_thread;
};

} // namespace timestamps
