#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <random>

using namespace Qt::StringLiterals;

#define TARGET(name, folders) extern "C" int name(const std::uint8_t *bytes, std::size_t size);
#include "fuzztargets.inc"
#undef TARGET

namespace {

constexpr qsizetype longestSeed = 80'000;  // a label has 73 kB
constexpr qsizetype longestInput = 85'000; // as in tests/fuzz/run

using Target = int (*)(const std::uint8_t *, std::size_t);

/// Inputs that begin as those of a corpus and are spoilt a little more each time. The same seed
/// gives the same inputs.
class Spoiler
{
public:
    Spoiler(const QList<QByteArray> &seeds, quint32 seed) : m_seeds(seeds), m_random(seed) {}

    QByteArray next()
    {
        QByteArray input = any(m_seeds);
        for (int times = below(4) + 1; times > 0; --times)
            spoil(input);
        input.truncate(longestInput);
        return input;
    }

private:
    int below(qsizetype limit) { return limit <= 1 ? 0 : int(m_random() % quint32(limit)); }
    const QByteArray &any(const QList<QByteArray> &list) { return list[below(list.size())]; }

    void spoil(QByteArray &input)
    {
        const int at = below(input.size());
        const int length = below(std::min<qsizetype>(input.size() - at, 64)) + 1;
        switch (below(8)) {
        case 0:
            if (!input.isEmpty())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        case 1: input.insert(at, char(below(256))); break;
        case 2: input.remove(at, length); break;
        case 3: input.insert(at, input.mid(below(input.size()), length)); break;
        case 4: input.truncate(at); break;
        case 5: { // a piece of another one
            const QByteArray &other = any(m_seeds);
            input.insert(at, other.mid(below(other.size()), length));
            break;
        }
        case 6: { // a number that nobody expects
            static const QList<QByteArray> odd{"0",       "-1",         "4294967296",
                                               "1e999",   "2147483648", "9223372036854775808",
                                               "\\u0000", "null",       "[[[[[[[["};
            input.replace(at, length, any(odd));
            break;
        }
        default: // much of the same
            if (!input.isEmpty())
                input.insert(at, QByteArray(below(3000), input[at]));
        }
    }

    const QList<QByteArray> &m_seeds;
    std::mt19937 m_random;
};

QList<QByteArray> seedsIn(const QString &folders)
{
    QList<QByteArray> seeds;
    for (const QString &folder : folders.split(u':')) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                seeds.append(file.read(longestSeed));
        }
    }
    return seeds;
}

} // namespace

/// The short run of the fuzzers with the usual compiler: what they begin with, and for some seconds
/// what comes of it. ASSAY_FUZZ_SECONDS (for each target) and ASSAY_FUZZ_SEED make it another one.
class TestFuzzTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhatIsNotItsOwn_data();
    void standsWhatIsNotItsOwn();
};

void TestFuzzTargets::standsWhatIsNotItsOwn_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("folders");
#define TARGET(name, folders) QTest::newRow(#name) << Target(&name) << QStringLiteral(folders);
#include "fuzztargets.inc"
#undef TARGET
}

void TestFuzzTargets::standsWhatIsNotItsOwn()
{
    QFETCH(const Target, target);
    QFETCH(const QString, folders);
    const QList<QByteArray> seeds = seedsIn(folders);
    QVERIFY(!seeds.isEmpty());
    // A crash ends this program: what caused it lies here then.
    QFile kept(
        QDir::temp().filePath(u"assay-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(kept.open(QIODevice::ReadWrite) && kept.resize(longestInput + 1));
    uchar *memory = kept.map(0, longestInput + 1);
    QVERIFY(memory);
    const auto tryOut = [&](const QByteArray &input) {
        std::copy(input.begin(), input.end(), memory);
        memory[input.size()] = 0;                                          // where it ends
        const std::vector<std::uint8_t> exact(input.begin(), input.end()); // ASan sees its end
        target(exact.data(), exact.size());
    };
    for (const QByteArray &seed : seeds)
        tryOut(seed);

    const int seconds = qEnvironmentVariable("ASSAY_FUZZ_SECONDS", u"1"_s).toInt();
    Spoiler spoiler(seeds, qEnvironmentVariable("ASSAY_FUZZ_SEED", u"1"_s).toUInt());
    QElapsedTimer clock;
    clock.start();
    qint64 inputs = 0;
    for (; !clock.hasExpired(seconds * 1000); ++inputs)
        tryOut(spoiler.next());
    QVERIFY(inputs > 0);
    qInfo("%lld inputs", inputs);
    kept.remove();
}

QTEST_MAIN(TestFuzzTargets) // pictures of labels need an application with a screen
#include "tst_fuzztargets.moc"
