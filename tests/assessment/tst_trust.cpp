#include "assessment/signing/trust.h"

#include "support/signingfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace testcertificates;
using assessment::Error;

class TestTrust : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString save(const QByteArray &content) const
    {
        return written(m_folder.filePath(u"trust.pem"_s), content);
    }

private Q_SLOTS:
    void tellsAnchorsFromOthers()
    {
        const Member root = make(p256(), authority());
        const Member signer = make(p256(), {}, &root);
        const auto trust =
            readTrustFile(save("Our authority\n" + pemOf(root) + "\nits signer\n" + pemOf(signer)));
        QVERIFY_OK(trust);
        QCOMPARE(trust->anchors, QList<QByteArray>{root.der()});
        QCOMPARE(trust->certificates, QList<QByteArray>{signer.der()});
    }

    void doesNotTakeTheSameNameForASelfSignature()
    {
        const Member root = make(p256(), authority("Name"));
        Profile profile;
        profile.name = "Name";
        const Member impostor = make(p256(), profile, &root); // issued by its own name
        const auto trust = readTrustFile(save(pemOf(impostor)));
        QVERIFY_OK(trust);
        QVERIFY(trust->anchors.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QByteArray() << u"no certificate"_s;
        QTest::newRow("text") << QByteArray("hello") << u"no certificate"_s;
        QTest::newRow("a key") << pemFile(p256(), {}) << u"no certificate"_s;
        const QByteArray good = pemOf(make(p256(), authority()));
        QTest::newRow("damaged") << good + QByteArray(good).replace(80, 6, "AAAAAA")
                                 << u"damaged"_s;
        QTest::newRow("cut off") << good.chopped(40) << u"damaged"_s;
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, '\n') << u"too large"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QString path = save(content);
        const auto trust = readTrustFile(path);
        QVERIFY(!trust);
        QVERIFY2(trust.error().message().contains(expected), qPrintable(trust.error().message()));
        QVERIFY(trust.error().message().contains(path));
    }

    void namesAMissingFile()
    {
        const auto trust = readTrustFile(m_folder.filePath(u"absent.pem"_s));
        QCOMPARE(trust.error().kind, Error::Kind::NotFound);
    }

    void describesACertificate()
    {
        const signingfixture::Demo demo;
        const auto about = describeCertificate(demo.trust().anchors.first());
        QVERIFY_OK(about);
        QCOMPARE(about->subject,
                 u"Assay demonstration root, Assay demonstration - not for real labels"_s);
        QCOMPARE(about->issuer, about->subject);
        QCOMPARE(about->notAfter, signingfixture::issueTime.addYears(10));
        QCOMPARE(about->keyId.size(), 8);
        QVERIFY(!describeCertificate("no certificate"));
        QVERIFY(!describeCertificate(demo.trust().anchors.first() + '\0'));
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
