#include "labels/verify.h"

#include "support/labelfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace signingfixture;
using labels::Overall;
using labels::Verification;

namespace {

const QDateTime dayAfter = issueTime.addDays(1);

Verification check(const QByteArray &pdf, const TrustList &trust, const QDateTime &at = dayAfter)
{
    return labelfixture::checkedBothWays(pdf, {.trust = trust, .at = at});
}

QDateTime at(int year, int month, int day, int hour = 12)
{
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    QByteArray m_label;

    void compare(const Verification &verification, const QStringList &lines)
    {
        const QStringList found{labels::idOf(verification.overall),
                                verification.integrity,
                                verification.structure,
                                verification.signer,
                                verification.time,
                                verification.status};
        QVERIFY2(found == lines, why(verification).constData());
    }

private Q_SLOTS:
    void initTestCase() { m_label = label(m_identity); }

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
        if (endorsement)
            making.kind = assessment::LabelKind::Endorsement;
        const Verification verification = check(label(m_identity, making), m_demo.rootOnly());
        compare(verification, {u"valid"_s, u"intact"_s, u"conforming"_s, u"trusted"_s, u"claimed"_s,
                               u"not-checked"_s});
        QVERIFY2(verification.reasons.isEmpty(), why(verification).constData());
        QCOMPARE(verification.record[u"certificateId"_s].toString(), making.certificateId);
        QCOMPARE(verification.record[u"product"_s][u"brand"_s].toString(), u"Northlight"_s);
    }

    void judgesTheSigner()
    {
        const Demo stranger;
        compare(check(m_label, stranger.trust()), {u"cannot-tell"_s, u"intact"_s, u"conforming"_s,
                                                   u"untrusted"_s, u"claimed"_s, u"not-checked"_s});
        compare(check(m_label, {}), {u"cannot-tell"_s, u"intact"_s, u"conforming"_s,
                                     u"not-checked"_s, u"claimed"_s, u"not-checked"_s});
    }

    /// The demonstration's names on other keys: whoever copies them is not trusted for it.
    void isNotImpressedByNames()
    {
        const Demo impostor; // same names as m_demo, other keys
        const Verification verification = check(label(impostor.identity()), m_demo.trust());
        QVERIFY2(verification.overall == Overall::CannotTell, why(verification).constData());
        QCOMPARE(verification.signer, u"untrusted"_s);
    }

    void selfSignedIsTrustedOnlyByName()
    {
        using namespace testcertificates;
        QTemporaryDir folder;
        Profile profile;
        profile.extensions.pop_back(); // no authority key identifier
        const Member alone = make(p256(), profile);
        const auto identity =
            Identity::load(written(folder.filePath(u"alone.pem"_s), pemFile(alone.key, {alone})),
                           assessment::SecretBytes());
        QVERIFY_OK(identity);
        const QByteArray pdf = label(*identity);
        QCOMPARE(check(pdf, m_demo.trust()).signer, u"untrusted"_s);
        QVERIFY(check(pdf, m_demo.trust()).overall == Overall::CannotTell);
    }

