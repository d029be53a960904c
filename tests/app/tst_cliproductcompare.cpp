#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Outcome;

/// `product compare`: from two products to a page for somebody who is about to buy one.
class TestCliProductCompare : public QObject
{
    Q_OBJECT

private:
    const Bench m_bench;
    QStringList m_products;
    QStringList m_labels;

    void make(const QString &name)
    {
        const auto run = [&](const QStringList &words, const QString &actor = u"Ada"_s) {
            const Outcome done = m_bench.json(QStringList{u"--actor"_s, actor} + words);
            QVERIFY2(done.code == 0, done.all().constData());
        };
        const QString folder = name + u'/';
        m_products.append(
            m_bench.json({u"product"_s, u"add"_s, demoFile(folder + u"product.json"_s)})
                .json()[u"product"_s]
                .toString());
        const QString assessment =
            m_bench
                .json({u"assessment"_s, u"new"_s, u"--product"_s, m_products.last(), u"--scheme"_s,
                       u"uk-cop-2018"_s, u"--kind"_s, u"lab"_s})
                .json()[u"assessment"_s]
                .toString();
        run({u"assessment"_s, u"import"_s, assessment, demoFile(folder + u"answers.json"_s)});
        run({u"assessment"_s, u"facts"_s, assessment, demoFile(folder + u"facts.json"_s)});
        run({u"assessment"_s, u"submit"_s, assessment});
        run({u"assessment"_s, u"accept"_s, assessment}, u"Rhys"_s);
        const Outcome issued =
            m_bench.json({u"label"_s, u"issue"_s, assessment, u"--kind"_s, u"information"_s,
                          u"--identity"_s, u"try/signer.p12"_s, u"--passphrase-file"_s,
                          u"try/passphrase.txt"_s, u"-o"_s, name + u".pdf"_s});
        COMPARE_CODE(issued, 0);
        m_labels.append(issued.json()[u"label"_s].toString());
    }
    static QString verdictOf(const QJsonObject &json, const QString &id)
    {
        for (const QJsonValue &fact : json[u"facts"_s].toArray()) {
            if (fact[u"id"_s] == id)
                return fact[u"verdict"_s].toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_CODE(
            m_bench.run({u"init"_s, u"--organisation"_s, demoFile(u"organisation.json"_s)}), 0);
        COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
        make(u"hl-200"_s);
        make(u"dw-7"_s);
    }

    void comparesWhatTheWorkspaceIssued_data()
    {
        QTest::addColumn<QStringList>("sides");
        QTest::newRow("numbers") << m_labels;
        QTest::newRow("products") << m_products;
    }

    void comparesWhatTheWorkspaceIssued()
    {
        QFETCH(QStringList, sides);
        const Outcome outcome = m_bench.json(QStringList{u"product"_s, u"compare"_s} + sides);
        COMPARE_CODE(outcome, 0);
        QCOMPARE(verdictOf(outcome.json(), u"passwords"_s), u"different"_s);
        QVERIFY(outcome.json()[u"differences"_s].toInt() > 5);
    }

    void comparesFilesWithoutAWorkspace()
    {
        const QString elsewhere = m_bench.file(u"none.assay"_s);
        const QStringList command{u"--workspace"_s, elsewhere,     u"product"_s, u"compare"_s,
                                  u"hl-200.pdf"_s,  u"dw-7.pdf"_s, u"--trust"_s, u"try/root.pem"_s};
        const Outcome table = m_bench.run(command);
        COMPARE_CODE(table, 0);
        VERIFY_SHOWING(table.out.contains("≠ Different"), table.out);
        VERIFY_SHOWING(table.out.contains("Security updates until"), table.out);

        const Outcome page = m_bench.json(
            command + QStringList{u"--format"_s, u"html"_s, u"-o"_s, u"compared.html"_s});
        COMPARE_CODE(page, 0);
        const QByteArray html = commandline::contentOf(m_bench.file(u"compared.html"_s));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("tr class=\"different\""));
        // It is not written over.
        COMPARE_CODE(
            m_bench.run(command
                        + QStringList{u"--format"_s, u"html"_s, u"-o"_s, u"compared.html"_s}),
            4);
        QCOMPARE(commandline::contentOf(m_bench.file(u"compared.html"_s)), html);
    }

    void refusesWhatIsNotGenuine()
    {
        QByteArray forged = commandline::contentOf(m_bench.file(u"dw-7.pdf"_s));
        forged[forged.size() / 2] = char(forged[forged.size() / 2] ^ 1);
        QVERIFY(commandline::writeFile(m_bench.file(u"forged.pdf"_s), forged));
        const QStringList rest{u"--format"_s, u"html"_s, u"-o"_s, u"never.html"_s};
        const Outcome invalid =
            m_bench.run(QStringList{u"product"_s, u"compare"_s, u"hl-200.pdf"_s, u"forged.pdf"_s,
                                    u"--trust"_s, u"try/root.pem"_s}
                        + rest);
        COMPARE_CODE(invalid, 1);
        VERIFY_SHOWING(invalid.err.contains("forged.pdf"), invalid.err);
        // Nobody said whom to trust: it may be genuine.
        const Outcome unsure = m_bench.run(
            QStringList{u"product"_s, u"compare"_s, u"hl-200.pdf"_s, u"dw-7.pdf"_s} + rest);
        COMPARE_CODE(unsure, 2);
        VERIFY_SHOWING(unsure.err.contains("trust"), unsure.err);
        QVERIFY(commandline::writeFile(m_bench.file(u"noise.txt"_s), "hello"));
        const Outcome noise =
            m_bench.run(QStringList{u"product"_s, u"compare"_s, u"noise.txt"_s, u"dw-7.pdf"_s,
                                    u"--trust"_s, u"try/root.pem"_s}
                        + rest);
        COMPARE_CODE(noise, 2); // as label verify answers
        VERIFY_SHOWING(noise.err.contains("noise.txt"), noise.err);
        COMPARE_CODE(m_bench.run(QStringList{u"product"_s, u"compare"_s, u"hl-200.pdf"_s,
                                             u"P-none"_s, u"--trust"_s, u"try/root.pem"_s}
                                 + rest),
                     3);
        QVERIFY(!QFile::exists(m_bench.file(u"never.html"_s)));
    }

    void formatAndOutputBelongTogether()
    {
        const QStringList command = QStringList{u"product"_s, u"compare"_s} + m_labels;
        COMPARE_CODE(m_bench.run(command + QStringList{u"--format"_s, u"html"_s}), 3);
        COMPARE_CODE(m_bench.run(command + QStringList{u"-o"_s, u"x.html"_s}), 3);
    }

    /// Last: it changes how a label stands.
    void saysThatOneIsWithdrawn()
    {
        COMPARE_CODE(m_bench.run({u"policy"_s, u"withdrawal"_s, u"--people"_s, u"1"_s}), 0);
        COMPARE_CODE(
            m_bench.run({u"label"_s, u"withdraw"_s, m_labels[1], u"--reason"_s, u"Shared key."_s}),
            0);
        const Outcome outcome = m_bench.run(QStringList{u"product"_s, u"compare"_s} + m_labels);
        COMPARE_CODE(outcome, 0);
        VERIFY_SHOWING(outcome.out.startsWith("! "), outcome.out);
        VERIFY_SHOWING(outcome.out.contains("Withdrawn"), outcome.out);
    }
};

QTEST_GUILESS_MAIN(TestCliProductCompare)
#include "tst_cliproductcompare.moc"
