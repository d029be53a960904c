#include "assessment/manual/manual.h"
#include "support/commandline.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using assessment::Manual;
using commandline::Bench;
using commandline::Outcome;

/// The manual on the command line, and the commands that it shows.
class TestCliManual : public QObject
{
    Q_OBJECT

private:
    const Bench m_bench;

private Q_SLOTS:
    void listsShowsAndFinds()
    {
        const Outcome list = m_bench.json({u"manual"_s, u"list"_s});
        COMPARE_CODE(list, 0);
        QCOMPARE(list.json()[u"pages"_s].toArray().size(), Manual::in({}).pageIds().size());
        const Outcome shown = m_bench.run({u"manual"_s, u"show"_s, u"verify-shop"_s});
        COMPARE_CODE(shown, 0);
        VERIFY_SHOWING(shown.out.startsWith("Checking a label in a shop\n=="), shown.out);
        const Outcome found = m_bench.json({u"manual"_s, u"search"_s, u"status"_s, u"list"_s});
        COMPARE_CODE(found, 0);
        QCOMPARE(found.json()[u"hits"_s][0][u"page"_s].toString(), u"glossary"_s);
        COMPARE_CODE(m_bench.run({u"manual"_s, u"search"_s, u"nothinglikeit"_s}), 1);
        const Outcome none = m_bench.run({u"manual"_s, u"show"_s, u"nothing"_s});
        COMPARE_CODE(none, 3);
        VERIFY_SHOWING(none.err.contains("manual list"), none.err);
    }

    void writesASite()
    {
        const Outcome written = m_bench.json({u"manual"_s, u"export"_s, u"book"_s});
        COMPARE_CODE(written, 0);
        QVERIFY(written.json()[u"files"_s].toInt() > 50);
        QVERIFY(QFile::exists(m_bench.file(u"book/index.html"_s)));
        QVERIFY(QFile::exists(m_bench.file(u"book/pictures/label.png"_s)));
        COMPARE_CODE(m_bench.run({u"manual"_s, u"export"_s, u"book"_s}), 0); // again
        // What belongs to somebody else stays as it is.
        QVERIFY(QDir(m_bench.path()).mkdir(u"mine"_s));
        QVERIFY(commandline::writeFile(m_bench.file(u"mine/index.html"_s), "<p>mine</p>"));
        const Outcome refused = m_bench.run({u"manual"_s, u"export"_s, u"mine"_s});
        COMPARE_CODE(refused, 4);
        QCOMPARE(commandline::contentOf(m_bench.file(u"mine/index.html"_s)),
                 QByteArray("<p>mine</p>"));
        QCOMPARE(QDir(m_bench.file(u"mine"_s)).entryList(QDir::Files).size(), 1);
    }

    void itsCommandsAreUnderstood_data()
    {
        QTest::addColumn<QString>("command");
        int commands = 0;
        for (const QString &id : Manual::in({}).pageIds()) {
            QXmlStreamReader xml(Manual::in({}).page(id)->html);
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const bool line = xml.name() == u"pre"_s;
                if (!line && xml.name() != u"code"_s)
                    continue;
                for (const QString &one : xml.readElementText().split(u'\n')) {
                    if (!line && !one.startsWith(u"assay-cli "_s))
                        continue; // a word in running text
                    // In running text a group of verbs may be named.
                    const QString what = line ? one : one + u" --help"_s;
                    QTest::addRow("%s %d", qPrintable(id), ++commands) << what;
                }
            }
        }
        QVERIFY(commands > 50);
    }

    /// Most fail for want of a workspace; none because it is written wrongly.
    void itsCommandsAreUnderstood()
    {
        QFETCH(QString, command);
        QStringList words = QProcess::splitCommand(command);
        QCOMPARE(words.takeFirst(), u"assay-cli"_s);
        const Bench bench;
        const Outcome outcome = bench.run(words);
        QVERIFY2(outcome.code >= 0, outcome.all().constData());
        QVERIFY2(!outcome.err.contains("the command cannot be understood"),
                 outcome.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_climanual.moc"
