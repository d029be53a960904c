#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/progress.h"
#include "assessment/store/store.h"

#include <QIODevice>

#include <optional>

namespace assessment {

/// Whether rows of \a table only come and never change or go.
bool isOnlyAdded(const QString &table);

/// Undoing an import, of which nothing is erased. An assessment that was not here before lies in
/// the trash afterwards, with all that came, and nothing is left in \a changes to take back.
/// Otherwise the rows that cannot go are set aside: no list, verdict or export has them.
Status hideImported(Act &act, QList<RowChange> &changes, const QString &title);

/// What came from other workspaces.
class Exchanges
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Exchanges)

public:
    explicit Exchanges(Store &store) : m_store(store) {}

    /// A state that both sides had.
    struct Base
    {
        std::optional<QList<CaseRow>> rows;
        QStringList left; ///< items of it that were not taken over here
    };

    Result<QList<Exchange>> of(const QString &assessment);
    Status writeHistory(const QString &exchange, QIODevice &out, const Progress &progress);

    /// What this workspace has seen of others, for the manifest of an export; one point for each.
    Result<QList<ExchangePoint>> seen(const QString &assessment);
    /// The latest state that the sender of \a manifest and this workspace had in common.
    Result<Base> baseFor(const BundleManifest &manifest);
    /// The items of the bundle with \a manifestSha256 that were left when it was imported.
    Result<QStringList> left(const QByteArray &manifestSha256);

private:
    struct Candidate;
    Result<std::optional<Candidate>> ownState(const BundleManifest &manifest);
    Result<std::optional<Candidate>> storedState(const BundleManifest &manifest);
    Result<QList<CaseRow>> stateOf(const QString &sha256);

    Store &m_store;
};

} // namespace assessment
