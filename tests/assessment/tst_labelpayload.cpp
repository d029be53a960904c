#include "assessment/signing/labelpayload.h"

#include "assessment/signing/cose.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace assessment;
using namespace assessment::signing;

namespace {

LabelPayload usual()
{
    return *payloadOf(statementFields(assessmentfixture::request()));
}

/// As long as every text may be, in letters that need more than one byte.
LabelPayload longest()
{
    auto request = assessmentfixture::request();
    request.scheme.id = QString(60, u's');
    request.assessment.product.brand = QString(60, u'ŵ');
    request.assessment.product.model = QString(60, u'漢');
    request.organisation->name = QString(60, u'€');
    request.assessment.facts.supportUntil = QDate(2099, 12, 31);
    return *payloadOf(statementFields(request));
}

} // namespace

class TestLabelPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheStatementSays()
    {
        const LabelPayload payload = usual();
        QCOMPARE(payload.certificateId, assessmentfixture::certificateId(1));
        QCOMPARE(payload.brand, u"Northlight"_s);
        QCOMPARE(payload.model, u"HL-200"_s);
        QCOMPARE(payload.lab, u"Pennine Product Testing Ltd"_s);
        QCOMPARE(payload.issued, QDate(2026, 11, 23));
        QCOMPARE(payload.expires, QDate(2028, 11, 23));
        QCOMPARE(payload.supportUntil, QDate(2031, 6, 30));
        QCOMPARE(payload.outcomes, QList<Verdict>(13, Verdict::Pass));
        QCOMPARE(payload.statementDigest.size(), 16);
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<LabelPayload>("payload");
        QTest::newRow("usual") << usual();
        QTest::newRow("longest") << longest();
        LabelPayload other = usual();
        other.kind = LabelKind::Endorsement;
        other.assessor = AssessmentKind::Self;
        other.lab = QString();
        other.supportUntil = {};
        QTest::newRow("support not stated") << other;
        other.notSupported = true;
        other.outcomes = {Verdict::Pass,          Verdict::Fail,         Verdict::NotApplicable,
                          Verdict::NotAssessed,   Verdict::Inconclusive, Verdict::Pass,
                          Verdict::Pass,          Verdict::Fail,         Verdict::Fail,
                          Verdict::NotApplicable, Verdict::Inconclusive, Verdict::NotAssessed,
                          Verdict::Inconclusive};
        QTest::newRow("not supported, every outcome") << other;
    }

    void comesBackAsItWas()
    {
        QFETCH(LabelPayload, payload);
        const QByteArray bytes = encodePayload(payload);
        const auto again = decodePayload(bytes);
        QVERIFY_OK(again);
        QVERIFY(*again == payload);
        QCOMPARE(encodePayload(*again), bytes);
    }

    /// Architecture decision 10: at most 300 bytes before the digits, signature included.
    void staysSmall()
    {
        const signingfixture::Demo demo;
        const auto sizeOf = [&](const LabelPayload &payload) {
            return signCose(demo.identity(), encodePayload(payload))->size();
        };
        QVERIFY2(sizeOf(usual()) <= 260, QByteArray::number(sizeOf(usual())).constData());
        QVERIFY2(sizeOf(longest()) <= 300, QByteArray::number(sizeOf(longest())).constData());
    }

    void cutsBetweenCharacters()
    {
        const LabelPayload payload = longest();
        QCOMPARE(payload.brand, QString(15, u'ŵ'));
        QCOMPARE(payload.model, QString(10, u'漢'));
        QCOMPARE(payload.lab, QString(9, u'€'));
    }

    void changesWithTheStatement()
    {
        auto request = assessmentfixture::request();
        const LabelPayload before = *payloadOf(statementFields(request));
        request.assessment.facts.telemetryPurpose = u"Something else"_s; // not in the payload
        QVERIFY(payloadOf(statementFields(request))->statementDigest != before.statementDigest);
    }

    void decodesNothingElse()
    {
        const LabelPayload mine = usual();
        const QByteArray good = encodePayload(mine);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QVERIFY(!decodePayload(good.first(i)));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[i] = char(bad[i] ^ (1 << bit));
                const auto payload = decodePayload(bad);
                // Another payload is for the signature to refuse; it must not be read as this one.
                if (payload) {
                    QVERIFY(!(*payload == mine));
                    QCOMPARE(encodePayload(*payload), bad);
                }
            }
        }
        QVERIFY(!decodePayload(good + '\0'));
        QVERIFY(!decodePayload(QByteArray(5000, '\xa0')));
        QVERIFY(!decodePayload(QByteArray::fromHex("bb7fffffffffffffff"))); // a huge map
    }

    void survivesGarbage()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 5000; ++round) {
            QByteArray garbage(random.bounded(0, 300), Qt::Uninitialized);
            for (char &byte : garbage)
                byte = char(random.bounded(256));
            if (round % 2 == 0)
                garbage.prepend('\xab'); // a map, at least
            QVERIFY(!decodePayload(garbage));
        }
    }

    void refusesStatementsItCannotExpress_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"markType"_s << QJsonValue(u"medal"_s);
        QTest::newRow("twelve outcomes")
            << u"outcomes"_s << QJsonValue(QJsonArray::fromStringList(QStringList(12, u"pass"_s)));
        QTest::newRow("number") << u"certificateId"_s << QJsonValue(u"PPT-2026-00001-X?"_s);
        QTest::newRow("date") << u"expires"_s << QJsonValue(u"soon"_s);
        QTest::newRow("digest") << u"assessmentDigest"_s << QJsonValue(u"abc"_s);
        QTest::newRow("expiry before codes count") << u"expires"_s << QJsonValue(u"1969-12-31"_s);
        QTest::newRow("support before codes count")
            << u"facts"_s << QJsonValue(QJsonObject{{u"supportUntil"_s, u"1015-06-30"_s}});
        QTest::newRow("digest without a digit")
            << u"assessmentDigest"_s << QJsonValue(QString(64, u'z'));
    }

    void refusesStatementsItCannotExpress()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject fields = statementFields(assessmentfixture::request());
        fields[key] = value;
        QVERIFY(!payloadOf(fields));
        QVERIFY(!payloadOf({}));
    }
};

QTEST_GUILESS_MAIN(TestLabelPayload)
#include "tst_labelpayload.moc"
