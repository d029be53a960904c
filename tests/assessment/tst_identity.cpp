#include "assessment/signing/identity.h"

#include "assessment/signing/signature.h"
#include "support/signingfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace testcertificates;
using assessment::Error;
using assessment::SecretBytes;

namespace {

/// A signer under a test authority, for a key of any kind.
struct Signed
{
    Member root = make(p256(), authority());
    Member signer;

    explicit Signed(const Key &key, const Profile &profile = {}) : signer(make(key, profile, &root))
    {}
    QByteArray pem(const QByteArray &passphrase = {}) const
    {
        return pemFile(signer.key, {signer, root}, passphrase);
    }
};

Profile withUsage(int type, const char *value)
{
    Profile profile;
    for (auto &extension : profile.extensions) {
        if (extension.first == type)
            extension.second = value;
    }
    return profile;
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return QString::fromUtf8(process.readAllStandardError());
        return {};
    }

private Q_SLOTS:
    void signsWithWhatItLoaded()
    {
        const signingfixture::Demo demo;
        const auto identity = Identity::load(demo.paths.identity, demo.passphrase());
        QVERIFY_OK(identity);
        QVERIFY(identity->algorithm() == KeyAlgorithm::EcdsaP256);
        QCOMPARE(identity->chainDer().size(), 1); // the issuer, not the root
        const auto signature = identity->sign("statement");
        QVERIFY_OK(signature);
        QVERIFY(checkSignature(identity->certificateDer(), "statement", *signature)
                == SignatureIntegrity::Intact);
        QVERIFY(checkSignature(identity->certificateDer(), "statemenT", *signature)
                == SignatureIntegrity::Changed);
        for (qsizetype bit = 0; bit < signature->size() * 8; ++bit) {
            QByteArray forged = *signature;
            forged[bit / 8] = char(forged[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(checkSignature(identity->certificateDer(), "statement", forged)
                    == SignatureIntegrity::Changed);
        }
    }

    void readsFilesOfOtherPrograms_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addRow("today's ciphers") << QStringList{};
        QTest::addRow("3DES") << QStringList{u"-keypbe"_s,       u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                                             u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s};
        QTest::addRow("RC2, as old Windows writes it") << QStringList{u"-legacy"_s};
        QTest::addRow("certificates in the clear") << QStringList{u"-certpbe"_s, u"NONE"_s};
    }

    void readsFilesOfOtherPrograms()
    {
        QFETCH(QStringList, options);
        const Signed made(p256());
        const QString pem = written(file(u"in.pem"_s), made.pem());
        const QString p12 = file(u"out.p12"_s);
        const QString problem =
            openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-in"_s, pem, u"-out"_s, p12,
                                u"-passout"_s, u"pass:Grüße 1"_s}
                    + options);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        const auto identity = Identity::load(p12, SecretBytes("Grüße 1"));
        QVERIFY_OK(identity);
        QCOMPARE(identity->certificateDer(), made.signer.der());
        QVERIFY(identity->chainDer().isEmpty()); // the root does not travel
        QVERIFY(*Identity::needsPassphrase(p12));
        const auto wrong = Identity::load(p12, SecretBytes("Grüße 2"));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message().contains(u"passphrase is wrong"_s));
    }

    void acceptsRsaOf3072Bits()
    {
        const Signed made(Key(EVP_RSA_gen(3072), Free()));
        const auto identity =
            Identity::load(written(file(u"rsa.pem"_s), made.pem()), SecretBytes());
        QVERIFY_OK(identity);
        QVERIFY(identity->algorithm() == KeyAlgorithm::Rsa3072);
        const auto signature = identity->sign("statement");
        QVERIFY_OK(signature);
        QVERIFY(checkSignature(identity->certificateDer(), "statement", *signature)
                == SignatureIntegrity::Intact);
    }

    void opensAProtectedPem()
    {
        const QString path = written(file(u"protected.pem"_s), Signed(p256()).pem("correct horse"));
        QVERIFY(*Identity::needsPassphrase(path));
        QVERIFY_OK(Identity::load(path, SecretBytes("correct horse")));
        QVERIFY(Identity::load(path, SecretBytes("battery"))
                    .error()
                    .message()
                    .contains(u"passphrase is wrong"_s));
        QVERIFY(
            Identity::load(path, SecretBytes()).error().message().contains(u"none was given"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &content, const QString &expected) {
            QTest::newRow(name) << content << expected;
        };
        const Key edwards(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), Free());
        row("Ed25519", Signed(edwards).pem(), u"Ed25519"_s);
        row("RSA of 2048 bits", Signed(Key(EVP_RSA_gen(2048), Free())).pem(), u"has 2048"_s);
        row("P-384", Signed(Key(EVP_EC_gen("P-384"), Free())).pem(), u"secp384r1"_s);
        row("key usage", Signed(p256(), withUsage(NID_key_usage, "critical,keyAgreement")).pem(),
            u"key usage"_s);
        row("a web server's certificate",
            Signed(p256(), withUsage(NID_ext_key_usage, "serverAuth")).pem(),
            u"not meant for signing documents"_s);
        row("an authority's certificate", Signed(p256(), authority("CA")).pem(),
            u"certification authority"_s);
        row("another certificate", pemFile(p256(), {Signed(p256()).signer}),
            u"does not belong to the key"_s);
        row("no certificate", pemFile(p256(), {}), u"no certificate beside"_s);
        row("no key", pemOf(Signed(p256()).signer), u"holds no private key"_s);
        row("something else", "Dear Sir or Madam", u"neither a .p12 nor a .pem"_s);
        row("nothing", "", u"neither a .p12 nor a .pem"_s);
        row("too much", QByteArray(2 * 1024 * 1024, 'x'), u"too large"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QString path = written(file(u"key"_s), content);
        const auto identity = Identity::load(path, SecretBytes());
        QVERIFY(!identity);
        QVERIFY2(identity.error().message().contains(expected),
                 qPrintable(identity.error().message()));
        QVERIFY(identity.error().message().contains(path)); // names the file
        QCOMPARE(identity.error().kind, Error::Kind::Crypto);
    }

    void namesAMissingFile()
    {
        const auto identity = Identity::load(file(u"absent.p12"_s), SecretBytes());
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::NotFound);
        QVERIFY(identity.error().message().contains(u"there is no such file"_s));
    }

    void keepsThePinOfATokenToItself()
    {
        const auto identity =
            Identity::load(u"pkcs11:token=Lab;object=key?pin-value=1234"_s, SecretBytes());
        QVERIFY(!identity);
        QVERIFY(!identity.error().message().contains(u"1234"_s));
    }

    void isUsableWhileItsCertificateIsValid()
    {
        const Signed made(p256());
        const auto identity =
            Identity::load(written(file(u"dated.pem"_s), made.pem()), SecretBytes());
        QVERIFY_OK(identity);
        const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const QDateTime until(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY_OK(identity->checkUsable(from));
        QVERIFY_OK(identity->checkUsable(until));
        QVERIFY(identity->checkUsable(from.addSecs(-1))
                    .error()
                    .message()
                    .contains(u"not valid before 1 January 2026"_s));
        QVERIFY(identity->checkUsable(until.addSecs(1))
                    .error()
                    .message()
                    .contains(u"expired on 1 January 2030"_s));
    }

    void survivesDamagedFiles()
    {
        const signingfixture::Demo demo;
        const QByteArray good = signingfixture::contentOf(demo.paths.identity);
        const SecretBytes passphrase = demo.passphrase();
        for (qsizetype i = 0; i < good.size(); i += 3) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x55);
            const auto identity = Identity::load(written(file(u"damaged.p12"_s), bad), passphrase);
            if (identity) // a byte that carries no meaning, such as a friendly name
                QCOMPARE(identity->certificateDer(), demo.identity().certificateDer());
            else
                QVERIFY(!identity.error().message().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
