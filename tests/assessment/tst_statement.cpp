#include "assessment/signing/statement.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"
#include "assessment/signing/signature.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace assessment;
using namespace assessment::signing;
using assessmentfixture::request;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

EvidenceItem item(const QString &id)
{
    EvidenceItem one;
    one.id = id;
    one.sha256 = QByteArray(32, 'a');
    return one;
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private:
    const signingfixture::Demo m_demo;
    const Identity m_identity = m_demo.identity();

private Q_SLOTS:
    void signsWhatItSays()
    {
        QList<GateReason> reasons;
        const auto statement = signStatement(request(), m_identity, reasons);
        QVERIFY_OK(statement);
        QVERIFY(reasons.isEmpty());
        QVERIFY(checkSignature(m_identity.certificateDer(), statement->canonicalBytes(),
                               statement->signature())
                == SignatureIntegrity::Intact);
        QCOMPARE(statement->certificateId(), assessmentfixture::certificateId(1));
        QCOMPARE(statement->issued(), QDate(2026, 11, 23));
        QCOMPARE(statement->expires(), QDate(2028, 11, 23));
        const QJsonObject fields = statement->fields();
        QCOMPARE(fields[u"markType"_s].toString(), u"information"_s);
        QCOMPARE(fields[u"outcomes"_s].toArray().size(), 13);
        QCOMPARE(fields[u"topThree"_s].toArray(), QJsonArray({1, 2, 3}));
        QCOMPARE(fields[u"signer"_s][u"keyId"_s].toString(),
                 QString::fromLatin1(m_identity.certificate().keyId.toHex()));
        QCOMPARE(fields[u"facts"_s][u"supportUntil"_s].toString(), u"2031-06-30"_s);
        QCOMPARE(fields[u"verifyUrl"_s].toString(), u"https://verify.northlight.example/V"_s);
    }

    void codeAndStatementBelongTogether()
    {
        QList<GateReason> reasons;
        const auto statement = signStatement(request(), m_identity, reasons);
        QVERIFY_OK(statement);
        const auto check = checkCose(statement->cose(), {}, {m_identity.certificateDer()},
                                     signingfixture::issueTime);
        QVERIFY_OK(check);
        QVERIFY(check->integrity == SignatureIntegrity::Intact);
        const auto payload = decodePayload(check->payload);
        QVERIFY_OK(payload);
        QVERIFY(*payload == *payloadOf(statement->fields()));
        QCOMPARE(payload->statementDigest, sha256(statement->canonicalBytes()).first(16));
    }

    void doesNotPassTheGate()
    {
        auto closed = request();
        closed.kind = LabelKind::Endorsement;
        closed.assessment.answers[u"CoP-1.1"_s].verdict = Verdict::Fail;
        QList<GateReason> reasons;
        const auto statement = signStatement(closed, m_identity, reasons);
        QVERIFY(!statement);
        QCOMPARE(statement.error().kind, Error::Kind::Refused);
        QVERIFY(std::any_of(reasons.begin(), reasons.end(),
                            [](const GateReason &reason) { return reason.rule == u"CoP-1.1"_s; }));
    }

    void refusesUnfitRequests()
    {
        QList<GateReason> reasons;
        for (const int months : {0, -1, 37}) {
            auto wrong = request();
            wrong.validMonths = months;
            QCOMPARE(signStatement(wrong, m_identity, reasons).error().kind, Error::Kind::Usage);
        }
        auto wrong = request();
        wrong.certificateId = u"PPT-2026-00001-?"_s;
        QCOMPARE(signStatement(wrong, m_identity, reasons).error().kind, Error::Kind::Usage);
        wrong = request();
        wrong.issued = wrong.issued.addYears(4);
        QVERIFY(signStatement(wrong, m_identity, reasons)
                    .error()
                    .message()
                    .contains(u"certificate expired"_s));
    }

    void travelsInAnEnvelope()
    {
        QList<GateReason> reasons;
        const auto statement = signStatement(request(), m_identity, reasons);
        QVERIFY_OK(statement);
        const QByteArray envelope = statement->envelope(u"HTTPS://HOST/V#123"_s);
        const auto read = readEnvelope(envelope);
        QVERIFY_OK(read);
        QCOMPARE(read->canonicalBytes, statement->canonicalBytes());
        QCOMPARE(read->signature, statement->signature());
        QCOMPARE(read->qrText, u"HTTPS://HOST/V#123"_s);
        QCOMPARE(read->fields, statement->fields());

        for (const QByteArray &other :
             {QByteArray(), QByteArray("{}"), envelope + ' ', envelope.chopped(1), "[" + envelope,
              QByteArray(envelope).replace("\"qr\"", "\"extra\":1,\"qr\""),
              QByteArray(envelope).replace(R"("qr":")", R"("qr":"x","qr":")")})
            QVERIFY2(!readEnvelope(other), other.left(60).constData());
    }

    void digestsSeeEveryChange()
    {
        const Assessment before = request().assessment;
        Assessment after = before;
        after.answers.first().rationale += u'.';
        QVERIFY(assessmentDigest(before) != assessmentDigest(after));
        after = before;
        after.evidence.first().sha256 = QByteArray(32, 'f');
        QVERIFY(assessmentDigest(before) != assessmentDigest(after));
        QVERIFY(evidenceRoot(before.evidence) != evidenceRoot(after.evidence));
    }

    /// RFC 6962 §2.1: the tree of three leaves is that of two beside the third.
    void hashesEvidenceAsATree()
    {
        QCOMPARE(evidenceRoot({}), sha256({}));
        const EvidenceItem a = item(u"a"_s);
        const EvidenceItem b = item(u"b"_s);
        const EvidenceItem c = item(u"c"_s);
        const auto leaf = [](const EvidenceItem &one) { return evidenceRoot({one}); };
        const auto node = [](const QByteArray &left, const QByteArray &right) {
            return sha256('\x01' + left + right);
        };
        QCOMPARE(evidenceRoot({a, b}), node(leaf(a), leaf(b)));
        QCOMPARE(evidenceRoot({a, b, c}), node(node(leaf(a), leaf(b)), leaf(c)));
        QCOMPARE(evidenceRoot({c, a, b}), evidenceRoot({a, b, c})); // the order of ids counts
        QVERIFY(leaf(a) != leaf(b));
    }

    void draftsSayTheSameWithoutASigner()
    {
        QJsonObject draft = statementFields(request());
        QVERIFY(!draft.contains(u"signer"_s));
        QList<GateReason> reasons;
        QJsonObject fields = signStatement(request(), m_identity, reasons)->fields();
        fields.remove(u"signer"_s);
        QCOMPARE(draft, fields);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
