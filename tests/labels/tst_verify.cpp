#include "labels/verify.h"

#include "support/labelfixture.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace labelfixture;
using namespace signingfixture;
using labels::Overall;
using labels::Verification;

namespace {

const QDateTime dayAfter = issueTime.addDays(1);

QByteArray why(const Verification &verification)
{
    return QJsonDocument(labels::toJson(verification)).toJson();
}

Verification check(const QByteArray &pdf, const assessment::signing::TrustList &trust,
                   const QDateTime &at = dayAfter)
{
    return labels::verifyPdf(pdf, u"label.pdf"_s, {.trust = trust, .at = at});
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    QByteArray m_label;

private Q_SLOTS:
    void initTestCase() { m_label = label(m_demo.identity()); }

    void acceptsBothKinds_data()
    {
        QTest::addColumn<bool>("endorsement");
        QTest::addRow("information label") << false;
        QTest::addRow("endorsement mark") << true;
    }

    void acceptsBothKinds()
    {
        QFETCH(bool, endorsement);
        Making making;
        making.kind =
            endorsement ? assessment::LabelKind::Endorsement : assessment::LabelKind::Information;
        const Verification verification =
            check(label(m_demo.identity(), making), m_demo.rootOnly());
        QVERIFY2(verification.overall == Overall::Valid, why(verification).constData());
        QCOMPARE(verification.integrity, u"intact"_s);
        QCOMPARE(verification.structure, u"conforming"_s);
        QCOMPARE(verification.signer, u"trusted"_s);
        QCOMPARE(verification.time, u"claimed"_s);
        QCOMPARE(verification.status, u"not-checked"_s);
        QVERIFY2(verification.reasons.isEmpty(), why(verification).constData());
        QCOMPARE(verification.record[u"certificateId"_s].toString(), making.certificateId);
    }
};

QTEST_MAIN(TestVerify)
#include "tst_verify.moc"
