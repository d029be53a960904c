#include "assessment/scheme/catalogue.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString privacy = u"Data Protection Act 2018 and General Data Protection Regulation"_s;
const QString rights = u"Consumer Rights Act 2015"_s;
const QString trading = u"Consumer Protection from Unfair Trading Regulations 2008"_s;

using Pairs = QSet<std::pair<int, QString>>;

Pairs pairsOf(const QList<LawLink> &links)
{
    Pairs pairs;
    for (const LawLink &link : links)
        pairs.insert({link.guideline, link.law});
    return pairs;
}

QJsonObject builtIn()
{
    return QJsonDocument::fromJson(builtInLawMapText()).object();
}

/// The built-in list with the member \a name of its law number \a law made \a value.
QByteArray with(int law, const QString &name, const QJsonValue &value)
{
    QJsonObject map = builtIn();
    QJsonArray laws = map[u"laws"_s].toArray();
    QJsonObject one = laws[law].toObject();
    if (value.isUndefined())
        one.remove(name);
    else
        one[name] = value;
    laws[law] = one;
    map[u"laws"_s] = laws;
    return QJsonDocument(map).toJson();
}

} // namespace

/// The laws beside the guidelines: what the policy paper names, what became of it, and a list that
/// a lawyer has edited.
class TestLawMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePairsAreThoseOfThePolicyPaper();
    void everyLawHasSourceAndDay();
    void whatReplacedThemSinceIsThere();
    void aLawyerMayEditIt();
    void aWorkspaceKeepsAnEditedList();
    void refusesDamage_data();
    void refusesDamage();
    void refusesWhatIsNoList();
};

void TestLawMap::thePairsAreThoseOfThePolicyPaper()
{
    Pairs expected{{1, rights}, {6, rights}, {3, trading}};
    for (const int guideline : {4, 5, 8, 9, 10, 11, 13})
        expected.insert({guideline, privacy});
    QCOMPARE(lawLinks().size(), 10);
    QCOMPARE(pairsOf(lawLinks()), expected);
    for (const LawLink &link : lawLinks()) {
        QVERIFY(link.source.contains(u"policy paper"_s));
        QCOMPARE(link.asOf, QDate(2018, 10, 14));
        QVERIFY(!link.why.isEmpty());
    }
    // The catalogue of the Code names the same ones.
    Pairs catalogue;
    const auto code = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(code);
    for (const Guideline &guideline : code->guidelines) {
        for (const QString &law : guideline.legislation)
            catalogue.insert({guideline.number, law.section(u" (as of"_s, 0, 0)});
    }
    QCOMPARE(pairsOf(lawLinks()), catalogue);
}

void TestLawMap::everyLawHasSourceAndDay()
{
    const LawMap &map = builtInLawMap();
    QCOMPARE(map.laws.size(), 7);
    QVERIFY(map.asOf.isValid());
    for (const LawEntry &law : map.laws) {
        QVERIFY2(!law.source.isEmpty() && law.asOf.isValid(), qPrintable(law.id));
        QVERIFY2(law.link.startsWith(u"https://www.legislation.gov.uk/"), qPrintable(law.id));
        QCOMPARE(law.jurisdiction, u"United Kingdom"_s);
    }
}

void TestLawMap::whatReplacedThemSinceIsThere()
{
    const auto titles = [](int guideline, LawBasis basis) {
        QStringList found;
        for (const LawEntry &law : lawsBeside(builtInLawMap(), guideline)) {
            if (law.basis == basis)
                found.append(law.id);
        }
        return found;
    };
    QCOMPARE(titles(3, LawBasis::PolicyPaper), QStringList{u"cput-2008"_s});
    QCOMPARE(titles(3, LawBasis::Replacement), QStringList{u"dmcca-2024"_s});
    QCOMPARE(titles(3, LawBasis::Later),
             (QStringList{u"psti-act-2022"_s, u"psti-regulations-2023"_s}));
    QCOMPARE(titles(8, LawBasis::Replacement), QStringList{u"uk-gdpr"_s});
    QCOMPARE(titles(1, LawBasis::Later), titles(2, LawBasis::Later));
    for (const int guideline : {7, 12})
        QVERIFY(lawsBeside(builtInLawMap(), guideline).isEmpty());
    // The product security law is beside its three paragraphs, and nothing else.
    for (const LawEntry &law : builtInLawMap().laws) {
        if (law.basis == LawBasis::Later)
            QCOMPARE(law.guidelines, (QList<int>{1, 2, 3}));
    }
}

void TestLawMap::aLawyerMayEditIt()
{
    const auto edited = readLawMap(with(6, u"why"_s, u"Our counsel says so."_s), u"laws.json"_s);
    QVERIFY_OK(edited);
    QCOMPARE(edited->laws[6].why, u"Our counsel says so."_s);
    QCOMPARE(edited->laws.first(), builtInLawMap().laws.first());
    QVERIFY(edited->sha256 != builtInLawMap().sha256);
    // Guidelines of a law that the paper does not name are a matter of opinion.
    const auto wider = readLawMap(with(6, u"guidelines"_s, QJsonArray{12, 1}), u"laws.json"_s);
    QVERIFY_OK(wider);
    QCOMPARE(wider->laws[6].guidelines, (QList<int>{1, 12}));
    QCOMPARE(lawsBeside(*wider, 12).size(), 1);
    QCOMPARE(pairsOf(lawLinks(*wider)), pairsOf(lawLinks()));
}

