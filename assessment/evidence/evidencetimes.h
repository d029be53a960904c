#pragma once

#include "assessment/evidence/evidencetimecheck.h"
#include "assessment/model/assessment.h"
#include "assessment/signing/timestamp.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What time-stamping authorities said of the evidence of an assessment (docs/adr/0019). A record
/// never changes and never goes; it is beside the assessment and opens no review.
class EvidenceTimes
{
    Q_DECLARE_TR_FUNCTIONS(assessment::EvidenceTimes)

public:
    explicit EvidenceTimes(Store &store) : m_store(store) {}

    Result<TimeRequest> request(const QString &assessment);
    /// Remembers \a request until its answer comes as a file; the newest eight of an assessment.
    Status keep(const QString &assessment, const TimeRequest &request);

    Result<EvidenceTime> record(const QString &assessment, const TimeRequest &request,
                                const QByteArray &response, const signing::TrustList &trust,
                                const QString &source);
    /// The same for an answer to one of the requests that were kept.
    Result<EvidenceTime> recordKept(const QString &assessment, const QByteArray &response,
                                    const signing::TrustList &trust);

    Result<QList<EvidenceTime>> of(const QString &assessment); ///< oldest first
    /// The earliest that holds and covers the evidence of \a assessment as it stands.
    Result<std::optional<EvidenceTime>> covering(const Assessment &assessment);
    Result<EvidenceTimeCheck> check(const QString &assessment, const signing::TrustList &trust);

private:
    Result<QList<TimeRequest>> kept(const QString &assessment);
    Status writeKept(const QString &assessment, const QList<TimeRequest> &requests);
    Result<QString> titleOf(const QString &evidence);
    Status readChanges(EvidenceTimeCheck &check, const QList<EvidenceItem> &items,
                       const ManifestOutline &now);

    Store &m_store;
};

} // namespace assessment
