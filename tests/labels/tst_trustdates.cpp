#include "labels/checkprotocol.h"
#include "labels/firmwarefit.h"
#include "labels/verify.h"

#include "assessment/signing/publishedkey.h"

#include "support/labelfixture.h"
#include "support/padesfixtures.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace padesfixtures;
using assessment::signing::TrustEntry;
using assessment::signing::TrustList;
using labels::Overall;
using labels::Verification;

/// A trust list says on which days somebody is trusted: the day of signing counts where a time
/// stamp proves it, else the day of the check.
class TestTrustDates : public QObject
{
    Q_OBJECT

private:
    Authorities m_authorities;
    Member m_signer = m_authorities.signer(p256());
    const QDate m_issued = issueTime.date();
    QByteArray m_plain;
    QByteArray m_stamped;

    /// The root of the signer, trusted on these days.
    TrustList trusted(QDate from, QDate until = {}) const
    {
        TrustList trust = m_authorities.trust();
        trust.entries.append({.certificate = m_authorities.root.der(),
                              .name = u"Harbour Test House"_s,
                              .contact = u"labels@harbour.example"_s,
                              .from = from,
                              .until = until});
        return trust;
    }

    static Verification verified(const QByteArray &pdf, const TrustList &trust, const QDateTime &at)
    {
        return labelfixture::checkedBothWays(pdf, {.trust = trust, .at = at});
    }
    static QString said(const Verification &verification)
    {
        return verification.reasons.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto identity = m_authorities.identityOf(m_signer);
        labelfixture::Making making;
        m_plain = labelfixture::label(identity, making);
        making.extras.stamp = m_authorities.stampAt(issueTime.addSecs(5));
        m_stamped = labelfixture::label(identity, making);
    }

    void saysWhomTheListNames()
    {
        const Verification good =
            verified(m_plain, trusted(m_issued.addDays(-5)), issueTime.addDays(1));
        QVERIFY2(good.overall == Overall::Valid, labelfixture::why(good).constData());
        QVERIFY(good.reasons.isEmpty());
        const QString notes = good.notes.join(u'\n');
        QVERIFY2(notes.contains(u"Harbour Test House"_s)
                     && notes.contains(u"labels@harbour.example"_s),
                 qPrintable(notes));
    }

    void theDayOfTheCheckCountsWithoutATimeStamp()
    {
        const TrustList ended = trusted(m_issued.addDays(-5), m_issued.addDays(5));
        QCOMPARE(verified(m_plain, ended, issueTime.addDays(5)).overall, Overall::Valid);
        const Verification late = verified(m_plain, ended, issueTime.addDays(6));
        QCOMPARE(late.overall, Overall::CannotTell);
        QCOMPARE(late.signer, u"untrusted"_s);
        QCOMPARE(late.integrity, u"intact"_s);
        QVERIFY2(said(late).contains(u"Nothing proves when it was signed"_s)
                     && said(late).contains(u"ask labels@harbour.example"_s),
                 qPrintable(said(late)));
    }

    void theDayOfSigningCountsWithATimeStamp()
    {
        const TrustList ended = trusted(m_issued.addDays(-5), m_issued.addDays(5));
        const Verification later = verified(m_stamped, ended, issueTime.addDays(60));
        QVERIFY2(later.overall == Overall::Valid, labelfixture::why(later).constData());

        const TrustList begun = trusted(m_issued.addDays(1));
        const Verification early = verified(m_stamped, begun, issueTime.addDays(60));
        QCOMPARE(early.signer, u"untrusted"_s);
        QVERIFY2(said(early).contains(u"time stamp proves"_s), qPrintable(said(early)));
    }

    void everyEntryOnTheWayCounts()
    {
        TrustList trust = trusted(m_issued.addDays(-5));
        trust.certificates.append(m_signer.der());
        trust.entries.append({.certificate = m_signer.der(),
                              .name = u"Its old key"_s,
                              .contact = u"keys@harbour.example"_s,
                              .from = m_issued.addDays(-5),
                              .until = m_issued.addDays(-1)});
        const Verification old = verified(m_plain, trust, issueTime.addDays(1));
        QCOMPARE(old.signer, u"untrusted"_s);
        QVERIFY2(said(old).contains(u"Its old key"_s), qPrintable(said(old)));
    }

    void aCodeIsHeldToThemToo()
    {
        const auto identity = m_authorities.identityOf(m_signer);
        const QByteArray code = labelfixture::codeOf(labelfixture::statementOf({}, identity));
        TrustList ended = trusted(m_issued.addDays(-5), m_issued.addDays(5));
        ended.certificates = {m_signer.der(), m_authorities.issuer.der()};
        const auto at = [&](int days) {
            return labels::verifyPdf(
                code, u"code"_s,
                {.trust = ended, .at = issueTime.addDays(days), .qr = true, .revocation = {}});
        };
        QVERIFY2(at(5).overall == Overall::Valid, labelfixture::why(at(5)).constData());
        QCOMPARE(at(6).signer, u"untrusted"_s);
        QVERIFY2(said(at(6)).contains(u"does not prove when"_s), qPrintable(said(at(6))));
    }

