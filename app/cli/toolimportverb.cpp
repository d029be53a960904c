#include "toolimportverb.h"

#include "files.h"

#include "assessment/exchange/toolproposals.h"
#include "assessment/toolformats/tooljson.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Answer;
using assessment::Error;
using assessment::Result;
using assessment::ToolImport;
using assessment::ToolProposal;

namespace app::cli {

namespace {

/// What a tool wrote, as evidence with verdicts that it proposes and a person takes over.
class ToolImportVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ToolImportVerb)

public:
    struct Arguments
    {
        QString assessment;
        QString file;
        QStringList accepted;
        QStringList provisions;
        QString declared;
        QString title;
        bool confidential = false;
        bool dryRun = false;

        bool takesOver() const { return !dryRun && (!accepted.isEmpty() || !provisions.isEmpty()); }
    };

    static Result<ExitCode> run(Context &context, const Arguments &given);

private:
    static Result<QList<Answer>> answersFrom(const ToolImport &import, const Arguments &given);
    static void show(Output &output, const ToolImport &import,
                     const assessment::Assessment &assessment);
};

QString verdictId(const ToolProposal &proposal)
{
    return proposal.verdict ? idOf(*proposal.verdict) : QString();
}

QJsonObject json(const ToolImport &import)
{
    QJsonArray proposals;
    for (const ToolProposal &proposal : import.proposals) {
        proposals.append(QJsonObject{{u"provision"_s, proposal.provision},
                                     {u"verdict"_s, verdictId(proposal)},
                                     {u"rationale"_s, proposal.rationale},
                                     {u"rules"_s, QJsonArray::fromStringList(proposal.rules)}});
    }
    return {{u"kind"_s, idOf(import.report.kind)},
            {u"tool"_s, import.report.tool},
            {u"target"_s, import.report.target},
            {u"summary"_s, import.report.summary},
            {u"whole"_s, import.report.whole},
            {u"missing"_s, import.report.missing},
            {u"sha256"_s, QString::fromLatin1(import.sha256.toHex())},
            {u"proposals"_s, proposals},
            {u"unassigned"_s, QJsonArray::fromStringList(import.unassigned)},
            {u"unassignedCount"_s, import.unassignedCount}};
}

/// The provisions of \a proposed whose verdict is to be taken over as an answer.
Result<QList<Answer>> ToolImportVerb::answersFrom(const ToolImport &import, const Arguments &given)
{
    QList<Answer> answers;
    for (const QString &provision : given.accepted) {
        const ToolProposal *proposal = import.proposal(provision);
        if (!proposal || !proposal->verdict) {
            return Error{.kind = Error::Kind::Usage,
                         .what = tr("the proposal cannot be accepted"),
                         .where = provision,
                         .why = tr("the file proposes no verdict for it"),
                         .advice = tr("give it with --provision, and answer it yourself")};
        }
        Answer answer;
        answer.provision = provision;
        answer.verdict = *proposal->verdict;
        answer.rationale = proposal->rationale;
        answers.append(answer);
    }
    return answers;
}

void ToolImportVerb::show(Output &output, const ToolImport &import,
                          const assessment::Assessment &assessment)
{
    output.line(import.report.summary);
    if (!import.report.whole)
        output.line(tr("The file is not whole: %1.").arg(import.report.missing));
    QList<QStringList> rows;
    for (const ToolProposal &proposal : import.proposals) {
        const auto answer = assessment.answers.constFind(proposal.provision);
        const bool answered = answer != assessment.answers.constEnd();
        rows.append({proposal.provision,
                     proposal.verdict ? nameOf(*proposal.verdict) : tr("evidence only"),
                     answered ? nameOf(answer->verdict) : QString(), proposal.rationale});
    }
    if (rows.isEmpty())
        output.line(tr("It proposes nothing for this scheme."));
    else
        output.table({tr("Provision"), tr("Proposed"), tr("Now"), tr("Rationale")}, rows);
    for (const QString &finding : import.unassigned)
        output.line(tr("No provision: %1").arg(finding));
    if (import.unassignedCount > import.unassigned.size())
        output.line(tr("No provision: %n more", nullptr,
                       int(import.unassignedCount - import.unassigned.size())));
}

