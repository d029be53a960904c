#include "assessment/harness/leakpatterns.h"
#include "assessment/harness/leakrules.h"
#include "assessment/harness/logscan.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

/// The built-in rules as they stand in the file, to be tried one by one.
std::unique_ptr<LeakPatterns> shippedPatterns()
{
    QFile file(u":/devicetests/secret-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rules");
    auto patterns = std::make_unique<LeakPatterns>();
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).object()[u"rules"].toArray();
    for (const QJsonValue &rule : rules) {
        if (patterns->add(rule[u"pattern"].toString(), rule[u"unless"].toString()))
            qFatal("a rule is refused");
    }
    if (!patterns->finish())
        qFatal("too large");
    return patterns;
}

/// What every rule by itself finds in \a line, put together as LeakRules says, in bytes.
QList<LeakMatch> naively(const LeakPatterns &patterns, const QByteArray &line)
{
    QList<LeakMatch> all;
    for (int rule = 0; rule < patterns.size(); ++rule) {
        const auto places = patterns.places(rule, line);
        for (const auto &place : places)
            all.append({rule, place.start, place.length});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const LeakMatch &a, const LeakMatch &b) { return a.start < b.start; });
    QList<LeakMatch> separate;
    for (const LeakMatch &match : std::as_const(all)) {
        if (separate.isEmpty()
            || match.start >= separate.constLast().start + separate.constLast().length)
            separate.append(match);
    }
    return separate;
}

/// A line made of pieces of secrets and of what is none.
QByteArray anyLine(QRandomGenerator &random)
{
    static const QByteArrayList pieces = {"password",
                                          "passwd",
                                          "psk",
                                          "wifi_",
                                          "wpa2-",
                                          "key",
                                          "token",
                                          "api_",
                                          "secret",
                                          "=",
                                          ": ",
                                          " is ",
                                          "\"",
                                          "'",
                                          " ",
                                          ";",
                                          "hunter22",
                                          "********",
                                          "(null)",
                                          "$6$",
                                          "$1$ab$",
                                          "eyJ",
                                          "eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2QT4",
                                          ".",
                                          "://",
                                          "http",
                                          "user:pw3@",
                                          "root:",
                                          "lamp:abcdefghijklm:0:0:",
                                          ":0:",
                                          "AKIA",
                                          "ghp_",
                                          "-",
                                          "_",
                                          "Bearer ",
                                          "\t",
                                          "/",
                                          "-----BEGIN PRIVATE KEY-----",
                                          "authorization:",
                                          "0x1f",
                                          "ABCDEFGHIJKLMNOP",
                                          "abcdefghijklmnopqrstuvwxyz0123456789",
                                          "ß",
                                          "日本",
                                          "😀",
                                          "İ",
                                          "ſ",
                                          "K",
                                          "12345678",
                                          "9f86d081",
                                          "[m",
                                          "<hidden>"};
    QByteArray line;
    const int count = random.bounded(1, 14);
    for (int n = 0; n < count; ++n) {
        QByteArray piece = pieces[random.bounded(int(pieces.size()))];
        if (random.bounded(6) == 0)
            piece = piece.toUpper();
        line += random.bounded(8) == 0 ? QByteArray(1, char(random.bounded(' ', '~'))) : piece;
    }
    return line;
}

LogScan scanOf(const QByteArray &log, const LeakRules &rules)
{
    QBuffer buffer;
    buffer.setData(log);
    buffer.open(QIODevice::ReadOnly);
    const auto scan = scanLog(buffer, u"log"_s, rules);
    if (!scan)
        qFatal("%s", qPrintable(scan.error().message()));
    return *scan;
}

/// A log that is made while it is read: \a line over and over, \a size bytes.
class EndlessLog : public QIODevice
{
public:
    EndlessLog(const QByteArray &line, qint64 size) : m_line(line), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_at);
        for (qint64 n = 0; n < count; ++n)
            data[n] = m_line[qsizetype((m_at + n) % m_line.size())];
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    qint64 m_size;
    qint64 m_at = 0;
};

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

} // namespace

/// Looking for secrets in logs: that nothing is missed for the sake of speed, wherever it stands.
class TestLogScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatEveryRuleFinds();
    void findsAcrossEveryCut();
    void cutsLinesWhereTheyEnd();
    void readsAsAPersonDoes_data();
    void readsAsAPersonDoes();
    void masksWhatItShows();
    void masksInPiecesOfLines();
    void countsWhatItDoesNotList();
    void memoryIsBounded();
    void stopsWhenAsked();
    void refusesWhatItCannotSee_data();
    void refusesWhatItCannotSee();
    void emptyLog();

private:
    LeakRules m_rules;
};

void TestLogScan::initTestCase()
{
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    m_rules = *rules;
}

