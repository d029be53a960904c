#include "labels/verify.h"

#include "support/judges.h"
#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/lastingfixture.h"
#include "support/pdfupdates.h"

#include <QTest>

using namespace labelfixture;
using namespace labelsurgery;
using namespace lastingfixture;
using assessment::signing::Identity;

namespace {

constexpr auto stamped = "valid intact conforming trusted proved not-checked B-T";
constexpr auto lasting = "valid intact conforming trusted proved not-checked B-LT";

} // namespace

/// The table of tst_verifyfixtures goes on: labels with time stamps and stored revocation lists,
/// and what can be done to them. The last word of the lines is the level. Revoked signers stand in
/// tst_keyrotation, status lists (suspended, reinstated, withdrawn, superseded, stale) in
/// tst_statuslist.
class TestVerifyStatusFixtures : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const Authorities m_all;
    const Identity m_identity = m_all.identityOf(m_all.signer(p256()));
    QTemporaryDir m_folder;
    QStringList m_paths;
    QMap<QString, QByteArray> m_said;

    QByteArray made(const labels::SignatureExtras &extras, int number = 1) const
    {
        Making making;
        making.certificateId = assessmentfixture::certificateId(number);
        making.issued = m_now;
        making.extras = extras;
        return label(m_identity, making);
    }

private Q_SLOTS:
    void answers_data();
    void answers();
};

void TestVerifyStatusFixtures::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("judges");
    QTest::addColumn<QString>("reason");
    const auto row = [this](const char *name, const QByteArray &file, const char *lines,
                            const char *letters, const QString &reason) {
        m_paths.append(
            written(m_folder.filePath(QStringLiteral("%1.pdf").arg(m_paths.size())), file));
        QTest::newRow(name) << m_paths.last() << QByteArray(lines) << QByteArray(letters) << reason;
    };
    const QDateTime soon = m_now.addSecs(5);
    const QByteArray plain = made({});
    const QByteArray withStamp = made({.stamp = m_all.stampAt(soon)});
    const QByteArray other = made({.stamp = m_all.stampAt(soon)}, 2);
    const QByteArray withStore = made(m_all.lasting(m_identity, soon));
    const char *changed = "invalid changed not-conforming not-checked claimed not-checked none";

    row("B-B", plain, "valid intact conforming trusted claimed not-checked B-B", "uaaa", {});
    row("B-T", withStamp, stamped, "uaaa", {});
    row("B-LT", withStore, lasting, "uaaa", {});
    row("a stamp of a month later", made({.stamp = m_all.stampAt(m_now.addDays(30))}),
        "valid intact conforming trusted claimed not-checked B-T", "uaaa",
        QStringLiteral("but not on the day of issue"));
    row("the stamped signature of another label", withCms(withStamp, cmsOf(other)), changed, "rrrr",
        QStringLiteral("changed after it was signed"));
    QByteArray flipped = cmsOf(withStamp);
    flipped[flipped.size() - 3] = char(flipped[flipped.size() - 3] ^ 1);
    row("a bit of the stamp", withCms(withStamp, flipped),
        "invalid intact not-conforming trusted claimed not-checked B-B", "uaaa", {});
    const qsizetype store = withStore.lastIndexOf("/CRLs");
    QByteArray without = withStore;
    without.replace(store, 5, "/XRLs");
    row("the store made invisible", without, changed, "rrrr",
        QStringLiteral("changed after it was signed"));
    row("a store that is added",
        pdfupdates::appended(
            withStamp,
            [&withStamp] {
                const int root = pdfupdates::rootOf(withStamp);
                return pdfupdates::Update{
                    .objects = {{root, pdfupdates::withEntry(pdfupdates::bodyOf(withStamp, root),
                                                             "/DSS", "<< /Certs [] /CRLs [] >>")}}};
            }()),
        changed, "papp", QStringLiteral("were added behind what was signed"));

    const QString root = written(m_folder.filePath(QStringLiteral("root.pem")), pemOf(m_all.root));
    m_said = judges::Judges(m_folder.path(), {root}).judge(m_paths);
}

void TestVerifyStatusFixtures::answers()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, judges);
    QFETCH(QString, reason);
    const labels::Verification answer =
        labels::verifyFile(path, {.trust = m_all.trust(), .at = m_now.addDays(60)});
    const QString found = QStringList{labels::idOf(answer.overall),
                                      answer.integrity,
                                      answer.structure,
                                      answer.signer,
                                      answer.time,
                                      answer.status,
                                      answer.level}
                              .join(u' ');
    QVERIFY2(found.toLatin1() == lines, why(answer).constData());
    QVERIFY2(answer.reasons.join(u'\n').contains(reason), why(answer).constData());
    QVERIFY2(judges::agree(m_said[path], judges), (m_said[path] + " for " + judges).constData());
}

QTEST_MAIN(TestVerifyStatusFixtures)
#include "tst_verifystatusfixtures.moc"
