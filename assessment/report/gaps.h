#pragma once

#include "assessment/report/report.h"

#include <QDate>

namespace assessment {

// The plan of action of a maker: everything between the product and its label, in the order of
// what it does there. It rests on the label gate and on the checks of the record, so it never says
// anything that they do not say, and it leaves out nothing that holds a label back.

/// Who can be asked to act: audienceIds() of the Code of Practice, and "assessor" for whoever
/// assesses, reviews and issues.
QStringList gapActors();
QString gapActorName(const QString &id); ///< "Device manufacturers" …, "Assessors", translated

/// In words, translated: "Holds back every label" …; \a issuesLabels is that of the scheme.
QString nameOf(GapEffect effect, bool issuesLabels);

/// What is open in \a assessment: first what holds back every label, then what holds back the
/// endorsement mark, then lines of the label, then advice. Within each, what fails before what is
/// inconclusive before what was not assessed, the three priorities of the policy paper first, what
/// is mandatory before what is recommended, then along the scheme. \a findings are those of lint();
/// \a today decides how long a label would last. A pure function; any thread.
QList<ReportGap> gapsOf(const Scheme &scheme, const Assessment &assessment,
                        const std::optional<Organisation> &organisation,
                        const QList<LintFinding> &findings, QDate today);

/// Those that one of \a actors must act on, in the same order; all when nobody is named.
QList<ReportGap> gapsFor(const QList<ReportGap> &gaps, const QStringList &actors);

/// How many have which effect.
int countOf(const QList<ReportGap> &gaps, GapEffect effect);

/// The plan by itself, "assay-gaps/1", in canonical JSON and a line end:
/// docs/schemas/assay-gaps-1.schema.json describes it.
QByteArray gapsFile(const Report &report, const QStringList &actors);

/// The same as a table for spreadsheets (RFC 4180, formulas guarded, see csv()).
QByteArray gapsCsv(const Report &report, const QStringList &actors);

} // namespace assessment
