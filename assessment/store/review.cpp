#include "assessment/store/review.h"

#include "assessment/model/assessment.h"
#include "assessment/model/people.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/trashrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QString draft()
{
    return idOf(ReviewStatus::Draft);
}

QString submitted()
{
    return idOf(ReviewStatus::Submitted);
}

QString accepted()
{
    return idOf(ReviewStatus::Accepted);
}

QString rejected()
{
    return idOf(ReviewStatus::Rejected);
}

QJsonObject answerKey(const QString &assessment, const QString &provision)
{
    return {{u"assessment"_s, assessment}, {u"provision"_s, provision}};
}

Error refused(const QString &what, const QString &where, const QString &why,
              const QString &advice = {})
{
    return {
        .kind = Error::Kind::Refused, .what = what, .where = where, .why = why, .advice = advice};
}

} // namespace

Result<QJsonObject> assessmentRow(Act &act, const QString &id)
{
    const auto found = act.find(u"assessment"_s, {{u"id"_s, id}});
    if (!found)
        return found.error();
    if (!*found)
        return unknownId(id);
    if (const Status there = checkNotRemoved(act.database(), id); !there)
        return there.error();
    return **found;
}

Status voidReview(Act &act, const QString &assessment, const QStringList &provisions)
{
    for (const QString &provision : provisions) {
        const QJsonObject key = answerKey(assessment, provision);
        const auto answer = act.find(u"answer"_s, key);
        if (!answer)
            return answer.error();
        if (!*answer)
            continue;
        const Status opened =
            act.change(u"answer"_s, key, {{u"status"_s, draft()}, {u"reject_reason"_s, QString()}});
        if (!opened)
            return opened.error();
    }
    return act.change(u"assessment"_s, {{u"id"_s, assessment}}, {{u"status"_s, draft()}});
}

QString componentSubjects()
{
    return u"SELECT component FROM component_use WHERE assessment = ? UNION "
           "SELECT component FROM evidence_supplier WHERE assessment = ?"_s;
}

Status voidReviewsAbout(Act &act, const QString &subject)
{
    const QString policy = verdictPolicySubject.toString();
    const auto assessments = act.database().select(
        u"SELECT id FROM assessment WHERE id = ? OR product = ? "
        "OR (? = ? AND id IN (SELECT assessment FROM ixit_entry)) "
        "OR id IN (SELECT assessment FROM component_use WHERE component = ?) "
        "OR id IN (SELECT assessment FROM evidence_supplier WHERE component = ?) ORDER BY id"_s,
        {subject, subject, subject, policy, subject, subject},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!assessments)
        return assessments.error();
    for (const QString &assessment : *assessments) {
        if (const Status voided = voidReview(act, assessment, {}); !voided)
            return voided.error();
    }
    return Ok;
}

