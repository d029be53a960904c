#include "assessment/report/reportformats.h"

#include "assessment/exchange/csv.h"

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

QStringList rowOf(const Report &report, const ReportGuideline &guideline,
                  const ReportProvision &provision)
{
    QStringList digests;
    for (const QString &id : provision.evidence) {
        if (const ReportEvidence *item = report.evidenceItem(id))
            digests.append(hex(item->sha256));
    }
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
            digests.join(u' '),
            provision.runs.join(u' '),
            provision.changedBy,
            stamp(provision.changed)};
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
                             u"answered_at"_s}};
    for (const ReportGuideline &guideline : report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions)
            rows.append(rowOf(report, guideline, provision));
    }
    return csv(rows);
}

} // namespace assessment
