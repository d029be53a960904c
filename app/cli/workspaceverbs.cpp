#include "verb.h"

#include "files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Organisation;
using assessment::Result;
using assessment::Workspace;

namespace app::cli {

namespace {

class WorkspaceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::WorkspaceVerbs)

public:
    static Result<ExitCode> init(Context &context, const QString &organisationFile);
    static Result<ExitCode> showOrganisation(Context &context);
    static Result<ExitCode> setOrganisation(Context &context, const QString &file);

private:
    static Result<Organisation> readOrganisation(const QString &file);
};

Result<Organisation> WorkspaceVerbs::readOrganisation(const QString &file)
{
    const Result<QJsonValue> json = readJson(file);
    if (!json)
        return json.error();
    assessment::JsonReader reader(*json);
    const Organisation organisation = assessment::readOrganisation(reader);
    if (!reader.ok())
        return reader.error(tr("the organisation cannot be read"), inputName(file));
    return organisation;
}

Result<ExitCode> WorkspaceVerbs::init(Context &context, const QString &organisationFile)
{
    const Result<QString> path = context.workspacePath();
    if (!path)
        return path.error();
    std::optional<Organisation> organisation;
    if (!organisationFile.isEmpty()) {
        const Result<Organisation> read = readOrganisation(organisationFile);
        if (!read)
            return read.error();
        organisation = *read;
    }
    const auto workspace = Workspace::create(*path, context.workspaceOptions(), organisation);
    if (!workspace)
        return workspace.error();
    context.output().note(tr("Workspace %1 is made.").arg(*path));
    context.output().json({{u"workspace"_s, *path}, {u"schema"_s, workspace->schemaVersion()}});
    return ExitCode::Done;
}

Result<ExitCode> WorkspaceVerbs::showOrganisation(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto organisation = workspace->organisation();
    if (!organisation)
        return organisation.error();
    Output &output = context.output();
    if (!*organisation) {
        output.note(tr("No organisation is set; `organisation set FILE` does it."));
        return ExitCode::Done;
    }
    const Organisation &who = **organisation;
    output.table({tr("Organisation"), QString()},
                 {{tr("Name"), who.name},
                  {tr("Accreditation"), who.accreditation},
                  {tr("Certificate prefix"), who.certificatePrefix},
                  {tr("Country"), who.country}});
    output.json(toJson(who));
    return ExitCode::Done;
}

Result<ExitCode> WorkspaceVerbs::setOrganisation(Context &context, const QString &file)
{
    const Result<Organisation> organisation = readOrganisation(file);
    if (!organisation)
        return organisation.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const auto set = workspace->setOrganisation(*organisation); !set)
        return set.error();
    context.output().note(tr("The organisation is %1.").arg(organisation->name));
    context.output().json(toJson(*organisation));
    return ExitCode::Done;
}

} // namespace

void addWorkspaceVerbs(Verb &root)
{
    using V = WorkspaceVerbs;
    struct Arguments
    {
        QString organisation;
    };
    const auto made = std::make_shared<Arguments>();
    Verb init =
        root.verb("init", WorkspaceVerbs::tr("make a new workspace; an existing file is refused"),
                  u"--workspace lab.assay init --organisation organisation.json"_s,
                  [made](Context &c) { return V::init(c, made->organisation); });
    init.option("--organisation FILE", made->organisation,
                WorkspaceVerbs::tr("who issues labels from it (JSON; - is standard input)"));

    Verb organisation =
        root.group("organisation", WorkspaceVerbs::tr("who issues labels from this workspace"),
                   u"organisation set organisation.json"_s);
    organisation.verb("show", WorkspaceVerbs::tr("show who issues"), u"organisation show --json"_s,
                      V::showOrganisation);
    const auto given = std::make_shared<Arguments>();
    Verb set = organisation.verb(
        "set", WorkspaceVerbs::tr("say who issues"), u"organisation set organisation.json"_s,
        [given](Context &c) { return V::setOrganisation(c, given->organisation); });
    set.argument("FILE", given->organisation,
                 WorkspaceVerbs::tr("name, accreditation, certificatePrefix and country as JSON"));
}

} // namespace app::cli
