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
    Store &m_store;
};

} // namespace assessment