Result<QStringList> assessorsOf(Database &database, const QString &assessment)
{
    const QStringList &others = actsWithoutWork();
    const QString places = QStringList(others.size(), u"?"_s).join(u", "_s);
    QVariantList values{assessment};
    for (const QString &act : others)
        values.append(act);
    // An act that takes back or repeats another names it in "what". Whoever made what came over
    // from another version or another scheme until then took part in this one, and so did whoever
    // worked on it in the workspace from which it was imported. Who entered what a supplier has
    // shown said what it is evidence for.
    const auto found = database.select(
        u"WITH RECURSIVE part (assessment, until) AS (SELECT ?, 9223372036854775807 "
        "UNION SELECT n.parent, (SELECT min(sequence) FROM log WHERE "
        "subject = n.assessment) FROM lineage n JOIN part USING (assessment) "
        "UNION SELECT i.source, (SELECT max(sequence) FROM log WHERE subject = i.assessment AND "
        "act = 'assessment.prefill') FROM inferred_answer i JOIN part USING (assessment)) "
        "SELECT DISTINCT actor FROM part JOIN log ON subject IN (part.assessment, "
        "(SELECT product FROM assessment WHERE id = part.assessment)) "
        "AND sequence < part.until AND sequence >= "
        "(SELECT min(sequence) FROM log WHERE subject = part.assessment) "
        "WHERE CASE WHEN act IN ('undo', 'redo') THEN change ->> '$.what' ELSE act END "
        "NOT IN (%1) UNION SELECT value FROM part JOIN exchange ON exchange.assessment = "
        "part.assessment, json_each(exchange.assessors) UNION SELECT added_by FROM part "
        "JOIN evidence_supplier ON evidence_supplier.assessment = part.assessment "
        "JOIN evidence_revision USING (evidence) ORDER BY 1"_s.arg(places),
        values, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    return QStringList(*found);
}

Status Review::submit(const QString &assessment)
{
    auto act = m_store.begin(u"review.submit"_s, assessment);
    if (!act)
        return act.error();
    const auto row = assessmentRow(*act, assessment);
    if (!row)
        return row.error();
    const Result<int> answers = countOf(assessment, {draft(), rejected(), submitted(), accepted()});
    if (!answers)
        return answers.error();
    if (*answers == 0) {
        return refused(tr("the assessment cannot be submitted"), assessment,
                       tr("no provision has an answer"), tr("answer the provisions first"));
    }
    if (const Status set = setStatuses(*act, assessment, {draft(), rejected()}, submitted()); !set)
        return set.error();
    // Submitting what is with the review already changes nothing, not even who submitted it.
    const QString status = (*row)[u"status"_s].toString();
    if (act->changesAnything() || status == draft() || status == rejected()) {
        const Status done =
            act->change(u"assessment"_s, {{u"id"_s, assessment}},
                        {{u"status"_s, submitted()}, {u"submitted_by"_s, act->actor()}});
        if (!done)
            return done.error();
    }
    return act->commit();
}

Status Review::accept(const QString &assessment, const std::optional<QString> &provision)
{
    auto act = m_store.begin(u"review.accept"_s, assessment);
    if (!act)
        return act.error();
    const auto row = assessmentRow(*act, assessment);
    if (!row)
        return row.error();
    if (const Status may = mayDecide(*act, assessment, *row); !may)
        return may.error();
    const QString status = (*row)[u"status"_s].toString();
    const bool open = status == submitted() || (provision && status == rejected());
    if (!open) {
        return refused(tr("the assessment cannot be accepted"), assessment,
                       tr("it is not submitted"), tr("submit it first"));
    }
    const Status done =
        provision ? acceptOne(*act, assessment, *provision) : acceptAll(*act, assessment);
    if (!done)
        return done.error();
    return act->commit();
}

Status Review::acceptAll(Act &act, const QString &assessment)
{
    const Result<int> open = countOf(assessment, {draft(), rejected()});
    if (!open)
        return open.error();
    if (*open > 0) {
        return refused(tr("the assessment cannot be accepted"), assessment,
                       tr("%n answer(s) in it are not submitted", nullptr, *open),
                       tr("submit it again first"));
    }
    if (const Status set = setStatuses(act, assessment, {submitted()}, accepted()); !set)
        return set.error();
    return act.change(u"assessment"_s, {{u"id"_s, assessment}},
                      {{u"status"_s, accepted()}, {u"decided_by"_s, act.actor()}});
}

Status Review::acceptOne(Act &act, const QString &assessment, const QString &provision)
{
    const QJsonObject key = answerKey(assessment, provision);
    const auto answer = act.find(u"answer"_s, key);
    if (!answer)
        return answer.error();
    const QString status = *answer ? (**answer)[u"status"_s].toString() : draft();
    if (status == draft()) {
        return refused(tr("the answer cannot be accepted"), provision,
                       *answer ? tr("it is not submitted") : tr("there is none"),
                       tr("submit the assessment first"));
    }
    const Status changed =
        act.change(u"answer"_s, key, {{u"status"_s, accepted()}, {u"reject_reason"_s, QString()}});
    if (!changed)
        return changed.error();
    const Result<int> left = countOf(assessment, {submitted(), rejected(), draft()});
    if (!left)
        return left.error();
    QJsonObject columns{{u"decided_by"_s, act.actor()}};
    if (*left == 0)
        columns[u"status"_s] = accepted();
    return act.change(u"assessment"_s, {{u"id"_s, assessment}}, columns);
}

Status Review::reject(const QString &assessment, const QString &provision, const QString &reason)
{
    auto act = m_store.begin(u"review.reject"_s, assessment);
    if (!act)
        return act.error();
    const auto row = assessmentRow(*act, assessment);
    if (!row)
        return row.error();
    if (reason.trimmed().isEmpty()) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the answer cannot be rejected"),
                     .where = provision,
                     .why = tr("the reason is missing"),
                     .advice = tr("say what has to be mended")};
    }
    if (const Status may = mayDecide(*act, assessment, *row); !may)
        return may.error();
    const QJsonObject key = answerKey(assessment, provision);
    const auto answer = act->find(u"answer"_s, key);
    if (!answer)
        return answer.error();
    if (!*answer || (**answer)[u"status"_s].toString() == draft()
        || (*row)[u"status"_s].toString() == draft()) {
        return refused(tr("the answer cannot be rejected"), provision,
                       *answer ? tr("it is not submitted") : tr("there is none"),
                       tr("submit the assessment first"));
    }
    const Status changed = act->change(
        u"answer"_s, key, {{u"status"_s, rejected()}, {u"reject_reason"_s, reason.trimmed()}});
    if (!changed)
        return changed.error();
    const Status marked = act->change(u"assessment"_s, {{u"id"_s, assessment}},
                                      {{u"status"_s, rejected()}, {u"decided_by"_s, act->actor()}});
    if (!marked)
        return marked.error();
    return act->commit();
}

