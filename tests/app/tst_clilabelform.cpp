#include "support/commandline.h"
#include "support/testsupport.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// The form of a signature, the firmware in hand and trust lists, on the command line.
class TestCliLabelForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOlderFormIsValidAndHasNoLevel();
    void theUsualFormStaysPades();
    void aFormSaidAfterwardsIsAChange();
    void refusesWhatTheFormCannotHold_data();
    void refusesWhatTheFormCannotHold();
    void aBatchHasOneForm();
    void saysWhetherTheFirmwareIsTheSame();
    void aTrustListIsHeldToItsDays();
    void aBrokenTrustListIsRefused();

private:
    QStringList issuing(const QString &out, const QStringList &more) const
    {
        return QStringList{u"label"_s,
                           u"issue"_s,
                           m_lamp.assessment,
                           u"--kind"_s,
                           u"information"_s,
                           u"--identity"_s,
                           u"try/signer.p12"_s,
                           u"--passphrase-file"_s,
                           u"try/passphrase.txt"_s,
                           u"-o"_s,
                           out}
               + more;
    }
    QJsonObject verified(const QStringList &words, int code) const
    {
        const Outcome outcome = m_bench.json(QStringList{u"label"_s, u"verify"_s} + words);
        if (outcome.code != code)
            qWarning("%s", outcome.all().constData());
        return outcome.code == code ? outcome.json()[u"results"_s][0].toObject() : QJsonObject();
    }
    static QStringList trusting(const QString &file)
    {
        return {file, u"--trust"_s, u"try/root.pem"_s};
    }
    QByteArray trustList(const QDate &from, const QDate &until) const
    {
        const QJsonObject entry{
            {u"name"_s, u"Harbour Test House"_s},
            {u"contact"_s, u"labels@harbour.example"_s},
            {u"from"_s, from.toString(Qt::ISODate)},
            {u"until"_s, until.toString(Qt::ISODate)},
            {u"certificate"_s, QString::fromLatin1(contentOf(m_bench.file(u"try/root.pem"_s)))}};
        return QJsonDocument(QJsonObject{{u"format"_s, u"assay-trust-list/1"_s},
                                         {u"entries"_s, QJsonArray{entry}}})
            .toJson();
    }

    Bench m_bench;
    Lamp m_lamp;
    QByteArray m_usual;
    QByteArray m_older;
};

void TestCliLabelForm::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
    const Outcome usual = m_bench.json(issuing(u"usual.pdf"_s, {}));
    COMPARE_CODE(usual, 0);
    QCOMPARE(usual.json()[u"subfilter"_s], u"ETSI.CAdES.detached"_s);
    const Outcome older = m_bench.json(
        issuing(u"older.pdf"_s, {u"--subfilter"_s, u"adbe"_s, u"--format"_s, u"96x192"_s}));
    COMPARE_CODE(older, 0);
    QCOMPARE(older.json()[u"subfilter"_s], u"adbe.pkcs7.detached"_s);
    m_usual = contentOf(m_bench.file(u"usual.pdf"_s));
    m_older = contentOf(m_bench.file(u"older.pdf"_s));
}

void TestCliLabelForm::theOlderFormIsValidAndHasNoLevel()
{
    QVERIFY(m_older.contains("/SubFilter /adbe.pkcs7.detached "));
    QVERIFY(!m_older.contains("ETSI") && !m_older.contains("/ESIC"));
    const QJsonObject label = verified(trusting(u"older.pdf"_s), 0);
    QCOMPARE(label[u"overall"_s], u"valid"_s);
    QCOMPARE(label[u"structure"_s], u"conforming"_s);
    QCOMPARE(label[u"level"_s], u"none"_s);
    QVERIFY(label[u"reasons"_s].toArray().isEmpty());
    QVERIFY(label[u"notes"_s][0].toString().contains(u"not PAdES"_s));
    const Outcome said =
        m_bench.run(QStringList{u"label"_s, u"verify"_s} + trusting(u"older.pdf"_s));
    VERIFY_SHOWING(said.err.contains("note: The signature is sound")
                       || said.out.contains("note: The signature is sound"),
                   said.all());
}

void TestCliLabelForm::theUsualFormStaysPades()
{
    const QJsonObject label = verified(trusting(u"usual.pdf"_s), 0);
    QCOMPARE(label[u"level"_s], u"B-B"_s);
    QVERIFY(!label.contains(u"notes"_s));
}

void TestCliLabelForm::aFormSaidAfterwardsIsAChange()
{
    QByteArray raised = m_older;
    raised.replace("/adbe.pkcs7.detached", "/ETSI.CAdES.detached");
    QByteArray lowered = m_usual;
    lowered.replace("/ETSI.CAdES.detached", "/adbe.pkcs7.detached");
    for (const QByteArray &file : {raised, lowered}) {
        QVERIFY(writeFile(m_bench.file(u"said.pdf"_s), file));
        const QJsonObject label = verified(trusting(u"said.pdf"_s), 1);
        QCOMPARE(label[u"integrity"_s], u"changed"_s);
        QCOMPARE(label[u"level"_s], u"none"_s);
    }
}

void TestCliLabelForm::refusesWhatTheFormCannotHold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an unknown form")
        << QStringList{u"--subfilter"_s, u"x509"_s} << QByteArray("adbe");
    QTest::newRow("revocation lists")
        << QStringList{u"--subfilter"_s,         u"adbe"_s,         u"--timestamp"_s,
                       u"http://127.0.0.1:9/"_s, u"--revocation"_s, u"list.pem"_s}
        << QByteArray("stores no revocation lists");
}

