#include "assessment/store/answertimes.h"

#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/schemerecords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::AnswerTimes)
};

QJsonObject keyOf(const QString &assessment, const QString &provision)
{
    return {{u"assessment"_s, assessment}, {u"provision"_s, provision}};
}

Inheritance inheritanceFrom(const QVariant &confirmed)
{
    if (confirmed.isNull())
        return Inheritance::None;
    return confirmed.toString().isEmpty() ? Inheritance::Open : Inheritance::Confirmed;
}

std::optional<Inference> inferenceFrom(const QVariant &source, const QVariant &record)
{
    if (source.isNull())
        return std::nullopt;
    return inferenceFromJson(source.toString(), recordFromText(record.toString()));
}

std::optional<DecisionPath> decisionFrom(const QVariant &record)
{
    return record.isNull() ? std::nullopt : decisionFromJson(recordFromText(record.toString()));
}

/// Given for a text that nobody wrote down.
QByteArray unknownText()
{
    return QByteArray(32, '\0');
}

/// The digest of the text of \a provision as it is now, and of the one an answer in \a assessment
/// is for when nothing else is known.
struct Texts
{
    QByteArray now;
    QByteArray assumed;
};

Result<Texts> textsOf(Act &act, const QString &assessment, const QString &provision)
{
    const auto row = act.find(u"assessment"_s, {{u"id"_s, assessment}});
    if (!row)
        return row.error();
    Q_ASSERT(*row); // the caller has looked
    const Result<Scheme> scheme = schemeIn(act.database(), (**row)[u"scheme"_s].toString());
    if (!scheme)
        return scheme.error();
    const Provision *known = scheme->provision(provision);
    if (!known) { // another edition has come since the caller looked
        return Error{.kind = Error::Kind::Conflict,
                     .what = Text::tr("the answer cannot be recorded"),
                     .where = provision,
                     .why = Text::tr("%1 does not have it any more").arg(scheme->title)};
    }
    const bool same = (**row)[u"scheme_sha256"_s] == QString::fromLatin1(scheme->digest.toHex());
    return Texts{.now = known->digest, .assumed = same ? known->digest : unknownText()};
}

Status putText(Act &act, const QString &assessment, const QString &provision,
               const QByteArray &sha256)
{
    QJsonObject row = keyOf(assessment, provision);
    row[u"sha256"_s] = QString::fromLatin1(sha256.toHex());
    return act.put(u"answer_text"_s, row);
}

Status putInheritance(Act &act, const QString &assessment, const QString &provision,
                      const QString &confirmed, const QString &by)
{
    QJsonObject row = keyOf(assessment, provision);
    row[u"confirmed"_s] = confirmed;
    row[u"confirmed_by"_s] = by;
    return act.put(u"inherited_answer"_s, row);
}

/// It came from nowhere else any more.
Status forgetOrigin(Act &act, const QJsonObject &key)
{
    if (const Status inferred = act.remove(u"inferred_answer"_s, key); !inferred)
        return inferred.error();
    return act.remove(u"inherited_answer"_s, key);
}

} // namespace

Status readAnswers(Database &database, Assessment &assessment)
{
    const Result<Scheme> scheme = schemeIn(database, assessment.scheme);
    const auto assumedText = [&](const QString &id) {
        const Provision *provision = scheme ? scheme->provision(id) : nullptr;
        if (!provision)
            return QByteArray();
        return scheme->digest == assessment.schemeDigest ? provision->digest : unknownText();
    };
    return database.each(
        u"SELECT a.provision, a.support, a.verdict, a.rationale, a.status, a.reject_reason, "
        "a.changed, a.changed_by, i.confirmed, t.sha256, f.source, f.record, d.record FROM answer "
        "a "
        "LEFT JOIN answer_text t ON t.assessment = a.assessment AND t.provision = a.provision "
        "LEFT JOIN inherited_answer i ON i.assessment = a.assessment AND i.provision = a.provision "
        "LEFT JOIN inferred_answer f ON f.assessment = a.assessment AND f.provision = a.provision "
        "LEFT JOIN decision_path d ON d.assessment = a.assessment AND d.provision = a.provision "
        "WHERE a.assessment = ?"_s,
        {assessment.id}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            assessment.answers.insert(
                id,
                {.provision = id,
                 .support = supportFromId(row.value(1).toString()).value_or(Support::NotStated),
                 .verdict = verdictFromId(row.value(2).toString()).value_or(Verdict::NotAssessed),
                 .rationale = row.value(3).toString(),
                 .status =
                     reviewStatusFromId(row.value(4).toString()).value_or(ReviewStatus::Draft),
                 .rejectReason = row.value(5).toString(),
                 .changed = timeFromText(row.value(6).toString()),
                 .changedBy = row.value(7).toString(),
                 .inheritance = inheritanceFrom(row.value(8)),
                 .textSha256 = row.value(9).isNull()
                                   ? assumedText(id)
                                   : QByteArray::fromHex(row.value(9).toString().toLatin1()),
                 .inference = inferenceFrom(row.value(10), row.value(11)),
                 .decision = decisionFrom(row.value(12))});
            return true;
        });
}

