#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// The whole main job: from an empty folder to labels that others can check.
class CliMainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothLabelsAreValid_data();
    void bothLabelsAreValid();
    void labelsAreListed();
    void withoutTrustNobodyCanTell();
    void oneByteChanged();
    void manyFilesAtOnce();
    void throughStreams();
    void outsideItsTime();
    void closedGateTellsEveryReason();
    void wrongPassphrase();
    void passphraseFromADescriptor();
    void noPassphraseAtAll();
    void ctrlCAtThePassphrase();
    void existingFileIsKept();
    void issuedLabelIsExported();
    void labelIsKeptWhereItsFileIsNot();
    void warnsOfACertificateThatEndsEarlier();
    void logStillFits();

private:
    QStringList issue(const QString &kind, const QString &file) const;

    Bench m_bench;
    Lamp m_lamp;
    QString m_root;
    QString m_identity;
    QString m_passphraseFile;
};

QStringList CliMainJobTest::issue(const QString &kind, const QString &file) const
{
    return {u"label"_s,      u"issue"_s, m_lamp.assessment, u"--kind"_s, kind,
            u"--identity"_s, m_identity, u"-o"_s,           file};
}

void CliMainJobTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    QVERIFY(!m_lamp.assessment.isEmpty());
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    const Outcome identity = m_bench.json({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)});
    COMPARE_CODE(identity, 0);
    m_root = identity.json()[u"root"_s].toString();
    m_identity = identity.json()[u"identity"_s].toString();
    m_passphraseFile = identity.json()[u"passphraseFile"_s].toString();
    QCOMPARE(QFile::permissions(m_passphraseFile)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}), 4);
}

void CliMainJobTest::bothLabelsAreValid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("information") << u"information"_s;
    QTest::newRow("endorsement") << u"endorsement"_s;
}

void CliMainJobTest::bothLabelsAreValid()
{
    QFETCH(QString, kind);
    const QString file = m_bench.file(kind + u".pdf"_s);
    const Outcome issued =
        m_bench.json(issue(kind, file) + QStringList{u"--passphrase-file"_s, m_passphraseFile});
    COMPARE_CODE(issued, 0);
    const QByteArray pdf = contentOf(file);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(issued.json()[u"label"_s].toString().startsWith(u"PPT-"_s));
    QCOMPARE(issued.json()[u"file"_s].toString(), file);
    QCOMPARE(
        issued.json()[u"sha256"_s].toString(),
        QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
    QVERIFY(QDate::fromString(issued.json()[u"expires"_s].toString(), Qt::ISODate)
            > QDate::currentDate());

    const Outcome verified = m_bench.json({u"label"_s, u"verify"_s, file, u"--trust"_s, m_root});
    COMPARE_CODE(verified, 0);
    const QJsonValue result = verified.json()[u"results"_s].toArray().at(0);
    QCOMPARE(result[u"file"_s].toString(), file);
    QCOMPARE(result[u"overall"_s].toString(), u"valid"_s);
    QCOMPARE(result[u"integrity"_s].toString(), u"intact"_s);
    QCOMPARE(result[u"structure"_s].toString(), u"conforming"_s);
    QCOMPARE(result[u"signer"_s].toString(), u"trusted"_s);
    QCOMPARE(result[u"time"_s].toString(), u"claimed"_s);
    QCOMPARE(result[u"status"_s].toString(), u"not-checked"_s);
    QVERIFY(result[u"reasons"_s].isArray());
    QVERIFY(!result[u"record"_s].toObject().isEmpty());
}

void CliMainJobTest::labelsAreListed()
{
    const QJsonArray labels = m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0][u"assessment"_s].toString(), m_lamp.assessment);
    QVERIFY(labels[0][u"label"_s] != labels[1][u"label"_s]);
}

void CliMainJobTest::withoutTrustNobodyCanTell()
{
    const Outcome verified =
        m_bench.json({u"label"_s, u"verify"_s, m_bench.file(u"information.pdf"_s)});
    COMPARE_CODE(verified, 2);
    const QJsonValue result = verified.json()[u"results"_s].toArray().at(0);
    QCOMPARE(result[u"overall"_s].toString(), u"cannot-tell"_s);
    QCOMPARE(result[u"integrity"_s].toString(), u"intact"_s);
}

void CliMainJobTest::oneByteChanged()
{
    QByteArray pdf = contentOf(m_bench.file(u"information.pdf"_s));
    pdf[pdf.size() / 3] = char(pdf[pdf.size() / 3] ^ 1);
    const QString forged = m_bench.file(u"forged.pdf"_s);
    QVERIFY(writeFile(forged, pdf));
    const Outcome verified = m_bench.json({u"label"_s, u"verify"_s, forged, u"--trust"_s, m_root});
    COMPARE_CODE(verified, 1);
    QCOMPARE(verified.json()[u"results"_s].toArray().at(0)[u"overall"_s].toString(), u"invalid"_s);
}

