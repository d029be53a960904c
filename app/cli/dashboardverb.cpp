#include "adoptionverbs.h"

#include "files.h"

#include "assessment/model/dashboard.h"
#include "assessment/overviews.h"
#include "labels/dashboardcharts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Dashboard;
using assessment::DashboardBar;
using assessment::DashboardCase;
using assessment::DashboardItem;
using assessment::DashboardPart;
using assessment::Error;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// What waits in a laboratory today.
class DashboardVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::DashboardVerb)

public:
    struct Arguments
    {
        QString part;
        QString format;
        QString output;
    };

    static Result<ExitCode> show(Context &context, const Arguments &given);

private:
    static void table(Output &output, const Dashboard &dashboard, DashboardPart part, bool isFirst);
    static Status draw(const Dashboard &dashboard, const QList<DashboardPart> &parts,
                       const Arguments &given);
};

QJsonObject json(const Dashboard &dashboard, const DashboardItem &item)
{
    const DashboardCase one = dashboard.cases.value(item.assessment);
    return {{u"assessment"_s, item.assessment},
            {u"product"_s, one.product},
            {u"firmware"_s, one.firmware},
            {u"scheme"_s, one.scheme},
            {u"kind"_s, idOf(one.kind)},
            {u"status"_s, idOf(one.status)},
            {u"person"_s, one.person},
            {u"lastAct"_s, one.lastAct.toString(Qt::ISODate)},
            {u"days"_s, one.lastAct.daysTo(dashboard.day)},
            {u"about"_s, item.text},
            {u"ends"_s,
             item.day.isValid() ? QJsonValue(item.day.toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonObject json(const Dashboard &dashboard, DashboardPart part)
{
    QJsonArray bars;
    for (const DashboardBar &bar : dashboard.of(part)) {
        QJsonArray items;
        for (const DashboardItem &item : bar.items)
            items.append(json(dashboard, item));
        bars.append(QJsonObject{
            {u"id"_s, bar.id}, {u"count"_s, int(bar.items.size())}, {u"items"_s, items}});
    }
    return {{u"part"_s, idOf(part)}, {u"bars"_s, bars}};
}

void DashboardVerb::table(Output &output, const Dashboard &dashboard, DashboardPart part,
                          bool isFirst)
{
    const labels::Chart chart = labels::dashboardChart(dashboard, part);
    if (chart.bars.isEmpty())
        return;
    if (!isFirst)
        output.line({});
    QList<QStringList> rows;
    for (const labels::ChartBar &bar : chart.bars)
        rows.append({bar.name, bar.words});
    output.table({chart.title, {}}, rows);
}

Status DashboardVerb::draw(const Dashboard &dashboard, const QList<DashboardPart> &parts,
                           const Arguments &given)
{
    QList<labels::Chart> charts;
    for (const DashboardPart part : parts)
        charts.append(labels::dashboardChart(dashboard, part));
    charts.removeIf([](const labels::Chart &chart) { return chart.bars.isEmpty(); });
    const QByteArray bytes =
        given.format == u"svg" ? labels::chartSvg(charts) : labels::chartPng(charts);
    return writeNewFile(given.output, [&](QIODevice &out) -> Status {
        if (!bytes.isEmpty() && out.write(bytes) == bytes.size())
            return assessment::Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the picture cannot be written"),
                     .where = given.output,
                     .why = out.errorString()};
    });
}

Result<ExitCode> DashboardVerb::show(Context &context, const Arguments &given)
{
    if (given.format.isEmpty() != given.output.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the dashboard cannot be drawn"),
                     .where = u"--format, --output"_s,
                     .why = tr("one of them is not enough"),
                     .advice = tr("name the form and the file, or neither for text")};
    }
    if (const Status reserved =
            given.output.isEmpty() ? Status(assessment::Ok) : context.reserveOutput(given.output);
        !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    auto all = assessment::Overviews::open(workspace->path());
    if (!all)
        return all.error();
    const Result<Dashboard> dashboard = all->dashboard();
    if (!dashboard)
        return dashboard.error();
    QList<DashboardPart> parts = assessment::dashboardParts();
    if (!given.part.isEmpty())
        parts = {*assessment::dashboardPartFromId(given.part)};
    if (!given.output.isEmpty()) {
        if (const Status drawn = draw(*dashboard, parts, given); !drawn)
            return drawn.error();
        context.output().note(tr("The dashboard is in %1.").arg(given.output));
    }
    QJsonArray answers;
    for (const DashboardPart part : std::as_const(parts)) {
        if (given.output.isEmpty())
            table(context.output(), *dashboard, part, answers.isEmpty());
        answers.append(json(*dashboard, part));
    }
    QJsonArray schemes;
    for (const assessment::DashboardScheme &scheme : dashboard->schemes) {
        schemes.append(QJsonObject{{u"id"_s, scheme.id},
                                   {u"reviewBy"_s, scheme.reviewBy.isValid() ? QJsonValue(
                                                       scheme.reviewBy.toString(Qt::ISODate))
                                                                             : QJsonValue()}});
    }
    context.output().json({{u"day"_s, dashboard->day.toString(Qt::ISODate)},
                           {u"assessments"_s, dashboard->assessments},
                           {u"inHand"_s, dashboard->inHand()},
                           {u"parts"_s, answers},
                           {u"schemes"_s, schemes}});
    return ExitCode::Done;
}

} // namespace

void addDashboardVerb(Verb &root)
{
    const auto given = std::make_shared<DashboardVerb::Arguments>();
    Verb dashboard = root.verb(
        "dashboard",
        DashboardVerb::tr("show what waits: work in hand, labels and evidence that "
                          "end, statements, new firmware"),
        u"dashboard --json"_s, [given](Context &c) { return DashboardVerb::show(c, *given); });
    QStringList parts;
    for (const DashboardPart part : assessment::dashboardParts())
        parts.append(idOf(part));
    dashboard.option("--part PART", given->part, DashboardVerb::tr("only this part"),
                     Verb::Need::Optional, parts);
    dashboard.option("--format FORMAT", given->format, DashboardVerb::tr("draw it in this form"),
                     Verb::Need::Optional, {u"svg"_s, u"png"_s});
    dashboard.option("-o,--output FILE", given->output,
                     DashboardVerb::tr("the new picture; - is standard output"));
}

} // namespace app::cli
