#pragma once

#include "assessment/model/decision.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Verdicts that were reached step by step.
class Decisions
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Decisions)

public:
    explicit Decisions(Store &store) : m_store(store) {}

    /// Answers with what the tree says after the choices, and keeps every step, as one act.
    Result<DecisionPath> decide(const QString &assessment, const QString &provision,
                                const DecisionRequest &request);

private:
    Store &m_store;
};

/// Keeps \a path beside the answer, in place of an older one; the log has both.
Status putDecision(Act &act, const QString &assessment, const QString &provision,
                   const DecisionPath &path);

} // namespace assessment