void TestLawMap::aWorkspaceKeepsAnEditedList()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    QVERIFY(workspace->laws()->isBuiltIn);
    const QByteArray edited = with(1, u"since"_s, u"Amended."_s);
    const qint64 before = workspace->log({}, 1)->constLast().sequence;
    QVERIFY_OK(workspace->setLaws(edited, u"laws.json"_s));
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, before + 1);
    QVERIFY_OK(workspace->setLaws(edited, u"laws.json"_s)); // said again
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, before + 1);
    const auto now = workspace->laws();
    QVERIFY_OK(now);
    QVERIFY(!now->isBuiltIn);
    QCOMPARE(now->text, edited);
    QCOMPARE(now->map.laws[1].since, u"Amended."_s);
    QCOMPARE(now->changedBy, u"ada"_s);
    QVERIFY((*workspace->undoStep({}))->text.contains(u"list of laws"_s));
    QVERIFY_OK(workspace->undo({}));
    QVERIFY(workspace->laws()->isBuiltIn);
    QVERIFY_OK(workspace->redo({}));
    QVERIFY_OK(workspace->resetLaws());
    QVERIFY(workspace->laws()->isBuiltIn);
    QVERIFY_OK(workspace->setLaws(edited, u"laws.json"_s));
    QVERIFY_OK(workspace->setLaws(builtInLawMapText(), u"laws.json"_s)); // the same as a reset
    QVERIFY(workspace->laws()->isBuiltIn);
    QVERIFY(workspace->verifyLog()->ok);
    const auto refused = workspace->setLaws(with(0, u"guidelines"_s, QJsonArray{4}), u"x.json"_s);
    QVERIFY(!refused);
    QVERIFY(workspace->laws()->isBuiltIn);
}

void TestLawMap::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("a pair too few")
        << with(0, u"guidelines"_s, QJsonArray{4, 5, 8, 9, 10, 11}) << u"/laws/0/guidelines"_s;
    QTest::newRow("a pair too many")
        << with(1, u"guidelines"_s, QJsonArray{1, 2, 6}) << u"/laws/1/guidelines"_s;
    QTest::newRow("a law of the paper gone") << with(2, u"basis"_s, u"later"_s) << u"/laws"_s;
    QTest::newRow("a law the paper does not name")
        << with(5, u"basis"_s, u"policy-paper"_s) << u"/laws/5/basis"_s;
    QTest::newRow("no source") << with(5, u"source"_s, none) << u"/laws/5/source"_s;
    QTest::newRow("no day") << with(5, u"asOf"_s, none) << u"/laws/5/asOf"_s;
    QTest::newRow("no such day") << with(5, u"asOf"_s, u"2026-02-30"_s) << u"/laws/5/asOf"_s;
    QTest::newRow("guideline 14") << with(5, u"guidelines"_s, QJsonArray{14})
                                  << u"/laws/5/guidelines"_s;
    QTest::newRow("guideline twice")
        << with(5, u"guidelines"_s, QJsonArray{3, 3}) << u"/laws/5/guidelines"_s;
    QTest::newRow("no guideline") << with(5, u"guidelines"_s, QJsonArray{})
                                  << u"/laws/5/guidelines"_s;
    QTest::newRow("a guideline in words")
        << with(5, u"guidelines"_s, QJsonArray{u"3"_s}) << u"/laws/5/guidelines"_s;
    QTest::newRow("one id twice") << with(5, u"id"_s, u"uk-gdpr"_s) << u"/laws/5/id"_s;
    QTest::newRow("an id with blanks") << with(5, u"id"_s, u"PSTI Act"_s) << u"/laws/5/id"_s;
    QTest::newRow("replaces nothing there")
        << with(4, u"replaces"_s, QJsonArray{u"magna-carta"_s}) << u"/laws/4/replaces"_s;
    QTest::newRow("replaces itself")
        << with(4, u"replaces"_s, QJsonArray{u"dmcca-2024"_s}) << u"/laws/4/replaces"_s;
    QTest::newRow("a replacement of nothing")
        << with(4, u"replaces"_s, none) << u"/laws/4/replaces"_s;
    QTest::newRow("a link that runs something")
        << with(5, u"link"_s, u"javascript:alert(1)"_s) << u"/laws/5/link"_s;
    QTest::newRow("an unknown name") << with(5, u"colour"_s, u"red"_s) << u"/laws/5/colour"_s;
    QTest::newRow("turns writing") << with(5, u"title"_s, u"A\u202eB"_s) << u"/laws/5/title"_s;
}

void TestLawMap::refusesDamage()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    const auto check = checkLawMap(text, u"laws.json"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->map);
    QStringList found;
    for (const JsonProblem &problem : check->problems)
        found.append(problem.pointer);
    QVERIFY2(found.contains(pointer), qPrintable(found.join(u' ')));
    const auto read = readLawMap(text, u"laws.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
}

void TestLawMap::refusesWhatIsNoList()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("[]"),
                                   QByteArray("laws;guidelines\n"), QByteArray(1 << 21, ' ')})
        QVERIFY(!readLawMap(text, u"laws.json"_s));
    QJsonObject map = builtIn();
    map[u"format"_s] = u"assay-law-map/2"_s;
    QVERIFY(!readLawMap(QJsonDocument(map).toJson(), u"laws.json"_s));
    map = builtIn();
    map[u"laws"_s] = QJsonArray();
    QVERIFY(!readLawMap(QJsonDocument(map).toJson(), u"laws.json"_s));
}

QTEST_GUILESS_MAIN(TestLawMap)
#include "tst_lawmap.moc"
