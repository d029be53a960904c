#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;

namespace {

QString example(const QString &name)
{
    return u"" SOURCE_ROOT "/docs/examples/label-design/"_s + name;
}

QString broken(const QString &name)
{
    return u"" SOURCE_ROOT "/tests/data/broken/labeldesigns/"_s + name;
}

} // namespace

/// Designs of a person's own, from the command line.
class TestCliLabelDesign : public QObject
{
    Q_OBJECT

private:
    const Bench m_bench;
    Lamp m_lamp;

    QStringList issuing(const QString &kind, const QStringList &more) const
    {
        return QStringList{u"label"_s,
                           u"issue"_s,
                           m_lamp.assessment,
                           u"--identity"_s,
                           u"try/signer.p12"_s,
                           u"--passphrase-file"_s,
                           u"try/passphrase.txt"_s,
                           u"--kind"_s,
                           kind}
               + more;
    }
    QJsonObject statementOf(const QString &label) const
    {
        return m_bench.json({u"label"_s, u"show"_s, label}).json()[u"statement"_s].toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lamp = Lamp::begin(m_bench);
        COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
        COMPARE_CODE(m_lamp.finish(m_bench), 0);
    }

    void soundDesignIsMeasured()
    {
        const Outcome outcome = m_bench.json(
            {u"label"_s, u"design"_s, u"check"_s, example(u"northlight-80x160.json"_s)});
        COMPARE_CODE(outcome, 0);
        QVERIFY(outcome.isOneDocument());
        const QJsonObject said = outcome.json();
        QCOMPARE(said[u"ok"_s], QJsonValue(true));
        QVERIFY(said[u"problems"_s].toArray().isEmpty());
        QCOMPARE(said[u"design"_s][u"id"_s].toString(), u"northlight-80x160"_s);
        QCOMPARE(said[u"design"_s][u"sha256"_s].toString().size(), 64);
        QVERIFY(said[u"contrast"_s].toDouble() >= 4.5);
        QVERIFY(said[u"smallestPt"_s].toDouble() >= 5);
        QVERIFY(said[u"code"_s][u"version"_s].toInt() > 8);
        QVERIFY(said[u"code"_s][u"moduleMm"_s].toDouble() >= 0.33);
        QCOMPARE(said[u"samples"_s].toArray().size(), 6);
        const Outcome people = m_bench.run(
            {u"label"_s, u"design"_s, u"check"_s, example(u"northlight-80x160.json"_s)});
        COMPARE_CODE(people, 0);
        for (const char *words : {"can be used", "contrast", "Smallest text", "QR code: about"})
            VERIFY_SHOWING(people.out.contains(words), people.all());
    }

    void everyFaultIsNamed()
    {
        const Outcome outcome =
            m_bench.json({u"label"_s, u"design"_s, u"check"_s, broken(u"type-too-small.json"_s)});
        COMPARE_CODE(outcome, 1);
        const QJsonArray problems = outcome.json()[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][u"pointer"_s].toString(), u"/pt/note"_s);
        QCOMPARE(outcome.json()[u"design"_s], QJsonValue(QJsonValue::Null));

