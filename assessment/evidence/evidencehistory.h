#pragma once

#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

namespace assessment {

/// Evidence as it stood at an earlier row of the custody log, read from the log alone, and the
/// proofs that rest on it: what a label carries can be proved after the assessment has gone on.
class EvidenceHistory
{
    Q_DECLARE_TR_FUNCTIONS(assessment::EvidenceHistory)

public:
    explicit EvidenceHistory(Store &store) : m_store(store) {}

    /// All items of \a assessment after the row \a sequence, in the order of their ids.
    Result<QList<EvidenceItem>> at(const QString &assessment, qint64 sequence);

    /// See Workspace::proveEvidence().
    Result<QByteArray> prove(const QString &evidence, const QString &certificate);

private:
    /// The evidence that the label \a certificate of \a assessment rests on.
    Result<QList<EvidenceItem>> ofLabel(const QString &assessment, const QString &certificate);

    Store &m_store;
};

} // namespace assessment
