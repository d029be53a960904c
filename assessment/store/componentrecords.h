#pragma once

#include "assessment/model/component.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

namespace assessment {

/// Components, services and apps of suppliers with the evidence that they have shown: the only
/// code that knows how they lie in the file. Which assessments use them is the matter of
/// ComponentUses.
class ComponentRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ComponentRecords)

public:
    explicit ComponentRecords(Store &store) : m_store(store) {}

    Result<QString> add(const Component &component);
    /// Its evidence shows nothing from today on, wherever it is used; every assessment that uses
    /// it says so, and its review is open again. Returns how many those are.
    Result<int> withdraw(const QString &component, const QString &reason);
    Result<ComponentEvidence> addEvidence(const QString &component, QIODevice &content,
                                          const NewEvidence &about, const Progress &progress);

    Result<QList<ComponentOverview>> all(); ///< by name, version and supplier
    /// Of this workspace, or known from an imported assessment.
    Result<Component> one(const QString &id);
    Result<QList<ComponentEvidence>> evidenceOf(const QString &component); ///< oldest first
    Result<ComponentEvidence> evidence(const QString &id);

private:
    Status checkNewComponent(Act &act, const Component &component);
    Status checkProvisions(const QStringList &provisions);
    Result<QList<ComponentEvidence>> read(const QString &condition, const QVariantList &values);

    Store &m_store;
};

} // namespace assessment
