#include "commandline.h"

#include "adoptionverbs.h"
#include "helptext.h"
#include "verb.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;

namespace app::cli {

namespace {

struct Globals
{
    QString workspace;
    QString actor;
    bool json = false;
    bool quiet = false;
};

/// The innermost word that was understood: "assay-cli assessment".
const CLI::App *innermost(const CLI::App *app)
{
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

QString pathOf(const CLI::App *app)
{
    const QString name = QString::fromStdString(app->get_name());
    return app->get_parent() ? pathOf(app->get_parent()) + u' ' + name : name;
}

} // namespace

bool CommandLine::draws(const QStringList &arguments)
{
    const auto isPicture = [](const QString &argument) {
        return argument.endsWith(u"svg") || argument.endsWith(u"png");
    };
    return (arguments.contains(u"label"_s)
            && (arguments.contains(u"issue"_s) || arguments.contains(u"verify"_s)
                || arguments.contains(u"draft"_s) || arguments.contains(u"batch"_s)
                || arguments.contains(u"design"_s)))
           || arguments.contains(u"report"_s)
           || (arguments.contains(u"product"_s) && arguments.contains(u"compare"_s))
           || (arguments.contains(u"leaflet"_s)
               && (arguments.contains(u"make"_s) || arguments.contains(u"check"_s)))
           || (arguments.contains(u"statement"_s)
               && (arguments.contains(u"draft"_s) || arguments.contains(u"sign"_s)
                   || arguments.contains(u"export"_s)))
           || arguments.contains(u"print"_s)
           || ((arguments.contains(u"adoption"_s) || arguments.contains(u"dashboard"_s))
               && std::any_of(arguments.begin(), arguments.end(), isPicture));
}

namespace {

/// Turns what the parser says into our form of an error.
class UsageError
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::CommandLine)

public:
    static Error from(const CLI::App &root, const CLI::ParseError &failure)
    {
        const CLI::App *word = innermost(&root);
        Error error{.kind = Error::Kind::Usage,
                    .what = tr("the command cannot be understood"),
                    .where = pathOf(word),
                    .why = QString::fromStdString(failure.what()).trimmed(),
                    .advice = tr("%1 --help shows how it is used").arg(pathOf(word))};
        const auto left = root.remaining(true);
        const bool wantsVerb = word->get_require_subcommand_min() > 0;
        if (wantsVerb && left.empty())
            error.why = tr("a verb is missing");
        else if (wantsVerb)
            error.why = tr("there is no verb \"%1\"").arg(QString::fromStdString(left.front()));
        return error;
    }
};

ExitCode perform(const Act &act, const Globals &globals, Output &output)
{
    Context context({globals.workspace, globals.actor}, output);
    const Result<ExitCode> done = act(context);
    if (!done) {
        output.error(done.error());
        return output.finish(exitCodeOf(done.error().kind));
    }
    return output.finish(*done);
}

void addGlobals(CLI::App &root, Verb &verbs, Globals &globals)
{
    verbs.option("--workspace FILE", globals.workspace,
                 CommandLine::tr("the workspace; ASSAY_WORKSPACE is used when this is not given"));
    verbs.option("--actor NAME", globals.actor,
                 CommandLine::tr("who acts; your login name when not given"));
    verbs.flag("--json", globals.json, CommandLine::tr("print exactly one JSON document"));
    verbs.flag("--quiet", globals.quiet,
               CommandLine::tr("print only ids and rows, no explanations"));
    root.set_help_flag("-h,--help",
                       CommandLine::tr("show what a verb does, with an example").toStdString());
    root.set_version_flag("--version", "assay-cli " ASSAY_VERSION,
                          CommandLine::tr("show the version of the program").toStdString());
}

} // namespace

ExitCode CommandLine::run(const QStringList &arguments)
{
    Output output;
    // A wrong command line must be answered in the form it asked for.
    output.setForm({.json = arguments.contains(u"--json"_s)});

    Globals globals;
    globals.workspace = qEnvironmentVariable("ASSAY_WORKSPACE");
    Act chosen;
    CLI::App root(tr("Assay records evidence against a scheme for consumer IoT products, runs "
                     "device tests, and issues and verifies signed labels.")
                      .toStdString(),
                  "assay-cli");
    root.formatter(std::make_shared<HelpText>());
    root.fallthrough();
    root.require_subcommand(1);
    Verb verbs(root, chosen);
    addGlobals(root, verbs, globals);
    root.footer(
        tr("Exit codes: 0 done, 1 the answer is no, 2 cannot tell, 3 usage, 4 environment.\n"
           "Every verb takes the options above, before or after it.\n\n"
           "Example:\n  %1")
            .arg(u"assay-cli --workspace lab.assay assessment list --json"_s)
            .toStdString());
    addWorkspaceVerbs(verbs);
    addProductVerbs(verbs);
    addSchemeVerbs(verbs);
    addMappingVerbs(verbs);
    addAssessmentVerbs(verbs);
    addIxitVerbs(verbs);
    addTestGroupVerbs(verbs);
    addReportVerbs(verbs);
    addEvidenceVerbs(verbs);
    addComponentVerbs(verbs);
    addBundleVerbs(verbs);
    addInboxVerbs(verbs);
    addTrashVerbs(verbs);
    addDeviceVerbs(verbs);
    addHarnessVerbs(verbs);
    addLabelVerbs(verbs);
    addPrintVerbs(verbs);
    addRegistryVerbs(verbs);
    addLeafletVerbs(verbs);
    addStatementVerbs(verbs);
    addAdoptionVerbs(verbs);
    addDashboardVerb(verbs);
    addLogVerbs(verbs);
    addPolicyVerbs(verbs);
    addRoleVerbs(verbs);
    addIdentityVerbs(verbs);
    addManualVerbs(verbs);

    std::vector<std::string> words;
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::reverse(words.begin(), words.end()); // the parser wants them last first
    try {
        root.parse(words);
    } catch (const CLI::CallForHelp &) {
        output.setForm({});
        output.plain(QString::fromStdString(root.help()));
        return output.finish(ExitCode::Done);
    } catch (const CLI::CallForVersion &version) {
        output.setForm({});
        output.line(QString::fromStdString(version.what()));
        return output.finish(ExitCode::Done);
    } catch (const CLI::ParseError &failure) {
        output.error(UsageError::from(root, failure));
        return output.finish(ExitCode::Usage);
    }
    output.setForm({.json = globals.json, .quiet = globals.quiet});
    return perform(chosen, globals, output);
}

} // namespace app::cli
