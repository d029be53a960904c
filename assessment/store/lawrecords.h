#pragma once

#include "assessment/model/law.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Migration 15: the list of laws of a workspace, when it is not the built-in one.
QStringList lawSchema();

/// The only code that knows how the list of laws lies in the file. It is checked in full on the way
/// in, and whenever it is read.
class LawRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LawRecords)

public:
    explicit LawRecords(Store &store) : m_store(store) {}

    Result<LawsInForce> inForce();
    Status set(const QByteArray &text, const QString &where);
    Status reset();

private:
    Store &m_store;
};

} // namespace assessment
