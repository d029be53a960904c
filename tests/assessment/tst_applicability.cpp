#include "assessment/scheme/applicability.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// Table B.1 of both editions: provision and what must be so, "!4" for the opposite of question 4.
/// Typed from the facts of the standard, not read from the catalogues.
using Rules = QMap<QString, QString>;

const Rules rulesOfV2 = {
    {u"5.1-1"_s, u"1"_s},      {u"5.1-2"_s, u"2"_s},    {u"5.1-4"_s, u"8"_s},
    {u"5.1-5"_s, u"!4"_s},     {u"5.3-2"_s, u"!4"_s},   {u"5.3-3"_s, u"12"_s},
    {u"5.3-4"_s, u"12"_s},     {u"5.3-5"_s, u"12"_s},   {u"5.3-6"_s, u"9 12"_s},
    {u"5.3-7"_s, u"12"_s},     {u"5.3-8"_s, u"12"_s},   {u"5.3-9"_s, u"12"_s},
    {u"5.3-10"_s, u"11 12"_s}, {u"5.3-11"_s, u"12"_s},  {u"5.3-12"_s, u"12"_s},
    {u"5.3-14"_s, u"3 4"_s},   {u"5.3-15"_s, u"3 4"_s}, {u"5.4-2"_s, u"10"_s},
    {u"5.6-4"_s, u"13"_s},     {u"5.10-1"_s, u"6"_s},   {u"6-2"_s, u"7"_s},
    {u"6-4"_s, u"6"_s},        {u"6-5"_s, u"6"_s},
};

const Rules rulesOfV3 = {
    {u"5.1-1"_s, u"a"_s},    {u"5.1-2"_s, u"b"_s},   {u"5.1-3"_s, u"c"_s},   {u"5.1-4"_s, u"d"_s},
    {u"5.1-5"_s, u"14 e"_s}, {u"5.3-1"_s, u"f"_s},   {u"5.3-2"_s, u"15"_s},  {u"5.3-3"_s, u"g"_s},
    {u"5.3-4A"_s, u"g"_s},   {u"5.3-4B"_s, u"h"_s},  {u"5.3-5"_s, u"g"_s},   {u"5.3-6A"_s, u"h"_s},
    {u"5.3-6B"_s, u"i"_s},   {u"5.3-7"_s, u"g"_s},   {u"5.3-8"_s, u"12"_s},  {u"5.3-9"_s, u"g"_s},
    {u"5.3-10"_s, u"j"_s},   {u"5.3-11"_s, u"12"_s}, {u"5.3-12"_s, u"12"_s}, {u"5.3-14"_s, u"3"_s},
    {u"5.3-15A"_s, u"3"_s},  {u"5.3-15B"_s, u"3"_s}, {u"5.4-1"_s, u"k"_s},   {u"5.4-2"_s, u"l"_s},
    {u"5.4-4"_s, u"m"_s},    {u"5.5-5"_s, u"n"_s},   {u"5.5-6"_s, u"o"_s},   {u"5.5-7"_s, u"o"_s},
    {u"5.5-8"_s, u"16"_s},   {u"5.6-1"_s, u"p"_s},   {u"5.6-4A"_s, u"q"_s},  {u"5.6-4B"_s, u"r"_s},
    {u"5.7-2"_s, u"s"_s},    {u"5.8-1"_s, u"t"_s},   {u"5.8-2"_s, u"u"_s},   {u"5.8-3"_s, u"v"_s},
    {u"5.10-1"_s, u"w"_s},   {u"5.11-2"_s, u"x"_s},  {u"6-2"_s, u"y"_s},     {u"6-3A"_s, u"y"_s},
    {u"6-3B"_s, u"y"_s},     {u"6-4"_s, u"w"_s},     {u"6-5"_s, u"w"_s},     {u"6-6"_s, u"z"_s},
    {u"6-7"_s, u"aa"_s},     {u"6-8"_s, u"z"_s},
};

const QString v2 = u"en-303645-v2-1-1"_s;
const QString v3 = u"en-303645-v3-1-3"_s;

constexpr std::array choices = {ScopeChoice::Unset, ScopeChoice::Yes, ScopeChoice::No};

Scheme schemeOf(const QString &id)
{
    const auto scheme = builtInScheme(id);
    return scheme ? *scheme : Scheme{};
}

QList<const Provision *> provisionsOf(const Scheme &scheme)
{
    QList<const Provision *> all;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            all.append(&provision);
    }
    return all;
}

Scope randomScope(const Scheme &scheme, QRandomGenerator &random)
{
    Scope scope;
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        const ScopeChoice choice = choices[size_t(random.bounded(3))];
        if (question.isAsked() && choice != ScopeChoice::Unset)
            scope.insert(question.key, {.choice = choice, .note = {}});
    }
    return scope;
}