    void judgesTime_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("overall");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("status");
        const QString outside = u"outside-validity"_s;
        const QString notChecked = u"not-checked"_s;
        QTest::addRow("day of issue") << issueTime << u"valid"_s << u"claimed"_s << notChecked;
        QTest::addRow("last day") << at(2028, 11, 23, 23) << u"valid"_s << u"claimed"_s
                                  << notChecked;
        QTest::addRow("day after")
            << at(2028, 11, 24, 0) << u"invalid"_s << outside << u"expired"_s;
        QTest::addRow("day before issue")
            << at(2026, 11, 22) << u"invalid"_s << outside << notChecked;
    }

    void judgesTime()
    {
        QFETCH(QDateTime, when);
        QFETCH(QString, overall);
        QFETCH(QString, time);
        QFETCH(QString, status);
        const Verification verification = check(m_label, m_demo.rootOnly(), when);
        QVERIFY2(labels::idOf(verification.overall) == overall, why(verification).constData());
        QCOMPARE(verification.time, time);
        QCOMPARE(verification.status, status);
        QCOMPARE(verification.reasons.isEmpty(), overall == u"valid"_s);
    }

    /// A certificate that has run out cannot tell when it signed; the label itself is in date.
    void cannotTellWithAnExpiredCertificate()
    {
        const Demo old(issueTime.addYears(-3).addMonths(1)); // one month left
        const QByteArray pdf = label(old.identity());
        QVERIFY(check(pdf, old.rootOnly()).overall == Overall::Valid);
        const Verification later = check(pdf, old.rootOnly(), issueTime.addMonths(2));
        compare(later, {u"cannot-tell"_s, u"intact"_s, u"conforming"_s, u"expired"_s,
                        u"outside-validity"_s, u"not-checked"_s});
        QVERIFY(later.reasons.first().contains(u"expired on"_s));
    }

    /// Signed with a certificate that was not valid yet on the day the label names.
    void refusesALabelOlderThanItsCertificate()
    {
        const Demo young(issueTime.addDays(10));
        Making making;
        making.issued = issueTime.addDays(10);
        const QByteArray good = label(young.identity(), making);
        QVERIFY(check(good, young.rootOnly(), issueTime.addDays(20)).overall == Overall::Valid);
        const Verification early = check(good, young.rootOnly(), issueTime);
        QVERIFY2(early.overall == Overall::Invalid, why(early).constData());
        QCOMPARE(early.time, u"outside-validity"_s);
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("overall");
        QTest::addColumn<QString>("integrity");
        QTest::newRow("empty") << QByteArray() << u"cannot-tell"_s << u"unreadable"_s;
        QTest::newRow("text") << QByteArray("Dear Sir") << u"cannot-tell"_s << u"unreadable"_s;
        QTest::newRow("head of a PDF")
            << QByteArray("%PDF-1.4\n") << u"cannot-tell"_s << u"unreadable"_s;
        const Making making;
        QTest::newRow("label that was never signed")
            << unsignedLabel(making, statementOf(making, m_identity)) << u"invalid"_s
            << u"not-signed"_s;
    }

    void saysWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, overall);
        QFETCH(QString, integrity);
        QTemporaryDir folder;
        const QString path = testcertificates::written(folder.filePath(u"label.pdf"_s), content);
        const Verification verification =
            labels::verifyFile(path, {.trust = m_demo.trust(), .at = dayAfter});
        QVERIFY2(labels::idOf(verification.overall) == overall, why(verification).constData());
        QCOMPARE(verification.integrity, integrity);
        QCOMPARE(verification.file, path);
        QCOMPARE(verification.reasons.size(), 1);
        QVERIFY(verification.record.isEmpty());
    }

    void namesFilesThatAreNotThere()
    {
        const Verification absent = labels::verifyFile(u"/nowhere/label.pdf"_s, {});
        QVERIFY(absent.overall == Overall::CannotTell);
        QCOMPARE(absent.reasons, QStringList{u"There is no such file."_s});
        const Verification folder = labels::verifyFile(u"/tmp"_s, {});
        QCOMPARE(folder.integrity, u"unreadable"_s);
        const Verification endless = labels::verifyFile(u"/dev/zero"_s, {});
        QCOMPARE(endless.integrity, u"unreadable"_s);
    }

    void speaksJson()
    {
        const QJsonObject json = labels::toJson(check(m_label, m_demo.rootOnly()));
        QCOMPARE(json.keys(), QStringList({u"file"_s, u"integrity"_s, u"level"_s, u"log"_s,
                                           u"overall"_s, u"reasons"_s, u"record"_s, u"signer"_s,
                                           u"status"_s, u"structure"_s, u"time"_s}));
    }

    void verifiesQuickly()
    {
        const TrustList trust = m_demo.rootOnly();
        QBENCHMARK
        {
            QVERIFY(check(m_label, trust).overall == Overall::Valid);
        }
    }
};

QTEST_MAIN(TestVerify)
#include "tst_verify.moc"
