#pragma once

#include "assessment/model/dashboard.h"
#include "assessment/store/store.h"

#include <QHash>

#include <map>
#include <utility>

namespace assessment {

/// Reads what a dashboard shows; writes nothing.
class Dashboards
{
public:
    explicit Dashboards(Store &store) : m_store(store) {}

    Result<Dashboard> read();

private:
    Status readCases(DashboardSource &source);
    Status readLabels(DashboardSource &source);
    Status readEvidence(DashboardSource &source);
    Status readWaiting(DashboardSource &source);
    Status readStatements(DashboardSource &source);
    /// Of one product and kind: what is typed, and the statement that was signed last.
    struct StatementNow
    {
        StoredStatementEdits typed = {};
        KeptStatement kept = {};
    };
    using Statements = std::map<std::pair<QString, StatementKind>, StatementNow>;
    void takeDraft(const StatementNow &now, DashboardSource &source) const;
    /// What a statement about \a product is drafted from.
    struct Record
    {
        Product product;
        Facts facts;
    };
    Result<Record> recordOf(const QString &product);

    Store &m_store;
    QHash<QString, QString> m_newest; ///< by product: the assessment of it that was changed last
};

} // namespace assessment
