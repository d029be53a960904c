#include "assessment/scheme/decisiontree.h"

#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sound tree of two questions and three ends.
QJsonObject smallTree()
{
    const auto choice = [](const QString &id, const QString &to) {
        return QJsonObject{{u"id"_s, id}, {u"text"_s, u"Say "_s + id}, {u"to"_s, to}};
    };
    const auto end = [](const QString &id, const QString &verdict, const QString &words) {
        return QJsonObject{{u"id"_s, id}, {u"verdict"_s, verdict}, {u"rationale"_s, words}};
    };
    return {{u"format"_s, u"assay-decision-tree/1"_s},
            {u"id"_s, u"small"_s},
            {u"edition"_s, u"1"_s},
            {u"title"_s, u"A small tree"_s},
            {u"provisions"_s, QJsonArray{QJsonObject{{u"scheme"_s, u"uk-cop-2018"_s},
                                                     {u"provision"_s, u"CoP-9.1"_s}}}},
            {u"start"_s, u"first"_s},
            {u"nodes"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"first"_s},
                                    {u"question"_s, u"First?"_s},
                                    {u"answers"_s, QJsonArray{choice(u"yes"_s, u"second"_s),
                                                              choice(u"no"_s, u"bad"_s)}}},
                        QJsonObject{{u"id"_s, u"second"_s},
                                    {u"question"_s, u"Second?"_s},
                                    {u"help"_s, u"Look twice."_s},
                                    {u"answers"_s, QJsonArray{choice(u"yes"_s, u"good"_s),
                                                              choice(u"no"_s, u"open"_s)}}}}},
            {u"ends"_s, QJsonArray{end(u"good"_s, u"pass"_s, u"Good: {second}, {first}."_s),
                                   end(u"bad"_s, u"fail"_s, u"Bad: {first}."_s),
                                   end(u"open"_s, u"inconclusive"_s, u"Open."_s)}}};
}

QByteArray bytesOf(const QJsonObject &tree)
{
    return QJsonDocument(tree).toJson();
}

/// Every way through \a tree, as answers.
QList<QStringList> waysOf(const DecisionTree &tree)
{
    QList<QStringList> ways;
    const std::function<void(const QStringList &)> go = [&](const QStringList &choices) {
        const auto walked = walk(tree, choices);
        if (walked->end) {
            ways.append(choices);
            return;
        }
        for (const DecisionChoice &choice : walked->next->choices)
            go(choices + QStringList{choice.id});
    };
    go({});
    return ways;
}

} // namespace

/// Decision trees: those that ship, files that are broken in one place each, and going through one.
class TestDecisionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTreeIsSound_data();
    void everyShippedTreeIsSound();
    void coversWhatItShall();
    void noProvisionHasTwo();
    void refusesDamage_data();
    void refusesDamage();
    void refusesWhatIsNoTree();
    void boundsHowLongAWayIs();
    void goesOneQuestionAtATime();
    void refusesAnswersThatAreNotOffered();
    void everyWayReplays();
    void aChangedPathDoesNotReplay();
    void pathsGoThroughJson();

private:
    static DecisionPath pathOf(const DecisionTree &tree, const QStringList &choices)
    {
        const auto walked = walk(tree, choices);
        return {.tree = tree.id,
                .edition = tree.edition,
                .sha256 = tree.sha256,
                .steps = walked->steps,
                .end = walked->end->id,
                .verdict = walked->end->verdict,
                .rationale = walked->rationale,
                .decided = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC),
                .decidedBy = u"ada"_s};
    }
};

