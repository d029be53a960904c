#include "labels/labelcontent.h"

#include "labels/labelwords.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::Error;

namespace {

QJsonObject tableOf(const QString &language)
{
    QFile file(u"" SOURCE_ROOT "/resources/labels/words.%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList found;
    for (const auto &match : place.globalMatch(text))
        found.append(match.captured());
    std::sort(found.begin(), found.end());
    return found;
}

/// Forms that English does not have: Arabic says "3 days" and "11 days" differently.
bool isPluralOfItsOwn(const QString &key)
{
    static const QRegularExpression form(u"\\A(days|months|steps)\\.(zero|few|many)\\z"_s);
    return form.match(key).hasMatch();
}

LabelContent contentOf(const assessment::signing::StatementRequest &request)
{
    return *labelContentFrom(assessment::signing::statementFields(request));
}

QString answerTo(const LabelContent &content, const QString &icon)
{
    for (const LabelFact &fact : content.answers + content.facts) {
        if (fact.icon == icon)
            return fact.answer;
    }
    return {};
}

QString noteTo(const LabelContent &content, const QString &icon)
{
    for (const LabelFact &fact : content.answers) {
        if (fact.icon == icon)
            return fact.note;
    }
    return {};
}

} // namespace

class TestLabelContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheSameWords();
    void everyChoiceHasAWord_data();
    void everyChoiceHasAWord();
    void saysWhatIsStated();
    void saysWhatIsBadAsPlainly();
    void saysNotStatedInsteadOfNothing();
    void writesDatesWithTheMonthInWords();
    void countsInTheLanguageOfTheLabel();
    void saysWhoAssessed();
    void showsEveryGuideline();
    void describesTheWarranty_data();
    void describesTheWarranty();
    void keepsADraftApart();
    void refusesWhatIsNoStatement_data();
    void refusesWhatIsNoStatement();
};

void TestLabelContent::languagesHaveTheSameWords()
{
    const QJsonObject english = tableOf(u"en-GB"_s)[u"words"].toObject();
    QVERIFY(english.size() > 100);
    for (const QString &language : labelLanguages()) {
        const QJsonObject table = tableOf(language);
        const QJsonObject words = table[u"words"].toObject();
        QCOMPARE(table[u"language"].toString(), language);
        QVERIFY2(!LabelWords::of(language)->review().isEmpty(), qPrintable(language));
        QStringList keys = words.keys();
        keys.removeIf(isPluralOfItsOwn);
        QCOMPARE(keys, english.keys());
        for (const QString &key : english.keys()) {
            QVERIFY2(!words[key].toString().isEmpty(), qPrintable(language + u' ' + key));
            QVERIFY2(placeholders(words[key].toString()) == placeholders(english[key].toString()),
                     qPrintable(language + u' ' + key));
        }
        QStringList months = table[u"months"].toVariant().toStringList();
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.removeDuplicates(), 0);
    }
}

void TestLabelContent::everyChoiceHasAWord_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("updates") << u"updates"_s << assessment::updateMethods();
    QTest::newRow("passwords") << u"passwords"_s << assessment::passwordPractices();
    QTest::newRow("two steps") << u"twoStep"_s << assessment::twoStepChoices();
    QTest::newRow("data") << u"data"_s << assessment::personalDataKinds();
    QTest::newRow("sensors") << u"sensors"_s << assessment::sensorKinds();
    QTest::newRow("telemetry") << u"telemetry"_s << assessment::telemetryChoices();
    QTest::newRow("sharing") << u"sharing"_s << assessment::sharingChoices();
    QTest::newRow("offline") << u"offline"_s << assessment::offlineChoices();
    QTest::newRow("power") << u"power"_s << assessment::powerLossChoices();
    QTest::newRow("account") << u"account"_s << assessment::accountChoices();
}

void TestLabelContent::everyChoiceHasAWord()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, choices);
    QVERIFY(!choices.isEmpty());
    for (const QString &language : labelLanguages()) {
        const auto words = LabelWords::of(language);
        QVERIFY_OK(words);
        for (const QString &choice : choices)
            QVERIFY2(words->has(prefix + u'.' + choice), qPrintable(choice));
    }
}

