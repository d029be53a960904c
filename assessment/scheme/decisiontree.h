#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/model/decision.h"
#include "assessment/result.h"

#include <optional>

namespace assessment {

/// A verdict that a decision tree leads to.
struct DecisionEnd
{
    QString id;
    Verdict verdict = Verdict::NotAssessed;
    /// Words for the rationale; {NODE} stands for what was answered there.
    QString rationale;
};

struct DecisionChoice
{
    QString id; ///< "yes", "no" …
    QString text;
    QString to; ///< id of a node or an end
};

/// One question of a decision tree.
struct DecisionNode
{
    QString id;
    QString question;
    QString help;
    QList<DecisionChoice> choices;

    const DecisionChoice *choice(const QString &id) const; ///< nullptr when there is none
};

/// The way to the verdict on one provision, one question at a time: data, in words of ours, checked
/// in full before it is used (docs/adr/0018-decision-trees.md).
struct DecisionTree
{
    struct Subject
    {
        QString scheme;
        QString provision;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    QString id;
    QString edition;
    QString title;
    QByteArray sha256; ///< of the canonical JSON (RFC 8785) of the file
    QList<Subject> subjects;
    QString start;
    QList<DecisionNode> nodes;
    QList<DecisionEnd> ends;

    const DecisionNode *node(const QString &id) const; ///< nullptr when there is none
    const DecisionEnd *end(const QString &id) const;   ///< the same
};

/// What a check of a file of a tree found.
struct DecisionTreeCheck
{
    std::optional<DecisionTree> tree; ///< only when there are no problems
    QList<JsonProblem> problems;
};

/// Reads a tree and checks it: every question and end is reached from the first question, no way
/// leads round in a circle, every way ends, and the words of an end stand for questions that every
/// way to it asks. At most 40 questions, 40 ends, 6 answers each and 12 questions on a way. An
/// Error means that it is no JSON. Any thread.
Result<DecisionTreeCheck> checkDecisionTree(const QByteArray &json, const QString &where);

/// Those that the product carries. Any thread.
const QList<DecisionTree> &builtInDecisionTrees();

/// The tree for a provision; nullptr where there is none.
const DecisionTree *decisionTreeFor(const QString &scheme, const QString &provision);

/// How far some answers lead.
struct DecisionWalk
{
    QList<DecisionStep> steps;
    const DecisionNode *next = nullptr; ///< what is asked now; nullptr at an end
    const DecisionEnd *end = nullptr;
    QString rationale; ///< at an end, in full words
};

/// Goes through \a tree, which must outlive the answer; an Error for an answer that the question
/// does not have, or one too many.
Result<DecisionWalk> walk(const DecisionTree &tree, const QStringList &choices);

/// What becomes of a recorded path in the trees there are now.
enum class Replay {
    Same,  ///< the same questions, the same end and verdict
    Other, ///< the tree was changed: the answers ask other questions or lead elsewhere
    Gone   ///< there is no such tree for this provision any more
};

QString idOf(Replay replay); ///< "same", "other", "gone"

/// Goes the way of \a path again.
Replay replay(const DecisionPath &path, const QString &scheme, const QString &provision);

/// "Question? – Answer", one line each; ids where the tree is gone or another.
QStringList stepsInWords(const DecisionPath &path);

} // namespace assessment
