#include "assessment/store/scoperecords.h"

#include "assessment/model/scopefile.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"

using namespace Qt::StringLiterals;

namespace assessment {

Result<Scope> ScopeRecords::of(const QString &assessment)
{
    Scope scope;
    const Status read = m_store.database.each(
        u"SELECT question, answer, note, changed, changed_by FROM scope_answer "
        "WHERE assessment = ?"_s,
        {assessment}, [&](const QSqlQuery &row) {
            scope.insert(
                row.value(0).toString(),
                {.choice = scopeChoiceFromId(row.value(1).toString()).value_or(ScopeChoice::Unset),
                 .note = row.value(2).toString(),
                 .changed = timeFromText(row.value(3).toString()),
                 .changedBy = row.value(4).toString()});
            return true;
        });
    if (!read)
        return read.error();
    return scope;
}

Status ScopeRecords::set(const QString &assessment, const Scope &answers)
{
    auto act = m_store.begin(u"scope.set"_s, assessment);
    if (!act)
        return act.error();
    const auto row = assessmentRow(*act, assessment);
    if (!row)
        return row.error();
    const Result<Scheme> scheme = schemeIn(act->database(), (*row)[u"scheme"_s].toString());
    if (!scheme)
        return scheme.error();
    if (const Status sound = check(*scheme, answers); !sound)
        return sound.error();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (const Status done = setOne(*act, assessment, answer.key(), *answer); !done)
            return done.error();
    }
    if (!act->changesAnything())
        return Ok;
    if (const Status voided = voidReview(*act, assessment, {}); !voided)
        return voided.error();
    return act->commit();
}

Status ScopeRecords::check(const Scheme &scheme, const Scope &answers)
{
    const QString what = tr("the scope cannot be recorded");
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (const Status known = checkScopeKey(scheme, answer.key(), what); !known)
            return known.error();
        if (answer->note.size() > longestScopeNote) {
            return Error{
                .kind = Error::Kind::InvalidInput,
                .what = what,
                .where = answer.key(),
                .why = tr("the note is longer than %n character(s)", nullptr, longestScopeNote),
                .advice = tr("shorten it or add the text as evidence")};
        }
    }
    return Ok;
}

Status ScopeRecords::setOne(Act &act, const QString &assessment, const QString &question,
                            const ScopeAnswer &answer)
{
    const QString table = u"scope_answer"_s;
    const QJsonObject key{{u"assessment"_s, assessment}, {u"question"_s, question}};
    const auto before = act.find(table, key);
    if (!before)
        return before.error();
    // What the file will give back, so that the same note is the same row.
    const QString note = QString::fromUtf8(answer.note.toUtf8());
    if (answer.choice == ScopeChoice::Unset && note.trimmed().isEmpty())
        return *before ? act.remove(table, key) : Ok;
    if (*before && (**before)[u"answer"_s].toString() == idOf(answer.choice)
        && (**before)[u"note"_s].toString() == note)
        return Ok; // said again: nothing happened
    QJsonObject row = key;
    row[u"answer"_s] = idOf(answer.choice);
    row[u"note"_s] = note;
    row[u"changed"_s] = act.time();
    row[u"changed_by"_s] = act.actor();
    return act.put(table, row);
}

} // namespace assessment