void TestCliLabelForm::refusesWhatTheFormCannotHold()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QProcess openssl;
    const QString list = m_bench.file(u"list.pem"_s);
    if (!QFile::exists(list)) {
        // Its content plays no part: the form is looked at first.
        QVERIFY(writeFile(m_bench.file(u"ca.cnf"_s),
                          "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ndefault_md=sha256\n"
                          "default_crl_days=30\n"));
        QVERIFY(writeFile(m_bench.file(u"index.txt"_s), {}));
        openssl.setWorkingDirectory(m_bench.path());
        openssl.start(u"sh"_s, {u"-c"_s, u"openssl req -x509 -newkey ec -pkeyopt "
                                         "ec_paramgen_curve:P-256 -nodes -keyout ca.key -out "
                                         "ca.pem -subj /CN=x && openssl ca -gencrl -config "
                                         "ca.cnf -keyfile ca.key -cert ca.pem -out list.pem"_s});
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(QFile::exists(list), openssl.readAllStandardError().constData());
    }
    const Outcome outcome = m_bench.run(issuing(u"refused.pdf"_s, words));
    COMPARE_CODE(outcome, 3);
    VERIFY_SHOWING(outcome.err.contains(says), outcome.all());
    QVERIFY(!QFile::exists(m_bench.file(u"refused.pdf"_s)));
}

void TestCliLabelForm::aBatchHasOneForm()
{
    QVERIFY(writeFile(m_bench.file(u"models.csv"_s), "kind,file\ninformation,one.pdf\n"));
    const auto batch = [&](const QStringList &more) {
        return m_bench.json(QStringList{u"label"_s, u"batch"_s, u"models.csv"_s, u"--assessment"_s,
                                        m_lamp.assessment, u"--identity"_s, u"try/signer.p12"_s,
                                        u"--passphrase-file"_s, u"try/passphrase.txt"_s,
                                        u"--output-dir"_s, u"made"_s}
                            + more);
    };
    QVERIFY(QDir(m_bench.path()).mkdir(u"made"_s));
    const Outcome first = batch({u"--subfilter"_s, u"adbe"_s});
    COMPARE_CODE(first, 0);
    QCOMPARE(first.json()[u"made"_s].toInt(), 1);
    QVERIFY(contentOf(m_bench.file(u"made/one.pdf"_s)).contains("/adbe.pkcs7.detached"));
    const Outcome again = batch({u"--subfilter"_s, u"adbe"_s});
    COMPARE_CODE(again, 0);
    QCOMPARE(again.json()[u"madeBefore"_s].toInt(), 1);
    // In the other form it is another label, and its file is taken.
    COMPARE_CODE(batch({}), 1);
}

void TestCliLabelForm::saysWhetherTheFirmwareIsTheSame()
{
    const QJsonObject before = verified(trusting(u"usual.pdf"_s), 0);
    const QString version =
        before[u"record"_s][u"product"_s][u"firmware"_s][u"version"_s].toString();
    QVERIFY(!version.isEmpty());
    const QJsonObject same =
        verified(trusting(u"usual.pdf"_s) + QStringList{u"--firmware"_s, version}, 0);
    QCOMPARE(same[u"firmware"_s][u"fit"_s], u"same"_s);
    const QJsonObject other =
        verified(trusting(u"usual.pdf"_s) + QStringList{u"--firmware"_s, u"99.9"_s}, 0);
    QCOMPARE(other[u"overall"_s], u"valid"_s);
    QCOMPARE(other[u"firmware"_s][u"fit"_s], u"other"_s);
    QCOMPARE(other[u"firmware"_s][u"onLabel"_s], version);
    QVERIFY(other[u"notes"_s][0].toString().contains(u"99.9 is in hand"_s));
}

void TestCliLabelForm::aTrustListIsHeldToItsDays()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QVERIFY(
        writeFile(m_bench.file(u"list.json"_s), trustList(today.addDays(-1), today.addDays(1))));
    const QStringList words{u"usual.pdf"_s, u"--trust"_s, u"list.json"_s};
    const QJsonObject good = verified(words, 0);
    QCOMPARE(good[u"signer"_s], u"trusted"_s);
    QVERIFY(good[u"notes"_s][0].toString().contains(u"labels@harbour.example"_s));
    const QString later = today.addDays(2).toString(Qt::ISODate) + u"T00:00:00Z"_s;
    const QJsonObject ended = verified(words + QStringList{u"--at"_s, later}, 2);
    QCOMPARE(ended[u"signer"_s], u"untrusted"_s);
    QVERIFY(ended[u"reasons"_s][0].toString().contains(u"Harbour Test House"_s));
    // Named in a file of certificates as well, the days of the list hold.
    QCOMPARE(verified(words + QStringList{u"--trust"_s, u"try/root.pem"_s, u"--at"_s, later},
                      2)[u"signer"_s],
             u"untrusted"_s);
}

void TestCliLabelForm::aBrokenTrustListIsRefused()
{
    const Outcome outcome =
        m_bench.run({u"label"_s, u"verify"_s, u"usual.pdf"_s, u"--trust"_s,
                     u"" SOURCE_ROOT "/tests/data/broken/trustlists/unknown-name.json"_s});
    COMPARE_CODE(outcome, 4);
    VERIFY_SHOWING(outcome.err.contains("/entries/0/trusted"), outcome.all());
}

QTEST_GUILESS_MAIN(TestCliLabelForm)
#include "tst_clilabelform.moc"
