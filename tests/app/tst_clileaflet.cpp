#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// `leaflet`, as a user calls it.
class CliLeafletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkNamesWhatIsMissing();
    void stepsAreTakenOver();
    void wrongStepsAreRefusedWhole();
    void checkFindsNothingMore();
    void writesEachForm_data();
    void writesEachForm();
    void sameBytesInEveryProcess();
    void standardOutputCarriesTheFile();
    void neverOverwrites();
    void everyLeafletIsListed();
    void textsOfOnesOwn();
    void wrongUse();

private:
    QStringList words(const QStringList &more) const { return QStringList{u"leaflet"_s} + more; }

    Bench m_bench;
    Lamp m_lamp;
};

void CliLeafletTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
}

void CliLeafletTest::checkNamesWhatIsMissing()
{
    const Outcome checked = m_bench.json(words({u"check"_s, m_lamp.product}));
    COMPARE_CODE(checked, 1);
    QVERIFY(checked.isOneDocument());
    QStringList places;
    for (const QJsonValue &one : checked.json()[u"errors"].toArray()) {
        QCOMPARE(one[u"rule"].toString(), u"step-missing"_s);
        places.append(one[u"where"].toString());
    }
    QVERIFY(places.contains(u"leaflet/reset"_s));
    QVERIFY(places.contains(u"leaflet/setUp"_s));
    QVERIFY(!places.contains(u"leaflet/twoStep"_s)); // the lamp has no account
    QCOMPARE(checked.json()[u"assessment"].toString(), m_lamp.assessment);
    QCOMPARE(checked.json()[u"reading"][u"measure"].toString(), u"flesch-kincaid"_s);
    QVERIFY(checked.json()[u"reading"][u"age"].toDouble() <= 12);
    const Outcome people = m_bench.run(words({u"check"_s, m_lamp.assessment}));
    COMPARE_CODE(people, 1);
    QVERIFY2(people.out.contains("error: leaflet/reset:"), people.out.constData());
    QVERIFY2(people.out.contains("Reading age"), people.out.constData());
}

void CliLeafletTest::stepsAreTakenOver()
{
    const QByteArray steps =
        R"({"setUp":["Plug it in."],"password":["Tap Settings, then Password."],
        "update":["Tap Update now. It takes a minute."],"privacy":["Tap Settings, then Privacy."],
        "reset":["Hold the button for ten seconds.","Let go when the light blinks."],
        "deleteData":["Tap Delete my data."],"deletionDays":30,"address":"https://northlight.example/l",
        "trial":{"by":"Bob","on":"2026-05-01","firmware":"3.4.1"}})";
    QVERIFY(writeFile(m_bench.file(u"steps.json"_s), steps));
    const Outcome taken =
        m_bench.json(words({u"steps"_s, m_lamp.product, m_bench.file(u"steps.json"_s)}));
    COMPARE_CODE(taken, 0);
    QCOMPARE(taken.json()[u"fields"].toInt(), 6);
    const Outcome shown = m_bench.json(words({u"show"_s, m_lamp.assessment}));
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"steps"].toObject(), QJsonDocument::fromJson(steps).object());
    // What is shown can be given to another product, or another language, as it is.
    QVERIFY(writeFile(m_bench.file(u"cy.json"_s),
                      QJsonDocument(shown.json()[u"steps"].toObject()).toJson()));
    COMPARE_CODE(m_bench.run(words({u"steps"_s, m_lamp.product, m_bench.file(u"cy.json"_s),
                                    u"--language"_s, u"cy"_s})),
                 0);
}

void CliLeafletTest::wrongStepsAreRefusedWhole()
{
    QVERIFY(writeFile(m_bench.file(u"wrong.json"_s),
                      R"({"reset":["Press it."],"rset":["x"],"deletionDays":"soon"})"));
    const Outcome refused =
        m_bench.json(words({u"steps"_s, m_lamp.product, m_bench.file(u"wrong.json"_s)}));
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.err.contains("/rset") && refused.err.contains("/deletionDays"),
             refused.err.constData());
    const Outcome shown = m_bench.json(words({u"show"_s, m_lamp.product}));
    QCOMPARE(shown.json()[u"steps"][u"reset"].toArray().size(), 2);
}

void CliLeafletTest::checkFindsNothingMore()
{
    const Outcome checked = m_bench.json(words({u"check"_s, m_lamp.product}));
    COMPARE_CODE(checked, 0);
    QVERIFY(checked.json()[u"errors"].toArray().isEmpty());
    QCOMPARE(checked.json()[u"pages"].toInt(), 2);
}

void CliLeafletTest::writesEachForm_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("beginning");
    for (const QString &language : {u"en-GB"_s, u"cy"_s}) {
        for (const QString &layout : {u"a4"_s, u"a5fold"_s, u"large"_s})
            QTest::addRow("%s-%s.pdf", qPrintable(layout), qPrintable(language))
                << QStringList{u"--layout"_s, layout, u"--language"_s, language}
                << QByteArray("%PDF-1.4");
        QTest::addRow("html-%s.html", qPrintable(language))
            << QStringList{u"--format"_s, u"html"_s, u"--language"_s, language}
            << QByteArray("<!DOCTYPE html>");
    }
}

