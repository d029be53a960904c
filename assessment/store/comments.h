#pragma once

#include "assessment/model/comment.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Remarks beside assessments. The tables only grow: a withdrawal is a row of its own.
class Comments
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Comments)

public:
    explicit Comments(Store &store) : m_store(store) {}

    Result<QString> add(const QString &assessment, const NewComment &comment);
    Status withdraw(const QString &comment);
    Result<QList<Comment>> of(const QString &assessment); ///< oldest first, withdrawn ones too

private:
    Store &m_store;
};

} // namespace assessment