void TestLabelContent::saysWhatIsStated()
{
    const LabelContent content = contentOf(labelsamples::good());
    QCOMPARE(content.scheme, u"UK Code of Practice for Consumer IoT Security (2018)"_s);
    QCOMPARE(content.product, u"Northlight Hallway smart lamp"_s);
    QCOMPARE(content.detail, u"Model HL-200 · Firmware 3.4.1"_s);
    QCOMPARE(content.manufacturer, u"Made by Northlight Home Ltd"_s);
    QCOMPARE(answerTo(content, u"updates"_s), u"30 June 2031"_s);
    QCOMPARE(noteTo(content, u"updates"_s), u"Installed automatically"_s);
    QCOMPARE(answerTo(content, u"passwords"_s), u"Unique to each unit"_s);
    QCOMPARE(answerTo(content, u"report"_s), u"northlight.example/security"_s);
    QCOMPARE(noteTo(content, u"report"_s), u"Reply within 5 days, news every 30 days"_s);
    QCOMPARE(answerTo(content, u"warranty"_s), u"24 months; covers all updates"_s);
    QCOMPARE(answerTo(content, u"sensors"_s), u"None"_s);
    QCOMPARE(answerTo(content, u"data"_s), u"Usage"_s);
    QCOMPARE(answerTo(content, u"telemetry"_s), u"Only if you allow it: Fault finding"_s);
    QCOMPARE(answerTo(content, u"sharing"_s), u"Only to run the service"_s);
    QCOMPARE(answerTo(content, u"erase"_s), u"On the device, in the app, online (3 steps)"_s);
    QCOMPARE(answerTo(content, u"offline"_s), u"Yes, fully"_s);
    QCOMPARE(answerTo(content, u"power"_s), u"Starts again by itself"_s);
    QCOMPARE(answerTo(content, u"standby"_s), u"0.4 W"_s);
    QCOMPARE(answerTo(content, u"account"_s), u"Not needed"_s);
    QCOMPARE(content.number, assessmentfixture::certificateId(1));
    QCOMPARE(content.issued, u"23 November 2026"_s);
    QVERIFY(content.check.contains(u"verify.northlight.example"_s));
}

void TestLabelContent::saysWhatIsBadAsPlainly()
{
    const LabelContent content = contentOf(labelsamples::bad());
    QCOMPARE(answerTo(content, u"updates"_s), u"No updates promised"_s);
    QCOMPARE(noteTo(content, u"updates"_s), u"It cannot be updated"_s);
    QCOMPARE(answerTo(content, u"passwords"_s), u"The same on every unit"_s);
    QCOMPARE(answerTo(content, u"sharing"_s), u"Yes, it is sold"_s);
    QCOMPARE(answerTo(content, u"erase"_s), u"No"_s);
    QCOMPARE(answerTo(content, u"telemetry"_s), u"Always"_s);
    QCOMPARE(answerTo(content, u"warranty"_s), u"None"_s);
    QCOMPARE(answerTo(content, u"sensors"_s),
             u"Microphone, camera, position, motion, presence, environment, biometric"_s);
}

void TestLabelContent::saysNotStatedInsteadOfNothing()
{
    for (const QString &language : labelLanguages()) {
        const LabelContent content = contentOf(labelsamples::bare(language));
        const QString notStated = LabelWords::of(language)->word(u"notStated"_s);
        QCOMPARE(content.answers.size(), 3);
        QCOMPARE(content.facts.size(), 10);
        for (const LabelFact &fact : content.answers + content.facts)
            QCOMPARE(fact.answer, notStated);
        for (const LabelFact &fact : content.answers)
            QVERIFY2(fact.note.contains(notStated, Qt::CaseInsensitive), qPrintable(fact.note));
    }
}

void TestLabelContent::writesDatesWithTheMonthInWords()
{
    const auto english = LabelWords::of(u"en-GB"_s);
    const auto welsh = LabelWords::of(u"cy"_s);
    QCOMPARE(english->date({2031, 6, 30}), u"30 June 2031"_s);
    QCOMPARE(welsh->date({2031, 6, 30}), u"30 Mehefin 2031"_s);
    QCOMPARE(welsh->date({2026, 12, 1}), u"1 Rhagfyr 2026"_s);
    QCOMPARE(LabelWords::of(u"fr"_s)->date({2031, 6, 30}), u"30 juin 2031"_s);
    QCOMPARE(LabelWords::of(u"de"_s)->date({2031, 6, 30}), u"30. Juni 2031"_s);
    QCOMPARE(LabelWords::of(u"es"_s)->date({2031, 6, 30}), u"30 de junio de 2031"_s);
    QCOMPARE(LabelWords::of(u"ar"_s)->date({2031, 6, 30}), u"30 يونيو 2031"_s);
}

void TestLabelContent::countsInTheLanguageOfTheLabel()
{
    const auto english = LabelWords::of(u"en-GB"_s);
    const auto welsh = LabelWords::of(u"cy"_s);
    QCOMPARE(english->count(u"days"_s, 1), u"1 day"_s);
    QCOMPARE(english->count(u"months"_s, 24), u"24 months"_s);
    QCOMPARE(welsh->count(u"days"_s, 2), u"2 ddiwrnod"_s);
    QCOMPARE(welsh->count(u"months"_s, 24), u"24 mis"_s);
    const auto arabic = LabelWords::of(u"ar"_s);
    QCOMPARE(arabic->count(u"months"_s, 1), u"شهر واحد"_s);
    QCOMPARE(arabic->count(u"months"_s, 2), u"شهران"_s);
    QCOMPARE(arabic->count(u"months"_s, 3), u"3 أشهر"_s);
    QCOMPARE(arabic->count(u"months"_s, 24), u"24 شهرًا"_s);
    QCOMPARE(arabic->count(u"months"_s, 100), u"100 شهر"_s);
    QCOMPARE(LabelWords::of(u"de"_s)->count(u"days"_s, 1), u"1 Tag"_s);
    QCOMPARE(LabelWords::of(u"fr"_s)->count(u"days"_s, 90), u"90 jours"_s);
    QCOMPARE(english->number(0.5, 1), u"0.5"_s);
    QCOMPARE(LabelWords::of(u"de"_s)->number(0.5, 1), u"0,5"_s);
    QCOMPARE(arabic->number(0.5, 1), u"0.5"_s);
}

