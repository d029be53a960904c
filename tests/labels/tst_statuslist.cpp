#include "labels/statuslist.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"
#include "labels/verify.h"
#include "support/labelfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace signingfixture;
using assessment::LabelState;
using labels::GivenStatus;
using labels::Overall;
using labels::StatusEntry;
using labels::StatusList;
using labels::Verification;

Q_DECLARE_METATYPE(StatusEntry)

namespace {

const QDate lastDay(2028, 11, 23);
const QDateTime dayAfter = issueTime.addDays(1);

StatusEntry entry(LabelState state, const std::optional<QDateTime> &until = {})
{
    return {.state = state,
            .since = issueTime.addSecs(3600),
            .until = until,
            .reason = state == LabelState::Issued ? QString() : u"A fault."_s,
            .supersededBy =
                state == LabelState::Superseded ? assessmentfixture::certificateId(2) : QString(),
            .expires = lastDay};
}

StatusList list(const StatusEntry &of)
{
    return {.issuer = u"Pennine Product Testing"_s,
            .issued = issueTime.addSecs(7200),
            .nextUpdate = issueTime.addDays(7),
            .number = 5,
            .labels = {{assessmentfixture::certificateId(1), of}}};
}

QByteArray signedList(const Identity &identity, const StatusList &of)
{
    return *signJws(identity, {{u"typ"_s, labels::statusListType()}}, statusPayload(of));
}

} // namespace

/// Status lists: what they say of a label, and what they are refused for.
class TestStatusList : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    QByteArray m_label;

    Verification check(const QByteArray &jws, const QDateTime &at = dayAfter,
                       const TrustList &trust = {}, const QByteArray &label = {},
                       bool qr = false) const
    {
        const TrustList trusted = trust.isEmpty() ? m_demo.trust() : trust;
        const auto given = labels::readStatus(jws, u"status.jwt"_s, trusted, at);
        if (!given)
            qFatal("%s", qPrintable(given.error().message()));
        return labels::verifyPdf(label.isEmpty() ? m_label : label, u"label.pdf"_s,
                                 {.trust = trusted,
                                  .at = at,
                                  .qr = qr,
                                  .status = std::make_shared<const GivenStatus>(*given)});
    }

