#pragma once

#include "assessment/scheme/scheme.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

namespace assessment {

/// The rows of the start page. Verdicts and progress of an assessment are computed again only
/// when the custody log has something new about it, or evidence has expired; until then they come
/// from cache_summary, which is no part of the record.
class Summaries
{
public:
    explicit Summaries(Store &store) : m_store(store) {}

    Result<QList<AssessmentSummary>> all(); ///< newest change first

private:
    struct Entry;
    Status compute(Entry &entry, const Scheme &scheme);
    void remember(const QList<Entry> &entries);

    Store &m_store;
};

} // namespace assessment
