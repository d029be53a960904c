#include "verb.h"

#include "files.h"

#include "assessment/clock.h"
#include "assessment/exchange/cataloguefile.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/reopening.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::Guideline;
using assessment::OwnCatalogue;
using assessment::Provision;
using assessment::Result;
using assessment::Scheme;
using assessment::ScopeDependency;
using assessment::ScopeQuestion;

namespace app::cli {

namespace {

class SchemeVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::SchemeVerbs)

public:
    static Result<ExitCode> list(Context &context);
    static Result<ExitCode> show(Context &context, const QString &id);
    static Result<ExitCode> check(Context &context, const QString &file);
};

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray json(const QList<ScopeDependency> &dependencies)
{
    QJsonArray array;
    for (const ScopeDependency &dependency : dependencies) {
        const bool condition = dependency.kind == ScopeQuestion::Kind::Condition;
        array.append(QJsonObject{{u"kind"_s, condition ? u"condition"_s : u"feature"_s},
                                 {u"key"_s, dependency.named},
                                 {u"question"_s, dependency.key},
                                 {u"needs"_s, idOf(dependency.needed)}});
    }
    return array;
}

QJsonArray json(const QList<ScopeQuestion> &questions)
{
    QJsonArray array;
    for (const ScopeQuestion &question : questions) {
        const bool condition = question.kind == ScopeQuestion::Kind::Condition;
        array.append(QJsonObject{{u"key"_s, question.key},
                                 {u"kind"_s, condition ? u"condition"_s : u"feature"_s},
                                 {u"statement"_s, question.statement},
                                 {u"question"_s, question.question},
                                 {u"oppositeOf"_s, question.oppositeOf}});
    }
    return array;
}

QJsonObject json(const Provision &provision)
{
    QStringList methods;
    for (const assessment::Method method : provision.methods)
        methods.append(idOf(method));
    return {{u"id"_s, provision.id},
            {u"title"_s, provision.title},
            {u"strength"_s, idOf(provision.strength)},
            {u"status"_s, provision.status},
            {u"dependsOn"_s, json(provision.dependsOn)},
            {u"methods"_s, arrayOf(methods)},
            {u"requirement"_s, provision.requirement},
            {u"evidenceWanted"_s, arrayOf(provision.evidenceWanted)},
            {u"questions"_s, arrayOf(provision.questions)},
            {u"testability"_s, idOf(provision.testability)},
            {u"deviceTests"_s, arrayOf(provision.deviceTests)},
            {u"appliesTo"_s, arrayOf(provision.appliesTo)},
            {u"references"_s, arrayOf(provision.references)},
            {u"note"_s, provision.note},
            {u"digest"_s, hex(provision.digest)}};
}

QJsonObject json(const Guideline &guideline)
{
    QJsonArray provisions;
    for (const Provision &provision : guideline.provisions)
        provisions.append(json(provision));
    return {{u"number"_s, guideline.number},
            {u"label"_s, guideline.label},
            {u"title"_s, guideline.title},
            {u"outcome"_s, guideline.outcome},
            {u"appliesTo"_s, arrayOf(guideline.appliesTo)},
            {u"legislation"_s, arrayOf(guideline.legislation)},
            {u"topThree"_s, guideline.topThree},
            {u"etsiClause"_s, guideline.etsiClause},
            {u"provisions"_s, provisions}};
}