void TestDecisionTree::everyShippedTreeIsSound_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(u"" SOURCE_ROOT "/resources/trees"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestDecisionTree::everyShippedTreeIsSound()
{
    QFETCH(QString, file);
    const auto check = checkDecisionTree(contentOf(file), file);
    QVERIFY_OK(check);
    for (const JsonProblem &problem : check->problems)
        qWarning("%s: %s", qPrintable(problem.pointer), qPrintable(problem.reason));
    QVERIFY(check->tree);
    const DecisionTree &tree = *check->tree;
    QCOMPARE(tree.id, QFileInfo(file).completeBaseName());
    QSet<QString> reached;
    QSet<Verdict> verdicts;
    const QList<QStringList> ways = waysOf(tree);
    QVERIFY(ways.size() < 300);
    for (const QStringList &way : ways) {
        const auto walked = walk(tree, way);
        QVERIFY_OK(walked);
        reached.insert(walked->end->id);
        verdicts.insert(walked->end->verdict);
        QVERIFY2(!walked->rationale.contains(u'{'), qPrintable(walked->rationale));
        QVERIFY(walked->rationale.endsWith(u'.'));
    }
    QCOMPARE(reached.size(), tree.ends.size());
    QVERIFY(verdicts.contains(Verdict::Pass)); // a tree that cannot pass asks nothing
    QVERIFY(verdicts.contains(Verdict::Fail));
    for (const DecisionNode &node : tree.nodes)
        QVERIFY2(node.question.endsWith(u'?'), qPrintable(node.question));
    for (const DecisionTree::Subject &subject : tree.subjects) {
        const Scheme scheme = *builtInScheme(subject.scheme);
        QVERIFY2(scheme.provision(subject.provision), qPrintable(subject.provision));
        QCOMPARE(decisionTreeFor(subject.scheme, subject.provision)->sha256, tree.sha256);
    }
}

void TestDecisionTree::coversWhatItShall()
{
    QCOMPARE(builtInDecisionTrees().size(), 12);
    for (const auto &[scheme, provisions] :
         {std::pair(u"uk-cop-2018"_s,
                    QStringList{u"CoP-1.1"_s, u"CoP-2.1"_s, u"CoP-3.1"_s, u"CoP-3.4"_s,
                                u"CoP-3.7"_s, u"CoP-3.8"_s, u"CoP-4.1"_s, u"CoP-4.3"_s,
                                u"CoP-5.1"_s, u"CoP-11.1"_s}),
          std::pair(u"en-303645-v3-1-3"_s,
                    QStringList{u"EN-5.1-1"_s, u"EN-5.1-2"_s, u"EN-5.2-1"_s, u"EN-5.3-1"_s,
                                u"EN-5.3-10"_s, u"EN-5.3-13"_s, u"EN-5.4-1"_s, u"EN-5.5-1"_s,
                                u"EN-5.11-1"_s})}) {
        for (const QString &provision : provisions)
            QVERIFY2(decisionTreeFor(scheme, provision), qPrintable(provision));
    }
    QVERIFY(!decisionTreeFor(u"uk-cop-2018"_s, u"CoP-9.1"_s));
    QVERIFY(!decisionTreeFor(u"nobodys"_s, u"CoP-1.1"_s));
}

void TestDecisionTree::noProvisionHasTwo()
{
    QSet<QString> taken;
    for (const DecisionTree &tree : builtInDecisionTrees()) {
        for (const DecisionTree::Subject &subject : tree.subjects) {
            const QString key = subject.scheme + u' ' + subject.provision;
            QVERIFY2(!taken.contains(key), qPrintable(key));
            taken.insert(key);
        }
    }
}

void TestDecisionTree::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const QString &pointer, const QString &reason) {
        QTest::newRow(name) << before << after << pointer << reason;
    };
    row("format", "tree/1", "tree/2", u"/format"_s, u"must be one of"_s);
    row("start", R"("start":"first")", R"("start":"third")", u"/start"_s, u"no such question"_s);
    row("dead end", R"("to":"open")", R"("to":"nowhere")", u"/nodes/1"_s, u"leads to nothing"_s);
    row("circle", R"("to":"open")", R"("to":"first")", u"/nodes/0"_s, u"in a circle"_s);
    row("itself", R"("to":"second")", R"("to":"first")", u"/nodes/0"_s, u"in a circle"_s);
    row("unreached end", R"("to":"open")", R"("to":"bad")", u"/ends/2"_s, u"no way leads"_s);
    row("unreached node", R"("to":"second")", R"("to":"good")", u"/nodes/1"_s, u"no way leads"_s);
    row("verdict", R"("fail")", R"("not-assessed")", u"/ends/1/verdict"_s, u"must be one of"_s);
    row("no words", R"("Open.")", R"("")", u"/ends/2/rationale"_s, u""_s);
    row("words of another way", R"("Open.")", R"("{third}")", u"/ends/2/rationale"_s,
        u"not asked"_s);
    row("words not on every way", R"(Bad: {first})", R"(Bad: {second})", u"/ends/1/rationale"_s,
        u"not asked"_s);
    row("answer twice", R"({"id":"no","text":"Say no","to":"open"})",
        R"({"id":"yes","text":"Say so","to":"open"})", u"/nodes/1/answers/1"_s, u"twice"_s);
    row("one answer", R"({"id":"no","text":"Say no","to":"open"},)", "", u"/nodes/1/answers"_s,
        u"2 to 6"_s);
    row("id twice", R"("id":"second")", R"("id":"first")", u"/nodes/1/id"_s, u"twice"_s);
    row("id of an end", R"("id":"open","rationale")", R"("id":"first","rationale")",
        u"/ends/2/id"_s, u"twice"_s);
    row("id", R"("id":"small")", R"("id":"Small tree")", u"/id"_s, u"small letters"_s);
    row("scheme", "uk-cop-2018", "uk-cop-2012", u"/provisions/0/scheme"_s, u"no such scheme"_s);
    row("unknown name", R"("edition")", R"("colour":"red","edition")", u"/colour"_s, u""_s);
    row("no title", R"("title":"A small tree")", R"("title":"")", u"/title"_s, u""_s);
    row("hidden letters", "Look twice.", "Look \xE2\x80\xAEtwice.", u"/nodes/1/help"_s, u""_s);
}

