#pragma once

#include "assessment/model/label.h"
#include "assessment/model/labellife.h"
#include "assessment/model/registry.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// The transparency log of labels, and what was published of it. Rows never change.
class RegistryRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RegistryRecords)

public:
    explicit RegistryRecords(Store &store) : m_store(store) {}

    /// Names the log of this workspace to others, without saying which workspace it is.
    Result<QString> origin();
    /// The log with everything in it that was done with labels by now, also what was not entered
    /// yet. Reads only.
    Result<signing::LogPeaks> peaks();
    /// Enters what was done with labels and is not in the log yet: labels of older workspaces and
    /// of bundles first, then what was done with them. Returns the log afterwards.
    Result<signing::LogPeaks> enterMissing(Act &act);
    /// The leaves of all entries, in order.
    Result<QList<QByteArray>> leaves();

    /// Begins a publication: enters what is missing and takes the next number.
    Result<Publication> publish(const QDateTime &nextUpdate, const QString &signer);
    Result<std::optional<Publication>> lastPublication();

    /// Appends \a entry to the log that \a peaks stands for.
    static Status enter(Act &act, signing::LogPeaks &peaks, const signing::LogEntry &entry);

private:
    Result<QList<signing::LogEntry>> missing();
    Result<signing::LogPeaks> enteredPeaks();

    Store &m_store;
};

} // namespace assessment
