#include "assessment/scheme/decisiontree.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::DecisionTree)
};

constexpr JsonLimits treeLimits = {.bytes = 256 * 1024, .depth = 8};
constexpr int longestId = 40;
constexpr int longestTitle = 120;
constexpr int longestQuestion = 300;
constexpr int longestHelp = 600;
constexpr int longestRationale = 1000;
constexpr int mostNodes = 40;
constexpr int mostChoices = 6;
constexpr int longestWay = 12;

template<typename Thing>
const Thing *withId(const QList<Thing> &things, const QString &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(u"\\{([^{}]*)\\}"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        names.append(match.captured(1));
    return names;
}

class TreeReader
{
public:
    explicit TreeReader(const QJsonValue &document) : m_root(document) {}

    DecisionTree read();
    const QList<JsonProblem> &problems() const { return m_root.problems(); }

private:
    QString readId(JsonReader &reader, const QString &name);
    void readSubject(JsonReader &reader);
    void readNode(JsonReader &reader);
    void readChoice(JsonReader &reader, DecisionNode &node);
    void readEnd(JsonReader &reader);
    void checkWays();
    void go(const QString &id, QStringList &way);

    JsonReader m_root;
    DecisionTree m_tree;
    QSet<QString> m_ids;
    QHash<QString, QString> m_pointers;    ///< of a node or end
    QHash<QString, int> m_depths;          ///< the most questions that lead there so far
    QHash<QString, QSet<QString>> m_asked; ///< questions that every way to an end asks
    QSet<QString> m_told;
};

QString TreeReader::readId(JsonReader &reader, const QString &name)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    const QString id = reader.line(name, longestId);
    if (!id.isEmpty() && !form.match(id).hasMatch())
        reader.problem(name, Text::tr("must be small letters, digits and hyphens"));
    return id;
}

void TreeReader::readSubject(JsonReader &reader)
{
    const DecisionTree::Subject subject{.scheme = reader.line(u"scheme"_s, longestId),
                                        .provision = reader.line(u"provision"_s, 100)};
    if (!subject.scheme.isEmpty() && !builtInSchemeIds().contains(subject.scheme))
        reader.problem(u"scheme"_s, Text::tr("there is no such scheme"));
    if (m_tree.subjects.contains(subject))
        reader.problem(Text::tr("stands there twice"));
    reader.finish();
    m_tree.subjects.append(subject);
}

void TreeReader::readChoice(JsonReader &reader, DecisionNode &node)
{
    const DecisionChoice choice{.id = readId(reader, u"id"_s),
                                .text = reader.line(u"text"_s, longestTitle),
                                .to = reader.line(u"to"_s, longestId)};
    reader.finish();
    for (const DecisionChoice &other : std::as_const(node.choices)) {
        if (other.id == choice.id || other.text == choice.text)
            reader.problem(Text::tr("stands there twice"));
    }
    node.choices.append(choice);
}

void TreeReader::readNode(JsonReader &reader)
{
    DecisionNode node;
    node.id = readId(reader, u"id"_s);
    node.question = reader.line(u"question"_s, longestQuestion);
    node.help = reader.optionalLine(u"help"_s, longestHelp).value_or(QString());
    reader.each(u"answers"_s, [&](JsonReader &one) { readChoice(one, node); });
    if (node.choices.size() < 2 || node.choices.size() > mostChoices)
        reader.problem(u"answers"_s, Text::tr("there must be 2 to %1").arg(mostChoices));
    reader.finish();
    if (m_ids.contains(node.id))
        reader.problem(u"id"_s, Text::tr("stands there twice"));
    m_ids.insert(node.id);
    m_pointers.insert(node.id, reader.pointer());
    m_tree.nodes.append(node);
}

void TreeReader::readEnd(JsonReader &reader)
{
    static const QList<Verdict> verdicts{Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                                         Verdict::NotApplicable};
    QStringList ids;
    for (const Verdict verdict : verdicts)
        ids.append(idOf(verdict));
    DecisionEnd end;
    end.id = readId(reader, u"id"_s);
    end.verdict = verdicts[reader.choice(u"verdict"_s, ids)];
    end.rationale = reader.line(u"rationale"_s, longestRationale);
    reader.finish();
    if (m_ids.contains(end.id))
        reader.problem(u"id"_s, Text::tr("stands there twice"));
    m_ids.insert(end.id);
    m_pointers.insert(end.id, reader.pointer());
    m_tree.ends.append(end);
}

