#include "labels/verifypage.h"

#include "support/commandline.h"
#include "support/testsupport.h"
#include "support/verifycases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace verifysite;

/// The verify page in a browser that is not ours, against `label verify --qr` and against what a
/// person must see.
class TestVerifyPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const VerifyCases m_made{m_folder.path()};
    QJsonObject m_results;

    void compareWithVerb(const QString &name, const QJsonObject &verb);

private Q_SLOTS:
    void initTestCase();
    void showsTheAnswer_data();
    void showsTheAnswer();
    void agreesWithTheVerb();
    void standsUse();
    void writesTheFolder();
    void leavesOtherFoldersAlone();
};

void TestVerifyPage::initTestCase()
{
    QJsonArray cases;
    for (const Case &one : m_made.cases())
        cases.append(QJsonObject{{u"name"_s, one.name},
                                 {u"site"_s, one.site},
                                 {u"fragment"_s, QString::fromLatin1(one.fragment)},
                                 {u"at"_s, one.at.toSecsSinceEpoch()},
                                 {u"scheme"_s, one.scheme}});
    write(m_folder.filePath(u"cases.json"_s), QJsonDocument(cases).toJson());
    QProcess browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.start(u"node"_s,
                  {QStringLiteral(SOURCE_ROOT "/tests/interop/verifypage.mjs"), m_folder.path()});
    QVERIFY(browser.waitForFinished(280'000));
    VERIFY_SHOWING(browser.exitCode() == 0, browser.readAll());
    m_results =
        QJsonDocument::fromJson(commandline::contentOf(m_folder.filePath(u"results.json"_s)))
            .object();
    QCOMPARE(m_results.size(), m_made.cases().size()); // no two cases of one name
}

void TestVerifyPage::showsTheAnswer_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_made.cases().size(); ++i)
        QTest::addRow("%s", qPrintable(m_made.cases()[i].name)) << i;
}

void TestVerifyPage::showsTheAnswer()
{
    QFETCH(qsizetype, index);
    const Case &wanted = m_made.cases()[index];
    const QJsonObject shown = m_results[wanted.name].toObject();
    const QByteArray whole = QJsonDocument(shown).toJson();
    VERIFY_SHOWING(shown[u"trouble"_s].toArray().isEmpty(), whole);
    const QString overall = shown[u"overall"_s].toString();
    VERIFY_SHOWING(overall == u"valid" || overall == u"not-valid" || overall == u"cannot-tell",
                   whole);
    if (!wanted.overall.isEmpty())
        VERIFY_SHOWING(overall == wanted.overall, whole);
    VERIFY_SHOWING(shown[u"what"_s].toString().startsWith(wanted.what), whole);
    for (const auto &[line, value] : wanted.lines)
        VERIFY_SHOWING(shown[u"lines"_s][line].toString() == value, whole);
    const QString reasons =
        QString::fromUtf8(QJsonDocument(shown[u"reasons"_s].toArray()).toJson());
    VERIFY_SHOWING(wanted.reason.isEmpty() || reasons.contains(wanted.reason), whole);

    // Nothing of a code is repeated whose signature is wrong or whose signer is not trusted.
    const QJsonValue lines = shown[u"lines"_s];
    const QString signer = lines[u"signer"_s].toString();
    const bool credible = lines[u"integrity"_s] == u"intact"_s
                          && lines[u"structure"_s] == u"conforming"_s
                          && (signer == u"trusted" || signer == u"expired");
    VERIFY_SHOWING(shown[u"product"_s].toBool() == credible, whole);
    VERIFY_SHOWING(shown[u"record"_s].toBool() == credible, whole);
    const QJsonObject product = m_made.statement().fields()[u"product"_s].toObject();
    for (const QString &field : {u"brand"_s, u"model"_s})
        VERIFY_SHOWING(shown[u"text"_s].toString().contains(product[field].toString()) == credible,
                       whole);
    if (overall == u"valid")
        QVERIFY(credible);
}

void TestVerifyPage::compareWithVerb(const QString &name, const QJsonObject &verb)
{
    const QJsonObject shown = m_results[name].toObject();
    const QByteArray both = QJsonDocument(shown).toJson() + QJsonDocument(verb).toJson();
    const QString overall = verb[u"overall"_s].toString();
    VERIFY_SHOWING(
        shown[u"overall"_s].toString() == (overall == u"invalid" ? u"not-valid"_s : overall), both);
    for (const QString &line :
         {u"integrity"_s, u"structure"_s, u"signer"_s, u"time"_s, u"status"_s})
        VERIFY_SHOWING(shown[u"lines"_s][line] == verb[line], both);
}

