#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/component.h"
#include "assessment/scheme/scheme.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What an assessment takes over from a component: each item becomes evidence of the assessment
/// that is marked as the supplier's, with the day on which it was shown and its last day.
class ComponentUses
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ComponentUses)

public:
    explicit ComponentUses(Store &store) : m_store(store) {}

    /// Takes over what the component has for provisions of the scheme and is not here yet. An item
    /// that was moved to the trash while the component was in use stays there. Returns how many
    /// came; done again, only what is new comes.
    Result<int> use(const QString &assessment, const QString &component);
    /// Moves the component's evidence to the trash and ends the use. Returns how many items went.
    Result<int> unuse(const QString &assessment, const QString &component);

    /// By component: what is known here of newer versions and of evidence not taken over too.
    Result<QList<ComponentUse>> of(const Assessment &assessment);
    Result<QList<ComponentWhere>> whereUsed(const QString &component);

    /// Notes the use of \a component in \a assessment, unless it is there.
    static Status noteIn(Act &act, const QString &assessment, const ComponentUse &use);
    /// Marks the item \a evidence of \a assessment as the supplier's.
    static Status markIn(Act &act, const QString &assessment, const QString &evidence,
                         const SuppliedBy &by);

private:
    /// Items of the component for provisions of \a scheme that are not in \a assessment.
    Result<QList<ComponentEvidence>> waiting(const QString &assessment, const Scheme &scheme,
                                             const QString &component);
    Result<int> takeOver(Act &act, const QString &assessment, const Scheme &scheme,
                         const Component &component, bool again);
    Result<QString> restored(Act &act, const QString &assessment, const QString &source);

    Store &m_store;
};

/// Refuses to do to \a item what only its supplier can do.
Status checkOwnEvidence(const EvidenceItem &item);

} // namespace assessment