/// Goes every way from \a id on. A thing is gone through again only when a longer way leads there,
/// or one that asks less: both happen so often at most as there are questions.
void TreeReader::go(const QString &id, QStringList &way)
{
    const auto problem = [&](const QString &reason) {
        if (!m_told.contains(id))
            m_root.problemAt(m_pointers[id], reason);
        m_told.insert(id);
    };
    if (way.contains(id)) {
        problem(Text::tr("the way leads round in a circle"));
        return;
    }
    const QSet<QString> asked(way.begin(), way.end());
    const bool isNew = !m_asked.contains(id);
    const QSet<QString> common = isNew ? asked : m_asked[id] & asked;
    const int depth = std::max(m_depths.value(id), int(way.size()));
    if (!isNew && common == m_asked[id] && depth == m_depths[id])
        return;
    m_asked[id] = common;
    m_depths[id] = depth;
    const DecisionNode *node = m_tree.node(id);
    if (!node)
        return;
    if (way.size() >= longestWay) {
        problem(Text::tr("more than %n question(s) stand on one way", nullptr, longestWay));
        return;
    }
    way.append(id);
    for (const DecisionChoice &choice : node->choices) {
        if (m_ids.contains(choice.to))
            go(choice.to, way);
        else
            problem(Text::tr("\"%1\" leads to nothing").arg(choice.to));
    }
    way.removeLast();
}

void TreeReader::checkWays()
{
    if (!m_tree.node(m_tree.start)) {
        m_root.problem(u"start"_s, Text::tr("there is no such question"));
        return;
    }
    QStringList way;
    go(m_tree.start, way);
    QStringList ids = m_ids.values();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        if (!m_asked.contains(id))
            m_root.problemAt(m_pointers[id], Text::tr("no way leads there"));
    }
    for (const DecisionEnd &end : std::as_const(m_tree.ends)) {
        for (const QString &name : placeholdersOf(end.rationale)) {
            if (!m_asked[end.id].contains(name)) {
                m_root.problemAt(m_pointers[end.id] + u"/rationale"_s,
                                 Text::tr("{%1} is not asked on every way there").arg(name));
            }
        }
    }
}

DecisionTree TreeReader::read()
{
    (void)m_root.choice(u"format"_s, {u"assay-decision-tree/1"_s});
    m_tree.id = readId(m_root, u"id"_s);
    m_tree.edition = m_root.line(u"edition"_s, 20);
    m_tree.title = m_root.line(u"title"_s, longestTitle);
    m_tree.start = m_root.line(u"start"_s, longestId);
    m_root.each(u"provisions"_s, [this](JsonReader &one) { readSubject(one); });
    if (m_tree.subjects.isEmpty())
        m_root.problem(u"provisions"_s, Text::tr("there must be at least one"));
    m_root.each(u"nodes"_s, [this](JsonReader &one) { readNode(one); });
    m_root.each(u"ends"_s, [this](JsonReader &one) { readEnd(one); });
    m_root.finish();
    for (const auto &[name, count] :
         {std::pair(u"nodes"_s, m_tree.nodes.size()), std::pair(u"ends"_s, m_tree.ends.size())}) {
        if (count > mostNodes)
            m_root.problem(name, Text::tr("there are more than %1").arg(mostNodes));
    }
    if (m_root.ok()) // ways through something broken would only repeat it
        checkWays();
    return m_tree;
}

} // namespace

const DecisionChoice *DecisionNode::choice(const QString &wanted) const
{
    return withId(choices, wanted);
}

const DecisionNode *DecisionTree::node(const QString &wanted) const
{
    return withId(nodes, wanted);
}

const DecisionEnd *DecisionTree::end(const QString &wanted) const
{
    return withId(ends, wanted);
}

Result<DecisionTreeCheck> checkDecisionTree(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, treeLimits);
    if (!document)
        return document.error();
    TreeReader reader(*document);
    DecisionTree tree = reader.read();
    tree.sha256 = QCryptographicHash::hash(canonicalJson(*document), QCryptographicHash::Sha256);
    DecisionTreeCheck check{.tree = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.tree = tree;
    return check;
}

