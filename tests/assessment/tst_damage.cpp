#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

#include <functional>

#include <unistd.h>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// Makes of a sound file something that must be refused.
struct Damage
{
    const char *name;
    std::function<QByteArray(QByteArray)> deed;
    QString says; ///< the reason given
};

QByteArray patched(QByteArray file, qsizetype offset, const QByteArray &bytes)
{
    return file.replace(offset, bytes.size(), bytes);
}

QList<Damage> damages()
{
    const auto patch = [](qsizetype offset, const char *hex) {
        return [offset, bytes = QByteArray::fromHex(hex)](const QByteArray &file) {
            return patched(file, offset, bytes);
        };
    };
    const QString header = u"header is damaged"_s;
    const QString counters = u"counters"_s;
    const QString cut = u"cut off"_s;
    return {
        {"empty", [](const QByteArray &) { return QByteArray(); }, u"empty"_s},
        {"a text", [](const QByteArray &) { return QByteArray("Dear Sir, "); },
         u"not an Assay workspace"_s},
        {"a long text", [](const QByteArray &) { return QByteArray(100'000, 'x'); },
         u"not an Assay workspace"_s},
        {"first 99 bytes", [](const QByteArray &file) { return file.first(99); },
         u"not an Assay workspace"_s},
        {"another program's database", patch(68, "00000000"), u"another program"_s},
        {"another program's mark", patch(68, "47504b47"), u"another program"_s},
        {"magic", patch(0, "73"), u"not an Assay workspace"_s},
        {"end of magic", patch(15, "01"), u"not an Assay workspace"_s},
        {"newer version", patch(60, "000003e7"), u"newer version"_s},
        {"no version", patch(60, "00000000"), u"no version"_s},
        {"page size zero", patch(16, "0000"), u"page size"_s},
        {"page size odd", patch(16, "4001"), u"page size"_s},
        {"page size doubled", patch(16, "8000"), u"cut off"_s},
        {"write version", patch(18, "02"), header},
        {"read version", patch(19, "07"), header},
        {"reserved bytes", patch(20, "10"), header},
        {"payload fractions", patch(21, "41"), header},
        {"leaf payload fraction", patch(23, "00"), header},
        {"change counter", patch(24, "ffffffff"), counters},
        {"page count zero", patch(28, "00000000"), counters},
        {"page count too large", patch(28, "00ffffff"), cut},
        {"free list", patch(32, "7fffffff"), counters},
        {"number of free pages", patch(36, "7fffffff"), counters},
        {"schema format", patch(44, "00000009"), header},
        {"text encoding", patch(56, "00000002"), header},
        {"reserved for expansion", patch(80, "01"), header},
        {"cut by a byte", [](const QByteArray &file) { return file.chopped(1); }, cut},
        {"cut by a page", [](const QByteArray &file) { return file.chopped(16384); }, cut},
        {"cut in the middle", [](const QByteArray &file) { return file.first(file.size() / 2); },
         cut},
        {"only the header", [](const QByteArray &file) { return file.first(100); }, cut},
        {"something added", [](const QByteArray &file) { return file + "more"; },
         u"does not fit"_s},
    };
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void refusesAndLeavesUntouched_data();
    void refusesAndLeavesUntouched();
    void refusesWhatIsNoFile();
    void refusesAnEmptyDatabaseOfSqlite();
    void everyHeaderByteIsLookedAt();
    void neverCrashesOnDamageInside();
    void findsAFlippedBitOfEvidence();
    void putsRightWhatAKilledProgramLeft();
    void opensFast();
    void writeProtectedFileStaysUntouched();

private:
    SampleWorkspace m_sample;
    QByteArray m_sound;
    QString m_assessment;
    QString m_evidence;
};

void TestDamage::initTestCase()
{
    auto workspace = m_sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const auto item =
        SampleWorkspace::show(*workspace, *id, QByteArray(300'000, 'e'), {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    m_evidence = item->id;
    m_assessment = *id;
    m_sound = m_sample.read(u"lab.assay"_s);
    QVERIFY(m_sound.size() > 300'000);
}

void TestDamage::refusesAndLeavesUntouched_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; const Damage &damage : damages())
        QTest::newRow(damage.name) << index++;
}

void TestDamage::refusesAndLeavesUntouched()
{
    QFETCH(int, index);
    const Damage damage = damages()[index];
    const QByteArray bytes = damage.deed(m_sound);
    QVERIFY(bytes != m_sound);
    SampleWorkspace place;
    const QString name = u"damaged.assay"_s;
    QVERIFY(place.write(name, bytes));
    QFile file(place.path(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-3);
    QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    const QDateTime stamp = QFileInfo(place.path(name)).lastModified();

    const auto opened = place.openAt(name);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::InvalidInput);
    const QString message = opened.error().message();
    QVERIFY2(message.contains(place.path(name)), qPrintable(message));
    QVERIFY2(message.contains(damage.says), qPrintable(message));
    QVERIFY2(!opened.error().advice.isEmpty(), qPrintable(message));
    QCOMPARE(place.read(name), bytes);
    QCOMPARE(QFileInfo(place.path(name)).lastModified(), stamp);
    QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files), QStringList{name});
}

void TestDamage::refusesWhatIsNoFile()
{
    const auto missing = m_sample.openAt(u"missing.assay"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFileInfo::exists(m_sample.path(u"missing.assay"_s)));
    QVERIFY(QDir(m_sample.folder.path()).mkpath(u"folder.assay"_s));
    QVERIFY(!m_sample.openAt(u"folder.assay"_s));
}

void TestDamage::refusesAnEmptyDatabaseOfSqlite()
{
    const QString path = m_sample.path(u"foreign.assay"_s);
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY(query.exec(u"CREATE TABLE contacts (name TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO contacts VALUES ('Ada')"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    const QByteArray before = m_sample.read(u"foreign.assay"_s);
    const auto opened = m_sample.openAt(u"foreign.assay"_s);
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(u"another program"_s));
    QCOMPARE(m_sample.read(u"foreign.assay"_s), before);
}

void TestDamage::everyHeaderByteIsLookedAt()
{
    // Bytes SQLite itself only counts or notes with, and may have any value: the schema cookie and
    // the version of the library that wrote last.
    const auto harmless = [](int offset) { return (offset >= 40 && offset < 44) || offset >= 96; };
    QStringList opened;
    for (int offset = 0; offset < 100; ++offset) {
        SampleWorkspace place;
        QByteArray bytes = m_sound;
        bytes[offset] = char(bytes[offset] ^ 0xff);
        QVERIFY(place.write(u"x.assay"_s, bytes));
        const bool open = bool(place.openAt(u"x.assay"_s));
        if (!harmless(offset)) {
            QCOMPARE(place.read(u"x.assay"_s), bytes);
            if (open)
                opened.append(QString::number(offset));
        }
    }
    QCOMPARE(opened, QStringList());
}

void TestDamage::neverCrashesOnDamageInside()
{
    // Bits flipped anywhere behind the header: whatever happens is an answer, not a crash, and
    // what was flipped in a byte that matters is found. Pages have unused space, so not every flip
    // can be found; the ones that change a record must be, and most do.
    QRandomGenerator random(7);
    int found = 0;
    constexpr int tries = 60;
    for (int round = 0; round < tries; ++round) {
        SampleWorkspace place;
        QByteArray bytes = m_sound;
        const auto offset = qsizetype(random.bounded(100, int(bytes.size())));
        bytes[offset] = char(bytes[offset] ^ (1 << random.bounded(8)));
        QVERIFY(place.write(u"x.assay"_s, bytes));
        auto workspace = place.openAt(u"x.assay"_s);
        if (!workspace) {
            ++found;
            continue;
        }
        const auto check = workspace->verifyLog();
        const auto evidence = workspace->verifyEvidence();
        const bool sound = check && check->ok && evidence && evidence->ok;
        if (!sound)
            ++found;
        // What is called sound really says the same as before.
        if (sound) {
            const auto assessment = workspace->assessment(m_assessment);
            QVERIFY_OK(assessment);
            QCOMPARE(assessment->answers[u"CoP-1.1"_s].rationale, u"Seen."_s);
        }
    }
    QVERIFY2(found > 5, qPrintable(QString::number(found)));
}

void TestDamage::findsAFlippedBitOfEvidence()
{
    const qsizetype inEvidence = m_sound.indexOf(QByteArray(1000, 'e')) + 500;
    QVERIFY(inEvidence > 500);
    SampleWorkspace place;
    QByteArray bytes = m_sound;
    bytes[inEvidence] = char(bytes[inEvidence] ^ 1);
    QVERIFY(place.write(u"x.assay"_s, bytes));
    auto workspace = place.openAt(u"x.assay"_s);
    QVERIFY_OK(workspace); // opening is fast and does not read evidence
    const auto check = workspace->verifyEvidence();
    QVERIFY_OK(check);
    QVERIFY(!check->ok);
    QCOMPARE(check->items, 1);
    QCOMPARE(check->bad, QStringList{m_evidence});
    const auto log = workspace->verifyLog();
    QVERIFY_OK(log);
    QVERIFY(!log->ok);
    QCOMPARE(log->firstBad, 5);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Status read = workspace->readEvidence(m_evidence, out);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void TestDamage::putsRightWhatAKilledProgramLeft()
{
    // Half of an act lies in the file and its journal beside it, as after kill -9 or a power cut.
    SampleWorkspace place;
    QVERIFY(place.write(u"running.assay"_s, m_sound));
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"running"_s);
        connection.setDatabaseName(place.path(u"running.assay"_s));
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        for (const QString &statement :
             {u"PRAGMA cache_size = 2"_s, u"BEGIN IMMEDIATE"_s,
              u"UPDATE answer SET rationale = 'half done'"_s,
              u"INSERT INTO ui_state SELECT value, hex(randomblob(9000)) FROM "
              "json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]')"_s})
            QVERIFY2(query.exec(statement), qPrintable(statement));
        for (const QString &end : {QString(), u"-journal"_s}) {
            const QByteArray bytes = place.read(u"running.assay"_s + end);
            QVERIFY(bytes != m_sound && bytes.size() > 1000);
            QVERIFY(place.write(u"killed.assay"_s + end, bytes));
        }
    }
    QSqlDatabase::removeDatabase(u"running"_s);
    auto workspace = place.openAt(u"killed.assay"_s);
    QVERIFY_OK(workspace);
    QCOMPARE(workspace->assessment(m_assessment)->answers[u"CoP-1.1"_s].rationale, u"Seen."_s);
    const auto check = workspace->verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
    QVERIFY(!QFileInfo::exists(place.path(u"killed.assay-journal"_s)));
    QCOMPARE(place.read(u"killed.assay"_s), m_sound);
}

void TestDamage::opensFast()
{
    QElapsedTimer timer;
    qint64 best = 1000;
    for (int round = 0; round < 5; ++round) { // the machine may be busy with something else
        timer.start();
        QVERIFY_OK(m_sample.open());
        best = qMin(best, timer.elapsed());
    }
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

void TestDamage::writeProtectedFileStaysUntouched()
{
    SampleWorkspace place;
    QVERIFY(place.write(u"x.assay"_s, m_sound));
    QVERIFY(QFile::setPermissions(place.path(u"x.assay"_s), QFile::ReadOwner));
    // The super-user may write anything, so the test is nobody for a while.
    constexpr uid_t nobody = 65534;
    const bool super = geteuid() == 0;
    const QByteArray file = QFile::encodeName(place.path(u"x.assay"_s));
    const QByteArray folder = QFile::encodeName(place.folder.path());
    if (super) {
        QCOMPARE(chown(file.constData(), nobody, nobody), 0);
        QCOMPARE(chown(folder.constData(), nobody, nobody), 0);
        QCOMPARE(seteuid(nobody), 0);
    }
    const auto again = qScopeGuard([super] {
        if (super)
            QCOMPARE(seteuid(0), 0);
    });
    auto workspace = place.openAt(u"x.assay"_s);
    QVERIFY_OK(workspace);
    QVERIFY_OK(workspace->assessments()); // reading works all the same
    const auto added = workspace->addProduct(SampleWorkspace::product());
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Storage);
    QVERIFY2(added.error().message().contains(u"write-protected"_s),
             qPrintable(added.error().message()));
    QCOMPARE(place.read(u"x.assay"_s), m_sound);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
