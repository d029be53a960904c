#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What standing labels promise about a product, and what the workspace says of it since
/// (docs/adr/0029-life-of-a-label.md).
class LabelPromises
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelPromises)

public:
    explicit LabelPromises(Store &store) : m_store(store) {}

    /// Refused when \a facts, of \a assessment, promise security updates for less long than a
    /// standing label of the same product does: the period is never shortened (PSTI Schedule 1).
    Status checkSupportKept(const QString &assessment, const QJsonObject &facts);
    Result<QList<LabelReview>> reviews();

private:
    /// The standing labels of the product of \a assessment, of all its versions and schemes, that
    /// state another end of support than \a day.
    Result<QList<LabelOverview>> standingBeside(const QString &assessment, const QString &day);

    Store &m_store;
};

} // namespace assessment