void CliMainJobTest::manyFilesAtOnce()
{
    QVERIFY(writeFile(m_bench.file(u"empty.pdf"_s), {}));
    const QStringList files = {m_bench.file(u"information.pdf"_s), u"/nowhere.pdf"_s,
                               m_bench.file(u"empty.pdf"_s), m_bench.file(u"endorsement.pdf"_s)};
    // The option in front of the files must not take one of them for a certificate.
    const Outcome verified =
        m_bench.json(QStringList{u"label"_s, u"verify"_s, u"--trust"_s, m_root} + files);
    QVERIFY(verified.code != 0);
    const QJsonArray results = verified.json()[u"results"_s].toArray();
    QCOMPARE(results.size(), files.size()); // a row for each, also the unreadable ones
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(results[i][u"file"_s].toString(), files[i]);
    QCOMPARE(results[0][u"overall"_s].toString(), u"valid"_s);
    QCOMPARE(results[1][u"integrity"_s].toString(), u"unreadable"_s);
    QVERIFY(results[2][u"overall"_s].toString() != u"valid"_s);
    QCOMPARE(results[3][u"overall"_s].toString(), u"valid"_s);
}

void CliMainJobTest::throughStreams()
{
    const Outcome issued = m_bench.run(issue(u"information"_s, u"-"_s)
                                       + QStringList{u"--passphrase-file"_s, m_passphraseFile});
    COMPARE_CODE(issued, 0);
    QVERIFY(issued.out.startsWith("%PDF-1."));
    const Outcome verified =
        m_bench.run({u"label"_s, u"verify"_s, u"-"_s, u"--trust"_s, m_root}, issued.out);
    COMPARE_CODE(verified, 0);
    // Whoever looks must be able to tell whether it is the label of this product.
    VERIFY_SHOWING(verified.out.contains("Northlight HL-200"), verified.all());
    const Outcome code = m_bench.run({u"label"_s, u"verify"_s, u"--qr"_s, u"-"_s, u"--trust"_s,
                                      m_bench.file(u"demo/trust.pem"_s)},
                                     issued.out);
    COMPARE_CODE(code, 0);
}

void CliMainJobTest::outsideItsTime()
{
    const Outcome late = m_bench.json({u"label"_s, u"verify"_s, m_bench.file(u"information.pdf"_s),
                                       u"--trust"_s, m_root, u"--at"_s, u"2099-01-01T00:00:00Z"_s});
    VERIFY_SHOWING(late.code == 1 || late.code == 2, late.all());
    QVERIFY(late.json()[u"results"_s].toArray().at(0)[u"overall"_s].toString() != u"valid"_s);
}

void CliMainJobTest::closedGateTellsEveryReason()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString file = bench.file(u"mark.pdf"_s);
    const Outcome refused = bench.json({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s,
                                        u"endorsement"_s, u"--identity"_s, m_identity,
                                        u"--passphrase-file"_s, m_passphraseFile, u"-o"_s, file});
    COMPARE_CODE(refused, 1);
    QVERIFY(!QFile::exists(file));
    const QJsonArray reasons = refused.json()[u"reasons"_s].toArray();
    QVERIFY(reasons.size() >= 13);
    const QList<QByteArray> lines = refused.err.split('\n');
    for (const QJsonValue &reason : reasons) {
        const QByteArray rule = reason[u"rule"_s].toString().toUtf8();
        VERIFY_SHOWING(lines.contains(rule + ": " + reason[u"message"_s].toString().toUtf8()),
                       rule);
    }
    VERIFY_SHOWING(refused.err.startsWith("CoP-1.1: "), refused.err);
}

void CliMainJobTest::wrongPassphrase()
{
    const QString wrong = m_bench.file(u"wrong.txt"_s);
    QVERIFY(writeFile(wrong, "not this one\n"));
    const QString file = m_bench.file(u"never.pdf"_s);
    COMPARE_CODE(
        m_bench.run(issue(u"information"_s, file) + QStringList{u"--passphrase-file"_s, wrong}), 4);
    QVERIFY(!QFile::exists(file));
    COMPARE_CODE(m_bench.run(issue(u"information"_s, file)
                             + QStringList{u"--passphrase-file"_s, u"/nowhere"_s}),
                 4);
}

void CliMainJobTest::passphraseFromADescriptor()
{
    const QString file = m_bench.file(u"descriptor.pdf"_s);
    const Outcome issued =
        m_bench.run(issue(u"information"_s, file) + QStringList{u"--passphrase-fd"_s, u"0"_s},
                    contentOf(m_passphraseFile));
    COMPARE_CODE(issued, 0);
    QVERIFY(QFile::exists(file));
}

void CliMainJobTest::noPassphraseAtAll()
{
    // setsid takes the terminal away, so that nobody can be asked.
    QProcess process;
    process.setProcessEnvironment(m_bench.environment());
    process.start(u"setsid"_s, QStringList{u"--wait"_s, commandline::program()}
                                   + issue(u"information"_s, m_bench.file(u"none.pdf"_s)));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("--passphrase-file"));
}

