#include "assessment/exchange/casejudgement.h"

#include "assessment/json/jsonreader.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// Given for a text that nobody wrote down.
QByteArray unknownText()
{
    return QByteArray(32, '\0');
}

/// Rows come in the order of a bundle, so an answer is there before what is kept beside it.
class Judging
{
public:
    Judging(const Scheme &scheme, QDate day) : m_scheme(scheme)
    {
        m_found.scheme = scheme.id;
        m_found.day = day;
    }

    void take(const CaseRow &row);
    Assessment finish();

private:
    void takeAssessment(const QJsonObject &row);
    void takeAnswer(const QJsonObject &row);
    void takeBesideAnswer(const QString &table, const QJsonObject &row);
    void takeEvidence(const QString &table, const QJsonObject &row);

    const Scheme &m_scheme;
    Assessment m_found;
    QHash<QString, EvidenceItem> m_evidence;
};

void Judging::takeAssessment(const QJsonObject &row)
{
    m_found.id = row[u"id"_s].toString();
    m_found.schemeDigest = QByteArray::fromHex(row[u"scheme_sha256"_s].toString().toLatin1());
    m_found.kind = assessmentKindFromId(row[u"kind"_s].toString()).value_or(AssessmentKind::Self);
    m_found.status = reviewStatusFromId(row[u"status"_s].toString()).value_or(ReviewStatus::Draft);
    m_found.created = timeFromText(row[u"created"_s].toString());
}

void Judging::takeAnswer(const QJsonObject &row)
{
    const QString id = row[u"provision"_s].toString();
    const Provision *provision = m_scheme.provision(id);
    const bool sameText = m_scheme.digest == m_found.schemeDigest;
    Answer answer;
    answer.provision = id;
    answer.support = supportFromId(row[u"support"_s].toString()).value_or(Support::NotStated);
    answer.verdict = verdictFromId(row[u"verdict"_s].toString()).value_or(Verdict::NotAssessed);
    answer.rationale = row[u"rationale"_s].toString();
    answer.status = reviewStatusFromId(row[u"status"_s].toString()).value_or(ReviewStatus::Draft);
    answer.changed = timeFromText(row[u"changed"_s].toString());
    if (provision)
        answer.textSha256 = sameText ? provision->digest : unknownText();
    m_found.answers.insert(id, answer);
}

void Judging::takeBesideAnswer(const QString &table, const QJsonObject &row)
{
    const auto answer = m_found.answers.find(row[u"provision"_s].toString());
    if (answer == m_found.answers.end())
        return; // of an answer that was taken back
    if (table == u"answer_text") {
        answer->textSha256 = QByteArray::fromHex(row[u"sha256"_s].toString().toLatin1());
    } else if (table == u"inherited_answer") {
        const bool open = row[u"confirmed"_s].toString().isEmpty();
        answer->inheritance = open ? Inheritance::Open : Inheritance::Confirmed;
    } else {
        answer->inference = inferenceFromJson(row[u"source"_s].toString(),
                                              recordFromText(row[u"record"_s].toString()));
    }
}

void Judging::takeEvidence(const QString &table, const QJsonObject &row)
{
    EvidenceItem &item = m_evidence[row[u"evidence"_s].toString()];
    if (table == u"evidence_link")
        item.provisions.append(row[u"provision"_s].toString());
    else if (table == u"evidence_supplier")
        item.supplied =
            SuppliedBy{.component = componentFromJson(row[u"component"_s].toString(),
                                                      recordFromText(row[u"record"_s].toString())),
                       .source = row[u"source"_s].toString()};
    else
        item.expires = QDate::fromString(row[u"expires"_s].toString(), Qt::ISODate);
}

void Judging::take(const CaseRow &row)
{
    if (row.table == u"product") {
        JsonReader reader(recordFromText(row.row[u"record"_s].toString()));
        m_found.product = readProduct(reader);
    } else if (row.table == u"assessment") {
        takeAssessment(row.row);
    } else if (row.table == u"scope_answer") {
        m_found.scope.insert(
            row.row[u"question"_s].toString(),
            {.choice =
                 scopeChoiceFromId(row.row[u"answer"_s].toString()).value_or(ScopeChoice::Unset),
             .note = row.row[u"note"_s].toString()});
    } else if (row.table == u"answer") {
        takeAnswer(row.row);
    } else if (row.table == u"answer_text" || row.table == u"inherited_answer"
               || row.table == u"inferred_answer") {
        takeBesideAnswer(row.table, row.row);
    } else if (row.table == u"evidence_link" || row.table == u"evidence_validity"
               || row.table == u"evidence_supplier") {
        takeEvidence(row.table, row.row);
    }
}

Assessment Judging::finish()
{
    m_found.evidence = m_evidence.values();
    return m_found;
}

} // namespace

Assessment assessmentForVerdicts(const QList<CaseRow> &rows, const Scheme &scheme, QDate day)
{
    Judging judging(scheme, day);
    for (const CaseRow &row : rows)
        judging.take(row);
    return judging.finish();
}

} // namespace assessment