void TestLogScan::findsWhatEveryRuleFinds()
{
    const auto patterns = shippedPatterns();
    QRandomGenerator random(20261128);
    QByteArray log;
    QList<LogSecret> expected;
    QSet<int> rules;
    for (int line = 1; line <= 10'000; ++line) {
        const QByteArray text = anyLine(random);
        const QList<LeakMatch> naive = naively(*patterns, text);
        const QList<LeakMatch> found = m_rules.find(QString::fromUtf8(text));
        QCOMPARE(found.size(), naive.size());
        for (qsizetype n = 0; n < naive.size(); ++n) {
            QCOMPARE(found[n].rule, naive[n].rule);
            QCOMPARE(QString::fromUtf8(text).sliced(found[n].start, found[n].length).toUtf8(),
                     text.sliced(naive[n].start, naive[n].length));
            expected.append(
                {naive[n].rule, log.size() + naive[n].start, naive[n].length, line, {}});
            rules.insert(naive[n].rule);
        }
        log += text + (random.bounded(2) == 0 ? "\n" : "\r\n");
    }
    QCOMPARE(rules.size(), m_rules.rules.size()); // the lines are good enough to try all of them
    const LogScan scan = scanOf(log, m_rules);
    QCOMPARE(scan.found, expected.size());
    QCOMPARE(scan.lines, 10'000);
    QCOMPARE(scan.bytes, log.size());
    for (qsizetype n = 0; n < scan.secrets.size(); ++n) {
        const LogSecret &secret = scan.secrets[n];
        QCOMPARE(secret.rule, expected[n].rule);
        QCOMPARE(secret.offset, expected[n].offset);
        QCOMPARE(secret.bytes, expected[n].bytes);
        QCOMPARE(secret.line, expected[n].line);
    }
}

/// One line, longer than anything that is looked at in one piece, and so full of secrets that
/// every border between pieces goes through one of them or close by.
void TestLogScan::findsAcrossEveryCut()
{
    for (const qsizetype stride : {89, 128}) {
        QByteArray log;
        QList<qint64> places;
        for (int n = 0; log.size() < 2'500'000; ++n) {
            const QByteArray secret =
                "token=" + QByteArray::number(n).rightJustified(58, 'Q') + ' ';
            places.append(log.size() + 6);
            log += secret.leftJustified(stride, '.');
        }
        const LogScan scan = scanOf(log, m_rules);
        QCOMPARE(scan.found, places.size());
        QCOMPARE(scan.lines, 1);
        for (qsizetype n = 0; n < scan.secrets.size(); ++n) {
            QCOMPARE(scan.secrets[n].offset, places[n]);
            QCOMPARE(scan.secrets[n].bytes, 58);
        }
    }
}

/// Lines of all lengths around the sizes at which they are cut.
void TestLogScan::cutsLinesWhereTheyEnd()
{
    QByteArray log;
    QList<qint64> places;
    int line = 0;
    QList<int> lines;
    for (const qsizetype around : {32 << 10, 48 << 10, 56 << 10, 64 << 10, 1 << 20}) {
        for (const qsizetype more : {-9000, -8192, -23, -1, 0, 1, 23, 8192, 9000}) {
            ++line;
            log +=
                "password=hunter22 " + QByteArray(around + more - 36, '.') + " password=hunter22\n";
            places << log.size() - (around + more) - 1 + 9 << log.size() - 9;
            lines << line << line;
        }
    }
    log += "root:abcdefghijklm:0:0"; // begins a line, the last, which has no end
    places.append(log.size() - 17);
    lines.append(line + 1);
    const LogScan scan = scanOf(log, m_rules);
    QCOMPARE(scan.lines, line + 1);
    QCOMPARE(scan.found, places.size());
    for (qsizetype n = 0; n < places.size(); ++n) {
        QCOMPARE(scan.secrets[n].offset, places[n]);
        QCOMPARE(scan.secrets[n].line, lines[n]);
    }
}

void TestLogScan::readsAsAPersonDoes_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &log, qint64 line = 1) {
        QTest::newRow(name) << log << qint64(log.indexOf('h')) << line;
    };
    row("plain", "pwd=hunter22\n");
    row("colours", "\x1b[1mpwd\x1b[0m=\x1b[31mhunter22\x1b[0m\n");
    row("NULs", QByteArray("a\0p\0w\0d=hunter22\n", 17));
    row("typed wrongly", "pasd\bswd=hunter22\n");
    row("CR LF", "one\r\ntwo\r\npwd=hunter22\r\n", 3);
    row("CR alone", "10 %\r50 %\rpwd=hunter22\r\n");
    row("begins behind CR", "50 %\rroot:hbcdefghijklm:0:\n");
    row("UTF-8 before", "日本 pwd=hunter22\n");
    row("no UTF-8", "one\n\xff\xfe pwd=hunter22\xff\n", 2);
    row("UTF-8 within", "pwd=hüüü\n");
    row("two lines are not one", "password\nis hunter22\nroot\npwd=hunter22\n", 4);
}

