#include "labels/verify.h"

#include "support/padesfixtures.h"
#include "support/testsupport.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace padesfixtures;
using labels::Verification;

namespace {

struct Outcome
{
    int code = -1;
    QString all;
};

/// What another program says. A program that is not there fails the test.
Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {.code = -1, .all = program + u": "_s + process.errorString()};
    return {.code = process.exitCode(), .all = QString::fromUtf8(process.readAll())};
}

} // namespace

/// The level of a signature, as we measure it, as a program measures it that shares nothing with
/// ours, and as other people's programs see the same files.
class TestPadesLevels : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Maker m_maker;
    QList<Fixture> m_fixtures;
    QHash<QString, QString> m_others; ///< by name

    QString path(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }

    void addRows(const std::function<bool(const Fixture &)> &wanted = [](const Fixture &) {
        return true;
    })
    {
        QTest::addColumn<qsizetype>("number");
        for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
            if (wanted(m_fixtures[i]))
                QTest::addRow("%s", qPrintable(m_fixtures[i].name)) << i;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixtures = m_maker.all();
        QStringList files{u"" SOURCE_ROOT "/tests/interop/pades.py"_s};
        for (const Fixture &fixture : m_fixtures) {
            written(path(fixture.name), fixture.file);
            files.append(path(fixture.name));
        }
        const Outcome said = ask(u"/usr/bin/python3"_s, files);
        QVERIFY2(said.code == 0, qPrintable(said.all));
        for (const QString &line : said.all.split(u'\n', Qt::SkipEmptyParts))
            m_others[QFileInfo(line.section(u' ', 0, 0)).baseName()] = line.section(u' ', 1);
        QCOMPARE(m_others.size(), m_fixtures.size());
    }

    void measures_data() { addRows(); }
    void measures()
    {
        QFETCH(qsizetype, number);
        const Fixture &fixture = m_fixtures[number];
        const Verification verification =
            labels::verifyPdf(fixture.file, fixture.name,
                              {.trust = m_maker.authorities.trust(), .at = issueTime.addDays(1)});
        const QString said = (verification.reasons + verification.notes).join(u'\n');
        QVERIFY2(verification.level == fixture.level,
                 qPrintable(fixture.rule + u": "_s + verification.level + u'\n' + said));
        QVERIFY2(said.contains(fixture.sentence), qPrintable(said));
        const bool good = fixture.sentence.isEmpty();
        QVERIFY2(!good || verification.overall == labels::Overall::Valid,
                 labelfixture::why(verification).constData());
        QVERIFY2(!good || said.isEmpty(), qPrintable(said));
    }

    void theOtherProgramAgrees_data() { addRows(); }
    void theOtherProgramAgrees()
    {
        QFETCH(qsizetype, number);
        const QString other = m_others[m_fixtures[number].name];
        QVERIFY2(other.section(u' ', 0, 0) == m_fixtures[number].level, qPrintable(other));
    }

    void judgesAgreeOnGoodOnes_data()
    {
        addRows([](const Fixture &fixture) { return fixture.sentence.isEmpty(); });
    }
    void judgesAgreeOnGoodOnes()
    {
        QFETCH(qsizetype, number);
        const QString &name = m_fixtures[number].name;
        const Outcome poppler = ask(u"pdfsig"_s, {u"-nocert"_s, path(name)});
        QVERIFY2(poppler.all.contains(u"Signature is Valid"_s)
                     && poppler.all.contains(u"Total document signed"_s),
                 qPrintable(poppler.all));
        const Outcome mupdf = ask(u"mutool"_s, {u"sign"_s, u"-v"_s, path(name)});
        QVERIFY2(mupdf.all.contains(u"unchanged since signing"_s), qPrintable(mupdf.all));
        const Outcome qpdf = ask(u"qpdf"_s, {u"--check"_s, path(name)});
        QVERIFY2(qpdf.code == 0, qPrintable(qpdf.all));
        written(m_folder.filePath(u"cms.der"_s), labelsurgery::cmsOf(m_fixtures[number].file));
        written(m_folder.filePath(u"content"_s), signedPart(m_fixtures[number].file));
        written(m_folder.filePath(u"root.pem"_s), pemOf(m_maker.authorities.root));
        const QStringList verifying{u"cms"_s,      u"-verify"_s,
                                    u"-cades"_s,   u"-binary"_s,
                                    u"-inform"_s,  u"DER"_s,
                                    u"-in"_s,      m_folder.filePath(u"cms.der"_s),
                                    u"-content"_s, m_folder.filePath(u"content"_s),
                                    u"-CAfile"_s,  m_folder.filePath(u"root.pem"_s),
                                    u"-purpose"_s, u"any"_s,
                                    u"-attime"_s,  QString::number(issueTime.toSecsSinceEpoch()),
                                    u"-out"_s,     u"/dev/null"_s};
        const Outcome openssl = ask(u"openssl"_s, verifying);
        QVERIFY2(openssl.code == 0, qPrintable(openssl.all));

        // They are no judges if they say so of everything.
        QByteArray flipped = m_fixtures[number].file;
        flipped[2000] = char(flipped[2000] ^ 1);
        written(path(u"flipped"_s), flipped);
        written(m_folder.filePath(u"content"_s), signedPart(flipped));
        QVERIFY(!ask(u"pdfsig"_s, {u"-nocert"_s, path(u"flipped"_s)})
                     .all.contains(u"Signature is Valid"_s));
        QVERIFY(!ask(u"mutool"_s, {u"sign"_s, u"-v"_s, path(u"flipped"_s)})
                     .all.contains(u"unchanged since signing"_s));
        QVERIFY(ask(u"openssl"_s, verifying).code != 0);
    }

    void opensslVerifiesTheStamp()
    {
        const auto signature = QByteArray("any signature");
        written(m_folder.filePath(u"token.der"_s),
                tokenOf(m_maker.authorities.clock, sha256(signature), issueTime));
        written(m_folder.filePath(u"clock.pem"_s), pemOf(m_maker.authorities.clockRoot));
        const Outcome openssl =
            ask(u"openssl"_s, {u"ts"_s, u"-verify"_s, u"-digest"_s,
                               QString::fromLatin1(sha256(signature).toHex()), u"-in"_s,
                               m_folder.filePath(u"token.der"_s), u"-token_in"_s, u"-CAfile"_s,
                               m_folder.filePath(u"clock.pem"_s)});
        QVERIFY2(openssl.all.contains(u"Verification: OK"_s), qPrintable(openssl.all));
    }

    /// BouncyCastle, with a program of our own that asks it about every attribute.
    void bouncyCastleAgrees()
    {
        const QString jars = u"/usr/share/java/bcpkix.jar:/usr/share/java/bcprov.jar:"
                             "/usr/share/java/bcutil.jar"_s;
        QStringList files{u"-cp"_s, jars,
                          u"" SOURCE_ROOT "/tests/interop/java/CheckSignature.java"_s};
        QStringList names;
        for (const Fixture &fixture : m_fixtures) {
            if (fixture.sentence.isEmpty() || fixture.name == u"changed-content"_s) {
                names.append(fixture.name);
                files.append(path(fixture.name));
            }
        }
        const Outcome said = ask(u"java"_s, files);
        QStringList lines = said.all.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u"Note: "_s); });
        QVERIFY2(lines.size() == names.size(), qPrintable(said.all));
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString answer = lines[i].section(u' ', 1);
            if (names[i] == u"changed-content"_s)
                QVERIFY2(answer.startsWith(u"refused"_s), qPrintable(lines[i]));
            else
                QVERIFY2(answer == u"valid"_s, qPrintable(lines[i]));
        }
    }
};

QTEST_MAIN(TestPadesLevels)
#include "tst_padeslevels.moc"
