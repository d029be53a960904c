#include "labels/verify.h"

#include "support/labelfixture.h"
#include "support/lastingfixture.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace lastingfixture;
using labels::Verification;
using signingfixture::issueTime;

namespace {

/// The answer and its five lines, then the level.
QStringList linesOf(const Verification &verification)
{
    return {labels::idOf(verification.overall),
            verification.integrity,
            verification.structure,
            verification.signer,
            verification.time,
            verification.status,
            verification.level};
}

} // namespace

/// Keys end, are replaced and get lost; what they signed before must stay what it was.
class TestKeyRotation : public QObject
{
    Q_OBJECT

private:
    const Authorities m_all;
    // Both end before their labels do (two years after issue).
    const Member m_a = m_all.signer(p256(), "Signer A", 101, day(2027, 6, 1));
    const Member m_b = m_all.signer(p256(), "Signer B", 102, day(2029, 6, 1));
    const Identity m_identityA = m_all.identityOf(m_a);
    const Identity m_identityB = m_all.identityOf(m_b);
    QByteArray m_plain;
    QByteArray m_stamped;
    QByteArray m_lasting;

    Verification check(const QByteArray &file, const QDateTime &at,
                       const QList<QByteArray> &lists = {}) const
    {
        return labels::verifyPdf(file, u"label.pdf"_s,
                                 {.trust = m_all.trust(), .at = at, .revocation = lists});
    }

    QByteArray listWith(const Revoked &entry, const QDateTime &from) const
    {
        return listOf(m_all.issuer, from, from.addDays(30), {entry});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_plain = label(m_identityA);
        Making making;
        making.extras.stamp = m_all.stampAt(issueTime.addSecs(5));
        m_stamped = label(m_identityA, making);
        making.extras = m_all.lasting(m_identityA, issueTime.addSecs(5));
        m_lasting = label(m_identityA, making);
    }