Status rememberText(Act &act, const QString &assessment, const QString &provision)
{
    const Result<Texts> texts = textsOf(act, assessment, provision);
    if (!texts)
        return texts.error();
    if (const Status put = putText(act, assessment, provision, texts->now); !put)
        return put.error();
    return forgetOrigin(act, keyOf(assessment, provision));
}

Result<bool> confirmAnswer(Act &act, const QString &assessment, const QString &provision)
{
    const QJsonObject key = keyOf(assessment, provision);
    const auto answer = act.find(u"answer"_s, key);
    if (!answer)
        return answer.error();
    const QString open = idOf(Verdict::NotAssessed);
    if (!*answer || (**answer)[u"verdict"_s].toString() == open) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = Text::tr("the answer cannot be confirmed"),
                     .where = provision,
                     .why = Text::tr("the provision has no answer"),
                     .advice = Text::tr("answer it")};
    }
    const Result<Texts> texts = textsOf(act, assessment, provision);
    if (!texts)
        return texts.error();
    const auto text = act.find(u"answer_text"_s, key);
    if (!text)
        return text.error();
    const auto inherited = act.find(u"inherited_answer"_s, key);
    if (!inherited)
        return inherited.error();
    const QByteArray given =
        *text ? QByteArray::fromHex((**text)[u"sha256"_s].toString().toLatin1()) : texts->assumed;
    const bool carried = *inherited && (**inherited)[u"confirmed"_s].toString().isEmpty();
    if (given == texts->now && !carried)
        return false;
    if (const Status put = putText(act, assessment, provision, texts->now); !put)
        return put.error();
    if (carried) {
        const Status confirmed =
            putInheritance(act, assessment, provision, act.time(), act.actor());
        if (!confirmed)
            return confirmed.error();
    }
    return true;
}

Status inheritAnswer(Act &act, const QString &assessment, const QString &provision,
                     const QByteArray &sha256)
{
    const QByteArray given = sha256.isEmpty() ? unknownText() : sha256;
    if (const Status put = putText(act, assessment, provision, given); !put)
        return put.error();
    return putInheritance(act, assessment, provision, QString(), QString());
}

Status inferAnswer(Act &act, const QString &assessment, const QString &provision,
                   const Inference &inference)
{
    const Result<Texts> texts = textsOf(act, assessment, provision);
    if (!texts)
        return texts.error();
    if (const Status open = inheritAnswer(act, assessment, provision, texts->now); !open)
        return open.error();
    QJsonObject row = keyOf(assessment, provision);
    row[u"source"_s] = inference.source;
    row[u"record"_s] = recordText(toJson(inference));
    return act.put(u"inferred_answer"_s, row);
}

Status forgetAnswer(Act &act, const QString &assessment, const QString &provision)
{
    const QJsonObject key = keyOf(assessment, provision);
    if (const Status text = act.remove(u"answer_text"_s, key); !text)
        return text.error();
    // There is no answer left that steps could have led to; the log keeps them.
    if (const Status steps = act.remove(u"decision_path"_s, key); !steps)
        return steps.error();
    return forgetOrigin(act, key);
}

} // namespace assessment
