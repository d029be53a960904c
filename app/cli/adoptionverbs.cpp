#include "adoptionverbs.h"

#include "files.h"
#include "trustoptions.h"

#include "assessment/adoption/counting.h"
#include "assessment/adoption/figuresfile.h"
#include "labels/adoptioncharts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using assessment::AdoptionAnswer;
using assessment::AdoptionFigures;
using assessment::AdoptionGroup;
using assessment::Error;
using assessment::Guideline;
using assessment::Result;
using assessment::Scheme;
using assessment::SkippedBundle;
using assessment::Status;
using assessment::Verdict;

namespace app::cli {

namespace {

/// Anonymous figures over many assessments, and adding up those of many laboratories.
class AdoptionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::AdoptionVerbs)

public:
    /// How figures are shown.
    struct Face
    {
        QString format;
        QString output;
        QString chart;
        QString item;
    };
    struct CountArguments
    {
        QStringList bundles;
        QString scheme = u"uk-cop-2018"_s;
        QString basis;
        std::optional<int> smallest;
        QStringList trust;
        bool bundlesOnly = false;
        QString source;
        Face face;
    };
    struct MergeArguments
    {
        QStringList files;
        Face face;
    };

    static Result<ExitCode> count(Context &context, const CountArguments &given);
    static Result<ExitCode> merge(Context &context, const MergeArguments &given);
    static void addFace(Verb &verb, Face &face);

private:
    static Status checkFace(Context &context, const Face &face);
    static Status checkCounting(Context &context, const CountArguments &given);
    static Status show(Context &context, const Face &face, const AdoptionFigures &figures,
                       const Scheme &scheme);
    static void table(Output &output, const AdoptionFigures &figures, const Scheme &scheme);
    static Status write(const QString &path, const QByteArray &bytes);
    static Result<Scheme> schemeOf(Context &context, const QString &id);
};

Error usage(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = AdoptionVerbs::tr("the figures cannot be given"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// "Baby monitor" for "baby-monitor".
QString typeName(const QString &id)
{
    QString name = id;
    name.replace(u'-', u' ');
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

QJsonObject json(const AdoptionFigures &figures)
{
    return QJsonDocument::fromJson(toFile(figures)).object();
}

Status AdoptionVerbs::checkFace(Context &context, const Face &face)
{
    if (face.output.isEmpty() != face.format.isEmpty()) {
        return usage(u"--format, --output"_s, tr("one of them is not enough"),
                     tr("name the form and the file, or neither for a table"));
    }
    return face.output.isEmpty() ? Status(assessment::Ok) : context.reserveOutput(face.output);
}

Status AdoptionVerbs::write(const QString &path, const QByteArray &bytes)
{
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        if (!bytes.isEmpty() && out.write(bytes) == bytes.size())
            return assessment::Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the figures cannot be written"),
                     .where = path,
                     .why = out.errorString()};
    });
}

Result<Scheme> AdoptionVerbs::schemeOf(Context &context, const QString &id)
{
    if (!context.hasWorkspace())
        return assessment::builtInScheme(id);
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    return workspace->scheme(id);
}

void AdoptionVerbs::table(Output &output, const AdoptionFigures &figures, const Scheme &scheme)
{
    QStringList headings{tr("Item")};
    for (const Verdict verdict : assessment::adoptionVerdicts())
        headings.append(nameOf(verdict));
    QList<QStringList> rows;
    const auto add = [&](const QString &item, const QString &name) {
        QStringList row{name};
        for (const Verdict verdict : assessment::adoptionVerdicts())
            row.append(inFigures(figures.total().range(item, verdict)));
        rows.append(row);
    };
    for (const Guideline &guideline : scheme.guidelines) {
        add(adoptionItem(guideline), u"%1 %2"_s.arg(guideline.label, guideline.title));
        for (const assessment::Provision &provision : guideline.provisions)
            add(provision.id, u"  %1 %2"_s.arg(provision.id, provision.title));
    }
    output.table(headings, rows);
    output.line({});
    QList<QStringList> groups;
    for (const AdoptionGroup &group : figures.groups)
        groups.append({labels::groupName(group, typeName), QString::number(group.products)});
    output.table({tr("Group"), tr("Products")}, groups);
    output.note(labels::aboutFigures(figures));
}