/// Every provision answered with a pass and evidence.
Assessment passing(const Scheme &scheme)
{
    Assessment assessment;
    assessment.scheme = scheme.id;
    EvidenceItem item;
    for (const Provision *provision : provisionsOf(scheme)) {
        Answer answer;
        answer.provision = provision->id;
        answer.verdict = Verdict::Pass;
        assessment.answers.insert(provision->id, answer);
        item.provisions.append(provision->id);
    }
    assessment.evidence.append(item);
    return assessment;
}

} // namespace

/// A provision falls away exactly where the standard says so, and nothing but an answer does it.
class TestApplicability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEachConditionAndFeatureOnce_data();
    void asksEachConditionAndFeatureOnce();
    void fallsAwayExactlyByTheRule_data();
    void fallsAwayExactlyByTheRule();
    void everythingElseAlwaysApplies_data();
    void everythingElseAlwaysApplies();
    void answeringMoreOnlyTakesAway_data();
    void answeringMoreOnlyTakesAway();
    void theCodeAsksNothing();
    void namesQuestionAnswerAndNote();
    void countsAsNotApplicable_data();
    void countsAsNotApplicable();
    void aFailureThatFallsAwayFailsNoMore();
};

void TestApplicability::asksEachConditionAndFeatureOnce_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("V2.1.1: 4 stands for 5 as well")
        << v2 << u"1 2 3 4 6 7 8 9 10 11 12 13"_s.split(u' ');
    QTest::newRow("V3.1.3")
        << v3
        << u"3 12 14 15 16 a b c d e f g h i j k l m n o p q r s t u v w x y z aa"_s.split(u' ');
}

void TestApplicability::asksEachConditionAndFeatureOnce()
{
    QFETCH(QString, id);
    QFETCH(QStringList, asked);
    const Scheme scheme = schemeOf(id);
    QStringList keys;
    QSet<QString> texts;
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        QVERIFY2(question.question.endsWith(u'?') || question.key == u"c", // has a second sentence
                 qPrintable(question.question));
        QVERIFY(!question.statement.isEmpty());
        texts.insert(question.question);
        if (!question.isAsked())
            continue;
        keys.append(question.key);
        QVERIFY2(!dependentsOf(scheme, question.key).isEmpty(), qPrintable(question.key));
    }
    QCOMPARE(keys, asked);
    QCOMPARE(texts.size(), scheme.scopeQuestions.size());
}

void TestApplicability::fallsAwayExactlyByTheRule_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("provision");
    QTest::addColumn<QStringList>("rule");
    for (const auto &[id, rules] : {std::pair(v2, rulesOfV2), std::pair(v3, rulesOfV3)}) {
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            QTest::addRow("%s %s", qPrintable(id), qPrintable(rule.key()))
                << id << QString(u"EN-"_s + rule.key()) << rule.value().split(u' ');
        }
    }
}

void TestApplicability::fallsAwayExactlyByTheRule()
{
    QFETCH(QString, id);
    QFETCH(QString, provision);
    QFETCH(QStringList, rule);
    const Scheme scheme = schemeOf(id);
    const Provision *found = scheme.provision(provision);
    QVERIFY(found);

    QStringList keys;
    for (const QString &part : rule)
        keys.append(QString(part).remove(u'!'));
    // Every combination of answers to its own questions, while nobody answered the others, and
    // while all others say yes or no.
    for (const ScopeChoice others : choices) {
        Scope around;
        for (const ScopeQuestion &question : scheme.scopeQuestions) {
            if (question.isAsked() && others != ScopeChoice::Unset)
                around.insert(question.key, {.choice = others, .note = {}});
        }
        const int combinations = keys.size() == 1 ? 3 : 9;
        for (int combination = 0; combination < combinations; ++combination) {
            Scope scope = around;
            bool away = false;
            for (int i = 0, digits = combination; i < keys.size(); ++i, digits /= 3) {
                const ScopeChoice said = choices[size_t(digits % 3)];
                scope.insert(keys[i], {.choice = said, .note = {}});
                away =
                    away || said == (rule[i].startsWith(u'!') ? ScopeChoice::Yes : ScopeChoice::No);
            }
            QVERIFY2(isApplicable(*found, scope) != away,
                     qPrintable(u"combination %1"_s.arg(combination)));
        }
    }
}

void TestApplicability::everythingElseAlwaysApplies_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("always");
    QTest::newRow("V2.1.1") << v2 << 68 - int(rulesOfV2.size());
    QTest::newRow("V3.1.3") << v3 << 78 - int(rulesOfV3.size());
}

