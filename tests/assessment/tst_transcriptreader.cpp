#include "assessment/harness/transcriptreader.h"
#include "support/testsupport.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

using Kind = TranscriptWriter::Kind;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowth = 400 << 10; // kB; it keeps up to 256 MB of what was freed
#else
constexpr qint64 mostGrowth = 8 << 10; // kB
#endif

/// A number of this process in kB, by its name in proc_pid_status(5).
qint64 processFigure(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

} // namespace

/// The lines that are shown of a transcript, and which of them holds which received byte.
class TestTranscriptReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsLinesWithTimeAndDirection();
    void findsTheLineOfEachByte_data();
    void findsTheLineOfEachByte();
    void findsTheLineThroughAllBlocks();
    void findsWhereAFindingWithoutAByteWasNoted();
    void showsNothingThatATerminalObeys();
    void masksWhatLeaked();
    void showsAsFarAsTheChainFits();
    void saysWhenTheEndIsMissing();
    void readsTheSameInPiecesOfAnySize();
    void searchesInEitherCase();
    void readersSeeOnlyWhatIsPublished();
    void leavesNoFileBehind();
    void holdsALongOneInBoundedMemory();

private:
    void receive(const QByteArray &bytes)
    {
        write({Kind::Received, m_us += 1000, bytes, m_received, {}});
        m_received += bytes.size();
    }
    void write(const TranscriptWriter::Record &record)
    {
        if (!m_writer->write(record))
            qFatal("cannot write");
    }
    QByteArray finished()
    {
        write({Kind::End, m_us += 1000, {}, -1, {{u"state"_s, u"finished"_s}}});
        return content();
    }
    QByteArray content() const
    {
        QFile file(m_writer->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::shared_ptr<TranscriptReader> read(const QByteArray &content,
                                                  qsizetype piece = 1 << 20);
    static QStringList texts(const TranscriptReader &reader);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TranscriptWriter> m_writer;
    qint64 m_us = 0;
    qint64 m_received = 0;
};

void TestTranscriptReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = std::make_unique<TranscriptWriter>();
    m_us = 0;
    m_received = 0;
    QVERIFY_OK(m_writer->open(m_folder->filePath(u"t.jsonl"_s)));
    write({Kind::Header, 0, {}, -1, {{u"program"_s, u"Assay"_s}}});
}

std::shared_ptr<TranscriptReader> TestTranscriptReader::read(const QByteArray &content,
                                                             qsizetype piece)
{
    const auto reader = TranscriptReader::create();
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message()));
    for (qsizetype at = 0; at < content.size(); at += piece) {
        if (!(*reader)->take(QByteArrayView(content).sliced(at, qMin(piece, content.size() - at))))
            qFatal("not taken");
    }
    if (!(*reader)->finish())
        qFatal("not finished");
    return *reader;
}

QStringList TestTranscriptReader::texts(const TranscriptReader &reader)
{
    QStringList texts;
    for (const ShownLine &line : reader.lines()->lines(0, reader.lines()->size()))
        texts.append(line.text);
    return texts;
}

void TestTranscriptReader::showsLinesWithTimeAndDirection()
{
    receive("boot\r\nlogin: ");
    write({Kind::Sent, m_us += 1000, "root\r", -1, {}});
    receive("root\r\n# ");
    write({Kind::Note, m_us += 1000, {}, -1, {{u"step"_s, u"Look around"_s}}});
    const auto reader = read(finished());
    QVERIFY(reader->check().intact());
    const QList<ShownLine> lines = reader->lines()->lines(0, 100);
    QCOMPARE(texts(*reader), QStringList({u"boot"_s, u"login: "_s, u"root⏎"_s, u"root"_s, u"# "_s,
                                          u"Look around"_s}));
    QCOMPARE(lines[0].ms, 1);
    QCOMPARE(lines[2].ms, 2);
    QCOMPARE(lines[2].direction, Direction::ToDevice);
    QCOMPARE(lines[3].direction, Direction::FromDevice);
    QCOMPARE(lines[5].direction, Direction::Note);
}

