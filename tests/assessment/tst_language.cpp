#include "assessment/language/language.h"
#include "support/testsupport.h"

#include <QLocale>
#include <QTest>

using namespace assessment;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void hasSixOfThem();
    void findsTheNearest_data();
    void findsTheNearest();
    void countsAsCldrSays_data();
    void countsAsCldrSays();
    void saysOfEachWhoReadIt();
    void writesDaysInTheSpokenLanguage_data();
    void writesDaysInTheSpokenLanguage();
    void writesOneKindOfDigits();
    void followsTheEnvironment();
    void speaksWhatItIsAsked();
};

void TestLanguage::cleanup()
{
    qunsetenv("ASSAY_LANGUAGE");
    QLocale::setDefault(QLocale::c());
    speak(u"en-GB"_s);
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::hasSixOfThem()
{
    QCOMPARE(languageTags(),
             QStringList({u"en-GB"_s, u"cy"_s, u"fr"_s, u"de"_s, u"es"_s, u"ar"_s}));
    for (const Language &language : languages()) {
        QVERIFY(!language.name.isEmpty());
        // The way to write days and numbers is one of that language.
        QCOMPARE(QLocale(language.locale).language(), QLocale(language.tag).language());
        QCOMPARE(directionOf(language.tag),
                 language.tag == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
    }
    QVERIFY(!findLanguage(u"en"_s));
    QVERIFY(!findLanguage(QString()));
}

void TestLanguage::findsTheNearest_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("a country") << u"fr-CH"_s << u"fr"_s;
    QTest::newRow("of the environment") << u"de_AT.UTF-8"_s << u"de"_s;
    QTest::newRow("another English") << u"en_US"_s << u"en-GB"_s;
    QTest::newRow("Arabic of Egypt") << u"ar-EG"_s << u"ar"_s;
    QTest::newRow("one that we do not speak") << u"it-IT"_s << QString();
    QTest::newRow("one that begins alike") << u"den"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestLanguage::findsTheNearest()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    const Language *language = nearestLanguage(asked);
    QCOMPARE(language ? language->tag : QString(), found);
}

void TestLanguage::countsAsCldrSays_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("forms"); // each with numbers that have it
    QTest::newRow("English") << u"en-GB"_s
                             << QStringList{u"one 1"_s, u"other 0 2 3 11 21 100 101"_s};
    QTest::newRow("German") << u"de"_s << QStringList{u"one 1"_s, u"other 0 2 21 101"_s};
    QTest::newRow("Welsh") << u"cy"_s
                           << QStringList{u"zero 0"_s, u"one 1"_s,  u"two 2"_s,
                                          u"few 3"_s,  u"many 6"_s, u"other 4 5 7 12 100"_s};
    QTest::newRow("Arabic") << u"ar"_s
                            << QStringList{u"zero 0"_s,
                                           u"one 1"_s,
                                           u"two 2"_s,
                                           u"few 3 4 10 103 110 1003"_s,
                                           u"many 11 26 99 111 1099"_s,
                                           u"other 100 101 102 200 1000 10001"_s};
}

void TestLanguage::countsAsCldrSays()
{
    QFETCH(QString, tag);
    QFETCH(QStringList, forms);
    for (const QString &form : forms) {
        const QStringList parts = form.split(u' ');
        for (qsizetype i = 1; i < parts.size(); ++i)
            QCOMPARE(idOf(findLanguage(tag)->plural(parts[i].toInt())), parts[0]);
    }
}

void TestLanguage::saysOfEachWhoReadIt()
{
    for (const Language &language : languages()) {
        const TranslationStatement statement = statementOf(language);
        QVERIFY2(!statement.review.isEmpty(), qPrintable(language.tag));
        QVERIFY2(!statement.scope.isEmpty(), qPrintable(language.tag));
    }
    QVERIFY(!isDraft(statementOf(languages().constFirst()).review));
    QVERIFY(isDraft(statementOf(*findLanguage(u"ar"_s)).review));
    QVERIFY(!isDraft(u"read by A. Reader, 2031-06-30"_s));
}

void TestLanguage::writesDaysInTheSpokenLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::newRow("English") << u"en-GB"_s << u"30 June 2031"_s << u"30 June 2031, 14:05"_s;
    QTest::newRow("Welsh") << u"cy"_s << u"30 Mehefin 2031"_s << u"30 Mehefin 2031, 14:05"_s;
    QTest::newRow("French") << u"fr"_s << u"30 juin 2031"_s << u"30 juin 2031, 14:05"_s;
    QTest::newRow("German") << u"de"_s << u"30. Juni 2031"_s << u"30. Juni 2031, 14:05"_s;
    QTest::newRow("Spanish") << u"es"_s << u"30 de junio de 2031"_s
                             << u"30 de junio de 2031, 14:05"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"\u200f30 يونيو 2031"_s
                            << u"\u200f30 يونيو 2031، 14:05"_s;
}

void TestLanguage::writesDaysInTheSpokenLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, day);
    QFETCH(QString, time);
    speak(tag);
    QCOMPARE(dayInWords({2031, 6, 30}), day);
    QCOMPARE(timeInWords(QDateTime({2031, 6, 30}, {14, 5}, Qt::UTC)), time);
    // Words of one language do not hold months of another, whatever the environment writes.
    QLocale::setDefault(QLocale(QLocale::Italian));
    QCOMPARE(dayInWords({2031, 6, 30}), day);
}

void TestLanguage::writesOneKindOfDigits()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCOMPARE(QLocale().toString(12), u"١٢"_s); // what a certificate number never has
    speak(u"ar"_s);
    QCOMPARE(QLocale().toString(12), u"12"_s);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
}

void TestLanguage::followsTheEnvironment()
{
    QLocale::setDefault(QLocale(u"fr_CH"_s));
    QCOMPARE(speak().tag, u"fr"_s);
    QCOMPARE(QLocale().name(), u"fr_CH"_s); // the country's own way to write numbers stays
    QLocale::setDefault(QLocale(u"it_IT"_s));
    QCOMPARE(speak().tag, u"en-GB"_s);
    qputenv("ASSAY_LANGUAGE", "de");
    QCOMPARE(speak().tag, u"de"_s);
    QCOMPARE(spokenLanguage().tag, u"de"_s);
    QCOMPARE(QLocale().name(), u"de_DE"_s);
}

void TestLanguage::speaksWhatItIsAsked()
{
    const auto pass = [] { return QCoreApplication::translate("assessment::Verdict", "Pass"); };
    speak(u"cy"_s);
    QCOMPARE(pass(), u"Llwyddo"_s);
    speak(u"fr"_s);
    QVERIFY(pass() != u"Llwyddo"_s && pass() != u"Pass"_s);
    speak(u"en-GB"_s);
    QCOMPARE(pass(), u"Pass"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
