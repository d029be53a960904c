#pragma once

#include "assessment/model/leaflet.h"
#include "assessment/store/store.h"

namespace assessment {

/// What makers tell the buyers of their products, and the leaflets that were made of it: the only
/// code that knows how they lie in the file.
class LeafletRecords
{
public:
    explicit LeafletRecords(Store &store) : m_store(store) {}

    /// With an invalid time when nothing is stored; NotFound when there is no such product.
    Result<StoredLeafletSteps> steps(const QString &product, const QString &language);
    /// Steps that say nothing take the row away.
    Status setSteps(const QString &product, const QString &language, const LeafletSteps &steps);

    /// Returns the id.
    Result<QString> add(const LeafletRecord &leaflet);
    Result<QList<LeafletRecord>> of(const QString &product); ///< oldest first

private:
    Store &m_store;
};

} // namespace assessment