    void timeLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QList<QByteArray>>("lists");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &file, const QDateTime &at,
                            const QList<QByteArray> &lists, const char *lines,
                            const QString &reason) {
            QTest::newRow(name) << file << at << lists << QString::fromLatin1(lines).split(u' ')
                                << reason;
        };
        const auto good = "valid intact conforming trusted proved not-checked B-T";
        const QDateTime later = day(2027, 3, 1);
        const QDateTime past = day(2027, 9, 1); // A's certificate has ended

        // 1: A is replaced by B and stays as it was.
        const QByteArray calm = listOf(m_all.issuer, later.addDays(-1), later.addDays(30));
        row("1 retired, plain", m_plain, later, {},
            "valid intact conforming trusted claimed not-checked B-B", {});
        row("1 retired, stamped", m_stamped, later, {}, good, {});
        row("1 retired, lasting", m_lasting, later, {},
            "valid intact conforming trusted proved not-checked B-LT", {});
        row("1 retired, with a list of today", m_lasting, later, {calm},
            "valid intact conforming trusted proved not-checked B-LT", {});

        // 2: A's certificate has ended.
        row("2 expired without a stamp", m_plain, past, {},
            "cannot-tell intact conforming expired outside-validity not-checked B-B",
            u"The certificate of Signer A expired on 1 June 2027"_s);
        row("2 expired with a stamp", m_stamped, past, {}, good, {});
        row("2 expired, lasting", m_lasting, past, {},
            "valid intact conforming trusted proved not-checked B-LT", {});

        // 3: A is revoked after its label was stamped.
        const QByteArray after = listWith(
            {.member = &m_a, .at = day(2027, 2, 1), .reason = CRL_REASON_SUPERSEDED}, later);
        row("3 revoked after the stamp", m_stamped, later, {after}, good,
            u"The signature was there before"_s);
        row("3 the same without a stamp", m_plain, later, {after},
            "invalid intact conforming revoked claimed not-checked B-B",
            u"The certificate of Signer A was revoked on 1 February 2027"_s);
        row("3 the same, judged before it was revoked", m_plain, day(2027, 1, 1), {after},
            "valid intact conforming trusted claimed not-checked B-B", {});

        // 4: A was revoked before.
        const QByteArray before = listWith({.member = &m_a, .at = day(2026, 11, 1)}, later);
        row("4 revoked before the stamp", m_stamped, later, {before},
            "invalid intact conforming revoked proved not-checked B-T",
            u"The certificate of Signer A was revoked on 1 November 2026"_s);

        // 5: A's key got lost before, which was noticed later.
        const QByteArray lost = listWith({.member = &m_a,
                                          .at = day(2027, 2, 1),
                                          .reason = CRL_REASON_KEY_COMPROMISE,
                                          .invalid = day(2026, 10, 1)},
                                         later);
        row("5 compromised before the stamp", m_stamped, later, {lost},
            "invalid intact conforming revoked proved not-checked B-T",
            u"had been in other hands since 1 October 2026"_s);
        const QByteArray lostLater = listWith({.member = &m_a,
                                               .at = day(2027, 2, 1),
                                               .reason = CRL_REASON_KEY_COMPROMISE,
                                               .invalid = day(2027, 1, 20)},
                                              later);
        row("5 compromised after the stamp", m_stamped, later, {lostLater}, good,
            u"The signature was there before"_s);

        // A list of somebody else says nothing, whatever it says.
        const Member impostor = make(p256(), authority("Label issuer"));
        const QByteArray forged =
            listOf(impostor, later, later.addDays(30), {{.member = &m_a, .at = day(2026, 11, 1)}});
        row("forged list", m_stamped, later, {forged}, good, u"says anything about Signer A"_s);

        // The clock lost its key: what it says proves nothing, whenever.
        const QByteArray noClock = listOf(
            m_all.clockRoot, later, later.addDays(30),
            {{.member = &m_all.clock, .at = day(2027, 2, 1), .reason = CRL_REASON_KEY_COMPROMISE}});
        row("clock compromised", m_stamped, past, {noClock},
            "cannot-tell intact conforming expired outside-validity not-checked B-T",
            u"The time stamp therefore proves nothing"_s);
        const QByteArray clockClosed = listOf(m_all.clockRoot, later, later.addDays(30),
                                              {{.member = &m_all.clock,
                                                .at = day(2027, 2, 1),
                                                .reason = CRL_REASON_CESSATION_OF_OPERATION}});
        row("clock closed down", m_stamped, past, {clockClosed}, good, {});
    }

    void timeLines()
    {
        QFETCH(QByteArray, file);
        QFETCH(QDateTime, at);
        QFETCH(QList<QByteArray>, lists);
        QFETCH(QStringList, lines);
        QFETCH(QString, reason);
        const Verification verification = check(file, at, lists);
        QVERIFY2(linesOf(verification) == lines, why(verification).constData());
        QVERIFY2(verification.reasons.join(u' ').contains(reason), why(verification).constData());
        if (reason.isEmpty() && lists.isEmpty())
            QVERIFY2(verification.reasons.isEmpty(), why(verification).constData());
    }

    /// 6: labels of both keys, one list of whom to trust.
    void bothKeysBesideEachOther()
    {
        Making making;
        making.issued = day(2027, 7, 1);
        making.extras.stamp = m_all.stampAt(making.issued);
        const QByteArray ofB = label(m_identityB, making);
        for (const QByteArray &file : {m_stamped, ofB}) {
            const Verification verification = check(file, day(2027, 9, 1));
            QVERIFY2(verification.overall == labels::Overall::Valid, why(verification).constData());
            QCOMPARE(verification.time, u"proved"_s);
        }
        QCOMPARE(check(ofB, day(2027, 9, 1)).record[u"signer"_s][u"subject"_s].toString(),
                 u"Signer B"_s);
    }

    /// The code on the label has no stamp: whatever is revoked by now is revoked.
    void aCodeOfARevokedSignerIsInvalid()
    {
        const auto statement = statementOf({}, m_identityA);
        const QByteArray list =
            listWith({.member = &m_a, .at = day(2027, 2, 1), .reason = CRL_REASON_SUPERSEDED},
                     day(2027, 3, 1));
        labels::VerifyOptions options{.trust = {.anchors = {m_all.root.der()},
                                                .certificates = {m_a.der(), m_all.issuer.der()}},
                                      .at = day(2027, 3, 2),
                                      .qr = true};
        const QByteArray code = codeOf(statement);
        QVERIFY(labels::verifyPdf(code, u"code"_s, options).overall == labels::Overall::Valid);
        options.revocation = {list};
        const Verification revoked = labels::verifyPdf(code, u"code"_s, options);
        QCOMPARE(revoked.signer, u"revoked"_s);
        QVERIFY2(revoked.overall == labels::Overall::Invalid, why(revoked).constData());
    }

    void aStampOfAStrangerProvesNothing()
    {
        const labels::VerifyOptions options{
            .trust = {.anchors = {m_all.root.der()}, .certificates = {}},
            .at = issueTime.addDays(1)};
        const Verification verification = labels::verifyPdf(m_stamped, u"label.pdf"_s, options);
        QCOMPARE(verification.time, u"claimed"_s);
        QCOMPARE(verification.level, u"B-T"_s);
        QVERIFY(verification.overall == labels::Overall::Valid);
        QVERIFY2(verification.reasons.join(u' ').contains(u"its authority is not trusted"_s),
                 why(verification).constData());
    }

    void aLateStampDoesNotProveTheDayOfIssue()
    {
        Making making;
        making.extras.stamp = m_all.stampAt(issueTime.addDays(2));
        const Verification late = check(label(m_identityA, making), day(2027, 3, 1));
        QCOMPARE(late.time, u"claimed"_s);
        QVERIFY2(late.reasons.join(u' ').contains(u"not on the day of issue"_s),
                 why(late).constData());
        making.extras.stamp = m_all.stampAt(issueTime.addDays(-1));
        const Verification early = check(label(m_identityA, making), day(2027, 3, 1));
        QCOMPARE(early.structure, u"not-conforming"_s);
        // Before the stamp was made nobody can have seen it.
        QVERIFY2(check(m_stamped, issueTime.addSecs(-3000)).time != u"proved"_s, "from the future");
    }

    /// Nothing covers a time stamp but itself.
    void noticesEveryFlippedBitOfAStamp()
    {
        const QByteArray content = "the bytes of a label";
        const QByteArray cms = *signDetached(m_identityA, content, m_all.stampAt(issueTime));
        const auto answer = checkDetached(cms, content, m_all.trust(), issueTime);
        QVERIFY_OK(answer);
        QVERIFY(answer->level == SignatureLevel::BT && answer->stamp && answer->stamp->proved);
        QCOMPARE(answer->stamp->time, issueTime);
        constexpr int constructed = 0x20; // of a tag: a reader may not look at it
        for (qsizetype i = 0; i < cms.size(); ++i) {
            for (const int bit : {1 << (i % 8), constructed}) {
                QByteArray flipped = cms;
                flipped[i] = char(flipped[i] ^ bit);
                const auto found = checkDetached(flipped, content, m_all.trust(), issueTime);
                const bool fine = found && found->integrity == SignatureIntegrity::Intact
                                  && found->structureProblems.isEmpty();
                QVERIFY2(!fine, QByteArray::number(i).constData());
            }
        }
    }

    void namesWhatIsMissing()
    {
        const auto stamp = m_all.stampAt(issueTime);
        const auto sample = stamp(QByteArray(32, 'x'));
        QVERIFY_OK(sample);
        const auto gather = [&](const QList<QByteArray> &lists, const TrustList &known) {
            const auto data = gatherLastingData(m_identityA, *sample, known, lists);
            return data ? QString() : data.error().message();
        };
        auto lists = m_all.lists(issueTime);
        QCOMPARE(gather(lists, m_all.trust()), QString());
        QVERIFY(gather({lists[0], lists[2]}, m_all.trust())
                    .contains(u"a revocation list for Signer A"_s));
        QVERIFY(gather({lists[1], lists[2]}, m_all.trust())
                    .contains(u"a revocation list for Label issuer"_s));
        QVERIFY(gather({lists[0], lists[1]}, m_all.trust())
                    .contains(u"a revocation list for Test Clock"_s));
        QVERIFY(gather(lists, {.anchors = {m_all.root.der()}, .certificates = {}})
                    .contains(u"the certificate that issued that of Test Clock"_s));
        lists[1] = listOf(m_all.issuer, issueTime.addDays(-9), issueTime.addDays(-1));
        QVERIFY2(gather(lists, m_all.trust()).contains(u"ended on 22 November 2026"_s),
                 qPrintable(gather(lists, m_all.trust())));
        lists[1] = listOf(m_all.issuer, issueTime.addDays(-1), issueTime.addDays(9),
                          {{.member = &m_a, .at = day(2026, 11, 1)}});
        QVERIFY(gather(lists, m_all.trust()).contains(u"was revoked on 1 November 2026"_s));
    }
};

QTEST_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
