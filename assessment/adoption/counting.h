#pragma once

#include "assessment/adoption/figures.h"
#include "assessment/model/assessment.h"
#include "assessment/progress.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/signing/trust.h"

#include <QStringList>

namespace assessment {

class Workspace;

/// \a assessment, with all that verdicts look at, as it is counted. See countedVerdict(): a
/// provision counts as it does in its guideline.
CountedProduct countedProduct(const Scheme &scheme, const Assessment &assessment);

/// A bundle that was not counted, and why.
struct SkippedBundle
{
    QString file;
    Error reason;
};

/// What is to be counted, and by what.
struct AdoptionRequest
{
    QString scheme;
    bool withWorkspace = true; ///< the assessments of the workspace too
    QStringList bundles = {};  ///< paths
    /// Only bundles that somebody trusted here has signed; none = any.
    signing::TrustList trust = {};
    AdoptionBasis basis = AdoptionBasis::All;
    qint64 smallestGroup = usualSmallestGroup;
    QString source = {}; ///< of who counts; "" = that of the workspace, or a new one
};

struct AdoptionAnswer
{
    /// The figures, or why there are none.
    Result<AdoptionFigures> figures;
    QList<SkippedBundle> skipped = {};
    int assessments = 0; ///< that were looked at
};

/// Counts products of \a workspace (nullptr = there is none) and of bundles, which are read in full
/// and strictly (see readBundle()) and not imported. A bundle that is damaged, public (it leaves
/// evidence out), of another scheme or not vouched for is skipped and named; cancelled work and a
/// workspace that cannot be read are an Error. Progress is in bytes of bundles and assessments.
/// The thread of the workspace.
Result<AdoptionAnswer> countAdoption(Workspace *workspace, const AdoptionRequest &request,
                                     const QDateTime &now, const Progress &progress = {});

/// A name for who counts that tells nobody who it is: 32 random hexadecimal digits.
QString newAdoptionSource();

} // namespace assessment
