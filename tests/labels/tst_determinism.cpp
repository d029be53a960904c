#include "labels/labelpress.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

QByteArray digestOf(const LabelSource &source)
{
    const auto written = writeLabel(source);
    return written ? QCryptographicHash::hash(written->pdf, QCryptographicHash::Sha256).toHex()
                   : "error: " + written.error().message().toUtf8();
}

/// One line for each format: what another process must arrive at too.
QByteArray digests()
{
    QByteArray lines;
    for (const LabelFormat &format : labelFormats()) {
        auto request = labelsamples::good(format.kind, u"cy"_s);
        request.assessment.product.name = u"Lamp مصباح दीपक"_s; // three fonts and more
        lines +=
            format.id.toLatin1() + ' ' + digestOf(labelsamples::source(request, format.id)) + '\n';
    }
    return lines;
}

} // namespace

class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesWriteTheSameBytes();
    void twoThreadsWriteTheSameBytes();
    void aBatchWritesTheSameBytes();
    void theBytesAreThoseOfBefore();
    void whatDiffersShows();
};

void TestDeterminism::twoProcessesWriteTheSameBytes()
{
    const QByteArray here = digests();
    QCOMPARE(here.count('\n'), labelFormats().size());
    QVERIFY2(!here.contains("error"), here.constData());
    // Hashes are seeded differently in each process; a fixed seed would hide what depends on them.
    for (const char *seed : {"", "0"}) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASSAY_PRINT_DIGESTS"_s, u"1"_s);
        environment.remove(u"QT_HASH_SEED"_s);
        if (*seed)
            environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(other.waitForFinished(240'000));
        QCOMPARE(other.readAllStandardOutput(), here);
    }
}

void TestDeterminism::twoThreadsWriteTheSameBytes()
{
    const QByteArray here = digests();
    QByteArray one;
    QByteArray two;
    const std::unique_ptr<QThread> first(QThread::create([&one] { one = digests(); }));
    const std::unique_ptr<QThread> second(QThread::create([&two] { two = digests(); }));
    first->start();
    second->start();
    QVERIFY(first->wait(240'000));
    QVERIFY(second->wait(240'000));
    QCOMPARE(one, here);
    QCOMPARE(two, here);
}

void TestDeterminism::aBatchWritesTheSameBytes()
{
    // Alone each label meets what was prepared for others before it, in a batch on two threads too.
    const QStringList names{u"Lamp"_s,  u"مصباح"_s, u"दीपक"_s,
                            u"Ŵyl Ω"_s, u"Lamp"_s,  u"Lampe “Š”"_s};
    QList<LabelSource> sources;
    for (qsizetype i = 0; i < names.size() * 2; ++i) {
        auto request = labelsamples::good();
        request.assessment.product.name = names[i % names.size()];
        sources.append(labelsamples::source(request));
    }
    QByteArrayList alone;
    for (const LabelSource &source : std::as_const(sources))
        alone.append(writeLabel(source)->pdf);
    QByteArrayList pressed;
    const LabelPress press([](const QByteArray &pdf, const QDateTime &) { return pdf; });
    const int made = press.run(
        int(sources.size()),
        [&](int index) -> assessment::Result<LabelSource> { return sources[index]; },
        [&](int index, const assessment::Result<PressedLabel> &label) {
            QCOMPARE(index, pressed.size());
            QVERIFY_OK(label);
            pressed.append(label->pdf);
        });
    QCOMPARE(made, int(sources.size()));
    QCOMPARE(pressed, alone);
}

// Shaping, font subsets and deflating come from libraries, so a platform has bytes of its own. Who
// changes what a label looks like writes the file again: ASSAY_PRINT_DIGESTS=1 tst_determinism.
void TestDeterminism::theBytesAreThoseOfBefore()
{
    const QString platform = u"%1-%2-%3"_s.arg(QSysInfo::productType(), QSysInfo::productVersion(),
                                               QSysInfo::currentCpuArchitecture());
    QFile kept(QStringLiteral(SOURCE_ROOT "/tests/data/digests/labels-%1.txt").arg(platform));
    if (!kept.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(u"nobody has written down the digests of labels on "_s + platform));
    QCOMPARE(digests(), kept.readAll());
}

void TestDeterminism::whatDiffersShows()
{
    const LabelSource source = labelsamples::source(labelsamples::good());
    const QByteArray usual = digestOf(source);
    QCOMPARE(digestOf(source), usual);
    LabelSource later = source;
    later.time = source.time.addSecs(1);
    QVERIFY(digestOf(later) != usual);
    LabelSource renamed = source;
    renamed.content.product += u'!';
    QVERIFY(digestOf(renamed) != usual);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("ASSAY_PRINT_DIGESTS")) {
        const QByteArray lines = digests();
        std::fwrite(lines.constData(), 1, std::size_t(lines.size()), stdout);
        return 0;
    }
    TestDeterminism test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_determinism.moc"