void TestDecisionTree::refusesDamage()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QFETCH(QString, reason);
    QByteArray bytes = QJsonDocument(smallTree()).toJson(QJsonDocument::Compact);
    if (before.endsWith(',') && !bytes.contains(before)) { // the last of a list
        before.chop(1);
        before.prepend(',');
    }
    QVERIFY2(bytes.contains(before), bytes.constData());
    bytes.replace(bytes.indexOf(before), before.size(), after);
    const auto check = checkDecisionTree(bytes, u"tree.json"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->tree);
    QStringList told;
    for (const JsonProblem &problem : check->problems)
        told.append(problem.pointer + u": "_s + problem.reason);
    const bool found = std::any_of(told.cbegin(), told.cend(), [&](const QString &line) {
        return line.startsWith(pointer + u": "_s) && line.contains(reason);
    });
    QVERIFY2(found, qPrintable(told.join(u'\n')));
}

void TestDecisionTree::refusesWhatIsNoTree()
{
    QVERIFY(checkDecisionTree(bytesOf(smallTree()), {})->tree);
    QVERIFY(!checkDecisionTree("{", {}));
    QVERIFY(!checkDecisionTree(QByteArray(300 * 1024, ' ') + "{}", {}));
    for (const QByteArray &bytes :
         {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"nodes\":3}")})
        QVERIFY(!checkDecisionTree(bytes, {})->tree);
}

// Every way is bounded, and a tree in which ways part and meet again and again is checked at once.
void TestDecisionTree::boundsHowLongAWayIs()
{
    const auto chain = [](int length) {
        QJsonObject tree = smallTree();
        QJsonArray nodes;
        for (int i = 1; i <= length; ++i) {
            const QString next = i == length ? u"good"_s : u"n%1"_s.arg(i + 1);
            nodes.append(QJsonObject{
                {u"id"_s, u"n%1"_s.arg(i)},
                {u"question"_s, u"Question %1?"_s.arg(i)},
                {u"answers"_s,
                 QJsonArray{
                     QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, u"A"_s}, {u"to"_s, next}},
                     QJsonObject{{u"id"_s, u"b"_s}, {u"text"_s, u"B"_s}, {u"to"_s, next}}}}});
        }
        tree[u"start"_s] = u"n1"_s;
        tree[u"nodes"_s] = nodes;
        tree[u"ends"_s] = QJsonArray{QJsonObject{
            {u"id"_s, u"good"_s}, {u"verdict"_s, u"pass"_s}, {u"rationale"_s, u"Good: {n1}."_s}}};
        return bytesOf(tree);
    };
    QVERIFY(checkDecisionTree(chain(12), {})->tree);
    QVERIFY(!checkDecisionTree(chain(13), {})->tree);
    QVERIFY(!checkDecisionTree(chain(39), {})->tree);
    QVERIFY(!checkDecisionTree(chain(41), {})->tree);
}

