#include "assessment/harness/judgement.h"

#include "assessment/scheme/verdictorder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostFindings = 1000; // a hostile device shows no end of strange things

} // namespace

Judgement::Judgement(const Script &script, const LeakRules &rules, DeviceSession &session,
                     ScriptValues &values)
    : m_script(script)
    , m_rules(rules)
    , m_session(session)
    , m_values(values)
{}

QString Judgement::apply(const Consequence &consequence, qint64 offset)
{
    if (!consequence.mark.isEmpty())
        m_values.mark(consequence.mark);
    if (!consequence.finding.isEmpty()) {
        const FindingTemplate &finding = m_script.findings.at(consequence.finding);
        addFinding(consequence.finding, m_values.expand(finding.summary), finding.provision,
                   offset);
    }
    if (consequence.verdict)
        worsen(*consequence.verdict, m_values.expand(consequence.reason));
    return consequence.jump;
}

void Judgement::worsen(Verdict verdict, const QString &reason)
{
    if (m_verdict && proposalRank(verdict) <= proposalRank(*m_verdict))
        return;
    m_verdict = verdict;
    m_reason = masked(reason);
    m_session.note({{u"verdict"_s, idOf(verdict)}, {u"reason"_s, m_reason}});
}

void Judgement::addFinding(const QString &id, const QString &summary, const QString &provision,
                           qint64 offset)
{
    const Finding finding{id, masked(summary), provision, offset};
    const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &other) {
        return other.id == finding.id && other.summary == finding.summary;
    });
    if (known || m_findings.size() >= mostFindings)
        return;
    m_findings.append(finding);
    m_session.note({{u"finding"_s, id}, {u"summary"_s, finding.summary}, {u"offset"_s, offset}});
}

QString Judgement::masked(const QString &text) const
{
    return m_rules.mask(text, m_rules.find(text));
}

QJsonObject Judgement::save() const
{
    QJsonArray findings;
    for (const Finding &finding : m_findings)
        findings.append(QJsonObject{{u"id"_s, finding.id},
                                    {u"summary"_s, finding.summary},
                                    {u"provision"_s, finding.provision},
                                    {u"offset"_s, finding.offset}});
    return {{u"verdict"_s, m_verdict ? idOf(*m_verdict) : QString()},
            {u"reason"_s, m_reason},
            {u"findings"_s, findings}};
}

bool Judgement::restore(const QJsonObject &saved)
{
    const QString verdict = saved[u"verdict"].toString();
    m_verdict = verdictFromId(verdict);
    if (!verdict.isEmpty() && !m_verdict)
        return false;
    m_reason = saved[u"reason"].toString();
    m_findings.clear();
    const QJsonArray findings = saved[u"findings"].toArray();
    for (const QJsonValue &finding : findings)
        m_findings.append({finding[u"id"].toString(), finding[u"summary"].toString(),
                           finding[u"provision"].toString(), finding[u"offset"].toInteger(-1)});
    return true;
}

} // namespace assessment::harness
