#pragma once

#include "assessment/model/organisation.h"
#include "assessment/model/product.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Who issues and what is assessed: the only code that knows how they lie in the file.
class ProductRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ProductRecords)

public:
    explicit ProductRecords(Store &store) : m_store(store) {}

    Result<std::optional<Organisation>> organisation();
    Status setOrganisation(const Organisation &organisation);

    Result<QString> add(const Product &product);
    /// The same as a part of \a act.
    Result<QString> addIn(Act &act, const QString &id, const Product &product);
    /// A changed product voids the review of every assessment of it.
    Status update(const Product &product);
    Result<QList<Product>> all(); ///< in the order in which they were added
    Result<Product> one(const QString &id);

private:
    Store &m_store;
};

/// Product \a id as its row keeps it.
Product productFromRow(const QString &id, const QString &record);

/// NotFound when there is no such product.
Status checkProduct(Database &database, const QString &product);

} // namespace assessment
