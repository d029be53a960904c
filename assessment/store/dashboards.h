#pragma once

#include "assessment/model/dashboard.h"
#include "assessment/store/store.h"

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

    Store &m_store;
};

} // namespace assessment
