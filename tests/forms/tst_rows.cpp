#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linesrow.h"
#include "forms/rows/multichoicerow.h"
#include "forms/rows/numberrow.h"
#include "forms/rows/problemboard.h"
#include "forms/soundpart.h"
#include "support/testsupport.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace forms;

using assessment::JsonProblem;

/// A question with its problem: said when the answer is finished, gone when it is mended.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemWaitsUntilTheAnswerIsFinished();
    void screenReadersHearHintAndProblem();
    void noneAndNotStatedStandAlone();
    void nothingTickedIsNotStated();
    void numberMayStayOpen();
    void linesLeaveOutEmptyOnes();
    void boardCarriesProblemsToTheirRows();
    void oneWrongMemberDoesNotHoldBackTheOthers_data();
    void oneWrongMemberDoesNotHoldBackTheOthers();
};

void TestRows::problemWaitsUntilTheAnswerIsFinished()
{
    FormRow row(u"Model"_s, u"As on the plate."_s);
    row.judge(u"must not be empty"_s, false); // still typing
    QVERIFY(row.problem().isEmpty());
    row.judge(u"must not be empty"_s, true);
    QCOMPARE(row.problem(), u"must not be empty"_s);
    row.judge({}, false); // mended while typing
    QVERIFY(row.problem().isEmpty());
}

void TestRows::screenReadersHearHintAndProblem()
{
    FormRow row(u"&Model"_s, u"As on the plate."_s);
    QCOMPARE(row.edit()->accessibleName(), u"Model"_s);
    QCOMPARE(row.edit()->accessibleDescription(), u"As on the plate."_s);
    row.judge(u"must not be empty"_s, true);
    QVERIFY(row.edit()->accessibleDescription().contains(u"must not be empty"_s));
    QVERIFY(row.edit()->accessibleDescription().startsWith(u"Problem"_s)); // not by colour alone
}

void TestRows::noneAndNotStatedStandAlone()
{
    MultiChoiceRow row(u"Sensors"_s, {},
                       {{.id = u"none"_s, .name = u"None"_s},
                        {.id = u"camera"_s, .name = u"Camera"_s},
                        {.id = u"motion"_s, .name = u"Motion"_s}},
                       MultiChoiceRow::Openness::MayBeOpen);
    QVERIFY(!row.choices());
    const auto boxes = row.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 4);
    boxes[2]->click();
    boxes[3]->click();
    QCOMPARE(row.choices(), std::optional(QStringList{u"camera"_s, u"motion"_s}));
    boxes[1]->click();
    QCOMPARE(row.choices(), std::optional(QStringList{u"none"_s}));
    boxes[2]->click();
    QCOMPARE(row.choices(), std::optional(QStringList{u"camera"_s}));
    boxes[0]->click();
    QVERIFY(!row.choices());
}

void TestRows::nothingTickedIsNotStated()
{
    MultiChoiceRow row(u"Sensors"_s, {}, {{.id = u"camera"_s, .name = u"Camera"_s}},
                       MultiChoiceRow::Openness::MayBeOpen);
    const auto boxes = row.findChildren<QCheckBox *>();
    boxes[1]->click();
    boxes[1]->click();
    QVERIFY(!row.choices());
    QVERIFY(boxes[0]->isChecked());
}

void TestRows::numberMayStayOpen()
{
    NumberRow row(u"Warranty"_s, {}, {.least = 0, .most = 600, .decimals = 0}, u" months"_s);
    QVERIFY(!row.number());
    row.setNumber(0);
    QCOMPARE(row.number(), std::optional(0.0)); // nought is an answer
    row.setNumber({});
    QVERIFY(!row.number());
}

void TestRows::linesLeaveOutEmptyOnes()
{
    LinesRow row(u"Variants"_s, {});
    row.setLines({u"HL-200W"_s, u" "_s, u"HL-200B"_s});
    QCOMPARE(row.lines(), (QStringList{u"HL-200W"_s, u"HL-200B"_s}));
}

void TestRows::boardCarriesProblemsToTheirRows()
{
    FormRow maker(u"Maker"_s, {});
    FormRow country(u"Country"_s, {});
    ProblemBoard board;
    board.add(u"/manufacturer/name"_s, &maker);
    board.add(u"/manufacturer/country"_s, &country);
    const QList<JsonProblem> problems{{.pointer = u"/manufacturer/country"_s, .reason = u"bad"_s}};
    board.show(problems, nullptr);
    QVERIFY(country.problem().isEmpty());
    board.show(problems, &country);
    QCOMPARE(country.problem(), u"bad"_s);
    QVERIFY(maker.problem().isEmpty());
    QCOMPARE(board.firstWrong(problems), &country);
    board.show({}, nullptr);
    QVERIFY(country.problem().isEmpty());
}

void TestRows::oneWrongMemberDoesNotHoldBackTheOthers_data()
{
    QTest::addColumn<QJsonObject>("typed");
    QTest::addColumn<QJsonObject>("kept");
    const QJsonObject maker{{u"name"_s, u"A"_s}, {u"country"_s, u"GB"_s}};
    QTest::newRow("all is well") << QJsonObject{{u"brand"_s, u"X"_s}}
                                 << QJsonObject{{u"brand"_s, u"X"_s}};
    QTest::newRow("a wrong line keeps what was there")
        << QJsonObject{{u"brand"_s, u"bad"_s}, {u"model"_s, u"new"_s}}
        << QJsonObject{{u"brand"_s, u"old"_s}, {u"model"_s, u"new"_s}};
    QTest::newRow("inside a part")
        << QJsonObject{{u"maker"_s, QJsonObject{{u"name"_s, u"B"_s}, {u"country"_s, u"bad"_s}}}}
        << QJsonObject{{u"maker"_s, QJsonObject{{u"name"_s, u"B"_s}, {u"country"_s, u"GB"_s}}}};
    QTest::newRow("a list goes back as a whole")
        << QJsonObject{{u"list"_s, QJsonArray{u"bad"_s}}, {u"model"_s, u"new"_s}}
        << QJsonObject{{u"model"_s, u"new"_s}};
}

void TestRows::oneWrongMemberDoesNotHoldBackTheOthers()
{
    QFETCH(QJsonObject, typed);
    QFETCH(QJsonObject, kept);
    const QJsonObject stored{
        {u"brand"_s, u"old"_s},
        {u"maker"_s, QJsonObject{{u"name"_s, u"A"_s}, {u"country"_s, u"GB"_s}}}};
    const auto judge = [](const QJsonObject &json) {
        QList<JsonProblem> problems;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it.value() == QJsonValue(u"bad"_s))
                problems.append({.pointer = u'/' + it.key(), .reason = u"bad"_s});
            const QJsonObject part = it.value().toObject();
            for (auto inner = part.begin(); inner != part.end(); ++inner) {
                if (inner.value() == QJsonValue(u"bad"_s))
                    problems.append(
                        {.pointer = u"/%1/%2"_s.arg(it.key(), inner.key()), .reason = u"bad"_s});
            }
            if (it.value().toArray().contains(u"bad"_s))
                problems.append({.pointer = u"/%1/0"_s.arg(it.key()), .reason = u"bad"_s});
        }
        return problems;
    };
    const auto sound = soundPart(typed, stored, judge);
    QVERIFY(sound);
    QCOMPARE(*sound, kept);
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