Result<ExitCode> SchemeVerbs::list(Context &context)
{
    QHash<QString, OwnCatalogue> own;
    auto schemes = assessment::builtInSchemes();
    if (schemes && context.hasWorkspace()) {
        auto workspace = context.openWorkspace();
        if (!workspace)
            return workspace.error();
        const auto imported = workspace->ownCatalogues();
        if (!imported)
            return imported.error();
        for (const OwnCatalogue &one : *imported) {
            own.insert(one.id, one);
            if (!one.damage.isEmpty())
                context.output().diagnostic(tr("warning: %1").arg(one.damage));
        }
        schemes = workspace->schemes();
    }
    if (!schemes)
        return schemes.error();
    QJsonArray array;
    QList<QStringList> rows;
    const QDate today = assessment::systemTime().date();
    for (const Scheme &scheme : *schemes) {
        const int guidelines = int(scheme.guidelines.size());
        array.append(QJsonObject{{u"id"_s, scheme.id},
                                 {u"title"_s, scheme.title},
                                 {u"edition"_s, scheme.edition},
                                 {u"guidelines"_s, guidelines},
                                 {u"provisions"_s, scheme.provisionCount()},
                                 {u"issuesLabels"_s, scheme.issuesLabels},
                                 {u"signature"_s, idOf(scheme.origin)},
                                 {u"signer"_s, own.value(scheme.id).signer},
                                 {u"assessments"_s, own.value(scheme.id).assessments},
                                 {u"reviewBy"_s, scheme.reviewBy.toString(Qt::ISODate)},
                                 {u"reviewOverdue"_s, isReviewOverdue(scheme, today)}});
        rows.append({scheme.id, scheme.edition, QString::number(guidelines),
                     QString::number(scheme.provisionCount()), nameOf(scheme.origin),
                     scheme.title});
    }
    context.output().table({tr("Scheme"), tr("Edition"), tr("Guidelines"), tr("Provisions"),
                            tr("Catalogue"), tr("Title")},
                           rows);
    for (const Scheme &scheme : *schemes) {
        if (isReviewOverdue(scheme, today)) {
            context.output().note(
                tr("%1 was due for review on %2; ask whether a newer edition applies.")
                    .arg(scheme.id, QLocale().toString(scheme.reviewBy, QLocale::LongFormat)));
        }
    }
    context.output().json({{u"schemes"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> SchemeVerbs::show(Context &context, const QString &id)
{
    const auto found = [&]() -> Result<Scheme> {
        if (!context.hasWorkspace())
            return assessment::builtInScheme(id);
        auto workspace = context.openWorkspace();
        if (!workspace)
            return workspace.error();
        return workspace->scheme(id);
    }();
    if (!found)
        return found.error();
    const Scheme &scheme = *found;
    Output &output = context.output();
    output.note(tr("%1, edition %2").arg(scheme.title, scheme.edition));
    QJsonArray guidelines;
    for (const Guideline &guideline : scheme.guidelines) {
        guidelines.append(json(guideline));
        output.note({});
        output.note(u"%1. %2"_s.arg(guideline.label, guideline.title));
        QList<QStringList> rows;
        for (const Provision &provision : guideline.provisions)
            rows.append({provision.id,
                         provision.status.isEmpty() ? nameOf(provision.strength) : provision.status,
                         provision.requirement});
        output.table({tr("Provision"), tr("Strength"), tr("Requirement")}, rows);
    }
    output.json({{u"id"_s, scheme.id},
                 {u"title"_s, scheme.title},
                 {u"edition"_s, scheme.edition},
                 {u"version"_s, scheme.version},
                 {u"reviewBy"_s, scheme.reviewBy.toString(Qt::ISODate)},
                 {u"digest"_s, hex(scheme.digest)},
                 {u"issuesLabels"_s, scheme.issuesLabels},
                 {u"signature"_s, idOf(scheme.origin)},
                 {u"scopeQuestions"_s, json(scheme.scopeQuestions)},
                 {u"guidelines"_s, guidelines}});
    return ExitCode::Done;
}

Result<ExitCode> SchemeVerbs::check(Context &context, const QString &file)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    const auto check = assessment::checkCatalogueFile(*bytes, inputName(file));
    if (!check)
        return check.error();
    if (check->problems.isEmpty())
        context.output().note(tr("The catalogue is in order."));
    return context.output().problems(check->problems);
}

} // namespace

void addSchemeVerbs(Verb &root)
{
    using V = SchemeVerbs;
    struct Arguments
    {
        QString word;
    };
    Verb scheme =
        root.group("scheme", SchemeVerbs::tr("the schemes a product can be assessed against"),
                   u"scheme list --json"_s);
    scheme.verb("list", SchemeVerbs::tr("list the schemes"), u"scheme list --json"_s, V::list);
    const auto shown = std::make_shared<Arguments>();
    Verb show = scheme.verb(
        "show", SchemeVerbs::tr("show the guidelines and provisions of a scheme"),
        u"scheme show uk-cop-2018"_s, [shown](Context &c) { return V::show(c, shown->word); });
    show.argument("ID", shown->word, SchemeVerbs::tr("the scheme, as `scheme list` calls it"));
    const auto checked = std::make_shared<Arguments>();
    Verb check = scheme.verb("check", SchemeVerbs::tr("check a catalogue file in full"),
                             u"scheme check catalogue.json"_s,
                             [checked](Context &c) { return V::check(c, checked->word); });
    check.argument(
        "FILE", checked->word,
        SchemeVerbs::tr("an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input"));
    addCatalogueVerbs(scheme);
}

} // namespace app::cli
