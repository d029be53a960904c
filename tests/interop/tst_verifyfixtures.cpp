#include "interop/fixtures/accidents.h"
#include "interop/fixtures/flips.h"
#include "interop/fixtures/forgeries.h"
#include "interop/fixtures/olderform.h"
#include "interop/fixtures/producers.h"
#include "interop/fixtures/swaps.h"
#include "interop/fixtures/updates.h"
#include "support/judges.h"
#include "support/labelworkshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace labelworkshop;

/// Attacks on labels and accidents that happen to them: for each file what we say of it, and what
/// pdfsig, openssl, mutool and BouncyCastle say (tests/interop/fixtures).
class TestVerifyFixtures : public QObject
{
    Q_OBJECT

private:
    const Workshop m_workshop;
    Fixtures m_fixtures;
    QList<QByteArray> m_said; ///< letters of the judges, in the order of the fixtures

    QString pathOf(qsizetype i) const
    {
        return m_workshop.path(QStringLiteral("fixture-%1.pdf").arg(i));
    }

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void answersSoOnTheCommandLine_data() { answers_data(); }
    void answersSoOnTheCommandLine();
    void trustsNobodyElseWhereOthersRefuse();
};

void TestVerifyFixtures::initTestCase()
{
    const Workshop &w = m_workshop;
    const QString root = testcertificates::written(w.path(QStringLiteral("rsaroot.pem")),
                                                   testcertificates::pemOf(w.rsaRoot));
    const judges::Judges all(w.folder.path(), {w.demo.paths.root, root});
    m_fixtures = fixtures::signersAndTimes(w) + fixtures::flips(w) + fixtures::updates(w)
                 + fixtures::shadows(w) + fixtures::forgeries(w) + fixtures::swaps(w)
                 + fixtures::codes(w) + fixtures::producers(w, all.database())
                 + fixtures::olderForm(w) + fixtures::accidents(w);
    QStringList paths;
    for (qsizetype i = 0; i < m_fixtures.size(); ++i)
        paths.append(testcertificates::written(pathOf(i), m_fixtures[i].file));
    const auto letters = all.judge(paths);
    for (const QString &path : std::as_const(paths))
        m_said.append(letters[path]);
}

void TestVerifyFixtures::answers_data()
{
    QTest::addColumn<qsizetype>("row");
    QSet<QByteArray> names;
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        QVERIFY2(!names.contains(m_fixtures[i].name), m_fixtures[i].name.constData());
        names.insert(m_fixtures[i].name);
        QTest::newRow(m_fixtures[i].name.constData()) << i;
    }
}

void TestVerifyFixtures::answers()
{
    QFETCH(qsizetype, row);
    const Fixture &fixture = m_fixtures[row];
    const labels::VerifyOptions options{.trust = m_workshop.trust(fixture.trust),
                                        .at = fixture.at.isValid() ? fixture.at : m_workshop.now,
                                        .qr = fixture.qr};
    const labels::Verification answer = labels::verifyFile(pathOf(row), options);
    if (const auto quick = labels::verifyPlainFile(pathOf(row), options))
        QCOMPARE(labelfixture::why(*quick), labelfixture::why(answer));
    const QString lines = QStringList{labels::idOf(answer.overall),
                                      answer.integrity,
                                      answer.structure,
                                      answer.signer,
                                      answer.time,
                                      answer.status}
                              .join(u' ');
    const QByteArray why = labelfixture::why(answer);
    const QByteArray &said = m_said[row];
    if (qEnvironmentVariableIsSet("ASSAY_FIXTURE_TABLE")) // to look at all of them at once
        qInfo("%s|%s|%s|%s", fixture.name.constData(), said.constData(), qPrintable(lines),
              qPrintable(answer.reasons.join(u" / ")));
    QVERIFY2(lines.toLatin1() == fixture.lines, why.constData());
    QVERIFY2(answer.reasons.join(u'\n').contains(fixture.reason), why.constData());
    QCOMPARE(answer.reasons.isEmpty(), answer.overall == labels::Overall::Valid);
    if (!fixture.qr)
        QVERIFY2(judges::agree(said, fixture.judges),
                 (said + " for " + fixture.judges).constData());
}

/// The command starts little of the cryptographic library (ADR 0037); nobody must notice.
void TestVerifyFixtures::answersSoOnTheCommandLine()
{
    QFETCH(qsizetype, row);
    const Fixture &fixture = m_fixtures[row];
    if (fixture.qr)
        return; // a code is not checked by the quick part
    QStringList words{
        QStringLiteral("label"),
        QStringLiteral("verify"),
        pathOf(row),
        QStringLiteral("--json"),
        QStringLiteral("--at"),
        (fixture.at.isValid() ? fixture.at : m_workshop.now).toString(Qt::ISODateWithMs)};
    if (fixture.trust != Fixture::Trust::Nobody)
        words << QStringLiteral("--trust") << m_workshop.demo.paths.root
              << QStringLiteral("--trust") << m_workshop.path(QStringLiteral("rsaroot.pem"));
    QProcess program;
    program.start(QStringLiteral(PROGRAMS "/assay-cli"), words);
    QVERIFY(program.waitForFinished());
    const QJsonObject said = QJsonDocument::fromJson(program.readAllStandardOutput())
                                 .object()[QStringLiteral("results")][0]
                                 .toObject();
    QByteArray lines;
    for (const char *line : {"overall", "integrity", "structure", "signer", "time", "status"})
        lines += said[QLatin1String(line)].toString().toLatin1() + ' ';
    QCOMPARE(lines.trimmed(), QByteArray(fixture.lines));
}

/// The rule behind the table: what we call valid, every judge accepts.
void TestVerifyFixtures::trustsNobodyElseWhereOthersRefuse()
{
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        const Fixture &fixture = m_fixtures[i];
        const bool valid = fixture.lines.startsWith("valid ") && !fixture.qr;
        QVERIFY2(!valid || m_said[i] == "aaaa" || m_said[i] == "uaaa", fixture.name.constData());
    }
    QVERIFY(m_fixtures.size() >= 150);
}

QTEST_MAIN(TestVerifyFixtures)
#include "tst_verifyfixtures.moc"