void TestVerifyPage::agreesWithTheVerb()
{
    const commandline::Bench bench;
    QByteArray pem = commandline::contentOf(m_made.demo().paths.trust);
    pem +=
        testcertificates::pemOf(m_made.rsa().root) + testcertificates::pemOf(m_made.rsa().signer);
    write(bench.file(u"trust.pem"_s), pem);
    // One run for all codes that are judged at the same time and have no product in their address.
    QStringList names;
    QStringList files;
    for (const Case &one : m_made.cases()) {
        if (one.site != u"plain" || one.at != dayAfter || one.fragment.startsWith("01/"))
            continue;
        names.append(one.name);
        files.append(bench.file(u"code-%1.txt"_s.arg(files.size())));
        write(files.last(), "https://verify.northlight.example/V#" + one.fragment);
    }
    QVERIFY(names.size() > 130);
    const auto outcome =
        bench.run(QStringList{u"label"_s, u"verify"_s, u"--qr"_s, u"--json"_s, u"--trust"_s,
                              bench.file(u"trust.pem"_s), u"--at"_s, dayAfter.toString(Qt::ISODate)}
                  + files);
    const QJsonArray verdicts = outcome.json()[u"results"_s].toArray();
    VERIFY_SHOWING(verdicts.size() == names.size(), outcome.all());
    int broken = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        compareWithVerb(names[i], verdicts[i].toObject());
        if (QTest::currentTestFailed())
            qInfo("%s", qPrintable(names[i]));
        broken += names[i].startsWith(u"agree broken"_s)
                  && verdicts[i].toObject()[u"overall"_s] != u"valid"_s;
    }
    QVERIFY(broken >= 48); // chance may spoil nothing now and then
}

void TestVerifyPage::standsUse()
{
    const QJsonObject use{{u"at"_s, dayAfter.toSecsSinceEpoch()},
                          {u"valid"_s, QString::fromLatin1(m_made.valid())},
                          {u"changed"_s, QString::fromLatin1(m_made.changed())},
                          {u"number"_s, m_made.number()},
                          {u"gtin"_s, gtin},
                          {u"brand"_s, m_made.statement().fields()[u"product"_s][u"brand"_s]},
                          {u"model"_s, m_made.statement().fields()[u"product"_s][u"model"_s]}};
    write(m_folder.filePath(u"use.json"_s), QJsonDocument(use).toJson());
    QProcess browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.start(u"node"_s, {QStringLiteral(SOURCE_ROOT "/tests/interop/verifypageuse.mjs"),
                              m_folder.path()});
    QVERIFY(browser.waitForFinished(280'000));
    VERIFY_SHOWING(browser.exitCode() == 0, browser.readAll());
}

void TestVerifyPage::writesTheFolder()
{
    const commandline::Bench bench;
    const QByteArray status = m_made.listed().signedBy(m_made.identity());
    write(bench.file(u"status.jwt"_s), status);
    const QStringList command{
        u"label"_s,    u"page"_s,       u"V"_s,     u"--trust"_s, m_made.demo().paths.trust,
        u"--status"_s, u"status.jwt"_s, u"--json"_s};
    COMPARE_CODE(bench.run(command), 0);
    const QByteArray data = commandline::contentOf(bench.file(u"V/data.js"_s));
    QVERIFY(data.contains(m_made.identity().certificate().keyId.toHex()));
    QVERIFY(commandline::contentOf(bench.file(u"V/status.js"_s)).contains(status));
    QVERIFY(!commandline::contentOf(bench.file(u"V/index.html"_s)).isEmpty());
    COMPARE_CODE(bench.run(command), 0); // again, over its own
}

void TestVerifyPage::leavesOtherFoldersAlone()
{
    const commandline::Bench bench;
    QDir(bench.path()).mkdir(u"V"_s);
    write(bench.file(u"V/data.js"_s), "// somebody else's");
    const QStringList command{u"label"_s, u"page"_s, u"V"_s, u"--trust"_s,
                              m_made.demo().paths.trust};
    const auto refused = bench.run(command);
    QVERIFY(refused.code != 0);
    VERIFY_SHOWING(refused.err.contains("not those of a verify page"), refused.all());
    QCOMPARE(QDir(bench.file(u"V"_s)).entryList(QDir::Files), QStringList{u"data.js"_s});
    const auto nobody = bench.run({u"label"_s, u"page"_s, u"W"_s});
    COMPARE_CODE(nobody, 3);
    QVERIFY(!QFile::exists(bench.file(u"W"_s)));
}

QTEST_GUILESS_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"
