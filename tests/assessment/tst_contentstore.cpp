#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// As many bytes as asked for, never the same twice in a row, without keeping them.
class EndlessDevice : public QIODevice
{
public:
    explicit EndlessDevice(qint64 size) : m_left(size) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left == 0; }
    qint64 bytesAvailable() const override { return m_left; }
    bool fails = false; ///< in the middle

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        if (fails && m_left < 2'000'000) {
            setErrorString(u"the stick was pulled out"_s);
            return -1;
        }
        const qint64 count = qMin(qMin(longest, m_left), qint64(65'521));
        for (qint64 at = 0; at < count; at += 512)
            data[at] = char((m_left - at) >> 9);
        m_left -= count;
        return count == 0 && longest > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

class HashingDevice : public QIODevice
{
public:
    HashingDevice() { open(QIODevice::WriteOnly); }
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 bytes = 0;
    qint64 room = std::numeric_limits<qint64>::max();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 count) override
    {
        if (bytes + count > room) {
            setErrorString(u"no room"_s);
            return -1;
        }
        hash.addData(QByteArrayView(data, count));
        bytes += count;
        return count;
    }
};

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

class TestContentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAnyContentByteForByte_data();
    void keepsAnyContentByteForByte();
    void keepsTheSameContentOnce();
    void memoryStaysConstant();
    void cancelLeavesNothing();
    void aFailingSourceLeavesNothing();
    void aFullDiskLeavesNothing();
    void tellsProgress();
    void readingStopsWhenThereIsNoRoom();
    void keepsOldRevisions();
    void theSameContentAgainIsNoRevision();
    void mediaTypeComesFromTheContent_data();
    void mediaTypeComesFromTheContent();
    void fileNamesLoseTheirFolders();
    void linksAndUnlinks();
    void keepsANotedWebAddress();

private:
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
};

void TestContentStore::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    const auto id = SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(id);
    m_id = *id;
}

void TestContentStore::cleanup()
{
    const auto check = m_workspace->verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
    m_workspace.reset();
    m_sample.reset();
}

void TestContentStore::keepsAnyContentByteForByte_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 255, 16'384, 524'287, 524'288, 524'289, 3'000'000})
        QTest::addRow("%lld", qlonglong(size)) << size;
}

