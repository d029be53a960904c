#include "assessment/harness/firmwaresecrets.h"
#include "assessment/harness/run.h"
#include "support/probecontext.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

/// Looks like a private key and is noise, so that no key-like text lies in the repository.
QByteArray key(char letter)
{
    const QByteArray line(64, letter);
    const QByteArray kind = QByteArray("EC PRIVATE") + " KEY-----";
    return "-----BEGIN " + kind + "\n" + line + "\n" + line + "\n-----END " + kind + "\n";
}

} // namespace

/// DT-20: what lies in firmware images.
class TestFirmwareSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void namesWhatItDidNotLookInto();
    void endsWithItsRun();

private:
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

QString TestFirmwareSecrets::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestFirmwareSecrets::verdicts_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("finding");
    const QByteArray code(5000, '\x90');
    QTest::newRow("clean") << code + "U-Boot 2023.01 hello world" + code << code << u"pass"_s
                           << u""_s;
    QTest::newRow("one image with a key")
        << code + '\0' + key('A') + code << QByteArray() << u"inconclusive"_s << u"private-key"_s;
    QTest::newRow("keys of their own")
        << code + '\0' + key('A') << code + '\0' + key('B') << u"pass"_s << u""_s;
    QTest::newRow("shared key") << code + '\0' + key('A') << '\0' + key('A') + code << u"fail"_s
                                << u"shared-private-key shared-private-key"_s; // in each image
    QTest::newRow("password") << code + QByteArray("\0wifi_password=Sunny-Hallway-2291\0", 35)
                              << QByteArray() << u"fail"_s << u"secret"_s;
    QTest::newRow("masked password") << code + QByteArray("\0wifi_password=********\0", 24)
                                     << QByteArray() << u"pass"_s << u""_s;
}

void TestFirmwareSecrets::verdicts()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(QString, verdict);
    QFETCH(QString, finding);
    for (const bool packed : {false, true}) {
        RunRequest request;
        request.test = u"DT-20"_s;
        request.folder = m_folder.path();
        const auto path = [&](const QString &name, const QByteArray &content) {
            const QString file = write(name, content);
            if (packed) { // by other people's gzip, between other bytes
                QProcess gzip;
                gzip.start(u"gzip"_s, {u"-kf"_s, file});
                gzip.waitForFinished();
                QFile made(file + u".gz"_s);
                if (!made.open(QIODevice::ReadOnly))
                    qFatal("gzip does not work");
                write(name, QByteArray(100, 'z') + made.readAll() + QByteArray(100, 'z'));
            }
            return file;
        };
        request.settings[u"image"_s] = path(u"one.bin"_s, one);
        if (!other.isEmpty())
            request.settings[u"image-b"_s] = path(u"other.bin"_s, other);
        const RunOutcome outcome = runDeviceTest(std::move(request), {}, {});
        QCOMPARE(outcome.record.state, RunState::Finished);
        QVERIFY2(idOf(outcome.record.verdict) == verdict, qPrintable(outcome.record.reason));
        QStringList ids;
        for (const Finding &found : outcome.record.findings) {
            ids.append(found.id);
            QVERIFY2(!found.summary.contains(u"Sunny-Hallway-2291"_s), qPrintable(found.summary));
        }
        QCOMPARE(ids.join(u' '), finding);
    }
}

void TestFirmwareSecrets::namesWhatItDidNotLookInto()
{
    TestProbeContext context;
    context.settings[u"image"_s] = write(u"squash.bin"_s, QByteArray(512, 'x') + "hsqs" + "rest");
    const auto seen = probeFirmwareSecrets(context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->missing.size(), 1);
    QVERIFY(seen->missing[0].contains(u"SquashFS"_s) && seen->missing[0].contains(u"0x200"_s));
    context.settings[u"image"_s] = m_folder.filePath(u"nothing"_s);
    QVERIFY(!probeFirmwareSecrets(context));
}

void TestFirmwareSecrets::endsWithItsRun()
{
    TestProbeContext context;
    context.settings[u"image"_s] = write(u"big.bin"_s, QByteArray(64 << 20, 'q'));
    context.endAfter(std::chrono::milliseconds(20));
    QVERIFY_OK(probeFirmwareSecrets(context));
    QVERIFY(context.sinceEnd.isValid() && context.sinceEnd.elapsed() < 500);
}

QTEST_GUILESS_MAIN(TestFirmwareSecrets)
#include "tst_firmwaresecrets.moc"