void TestApplicability::everythingElseAlwaysApplies()
{
    QFETCH(QString, id);
    QFETCH(int, always);
    const Scheme scheme = schemeOf(id);
    const Rules &rules = id == v2 ? rulesOfV2 : rulesOfV3;
    int seen = 0;
    for (const Provision *provision : provisionsOf(scheme)) {
        if (rules.contains(provision->id.mid(3)))
            continue;
        QVERIFY2(provision->dependsOn.isEmpty(), qPrintable(provision->id));
        ++seen;
    }
    QCOMPARE(seen, always);
}

void TestApplicability::answeringMoreOnlyTakesAway_data()
{
    everythingElseAlwaysApplies_data();
}

void TestApplicability::answeringMoreOnlyTakesAway()
{
    QFETCH(QString, id);
    const Scheme scheme = schemeOf(id);
    QRandomGenerator random(45);
    for (int round = 0; round < 200; ++round) {
        const Scope scope = randomScope(scheme, random);
        Scope less = scope;
        if (!less.isEmpty())
            less.remove(less.keys().at(random.bounded(int(less.size()))));
        for (const Provision *provision : provisionsOf(scheme)) {
            QVERIFY(isApplicable(*provision, {}));
            QVERIFY(!isApplicable(*provision, scope) || isApplicable(*provision, less));
            QCOMPARE(whyNotApplicable(*provision, scope).isEmpty(),
                     isApplicable(*provision, scope));
        }
    }
}

void TestApplicability::theCodeAsksNothing()
{
    const Scheme code = schemeOf(u"uk-cop-2018"_s);
    QVERIFY(code.scopeQuestions.isEmpty());
    for (const Provision *provision : provisionsOf(code)) {
        QVERIFY(provision->dependsOn.isEmpty());
        QVERIFY(provision->status.isEmpty());
    }
}

void TestApplicability::namesQuestionAnswerAndNote()
{
    const Scheme scheme = schemeOf(v2);
    const Provision *constrained = scheme.provision(u"EN-5.1-5"_s);
    const Scope scope{{u"4"_s, {.choice = ScopeChoice::Yes, .note = u"runs on a coin cell"_s}}};
    const QString why = whyNotApplicable(*constrained, scope);
    QVERIFY2(why.contains(scheme.question(u"4"_s)->question), qPrintable(why));
    QVERIFY2(why.contains(u"“Yes”"_s), qPrintable(why));
    QVERIFY2(why.contains(u"condition 5"_s), qPrintable(why));
    QVERIFY2(why.contains(u"runs on a coin cell"_s), qPrintable(why));
    QVERIFY(whyNotApplicable(*scheme.provision(u"EN-5.3-14"_s), scope).isEmpty());
}

void TestApplicability::countsAsNotApplicable_data()
{
    everythingElseAlwaysApplies_data();
}

void TestApplicability::countsAsNotApplicable()
{
    QFETCH(QString, id);
    const Scheme scheme = schemeOf(id);
    QRandomGenerator random(303645);
    for (int round = 0; round < 60; ++round) {
        Assessment assessment;
        assessment.scheme = scheme.id;
        assessment.scope = randomScope(scheme, random);
        int settled = 0;
        for (const Guideline &guideline : scheme.guidelines) {
            const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment);
            for (qsizetype i = 0; i < judged.size(); ++i) {
                const bool applies = isApplicable(guideline.provisions[i], assessment.scope);
                QCOMPARE(effectiveVerdict(judged[i]),
                         applies ? Verdict::NotAssessed : Verdict::NotApplicable);
                settled += applies ? 0 : 1;
            }
        }
        QCOMPARE(progressOf(scheme, assessment), double(settled) / scheme.provisionCount());

        // What applies is all met: so is the whole, whatever fell away.
        Assessment met = passing(scheme);
        met.scope = assessment.scope;
        for (const Verdict verdict : guidelineVerdicts(scheme, met))
            QVERIFY(isMet(verdict));
    }
}

void TestApplicability::aFailureThatFallsAwayFailsNoMore()
{
    const Scheme scheme = schemeOf(v3);
    Assessment assessment = passing(scheme);
    assessment.answers[u"EN-6-5"_s].verdict = Verdict::Fail;
    const auto whole = [&] { return rollUpAssessment(guidelineVerdicts(scheme, assessment)); };
    QCOMPARE(whole(), Verdict::Fail);
    assessment.scope.insert(u"w"_s, {.choice = ScopeChoice::Yes, .note = {}});
    QCOMPARE(whole(), Verdict::Fail);
    assessment.scope.insert(u"w"_s, {.choice = ScopeChoice::No, .note = {}});
    QCOMPARE(whole(), Verdict::Pass);
    assessment.scope.remove(u"w"_s);
    QCOMPARE(whole(), Verdict::Fail); // the answer had stayed
}

QTEST_GUILESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
