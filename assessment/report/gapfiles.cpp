#include "assessment/report/gaps.h"

#include "assessment/exchange/csv.h"
#include "assessment/json/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QJsonObject entry(const Report &report, const ReportGap &gap, int place)
{
    const ReportProvision *provision = report.provision(gap.rule);
    const auto list = [&](QStringList ReportProvision::*member) {
        return provision ? QJsonArray::fromStringList(provision->*member) : QJsonArray();
    };
    return {{u"place"_s, place},
            {u"rule"_s, gap.rule},
            {u"where"_s, gap.where},
            {u"guideline"_s, gap.guideline == 0 ? QJsonValue() : QJsonValue(gap.guideline)},
            {u"effect"_s, idOf(gap.effect)},
            {u"verdict"_s, idOf(gap.verdict)},
            {u"problem"_s, gap.problem},
            {u"actors"_s, QJsonArray::fromStringList(gap.actors)},
            {u"last"_s, gap.last},
            {u"title"_s, provision ? QJsonValue(provision->title) : QJsonValue()},
            {u"requirement"_s, provision ? QJsonValue(provision->requirement) : QJsonValue()},
            {u"evidenceWanted"_s, list(&ReportProvision::evidenceWanted)},
            {u"deviceTests"_s, list(&ReportProvision::deviceTests)}};
}

} // namespace

QByteArray gapsFile(const Report &report, const QStringList &actors)
{
    QJsonArray plan;
    for (const ReportGap &gap : gapsFor(report.gaps, actors))
        plan.append(entry(report, gap, int(plan.size()) + 1));
    QJsonObject counts;
    for (const GapEffect effect :
         {GapEffect::EveryLabel, GapEffect::Mark, GapEffect::LabelLine, GapEffect::Advice})
        counts[idOf(effect)] = countOf(gapsFor(report.gaps, actors), effect);
    const Product &product = report.product;
    return canonicalJson(
               QJsonObject{{u"format"_s, u"assay-gaps/1"_s},
                           {u"language"_s, report.language},
                           {u"assessment"_s, report.id},
                           {u"asOf"_s, report.asOf.toString(Qt::ISODate)},
                           {u"unfinished"_s, report.unfinished},
                           {u"verdict"_s, idOf(report.verdict)},
                           {u"scheme"_s, report.schemeId},
                           {u"product"_s, QJsonObject{{u"brand"_s, product.brand},
                                                      {u"model"_s, product.model},
                                                      {u"firmware"_s, product.firmwareVersion}}},
                           {u"actors"_s, QJsonArray::fromStringList(actors)},
                           {u"counts"_s, counts},
                           {u"plan"_s, plan}})
           + '\n';
}

QByteArray gapsCsv(const Report &report, const QStringList &actors)
{
    QList<QStringList> rows{{u"state"_s, u"place"_s, u"effect"_s, u"rule"_s, u"guideline"_s,
                             u"title"_s, u"verdict"_s, u"problem"_s, u"requirement"_s,
                             u"evidence_wanted"_s, u"device_tests"_s, u"actors"_s, u"last"_s}};
    for (const ReportGap &gap : gapsFor(report.gaps, actors)) {
        const ReportProvision *provision = report.provision(gap.rule);
        rows.append({report.unfinished ? u"draft"_s : u"final"_s, QString::number(rows.size()),
                     idOf(gap.effect), gap.rule,
                     gap.guideline == 0 ? QString() : QString::number(gap.guideline),
                     provision ? provision->title : QString(), idOf(gap.verdict), gap.problem,
                     provision ? provision->requirement : QString(),
                     provision ? provision->evidenceWanted.join(u"; "_s) : QString(),
                     provision ? provision->deviceTests.join(u' ') : QString(),
                     gap.actors.join(u' '), gap.last ? u"yes"_s : u"no"_s});
    }
    return csv(rows);
}

} // namespace assessment
