#include "assessment/store/decisions.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"

using namespace Qt::StringLiterals;

namespace assessment {

Result<DecisionPath> Decisions::decide(const QString &assessment, const QString &provision,
                                       const DecisionRequest &request)
{
    if (const Status known = checkKnown(m_store.database, assessment, {provision}); !known)
        return known.error();
    auto act = m_store.begin(u"answer.decide"_s, assessment);
    if (!act)
        return act.error();
    const auto row = act->find(u"assessment"_s, {{u"id"_s, assessment}});
    if (!row)
        return row.error();
    if (!*row)
        return unknownId(assessment);
    const DecisionTree *tree = decisionTreeFor((**row)[u"scheme"_s].toString(), provision);
    if (!tree) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the decision cannot be made"),
                     .where = provision,
                     .why = tr("there is no decision tree for it"),
                     .advice = tr("answer it directly")};
    }
    const Result<DecisionWalk> walked = walk(*tree, request.choices);
    if (!walked)
        return walked.error();
    if (!walked->end) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the decision cannot be made"),
                     .where = provision,
                     .why = tr("\"%1\" is not answered").arg(walked->next->question),
                     .advice = tr("go on to the end")};
    }
    const QString words = request.rationale.trimmed();
    DecisionPath path{.tree = tree->id,
                      .edition = tree->edition,
                      .sha256 = tree->sha256,
                      .steps = walked->steps,
                      .end = walked->end->id,
                      .verdict = walked->end->verdict,
                      .rationale = words.isEmpty() ? walked->rationale : words,
                      .decided = timeFromText(act->time()),
                      .decidedBy = act->actor()};
    const auto before =
        act->find(u"answer"_s, {{u"assessment"_s, assessment}, {u"provision"_s, provision}});
    if (!before)
        return before.error();
    Answer answer;
    answer.provision = provision;
    answer.verdict = path.verdict;
    answer.rationale = path.rationale;
    if (*before) {
        answer.support =
            supportFromId((**before)[u"support"_s].toString()).value_or(Support::NotStated);
    }
    if (const Status set = AssessmentRecords(m_store).answerIn(*act, assessment, answer); !set)
        return set.error();
    if (const Status put = putDecision(*act, assessment, provision, path); !put)
        return put.error();
    if (const Status voided = voidReview(*act, assessment, {provision}); !voided)
        return voided.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return path;
}

Status putDecision(Act &act, const QString &assessment, const QString &provision,
                   const DecisionPath &path)
{
    return act.put(u"decision_path"_s, {{u"assessment"_s, assessment},
                                        {u"provision"_s, provision},
                                        {u"record"_s, recordText(toJson(path))}});
}

} // namespace assessment
