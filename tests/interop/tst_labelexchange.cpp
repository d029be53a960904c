#include "labels/credential.h"

#include "labels/qrcode.h"
#include "support/labelfixture.h"
#include "support/testsupport.h"
#include "support/verifysite.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labels;
using signingfixture::issueTime;

namespace {

const QDateTime dayAfter = issueTime.addDays(1);
const QString gtin = u"05012345678900"_s;

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray all;
};

Answer ask(const QStringList &arguments)
{
    QProcess node;
    node.start(u"node"_s, QStringList{u"" SOURCE_ROOT "/tests/interop/exchange.mjs"_s} + arguments);
    if (!node.waitForFinished(60'000))
        return {-1, {}, node.errorString().toUtf8()};
    const QByteArray out = node.readAllStandardOutput();
    return {node.exitCode(), out, out + node.readAllStandardError()};
}

} // namespace

/// Labels in the forms of other people: W3C Verifiable Credential and GS1 Digital Link, judged by
/// libraries that are not ours.
class TestLabelExchange : public QObject
{
    Q_OBJECT

private:
    const signingfixture::Demo m_demo;
    const verifysite::RsaSigner m_rsa;
    const Identity m_identity = m_demo.identity();
    const SignedStatement m_statement = labelfixture::statementOf({}, m_identity);
    QTemporaryDir m_folder;

    assessment::IssuedLabel label() const
    {
        return {.certificateId = m_statement.certificateId(),
                .assessment = u"A1"_s,
                .kind = m_statement.kind(),
                .issued = issueTime,
                .expires = m_statement.expires(),
                .format = u"74x148"_s,
                .language = u"en-GB"_s,
                .pdfSha256 = QCryptographicHash::hash("the file", QCryptographicHash::Sha256),
                .statement = m_statement.fields(),
                .qr = labelfixture::codeOf(m_statement),
                .signer = {}};
    }
    Answer judged(const QByteArray &jwt, const QDateTime &at = dayAfter) const
    {
        const QString file = m_folder.filePath(u"label.jwt"_s);
        verifysite::write(file, jwt);
        return ask({u"credential"_s, file, at.toString(Qt::ISODate)});
    }

private Q_SLOTS:
    void isACredential()
    {
        const auto made = credentialOf(label(), m_identity, dayAfter);
        QVERIFY_OK(made);
        QCOMPARE(made->id, u"https://verify.northlight.example/V#PPT-2026-00001-P"_s);
        QVERIFY(made->issuer.startsWith(u"did:jwk:"));
        const Answer answer = judged(made->jwt);
        QVERIFY2(answer.code == 0, answer.all.constData());
        const QJsonObject credential = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(credential[u"id"_s].toString(), made->id);
        QCOMPARE(credential[u"issuer"_s][u"id"_s].toString(), made->issuer);
        QCOMPARE(credential[u"issuanceDate"_s].toString(), u"2026-11-23T12:00:00.000Z"_s);
        QCOMPARE(credential[u"expirationDate"_s].toString(), u"2028-11-24T00:00:00.000Z"_s);
        QCOMPARE(credential[u"credentialStatus"_s][u"id"_s].toString(),
                 u"https://verify.northlight.example/status.jwt#PPT-2026-00001-P"_s);
        const QJsonValue subject = credential[u"credentialSubject"_s];
        QCOMPARE(subject[u"statement"_s].toObject(), m_statement.fields());
        QCOMPARE(subject[u"assessorLevel"_s].toString(), u"3rdParty"_s);
        QCOMPARE(subject[u"assessment"_s].toArray().size(), 13);
        QCOMPARE(subject[u"conformityCertificate"_s][u"linkURL"_s].toString(),
                 u"https://verify.northlight.example/label/PPT-2026-00001-P.pdf"_s);
        QCOMPARE(subject[u"conformityCertificate"_s][u"hashDigest"_s].toString(),
                 QString::fromLatin1(label().pdfSha256.toHex()));
    }

    void isOneWithRsaToo()
    {
        const auto made = credentialOf(label(), m_rsa.identity(), dayAfter);
        QVERIFY_OK(made);
        const Answer answer = judged(made->jwt);
        QVERIFY2(answer.code == 0, answer.all.constData());
    }

    void countsFromItsFirstToItsLastMoment()
    {
        const QByteArray jwt = credentialOf(label(), m_identity, issueTime)->jwt;
        const QDateTime end(QDate(2028, 11, 24), QTime(0, 0), Qt::UTC);
        QCOMPARE(judged(jwt, issueTime).code, 0);
        QCOMPARE(judged(jwt, end.addSecs(-1)).code, 0);
        QVERIFY(judged(jwt, end.addDays(1)).all.contains("jose"));
        QVERIFY(judged(jwt, issueTime.addDays(-1)).code == 1);
    }

    void isRefusedWhenChanged()
    {
        const QByteArray jwt = credentialOf(label(), m_identity, dayAfter)->jwt;
        const QList<QByteArray> parts = jwt.split('.');
        auto other = label();
        other.statement[u"issued"_s] = u"2026-11-22"_s;
        const QByteArray swapped = parts[0] + '.'
                                   + credentialOf(other, m_identity, dayAfter)->jwt.split('.')[1]
                                   + '.' + parts[2];
        QVERIFY(judged(swapped).all.contains("jose"));
        QVERIFY(judged(jwt.left(jwt.size() - 4) + "AAAA").code == 1);
    }

    void isNotMadeByWhoMayNot()
    {
        const auto late =
            credentialOf(label(), m_identity, m_identity.certificate().notAfter.addDays(1));
        QVERIFY(!late);
        auto placeless = label();
        placeless.qr = "nowhere";
        const auto refused = credentialOf(placeless, m_identity, dayAfter);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(u"where it can be checked"_s));
    }

    void namesTheProductAsShopsDo()
    {
        const QByteArray text = qrTextOf(u"verify.northlight.example"_s, m_statement.cose(), gtin);
        QVERIFY(text.startsWith("HTTPS://VERIFY.NORTHLIGHT.EXAMPLE/01/05012345678900#"));
        const Answer answer = ask({u"gs1"_s, QString::fromLatin1(text), gtin});
        QVERIFY2(answer.code == 0, answer.all.constData());
        // The judges say no as well.
        QByteArray wrong = text;
        wrong.replace("05012345678900", "05012345678901");
        QVERIFY(ask({u"gs1"_s, QString::fromLatin1(wrong), u"05012345678901"_s}).code != 0);
        // Naming it costs one version at most.
        QVERIFY(QrCode::encode(text)->version()
                <= QrCode::encode(labelfixture::codeOf(m_statement))->version() + 1);
    }
};

QTEST_GUILESS_MAIN(TestLabelExchange)
#include "tst_labelexchange.moc"
