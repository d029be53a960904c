#include "assessmentverbs.h"

#include "files.h"
#include "scopeverbs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Answer;
using assessment::Assessment;
using assessment::AssessmentKind;
using assessment::AssessmentSummary;
using assessment::Guideline;
using assessment::Provision;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Support;
using assessment::Verdict;
using assessment::Workspace;

namespace app::cli {

namespace {

/// Words that the parser has let through are among the ids.
template<typename Value>
Value chosen(const std::optional<Value> &value)
{
    Q_ASSERT(value);
    return *value;
}

} // namespace

Result<ExitCode> AssessmentVerbs::make(Context &context, const NewArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const AssessmentKind kind = chosen(assessment::assessmentKindFromId(given.kind));
    const Result<QString> id = workspace->newAssessment(given.product, given.scheme, kind);
    if (!id)
        return id.error();
    context.output().created(*id, tr("Assessment %1 is made.").arg(*id));
    context.output().json({{u"assessment"_s, *id}});
    return ExitCode::Done;
}

Result<ExitCode> AssessmentVerbs::list(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto assessments = workspace->assessments();
    if (!assessments)
        return assessments.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const AssessmentSummary &summary : *assessments) {
        const QString verdict = idOf(rollUpAssessment(summary.guidelines));
        array.append(QJsonObject{{u"id"_s, summary.id},
                                 {u"product"_s, summary.productId},
                                 {u"brand"_s, summary.brand},
                                 {u"model"_s, summary.model},
                                 {u"scheme"_s, summary.scheme},
                                 {u"kind"_s, idOf(summary.kind)},
                                 {u"status"_s, idOf(summary.status)},
                                 {u"verdict"_s, verdict},
                                 {u"progress"_s, summary.progress},
                                 {u"changed"_s, summary.changed.toString(Qt::ISODateWithMs)},
                                 {u"labels"_s, summary.labels}});
        rows.append({summary.id, summary.brand + u' ' + summary.model, summary.scheme,
                     idOf(summary.kind), nameOf(summary.status), percent(summary.progress),
                     nameOf(rollUpAssessment(summary.guidelines)),
                     QString::number(summary.labels)});
    }
    context.output().table({tr("Assessment"), tr("Product"), tr("Scheme"), tr("Kind"), tr("Status"),
                            tr("Answered"), tr("Verdict"), tr("Labels")},
                           rows);
    context.output().json({{u"assessments"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> AssessmentVerbs::answer(Context &context, const AnswerArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    Answer answer;
    answer.provision = given.provision;
    answer.verdict = chosen(assessment::verdictFromId(given.verdict));
    answer.rationale = given.rationale;
    if (given.support.isEmpty()) { // what was stated before stays stated
        const Result<Assessment> before = workspace->assessment(given.assessment);
        if (!before)
            return before.error();
        answer.support = before->answers.value(given.provision).support;
    } else {
        answer.support = chosen(assessment::supportFromId(given.support));
    }
    if (const Status done = workspace->answer(given.assessment, answer); !done)
        return done.error();
    context.output().note(
        tr("%1 is answered: %2.").arg(given.provision, nameOf(answer.verdict).toLower()));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"provision"_s, given.provision},
                           {u"verdict"_s, given.verdict},
                           {u"support"_s, idOf(answer.support)}});
    return ExitCode::Done;
}

Result<ExitCode> AssessmentVerbs::import(Context &context, const FileArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Assessment> now = workspace->assessment(given.assessment);
    if (!now)
        return now.error();
    const Result<Scheme> scheme = workspace->scheme(now->scheme);
    if (!scheme)
        return scheme.error();
    QStringList known;
    for (const Guideline &guideline : scheme->guidelines) {
        for (const Provision &provision : guideline.provisions)
            known.append(provision.id);
    }
    const bool fromStream = isStandardStream(given.file);
    if (const auto readable = openInput(given.file); !readable)
        return readable.error();
    const auto answers =
        assessment::readAnswersFile(fromStream ? u"/dev/stdin"_s : given.file, known);
    if (!answers)
        return answers.error();
    const auto counts = workspace->importAnswers(given.assessment, *answers,
                                                 fromStream ? QDir::currentPath()
                                                            : QFileInfo(given.file).absolutePath());
    if (!counts)
        return counts.error();
    context.output().note(tr("%n answer(s)", nullptr, counts->answers) + u", "_s
                          + tr("%n item(s) of evidence", nullptr, counts->evidence));
    context.output().json({{u"answers"_s, counts->answers}, {u"evidence"_s, counts->evidence}});
    return ExitCode::Done;
}

Result<ExitCode> AssessmentVerbs::facts(Context &context, const FileArguments &given)
{
    const Result<QJsonValue> json = readJson(given.file);
    if (!json)
        return json.error();
    assessment::JsonReader reader(*json);
    const assessment::Facts facts = assessment::readFacts(reader);
    if (!reader.ok())
        return reader.error(tr("the facts cannot be recorded"), inputName(given.file));
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status set = workspace->setFacts(given.assessment, facts); !set)
        return set.error();
    context.output().note(tr("The facts for the label of %1 are recorded.").arg(given.assessment));
    context.output().json({{u"assessment"_s, given.assessment}});
    return ExitCode::Done;
}

