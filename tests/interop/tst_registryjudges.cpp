#include "assessment/signing/publishedkey.h"
#include "support/picturefixture.h"
#include "support/registryfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using signingfixture::contentOf;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// What another program says; one that is not there fails the test.
Outcome ask(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000))
        return {.code = -1, .out = {}, .err = process.errorString().toUtf8()};
    return {.code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QString script(const QString &name)
{
    return u"" SOURCE_ROOT "/tests/interop/"_s + name;
}

} // namespace

/// Programs that are not ours judge a published register: its signed lists, its log, its pages.
class TestRegistryJudges : public QObject
{
    Q_OBJECT

private:
    RegistryBench m_bench;
    QString m_number;
    QByteArray m_key; ///< JSON Web Key

private Q_SLOTS:
    void initTestCase()
    {
        m_bench.facts =
            *assessment::readFactsFile(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
        auto product = SampleWorkspace::product(u"HL-200"_s);
        product.brand = u"Northlight"_s;
        product.name = u"Hearth lamp"_s;
        m_number = m_bench.issue(product);
        const QString suspended = m_bench.issue();
        const QString withdrawn = m_bench.issue(SampleWorkspace::product(u"BC-300"_s));
        product = SampleWorkspace::product(u"CL-9"_s);
        product.name = u"مصباح ذكي दीपक स्मार्ट with a name that is rather long for a lamp"_s;
        m_bench.issue(product, u"cy"_s);
        for (int i = 0; i < 60; ++i)
            m_bench.issue(SampleWorkspace::product(u"S-%1"_s.arg(i)));
        *m_bench.now = m_bench.now->addSecs(3600);
        QVERIFY_OK(m_bench.workspace.suspendLabel(
            suspended, u"The updater accepts an older firmware; a fix is being tested."_s,
            m_bench.now->addDays(30)));
        QVERIFY_OK(m_bench.workspace.setLabelPolicy(1));
        QVERIFY_OK(m_bench.workspace.withdrawLabel(withdrawn, u"Sold with another firmware."_s));
        m_bench.pictures = m_bench.folder.filePath(u"kept"_s);
        picturefixture::write(m_bench.pictures, u"northlight hl-200.jpeg"_s,
                              picturefixture::photograph({1600, 1200}, 6));
        QVERIFY_OK(m_bench.publish());
        const auto jwk = assessment::signing::publicJwk(m_bench.demo.identity().certificateDer());
        QVERIFY(jwk);
        m_key = QJsonDocument(*jwk).toJson();
        m_bench.write(u"../key.jwk"_s, m_key);
    }

    void joseOfDebianAcceptsTheLists_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("status list") << u"status.jwt"_s << u"assay-status+jwt"_s;
        QTest::newRow("manifest") << u"manifest.jwt"_s << u"assay-registry+jwt"_s;
    }

    void joseOfDebianAcceptsTheLists()
    {
        QFETCH(QString, name);
        const QString key = m_bench.folder.filePath(u"key.jwk"_s);
        const auto verify = [&](const QString &file) {
            return ask(u"jose"_s,
                       {u"jws"_s, u"ver"_s, u"-i"_s, file, u"-k"_s, key, u"-O"_s, u"-"_s});
        };
        const Outcome said = verify(m_bench.site() + u'/' + name);
        QVERIFY2(said.code == 0, said.err.constData());
        QVERIFY(QJsonDocument::fromJson(said.out).isObject());
        QByteArray changed = m_bench.read(name);
        changed[changed.indexOf('.') + 20] ^= 1;
        m_bench.write(u"../changed.jwt"_s, changed);
        QVERIFY(verify(m_bench.folder.filePath(u"changed.jwt"_s)).code != 0);
    }

    void joseOfNpmAcceptsTheLists_data() { joseOfDebianAcceptsTheLists_data(); }

    void joseOfNpmAcceptsTheLists()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        const Outcome said =
            ask(u"node"_s, {script(u"jose.mjs"_s), m_bench.site() + u'/' + name, type});
        QVERIFY2(said.code == 0, said.err.constData());
        const auto payload = QJsonDocument::fromJson(said.out);
        if (name == u"status.jwt") {
            QCOMPARE(payload[u"labels"_s].toObject().size(), 64);
            QCOMPARE(payload[u"labels"_s][m_number][u"state"_s].toString(), u"issued"_s);
        }
    }

    void pythonMakesTheSameRoot()
    {
        const Outcome said = ask(u"python3"_s, {script(u"tlog.py"_s), u"root"_s},
                                 m_bench.read(u"log/entries.jsonl"_s));
        QVERIFY2(said.code == 0, said.err.constData());
        const auto head = QJsonDocument::fromJson(said.out);
        QCOMPARE(head[u"size"_s].toInt(), 66);
        const QByteArray root = m_bench.read(u"log/checkpoint"_s).split('\n')[2];
        QCOMPARE(QByteArray::fromHex(head[u"root"_s].toString().toLatin1()).toBase64(), root);
    }

    void imagemagickFindsNothingInThePicture()
    {
        const auto said = [&](const QString &file) {
            return ask(u"identify"_s, {u"-verbose"_s, file}).out;
        };
        const QString before = m_bench.pictures + u"/northlight hl-200.jpeg"_s;
        for (const char *fact :
             {"exif:GPSLatitude: 53/1, 57/1, 36/1", "SECRETowner", "SECRETxmp", "SECRETcomment"})
            QVERIFY2(said(before).contains(fact) || contentOf(before).contains(fact), fact);
        const QStringList after = m_bench.files().filter(u"V/pictures/"_s);
        QCOMPARE(after.size(), 1);
        const QByteArray facts = said(m_bench.site() + u'/' + after[0]);
        QVERIFY2(facts.contains("Geometry: 360x480"), facts.constData()); // it was turned
        for (const char *gone : {"exif", "GPS", "SECRET", "xmp", "Profile", "comment"})
            QVERIFY2(!facts.contains(gone), facts.constData());
    }

    void pagesWorkInABrowser()
    {
        const QString pictures =
            qEnvironmentVariable("REGISTRY_PICTURES", m_bench.folder.filePath(u"pictures"_s));
        const Outcome said = ask(u"node"_s, {script(u"registry.mjs"_s), m_bench.site(), pictures,
                                             QString::number(m_bench.now->toSecsSinceEpoch()),
                                             m_number, u"Northlight Hearth lamp"_s});
        QVERIFY2(said.code == 0, (said.out + said.err).constData());
    }
};

QTEST_GUILESS_MAIN(TestRegistryJudges)
#include "tst_registryjudges.moc"