void CliLeafletTest::writesEachForm()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, beginning);
    const QString file = m_bench.file(QString::fromLatin1(QTest::currentDataTag()));
    const Outcome made = m_bench.json(words({u"make"_s, m_lamp.product, u"-o"_s, file}) + options);
    COMPARE_CODE(made, 0);
    QVERIFY(made.isOneDocument());
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith(beginning));
    QCOMPARE(made.json()[u"bytes"].toInteger(), bytes.size());
    QCOMPARE(made.json()[u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const bool english = options.contains(u"en-GB"_s);
    QCOMPARE(made.json()[u"reading"][u"age"].isDouble(), english);
}

/// Qt seeds its hashes anew in each process; a leaflet must not show it.
void CliLeafletTest::sameBytesInEveryProcess()
{
    const QString again = m_bench.file(u"again.pdf"_s);
    COMPARE_CODE(m_bench.run(words({u"make"_s, m_lamp.assessment, u"-o"_s, again})), 0);
    QCOMPARE(contentOf(again), contentOf(m_bench.file(u"a4-en-GB.pdf"_s)));
}

void CliLeafletTest::standardOutputCarriesTheFile()
{
    const Outcome made = m_bench.run(words({u"make"_s, m_lamp.product, u"-o"_s, u"-"_s}));
    COMPARE_CODE(made, 0);
    QCOMPARE(made.out, contentOf(m_bench.file(u"a4-en-GB.pdf"_s)));
}

void CliLeafletTest::neverOverwrites()
{
    const QString file = m_bench.file(u"a4-en-GB.pdf"_s);
    const QByteArray before = contentOf(file);
    const qsizetype count =
        m_bench.json(words({u"list"_s, m_lamp.product})).json()[u"leaflets"].toArray().size();
    const Outcome refused =
        m_bench.run(words({u"make"_s, m_lamp.product, u"-o"_s, file, u"--layout"_s, u"large"_s}));
    COMPARE_CODE(refused, 4);
    QCOMPARE(contentOf(file), before);
    // What was not written is not recorded either.
    QCOMPARE(m_bench.json(words({u"list"_s, m_lamp.product})).json()[u"leaflets"].toArray().size(),
             count);
}

void CliLeafletTest::everyLeafletIsListed()
{
    const Outcome listed = m_bench.json(words({u"list"_s, m_lamp.product}));
    COMPARE_CODE(listed, 0);
    const QJsonArray leaflets = listed.json()[u"leaflets"].toArray();
    QCOMPARE(leaflets.size(), 10);
    QCOMPARE(leaflets[0][u"layout"].toString(), u"a4"_s);
    QCOMPARE(leaflets[0][u"firmware"].toString(), u"3.4.1"_s);
    QVERIFY(leaflets[0][u"reading"][u"age"].toDouble() >= 5);
    QCOMPARE(leaflets[0][u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(contentOf(m_bench.file(u"a4-en-GB.pdf"_s)),
                                      QCryptographicHash::Sha256)
                 .toHex());
    const Outcome people = m_bench.run(words({u"list"_s, m_lamp.product}));
    QVERIFY2(people.out.contains("LIX"), people.out.constData());
    const Outcome log = m_bench.json({u"log"_s, u"verify"_s});
    COMPARE_CODE(log, 0);
}

void CliLeafletTest::textsOfOnesOwn()
{
    QByteArray texts = contentOf(u"" SOURCE_ROOT "/resources/leaflet/texts.en-GB.json"_s);
    QVERIFY(texts.contains("\"Before you buy\""));
    texts.replace("\"Before you buy\"", "\"In the shop\"");
    QVERIFY(writeFile(m_bench.file(u"mine.json"_s), texts));
    const QString file = m_bench.file(u"mine.html"_s);
    COMPARE_CODE(m_bench.run(words({u"make"_s, m_lamp.product, u"-o"_s, file, u"--format"_s,
                                    u"html"_s, u"--texts"_s, m_bench.file(u"mine.json"_s)})),
                 0);
    QVERIFY(contentOf(file).contains("In the shop"));
    texts.replace("{until}", "{when}");
    QVERIFY(writeFile(m_bench.file(u"mine.json"_s), texts));
    const Outcome refused = m_bench.run(
        words({u"check"_s, m_lamp.product, u"--texts"_s, m_bench.file(u"mine.json"_s)}));
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.err.contains("/texts/"), refused.err.constData());
}

void CliLeafletTest::wrongUse()
{
    COMPARE_CODE(m_bench.run(words({u"make"_s, m_lamp.product})), 3);
    COMPARE_CODE(m_bench.run(words(
                     {u"make"_s, m_lamp.product, u"-o"_s, u"x.pdf"_s, u"--layout"_s, u"a3"_s})),
                 3);
    const Outcome klingon = m_bench.run(
        words({u"make"_s, m_lamp.product, u"-o"_s, u"x.pdf"_s, u"--language"_s, u"tlh"_s}));
    COMPARE_CODE(klingon, 3);
    QVERIFY2(klingon.err.contains("en-GB, cy"), klingon.err.constData());
    const Outcome nobody = m_bench.run(words({u"make"_s, u"P-NOBODY"_s, u"-o"_s, u"x.pdf"_s}));
    COMPARE_CODE(nobody, 3);
    QVERIFY(!QFile::exists(m_bench.file(u"x.pdf"_s)));
}

QTEST_MAIN(CliLeafletTest)
#include "tst_clileaflet.moc"
