#pragma once

#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

namespace assessment {

/// Fills one assessment from another of the same product under another scheme.
class Prefilling
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Prefilling)

public:
    explicit Prefilling(Store &store) : m_store(store) {}

    /// What fill() would do now.
    Result<QList<PrefillRow>> preview(const QString &target, const QString &source);
    Result<QList<PrefillRow>> previewOfNew(const QString &scheme, const QString &source);
    Result<PrefillResult> fill(const QString &target, const QString &source);

private:
    struct Pair
    {
        Assessment source;
        Assessment target;
        QList<PrefillRow> rows;
    };
    Result<Pair> read(const QString &target, const QString &source);
    Result<Pair> compare(Assessment target, const QString &source);
    Status put(Act &act, const Pair &pair, const PrefillRow &row, PrefillResult &result);
    Status putEvidence(Act &act, const Pair &pair, const PrefillRow &row, PrefillResult &result);

    Store &m_store;
};

/// Reads whether what the answers of \a assessment were inferred from has changed since.
Status readStaleness(Store &store, Assessment &assessment);

} // namespace assessment
