#pragma once

#include "assessment/model/label.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

#include <functional>

namespace assessment {

/// Labels this workspace has issued; their rows never change.
class LabelRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelRecords)

public:
    explicit LabelRecords(Store &store) : m_store(store) {}

    Result<QString> nextCertificateId(const QString &prefix);
    Status record(const IssuedLabel &label, const QByteArray &pdf,
                  const std::function<Status()> &lastLook);
    Result<QList<IssuedLabel>> all();   ///< in the order they were issued
    Result<QList<IssuedLabel>> inLog(); ///< that have an entry in the transparency log
    Result<IssuedLabel> one(const QString &certificateId);

private:
    Status checkUnchanged(Act &act, const IssuedLabel &label);
    Status enterInLog(Act &act, const IssuedLabel &label);
    Result<QList<IssuedLabel>> select(const QString &condition, const QVariantList &values);

    Store &m_store;
};

} // namespace assessment
