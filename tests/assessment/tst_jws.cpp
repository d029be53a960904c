#include "assessment/signing/jws.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/ecdsabytes.h"
#include "assessment/signing/publishedkey.h"
#include "assessment/signing/signature.h"
#include "support/signingfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace signingfixture;
using namespace testcertificates;

namespace {

const QByteArray payload = R"({"sub":"label-status-list"})";

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

Identity rsaIdentity(const QString &folder, const Member &signer)
{
    return *Identity::load(written(folder + u"/rsa.pem"_s, pemFile(signer.key, {signer})),
                           assessment::SecretBytes());
}

} // namespace

/// Compact JWS and the keys that a verify page needs; what npm jose says of them is asked in
/// tests/interop.
class TestJws : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();

private Q_SLOTS:
    void signsInThreeParts()
    {
        const auto jws = signJws(m_identity, {{u"typ"_s, u"assay-status+jwt"_s}}, payload);
        QVERIFY_OK(jws);
        const QList<QByteArray> parts = jws->split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
        QCOMPARE(decoded(parts[0]), assessment::canonicalJson(header));
        QCOMPARE(header[u"alg"_s].toString(), u"ES256"_s);
        QCOMPARE(header[u"typ"_s].toString(), u"assay-status+jwt"_s);
        QCOMPARE(header[u"kid"_s].toString().toLatin1(), m_identity.certificate().keyId.toHex());
        QCOMPARE(decoded(parts[1]), payload);
        const QByteArray signature = decoded(parts[2]);
        QCOMPARE(signature.size(), 64);
        QVERIFY(checkSignature(m_identity.certificateDer(), parts[0] + '.' + parts[1],
                               derSignature(signature))
                == SignatureIntegrity::Intact);
        const QList<QByteArray> chain{m_identity.certificateDer(), m_identity.chainDer().first()};
        QCOMPARE(certificatesIn(*jws), chain);
    }

    void keepsAKeyIdThatIsGiven()
    {
        const auto jws = signJws(m_identity, {{u"kid"_s, u"did:jwk:x#0"_s}}, payload);
        QVERIFY_OK(jws);
        QCOMPARE(QJsonDocument::fromJson(decoded(jws->split('.')[0])).object()[u"kid"_s].toString(),
                 u"did:jwk:x#0"_s);
    }

    void signsWithRsaToo()
    {
        const QTemporaryDir folder;
        const Member signer = make(Key(EVP_RSA_gen(3072), Free()), {});
        const auto jws = signJws(rsaIdentity(folder.path(), signer), {}, payload);
        QVERIFY_OK(jws);
        const QList<QByteArray> parts = jws->split('.');
        QVERIFY(decoded(parts[0]).contains(R"("alg":"RS256")"));
        QVERIFY(checkSignature(signer.der(), parts[0] + '.' + parts[1], decoded(parts[2]))
                == SignatureIntegrity::Intact);
    }

    void findsNoCertificatesInWhatIsNoJws()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray("..."), QByteArray("e30.e30.AA"), QByteArray("!!.e30.AA"),
              base64Url(R"({"x5c":"no list"})") + ".e30.AA", base64Url(R"({"x5c":[)") + ".e30.AA"})
            QVERIFY(certificatesIn(text).isEmpty());
        QByteArray many = R"({"x5c":[)";
        for (int i = 0; i < 100; ++i)
            many += R"("AAAA",)";
        many += R"("AAAA"]})";
        QCOMPARE(certificatesIn(base64Url(many) + ".e30.AA").size(), 16);
    }

    void publishesTheKeyOfASigner()
    {
        const QList<PublishedKey> keys = publishedKeys(m_demo.trust());
        QCOMPARE(keys.size(), 1); // neither the root nor the issuer signs labels
        QVERIFY(keys[0].trusted);
        QCOMPARE(keys[0].certificate.keyId, m_identity.certificate().keyId);
        QCOMPARE(keys[0].jwk[u"kty"_s].toString(), u"EC"_s);
        QCOMPARE(decoded(keys[0].jwk[u"x"_s].toString().toLatin1()).size(), 32);
        QCOMPARE(keys[0].authority, describeCertificate(m_identity.chainDer().first())->keyId);
        QVERIFY(keys[0].chainFrom >= keys[0].certificate.notBefore);
        QVERIFY(keys[0].chainTo <= keys[0].certificate.notAfter);
    }

    void publishesACoordinateThatBeginsWithZeroWhole()
    {
        for (int tried = 0; tried < 4000; ++tried) {
            const Member member = make(p256(), {});
            const QJsonObject jwk = *publicJwk(member.der());
            for (const QString &name : {u"x"_s, u"y"_s})
                QCOMPARE(decoded(jwk[name].toString().toLatin1()).size(), 32);
            if (decoded(jwk[u"x"_s].toString().toLatin1()).startsWith('\0'))
                return;
        }
        QFAIL("no such key came");
    }

    void trustsOnlyWhomTheAnchorsReach()
    {
        const Member root = make(p256(), authority());
        const Member signer = make(p256(), {}, &root);
        const Member stranger = make(p256(), {});
        Profile narrow;
        narrow.extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                             {NID_ext_key_usage, "serverAuth"}};
        const Member server = make(p256(), narrow, &root);
        const TrustList trust{.anchors = {root.der()}, .certificates = {signer.der()}};
        const auto keys = publishedKeys(trust, {stranger.der(), server.der(), signer.der()});
        QCOMPARE(keys.size(), 3);
        QVERIFY(keys[0].trusted);
        QVERIFY(!keys[1].trusted);
        QVERIFY(!keys[2].trusted);
    }

    void publishesNoKeyThatIsTooWeak()
    {
        const Member weak = make(Key(EVP_RSA_gen(2048), Free()), {});
        QVERIFY(!publicJwk(weak.der()));
        QVERIFY(!publicJwk("no certificate"));
        const Member other = make({EVP_EC_gen("P-384"), Free()}, {});
        QVERIFY(!publicJwk(other.der()));
        QVERIFY(publishedKeys({.anchors = {}, .certificates = {weak.der()}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJws)
#include "tst_jws.moc"
