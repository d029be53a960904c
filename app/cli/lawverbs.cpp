#include "verb.h"

#include "files.h"

#include "assessment/model/law.h"
#include "assessment/model/recommendationsearch.h"
#include "assessment/scheme/scheme.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::LawBasis;
using assessment::LawEntry;
using assessment::LawLink;
using assessment::LawMap;
using assessment::LawsInForce;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// The laws beside the guidelines of the Code, as data that a lawyer can edit.
class LawVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LawVerbs)

public:
    struct Arguments
    {
        std::optional<int> guideline;
        QString audience; ///< "" = all
        QString file;     ///< an edited list to show instead
        QString output;   ///< where its text goes
    };

    static Result<ExitCode> show(Context &context, const Arguments &given);
    static Result<ExitCode> set(Context &context, const QString &file);
    static Result<ExitCode> reset(Context &context);
    static void add(Verb &group);

private:
    static Result<LawsInForce> wanted(Context &context, const QString &file);
    static QList<int> guidelinesOf(const Arguments &given);
    static void tell(Output &output, const LawsInForce &laws, const QList<int> &guidelines);
};

QJsonArray json(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject json(const LawLink &link)
{
    return {{u"guideline"_s, link.guideline},
            {u"law"_s, link.law},
            {u"why"_s, link.why},
            {u"since"_s, link.since},
            {u"source"_s, link.source},
            {u"asOf"_s, link.asOf.toString(Qt::ISODate)}};
}

QJsonObject json(const LawEntry &law)
{
    return {{u"id"_s, law.id},
            {u"law"_s, law.title},
            {u"jurisdiction"_s, law.jurisdiction},
            {u"basis"_s, idOf(law.basis)},
            {u"guidelines"_s, json(law.guidelines)},
            {u"why"_s, law.why},
            {u"since"_s, law.since},
            {u"replaces"_s, QJsonArray::fromStringList(law.replaces)},
            {u"source"_s, law.source},
            {u"asOf"_s, law.asOf.toString(Qt::ISODate)},
            {u"link"_s, law.link}};
}

/// A file that was named, else what the workspace shows, else the built-in list.
Result<LawsInForce> LawVerbs::wanted(Context &context, const QString &file)
{
    if (!file.isEmpty()) {
        const Result<QByteArray> text = readInput(file);
        if (!text)
            return text.error();
        const Result<LawMap> map = assessment::readLawMap(*text, inputName(file));
        if (!map)
            return map.error();
        return LawsInForce{.map = *map, .text = *text, .isBuiltIn = false};
    }
    if (context.hasWorkspace()) {
        auto workspace = context.openWorkspace();
        if (!workspace)
            return workspace.error();
        return workspace->laws();
    }
    return LawsInForce{.map = assessment::builtInLawMap(), .text = assessment::builtInLawMapText()};
}

/// Those beside which laws are wanted.
QList<int> LawVerbs::guidelinesOf(const Arguments &given)
{
    QList<int> guidelines = assessment::guidelinesFor(given.audience);
    if (given.guideline)
        guidelines.removeIf([&](int number) { return number != *given.guideline; });
    return guidelines;
}

bool isBeside(const LawEntry &law, const QList<int> &guidelines)
{
    return std::any_of(guidelines.begin(), guidelines.end(),
                       [&](int number) { return law.guidelines.contains(number); });
}

void LawVerbs::tell(Output &output, const LawsInForce &laws, const QList<int> &guidelines)
{
    QList<QStringList> rows;
    for (const int number : guidelines) {
        for (const LawEntry &law : lawsBeside(laws.map, number)) {
            rows.append({QString::number(number), law.title, nameOf(law.basis),
                         law.asOf.toString(Qt::ISODate), law.why});
        }
    }
    output.table({tr("Guideline"), tr("Law"), tr("Basis"), tr("As of"), tr("Why")}, rows);
    QList<QStringList> sources;
    for (const LawEntry &law : laws.map.laws) {
        if (isBeside(law, guidelines))
            sources.append({law.title, law.source, law.since});
    }
    output.table({tr("Law"), tr("Source"), tr("Since then")}, sources);
    output.note(tr("This is information and no legal advice. As of %1, %2.")
                    .arg(laws.map.asOf.toString(Qt::ISODate),
                         laws.isBuiltIn ? tr("the built-in list") : laws.map.title));
}

Result<ExitCode> LawVerbs::show(Context &context, const Arguments &given)
{
    if (given.guideline && *given.guideline > 13) {
        return assessment::Error{.kind = assessment::Error::Kind::Usage,
                                 .what = tr("the laws cannot be shown"),
                                 .where = u"--guideline %1"_s.arg(*given.guideline),
                                 .why = tr("the Code has no such guideline"),
                                 .advice = tr("name one from 1 to 13")};
    }
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const Result<LawsInForce> laws = wanted(context, given.file);
    if (!laws)
        return laws.error();
    if (!given.output.isEmpty()) {
        const Status written =
            writeNewFile(given.output, laws->text, tr("the list of laws cannot be written"));
        if (!written)
            return written.error();
    }
    const QList<int> guidelines = guidelinesOf(given);
    tell(context.output(), *laws, guidelines);
    QJsonArray paper;
    for (const LawLink &link : lawLinks(laws->map)) {
        if (guidelines.contains(link.guideline))
            paper.append(json(link));
    }
    QJsonArray all;
    for (const LawEntry &law : laws->map.laws) {
        if (isBeside(law, guidelines))
            all.append(json(law));
    }
    context.output().json(
        {{u"laws"_s, paper}, // the pairs of the policy paper, one by one
         {u"all"_s, all},
         {u"title"_s, laws->map.title},
         {u"asOf"_s, laws->map.asOf.toString(Qt::ISODate)},
         {u"remarks"_s, laws->map.remarks},
         {u"builtIn"_s, laws->isBuiltIn},
         {u"sha256"_s, QString::fromLatin1(laws->map.sha256.toHex())},
         {u"changed"_s,
          laws->changed.isValid() ? laws->changed.toString(Qt::ISODateWithMs) : QString()},
         {u"changedBy"_s, laws->changedBy}});
    return ExitCode::Done;
}

Result<ExitCode> LawVerbs::set(Context &context, const QString &file)
{
    const Result<QByteArray> text = readInput(file);
    if (!text)
        return text.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status set = workspace->setLaws(*text, inputName(file)); !set)
        return set.error();
    const auto now = workspace->laws();
    if (!now)
        return now.error();
    context.output().note(tr("The list of laws is “%1”.").arg(now->map.title));
    context.output().json({{u"title"_s, now->map.title},
                           {u"builtIn"_s, now->isBuiltIn},
                           {u"laws"_s, int(now->map.laws.size())},
                           {u"sha256"_s, QString::fromLatin1(now->map.sha256.toHex())}});
    return ExitCode::Done;
}

