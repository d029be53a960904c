#include "assessment/signing/cms.h"

#include "assessment/signing/der.h"
#include "support/signingfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace signingfixture;
using namespace testcertificates;

namespace {

const QByteArray content = "the bytes of a label";
const QDateTime dayAfter = issueTime.addDays(1);

QString text(const CmsCheck &check)
{
    return (check.structureProblems + check.reasons).join(u'\n');
}

} // namespace

class TestCms : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const QByteArray m_cms = *signDetached(m_identity, content);

    CmsCheck check(const TrustList &trust, const QDateTime &at = dayAfter) const
    {
        return *checkDetached(m_cms, content, trust, at);
    }

private Q_SLOTS:
    void acceptsWhatItMade()
    {
        const CmsCheck answer = check(m_demo.rootOnly());
        QVERIFY2(answer.integrity == SignatureIntegrity::Intact, qPrintable(text(answer)));
        QVERIFY(answer.signer == SignerTrust::Trusted);
        QVERIFY2(text(answer).isEmpty(), qPrintable(text(answer)));
        QCOMPARE(answer.certificateDer, m_identity.certificateDer());
        QVERIFY(m_cms.size() < 2048); // so that 8 kB of room is plenty
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
        const auto cms = signDetached(*identity, content);
        QVERIFY_OK(cms);
        const auto answer =
            checkDetached(*cms, content, {.anchors = {root.der()}, .certificates = {}}, dayAfter);
        QVERIFY_OK(answer);
        QVERIFY2(text(*answer).isEmpty(), qPrintable(text(*answer)));
        QVERIFY(answer->integrity == SignatureIntegrity::Intact);
        QVERIFY(answer->signer == SignerTrust::Trusted);
    }

    void findsChangedContent()
    {
        const auto answer = checkDetached(m_cms, content + ' ', m_demo.rootOnly(), dayAfter);
        QVERIFY_OK(answer);
        QVERIFY(answer->integrity == SignatureIntegrity::Changed);
        QVERIFY(!answer->reasons.isEmpty());
    }

    void judgesTheSigner_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<SignerTrust>("expected");
        QTest::addRow("while valid") << dayAfter << SignerTrust::Trusted;
        QTest::addRow("last second") << issueTime.addYears(3) << SignerTrust::Trusted;
        QTest::addRow("a second later") << issueTime.addYears(3).addSecs(1) << SignerTrust::Expired;
        QTest::addRow("first second") << issueTime.addSecs(-3600) << SignerTrust::Trusted;
        QTest::addRow("a second before") << issueTime.addSecs(-3601) << SignerTrust::NotYetValid;
    }

    void judgesTheSigner()
    {
        QFETCH(QDateTime, at);
        QFETCH(SignerTrust, expected);
        const CmsCheck answer = check(m_demo.rootOnly(), at);
        QVERIFY(answer.integrity == SignatureIntegrity::Intact);
        QVERIFY2(answer.signer == expected, qPrintable(text(answer)));
        QCOMPARE(answer.reasons.isEmpty(), expected == SignerTrust::Trusted);
    }

    void trustsNobodyByItself()
    {
        const Demo stranger;
        QVERIFY(check(stranger.trust()).signer == SignerTrust::Untrusted);
        QVERIFY(check({}).signer == SignerTrust::NotChecked);
        // A certificate beside the anchors helps to build a chain and is no anchor.
        QVERIFY(check({.anchors = {}, .certificates = m_demo.trust().certificates}).signer
                == SignerTrust::Untrusted);
    }

    void trustsNoWeakChain_data()
    {
        QTest::addColumn<bool>("smallRoot");
        QTest::addRow("signed with SHA-1") << false;
        QTest::addRow("issued by RSA of 1024 bits") << true;
    }

    void trustsNoWeakChain()
    {
        QFETCH(bool, smallRoot);
        QTemporaryDir folder;
        const Member root = make(smallRoot ? Key(EVP_RSA_gen(1024), Free()) : p256(), authority());
        Profile profile;
        if (!smallRoot)
            profile.digest = EVP_sha1();
        const Member signer = make(p256(), profile, &root);
        const auto identity =
            Identity::load(written(folder.filePath(u"weak.pem"_s), pemFile(signer.key, {signer})),
                           assessment::SecretBytes());
        QVERIFY_OK(identity);
        const auto answer = checkDetached(*signDetached(*identity, content), content,
                                          {.anchors = {root.der()}, .certificates = {}}, dayAfter);
        QVERIFY_OK(answer);
        QVERIFY2(answer->signer == SignerTrust::Untrusted, qPrintable(text(*answer)));
    }

    void refusesOtherThings()
    {
        QVERIFY(!checkDetached({}, content, {}, dayAfter));
        QVERIFY(!checkDetached("not a signature", content, {}, dayAfter));
        QVERIFY(!checkDetached(m_cms.chopped(1), content, {}, dayAfter));
        QVERIFY(!checkDetached(m_identity.certificateDer(), content, {}, dayAfter));
    }

    void noticesEveryFlippedBit()
    {
        for (qsizetype i = 0; i < m_cms.size(); ++i) {
            QByteArray flipped = m_cms;
            flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
            const auto answer = checkDetached(flipped, content, m_demo.rootOnly(), dayAfter);
            const bool fine = answer && answer->integrity == SignatureIntegrity::Intact
                              && answer->structureProblems.isEmpty();
            QVERIFY2(!fine, QByteArray::number(i).constData());
        }
    }

    void knowsDer_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("expected");
        QTest::newRow("sequence of two numbers") << QByteArray("3006020101020102") << true;
        QTest::newRow("something behind") << QByteArray("300602010102010200") << false;
        QTest::newRow("long form of a short length") << QByteArray("30810302 0101") << false;
        QTest::newRow("length with a leading zero") << QByteArray("3082000302 0101") << false;
        QTest::newRow("indefinite length") << QByteArray("30800201010000") << false;
        QTest::newRow("number with a leading zero") << QByteArray("02020001") << false;
        QTest::newRow("number that needs its zero") << QByteArray("02020080") << true;
        QTest::newRow("number with leading ones") << QByteArray("0202ff80") << false;
        QTest::newRow("empty number") << QByteArray("0200") << false;
        QTest::newRow("true") << QByteArray("0101ff") << true;
        QTest::newRow("another true") << QByteArray("010101") << false;
        QTest::newRow("null with content") << QByteArray("050100") << false;
        QTest::newRow("constructed string") << QByteArray("2403040161") << false;
        QTest::newRow("primitive sequence") << QByteArray("1003020101") << false;
        QTest::newRow("sorted set") << QByteArray("3106020101020102") << true;
        QTest::newRow("unsorted set") << QByteArray("3106020102020101") << false;
        QTest::newRow("cut off") << QByteArray("30060201010201") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("long tag") << QByteArray("1f810100") << false;
        QByteArray nested = "0500";
        for (int i = 0; i < 60; ++i)
            nested =
                "30" + QByteArray::number(nested.size() / 2, 16).rightJustified(2, '0') + nested;
        QTest::newRow("too deep") << nested << false;
    }

    void knowsDer()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, expected);
        QCOMPARE(isDer(QByteArray::fromHex(hex)), expected);
    }
};

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