const QList<DecisionTree> &builtInDecisionTrees()
{
    static const QList<DecisionTree> trees = [] {
        QList<DecisionTree> read;
        for (const QFileInfo &info :
             QDir(u":/trees"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            const bool open = file.open(QIODevice::ReadOnly);
            Q_ASSERT(open); // it is part of the program
            const auto check = checkDecisionTree(file.readAll(), info.filePath());
            Q_ASSERT(check && check->tree); // a test holds all of them against the rules
            if (check && check->tree)
                read.append(*check->tree);
        }
        return read;
    }();
    return trees;
}

const DecisionTree *decisionTreeFor(const QString &scheme, const QString &provision)
{
    static const QHash<QString, const DecisionTree *> places = [] {
        QHash<QString, const DecisionTree *> found;
        for (const DecisionTree &tree : builtInDecisionTrees()) {
            for (const DecisionTree::Subject &subject : tree.subjects)
                found.insert(subject.scheme + u' ' + subject.provision, &tree);
        }
        return found;
    }();
    return places.value(scheme + u' ' + provision);
}

Result<DecisionWalk> walk(const DecisionTree &tree, const QStringList &choices)
{
    const auto wrong = [&](const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the decision cannot be made"),
                     .where = tree.id,
                     .why = why,
                     .advice = advice};
    };
    DecisionWalk walked{
        .steps = {}, .next = tree.node(tree.start), .end = nullptr, .rationale = {}};
    QHash<QString, QString> words;
    for (const QString &id : choices) {
        if (!walked.next) {
            return wrong(Text::tr("there are more answers than questions"),
                         Text::tr("leave out \"%1\" and what follows").arg(id));
        }
        const DecisionChoice *choice = walked.next->choice(id);
        if (!choice) {
            QStringList ids;
            for (const DecisionChoice &one : walked.next->choices)
                ids.append(one.id);
            return wrong(Text::tr("\"%1\" is no answer to \"%2\"").arg(id, walked.next->question),
                         Text::tr("use one of %1").arg(ids.join(u", "_s)));
        }
        walked.steps.append({walked.next->id, id});
        words.insert(walked.next->id, choice->text);
        walked.end = tree.end(choice->to);
        walked.next = tree.node(choice->to);
    }
    if (!walked.end)
        return walked;
    walked.rationale = walked.end->rationale;
    for (const QString &name : placeholdersOf(walked.end->rationale)) {
        QString word = words.value(name);
        if (!word.isEmpty() && (word.size() < 2 || !word[1].isUpper()))
            word[0] = word[0].toLower();
        walked.rationale.replace(u'{' + name + u'}', word);
    }
    return walked;
}

QString idOf(Replay replay)
{
    switch (replay) {
    case Replay::Same: return u"same"_s;
    case Replay::Other: return u"other"_s;
    case Replay::Gone: return u"gone"_s;
    }
    Q_UNREACHABLE();
}

Replay replay(const DecisionPath &path, const QString &scheme, const QString &provision)
{
    const DecisionTree *tree = decisionTreeFor(scheme, provision);
    if (!tree || tree->id != path.tree)
        return Replay::Gone;
    QStringList choices;
    for (const DecisionStep &step : path.steps)
        choices.append(step.choice);
    const Result<DecisionWalk> walked = walk(*tree, choices);
    const bool same = walked && walked->end && walked->steps == path.steps
                      && walked->end->id == path.end && walked->end->verdict == path.verdict;
    return same ? Replay::Same : Replay::Other;
}

QStringList stepsInWords(const DecisionPath &path)
{
    const DecisionTree *tree = withId(builtInDecisionTrees(), path.tree);
    QStringList lines;
    for (const DecisionStep &step : path.steps) {
        const DecisionNode *node = tree ? tree->node(step.node) : nullptr;
        const DecisionChoice *choice = node ? node->choice(step.choice) : nullptr;
        // Words of another tree would put other words into people's mouths.
        const bool same = choice && tree->sha256 == path.sha256;
        lines.append(same ? Text::tr("%1 – %2").arg(node->question, choice->text)
                          : Text::tr("%1 – %2").arg(step.node, step.choice));
    }
    return lines;
}

} // namespace assessment
