#include "assessment/scheme/audience.h"
#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QTest>

using namespace assessment;
using namespace Qt::StringLiterals;

/// Who must act on what, by one rule, and what a view of only that leaves out.
class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGuidelineSpeaksAsItsProvisionsDo();
    void countsWhatSpeaksToSomebody();
    void tellsWhatIsLeftOut();
    void nobodyLeavesOutNothing();
    void aStandardForMakersLeavesNoChoice();

private:
    static Answer fail(const QString &provision)
    {
        Answer answer;
        answer.provision = provision;
        answer.verdict = Verdict::Fail;
        answer.rationale = u"Seen."_s;
        return answer;
    }

    Scheme m_code;
};

void TestAudience::initTestCase()
{
    const auto code = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(code);
    m_code = *code;
}

/// Guideline 3 is about makers as a whole; three of its provisions speak to shops.
void TestAudience::aGuidelineSpeaksAsItsProvisionsDo()
{
    const Guideline &updates = *m_code.guideline(3);
    QVERIFY(!updates.appliesTo.contains(u"retailer"_s));
    QVERIFY(speaksTo(updates, u"retailer"_s));
    QCOMPARE(audiencesOf(updates), audienceIds());
    QCOMPARE(audiencesOf(*m_code.guideline(10)), QStringList{u"iot_service_provider"_s});
    for (const Guideline &guideline : m_code.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            for (const QString &id : audiencesOf(provision))
                QVERIFY2(audiencesOf(guideline).contains(id), qPrintable(provision.id));
        }
    }
}

void TestAudience::countsWhatSpeaksToSomebody()
{
    Assessment assessment;
    const Guideline &data = *m_code.guideline(8);
    const int open = shareOf(data, assessment, {}).asked - 1;
    QCOMPARE(shareOf(data, assessment, u"retailer"_s),
             (AudienceShare{.asked = 1, .answered = 0, .leftOut = 6, .leftOutOpen = open}));
    assessment.answers.insert(u"CoP-8.1"_s, fail(u"CoP-8.1"_s)); // theirs
    assessment.answers.insert(u"CoP-8.2"_s, fail(u"CoP-8.2"_s)); // somebody else's
    QCOMPARE(shareOf(data, assessment, u"retailer"_s),
             (AudienceShare{.asked = 1, .answered = 1, .leftOut = 6, .leftOutOpen = open - 1}));
}

void TestAudience::tellsWhatIsLeftOut()
{
    Assessment assessment;
    LeftOut left = leftOutFor(m_code, assessment, u"retailer"_s);
    QCOMPARE(left.guidelines, 11);
    QCOMPARE(left.openGuidelines, 11);
    QCOMPARE(left.provisions, 60 - 4);
    for (const Provision &provision : m_code.guideline(10)->provisions)
        assessment.answers.insert(provision.id, fail(provision.id));
    const int before = left.openProvisions;
    left = leftOutFor(m_code, assessment, u"retailer"_s);
    QCOMPARE(left.guidelines, 11);
    QCOMPARE(left.openGuidelines, 10); // that one is finished
    QVERIFY(left.openProvisions < before);
}

void TestAudience::nobodyLeavesOutNothing()
{
    QCOMPARE(leftOutFor(m_code, {}, {}), LeftOut{});
    for (const Guideline &guideline : m_code.guidelines)
        QCOMPARE(shareOf(guideline, {}, {}).leftOut, 0);
}

void TestAudience::aStandardForMakersLeavesNoChoice()
{
    QVERIFY(speaksToSeveral(m_code));
    const auto standard = builtInScheme(u"en-303645-v2-1-1"_s);
    QVERIFY_OK(standard);
    QVERIFY(!speaksToSeveral(*standard));
    QVERIFY(!speaksToSeveral({}));
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