void TestLabelContent::saysWhoAssessed()
{
    const LabelContent lab = contentOf(labelsamples::good());
    QCOMPARE(lab.assessedHow, u"Tested by"_s);
    QCOMPARE(lab.assessor, u"Pennine Product Testing Ltd"_s);
    QCOMPARE(lab.accreditation, u"Accreditation: UKAS 00000 (example)"_s);
    const LabelContent self = contentOf(labelsamples::bad());
    QCOMPARE(self.assessedHow, u"Self-declared by"_s);
    QCOMPARE(self.assessor, u"Northlight Home Ltd"_s);
    QCOMPARE(self.accreditation, QString());
}

void TestLabelContent::showsEveryGuideline()
{
    const LabelContent content = contentOf(labelsamples::bad());
    using enum GuidelineSign;
    const QList<GuidelineSign> expected{NotMet, NotApplicable, NotAssessed, Inconclusive, Met,
                                        NotMet, NotApplicable, NotAssessed, Inconclusive, Met,
                                        NotMet, NotApplicable, NotAssessed};
    QCOMPARE(content.guidelines, expected);
    QCOMPARE(content.counts.size(), 5);
    int counted = 0;
    for (const auto &count : content.counts)
        counted += count.text.section(u' ', -1).toInt();
    QCOMPARE(counted, 13);
    QVERIFY(content.guidelinesAlt.contains(u"1 not met"_s));
    QVERIFY(content.guidelinesAlt.contains(u"13 not assessed"_s));
    QCOMPARE(guidelineSign(u"nonsense"_s), NotAssessed);
}

void TestLabelContent::describesTheWarranty_data()
{
    QTest::addColumn<int>("months"); // -1: not stated
    QTest::addColumn<QString>("covers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both open") << -1 << QString() << u"Not stated"_s;
    QTest::newRow("length only") << 12 << QString() << u"12 months; cover for updates not stated"_s;
    QTest::newRow("cover only") << -1 << u"no"_s << u"Length not stated; does not cover updates"_s;
    QTest::newRow("in part") << 24 << u"part:2028-02-29"_s
                             << u"24 months; covers updates until 29 February 2028"_s;
    QTest::newRow("none") << 0 << u"no"_s << u"None"_s;
}

void TestLabelContent::describesTheWarranty()
{
    QFETCH(int, months);
    QFETCH(QString, covers);
    auto request = labelsamples::bare();
    if (months >= 0)
        request.assessment.facts.warrantyMonths = months;
    request.assessment.facts.warrantyCoversUpdates = covers;
    QTEST(answerTo(contentOf(request), u"warranty"_s), "expected");
}

void TestLabelContent::keepsADraftApart()
{
    const auto fields = assessment::signing::statementFields(labelsamples::good());
    const auto draft = draftContentFrom(fields);
    QVERIFY_OK(draft);
    QVERIFY(draft->draft);
    QCOMPARE(draft->number, u"not issued"_s);
    QVERIFY(!draft->documentTitle.contains(assessmentfixture::certificateId(1)));
    QVERIFY(!labelContentFrom(fields)->draft);
}

void TestLabelContent::refusesWhatIsNoStatement_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("another language")
        << u"language"_s << QJsonValue(u"tlh"_s) << int(Error::Kind::Usage);
    QTest::newRow("no language") << u"language"_s << QJsonValue() << int(Error::Kind::Usage);
    QTest::newRow("another kind") << u"markType"_s << QJsonValue(u"star"_s)
                                  << int(Error::Kind::InvalidInput);
    QTest::newRow("no number") << u"certificateId"_s << QJsonValue()
                               << int(Error::Kind::InvalidInput);
    QTest::newRow("no date") << u"expires"_s << QJsonValue(u"soon"_s)
                             << int(Error::Kind::InvalidInput);
}

void TestLabelContent::refusesWhatIsNoStatement()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto fields = assessment::signing::statementFields(labelsamples::good());
    fields[field] = value;
    const auto content = labelContentFrom(fields);
    QVERIFY(!content);
    QTEST(int(content.error().kind), "kind");
}

QTEST_GUILESS_MAIN(TestLabelContent)
#include "tst_labelcontent.moc"