Result<ExitCode> AssessmentVerbs::review(Context &context, const QString &id, const Review &review)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status done = review(*workspace); !done)
        return done.error();
    const Result<Assessment> now = workspace->assessment(id);
    if (!now)
        return now.error();
    context.output().note(tr("Assessment %1: %2").arg(id, nameOf(now->status).toLower()));
    context.output().json({{u"assessment"_s, id}, {u"status"_s, idOf(now->status)}});
    return ExitCode::Done;
}

QString AssessmentVerbs::percent(double share)
{
    return tr("%1 %").arg(int(100 * share)); // rounded down: 100 % means all of it
}

void addAssessmentVerbs(Verb &root)
{
    using V = AssessmentVerbs;
    Verb group = root.group("assessment", AssessmentVerbs::tr("assess a product against a scheme"),
                            u"assessment status A-0001"_s);
    V::addMaking(group);
    ScopeVerbs::add(group);
    V::addAnswering(group);
    V::addReviewing(group);
    addVersionVerbs(group);
    addPrefillVerb(group);
    addDecideVerb(group);
    addReviewVerbs(group);
}

void AssessmentVerbs::addMaking(Verb &group)
{
    const auto made = std::make_shared<NewArguments>();
    Verb verb =
        group.verb("new", tr("begin an assessment"),
                   u"assessment new --product P-0001 --scheme uk-cop-2018 --kind lab --json"_s,
                   [made](Context &c) { return make(c, *made); });
    verb.option("--product ID", made->product, tr("the product"), Verb::Need::Required);
    verb.option("--scheme ID", made->scheme, tr("the scheme"), Verb::Need::Required);
    verb.option("--kind KIND", made->kind, tr("who assesses: the manufacturer or a laboratory"),
                Verb::Need::Required, {idOf(AssessmentKind::Self), idOf(AssessmentKind::Lab)});

    group.verb("list", tr("list the assessments"), u"assessment list --json"_s, list);

    const auto addWho = [](Verb &narrowed, QString &audience) {
        narrowed.option("--who AUDIENCE", audience, tr("only what they must act on"),
                        Verb::Need::Optional, assessment::audienceIds());
    };
    const auto shown = std::make_shared<ViewArguments>();
    Verb state = group.verb(
        "status", tr("show verdicts, review and progress"), u"assessment status A-0001 --json"_s,
        [shown](Context &c) { return status(c, shown->assessment, shown->audience); });
    state.argument("ID", shown->assessment, tr("the assessment"));
    addWho(state, shown->audience);

    const auto judged = std::make_shared<ViewArguments>();
    Verb gate = group.verb(
        "lint", tr("find what should be mended before signing"), u"assessment lint A-0001 --json"_s,
        [judged](Context &c) { return lint(c, judged->assessment, judged->audience); });
    gate.argument("ID", judged->assessment, tr("the assessment"));
    addWho(gate, judged->audience);
}

