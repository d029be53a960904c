#include "assessment/evidence/evidencemanifest.h"

#include "support/jsonvariants.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 70; // past 64: the seventh level begins
constexpr quint32 seed = 20261124;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

EvidenceItem item(int number)
{
    EvidenceItem one;
    one.id = u"E-%1"_s.arg((number * 37) % 101, 3, 10, QLatin1Char('0')); // not in order
    one.title = u"Fotografía %1 “label”\n"_s.arg(number);
    one.fileName = u"photo-%1.png"_s.arg(number);
    one.mediaType = u"image/png"_s;
    one.sha256 = sha256(QByteArray::number(number));
    one.bytes = 1000 + number;
    one.provisions = {u"CoP-1.1"_s, u"CoP-3.2"_s};
    one.revision = 1 + number % 3;
    one.added = QDateTime({2026, 11, 24}, {12, 0, number % 60}, Qt::UTC);
    one.addedBy = u"Ada"_s;
    if (number % 4 == 0)
        one.expires = QDate(2027, 5, 3);
    return one;
}

QList<EvidenceItem> items(int count)
{
    QList<EvidenceItem> all;
    for (int number = 0; number < count; ++number)
        all.append(item(number));
    return all;
}

/// The root after the words of RFC 6962 §2.1, written another way than the product does it.
QByteArray rootByTheBook(QList<QByteArray> level)
{
    if (level.isEmpty())
        return sha256({});
    while (level.size() > 1) {
        QList<QByteArray> above;
        for (qsizetype i = 0; i + 1 < level.size(); i += 2)
            above.append(sha256('\x01' + level[i] + level[i + 1]));
        if (level.size() % 2 == 1)
            above.append(level.last());
        level = above;
    }
    return level.first();
}

} // namespace

class TestEvidenceManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsTheRfcSays();
    void provesEveryItemOfEveryTree();
    void refusesEveryChangedByte_data();
    void refusesEveryChangedByte();
    void showsNoOtherItem();
    void refusesWhatIsNoProof_data();
    void refusesWhatIsNoProof();
    void staysSmall();
    void oneItemMoreIsAnotherRoot();
    void keepsTheRootOfItemsThatDoNotExpire();
};

void TestEvidenceManifest::hashesAsTheRfcSays()
{
    // The test vectors of the Certificate Transparency project for RFC 6962.
    const QList<QByteArray> inputs{"",
                                   QByteArray::fromHex("00"),
                                   QByteArray::fromHex("10"),
                                   QByteArray::fromHex("2021"),
                                   QByteArray::fromHex("3031"),
                                   QByteArray::fromHex("40414243"),
                                   QByteArray::fromHex("5051525354555657"),
                                   QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
    const QList<QByteArray> roots{
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    QList<QByteArray> leaves;
    QCOMPARE(merkleRoot(leaves).toHex(), roots[0]);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        leaves.append(merkleLeaf(inputs[i]));
        QCOMPARE(merkleRoot(leaves).toHex(), roots[i + 1]);
    }
}

void TestEvidenceManifest::provesEveryItemOfEveryTree()
{
    for (int count = 1; count <= mostItems; ++count) {
        const QList<EvidenceItem> all = items(count);
        const QByteArray root = manifestRoot(all);
        for (const EvidenceItem &one : all) {
            const auto proof = proofOf(all, one.id);
            QVERIFY(proof);
            QCOMPARE(proof->root, root);
            const auto read = readProof(toFile(*proof), u"proof.json"_s);
            QVERIFY_OK(read);
            QCOMPARE(read->root, root);
            QCOMPARE(read->item, manifestEntry(one));
            QCOMPARE(read->sha256(), one.sha256);
            QCOMPARE(read->bytes(), one.bytes);
        }
        QVERIFY(!proofOf(all, u"E-none"_s));
    }
    QList<QByteArray> leaves;
    for (int count = 0; count <= mostItems; ++count) {
        QCOMPARE(merkleRoot(leaves), rootByTheBook(leaves));
        leaves.append(merkleLeaf(QByteArray::number(count)));
    }
}

void TestEvidenceManifest::refusesEveryChangedByte_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 70})
        QTest::addRow("%d items", count) << count;
}

void TestEvidenceManifest::refusesEveryChangedByte()
{
    QFETCH(int, count);
    const QList<EvidenceItem> all = items(count);
    const QByteArray file = toFile(*proofOf(all, all[count / 2].id));
    QRandomGenerator random(seed);
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const int flip : {1, 32, int(random.bounded(1, 256))}) {
            QByteArray changed = file;
            changed[at] = char(changed[at] ^ flip);
            const auto read = readProof(changed, u"proof.json"_s);
            QVERIFY2(!read, changed.constData());
            QCOMPARE(read.error().kind, Error::Kind::Refused);
        }
        QByteArray shorter = file;
        QVERIFY(!readProof(shorter.remove(at, 1), u"proof.json"_s));
        QByteArray longer = file;
        QVERIFY(!readProof(longer.insert(at, ' '), u"proof.json"_s));
    }
}

