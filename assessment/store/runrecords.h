#pragma once

#include "assessment/model/run.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QIODevice>

namespace assessment {

/// Runs on devices. A record, once written, stays: undo never touches it.
class RunRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RunRecords)

public:
    explicit RunRecords(Store &store) : m_store(store) {}

    Result<QString> record(const QString &assessment, const RunRecord &run, QIODevice *transcript);
    Result<QList<RunRecord>> of(const QString &assessment); ///< in the order they were recorded

private:
    /// Notes which firmware \a product declared when the run was made, so that a run tells itself
    /// from one on a later build.
    Status pinFirmware(RunRecord &run, const QString &product);

    Store &m_store;
};

} // namespace assessment