void AssessmentVerbs::addAnswering(Verb &group)
{
    const auto answered = std::make_shared<AnswerArguments>();
    Verb verb = group.verb("answer", tr("answer one provision"),
                           u"assessment answer A-0001 CoP-1.1 --verdict pass "
                           "--rationale \"Each unit has its own password\" --support yes"_s,
                           [answered](Context &c) { return answer(c, *answered); });
    verb.argument("ID", answered->assessment, tr("the assessment"));
    verb.argument("PROVISION", answered->provision, tr("the provision, for example CoP-1.1"));
    verb.option("--verdict V", answered->verdict, tr("what the evidence shows"),
                Verb::Need::Required,
                {idOf(Verdict::Pass), idOf(Verdict::Fail), idOf(Verdict::Inconclusive),
                 idOf(Verdict::NotApplicable), idOf(Verdict::NotAssessed)});
    verb.option("--rationale TEXT", answered->rationale, tr("why"), Verb::Need::Required);
    verb.option("--support S", answered->support, tr("what the manufacturer states"),
                Verb::Need::Optional,
                {idOf(Support::Yes), idOf(Support::No), idOf(Support::NotApplicable)});

    const auto imported = std::make_shared<FileArguments>();
    Verb many = group.verb("import", tr("record many answers with their evidence, all or none"),
                           u"assessment import A-0001 answers.json"_s,
                           [imported](Context &c) { return import(c, *imported); });
    many.argument("ID", imported->assessment, tr("the assessment"));
    many.argument("FILE", imported->file,
                  tr("answers as JSON; evidence lies below its folder; - is standard input"));

    const auto told = std::make_shared<FileArguments>();
    Verb label = group.verb("facts", tr("record what the label says to the consumer"),
                            u"assessment facts A-0001 facts.json"_s,
                            [told](Context &c) { return facts(c, *told); });
    label.argument("ID", told->assessment, tr("the assessment"));
    label.argument("FILE", told->file, tr("facts as JSON; - is standard input"));
}

void AssessmentVerbs::addReviewing(Verb &group)
{
    const auto submitted = std::make_shared<ReviewArguments>();
    Verb submit = group.verb("submit", tr("hand an assessment to the review"),
                             u"assessment submit A-0001"_s, [given = submitted](Context &c) {
                                 return review(c, given->assessment, [given](Workspace &w) {
                                     return w.submit(given->assessment);
                                 });
                             });
    submit.argument("ID", submitted->assessment, tr("the assessment"));

    const auto accepted = std::make_shared<ReviewArguments>();
    Verb accept = group.verb("accept", tr("accept the whole assessment, or one answer"),
                             u"--actor \"Rhys Reviewer\" assessment accept A-0001"_s,
                             [given = accepted](Context &c) {
                                 return review(c, given->assessment, [given](Workspace &w) {
                                     std::optional<QString> one;
                                     if (!given->provision.isEmpty())
                                         one = given->provision;
                                     return w.accept(given->assessment, one);
                                 });
                             });
    accept.argument("ID", accepted->assessment, tr("the assessment"));
    accept.option("--provision P", accepted->provision, tr("only the answer to this provision"));

    const auto rejected = std::make_shared<ReviewArguments>();
    Verb reject =
        group.verb("reject", tr("send an answer back to the assessor"),
                   u"assessment reject A-0001 --provision CoP-1.1 --reason \"Which units?\""_s,
                   [given = rejected](Context &c) {
                       return review(c, given->assessment, [given](Workspace &w) {
                           return w.reject(given->assessment, given->provision, given->reason);
                       });
                   });
    reject.argument("ID", rejected->assessment, tr("the assessment"));
    reject.option("--provision P", rejected->provision, tr("the provision"), Verb::Need::Required);
    reject.option("--reason T", rejected->reason, tr("what is missing"), Verb::Need::Required);
}

} // namespace app::cli
