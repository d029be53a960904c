#include "assessment/signing/digest.h"

#include "assessment/signing/statement.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfQt_data();
    void isThatOfQt();
    void statementsKeepTheirOwnDigests();
};

void TestDigest::isThatOfQt_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::newRow("SHA-256") << QCryptographicHash::Sha256;
    QTest::newRow("SHA-384") << QCryptographicHash::Sha384;
    QTest::newRow("SHA-512") << QCryptographicHash::Sha512;
    QTest::newRow("one OpenSSL is not asked for") << QCryptographicHash::Blake2b_256;
}

void TestDigest::isThatOfQt()
{
    QFETCH(QCryptographicHash::Algorithm, algorithm);
    for (const qsizetype length : {0, 1, 63, 64, 65, 100'000}) {
        const QByteArray bytes(length, 'x');
        QCOMPARE(digestOf(bytes, algorithm), QCryptographicHash::hash(bytes, algorithm));
    }
}

void TestDigest::statementsKeepTheirOwnDigests()
{
    // What was computed for one assessment must not stand in the label of another.
    const StatementRequest one = assessmentfixture::request();
    StatementRequest other = one;
    other.assessment.answers.first().rationale += u" Twice."_s;
    StatementRequest shown = one;
    shown.assessment.evidence.first().sha256 = QByteArray(32, 'f');
    for (const StatementRequest &request : {one, other, one, shown, other, one}) {
        const QJsonObject fields = statementFields(request);
        QCOMPARE(fields[u"evidenceRoot"_s].toString(),
                 QString::fromLatin1(evidenceRoot(request.assessment.evidence).toHex()));
        StatementRequest fresh = request; // shares nothing with what was remembered
        fresh.assessment.comments.append(assessment::Comment{});
        QCOMPARE(statementFields(fresh)[u"assessmentDigest"_s], fields[u"assessmentDigest"_s]);
    }
    QVERIFY(statementFields(one)[u"assessmentDigest"_s]
            != statementFields(other)[u"assessmentDigest"_s]);
    QVERIFY(statementFields(one)[u"evidenceRoot"_s] != statementFields(shown)[u"evidenceRoot"_s]);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