void TestContentStore::keepsAnyContentByteForByte()
{
    QFETCH(qint64, size);
    QByteArray content(size, '\0');
    for (qint64 at = 0; at < size; ++at)
        content[at] = char(at * 31 + (at >> 8));
    const auto item = SampleWorkspace::show(*m_workspace, m_id, content, {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    QCOMPARE(item->bytes, size);
    QCOMPARE(item->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QVERIFY(QRegularExpression(u"\\AE-[0-9A-HJKMNP-TV-Z]{10}\\z"_s).match(item->id).hasMatch());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->readEvidence(item->id, out));
    QCOMPARE(out.data(), content);
    const auto check = m_workspace->verifyEvidence();
    QVERIFY_OK(check);
    QVERIFY(check->ok);
    QCOMPARE(check->items, 1);
}

void TestContentStore::keepsTheSameContentOnce()
{
    const QByteArray content(2'000'000, 'c');
    const auto first = SampleWorkspace::show(*m_workspace, m_id, content, {u"CoP-1.1"_s});
    QVERIFY_OK(first);
    const qint64 size = QFileInfo(m_sample->path()).size();
    const auto second = SampleWorkspace::show(*m_workspace, m_id, content, {u"CoP-1.2"_s});
    QVERIFY_OK(second);
    QVERIFY(first->id != second->id);
    QCOMPARE(first->sha256, second->sha256);
    QVERIFY(QFileInfo(m_sample->path()).size() < size + 500'000);
    QCOMPARE(m_workspace->verifyEvidence()->items, 2);
}

void TestContentStore::memoryStaysConstant()
{
    constexpr qint64 mega = 1024 * 1024;
    EndlessDevice small(8 * mega);
    QVERIFY_OK(m_workspace->addEvidence(m_id, small, {.fileName = u"small.bin"_s}));
    const qint64 before = peakMemory();
    EndlessDevice large(96 * mega);
    const auto item = m_workspace->addEvidence(m_id, large, {.fileName = u"large.bin"_s});
    QVERIFY_OK(item);
    QCOMPARE(item->bytes, 96 * mega);
    HashingDevice out;
    QVERIFY_OK(m_workspace->readEvidence(item->id, out));
    QCOMPARE(out.bytes, 96 * mega);
    QCOMPARE(out.hash.result(), item->sha256);
    QVERIFY(m_workspace->verifyEvidence()->ok);
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 16 * mega, qPrintable(QString::number(grown)));
}

void TestContentStore::cancelLeavesNothing()
{
    const QByteArray before = m_sample->read(u"lab.assay"_s);
    std::stop_source stop;
    EndlessDevice content(20'000'000);
    const auto item = m_workspace->addEvidence(m_id, content, {.fileName = u"large.bin"_s},
                                               {.report =
                                                    [&](qint64 done, qint64) {
                                                        if (done > 10'000'000)
                                                            stop.request_stop();
                                                    },
                                                .stop = stop.get_token()});
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::Cancelled);
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
    QCOMPARE(m_sample->read(u"lab.assay"_s).size(), before.size());
    QCOMPARE(QDir(m_sample->folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
}

void TestContentStore::aFailingSourceLeavesNothing()
{
    const auto rows = m_workspace->log()->size();
    EndlessDevice content(5'000'000);
    content.fails = true;
    const auto item = m_workspace->addEvidence(m_id, content, {.fileName = u"stick.bin"_s});
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::Storage);
    QVERIFY(item.error().message().contains(u"pulled out"_s));
    QCOMPARE(m_workspace->log()->size(), rows);
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
}

void TestContentStore::aFullDiskLeavesNothing()
{
    // No file may grow past 2 MB for a while: the nearest thing to a full disk.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 2'000'000;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    EndlessDevice content(30'000'000);
    const auto item = m_workspace->addEvidence(m_id, content, {.fileName = u"large.bin"_s});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!item);
    QCOMPARE(item.error().kind, Error::Kind::Storage);
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
    // There is room again, and the next act works.
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "small", {u"CoP-1.1"_s}));
}

void TestContentStore::tellsProgress()
{
    QBuffer content;
    content.setData(QByteArray(2'000'000, 'p'));
    content.open(QIODevice::ReadOnly);
    QList<qint64> told;
    const auto item = m_workspace->addEvidence(m_id, content, {.fileName = u"p"_s},
                                               {.report = [&](qint64 done, qint64 total) {
                                                   QCOMPARE(total, 2'000'000);
                                                   told.append(done);
                                               }});
    QVERIFY_OK(item);
    QVERIFY(told.size() > 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 2'000'000);
}

void TestContentStore::readingStopsWhenThereIsNoRoom()
{
    EndlessDevice content(3'000'000);
    const auto item = m_workspace->addEvidence(m_id, content, {.fileName = u"p"_s});
    QVERIFY_OK(item);
    HashingDevice out;
    out.room = 1'000'000;
    const Status read = m_workspace->readEvidence(item->id, out);
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(u"no room"_s));
}

void TestContentStore::keepsOldRevisions()
{
    const auto first = SampleWorkspace::show(*m_workspace, m_id, "first", {u"CoP-1.1"_s});
    QVERIFY_OK(first);
    QBuffer content;
    content.setData("second");
    content.open(QIODevice::ReadOnly);
    m_workspace->setActor(u"ben"_s);
    const auto second = m_workspace->reviseEvidence(first->id, content, u"better.txt"_s);
    QVERIFY_OK(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->revision, 2);
    QCOMPARE(second->fileName, u"better.txt"_s);
    QCOMPARE(second->addedBy, u"ben"_s);
    QCOMPARE(second->provisions, QStringList{u"CoP-1.1"_s});
    const auto all = m_workspace->evidenceRevisions(first->id);
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().sha256, first->sha256);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->readContent(all->first().sha256, out));
    QCOMPARE(out.data(), QByteArray("first"));
    QCOMPARE(m_workspace->evidence(m_id)->size(), 1);
}

