#pragma once

#include "assessment/scheme/scheme.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What was said about the product of an assessment: the only code that knows how the answers to
/// scoping questions lie in the file. Answers to provisions are never touched.
class ScopeRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ScopeRecords)

public:
    explicit ScopeRecords(Store &store) : m_store(store) {}

    Result<Scope> of(const QString &assessment);
    /// Sets the questions of \a answers and leaves the others; one that is unset without a note is
    /// taken back.
    Status set(const QString &assessment, const Scope &answers);

private:
    Status check(const Scheme &scheme, const Scope &answers);
    Status setOne(Act &act, const QString &assessment, const QString &question,
                  const ScopeAnswer &answer);

    Store &m_store;
};

} // namespace assessment