Status Review::mayDecide(Act &act, const QString &assessment, const QJsonObject &row)
{
    if (row[u"kind"_s].toString() != idOf(AssessmentKind::Lab))
        return Ok;
    const Result<QStringList> assessors = assessorsOf(act.database(), assessment);
    if (!assessors)
        return assessors.error();
    const bool tookPart =
        std::any_of(assessors->begin(), assessors->end(),
                    [&](const QString &assessor) { return samePerson(assessor, act.actor()); });
    if (tookPart) {
        return refused(tr("%1 cannot decide about this assessment").arg(act.actor()), assessment,
                       tr("a lab's assessment is decided by somebody who took no part in it"),
                       tr("ask another person to review it"));
    }
    return Ok;
}

Result<int> Review::countOf(const QString &assessment, const QStringList &statuses)
{
    QVariantList values{assessment};
    for (const QString &status : statuses)
        values.append(status);
    const QString places = QStringList(statuses.size(), u"?"_s).join(u", "_s);
    const auto count = m_store.database.run(
        u"SELECT count(*) FROM answer WHERE assessment = ? AND status IN (%1)"_s.arg(places),
        values);
    if (!count)
        return count.error();
    return count->value(0).toInt();
}

Status Review::setStatuses(Act &act, const QString &assessment, const QStringList &from,
                           const QString &to)
{
    const auto answers = m_store.database.select(
        u"SELECT provision, status FROM answer WHERE assessment = ? ORDER BY provision"_s,
        {assessment}, [](const QSqlQuery &row) {
            return std::pair(row.value(0).toString(), row.value(1).toString());
        });
    if (!answers)
        return answers.error();
    for (const auto &[provision, status] : *answers) {
        if (!from.contains(status))
            continue;
        const Status changed = act.change(u"answer"_s, answerKey(assessment, provision),
                                          {{u"status"_s, to}, {u"reject_reason"_s, QString()}});
        if (!changed)
            return changed.error();
    }
    return Ok;
}

} // namespace assessment
