#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

/// A row of the implementation conformance statement (ETSI TS 103 701): what is claimed of one
/// provision. Nothing of it is stored: it is what answers and scope say already.
struct IcsRow
{
    QString provision = {}; ///< "EN-5.1-1"
    QString reference = {}; ///< as the standard prints it: "5.1-1"
    QString title = {};
    QString status = {}; ///< "M C F"
    bool mandatory = false;
    bool conditional = false; ///< depends on a condition or feature
    Support support = Support::NotStated;
    bool fromScope = false; ///< not applicable because of what was said about the product
    QString detail = {};    ///< the rationale, or why it does not apply
};

/// One row for each provision, in the order of the scheme.
QList<IcsRow> icsOf(const Scheme &scheme, const Assessment &assessment);

/// "Y", "N", "N/A", "" as the statement prints it.
QString icsWord(Support support);

/// What the laboratory would send back (TS 103 701, check of the ICS); "" when there is nothing:
/// an unconditional requirement that is said not to apply, or a reason that is not given.
QString icsObjection(const IcsRow &row);

} // namespace assessment