void TestTranscriptReader::findsTheLineOfEachByte_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<QByteArray>("sought"); // a byte of it is in the line that is meant
    QTest::addColumn<QString>("line");
    QTest::newRow("line feeds") << QList<QByteArray>{"one\ntwo\nthree\n"} << QByteArray("wo")
                                << u"two"_s;
    QTest::newRow("mixed line ends")
        << QList<QByteArray>{"a\r\nb\rc\n\r\nd\r\r\ne\r", "\nsought\r\nafter"}
        << QByteArray("sought") << u"sought"_s;
    QTest::newRow("UTF-8 that is split")
        << QList<QByteArray>{"gr\xc3", "\xbc\xc3\x9f", "e\n\xe2", "\x82", "\xac 12 sought\nlater\n"}
        << QByteArray("sought") << u"€ 12 sought"_s;
    QTest::newRow("first byte of a split character")
        << QList<QByteArray>{"before\n\xe2", "\x82\xac\n"} << QByteArray("\xe2") << u"€"_s;
    QTest::newRow("escape sequences that are split")
        << QList<QByteArray>{"\x1b[1;3", "1mred\x1b[0m\n\x1b]0;title", "\a\x1b[2Ksought\x1b[0m\n"}
        << QByteArray("sought") << u"sought"_s;
    QTest::newRow("NULs and backspaces")
        << QList<QByteArray>{QByteArray("a\0\0b\nx", 6), "\b\bsought\n"} << QByteArray("sought")
        << u"sought"_s;
    QTest::newRow("empty lines") << QList<QByteArray>{"\n\n\n\n", "sought\n\n\n"}
                                 << QByteArray("sought") << u"sought"_s;
    QTest::newRow("a line longer than is shown at once")
        << QList<QByteArray>{QByteArray(9000, 'a') + "sought" + QByteArray(100, 'b') + "\n"}
        << QByteArray("sought")
        << QString(QString(9000 - 2 * 4096, u'a') + u"sought"_s + QString(100, u'b'));
}

void TestTranscriptReader::findsTheLineOfEachByte()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(QByteArray, sought);
    QFETCH(QString, line);
    for (const QByteArray &piece : std::as_const(pieces))
        receive(piece);
    const auto reader = read(finished());
    const QByteArray all = pieces.join();
    const qint64 found = reader->lines()->lineOf(all.indexOf(sought));
    QVERIFY(found >= 0);
    QCOMPARE(reader->lines()->lines(found, 1).value(0).text, line);
    QCOMPARE(reader->lines()->lineOf(0), 0);
    QCOMPARE(reader->lines()->lineOf(all.size() + 1000), reader->lines()->size() - 1);
}

void TestTranscriptReader::findsTheLineThroughAllBlocks()
{
    QList<qint64> offsets;
    for (int n = 0; n < 1000; ++n) {
        if (n % 100 == 50) { // whole blocks without a line of the device
            for (int step = 0; step < 200; ++step)
                write({Kind::Note, m_us += 1, {}, -1, {{u"step"_s, u"step"_s}}});
        }
        offsets.append(m_received);
        receive("line " + QByteArray::number(n) + "\r\n");
    }
    const auto reader = read(finished());
    for (int n = 0; n < 1000; ++n) {
        for (const qint64 within : {0, 3, 5}) {
            const qint64 found = reader->lines()->lineOf(offsets[n] + within);
            QCOMPARE(reader->lines()->lines(found, 1).value(0).text, u"line %1"_s.arg(n));
        }
    }
}

void TestTranscriptReader::findsWhereAFindingWithoutAByteWasNoted()
{
    receive("hello\n");
    const QJsonObject noted{
        {u"finding"_s, u"open-port"_s}, {u"summary"_s, u"Port 23 is open"_s}, {u"offset"_s, -1}};
    write({Kind::Note, m_us += 1000, {}, -1, noted});
    receive("bye\n");
    const auto reader = read(finished());
    const Finding finding{u"open-port"_s, u"Port 23 is open"_s, {}, -1};
    QCOMPARE(texts(*reader), QStringList({u"hello"_s, u"found: Port 23 is open"_s, u"bye"_s}));
    QCOMPARE(reader->lineOf(finding), 1);
    QCOMPARE(reader->lineOf({u"hello"_s, u"Says hello"_s, {}, 2}), 0);
    QCOMPARE(reader->lineOf({u"other"_s, u"Another"_s, {}, -1}), -1);
}

