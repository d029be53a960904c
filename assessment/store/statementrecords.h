#pragma once

#include "assessment/statements/statement.h"
#include "assessment/store/store.h"

#include <functional>

namespace assessment {

/// What was said for the statements about products, and the statements that were signed: the only
/// code that knows how they lie in the file.
class StatementRecords
{
public:
    explicit StatementRecords(Store &store) : m_store(store) {}

    /// With an invalid time when nothing is stored; NotFound when there is no such product.
    Result<StoredStatementEdits> edits(const QString &product, StatementKind kind);
    /// Of all products and kinds for which something is stored.
    Result<QList<StoredStatementEdits>> allEdits();
    /// Edits that say nothing take the row away.
    Status setEdits(const QString &product, StatementKind kind, const StatementEdits &edits);

    /// Keeps the signed file and what it says. Conflict when the edits it was made from, whose time
    /// of change is \a madeFrom, are no longer those that are stored. \a lastLook runs when
    /// everything is written and only the commit is left. Returns the id.
    Result<QString> keep(const KeptStatement &statement, const QByteArray &pdf,
                         const QDateTime &madeFrom, const std::function<Status()> &lastLook);
    /// Those of \a product, "" = of all, the oldest first; discarded ones too.
    Result<QList<KeptStatement>> of(const QString &product);
    Result<KeptStatement> one(const QString &id);
    /// Takes it off the list. Refused until the day after KeptStatement::keptUntil.
    Status discard(const QString &id);

private:
    Result<QList<StoredStatementEdits>> selectEdits(const QString &condition,
                                                    const QVariantList &values);
    Result<QList<KeptStatement>> select(const QString &condition, const QVariantList &values);

    Store &m_store;
};

} // namespace assessment