void TestDecisionTree::goesOneQuestionAtATime()
{
    const DecisionTree tree = *checkDecisionTree(bytesOf(smallTree()), {})->tree;
    auto walked = walk(tree, {});
    QVERIFY_OK(walked);
    QCOMPARE(walked->next->id, u"first"_s);
    QVERIFY(!walked->end);
    walked = walk(tree, {u"yes"_s});
    QCOMPARE(walked->next->id, u"second"_s);
    QCOMPARE(walked->steps, (QList<DecisionStep>{{u"first"_s, u"yes"_s}}));
    walked = walk(tree, {u"yes"_s, u"no"_s});
    QVERIFY(!walked->next);
    QCOMPARE(walked->end->verdict, Verdict::Inconclusive);
    walked = walk(tree, {u"yes"_s, u"yes"_s});
    QCOMPARE(walked->rationale, u"Good: say yes, say yes."_s);
}

void TestDecisionTree::refusesAnswersThatAreNotOffered()
{
    const DecisionTree tree = *checkDecisionTree(bytesOf(smallTree()), {})->tree;
    const auto unknown = walk(tree, {u"perhaps"_s});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().advice.contains(u"yes, no"));
    QVERIFY(!walk(tree, {u"no"_s, u"yes"_s}));
    QVERIFY(!walk(tree, {QString()}));
}

void TestDecisionTree::everyWayReplays()
{
    for (const DecisionTree &tree : builtInDecisionTrees()) {
        const DecisionTree::Subject subject = tree.subjects.first();
        for (const QStringList &way : waysOf(tree)) {
            const DecisionPath path = pathOf(tree, way);
            QCOMPARE(replay(path, subject.scheme, subject.provision), Replay::Same);
            QCOMPARE(stepsInWords(path).size(), way.size());
        }
    }
}

void TestDecisionTree::aChangedPathDoesNotReplay()
{
    const DecisionTree &tree = *decisionTreeFor(u"uk-cop-2018"_s, u"CoP-2.1"_s);
    const DecisionPath good = pathOf(tree, {u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s});
    const auto replayed = [](const DecisionPath &path) {
        return replay(path, u"uk-cop-2018"_s, u"CoP-2.1"_s);
    };
    QCOMPARE(replayed(good), Replay::Same);
    DecisionPath other = good;
    other.steps[1].choice = u"no"_s;
    QCOMPARE(replayed(other), Replay::Other);
    other = good;
    other.steps.removeLast();
    QCOMPARE(replayed(other), Replay::Other);
    other = good;
    other.steps[0].node = u"another"_s;
    QCOMPARE(replayed(other), Replay::Other);
    other = good;
    other.verdict = Verdict::Fail;
    QCOMPARE(replayed(other), Replay::Other);
    other = good;
    other.sha256 = QByteArray(32, 'x'); // another text, but the same way
    QCOMPARE(replayed(other), Replay::Same);
    QVERIFY(stepsInWords(other).first().startsWith(u"policy – yes")); // in no words of today
    other.tree = u"gone"_s;
    QCOMPARE(replayed(other), Replay::Gone);
    QCOMPARE(replay(good, u"uk-cop-2018"_s, u"CoP-1.1"_s), Replay::Gone);
}

void TestDecisionTree::pathsGoThroughJson()
{
    const DecisionPath path = pathOf(*decisionTreeFor(u"uk-cop-2018"_s, u"CoP-2.1"_s), {u"no"_s});
    const QJsonObject json = toJson(path);
    QCOMPARE(decisionFromJson(json), path);
    for (const QString &name : json.keys()) {
        QJsonObject broken = json;
        broken.remove(name);
        QVERIFY2(!decisionFromJson(broken), qPrintable(name));
        broken = json;
        broken[name] = 3;
        QVERIFY2(!decisionFromJson(broken), qPrintable(name));
    }
    QJsonObject more = json;
    more[u"colour"_s] = u"red"_s;
    QVERIFY(!decisionFromJson(more));
}

QTEST_GUILESS_MAIN(TestDecisionTree)
#include "tst_decisiontree.moc"
