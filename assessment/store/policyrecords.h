#pragma once

#include "assessment/model/policy.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

#include <optional>

namespace assessment {

/// The verdict policy of the workspace (docs/adr/0016-verdict-policy.md): the only code that knows
/// how it lies in the file. Its text is checked in full on the way in, and whenever it is read.
class PolicyRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::PolicyRecords)

public:
    explicit PolicyRecords(Store &store) : m_store(store) {}

    /// None while the built-in one counts.
    Result<std::optional<PolicyInForce>> own();
    Result<PolicyInForce> inForce();
    Result<QList<PolicyReview>> set(const QByteArray &text, const QString &where);
    Result<QList<PolicyReview>> reset();
    Result<QList<PolicyReview>> reviews();

private:
    Error unreadable(const Error &why) const;

    Store &m_store;
};

} // namespace assessment
