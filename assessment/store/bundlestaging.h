#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/progress.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What of a bundle is here already.
struct CaseHere
{
    bool isNew = true;
    QList<CaseRow> rows = {}; ///< of a new assessment: its product, if that is here

    QByteArray sha256() const;
};

/// Refused for an assessment in the trash.
Result<CaseHere> caseHere(Store &store, const QString &assessment, const QString &product);

/// The verdict policy of the workspace, as a bundle names it.
Result<std::optional<BundlePolicy>> policyHere(Store &store);

Error cannotImport(const QString &where, const QString &why, const QString &advice,
                   Error::Kind kind = Error::Kind::Conflict);

/// Looks at a bundle and says what importing it would do. Reads only.
class BundleStaging
{
    Q_DECLARE_TR_FUNCTIONS(assessment::BundleStaging)

public:
    BundleStaging(Store &store, const Progress &progress) : m_store(store), m_progress(progress) {}

    Result<BundlePreview> stage(const QString &path, const signing::TrustList &trust);

private:
    Status checkForeign(const QList<CaseRow> &theirs);
    Status checkParent(BundlePreview &preview);

    Store &m_store;
    const Progress &m_progress;
};

} // namespace assessment
