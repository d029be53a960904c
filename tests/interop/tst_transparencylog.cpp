#include "assessment/evidence/merkletree.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment;
using namespace assessment::signing;

namespace {

constexpr int most = 33;

/// What the second implementation (tests/interop/tlog.py) says; no document when it fails.
QJsonDocument ask(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess python;
    python.start(u"python3"_s, QStringList{u"" SOURCE_ROOT "/tests/interop/tlog.py"_s} + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

QList<QByteArray> hashesOf(const QJsonValue &list)
{
    QList<QByteArray> hashes;
    for (const QJsonValue &hash : list.toArray())
        hashes.append(QByteArray::fromHex(hash.toString().toLatin1()));
    return hashes;
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

/// The tree, its proofs and its checkpoints against an implementation in another language.
class TestTransparencyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rootsAgree();
    void everyInclusionProofAgrees();
    void everyConsistencyProofAgrees();
    void noTamperedInclusionProofIsAccepted();
    void noTamperedConsistencyProofIsAccepted();
    void growsFromItsPeaks();
    void strangersReadTheCheckpoint();
    void noByteOfACheckpointCanChange();
    void entriesHaveOneForm();
    void whatIsNotPublishedHasNoEntry();

private:
    QJsonArray m_vectors;
    QList<QByteArray> m_leaves;
};

void TestTransparencyLog::initTestCase()
{
    m_vectors = ask({u"vectors"_s, QString::number(most)}).array();
    QCOMPARE(m_vectors.size(), most);
    for (int i = 0; i < most; ++i)
        m_leaves.append(merkleLeaf(QByteArray::number(i)));
}

void TestTransparencyLog::rootsAgree()
{
    for (int size = 1; size <= most; ++size)
        QCOMPARE(logRoot(m_leaves, size).toHex(),
                 m_vectors[size - 1][u"root"_s].toString().toLatin1());
}

void TestTransparencyLog::everyInclusionProofAgrees()
{
    int proofs = 0;
    for (int size = 1; size <= most; ++size) {
        for (int index = 0; index < size; ++index) {
            const auto expected = hashesOf(m_vectors[size - 1][u"inclusion"_s][index]);
            QCOMPARE(inclusionProof(m_leaves, index, size), expected);
            QVERIFY(isIncluded(m_leaves[index], index, size, expected, logRoot(m_leaves, size)));
            ++proofs;
        }
    }
    QCOMPARE(proofs, most * (most + 1) / 2);
}

void TestTransparencyLog::everyConsistencyProofAgrees()
{
    for (int size = 1; size <= most; ++size) {
        const QByteArray root = logRoot(m_leaves, size);
        for (int old = 1; old < size; ++old) {
            const auto expected = hashesOf(m_vectors[size - 1][u"consistency"_s][old - 1]);
            QCOMPARE(consistencyProof(m_leaves, old, size), expected);
            QVERIFY(isContinued(old, logRoot(m_leaves, old), size, root, expected));
        }
        QVERIFY(isContinued(size, root, size, root, {}));
    }
}

void TestTransparencyLog::noTamperedInclusionProofIsAccepted()
{
    for (int size = 1; size <= most; ++size) {
        const QByteArray root = logRoot(m_leaves, size);
        for (int index = 0; index < size; ++index) {
            const QByteArray &leaf = m_leaves[index];
            const auto proof = inclusionProof(m_leaves, index, size);
            QVERIFY(!isIncluded(flipped(leaf, 7), index, size, proof, root));
            QVERIFY(!isIncluded(leaf, index, size, proof, flipped(root, 31)));
            QVERIFY(!isIncluded(leaf, -1, size, proof, root));
            QVERIFY(!isIncluded(leaf, size, size, proof, root));
            for (int other = 0; other < size; ++other)
                QVERIFY(other == index || !isIncluded(leaf, other, size, proof, root));
            // A proof need not say how large the tree is (the way of a left leaf is the same in
            // many); with the root of the other size it does.
            for (int other = 1; other <= most; ++other)
                QVERIFY(other == size
                        || !isIncluded(leaf, index, other, proof, logRoot(m_leaves, other)));
            for (qsizetype i = 0; i < proof.size(); ++i) {
                auto changed = proof;
                changed[i] = flipped(changed[i], 0);
                QVERIFY(!isIncluded(leaf, index, size, changed, root));
                changed = proof;
                changed.removeAt(i);
                QVERIFY(!isIncluded(leaf, index, size, changed, root));
                changed = proof;
                changed[i].chop(1);
                QVERIFY(!isIncluded(leaf, index, size, changed, root));
            }
            QVERIFY(!isIncluded(leaf, index, size, proof + QList{root}, root));
        }
    }
}

void TestTransparencyLog::noTamperedConsistencyProofIsAccepted()
{
    for (int size = 2; size <= most; ++size) {
        const QByteArray root = logRoot(m_leaves, size);
        for (int old = 1; old < size; ++old) {
            const QByteArray oldRoot = logRoot(m_leaves, old);
            const auto proof = consistencyProof(m_leaves, old, size);
            QVERIFY(!isContinued(old, flipped(oldRoot, 3), size, root, proof));
            QVERIFY(!isContinued(old, oldRoot, size, flipped(root, 3), proof));
            QVERIFY(!isContinued(size, oldRoot, old, root, proof));
            QVERIFY(!isContinued(0, oldRoot, size, root, proof));
            QVERIFY(!isContinued(old, oldRoot, size, root, proof + QList{root}));
            for (qsizetype i = 0; i < proof.size(); ++i) {
                auto changed = proof;
                changed[i] = flipped(changed[i], 16);
                QVERIFY(!isContinued(old, oldRoot, size, root, changed));
                changed = proof;
                changed.removeAt(i);
                QVERIFY(!isContinued(old, oldRoot, size, root, changed));
            }
            // Another past: one entry was rewritten, all later hashes are right for it.
            for (int place = 0; place < old; ++place) {
                auto rewritten = m_leaves;
                rewritten[place] = merkleLeaf("rewritten");
                QVERIFY(!isContinued(old, oldRoot, size, logRoot(rewritten, size),
                                     consistencyProof(rewritten, old, size)));
            }
        }
    }
}

void TestTransparencyLog::growsFromItsPeaks()
{
    LogPeaks log;
    QList<QByteArray> nodes;
    for (int size = 0; size < most; ++size) {
        QCOMPARE(log.root(), logRoot(m_leaves, size));
        LogPeaks found{.size = size, .roots = {}};
        for (const qint64 end : peakEnds(size))
            found.roots.append(nodes[end]);
        QCOMPARE(found.roots, log.roots);
        QCOMPARE(log.proofOfNext(), inclusionProof(m_leaves, size, size + 1));
        nodes.append(log.add(m_leaves[size]));
    }
}

void TestTransparencyLog::strangersReadTheCheckpoint()
{
    const signingfixture::Demo demo;
    const LogEntry entry =
        entryOf(u"PPT-2026-00001-K"_s, signingfixture::issueTime, QByteArray(32, 'd'));
    LogPeaks log;
    for (int i = 0; i < 5; ++i)
        log.add(m_leaves[i]);
    InclusionProof proof{
        .checkpoint = {}, .index = 5, .leaf = leafOf(entry), .path = log.proofOfNext()};
    log.add(merkleLeaf(proof.leaf));
    const auto note =
        signLogHead({.origin = u"assay-log/1"_s, .size = 6, .root = log.root()}, demo.identity());
    QVERIFY_OK(note);
    proof.checkpoint = *note;
    QVERIFY(holds(proof, demo.identity().certificateDer()));
    const auto again = readInclusionProof(toJson(proof));
    QVERIFY_OK(again);
    QCOMPARE(toJson(*again), toJson(proof));

    QByteArray pem; // of the signer alone
    pem = "-----BEGIN CERTIFICATE-----\n" + demo.identity().certificateDer().toBase64()
          + "\n-----END CERTIFICATE-----\n";
    QFile certificate(demo.folder.filePath(u"signer-only.pem"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
    certificate.write(pem);
    certificate.close();
    const auto said =
        ask({u"check"_s, certificate.fileName()}, QJsonDocument(toJson(proof)).toJson());
    QCOMPARE(said[u"size"_s].toInt(), 6);
    QCOMPARE(said[u"leaf"_s][u"certificateId"_s].toString(), entry.certificateId);

    InclusionProof moved = proof;
    moved.index = 4;
    QVERIFY(!holds(moved, demo.identity().certificateDer()));
    QVERIFY(
        ask({u"check"_s, certificate.fileName()}, QJsonDocument(toJson(moved)).toJson()).isNull());
    const signingfixture::Demo other; // another key of the same name
    QVERIFY(!holds(proof, other.identity().certificateDer()));
}

void TestTransparencyLog::noByteOfACheckpointCanChange()
{
    const signingfixture::Demo demo;
    const QByteArray der = demo.identity().certificateDer();
    const QByteArray note = *signLogHead(
        {.origin = u"assay-log/1"_s, .size = 3, .root = logRoot(m_leaves, 3)}, demo.identity());
    QVERIFY(isSignedBy(*readLogCheckpoint(note), der));
    for (qsizetype i = 0; i < note.size(); ++i) {
        for (const char bit : {'\x01', '\x20'}) {
            QByteArray changed = note;
            changed[i] = char(changed[i] ^ bit);
            const auto read = readLogCheckpoint(changed);
            QVERIFY2(!read || !isSignedBy(*read, der), changed.constData());
        }
        const auto shorter = readLogCheckpoint(note.first(i));
        QVERIFY(!shorter || !isSignedBy(*shorter, der));
    }
    QVERIFY(!readLogCheckpoint(note + '\n'));
    QVERIFY(!readLogCheckpoint(QByteArray(note).replace("\n3\n", "\n03\n")));
    QVERIFY(!readLogCheckpoint(QByteArray(1'000'000, '\n')));
}

void TestTransparencyLog::entriesHaveOneForm()
{
    const LabelEvent event{.certificateId = u"PPT-2026-00001-K"_s,
                           .kind = LabelEvent::Kind::Suspended,
                           .at = signingfixture::issueTime,
                           .until = signingfixture::issueTime.addDays(30),
                           .reason = u"A fault in the updater.\nIt is looked at."_s,
                           .actor = u"ann"_s};
    const QByteArray leaf = leafOf(*entryOf(event));
    QVERIFY(!leaf.contains("ann")); // who did it is not published
    const auto read = readLogEntry(leaf);
    QVERIFY_OK(read);
    QCOMPARE(leafOf(*read), leaf);
    QCOMPARE(read->until, event.until);
    QVERIFY(!readLogEntry(leaf + ' '));
    QVERIFY(!readLogEntry(QByteArray(leaf).replace("suspended", "suspected")));
    QVERIFY(!readLogEntry(QByteArray(leaf).replace("\"at\"", "\"ax\"")));
    QVERIFY(!readLogEntry(QByteArray(leaf).replace("suspended", "issued")));
    QVERIFY(!readLogEntry("{}"));
}

void TestTransparencyLog::whatIsNotPublishedHasNoEntry()
{
    LabelEvent event{.certificateId = u"PPT-2026-00001-K"_s,
                     .kind = LabelEvent::Kind::WithdrawalAsked,
                     .at = signingfixture::issueTime,
                     .reason = u"Between us."_s,
                     .actor = u"ann"_s};
    QVERIFY(!entryOf(event));
    event.kind = LabelEvent::Kind::WithdrawalRefused;
    QVERIFY(!entryOf(event));
    event.kind = LabelEvent::Kind::Withdrawn;
    QVERIFY(entryOf(event));
}

QTEST_GUILESS_MAIN(TestTransparencyLog)
#include "tst_transparencylog.moc"
