#pragma once

#include "assessment/harness/devicesession.h"
#include "assessment/harness/script.h"
#include "assessment/harness/scriptvalues.h"
#include "assessment/model/run.h"

#include <QJsonObject>

#include <optional>

namespace assessment::harness {

/// What a run has established so far. On the thread of the run.
///
/// The verdict follows TTCN-3 (ETSI ES 201 873-1 §24.3): none < pass < inconclusive < fail, and
/// may only get worse; the first reason for the worst one is kept.
class Judgement
{
public:
    Judgement(const Script &script, const LeakRules &rules, DeviceSession &session,
              ScriptValues &values);

    /// Does what \a consequence says and gives where to go on. \a offset is that of the console
    /// byte it rests on, -1 = none.
    QString apply(const Consequence &consequence, qint64 offset);
    void worsen(Verdict verdict, const QString &reason);
    void addFinding(const QString &id, const QString &summary, const QString &provision,
                    qint64 offset);

    std::optional<Verdict> verdict() const { return m_verdict; }
    QString reason() const { return m_reason; }
    const QList<Finding> &findings() const { return m_findings; }

    QString masked(const QString &text) const; ///< without the secrets that the rules know

    QJsonObject save() const; ///< for a checkpoint
    bool restore(const QJsonObject &saved);

private:
    const Script &m_script;
    const LeakRules &m_rules;
    DeviceSession &m_session;
    ScriptValues &m_values;
    std::optional<Verdict> m_verdict;
    QString m_reason;
    QList<Finding> m_findings;
};

} // namespace assessment::harness
