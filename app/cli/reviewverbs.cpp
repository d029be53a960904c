#include "verb.h"

#include "files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using assessment::Assessment;
using assessment::Comment;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// What is said beside an assessment, and what happened to it.
class ReviewVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ReviewVerbs)

public:
    struct CommentArguments
    {
        QString assessment;
        QString provision;
        QString text;
        bool isPublic = false;
    };
    struct CommentsArguments
    {
        QString assessment;
        bool all = false;
    };
    struct HistoryArguments
    {
        QString assessment;
        QString output;
    };

    static Result<ExitCode> comment(Context &context, const CommentArguments &given);
    static Result<ExitCode> comments(Context &context, const CommentsArguments &given);
    static Result<ExitCode> withdraw(Context &context, const QString &comment);
    static Result<ExitCode> history(Context &context, const HistoryArguments &given);
    static void addComments(Verb &group);
    static void addHistory(Verb &group);

private:
    static Result<ExitCode> historyAsDocument(Context &context, const QString &assessment);
};

QJsonObject json(const Comment &comment)
{
    return {{u"id"_s, comment.id},
            {u"provision"_s,
             comment.provision.isEmpty() ? QJsonValue() : QJsonValue(comment.provision)},
            {u"text"_s, comment.text},
            {u"public"_s, comment.isPublic},
            {u"written"_s, comment.written.toString(Qt::ISODateWithMs)},
            {u"by"_s, comment.writtenBy},
            {u"withdrawn"_s, comment.withdrawn
                                 ? QJsonValue(comment.withdrawn->toString(Qt::ISODateWithMs))
                                 : QJsonValue()}};
}

Result<ExitCode> ReviewVerbs::comment(Context &context, const CommentArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<QString> id = workspace->addComment(
        given.assessment,
        {.provision = given.provision, .text = given.text, .isPublic = given.isPublic});
    if (!id)
        return id.error();
    context.output().created(*id, tr("Comment %1 is recorded.").arg(*id));
    context.output().json({{u"comment"_s, *id}});
    return ExitCode::Done;
}

Result<ExitCode> ReviewVerbs::comments(Context &context, const CommentsArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Assessment> now = workspace->assessment(given.assessment);
    if (!now)
        return now.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Comment &comment : now->comments) {
        if (comment.withdrawn && !given.all)
            continue;
        array.append(json(comment));
        QString text = comment.text.simplified();
        if (comment.withdrawn)
            text = tr("(withdrawn) %1").arg(text);
        rows.append({comment.id, comment.written.toString(Qt::ISODate), comment.writtenBy,
                     comment.provision.isEmpty() ? tr("all") : comment.provision,
                     comment.isPublic ? tr("public") : tr("internal"), text});
    }
    if (rows.isEmpty())
        context.output().note(tr("There is no comment."));
    else
        context.output().table(
            {tr("Comment"), tr("Written"), tr("By"), tr("About"), tr("For"), tr("Text")}, rows);
    context.output().json({{u"comments"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> ReviewVerbs::withdraw(Context &context, const QString &comment)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status done = workspace->withdrawComment(comment); !done)
        return done.error();
    context.output().note(
        tr("Comment %1 is withdrawn: it is no longer shown, and the record keeps it.")
            .arg(comment));
    context.output().json({{u"comment"_s, comment}});
    return ExitCode::Done;
}

Result<ExitCode> ReviewVerbs::history(Context &context, const HistoryArguments &given)
{
    if (given.output.isEmpty() && context.output().wantsJson())
        return historyAsDocument(context, given.assessment);
    const QString output = given.output.isEmpty() ? u"-"_s : given.output;
    if (const Status reserved = context.reserveOutput(output); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    // Nothing of a history that does not exist is written.
    if (const Result<Assessment> known = workspace->assessment(given.assessment); !known)
        return known.error();
    qint64 acts = 0;
    const Status written = writeNewFile(output, [&](QIODevice &out) -> Status {
        const Result<qint64> lines =
            workspace->writeHistory(given.assessment, out, context.progress(tr("Writing")));
        if (!lines)
            return lines.error();
        acts = *lines;
        return assessment::Ok;
    });
    if (!written)
        return written.error();
    context.output().note(tr("The history is written to %1 (acts: %2).").arg(output).arg(acts));
    context.output().json(
        {{u"assessment"_s, given.assessment}, {u"file"_s, output}, {u"acts"_s, acts}});
    return ExitCode::Done;
}

/// Exactly one JSON document, as everywhere else.
Result<ExitCode> ReviewVerbs::historyAsDocument(Context &context, const QString &assessment)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    QBuffer lines;
    lines.open(QIODevice::ReadWrite);
    const Result<qint64> written = workspace->writeHistory(assessment, lines);
    if (!written)
        return written.error();
    QJsonArray acts;
    for (const QByteArray &line : lines.data().split('\n')) {
        if (!line.isEmpty())
            acts.append(QJsonDocument::fromJson(line).object());
    }
    context.output().json({{u"assessment"_s, assessment}, {u"history"_s, acts}});
    return ExitCode::Done;
}

void ReviewVerbs::addComments(Verb &group)
{
    const auto said = std::make_shared<CommentArguments>();
    Verb one = group.verb("comment", tr("remark something about an answer or the whole"),
                          u"assessment comment A-0001 --provision CoP-1.1 "
                          "--text \"Which units were looked at?\""_s,
                          [said](Context &c) { return comment(c, *said); });
    one.argument("ID", said->assessment, tr("the assessment"));
    one.option("--provision P", said->provision, tr("what it is about; the whole without it"));
    one.option("--text T", said->text, tr("the comment"), Verb::Need::Required);
    one.flag("--public", said->isPublic, tr("reports show it; without it, it stays internal"));

    const auto asked = std::make_shared<CommentsArguments>();
    Verb many = group.verb("comments", tr("list the comments"), u"assessment comments A-0001"_s,
                           [asked](Context &c) { return comments(c, *asked); });
    many.argument("ID", asked->assessment, tr("the assessment"));
    many.flag("--all", asked->all, tr("also those that were withdrawn"));

    const auto gone = std::make_shared<CommentArguments>();
    Verb withdrawn =
        group.verb("withdraw-comment", tr("take back a comment of yours; the record keeps it"),
                   u"assessment withdraw-comment C-0001"_s,
                   [gone](Context &c) { return withdraw(c, gone->text); });
    withdrawn.argument("COMMENT", gone->text, tr("the comment"));
}

void ReviewVerbs::addHistory(Verb &group)
{
    const auto told = std::make_shared<HistoryArguments>();
    Verb verb = group.verb("history", tr("write down every act on an assessment, as JSON lines"),
                           u"assessment history A-0001 -o history.jsonl"_s,
                           [told](Context &c) { return history(c, *told); });
    verb.argument("ID", told->assessment, tr("the assessment"));
    verb.option("-o,--output FILE", told->output,
                tr("a file that does not exist; standard output when not given"));
}

} // namespace

void addReviewVerbs(Verb &assessment)
{
    ReviewVerbs::addComments(assessment);
    addSignOffVerbs(assessment);
    ReviewVerbs::addHistory(assessment);
    addReportVerb(assessment);
}

} // namespace app::cli
