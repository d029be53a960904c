#pragma once

#include "assessment/model/label.h"
#include "assessment/model/run.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QIODevice>

#include <functional>

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

/// Labels this workspace has issued; their rows never change.
class LabelRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelRecords)

public:
    explicit LabelRecords(Store &store) : m_store(store) {}

    Result<QString> nextCertificateId(const QString &prefix);
    Status record(const IssuedLabel &label, const QByteArray &pdf,
                  const std::function<Status()> &publish);
    Result<QList<IssuedLabel>> all(); ///< in the order they were issued

private:
    Store &m_store;
};

} // namespace assessment
