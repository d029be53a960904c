#include "assessment/harness/firmwaresecrets.h"
#include "devices/addressed.h"
#include "devices/cells/images.h"
#include "support/probecontext.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

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
    QTest::addColumn<int>("place");
    const auto lanes = matrix::imageLanes();
    for (int n = 0; n < lanes.size(); ++n)
        QTest::newRow(qPrintable(lanes[n].images)) << n;
}

void TestFirmwareSecrets::verdicts()
{
    QFETCH(int, place);
    const matrix::ImageLane lane = matrix::imageLanes()[place];
    for (const bool packed : {false, true}) {
        RunRequest request;
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
        request.settings[u"image"_s] = path(u"one.bin"_s, lane.one);
        if (!lane.other.isEmpty())
            request.settings[u"image-b"_s] = path(u"other.bin"_s, lane.other);
        const matrix::Outcome outcome = matrix::runCell(lane.images, lane.cell, std::move(request));
        matrix::compare(outcome);
        for (const Finding &found : outcome.run.record.findings)
            QVERIFY2(!found.summary.contains(u"Sunny-Hallway-2291"_s), qPrintable(found.summary));
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