Status AdoptionVerbs::show(Context &context, const Face &face, const AdoptionFigures &figures,
                           const Scheme &scheme)
{
    if (face.output.isEmpty()) {
        table(context.output(), figures, scheme);
        return assessment::Ok;
    }
    const auto view =
        labels::adoptionViewFromId(face.chart.isEmpty() ? u"guidelines"_s : face.chart)
            .value(); // the parser looked
    const auto chart = [&] {
        return QList{labels::adoptionChart(figures, scheme, view, face.item, typeName)};
    };
    if (!face.item.isEmpty() && !figures.total().counts.contains(face.item)) {
        return usage(u"--of "_s + face.item, tr("the scheme has no such item"),
                     tr("name a provision, or a guideline as guideline/1"));
    }
    const QByteArray bytes = face.format == u"json"  ? toFile(figures)
                             : face.format == u"csv" ? figuresCsv(figures, scheme)
                             : face.format == u"svg" ? labels::chartSvg(chart())
                                                     : labels::chartPng(chart());
    if (const Status written = write(face.output, bytes); !written)
        return written;
    context.output().note(tr("The figures are in %1.").arg(face.output));
    return assessment::Ok;
}

Status AdoptionVerbs::checkCounting(Context &context, const CountArguments &given)
{
    static const QRegularExpression source(u"\\A[0-9a-f]{32}\\z"_s);
    if (!given.source.isEmpty() && !source.match(given.source).hasMatch()) {
        return usage(u"--source "_s + given.source,
                     tr("it must be 32 lower-case hexadecimal digits"),
                     tr("give what earlier figures of yours have as their source"));
    }
    const int smallest = given.smallest.value_or(int(assessment::usualSmallestGroup));
    if (smallest > assessment::mostSmallestGroup) {
        return usage(u"--smallest-group"_s,
                     tr("it is larger than %1").arg(assessment::mostSmallestGroup),
                     tr("give a smaller one"));
    }
    if (given.bundlesOnly && given.bundles.isEmpty()) {
        return usage(u"--bundles-only"_s, tr("no bundle is named"),
                     tr("name bundles, or leave it out"));
    }
    if (given.bundles.isEmpty() && !context.hasWorkspace()) {
        const auto path = context.workspacePath();
        return path ? context.openWorkspace().error() : path.error();
    }
    return checkFace(context, given.face);
}

Result<ExitCode> AdoptionVerbs::count(Context &context, const CountArguments &given)
{
    if (const Status sound = checkCounting(context, given); !sound)
        return sound.error();
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    std::optional<assessment::Workspace> workspace;
    if (context.hasWorkspace()) { // it may know more schemes than the program
        auto opened = context.openWorkspace();
        if (!opened)
            return opened.error();
        workspace.emplace(*std::move(opened));
    }
    const auto basis = given.basis.isEmpty() ? assessment::AdoptionBasis::All
                                             : *assessment::adoptionBasisFromId(given.basis);
    const Result<AdoptionAnswer> answer = assessment::countAdoption(
        workspace ? &*workspace : nullptr,
        {.scheme = given.scheme,
         .withWorkspace = !given.bundlesOnly,
         .bundles = given.bundles,
         .trust = *trust,
         .basis = basis,
         .smallestGroup = given.smallest.value_or(int(assessment::usualSmallestGroup)),
         .source = given.source},
        QDateTime::currentDateTimeUtc(), context.progress(tr("Counting")));
    if (!answer)
        return answer.error();
    Output &output = context.output();
    QJsonArray skipped;
    for (const SkippedBundle &bundle : answer->skipped) {
        output.diagnostic(tr("skipped: %1").arg(bundle.reason.message()));
        skipped.append(QJsonObject{{u"file"_s, bundle.file},
                                   {u"where"_s, bundle.reason.where},
                                   {u"reason"_s, bundle.reason.why}});
    }
    if (!answer->figures)
        return answer->figures.error();
    const Result<Scheme> scheme =
        workspace ? workspace->scheme(given.scheme) : assessment::builtInScheme(given.scheme);
    if (!scheme)
        return scheme.error();
    if (const Status shown = show(context, given.face, *answer->figures, *scheme); !shown)
        return shown.error();
    output.note(tr("Source of these figures: %1").arg(answer->figures->sources.first()));
    output.json({{u"figures"_s, json(*answer->figures)},
                 {u"assessments"_s, answer->assessments},
                 {u"skipped"_s, skipped}});
    return skipped.isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> AdoptionVerbs::merge(Context &context, const MergeArguments &given)
{
    if (const Status sound = checkFace(context, given.face); !sound)
        return sound.error();
    const Result<AdoptionFigures> sum = assessment::mergedFiles(given.files);
    if (!sum)
        return sum.error();
    const Result<Scheme> scheme = schemeOf(context, sum->scheme);
    if (!scheme)
        return scheme.error();
    if (scheme->digest != sum->schemeSha256) {
        context.output().diagnostic(tr("warning: the figures are of another catalogue of %1 than "
                                       "the one here; items are named by the one here")
                                        .arg(sum->scheme));
    }
    if (const Status shown = show(context, given.face, *sum, *scheme); !shown)
        return shown.error();
    context.output().json({{u"figures"_s, json(*sum)}});
    return ExitCode::Done;
}

void AdoptionVerbs::addFace(Verb &verb, Face &face)
{
    verb.option("--format FORMAT", face.format, tr("write a file of this form"),
                Verb::Need::Optional, {u"json"_s, u"csv"_s, u"svg"_s, u"png"_s});
    verb.option("-o,--output FILE", face.output, tr("the new file; - is standard output"));
    verb.option("--chart VIEW", face.chart, tr("what svg and png show; guidelines otherwise"),
                Verb::Need::Optional, labels::adoptionViewIds());
    verb.option("--of ITEM", face.item,
                tr("show this provision, or guideline as guideline/1, in the chart"));
}

} // namespace