void TestContentStore::theSameContentAgainIsNoRevision()
{
    const auto first = SampleWorkspace::show(*m_workspace, m_id, "first", {u"CoP-1.1"_s});
    QVERIFY_OK(first);
    const auto rows = m_workspace->log()->size();
    QBuffer content;
    content.setData("first");
    content.open(QIODevice::ReadOnly);
    const auto again = m_workspace->reviseEvidence(first->id, content, first->fileName);
    QVERIFY_OK(again);
    QCOMPARE(again->revision, 1);
    QCOMPARE(m_workspace->log()->size(), rows);
}

void TestContentStore::mediaTypeComesFromTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("type");
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("picture") << png << u"a.png"_s << u"image/png"_s;
    QTest::newRow("picture that calls itself text") << png << u"a.txt"_s << u"image/png"_s;
    QTest::newRow("text that calls itself picture")
        << QByteArray("hello") << u"a.png"_s << u"text/plain"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"report"_s << u"application/pdf"_s;
    QTest::newRow("table") << QByteArray("a,b\n1,2\n") << u"a.csv"_s << u"text/csv"_s;
    QTest::newRow("unknown") << QByteArray::fromHex("0001fe02ff") << u"dump"_s
                             << u"application/octet-stream"_s;
    QTest::newRow("program that calls itself picture")
        << QByteArray::fromHex("0001fe02ff") << u"a.png"_s << u"application/octet-stream"_s;
}

void TestContentStore::mediaTypeComesFromTheContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fileName);
    QFETCH(QString, type);
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    const auto item = m_workspace->addEvidence(m_id, device, {.fileName = fileName});
    QVERIFY_OK(item);
    QCOMPARE(item->mediaType, type);
}

void TestContentStore::fileNamesLoseTheirFolders()
{
    QBuffer device;
    device.open(QIODevice::ReadOnly);
    for (const auto &[given, kept] : {std::pair(u"/home/ada/secret plans/a.txt"_s, u"a.txt"_s),
                                      std::pair(u"C:\\Users\\ada\\b.txt"_s, u"b.txt"_s),
                                      std::pair(u"../../c\n.txt"_s, u"c.txt"_s)}) {
        const auto item = m_workspace->addEvidence(m_id, device, {.fileName = given});
        QVERIFY_OK(item);
        QCOMPARE(item->fileName, kept);
        QCOMPARE(item->title, kept); // no title given
    }
}

void TestContentStore::linksAndUnlinks()
{
    const auto item = SampleWorkspace::show(*m_workspace, m_id, "x", {u"CoP-2.1"_s});
    QVERIFY_OK(item);
    QVERIFY_OK(m_workspace->linkEvidence(item->id, {u"CoP-1.1"_s, u"CoP-2.1"_s}));
    QCOMPARE(m_workspace->evidenceItem(item->id)->provisions,
             (QStringList{u"CoP-1.1"_s, u"CoP-2.1"_s}));
    QVERIFY(!m_workspace->linkEvidence(item->id, {u"CoP-99.9"_s}));
    QVERIFY_OK(m_workspace->unlinkEvidence(item->id, u"CoP-2.1"_s));
    QCOMPARE(m_workspace->unlinkEvidence(item->id, u"CoP-2.1"_s).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(m_workspace->evidenceItem(item->id)->provisions, QStringList{u"CoP-1.1"_s});
    QVERIFY(m_workspace->assessment(m_id)->evidenceOf(u"CoP-2.1"_s).isEmpty());
}

void TestContentStore::keepsANotedWebAddress()
{
    QBuffer note;
    note.setData("Seen on 23 November 2026: the policy names a contact.");
    note.open(QIODevice::ReadOnly);
    const auto item = m_workspace->addEvidence(m_id, note,
                                               {.title = u"Disclosure policy"_s,
                                                .fileName = u"note.txt"_s,
                                                .provisions = {u"CoP-2.1"_s},
                                                .confidential = true,
                                                .url = u"https://example.com/security"_s});
    QVERIFY_OK(item);
    const auto kept = m_workspace->evidenceItem(item->id);
    QVERIFY_OK(kept);
    QCOMPARE(kept->url, u"https://example.com/security"_s);
    QVERIFY(kept->confidential);
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "tst_contentstore.moc"
