#include "assessment/signing/identity.h"

#include "assessment/signing/cms.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/signature.h"
#include "assessment/signing/tokenuri.h"
#include "support/signingfixture.h"
#include "support/softtoken.h"
#include "support/testsupport.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace testcertificates;
using assessment::Error;
using assessment::SecretBytes;
using signingfixture::issueTime;
using softtoken::Token;

namespace {

const QByteArray message = "the bytes of a label";

Profile withUsage(int type, const char *value)
{
    Profile profile;
    for (auto &extension : profile.extensions) {
        if (extension.first == type)
            extension.second = value;
    }
    return profile;
}

SecretBytes pin()
{
    return SecretBytes(QByteArrayView(Token::pin));
}

} // namespace

/// Keys on tokens, with SoftHSM as the token and OpenSC's program as the one who fills it.
class TestToken : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Token m_token;
    const Member m_root = make(p256(), authority());
    const Member m_issuer = make(p256(), authority("Test issuer"), &m_root);
    const TrustList m_trust{.anchors = {m_root.der()}, .certificates = {}};

    Member signer(const Key &key, const Profile &profile = {}) const
    {
        return make(key, profile, &m_issuer);
    }
    QString refusalOf(const QString &uri, const SecretBytes &secret) const
    {
        const auto identity = Identity::load(uri, secret);
        return identity ? QString() : identity.error().message();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A key of another kind beside the others, with which OpenSSL's engine finds none at all.
        m_token.generate(u"EC:edwards25519"_s, u"stray"_s, u"0e"_s);
        m_token.addMember(signer(p256()), u"elliptic"_s, u"01"_s);
        m_token.addMember(signer(Key(EVP_RSA_gen(3072), Free())), u"rsa"_s, u"02"_s);
        m_token.addCertificate(m_issuer, u"aa"_s);
    }

    void signs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("elliptic");
        QTest::addRow("P-256") << u"object=elliptic"_s << true;
        QTest::addRow("RSA of 3072 bits") << u"object=rsa"_s << false;
        QTest::addRow("by its id") << u"id=%02"_s << false;
    }

    void signs()
    {
        QFETCH(QString, path);
        QFETCH(bool, elliptic);
        QCOMPARE(*Identity::needsPassphrase(m_token.uri(path)), true);
        const auto identity = Identity::load(m_token.uri(path), pin());
        QVERIFY_OK(identity);
        QCOMPARE(identity->algorithm() == KeyAlgorithm::EcdsaP256, elliptic);
        QCOMPARE(identity->chainDer(), QList<QByteArray>{m_issuer.der()});
        for (int i = 0; i < 3; ++i) { // one login, many signatures
            const auto signature = identity->sign(message);
            QVERIFY_OK(signature);
            QVERIFY(checkSignature(identity->certificateDer(), message, *signature)
                    == SignatureIntegrity::Intact);
        }
        const auto cms = signDetached(*identity, message);
        QVERIFY_OK(cms);
        const auto check = checkDetached(*cms, message, m_trust, issueTime);
        QVERIFY_OK(check);
        QVERIFY2(check->structureProblems.isEmpty() && check->signer == SignerTrust::Trusted,
                 qPrintable((check->structureProblems + check->reasons).join(u'\n')));
        const auto cose = signCose(*identity, "payload");
        QVERIFY_OK(cose);
        const auto code =
            checkCose(*cose, m_trust, {identity->certificateDer(), m_issuer.der()}, issueTime);
        QVERIFY_OK(code);
        QVERIFY(code->integrity == SignatureIntegrity::Intact);
    }

    void asksOfATokenWhatItNeeds()
    {
        // PIV cards want the PIN before every single signature.
        m_token.generate(u"EC:prime256v1"_s, u"careful"_s, u"05"_s,
                         {u"--usage-sign"_s, u"--always-auth"_s});
        Key key = m_token.publicKey(u"05"_s);
        m_token.addCertificate(signer(key), u"05"_s);
        const auto identity = Identity::load(m_token.uri(u"object=careful"_s), pin());
        QVERIFY_OK(identity);
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(identity->sign(message));
    }

    void findsItsCertificateInAFile()
    {
        m_token.generate(u"EC:prime256v1"_s, u"bare"_s, u"06"_s, {u"--usage-sign"_s});
        const Key key = m_token.publicKey(u"06"_s);
        const QString chain = written(m_folder.filePath(u"chain.pem"_s),
                                      pemOf(signer(key)) + pemOf(m_issuer) + pemOf(m_root));
        const QString uri = m_token.uri(u"object=bare"_s);
        QVERIFY2(refusalOf(uri, pin()).contains(u"no certificate of the key on the token"_s),
                 qPrintable(refusalOf(uri, pin())));
        const auto identity = Identity::load(uri + u"&chain-path="_s + chain, pin());
        QVERIFY_OK(identity);
        QCOMPARE(identity->rootDer(), m_root.der());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &uri, const QString &expected) {
            QTest::newRow(name) << uri << expected;
        };
        m_token.addMember(signer(p256(), withUsage(NID_key_usage, "critical,keyAgreement")),
                          u"agreement"_s, u"10"_s);
        m_token.addMember(signer(p256(), withUsage(NID_ext_key_usage, "serverAuth")), u"server"_s,
                          u"11"_s);
        m_token.addMember(signer(Key(EVP_EC_gen("P-384"), Free())), u"p384"_s, u"12"_s);
        m_token.addKey(p256(), u"exchanged"_s, u"13"_s);
        m_token.addCertificate(signer(p256()), u"13"_s); // of another key
        row("several keys", m_token.uri({}), u"holds several keys that sign"_s);
        row("no such key", m_token.uri(u"object=absent"_s), u"there is no such key"_s);
        row("no such token", u"pkcs11:token=Absent?module-path="_s + Token::module(),
            u"there is no such token; put it in, or name one that is there: “Lab”"_s);
        row("no such module", u"pkcs11:token=Lab?module-path=/nowhere/token.so"_s,
            u"there is no such PKCS#11 library"_s);
        row("no module", u"pkcs11:token=Lab?module-path=/etc/hostname"_s,
            u"cannot be loaded as a library"_s);
        row("another library",
            u"pkcs11:token=Lab?module-path=/usr/lib/x86_64-linux-gnu/libz.so.1"_s,
            u"no PKCS#11 library"_s);
        row("Ed25519", m_token.uri(u"object=stray"_s), u"Ed25519"_s);
        row("P-384", m_token.uri(u"object=p384"_s), u"on secp384r1"_s);
        row("key usage", m_token.uri(u"object=agreement"_s), u"key usage"_s);
        row("a web server's certificate", m_token.uri(u"object=server"_s),
            u"not meant for signing documents"_s);
        row("certificate of another key", m_token.uri(u"object=exchanged"_s),
            u"does not belong to the key"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, uri);
        QFETCH(QString, expected);
        const QString said = refusalOf(uri, pin());
        QVERIFY2(said.contains(expected), qPrintable(said));
    }

    void refusesAddressesThatAreNone_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("expected");
        QTest::addRow("PIN") << u"pkcs11:token=Lab?pin-value=4711"_s << u"it holds a PIN"_s;
        QTest::addRow("PIN in the path")
            << u"pkcs11:token=Lab;pin-value=4711"_s << u"it holds a PIN"_s;
        QTest::addRow("file of a PIN")
            << u"pkcs11:token=Lab?pin-source=4711"_s << u"it holds a PIN"_s;
        QTest::addRow("unknown") << u"pkcs11:tokn=Lab"_s << u"“tokn” in it is not known"_s;
        QTest::addRow("twice") << u"pkcs11:token=Lab;token=Lab"_s << u"stands in it twice"_s;
        QTest::addRow("escape") << u"pkcs11:id=%0"_s << u"“id” in it has no readable value"_s;
        QTest::addRow("signed escape") << u"pkcs11:id=%-1"_s << u"no readable value"_s;
        QTest::addRow("slot") << u"pkcs11:slot-id=one"_s << u"is not a number"_s;
        QTest::addRow("relative") << u"pkcs11:token=Lab?module-path=token.so"_s
                                  << u"not absolute"_s;
    }

    void refusesAddressesThatAreNone()
    {
        QFETCH(QString, uri);
        QFETCH(QString, expected);
        const QString said = refusalOf(uri, pin());
        QVERIFY2(said.contains(expected), qPrintable(said));
        QVERIFY2(!said.contains(u"4711"_s), qPrintable(said));
        QVERIFY(!Identity::needsPassphrase(uri));
    }

    void writesAddressesItReads()
    {
        const TokenUri uri{.token = u"Lab; 1/2"_s,
                           .serial = u"bfe7"_s,
                           .manufacturer = {},
                           .model = {},
                           .object = u"Schlüssel & Co"_s,
                           .id = QByteArray::fromHex("00ff25"),
                           .slot = 7,
                           .modulePath = u"/usr/lib/a b.so"_s,
                           .chainPath = {},
                           .text = {}};
        const auto read = readTokenUri(writtenTokenUri(uri));
        QVERIFY_OK(read);
        QCOMPARE(read->token, uri.token);
        QCOMPARE(read->object, uri.object);
        QCOMPARE(read->id, uri.id);
        QCOMPARE(read->slot, uri.slot);
        QCOMPARE(read->modulePath, uri.modulePath);
    }

    void asksForTheRightPin_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("expected");
        QTest::addRow("none") << QByteArray() << QByteArray() << u"none was given"_s;
        QTest::addRow("wrong") << QByteArray("0815") << QByteArray() << u"the PIN is wrong"_s;
        QTest::addRow("too short") << QByteArray("1") << QByteArray() << u"the PIN is wrong"_s;
        QTest::addRow("few tries")
            << QByteArray("0815") << QByteArray("low") << u"few tries are left"_s;
        QTest::addRow("last try") << QByteArray("0815") << QByteArray("final")
                                  << u"one try is left"_s;
        QTest::addRow("locked by it")
            << QByteArray("0815") << QByteArray("locked") << u"is locked after too many tries"_s;
        QTest::addRow("locked before") << QByteArray(Token::pin) << QByteArray("pin-locked")
                                       << u"is locked after too many tries"_s;
    }

    void asksForTheRightPin()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QByteArray, state);
        QFETCH(QString, expected);
        const auto back = qScopeGuard([] { qunsetenv("ASSAY_TEST_TOKEN"); });
        qputenv("ASSAY_TEST_TOKEN", state);
        const QString said =
            refusalOf(m_token.uri(u"object=elliptic"_s, u"" TOKENSHIM ""_s), SecretBytes(pin));
        QVERIFY2(said.contains(expected), qPrintable(said));
        QVERIFY2(pin.isEmpty() || pin.size() < 2 || !said.contains(QString::fromLatin1(pin)),
                 qPrintable(said));
    }

    void noticesThatTheTokenIsGone()
    {
        const auto back = qScopeGuard([] { qunsetenv("ASSAY_TEST_TOKEN"); });
        const auto identity =
            Identity::load(m_token.uri(u"object=elliptic"_s, u"" TOKENSHIM ""_s), pin());
        QVERIFY_OK(identity);
        qputenv("ASSAY_TEST_TOKEN", "removed");
        for (const auto &signature : {identity->sign(message), signDetached(*identity, message),
                                      signCose(*identity, message)}) {
            QVERIFY(!signature);
            QCOMPARE(signature.error().kind, Error::Kind::Device);
            QVERIFY2(signature.error().message().contains(
                         u"the token was removed; put it back and begin again"_s),
                     qPrintable(signature.error().message()));
        }
    }

    void refusesAKeyThatIsNotForSigning()
    {
        const auto back = qScopeGuard([] { qunsetenv("ASSAY_TEST_TOKEN"); });
        qputenv("ASSAY_TEST_TOKEN", "no-signing");
        const QString said =
            refusalOf(m_token.uri(u"object=elliptic"_s, u"" TOKENSHIM ""_s), pin());
        QVERIFY2(said.contains(u"is not allowed to sign"_s), qPrintable(said));
    }

    void tellsTokensOfOneNameApart()
    {
        m_token.addToken(u"Lab"_s);
        const QString said = refusalOf(m_token.uri(u"object=elliptic"_s), pin());
        QVERIFY2(said.contains(u"several tokens fit"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
