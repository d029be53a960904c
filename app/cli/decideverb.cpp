#include "verb.h"

#include "assessment/scheme/decisiontree.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Assessment;
using assessment::DecisionPath;
using assessment::DecisionTree;
using assessment::DecisionWalk;
using assessment::Error;
using assessment::Result;

namespace app::cli {

namespace {

struct DecideArguments
{
    QString assessment;
    QString provision;
    QString answers;
    QString rationale;
    bool dryRun = false;
    bool show = false;
};

/// Deciding one provision a question at a time.
class DecideVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::DecideVerb)

public:
    static Result<ExitCode> decide(Context &context, const DecideArguments &given);

private:
    static Result<ExitCode> show(Context &context, const Assessment &now,
                                 const DecideArguments &given);
    static QJsonArray json(const DecisionTree &tree, const QList<assessment::DecisionStep> &steps);
};

/// The questions with what was answered, in words where the tree still has them.
QJsonArray DecideVerb::json(const DecisionTree &tree, const QList<assessment::DecisionStep> &steps)
{
    QJsonArray array;
    for (const assessment::DecisionStep &step : steps) {
        QJsonObject one{{u"node"_s, step.node}, {u"answer"_s, step.choice}};
        if (const assessment::DecisionNode *node = tree.node(step.node))
            one[u"question"_s] = node->question;
        array.append(one);
    }
    return array;
}

/// What is recorded already: the steps, whether they still lead there, whether somebody overruled
/// them.
Result<ExitCode> DecideVerb::show(Context &context, const Assessment &now,
                                  const DecideArguments &given)
{
    const assessment::Answer answer = now.answers.value(given.provision);
    if (!answer.decision) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("there is no decision to show"),
                     .where = given.provision,
                     .why = tr("nobody decided it step by step")};
    }
    const DecisionPath &path = *answer.decision;
    const assessment::Replay replayed = assessment::replay(path, now.scheme, given.provision);
    Output &output = context.output();
    for (const QString &line : assessment::stepsInWords(path))
        output.line(line);
    output.line(tr("%1: %2").arg(nameOf(path.verdict), path.rationale));
    if (answer.isOverruled())
        output.note(tr("Overruled: the answer is another one now."));
    if (replayed != assessment::Replay::Same)
        output.note(tr("The tree has changed: these answers do not lead there any more."));
    QJsonObject shown = toJson(path);
    shown[u"assessment"_s] = given.assessment;
    shown[u"provision"_s] = given.provision;
    shown[u"overruled"_s] = answer.isOverruled();
    shown[u"replay"_s] = idOf(replayed);
    output.json(shown);
    return replayed == assessment::Replay::Same ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> DecideVerb::decide(Context &context, const DecideArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Assessment> now = workspace->assessment(given.assessment);
    if (!now)
        return now.error();
    if (given.show)
        return show(context, *now, given);
    const DecisionTree *tree = assessment::decisionTreeFor(now->scheme, given.provision);
    if (!tree) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the decision cannot be made"),
                     .where = given.provision,
                     .why = tr("there is no decision tree for it"),
                     .advice = tr("use \"assessment answer\"")};
    }
    const QStringList choices = given.answers.split(u',', Qt::SkipEmptyParts);
    const Result<DecisionWalk> walked = walk(*tree, choices);
    if (!walked)
        return walked.error();
    Output &output = context.output();
    QJsonObject answer{{u"assessment"_s, given.assessment},
                       {u"provision"_s, given.provision},
                       {u"tree"_s, tree->id},
                       {u"edition"_s, tree->edition},
                       {u"sha256"_s, QString::fromLatin1(tree->sha256.toHex())},
                       {u"steps"_s, json(*tree, walked->steps)},
                       {u"recorded"_s, false}};
    if (walked->next) { // nothing is recorded half way
        output.line(walked->next->question);
        if (!walked->next->help.isEmpty())
            output.note(walked->next->help);
        QJsonArray possible;
        for (const assessment::DecisionChoice &choice : walked->next->choices) {
            output.line(u"  %1  %2"_s.arg(choice.id, choice.text));
            possible.append(QJsonObject{{u"id"_s, choice.id}, {u"text"_s, choice.text}});
        }
        answer[u"next"_s] = QJsonObject{{u"node"_s, walked->next->id},
                                        {u"question"_s, walked->next->question},
                                        {u"help"_s, walked->next->help},
                                        {u"answers"_s, possible}};
        output.json(answer);
        return ExitCode::CannotTell;
    }
    answer[u"end"_s] = walked->end->id;
    answer[u"verdict"_s] = idOf(walked->end->verdict);
    answer[u"rationale"_s] = walked->rationale;
    if (!given.dryRun) {
        const Result<DecisionPath> path = workspace->decide(
            given.assessment, given.provision, {.choices = choices, .rationale = given.rationale});
        if (!path)
            return path.error();
        answer[u"rationale"_s] = path->rationale;
        answer[u"recorded"_s] = true;
    }
    output.line(tr("%1: %2").arg(nameOf(walked->end->verdict), answer[u"rationale"_s].toString()));
    output.json(answer);
    return ExitCode::Done;
}

} // namespace

void addDecideVerb(Verb &assessmentGroup)
{
    const auto given = std::make_shared<DecideArguments>();
    Verb decide = assessmentGroup.verb(
        "decide",
        DecideVerb::tr("answer one provision step by step; without all answers, say what is asked "
                       "next"),
        u"assessment decide A-0001 CoP-2.1 --answers yes,yes,yes,yes,yes"_s,
        [given](Context &c) { return DecideVerb::decide(c, *given); });
    decide.argument("ID", given->assessment, DecideVerb::tr("the assessment"));
    decide.argument("PROVISION", given->provision,
                    DecideVerb::tr("a provision that has a decision tree, for example CoP-2.1"));
    decide.option("--answers LIST", given->answers,
                  DecideVerb::tr("one answer for each question, with commas between them"));
    decide.option("--rationale TEXT", given->rationale,
                  DecideVerb::tr("your own words in place of those of the tree"));
    decide.flag("--dry-run", given->dryRun, DecideVerb::tr("say where it leads, and stop"));
    decide.flag("--show", given->show,
                DecideVerb::tr("show the recorded steps, and whether they still lead there"));
}

} // namespace app::cli