void TestTranscriptReader::showsNothingThatATerminalObeys()
{
    receive("\x1b[31mred\x1b[0m \x07 \xc2\x9b"
            "31m \xe2\x80\xae"
            "desrever\xe2\x80\xa8 \xf3\xa0\x81\x81\n\x1b]52;c;aGFjaw==\x07ok\n");
    write({Kind::Sent, m_us += 1000, "\x1b[2J\x03\xc2\x9b\xe2\x80\xae", -1, {}});
    write({Kind::Note, m_us += 1000, {}, -1, {{u"prompt"_s, u"Press\u001b[2J \u202e now"_s}}});
    const auto reader = read(finished());
    const QStringList shown = texts(*reader);
    QVERIFY(shown.contains(u"ok"_s));
    QVERIFY(shown.contains(u"^[[2J^C<U+009b><U+202e>"_s)); // what was typed is told
    for (const QString &line : shown) {
        for (const char32_t c : line.toUcs4()) {
            QVERIFY2(QChar::category(c) != QChar::Other_Control
                         && QChar::category(c) != QChar::Other_Format
                         && QChar::category(c) != QChar::Separator_Line,
                     qPrintable(line));
        }
    }
}

void TestTranscriptReader::masksWhatLeaked()
{
    receive("wifi_password=correct-horse");
    receive("-battery\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\nqwertyuiop\n"
            "-----END RSA PRIVATE KEY-----\nafter\n");
    write({Kind::Sent, m_us += 1000, "set wifi_password=correct-horse-battery\r", -1, {}});
    const auto reader = read(finished());
    const QString all = texts(*reader).join(u'\n');
    QVERIFY(!all.contains(u"horse"_s));
    QVERIFY(!all.contains(u"MIIE"_s));
    QVERIFY(!all.contains(u"qwertyuiop"_s));
    QVERIFY(all.contains(u"wifi_password="_s));
    // A line counts where it stood, whatever is shown of it.
    const qint64 after = reader->lines()->lineOf(m_received - 3);
    QCOMPARE(reader->lines()->lines(after, 1).value(0).text, u"after"_s);
    QCOMPARE(reader->lines()->hits(0, 1, u"horse"_s), QByteArray(1, '\0'));
}

void TestTranscriptReader::showsAsFarAsTheChainFits()
{
    for (int n = 0; n < 10; ++n)
        receive("line " + QByteArray::number(n) + "\n");
    QList<QByteArray> lines = finished().split('\n');
    lines[6].replace("\"us\":6000", "\"us\":6001");
    const auto reader = read(lines.join('\n'));
    QCOMPARE(reader->check().firstBad, 6);
    QVERIFY(reader->isBroken());
    QCOMPARE(reader->lines()->size(), 6);
    QCOMPARE(texts(*reader).mid(3), QStringList({u"line 3"_s, u"line 4"_s,
                                                 u"record 6 does not fit; what follows is not "
                                                 "shown"_s}));
}

void TestTranscriptReader::saysWhenTheEndIsMissing()
{
    receive("line\n");
    const auto reader = read(content());
    QVERIFY(!reader->isBroken());
    QVERIFY(!reader->check().intact());
    QByteArray torn = content();
    torn.chop(10);
    const auto other = read(torn);
    QVERIFY(other->check().torn);
    QVERIFY(other->isBroken());
    // A line that never ends is given up, and costs no more than one that does.
    const auto endless = read(QByteArray(40 << 20, 'a'));
    QCOMPARE(endless->check().firstBad, 0);
}

void TestTranscriptReader::readsTheSameInPiecesOfAnySize()
{
    for (int n = 0; n < 200; ++n)
        receive("line \xe2\x82\xac " + QByteArray::number(n) + (n % 3 ? "\r\n" : "\n"));
    const QByteArray all = finished();
    const auto whole = read(all);
    for (const qsizetype piece : {1, 7, 100, 4096}) {
        const auto same = read(all, piece);
        QCOMPARE(texts(*same), texts(*whole));
        QCOMPARE(same->sha256(), whole->sha256());
    }
    QCOMPARE(whole->sha256(), QCryptographicHash::hash(all, QCryptographicHash::Sha256));
}

