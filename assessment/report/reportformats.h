#pragma once

#include "assessment/report/report.h"

#include <QByteArray>

namespace assessment {

// The faces of a report that other programs read. Each is a function of the report alone: the same
// report has the same bytes, and an unfinished one says so in each. None calls anything satisfied,
// passed or met that is not (docs/adr/0038-report-faces.md). Any thread.

/// OSCAL 1.2.1 assessment results (NIST), canonical JSON and a line end. A provision is a finding;
/// its answer and its device runs are observations, and each item of evidence is a resource with
/// its SHA-256 that they refer to. Only a provision that counts as passed or does not apply for a
/// reason is "satisfied"; our own verdict stands beside it as a property.
QByteArray oscalResults(const Report &report);

/// SARIF 2.1.0 (OASIS), canonical JSON and a line end: one run for the provisions and one for each
/// run on a device. Inconclusive is "open", not assessed is "review". A result names the suppliers
/// whose evidence it rests on as related locations and in its property bag.
QByteArray sarifLog(const Report &report);

/// JUnit XML: a suite for each guideline with a test case for each provision, and one for the runs
/// on a device. What decides and is neither passed nor inapplicable is a failure or an error, as
/// in junitXml(); what never decides is skipped when it is not passed. Evidence, and whose it is
/// when a supplier has shown it, stands in the output of a test case, one thing a line.
QByteArray junitReport(const Report &report);

/// One row for each provision as CSV (RFC 4180) with guarded formulas, see csv(). Headings and
/// verdicts are identifiers and never translated. The last four columns are about evidence of
/// suppliers: its ids, suppliers and components ("; " between them), and since when they are
/// withdrawn, one entry for each item in the same order.
QByteArray provisionsCsv(const Report &report);

} // namespace assessment
