#include "verb.h"

#include "assessment/exchange/inbox.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::DigestCache;
using assessment::DroppedFile;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// Files that tools have dropped into a folder, for a person to accept or dismiss.
class InboxVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::InboxVerbs)

public:
    struct Arguments
    {
        QString assessment;
        QString folder;
        QString file;
        QString title;
        QStringList provisions;
        bool confidential = false;
    };

    static Result<ExitCode> list(Context &context, const Arguments &given);
    static Result<ExitCode> accept(Context &context, const Arguments &given);
    static Result<ExitCode> dismiss(Context &context, const Arguments &given);
};

Result<ExitCode> InboxVerbs::list(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    DigestCache cache;
    const auto inbox = assessment::lookIntoInbox(*workspace, given.assessment, given.folder, cache,
                                                 context.progress(tr("Looking into the folder")));
    if (!inbox)
        return inbox.error();
    QJsonArray files;
    QList<QStringList> rows;
    for (const DroppedFile &file : inbox->files) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                                 {u"kind"_s, idOf(file.kind)},
                                 {u"complete"_s, file.isComplete},
                                 {u"proposed"_s, QJsonArray::fromStringList(file.proposed)}});
        rows.append({file.name, nameOf(file.kind), QString::number(file.bytes),
                     file.isComplete ? tr("waits for you") : tr("is still written"),
                     file.proposed.join(u", "_s)});
    }
    context.output().table({tr("File"), tr("Kind"), tr("Bytes"), tr("State"), tr("Proposed for")},
                           rows);
    for (const QString &name : inbox->tooLarge)
        context.output().diagnostic(tr("warning: %1 is too large to be offered").arg(name));
    if (inbox->notShown > 0)
        context.output().note(tr("%n more file(s) wait in the folder.", nullptr, inbox->notShown));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"files"_s, files},
                           {u"tooLarge"_s, QJsonArray::fromStringList(inbox->tooLarge)},
                           {u"notShown"_s, inbox->notShown}});
    return ExitCode::Done;
}

Result<ExitCode> InboxVerbs::accept(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto item = assessment::acceptDropped(*workspace, given.assessment, given.folder,
                                                {.name = given.file,
                                                 .title = given.title,
                                                 .provisions = given.provisions,
                                                 .confidential = given.confidential},
                                                context.progress(tr("Adding the file")));
    if (!item)
        return item.error();
    context.output().created(item->id, tr("%1 is evidence now: %2.").arg(given.file, item->id));
    context.output().json({{u"evidence"_s, item->id},
                           {u"sha256"_s, QString::fromLatin1(item->sha256.toHex())},
                           {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> InboxVerbs::dismiss(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status dismissed =
        assessment::dismissDropped(*workspace, given.assessment, given.folder, given.file, {},
                                   context.progress(tr("Reading the file")));
    if (!dismissed)
        return dismissed.error();
    context.output().note(tr("%1 is not offered again; it stays in the folder.").arg(given.file));
    context.output().json({{u"dismissed"_s, given.file}});
    return ExitCode::Done;
}

void addPlace(Verb &verb, InboxVerbs::Arguments &into)
{
    verb.argument("ID", into.assessment, InboxVerbs::tr("the assessment"));
    verb.argument("FOLDER", into.folder, InboxVerbs::tr("where tools drop their files"));
}

} // namespace

void addInboxVerbs(Verb &root)
{
    Verb group = root.group("inbox", InboxVerbs::tr("files that tools have dropped into a folder"),
                            u"inbox list A-0001 drop/"_s);
    const auto listed = std::make_shared<InboxVerbs::Arguments>();
    Verb list = group.verb("list", InboxVerbs::tr("list what waits to be accepted or dismissed"),
                           u"inbox list A-0001 drop/ --json"_s,
                           [listed](Context &c) { return InboxVerbs::list(c, *listed); });
    addPlace(list, *listed);

    const auto accepted = std::make_shared<InboxVerbs::Arguments>();
    Verb accept = group.verb("accept", InboxVerbs::tr("take one file over as evidence"),
                             u"inbox accept A-0001 drop/ scan.xml --provision CoP-6.1"_s,
                             [accepted](Context &c) { return InboxVerbs::accept(c, *accepted); });
    addPlace(accept, *accepted);
    accept.argument("FILE", accepted->file, InboxVerbs::tr("its name in the folder"));
    accept.options("--provision P", accepted->provisions,
                   InboxVerbs::tr("a provision that it shows; repeatable; what `inbox list` "
                                  "proposes is only a suggestion"));
    accept.option("--title TEXT", accepted->title,
                  InboxVerbs::tr("what it is called; its name when not given"));
    accept.flag("--confidential", accepted->confidential,
                InboxVerbs::tr("it never goes into a public bundle"));

    const auto dismissed = std::make_shared<InboxVerbs::Arguments>();
    Verb dismiss =
        group.verb("dismiss", InboxVerbs::tr("do not offer one file again; it is not deleted"),
                   u"inbox dismiss A-0001 drop/ scan.xml"_s,
                   [dismissed](Context &c) { return InboxVerbs::dismiss(c, *dismissed); });
    addPlace(dismiss, *dismissed);
    dismiss.argument("FILE", dismissed->file, InboxVerbs::tr("its name in the folder"));
}

} // namespace app::cli