void TestTranscriptReader::searchesInEitherCase()
{
    for (int n = 0; n < 300; ++n)
        receive(n % 100 == 99 ? "Kernel PANIC über alles\n" : "all is well @[`{\n");
    const auto reader = read(finished());
    const auto &lines = *reader->lines();
    for (const QString &text : {u"panic"_s, u"PaNiC"_s, u"ÜBER"_s, u"über"_s}) {
        const QByteArray hits = lines.hits(0, lines.blocks(), text);
        QCOMPARE(hits, QByteArray("\0\1\0\1\1", 5));
        QCOMPARE(lines.hitsIn(1, text), QList<int>{99 - 64});
        QCOMPARE(lines.hitsIn(0, text), QList<int>());
    }
    QCOMPARE(lines.hits(0, 1, u"well @[`{"_s), QByteArray(1, char(64)));
    QCOMPARE(lines.hits(0, 1, u"well `[@{"_s), QByteArray(1, '\0'));
    QCOMPARE(lines.hits(4, 10, u"panic"_s).size(), 1);
    QCOMPARE(lines.hits(0, 5, {}).count('\0'), 5);
}

void TestTranscriptReader::readersSeeOnlyWhatIsPublished()
{
    const auto lines = ShownLines::create();
    QVERIFY_OK(lines);
    for (int n = 0; n < 65; ++n)
        (*lines)->append({n, Direction::Note, 0, u"line %1"_s.arg(n)});
    QCOMPARE((*lines)->size(), 0);
    QVERIFY((*lines)->lines(0, 100).isEmpty());
    QVERIFY_OK((*lines)->publish());
    (*lines)->append({65, Direction::Note, 0, u"line 65"_s});
    QCOMPARE((*lines)->size(), 65);
    QCOMPARE((*lines)->lines(60, 100).size(), 5);
    QCOMPARE((*lines)->lines(60, 100).constLast().text, u"line 64"_s);
    QVERIFY((*lines)->lines(65, 1).isEmpty());
    QVERIFY((*lines)->lines(-1, 1).isEmpty());
    QVERIFY((*lines)->lines(1'000'000, 1).isEmpty());
    QVERIFY_OK((*lines)->publish());
    QCOMPARE((*lines)->lines(64, 5).size(), 2);
    QCOMPARE((*lines)->lineOf(0), -1); // none is the device's
}

// Masked or not, a transcript is confidential: what is killed must not leave it lying about.
void TestTranscriptReader::leavesNoFileBehind()
{
    const QByteArray before = qgetenv("TMPDIR");
    const QTemporaryDir place;
    qputenv("TMPDIR", place.path().toLocal8Bit());
    const auto restore = qScopeGuard([&] {
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
    });
    const auto lines = ShownLines::create();
    QVERIFY_OK(lines);
    (*lines)->append({0, Direction::Note, 0, u"line"_s});
    QVERIFY_OK((*lines)->publish());
    QCOMPARE((*lines)->lines(0, 1).size(), 1);
    const QFileInfoList open =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System);
    QCOMPARE(std::count_if(open.begin(), open.end(),
                           [&](const QFileInfo &one) {
                               return one.symLinkTarget().startsWith(place.path());
                           }),
             1); // it is there
    QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestTranscriptReader::holdsALongOneInBoundedMemory()
{
    constexpr qint64 wanted = 20 << 20;
    QByteArray piece;
    while (piece.size() < 64 * 1024)
        piece += "[    1.234567] usb 1-1: new high-speed device, number "
                 + QByteArray::number(piece.size()) + "\r\n";
    while (m_received < wanted)
        receive(piece);
    receive("the last line\n");
    write({Kind::End, m_us += 1000, {}, -1, {}});
    QFile file(m_writer->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reader = TranscriptReader::create();
    QVERIFY_OK(reader);
    QVERIFY_OK((*reader)->take(file.read(1 << 20)));
    const qint64 before = processFigure("VmRSS");
    qint64 most = before;
    while (!file.atEnd()) {
        QVERIFY_OK((*reader)->take(file.read(256 << 10)));
        most = qMax(most, processFigure("VmRSS"));
    }
    QVERIFY_OK((*reader)->finish());
    QVERIFY((*reader)->check().intact());
    QVERIFY2(most - before < mostGrowth, QByteArray::number(most - before).constData());
    const auto lines = (*reader)->lines();
    QCOMPARE(lines->lines(lines->size() - 1, 1).value(0).text, u"the last line"_s);
    QCOMPARE(lines->lineOf(m_received - 3), lines->size() - 1);
    QVERIFY(lines->size() > 200'000);
}

QTEST_GUILESS_MAIN(TestTranscriptReader)
#include "tst_transcriptreader.moc"