void CliMainJobTest::ctrlCAtThePassphrase()
{
    const QString file = m_bench.file(u"cancelled.pdf"_s);
    QProcess process;
    process.setProcessEnvironment(m_bench.environment());
    process.start(u"python3"_s, QStringList{u"" SOURCE_ROOT "/tests/support/pressctrlc.py"_s,
                                            commandline::program()}
                                    + issue(u"information"_s, file));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("code=2 echo=1"));
    QVERIFY(!QFile::exists(file));
}

void CliMainJobTest::issuedLabelIsExported()
{
    const QJsonObject label =
        m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray()[0].toObject();
    const QString id = label[u"label"_s].toString();
    const QString copy = m_bench.file(u"copy.pdf"_s);
    const Outcome exported = m_bench.json({u"label"_s, u"export"_s, id, u"-o"_s, copy});
    COMPARE_CODE(exported, 0);
    QCOMPARE(exported.json()[u"sha256"_s], label[u"sha256"_s]);
    QCOMPARE(contentOf(copy), contentOf(m_bench.file(u"information.pdf"_s)));
    COMPARE_CODE(m_bench.run({u"label"_s, u"export"_s, id, u"-o"_s, copy}), 4);
    COMPARE_CODE(m_bench.run({u"label"_s, u"export"_s, u"PPT-2026-99999-X"_s, u"-o"_s, u"-"_s}), 3);
}

void CliMainJobTest::labelIsKeptWhereItsFileIsNot()
{
    // The disk refuses to give the finished file its name, after the label is recorded.
    const QString file = m_bench.file(u"nameless.pdf"_s);
    QProcess process;
    process.setProcessEnvironment(m_bench.environment());
    process.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                           u"inject=renameat2,rename,link,linkat:error=EIO"_s,
                                           commandline::program()}
                                   + issue(u"information"_s, file)
                                   + QStringList{u"--passphrase-file"_s, m_passphraseFile});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("label export"), said.constData());
    QVERIFY(!QFile::exists(file));
    QVERIFY(QDir(m_bench.path()).entryList({u"nameless.pdf*"_s}).isEmpty());

    const QString id = m_bench.json({u"label"_s, u"list"_s})
                           .json()[u"labels"_s]
                           .toArray()
                           .last()[u"label"_s]
                           .toString();
    QVERIFY2(said.contains(id.toUtf8()), said.constData());
    const QString copy = m_bench.file(u"named.pdf"_s);
    COMPARE_CODE(m_bench.run({u"label"_s, u"export"_s, id, u"-o"_s, copy}), 0);
    COMPARE_CODE(m_bench.run({u"label"_s, u"verify"_s, copy, u"--trust"_s, m_root}), 0);
}

void CliMainJobTest::warnsOfACertificateThatEndsEarlier()
{
    const QString key = m_bench.file(u"short.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:P-256"_s, u"-noenc"_s, u"-days"_s, u"300"_s,
                                 u"-subj"_s, u"/CN=Short lived"_s, u"-addext"_s,
                                 u"keyUsage=critical,digitalSignature,nonRepudiation"_s,
                                 u"-keyout"_s, key, u"-out"_s, m_bench.file(u"short.crt"_s)});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    QVERIFY(writeFile(key, contentOf(key) + contentOf(m_bench.file(u"short.crt"_s))));

    const auto warnings = [&](const QString &months) {
        const Outcome issued =
            m_bench.json({u"label"_s, u"issue"_s, m_lamp.assessment, u"--kind"_s, u"information"_s,
                          u"--identity"_s, key, u"--valid-months"_s, months, u"-o"_s,
                          m_bench.file(months + u".pdf"_s)});
        return issued.code == 0 ? issued.json()[u"warnings"_s].toArray() : QJsonArray{issued.code};
    };
    QCOMPARE(warnings(u"6"_s), QJsonArray());
    const QJsonArray told = warnings(u"12"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].toString().contains(u"certificate"_s));
}

void CliMainJobTest::existingFileIsKept()
{
    const QString file = m_bench.file(u"kept.pdf"_s);
    QVERIFY(writeFile(file, "precious"));
    const qsizetype before =
        m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size();
    COMPARE_CODE(m_bench.run(issue(u"information"_s, file)
                             + QStringList{u"--passphrase-file"_s, m_passphraseFile}),
                 4);
    QCOMPARE(contentOf(file), QByteArray("precious"));
    QCOMPARE(m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size(), before);
}

void CliMainJobTest::logStillFits()
{
    QVERIFY(QDir(m_bench.file(u"tmp"_s)).isEmpty()); // nothing lies about from issuing and checking
    COMPARE_CODE(m_bench.run({u"log"_s, u"verify"_s}), 0);
    COMPARE_CODE(m_bench.run({u"evidence"_s, u"verify"_s}), 0);
}

QTEST_GUILESS_MAIN(CliMainJobTest)
#include "tst_climainjob.moc"