        QVERIFY(commandline::writeFile(m_bench.file(u"two.json"_s),
                                       "{\"format\":\"assay-label-design/1\",\"id\":\"a\","
                                       "\"kind\":\"sticker\",\"accent\":\"#ffff00\"}"));
        const Outcome people = m_bench.run({u"label"_s, u"design"_s, u"check"_s, u"two.json"_s});
        COMPARE_CODE(people, 1);
        for (const char *words : {"/kind: must be one of", "/accent: has a contrast of 1.0:1",
                                  "/widthMm: is missing", "/qr: missing", "/pt: missing"})
            VERIFY_SHOWING(people.out.contains(words), people.all());
        COMPARE_CODE(m_bench.run({u"label"_s, u"design"_s, u"check"_s, u"none.json"_s}), 4);
    }

    void designComesFromAPipe()
    {
        const Outcome copied =
            m_bench.run({u"label"_s, u"design"_s, u"copy"_s, u"35x50"_s, u"-o"_s, u"-"_s});
        COMPARE_CODE(copied, 0);
        COMPARE_CODE(m_bench.run({u"label"_s, u"design"_s, u"check"_s, u"-"_s}, copied.out), 0);
        const Outcome large =
            m_bench.run({u"label"_s, u"design"_s, u"check"_s, u"-"_s}, QByteArray(1 << 20, ' '));
        COMPARE_CODE(large, 1);
    }

    void formatIsCopiedAndNotOver()
    {
        const QStringList command{u"label"_s,  u"design"_s, u"copy"_s,
                                  u"74x148"_s, u"-o"_s,     u"mine.json"_s};
        COMPARE_CODE(m_bench.run(command), 0);
        COMPARE_CODE(m_bench.run({u"label"_s, u"design"_s, u"check"_s, u"mine.json"_s}), 0);
        QVERIFY(m_bench.run(command).code != 0); // never over a file
        COMPARE_CODE(
            m_bench.run({u"label"_s, u"design"_s, u"copy"_s, u"9x9"_s, u"-o"_s, u"no.json"_s}), 3);
        QVERIFY(!QFile::exists(m_bench.file(u"no.json"_s)));
    }

    void draftIsDrawnWithIt()
    {
        const Outcome draft = m_bench.json(
            {u"label"_s, u"draft"_s, m_lamp.assessment, u"--kind"_s, u"information"_s,
             u"--format-file"_s, example(u"northlight-80x160.json"_s), u"-o"_s, u"draft.pdf"_s});
        COMPARE_CODE(draft, 0);
        QVERIFY(contentOf(m_bench.file(u"draft.pdf"_s)).startsWith("%PDF"));
        QVERIFY(draft.json()[u"code"_s][u"version"_s].toInt() > 8);
    }

    void labelNamesItsDesign()
    {
        const QString sha256 =
            m_bench
                .json({u"label"_s, u"design"_s, u"check"_s, example(u"northlight-80x160.json"_s)})
                .json()[u"design"_s][u"sha256"_s]
                .toString();
        const Outcome own = m_bench.json(
            issuing(u"information"_s, {u"--format-file"_s, example(u"northlight-80x160.json"_s),
                                       u"-o"_s, u"own.pdf"_s}));
        COMPARE_CODE(own, 0);
        const QJsonObject statement = statementOf(own.json()[u"label"_s].toString());
        QCOMPARE(statement[u"design"_s][u"id"_s].toString(), u"northlight-80x160"_s);
        QCOMPARE(statement[u"design"_s][u"sha256"_s].toString(), sha256);
        QCOMPARE(own.json()[u"code"_s][u"exact"_s], QJsonValue(true));
        const Outcome verified =
            m_bench.json({u"label"_s, u"verify"_s, u"own.pdf"_s, u"--trust"_s, u"try/root.pem"_s});
        COMPARE_CODE(verified, 0);
        QCOMPARE(verified.json()[u"results"_s][0][u"record"_s][u"design"_s][u"sha256"_s].toString(),
                 sha256);

        const Outcome shipped = m_bench.json(issuing(u"information"_s, {u"-o"_s, u"ours.pdf"_s}));
        COMPARE_CODE(shipped, 0);
        QVERIFY(!statementOf(shipped.json()[u"label"_s].toString()).contains(u"design"_s));
    }

    void markHasADesignToo()
    {
        const Outcome mark = m_bench.json(
            issuing(u"endorsement"_s, {u"--format-file"_s, example(u"northlight-mark-40x60.json"_s),
                                       u"-o"_s, u"mark.pdf"_s}));
        COMPARE_CODE(mark, 0);
        COMPARE_CODE(
            m_bench.run({u"label"_s, u"verify"_s, u"mark.pdf"_s, u"--trust"_s, u"try/root.pem"_s}),
            0);
    }

    void whatCannotBeUsedIssuesNothing_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("broken") << QStringList{u"--format-file"_s, broken(u"width-negative.json"_s)}
                                << 4 << QByteArray("/widthMm");
        QTest::newRow("of the other kind")
            << QStringList{u"--format-file"_s, example(u"northlight-mark-40x60.json"_s)} << 3
            << QByteArray("design of an endorsement mark");
        QTest::newRow("and a format")
            << QStringList{u"--format-file"_s, example(u"northlight-80x160.json"_s), u"--format"_s,
                           u"74x148"_s}
            << 3 << QByteArray("a format is named too");
        QTest::newRow("not there")
            << QStringList{u"--format-file"_s, u"none.json"_s} << 4 << QByteArray("none.json");
        QTest::newRow("too small for the label")
            << QStringList{u"--format-file"_s, broken(u"beyond/too-flat-for-the-words.json"_s)} << 1
            << QByteArray("too much text");
    }

    void whatCannotBeUsedIssuesNothing()
    {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const qsizetype before =
            m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size();
        const Outcome outcome =
            m_bench.run(issuing(u"information"_s, more + QStringList{u"-o"_s, u"no.pdf"_s}));
        COMPARE_CODE(outcome, code);
        VERIFY_SHOWING(outcome.err.contains(says), outcome.all());
        QVERIFY(!QFile::exists(m_bench.file(u"no.pdf"_s)));
        QCOMPARE(m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size(),
                 before);
    }

    void batchIsDrawnWithIt()
    {
        QVERIFY(commandline::writeFile(m_bench.file(u"models.csv"_s),
                                       "model,kind,format,file\n"
                                       "HL-200,,,own.pdf\n"
                                       "HL-200,,74x148,ours.pdf\n"
                                       "HL-200,endorsement,,mark.pdf\n"));
        QVERIFY(QDir(m_bench.path()).mkdir(u"labels"_s));
        const QStringList command{u"label"_s,
                                  u"batch"_s,
                                  u"models.csv"_s,
                                  u"--assessment"_s,
                                  m_lamp.assessment,
                                  u"--identity"_s,
                                  u"try/signer.p12"_s,
                                  u"--passphrase-file"_s,
                                  u"try/passphrase.txt"_s,
                                  u"--format-file"_s,
                                  example(u"northlight-80x160.json"_s),
                                  u"--output-dir"_s,
                                  u"labels"_s};
        const Outcome made = m_bench.json(command);
        COMPARE_CODE(made, 0);
        const QJsonArray rows = made.json()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        for (int row = 0; row < 3; ++row) {
            const QJsonObject statement = statementOf(rows[row][u"label"_s].toString());
            QVERIFY(!statement.isEmpty());
            QCOMPARE(statement.contains(u"design"_s), row == 0);
        }
        const Outcome again = m_bench.json(command); // none is made twice
        COMPARE_CODE(again, 0);
        QCOMPARE(again.json()[u"madeBefore"_s].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCliLabelDesign)
#include "tst_clilabeldesign.moc"
