#pragma once

#include "assessment/harness/devicesession.h"
#include "assessment/harness/script.h"
#include "assessment/harness/scriptvalues.h"

#include <map>
#include <set>

namespace assessment::harness {

/// Carries out the steps of a script over a session and collects what they establish. On the
/// thread of the run.
///
/// The verdict follows TTCN-3 (ETSI ES 201 873-1 §24.3): none < pass < inconclusive < fail, and
/// may only get worse; the first reason for the worst one is kept.
class ScriptRunner
{
public:
    ScriptRunner(const Script &script, const LeakRules &rules, DeviceSession &session,
                 const std::optional<PowerSwitch> &power,
                 const std::map<QString, QString> &settings, const std::set<QString> &secrets);

    void run();      ///< the steps
    void teardown(); ///< the steps that leave the device as it was found
    void conclude(); ///< what was seen all the time: printed secrets, or nothing at all

    std::optional<Verdict> verdict() const { return m_verdict; }
    QString reason() const { return m_reason; }
    const QList<Finding> &findings() const { return m_findings; }
    const QList<StepRecord> &steps() const { return m_steps; }

private:
    struct Outcome
    {
        QString outcome = QStringLiteral("done");
        QString measured = {};
        QString jump = {};
    };
    struct Seen
    {
        const Alternative *alternative = nullptr;
        qint64 begin = 0; ///< position in the view
        qint64 end = 0;
    };

    void perform(const QList<Step> &steps, bool record);
    Outcome carryOut(const Step &step);
    Outcome power(const Step &step);
    bool switchPower(PowerState state);
    bool askOperator(PowerState state);
    bool proveCut();
    Outcome listen(const Step &step);
    Outcome send(const Step &step);
    Outcome expect(const Step &step);
    Outcome scan(const Step &step);
    Outcome judge(const Step &step);
    std::optional<Seen> earliest(const Step &step, qint64 from);
    bool promptStands(const Step &step, qint64 from);
    bool silentEnough(const Nudge &nudge) const;
    /// Whether a byte has come since power-on: silence before the first one is not yet silence.
    bool hasBegun() const { return m_session.received() > m_powerReceived; }
    QString apply(const Consequence &consequence, qint64 offset);
    void worsen(Verdict verdict, const QString &reason);
    void addFinding(const QString &id, const QString &summary, const QString &provision,
                    qint64 offset);

    bool nextEntry(const Step &each);
    void finishEntry();
    void remember(int position, const StepRecord &record);

    std::chrono::milliseconds seconds(const Amount &number) const;
    QString masked(const QString &text) const;

    const Script &m_script;
    const LeakRules &m_rules;
    DeviceSession &m_session;
    const std::optional<PowerSwitch> &m_power;

    ScriptValues m_values;
    std::optional<Verdict> m_verdict;
    QString m_reason;
    QList<Finding> m_findings;
    QList<StepRecord> m_steps;

    qint64 m_cursor = 0;        ///< position in the view from which expectations look
    qint64 m_powerCursor = 0;   ///< the same at the last power-on
    qint64 m_powerReceived = 0; ///< bytes received by then
    const Step *m_each = nullptr;
    int m_entry = -1;
    int m_tried = 0;
    std::optional<StepRecord> m_entryRecord;
};

} // namespace assessment::harness
