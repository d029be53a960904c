#include "assessment/scheme/ics.h"

#include "assessment/scheme/applicability.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Ics)
};

IcsRow rowOf(const Provision &provision, const Assessment &assessment)
{
    const Answer answer = assessment.answers.value(provision.id);
    IcsRow row{.provision = provision.id,
               .reference = provision.id.startsWith(u"EN-") ? provision.id.mid(3) : provision.id,
               .title = provision.title,
               .status = provision.status,
               .mandatory = provision.strength == Strength::Shall
                            || provision.strength == Strength::ShallNot,
               .conditional = !provision.dependsOn.isEmpty(),
               .support = answer.support,
               .detail = answer.rationale};
    if (const QString why = whyNotApplicable(provision, assessment.scope); !why.isEmpty()) {
        row.support = Support::NotApplicable;
        row.fromScope = true;
        row.detail = why;
    } else if (answer.verdict == Verdict::NotApplicable) {
        row.support = Support::NotApplicable;
    }
    return row;
}

} // namespace

QList<IcsRow> icsOf(const Scheme &scheme, const Assessment &assessment)
{
    QList<IcsRow> rows;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            rows.append(rowOf(provision, assessment));
    }
    return rows;
}

QString icsWord(Support support)
{
    switch (support) {
    case Support::Yes: return u"Y"_s;
    case Support::No: return u"N"_s;
    case Support::NotApplicable: return u"N/A"_s;
    case Support::NotStated: return {};
    }
    Q_UNREACHABLE();
}

QString icsObjection(const IcsRow &row)
{
    if (row.fromScope)
        return {};
    if (row.support == Support::NotApplicable && row.mandatory && !row.conditional)
        return Text::tr("it is mandatory without a condition, so it always applies");
    const bool needsReason = row.support == Support::NotApplicable || row.support == Support::No;
    if (needsReason && row.detail.trimmed().isEmpty())
        return Text::tr("the reason is missing");
    return {};
}

} // namespace assessment