Result<ExitCode> LawVerbs::reset(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status done = workspace->resetLaws(); !done)
        return done.error();
    context.output().note(tr("The built-in list of laws is shown again."));
    context.output().json({{u"builtIn"_s, true}});
    return ExitCode::Done;
}

void LawVerbs::add(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    Verb law =
        group.verb("law",
                   tr("list the laws beside the guidelines: those of the policy paper, what "
                      "replaced them, and what came later"),
                   u"mapping law --guideline 3"_s, [given](Context &c) { return show(c, *given); });
    law.number("--guideline N", given->guideline, tr("only beside this guideline"));
    law.option("--who AUDIENCE", given->audience, tr("only for guidelines by which they must act"),
               Verb::Need::Optional, assessment::audienceIds());
    law.option("--law FILE", given->file,
               tr("an edited list instead of the one of the workspace; - is standard input"));
    law.option("-o,--output FILE", given->output,
               tr("also write its text to a new file, to be edited"));

    const auto file = std::make_shared<QString>();
    Verb edited =
        group.verb("set-law", tr("show an edited list of laws from now on"),
                   u"mapping set-law laws.json"_s, [file](Context &c) { return set(c, *file); });
    edited.argument("FILE", *file, tr("the list as JSON; - is standard input"));

    group.verb("reset-law", tr("show the built-in list of laws again"), u"mapping reset-law"_s,
               [](Context &c) { return reset(c); });
}

} // namespace

void addLawVerbs(Verb &mappingGroup)
{
    LawVerbs::add(mappingGroup);
}

} // namespace app::cli
