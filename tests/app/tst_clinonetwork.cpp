#include "support/commandline.h"
#include "support/testsupport.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;

/// A default run opens no network connection: the kernel is asked, not the program.
class CliNoNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTraceSeesConnections();
    void mainJob_data();
    void mainJob();

private:
    /// Runs \a program under strace and returns what it said of sockets.
    QByteArray socketsOf(const QString &program, const QStringList &arguments, int *code);

    Bench m_bench;
    Lamp m_lamp;
};

void CliNoNetworkTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "strace is not installed");
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}), 0);
}

QByteArray CliNoNetworkTest::socketsOf(const QString &program, const QStringList &arguments,
                                       int *code)
{
    const QString trace = m_bench.file(u"trace"_s);
    QFile::remove(trace);
    QProcess strace;
    strace.setProcessEnvironment(m_bench.environment());
    strace.setWorkingDirectory(m_bench.path());
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s,
                                          u"trace=%network"_s, program}
                                  + arguments);
    if (!strace.waitForFinished(60000))
        return "strace hangs";
    *code = strace.exitCode();
    const QByteArray err = strace.readAllStandardError();
    return err.contains("Operation not permitted") ? err : contentOf(trace);
}

void CliNoNetworkTest::theTraceSeesConnections()
{
    int code = 0;
    const QByteArray seen = socketsOf(
        u"python3"_s,
        {u"-c"_s, u"import socket; socket.socket(socket.AF_INET).connect_ex(('127.0.0.1', 9))"_s},
        &code);
    if (seen.contains("Operation not permitted"))
        QSKIP("this computer does not let strace look");
    VERIFY_SHOWING(seen.contains("AF_INET"), seen);
}

void CliNoNetworkTest::mainJob_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, const QStringList &arguments, int expected = 0) {
        QTest::newRow(name) << arguments << expected;
    };
    const QString root = m_bench.file(u"demo/root.pem"_s);
    add("help", {u"--help"_s});
    add("scheme list", {u"scheme"_s, u"list"_s});
    add("product add", {u"product"_s, u"add"_s, demoFile(u"dw-7/product.json"_s)});
    add("assessment status", {u"assessment"_s, u"status"_s, m_lamp.assessment});
    add("identity demo", {u"identity"_s, u"demo"_s, m_bench.file(u"second"_s)});
    add("device list", {u"device"_s, u"list"_s});
    add("harness list", {u"harness"_s, u"list"_s});
    add("log verify", {u"log"_s, u"verify"_s});
    add("evidence verify", {u"evidence"_s, u"verify"_s});
    for (const QString &kind : {u"information"_s, u"endorsement"_s}) {
        add(qPrintable(u"label issue "_s + kind),
            {u"label"_s, u"issue"_s, m_lamp.assessment, u"--kind"_s, kind, u"--identity"_s,
             m_bench.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
             m_bench.file(u"demo/passphrase.txt"_s), u"-o"_s, m_bench.file(kind + u".pdf"_s)});
        add(qPrintable(u"label verify "_s + kind),
            {u"label"_s, u"verify"_s, m_bench.file(kind + u".pdf"_s), u"--trust"_s, root});
    }
    add("evidence add", {u"evidence"_s, u"add"_s, m_lamp.assessment,
                         demoFile(u"organisation.json"_s), u"--provision"_s, u"CoP-1.1"_s});
}

void CliNoNetworkTest::mainJob()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, expected);
    int code = -1;
    const QByteArray seen = socketsOf(commandline::program(), arguments, &code);
    if (seen.contains("Operation not permitted"))
        QSKIP("this computer does not let strace look");
    VERIFY_SHOWING(!seen.contains("AF_INET"), seen); // covers AF_INET6
    QCOMPARE(code, expected);
}

QTEST_GUILESS_MAIN(CliNoNetworkTest)
#include "tst_clinonetwork.moc"