Result<ExitCode> ToolImportVerb::run(Context &context, const Arguments &given)
{
    std::optional<assessment::DeclaredPorts> declared;
    if (!given.declared.isEmpty()) {
        const auto ports = given.declared == u"none" ? Result(assessment::DeclaredPorts())
                                                     : assessment::portsFromText(given.declared);
        if (!ports)
            return ports.error();
        declared = *ports;
    }
    const auto bytes = readInput(given.file, assessment::mostToolBytes);
    if (!bytes)
        return bytes.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const QString name =
        isStandardStream(given.file) ? u"standard-input"_s : QFileInfo(given.file).fileName();
    const auto import =
        assessment::previewToolOutput(*workspace, given.assessment, *bytes, name, declared);
    if (!import)
        return import.error();
    const auto answers = answersFrom(*import, given);
    if (!answers)
        return answers.error();
    const auto judged = workspace->assessment(given.assessment);
    if (!judged)
        return judged.error();
    show(context.output(), *import, *judged);
    QJsonObject answer = json(*import);
    answer[u"assessment"_s] = given.assessment;
    answer[u"evidence"_s] = QString();
    answer[u"answers"_s] = QJsonArray();
    if (given.takesOver()) {
        QBuffer content;
        content.setData(*bytes); // what was read is what is kept
        content.open(QIODevice::ReadOnly);
        const auto item = workspace->importToolOutput(
            given.assessment, content,
            {.title = given.title.isEmpty() ? import->report.summary : given.title,
             .fileName = name,
             .provisions = given.provisions,
             .confidential = given.confidential},
            *answers, context.progress(tr("Adding the file")));
        if (!item)
            return item.error();
        context.output().created(item->id, tr("%1 is evidence now: %2, with %n answer(s).", nullptr,
                                              int(answers->size()))
                                               .arg(name, item->id));
        answer[u"evidence"_s] = item->id;
        answer[u"answers"_s] = QJsonArray::fromStringList(given.accepted);
    } else {
        context.output().note(
            tr("Nothing is taken over. --accept PROVISION makes a proposed verdict your answer, "
               "--provision P only adds the file as evidence."));
    }
    context.output().json(answer);
    return ExitCode::Done;
}

} // namespace

void addToolImportVerb(Verb &evidence)
{
    const auto given = std::make_shared<ToolImportVerb::Arguments>();
    Verb verb = evidence.verb(
        "import-tool",
        ToolImportVerb::tr("read the output of nmap, testssl.sh, sslscan, ssh-audit, SARIF, JUnit, "
                           "CycloneDX or SPDX, show what it proposes, and take over what you say"),
        u"evidence import-tool A-0001 scan.xml --declared 443,udp/5353 --accept CoP-6.2"_s,
        [given](Context &c) { return ToolImportVerb::run(c, *given); });
    verb.argument("ID", given->assessment, ToolImportVerb::tr("the assessment"));
    verb.argument("FILE", given->file,
                  ToolImportVerb::tr("what the tool wrote; - is standard input"));
    verb.options("--accept PROVISION", given->accepted,
                 ToolImportVerb::tr("make the verdict that is proposed for it your answer, with "
                                    "the file as evidence; repeatable"));
    verb.options("--provision P", given->provisions,
                 ToolImportVerb::tr("add the file as evidence for it without an answer; "
                                    "repeatable"));
    verb.option("--declared PORTS", given->declared,
                ToolImportVerb::tr("ports that the device is declared to have open, as "
                                   "443,udp/5353, or none; the IXIT when not given"));
    verb.option("--title T", given->title,
                ToolImportVerb::tr("what the evidence is called; the summary when not given"));
    verb.flag("--confidential", given->confidential, ToolImportVerb::tr("not for people outside"));
    verb.flag("--dry-run", given->dryRun, ToolImportVerb::tr("only show what would be proposed"));
}

} // namespace app::cli
