#include "assessment/harness/transcript.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// The chained record of a run: what is in it, and that no change of it goes unseen.
class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasWritten();
    void isChainedAsItSays();
    void findsAnyFlippedBit();
    void findsALostAnAddedAndAMovedRecord();
    void findsACutEnd();
    void refusesAnExistingFile();
    void isForItsOwnerOnly();

private:
    QByteArray content() const;
    Result<TranscriptCheck> check(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_sha256;
};

void TestTranscript::init()
{
    using Kind = TranscriptWriter::Kind;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"t.jsonl"_s);
    TranscriptWriter writer;
    QVERIFY_OK(writer.open(m_path));
    QVERIFY_OK(writer.write({Kind::Header, 0, {}, -1, {{u"program"_s, u"Assay"_s}}}));
    QVERIFY_OK(writer.write({Kind::Received, 10, QByteArray("lo\0gin: \xff\x1b[0m", 13), 0, {}}));
    QVERIFY_OK(writer.write({Kind::Sent, 20, "root\r", -1, {}}));
    QVERIFY_OK(writer.write({Kind::Note, 25, {}, -1, {{u"step"_s, u"„Enter“ \",\"chain\":\""_s}}}));
    QVERIFY_OK(writer.write({Kind::End, 30, {}, -1, {{u"state"_s, u"finished"_s}}}));
    QVERIFY_OK(writer.close());
    m_sha256 = writer.sha256();
}

QByteArray TestTranscript::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TranscriptCheck> TestTranscript::check(const QByteArray &content)
{
    const QString path = m_folder->filePath(u"changed.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    file.close();
    return checkTranscript(path);
}

void TestTranscript::givesBackWhatWasWritten()
{
    QByteArray received;
    QByteArray sent;
    qint64 last = -1;
    const auto result = checkTranscript(m_path, [&](const TranscriptWriter::Record &record) {
        if (record.kind == TranscriptWriter::Kind::Received)
            received += record.raw;
        if (record.kind == TranscriptWriter::Kind::Sent)
            sent += record.raw;
        QVERIFY(record.microseconds > last);
        last = record.microseconds;
    });
    QVERIFY_OK(result);
    QVERIFY(result->intact());
    QCOMPARE(result->records, 5);
    QCOMPARE(result->received, 13);
    QCOMPARE(received, QByteArray("lo\0gin: \xff\x1b[0m", 13));
    QCOMPARE(sent, "root\r");
    QCOMPARE(result->header[u"program"].toString(), u"Assay"_s);
    QCOMPARE(result->end[u"state"].toString(), u"finished"_s);
    QCOMPARE(QCryptographicHash::hash(content(), QCryptographicHash::Sha256), m_sha256);
}

// Follows the description in the header file and shares no code with the writer.
void TestTranscript::isChainedAsItSays()
{
    QByteArray previous(64, '0');
    for (const QByteArray &line : content().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QByteArray chain = object[u"chain"].toString().toLatin1();
        QByteArray bare = line;
        bare.replace(",\"chain\":\"" + chain + "\"", "");
        QCOMPARE(
            QCryptographicHash::hash(previous + '\n' + bare, QCryptographicHash::Sha256).toHex(),
            chain);
        previous = chain;
    }
}

void TestTranscript::findsAnyFlippedBit()
{
    const QByteArray whole = content();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 1);
        const auto result = check(changed);
        QVERIFY_OK(result);
        QVERIFY2(!result->intact(), qPrintable(QString::number(at)));
        QVERIFY(result->firstBad <= whole.first(at).count('\n'));
    }
}

void TestTranscript::findsALostAnAddedAndAMovedRecord()
{
    QList<QByteArray> lines = content().split('\n');
    lines.removeLast();
    const auto joined = [](const QList<QByteArray> &parts) { return parts.join('\n') + '\n'; };
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QList<QByteArray> less = lines;
        less.removeAt(at);
        QVERIFY(!check(joined(less))->intact());
        QList<QByteArray> more = lines;
        more.insert(at, lines[at]);
        QVERIFY(!check(joined(more))->intact());
        if (at > 0) {
            QList<QByteArray> moved = lines;
            moved.swapItemsAt(at, at - 1);
            QVERIFY(!check(joined(moved))->intact());
        }
    }
    QVERIFY(!check(joined(lines) + lines.constLast() + '\n')->intact()); // after the end
}

void TestTranscript::findsACutEnd()
{
    const QByteArray whole = content();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto cut = check(whole.first(size));
        QVERIFY(!cut->intact());
        // What a crash does to the last line is no damage: the run may go on behind what is whole.
        const qsizetype lastFeed = whole.lastIndexOf('\n', size - 1);
        const bool torn = size > 0 && whole[size - 1] != '\n';
        QCOMPARE(cut->torn, torn);
        QCOMPARE(cut->wholeBytes, size == 0 ? 0 : lastFeed + 1);
    }
    QVERIFY(check(whole)->intact());
    QVERIFY(!check(whole)->torn);
}

void TestTranscript::refusesAnExistingFile()
{
    TranscriptWriter writer;
    const Status opened = writer.open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(checkTranscript(m_path)->intact());
}

void TestTranscript::isForItsOwnerOnly()
{
    const QFileDevice::Permissions permissions = QFile::permissions(m_path);
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
