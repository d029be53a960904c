#pragma once

#include "assessment/model/trash.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QList>

namespace assessment {

/// What was moved out of sight. Nothing is ever erased: the rows stay as they are, a row in the
/// table "trash" hides them from every list, verdict and gate.
class TrashRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::TrashRecords)

public:
    explicit TrashRecords(Store &store) : m_store(store) {}

    Status removeEvidence(const QString &evidence);
    Status removeAssessment(const QString &assessment);
    Result<QList<TrashItem>> items(TrashView view); ///< newest first
    Status restore(const QString &id);
    Result<int> empty();

private:
    Status hide(Act &act, const TrashItem &item);

    Store &m_store;
};

/// Refuses to work on \a id, evidence or an assessment, while it is in the trash.
Status checkNotRemoved(Database &database, const QString &id);

} // namespace assessment