private Q_SLOTS:
    void initTestCase() { m_label = label(m_demo.identity()); }

    void roundTrip()
    {
        StatusList all = list(entry(LabelState::Issued));
        all.labels.insert(assessmentfixture::certificateId(2),
                          entry(LabelState::Suspended, issueTime.addDays(3)));
        all.labels.insert(assessmentfixture::certificateId(3), entry(LabelState::Withdrawn));
        all.labels.insert(assessmentfixture::certificateId(4), entry(LabelState::Superseded));
        const auto read = labels::readStatusPayload(statusPayload(all));
        QVERIFY_OK(read);
        QVERIFY(*read == all);
    }

    void judgesTheLabel_data()
    {
        QTest::addColumn<StatusEntry>("said");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("overall");
        const QDateTime until = issueTime.addDays(3);
        const QString invalid = u"invalid"_s;
        QTest::newRow("in force") << entry(LabelState::Issued) << dayAfter << u"valid"_s
                                  << u"valid"_s;
        QTest::newRow("withdrawn")
            << entry(LabelState::Withdrawn) << dayAfter << u"withdrawn"_s << invalid;
        QTest::newRow("superseded")
            << entry(LabelState::Superseded) << dayAfter << u"superseded"_s << invalid;
        QTest::newRow("suspended")
            << entry(LabelState::Suspended) << dayAfter << u"suspended"_s << invalid;
        QTest::newRow("suspended, one second before its end")
            << entry(LabelState::Suspended, until) << until.addSecs(-1) << u"suspended"_s
            << invalid;
        QTest::newRow("suspended, at its end")
            << entry(LabelState::Suspended, until) << until << u"valid"_s << u"valid"_s;
        QTest::newRow("at the next update")
            << entry(LabelState::Issued) << issueTime.addDays(7) << u"valid"_s << u"valid"_s;
        QTest::newRow("one second after the next update")
            << entry(LabelState::Issued) << issueTime.addDays(7).addSecs(1) << u"stale"_s
            << u"cannot-tell"_s;
        QTest::newRow("withdrawn, in a list that ran out")
            << entry(LabelState::Withdrawn) << issueTime.addDays(8) << u"withdrawn"_s
            << u"invalid"_s; // for good, whatever came after
        QTest::newRow("suspended, in a list that ran out")
            << entry(LabelState::Suspended) << issueTime.addDays(8) << u"stale"_s
            << u"cannot-tell"_s;
        QTest::newRow("a list of the future")
            << entry(LabelState::Issued) << issueTime << u"not-checked"_s << u"cannot-tell"_s;
        StatusEntry otherDay = entry(LabelState::Issued);
        otherDay.expires = lastDay.addDays(1);
        QTest::newRow("another last day")
            << otherDay << dayAfter << u"not-checked"_s << u"cannot-tell"_s;
    }

    void judgesTheLabel()
    {
        QFETCH(StatusEntry, said);
        QFETCH(QDateTime, at);
        QFETCH(QString, status);
        QFETCH(QString, overall);
        const Verification verification = check(signedList(m_demo.identity(), list(said)), at);
        QVERIFY2(verification.status == status, why(verification).constData());
        QCOMPARE(labels::idOf(verification.overall), overall);
        QCOMPARE(verification.reasons.isEmpty(), overall == u"valid"_s);
    }

    /// The code of a label is asked the same way.
    void judgesTheCode()
    {
        const QByteArray code = codeOf(statementOf({}, m_demo.identity()));
        QCOMPARE(check(signedList(m_demo.identity(), list(entry(LabelState::Withdrawn))), dayAfter,
                       {}, code, true)
                     .status,
                 u"withdrawn"_s);
        QVERIFY(check(signedList(m_demo.identity(), list(entry(LabelState::Issued))), dayAfter, {},
                      code, true)
                    .overall
                == Overall::Valid);
    }

    void tellsTheReasonAndTheEnd()
    {
        const QDateTime until({2026, 11, 30}, {9, 30}, Qt::UTC);
        const Verification verification =
            check(signedList(m_demo.identity(), list(entry(LabelState::Suspended, until))));
        const QString all = verification.reasons.join(u' ');
        QVERIFY2(all.contains(u"30 November 2026, 09:30 UTC"_s), qPrintable(all));
        QVERIFY2(all.contains(u"A fault."_s), qPrintable(all));
    }

    void aLabelThatIsNotInItIsUnknown()
    {
        StatusList other = list(entry(LabelState::Issued));
        other.labels = {{assessmentfixture::certificateId(7), entry(LabelState::Issued)}};
        const Verification verification = check(signedList(m_demo.identity(), other));
        QCOMPARE(verification.status, u"not-checked"_s);
        QVERIFY(verification.overall == Overall::CannotTell);
    }

    void expiredOutranksAllButTheEnd()
    {
        const QDateTime late(lastDay.addDays(1), {12, 0}, Qt::UTC);
        StatusList fresh = list(entry(LabelState::Suspended));
        fresh.issued = late.addDays(-1);
        fresh.nextUpdate = late.addDays(6);
        QTemporaryDir folder; // certificates that last long enough
        QCOMPARE(check(signedList(m_demo.identity(), fresh), late).status, u"expired"_s);
        fresh = list(entry(LabelState::Withdrawn));
        fresh.issued = late.addDays(-1);
        fresh.nextUpdate = late.addDays(6);
        QVERIFY(check(signedList(m_demo.identity(), fresh), late).overall == Overall::Invalid);
    }

    void strangersDoNotCount()
    {
        const Demo stranger; // the same names on other keys
        const QByteArray theirs = signedList(stranger.identity(), list(entry(LabelState::Issued)));
        Verification verification = check(theirs);
        QCOMPARE(verification.status, u"not-checked"_s);
        QVERIFY(verification.overall == Overall::CannotTell);
        // Even when both are trusted, one cannot speak for the labels of the other.
        TrustList both = m_demo.trust();
        both.anchors += stranger.trust().anchors;
        both.certificates += stranger.trust().certificates;
        verification = check(theirs, dayAfter, both);
        QCOMPARE(verification.status, u"not-checked"_s);
        QVERIFY2(verification.reasons.join(u' ').contains(u"another issuer"_s),
                 why(verification).constData());
    }

    void aChangedListDoesNotCount()
    {
        const QByteArray jws = signedList(m_demo.identity(), list(entry(LabelState::Withdrawn)));
        for (qsizetype i = 0; i < jws.size(); i += 7) {
            QByteArray changed = jws;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            const auto read =
                labels::readStatus(changed, u"status.jwt"_s, m_demo.trust(), dayAfter);
            QVERIFY2(!read || !read->counts, changed.constData());
        }
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QByteArray good = statusPayload(list(entry(LabelState::Suspended)));
        const auto with = [&](const char *from, const char *to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("another subject") << with("label-status-list", "label-status");
        QTest::newRow("a name twice") << with("{\"iat\"", "{\"iss\":\"x\",\"iat\"");
        QTest::newRow("a name more") << with("{\"iat\"", "{\"exp\":1,\"iat\"");
        QTest::newRow("a state more") << with("suspended", "doubtful");
        QTest::newRow("expired is for the reader") << with("suspended", "expired");
        QTest::newRow("no number of a label") << with("PPT-2026-00001", "PPT-2026-00009");
        QTest::newRow("a time that is none") << with("2026-11-23T13:00:00.000Z", "yesterday");
        QTest::newRow("local time") << with("13:00:00.000Z", "13:00:00.000");
        QTest::newRow("a day that is none") << with("2028-11-23", "2028-02-30");
        QTest::newRow("a fraction") << with("\"number\":5", "\"number\":5.5");
        QTest::newRow("negative") << with("\"number\":5", "\"number\":-5");
        QTest::newRow("next before this") << with("\"nextUpdate\":1796", "\"nextUpdate\":1000");
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(5000);
        QTest::newRow("successor of none")
            << with("\"state\"", "\"supersededBy\":\"PPT-2026-00001-S\",\"state\"");
        QTest::newRow("no text") << QByteArray("{\"iat\":\"\xff\xfe\"}");
    }

    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(payload != statusPayload(list(entry(LabelState::Suspended))));
        QVERIFY(!labels::readStatusPayload(payload));
    }

    void refusesOtherTypesAndTails()
    {
        const QByteArray payload = statusPayload(list(entry(LabelState::Issued)));
        const auto read = [&](const QByteArray &jws) {
            return bool(labels::readStatus(jws, u"status.jwt"_s, m_demo.trust(), dayAfter));
        };
        const QByteArray good = signedList(m_demo.identity(), list(entry(LabelState::Issued)));
        QVERIFY(read(good));
        QVERIFY(read(good + '\n'));
        QVERIFY(!read(*signJws(m_demo.identity(), {{u"typ"_s, u"JWT"_s}}, payload)));
        QVERIFY(!read(*signJws(m_demo.identity(), {}, payload)));
        QVERIFY(!read(*signJws(
            m_demo.identity(),
            {{u"typ"_s, labels::statusListType()}, {u"crit"_s, QJsonArray{u"b64"_s}}}, payload)));
        QVERIFY(!read(good + "=="));
        QVERIFY(!read(good + ".AAAA"));
        QVERIFY(!read(QByteArray(200 * 1024 * 1024, 'A')));
        // "none" and other algorithms are not what the key is for.
        const QByteArray none = base64Url("{\"alg\":\"none\",\"typ\":\"assay-status+jwt\"}") + '.'
                                + base64Url(payload) + '.';
        QVERIFY(!read(none));
    }

    void aLabelProvesItsPlaceInTheLog()
    {
        const Identity identity = m_demo.identity();
        const auto statement = statementOf({}, identity);
        const QString code = QString::fromLatin1(codeOf(statement));
        const auto digest =
            QCryptographicHash::hash(statement.canonicalBytes(), QCryptographicHash::Sha256);
        const auto proofOf = [&](const LogEntry &entry, const Identity &signer) {
            LogPeaks log;
            log.add(QByteArray(32, 'a'));
            InclusionProof proof{
                .checkpoint = {}, .index = 1, .leaf = leafOf(entry), .path = log.proofOfNext()};
            log.add(assessment::merkleLeaf(proof.leaf));
            proof.checkpoint = *signLogHead(
                {.origin = u"assay-log/test"_s, .size = 2, .root = log.root()}, signer);
            return proof;
        };
        const LogEntry right = entryOf(statement.certificateId(), issueTime, digest);
        const auto checked = [&](const InclusionProof &proof) {
            const Making making{.envelope = statement.envelope(code, toJson(proof))};
            return labels::verifyPdf(
                *labels::signPdf(unsignedLabel(making, statement), identity, issueTime),
                u"label.pdf"_s, {.trust = m_demo.rootOnly(), .at = dayAfter});
        };
        Verification verification = checked(proofOf(right, identity));
        QVERIFY2(verification.overall == Overall::Valid, why(verification).constData());
        QCOMPARE(verification.log, u"included"_s);
        QCOMPARE(
            labels::verifyPdf(m_label, u"label.pdf"_s, {.trust = m_demo.rootOnly(), .at = dayAfter})
                .log,
            u"not-included"_s);

        LogEntry other = right;
        other.certificateId = assessmentfixture::certificateId(2);
        InclusionProof moved = proofOf(right, identity);
        moved.index = 0;
        const Demo stranger;
        for (const InclusionProof &wrong :
             {proofOf(other, identity), moved, proofOf(right, stranger.identity()),
              proofOf(entryOf(right.certificateId, issueTime, QByteArray(32, 'x')), identity)}) {
            verification = checked(wrong);
            QCOMPARE(verification.log, u"not-included"_s);
            QCOMPARE(verification.structure, u"not-conforming"_s);
            QVERIFY(verification.overall == Overall::Invalid);
        }
    }
};

QTEST_MAIN(TestStatusList)
#include "tst_statuslist.moc"