void TestEvidenceManifest::showsNoOtherItem()
{
    const QList<EvidenceItem> all = items(9);
    const QByteArray file = toFile(*proofOf(all, all[4].id));
    for (const EvidenceItem &one : all) {
        const bool own = one.id == all[4].id;
        QCOMPARE(file.contains(one.sha256.toHex()), own);
        QCOMPARE(file.contains(one.fileName.toUtf8()), own);
        QCOMPARE(file.contains(one.id.toUtf8()), own);
    }
}

void TestEvidenceManifest::refusesWhatIsNoProof_data()
{
    QTest::addColumn<QByteArray>("file");
    const QList<EvidenceItem> all = items(5);
    const QByteArray good = toFile(*proofOf(all, all[1].id));
    const QJsonObject json = QJsonDocument::fromJson(good).object();
    const auto with = [&](const QString &pointer, const QJsonValue &value) {
        return QJsonDocument(withMember(json, pointer, value).toObject())
                   .toJson(QJsonDocument::Compact)
               + '\n';
    };
    QVERIFY_OK(readProof(with(u"/format"_s, json[u"format"_s]), {})); // so written, it is one
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]\n");
    QTest::newRow("no line end") << good.chopped(1);
    QTest::newRow("name twice") << QByteArray(good).replace("{\"format\"",
                                                            "{\"format\":\"x\",\"format\"");
    QTest::newRow("upper case") << QByteArray(good).replace(
        good.sliced(good.indexOf("\"root\":\"") + 8, 64),
        good.sliced(good.indexOf("\"root\":\"") + 8, 64).toUpper());
    QTest::newRow("unknown name") << with(u"/more"_s, 1);
    QTest::newRow("unknown name in the item") << with(u"/item/more"_s, 1);
    QTest::newRow("name missing in the item") << with(u"/item/run"_s, QJsonValue::Undefined);
    QTest::newRow("bytes below nothing") << with(u"/item/bytes"_s, -1);
    QTest::newRow("half a byte") << with(u"/item/bytes"_s, 1.5);
    QTest::newRow("bytes as text") << with(u"/item/bytes"_s, u"1001"_s);
    QTest::newRow("impossible day") << with(u"/item/expires"_s, u"2027-02-30"_s);
    QTest::newRow("provisions not a list") << with(u"/item/provisions"_s, u"CoP-1.1"_s);
    QTest::newRow("path not a list") << with(u"/path"_s, u""_s);
    QTest::newRow("path empty") << with(u"/path"_s, QJsonArray());
    QTest::newRow("step without side") << with(u"/path/0"_s, QJsonObject());
    QTest::newRow("step of both sides") << with(
        u"/path/0"_s, QJsonObject{{u"left"_s, QString(64, u'0')}, {u"right"_s, QString(64, u'0')}});
    QTest::newRow("deep") << QByteArray("{\"path\":") + QByteArray(100'000, '[') + "\n";
    QTest::newRow("large") << QByteArray(largestProofFile + 1, ' ');
    QJsonArray path;
    for (int i = 0; i < 41; ++i)
        path.append(QJsonObject{{u"left"_s, QString(64, u'0')}});
    QTest::newRow("longer than any manifest is deep") << with(u"/path"_s, path);
}

void TestEvidenceManifest::refusesWhatIsNoProof()
{
    QFETCH(QByteArray, file);
    const auto read = readProof(file, u"proof.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Refused);
    QVERIFY(!read.error().why.isEmpty());
}

void TestEvidenceManifest::staysSmall()
{
    const QList<EvidenceItem> all = items(64);
    QCOMPARE(proofOf(all, all[9].id)->path.size(), 6);
}

void TestEvidenceManifest::oneItemMoreIsAnotherRoot()
{
    QSet<QByteArray> roots;
    for (int count = 0; count <= mostItems; ++count)
        roots.insert(manifestRoot(items(count)));
    QCOMPARE(roots.size(), mostItems + 1);
    QList<EvidenceItem> reversed = items(12);
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(manifestRoot(reversed), manifestRoot(items(12)));
}

void TestEvidenceManifest::keepsTheRootOfItemsThatDoNotExpire()
{
    // As labels carried it before evidence could expire.
    EvidenceItem one = item(1);
    one.confidential = true; // who may see it is not what it is
    QCOMPARE(manifestRoot({one}).toHex(),
             merkleLeaf("{\"added\":\"2026-11-24T12:00:01Z\",\"addedBy\":\"Ada\",\"bytes\":1001,"
                        "\"fileName\":\"photo-1.png\",\"id\":\"E-037\",\"mediaType\":\"image/png\","
                        "\"provisions\":[\"CoP-1.1\",\"CoP-3.2\"],\"revision\":2,\"run\":\"\","
                        "\"sha256\":\""
                        + one.sha256.toHex()
                        + "\",\"title\":\"Fotografía 1 “label”\\n\",\"url\":\"\"}")
                 .toHex());
    EvidenceItem dated = one;
    dated.expires = QDate(2027, 5, 3);
    QVERIFY(manifestRoot({dated}) != manifestRoot({one}));
}

QTEST_GUILESS_MAIN(TestEvidenceManifest)
#include "tst_evidencemanifest.moc"
