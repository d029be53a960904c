#include "assessment/report/reportformats.h"

#include "assessment/exchange/csv.h"
#include "assessment/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// What being open does to the label, "" for what is not.
QString effectOn(const Report &report, const QString &provision)
{
    for (const ReportGap &gap : report.gaps) { // the gravest first
        if (gap.rule == provision)
            return idOf(gap.effect);
    }
    return {};
}

/// What a row tells of its evidence. The last four are about items that suppliers have shown: one
/// entry for each item, in the same order. A name that begins a cell may be a formula, which csv()
/// guards.
struct EvidenceCells
{
    QStringList digests;
    QStringList supplied; ///< ids
    QStringList suppliers;
    QStringList components;
    QStringList withdrawn; ///< first days on which they count no more, "no" while they do
};

EvidenceCells evidenceCells(const Report &report, const ReportProvision &provision)
{
    EvidenceCells cells;
    for (const QString &id : provision.evidence) {
        const ReportEvidence *item = report.evidenceItem(id);
        if (!item)
            continue;
        cells.digests.append(hex(item->sha256));
        if (!item->supplier)
            continue;
        const QDate end = item->supplier->withdrawn;
        cells.supplied.append(id);
        cells.suppliers.append(item->supplier->supplier.simplified());
        cells.components.append(nameWithId(*item->supplier));
        cells.withdrawn.append(end.isValid() ? end.toString(Qt::ISODate) : u"no"_s);
    }
    return cells;
}

QStringList rowOf(const Report &report, const ReportGuideline &guideline,
                  const ReportProvision &provision)
{
    const EvidenceCells cells = evidenceCells(report, provision);
    return {report.unfinished ? u"draft"_s : u"final"_s,
            report.id,
            report.product.brand,
            report.product.model,
            report.product.firmwareVersion,
            report.schemeId,
            guideline.label,
            guideline.title,
            idOf(guideline.verdict),
            provision.id,
            provision.title,
            idOf(provision.strength),
            provision.audiences.join(u' '),
            idOf(provision.verdict),
            idOf(provision.countedAs),
            idOf(provision.answered),
            provision.whyNotApplicable.isEmpty() ? provision.whyOpen : provision.whyNotApplicable,
            provision.rationale,
            idOf(provision.status),
            effectOn(report, provision.id),
            provision.evidence.join(u' '),
            cells.digests.join(u' '),
            provision.runs.join(u' '),
            provision.changedBy,
            stamp(provision.changed),
            cells.supplied.join(u' '), // new columns come last, where they move no other
            cells.suppliers.join(u"; "_s),
            cells.components.join(u"; "_s),
            cells.withdrawn.join(u' ')};
}

} // namespace

QByteArray provisionsCsv(const Report &report)
{
    QList<QStringList> rows{{u"state"_s,
                             u"assessment"_s,
                             u"brand"_s,
                             u"model"_s,
                             u"firmware"_s,
                             u"scheme"_s,
                             u"guideline"_s,
                             u"guideline_title"_s,
                             u"guideline_verdict"_s,
                             u"provision"_s,
                             u"title"_s,
                             u"strength"_s,
                             u"audiences"_s,
                             u"verdict"_s,
                             u"counted_as"_s,
                             u"answered"_s,
                             u"why"_s,
                             u"rationale"_s,
                             u"review"_s,
                             u"effect"_s,
                             u"evidence"_s,
                             u"evidence_sha256"_s,
                             u"runs"_s,
                             u"answered_by"_s,
                             u"answered_at"_s,
                             u"supplied_evidence"_s,
                             u"suppliers"_s,
                             u"components"_s,
                             u"withdrawn"_s}};
    for (const ReportGuideline &guideline : report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions)
            rows.append(rowOf(report, guideline, provision));
    }
    return csv(rows);
}

} // namespace assessment
