#pragma once

#include "assessment/model/lineage.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

#include <optional>

namespace assessment {

/// Begins the assessment of another version from one that is there.
class Cloning
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Cloning)

public:
    explicit Cloning(Store &store) : m_store(store) {}

    Result<QString> clone(const QString &parent, const NewVersion &version);

private:
    /// The id of the product with \a version, which is described in \a act when there is none.
    Result<QString> productIn(Act &act, const Assessment &parent, const NewVersion &version);
    Status copyAnswers(Act &act, const QString &id, const Assessment &parent);
    Status copyFacts(Act &act, const QString &id, const Assessment &parent);
    Status copyScope(Act &act, const QString &id, const Assessment &parent);
    Result<int> copyEvidence(Act &act, const QString &id, const Assessment &parent);

    Store &m_store;
};

/// Where \a assessment carries on from; nothing for one that was begun empty.
Result<std::optional<Lineage>> lineageOf(Database &database, const QString &assessment);

} // namespace assessment
