#include "assessment/signing/cose.h"

#include "assessment/signing/packedcose.h"
#include "support/signingfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace signingfixture;
using namespace testcertificates;

namespace {

const QByteArray payload = QByteArray::fromHex("a10102");
const QDateTime dayAfter = issueTime.addDays(1);

} // namespace

class TestCose : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const QByteArray m_cose = *signCose(m_identity, payload);

private Q_SLOTS:
    void acceptsWhatItMade()
    {
        const auto check = checkCose(m_cose, m_demo.trust(), {}, dayAfter);
        QVERIFY_OK(check);
        QVERIFY(check->integrity == SignatureIntegrity::Intact);
        QVERIFY(check->signer == SignerTrust::Trusted);
        QCOMPARE(check->payload, payload);
        QCOMPARE(check->keyId, m_identity.certificate().keyId);
        QVERIFY2(check->reasons.isEmpty(), qPrintable(check->reasons.join(u'\n')));
        QCOMPARE(m_cose.size(), payload.size() + 84); // paper is dear
    }

    void signsWithRsaToo()
    {
        QTemporaryDir folder;
        const Member root = make(p256(), authority());
        const Member signer = make(Key(EVP_RSA_gen(3072), Free()), {}, &root);
        const auto identity =
            Identity::load(written(folder.filePath(u"rsa.pem"_s), pemFile(signer.key, {signer})),
                           assessment::SecretBytes());
        QVERIFY_OK(identity);
        const auto cose = signCose(*identity, payload);
        QVERIFY_OK(cose);
        const auto check = checkCose(*cose, {.anchors = {root.der()}, .certificates = {}},
                                     {signer.der()}, dayAfter);
        QVERIFY_OK(check);
        QVERIFY(check->integrity == SignatureIntegrity::Intact);
        QVERIFY(check->signer == SignerTrust::Trusted);
    }

    void cannotCheckWithoutTheCertificate()
    {
        const Demo stranger;
        for (const TrustList &trust : {TrustList{}, m_demo.rootOnly(), stranger.trust()}) {
            const auto check = checkCose(m_cose, trust, {}, dayAfter);
            QVERIFY_OK(check);
            QVERIFY(check->integrity == SignatureIntegrity::Changed);
            QVERIFY(check->signer == SignerTrust::NotChecked);
            QVERIFY(!check->certificate);
            QVERIFY(check->reasons.first().contains(u"is not at hand"_s));
        }
    }

    void noticesEveryFlippedBit()
    {
        for (qsizetype bit = 0; bit < m_cose.size() * 8; ++bit) {
            QByteArray flipped = m_cose;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto check = checkCose(flipped, m_demo.trust(), {}, dayAfter);
            QVERIFY2(!check || check->integrity != SignatureIntegrity::Intact,
                     QByteArray::number(bit).constData());
        }
    }

    void refusesOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("cose");
        QTest::newRow("no tag") << m_cose.sliced(1);
        QTest::newRow("byte behind") << m_cose + '\0';
        QTest::newRow("cut off") << m_cose.chopped(1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too large") << QByteArray(5000, '\xd2');
        QTest::newRow("longer tag") << QByteArray("\xd8\x12") + m_cose.sliced(1);
        QTest::newRow("endless array") << QByteArray("\xd2\x9f") + m_cose.sliced(2) + '\xff';
        QTest::newRow("huge array") << QByteArray::fromHex("d29b7fffffffffffffff");
        QTest::newRow("huge string") << QByteArray::fromHex("d2845b7fffffffffffffff");
        QTest::newRow("nested without end") << QByteArray(2000, '\x81');
    }

    void refusesOtherEncodings()
    {
        QFETCH(QByteArray, cose);
        QVERIFY(!checkCose(cose, m_demo.trust(), {}, dayAfter));
    }

    void packsIntoTheShorterForm()
    {
        const QByteArray wordy = *signCose(m_identity, QByteArray(800, 'a'));
        QVERIFY(packCose(wordy).size() < wordy.size() / 2);
        QCOMPARE(*unpackCose(packCose(wordy)), wordy);
        QCOMPARE(packCose(m_cose), m_cose); // nothing to gain
        QCOMPARE(*unpackCose(m_cose), m_cose);
    }

    void unpacksNothingHostile()
    {
        QVERIFY(!unpackCose({}));
        QVERIFY(!unpackCose(packCose(QByteArray("\xd2") + QByteArray(100'000, 'a')))); // a bomb
        const QByteArray packed = packCose(*signCose(m_identity, QByteArray(800, 'a')));
        QVERIFY(!unpackCose(packed + '\0'));
        QVERIFY(!unpackCose(packed.chopped(1)));
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray garbage(random.bounded(1, 400), Qt::Uninitialized);
            for (char &byte : garbage)
                byte = char(random.bounded(256));
            const auto cose = unpackCose(garbage);
            if (cose)
                QVERIFY(!checkCose(*cose, m_demo.trust(), {}, dayAfter));
        }
    }
};

QTEST_GUILESS_MAIN(TestCose)
#include "tst_cose.moc"