void TestLogScan::readsAsAPersonDoes()
{
    QFETCH(QByteArray, log);
    QFETCH(qint64, offset);
    QFETCH(qint64, line);
    if (QByteArrayView(QTest::currentDataTag()) == "two lines are not one")
        offset = log.lastIndexOf('h');
    const LogScan scan = scanOf(log, m_rules);
    QCOMPARE(scan.found, 1);
    QCOMPARE(scan.secrets[0].offset, offset);
    QCOMPARE(scan.secrets[0].line, line);
}

void TestLogScan::masksWhatItShows()
{
    const QByteArray before(500, '.');
    const LogScan scan = scanOf(before + " password=first-Hunter22 psk=\"Sunny-Hallway-2291\" and "
                                    + before + "\npassword=hunter2\n",
                                m_rules);
    QCOMPARE(scan.found, 3);
    for (const LogSecret &secret : scan.secrets) {
        QVERIFY2(!secret.shown.contains(u"Hunter"_s), qPrintable(secret.shown));
        QVERIFY2(!secret.shown.contains(u"Hallway"_s), qPrintable(secret.shown));
        QVERIFY2(secret.shown.size() < 200, qPrintable(secret.shown));
    }
    QVERIFY(scan.secrets[1].shown.contains(u"password=fi••• psk=\"Su•••\" and"_s));
    QCOMPARE(scan.secrets[2].shown, u"password=•••"_s);
}

/// Where a line is cut, what stands before may be the end of a secret: it is not shown.
void TestLogScan::masksInPiecesOfLines()
{
    QByteArray log = "token=";
    while (log.size() < 200'000)
        log += "Zm9vYmFyYmF6";
    log += " password=hunter22";
    const LogScan scan = scanOf(log, m_rules);
    QCOMPARE(scan.found, 2);
    for (const LogSecret &secret : scan.secrets)
        QVERIFY2(!secret.shown.contains(u"mFyYm"_s), qPrintable(secret.shown));
}

void TestLogScan::countsWhatItDoesNotList()
{
    QByteArray log;
    for (int n = 0; n < 25'000; ++n)
        log += "password=hunter" + QByteArray::number(n) + "\n";
    const LogScan scan = scanOf(log, m_rules);
    QCOMPARE(scan.found, 25'000);
    QCOMPARE(scan.secrets.size(), LogScan::mostListed);
    for (qsizetype n = 0; n < scan.secrets.size(); ++n)
        QCOMPARE(scan.secrets[n].line, n + 1);
}

void TestLogScan::memoryIsBounded()
{
    const qint64 before = peakMemory();
    for (const QByteArray &line :
         {QByteArray("[    1.000000] psk: sensor value 0815 state ok password=hunter22\n"),
          QByteArray("no line ever ends here, token=0123456789abcdef ")}) {
        EndlessLog log(line, 24 << 20);
        const auto scan = scanLog(log, u"log"_s, m_rules);
        QVERIFY_OK(scan);
        QCOMPARE(scan->bytes, 24 << 20);
        QCOMPARE(scan->found, (24 << 20) / line.size());
    }
    const qint64 grown = peakMemory() - before;
    QVERIFY2(before > 0 && grown < 48 * 1024, qPrintable(QString::number(grown)));
}

void TestLogScan::stopsWhenAsked()
{
    std::stop_source stop;
    int told = 0;
    Progress progress{.report =
                          [&](qint64, qint64) {
                              ++told;
                              stop.request_stop();
                          },
                      .stop = stop.get_token()};
    EndlessLog log("nothing to see here\n", qint64{1} << 40);
    const auto scan = scanLog(log, u"log"_s, m_rules, progress);
    QVERIFY(!scan);
    QCOMPARE(scan.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, 1);
}

void TestLogScan::refusesWhatItCannotSee_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0", 6);
    QTest::newRow("xz") << QByteArray("\xfd"
                                      "7zXZ\0",
                                      6);
    QTest::newRow("transcript") << QByteArray(R"({"seq":0,"us":0,"kind":"header"})");
}

void TestLogScan::refusesWhatItCannotSee()
{
    QFETCH(QByteArray, log);
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    const auto scan = scanLog(buffer, u"boot.log"_s, m_rules);
    QVERIFY(!scan);
    QCOMPARE(scan.error().kind, Error::Kind::InvalidInput);
    QVERIFY(scan.error().message().contains(u"boot.log"_s));
}

void TestLogScan::emptyLog()
{
    const LogScan scan = scanOf({}, m_rules);
    QCOMPARE(scan.found, 0);
    QCOMPARE(scan.lines, 0);
}

QTEST_GUILESS_MAIN(TestLogScan)
#include "tst_logscan.moc"