    /// The window asks a process of its own, which must not forget the days on the way.
    void theProcessThatChecksKnowsThem()
    {
        const TrustList ended = trusted(m_issued.addDays(-5), m_issued.addDays(5));
        const auto asked = [&](int days) {
            const auto answer = labels::answerFrom(labels::answerTo(
                labels::verifyRequest(m_plain, u"label"_s,
                                      {.trust = ended, .at = issueTime.addDays(days)}),
                {}));
            return answer && answer->checked ? answer->checked->verification : Verification();
        };
        QCOMPARE(asked(1).overall, Overall::Valid);
        QVERIFY(asked(1).notes.join(u' ').contains(u"Harbour Test House"_s));
        QCOMPARE(asked(6).signer, u"untrusted"_s);
    }

    /// So does the page that checks codes in a browser.
    void thePageThatChecksCodesKnowsThem()
    {
        TrustList ended = trusted(m_issued.addDays(-5), m_issued.addDays(5));
        ended.certificates = {m_signer.der(), m_authorities.issuer.der()};
        const auto keys = assessment::signing::publishedKeys(ended);
        const auto ours = std::ranges::find_if(keys, [](const auto &key) { return key.trusted; });
        QVERIFY(ours != keys.end());
        QCOMPARE(ours->chainFrom, std::max(ours->certificate.notBefore,
                                           QDateTime(m_issued.addDays(-5), QTime(0, 0), Qt::UTC)));
        QCOMPARE(ours->chainTo, QDateTime(m_issued.addDays(5), QTime(23, 59, 59), Qt::UTC));
    }

    void aStrangerIsToldWhatToDo()
    {
        const Member elsewhere = make(p256(), authority("Elsewhere"));
        const Verification strange = verified(
            m_plain, {.anchors = {elsewhere.der()}, .certificates = {}}, issueTime.addDays(1));
        QCOMPARE(strange.overall, Overall::CannotTell);
        QVERIFY2(said(strange).contains(u"get the root certificate of"_s)
                     && said(strange).contains(u"not from where the label came from"_s),
                 qPrintable(said(strange)));
    }

    void tellsWhetherTheFirmwareIsTheSame_data()
    {
        QTest::addColumn<QString>("onLabel");
        QTest::addColumn<QString>("inHand");
        QTest::addColumn<QString>("fit");
        QTest::newRow("same") << u"3.4.1"_s << u"3.4.1"_s << u"same"_s;
        QTest::newRow("case and spaces") << u"V3.4"_s << u" v3.4 "_s << u"same"_s;
        QTest::newRow("newer") << u"3.4.1"_s << u"3.5.0"_s << u"other"_s;
        QTest::newRow("begins alike") << u"3.4.1"_s << u"3.4.10"_s << u"other"_s;
        QTest::newRow("family") << u"3.4.x"_s << u"3.4.10"_s << u"family"_s;
        QTest::newRow("family with a star") << u"3.*"_s << u"3.4.10"_s << u"family"_s;
        QTest::newRow("another family") << u"3.4.x"_s << u"3.40.1"_s << u"other"_s;
        QTest::newRow("the family itself") << u"3.4.x"_s << u"3.4."_s << u"other"_s;
        QTest::newRow("not said") << QString() << u"1"_s << u"not-said"_s;
    }

    void tellsWhetherTheFirmwareIsTheSame()
    {
        QFETCH(QString, onLabel);
        QFETCH(QString, inHand);
        QFETCH(QString, fit);
        const QJsonObject record{
            {u"product"_s, QJsonObject{{u"firmware"_s, QJsonObject{{u"version"_s, onLabel}}}}}};
        QCOMPARE(labels::idOf(labels::firmwareFit(record, inHand).fit), fit);
    }

    void anotherFirmwareChangesNoAnswer()
    {
        Verification label = verified(m_plain, m_authorities.trust(), issueTime.addDays(1));
        const Verification before = label;
        labels::compareFirmware(label, u"99.9"_s);
        QCOMPARE(label.overall, before.overall);
        QCOMPARE(label.reasons, before.reasons);
        QVERIFY2(label.notes.join(u' ').contains(u"99.9 is in hand"_s),
                 labelfixture::why(label).constData());
        QCOMPARE(labels::toJson(label)[u"firmware"_s][u"fit"_s], u"other"_s);
        QVERIFY(!labels::toJson(before).contains(u"firmware"_s));
    }
};

QTEST_MAIN(TestTrustDates)
#include "tst_trustdates.moc"