void addAdoptionVerbs(Verb &root)
{
    using V = AdoptionVerbs;
    Verb adoption = root.group(
        "adoption", AdoptionVerbs::tr("anonymous figures on how products keep to a scheme"),
        u"adoption figures --format json -o figures.json"_s);

    const auto counted = std::make_shared<V::CountArguments>();
    Verb figures = adoption.verb(
        "figures",
        AdoptionVerbs::tr("count the products of the workspace and of bundles; nothing names "
                          "them, and small groups are counted together with others"),
        u"adoption figures cases/*.assaycase --format csv -o figures.csv"_s,
        [counted](Context &c) { return V::count(c, *counted); });
    figures.arguments(
        "BUNDLE", counted->bundles,
        AdoptionVerbs::tr("bundles to be counted too; they are read in full, not imported"),
        Verb::Need::Optional);
    figures.option("--scheme ID", counted->scheme,
                   AdoptionVerbs::tr("the scheme; uk-cop-2018 otherwise"));
    figures.option("--basis BASIS", counted->basis,
                   AdoptionVerbs::tr("all assessments, or accepted ones only; all otherwise"),
                   Verb::Need::Optional, {u"all"_s, u"accepted"_s});
    figures.number("--smallest-group N", counted->smallest,
                   AdoptionVerbs::tr("counts below this are not told apart; 5 otherwise"),
                   int(assessment::leastSmallestGroup));
    figures.options(
        "--trust CA.pem", counted->trust,
        AdoptionVerbs::tr("count only bundles signed by somebody these certificates vouch for; "
                          "repeatable"));
    figures.flag("--bundles-only", counted->bundlesOnly,
                 AdoptionVerbs::tr("leave the assessments of the workspace out"));
    figures.option(
        "--source HEX", counted->source,
        AdoptionVerbs::tr("the source of earlier figures of yours, when they come from bundles "
                          "without a workspace"));
    V::addFace(figures, counted->face);

    const auto added = std::make_shared<V::MergeArguments>();
    Verb merge = adoption.verb(
        "merge",
        AdoptionVerbs::tr(
            "add up the figures of several laboratories; no laboratory may be in it twice"),
        u"adoption merge north.json south.json --format json -o all.json"_s,
        [added](Context &c) { return V::merge(c, *added); });
    merge.arguments("FILE", added->files,
                    AdoptionVerbs::tr("figures as JSON; one file alone is shown"));
    V::addFace(merge, added->face);
}

} // namespace app::cli
