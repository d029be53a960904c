#pragma once

#include "assessment/adoption/counting.h"
#include "assessment/store/store.h"

namespace assessment {

/// The assessments of the file as adoption figures count them.
class AdoptionRecords
{
public:
    explicit AdoptionRecords(Store &store) : m_store(store) {}

    /// All that follow \a scheme and are not in the trash. Error Cancelled when asked to stop.
    Result<QList<CountedProduct>> products(const Scheme &scheme, const Progress &progress);
    /// Made when it is asked for first, and kept with the state of presentation: it is no part of
    /// the record, and the log must not tie it to this workspace.
    Result<QString> source();

private:
    Status readForVerdicts(Assessment &assessment);

    Store &m_store;
};

} // namespace assessment
