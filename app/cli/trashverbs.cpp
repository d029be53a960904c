#include "verb.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::Status;
using assessment::TrashItem;
using assessment::TrashKind;
using assessment::TrashView;

namespace app::cli {

namespace {

/// What was moved out of sight, and the way back.
class TrashVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::TrashVerbs)

public:
    static Result<ExitCode> list(Context &context, TrashView view);
    static Result<ExitCode> restore(Context &context, const QString &id);
    static Result<ExitCode> empty(Context &context);
};

Result<ExitCode> TrashVerbs::list(Context &context, TrashView view)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto items = workspace->trash(view);
    if (!items)
        return items.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const TrashItem &item : *items) {
        array.append(QJsonObject{{u"id"_s, item.id},
                                 {u"kind"_s, idOf(item.kind)},
                                 {u"assessment"_s, item.assessment},
                                 {u"title"_s, item.title},
                                 {u"removed"_s, item.removed.toString(Qt::ISODateWithMs)},
                                 {u"removedBy"_s, item.removedBy},
                                 {u"emptied"_s, item.emptied},
                                 {u"labels"_s, item.labels}});
        rows.append({item.id, item.kind == TrashKind::Evidence ? tr("Evidence") : tr("Assessment"),
                     item.title, QLocale().toString(item.removed, QLocale::ShortFormat),
                     item.removedBy});
    }
    context.output().table({tr("Item"), tr("Kind"), tr("Title"), tr("Removed"), tr("By")}, rows);
    if (items->isEmpty())
        context.output().note(tr("The trash is empty."));
    context.output().json({{u"trash"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> TrashVerbs::restore(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status restored = workspace->restore(id); !restored)
        return restored.error();
    context.output().note(tr("%1 is restored.").arg(id));
    context.output().json({{u"restored"_s, id}});
    return ExitCode::Done;
}

Result<ExitCode> TrashVerbs::empty(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<int> items = workspace->emptyTrash();
    if (!items)
        return items.error();
    context.output().note(
        tr("%n item(s) left the list; the file and its log keep them.", nullptr, *items));
    context.output().json({{u"emptied"_s, *items}});
    return ExitCode::Done;
}

} // namespace

void addTrashVerbs(Verb &root)
{
    using V = TrashVerbs;
    struct Arguments
    {
        QString id;
        bool all = false;
    };
    Verb trash = root.group("trash", TrashVerbs::tr("what was moved out of sight; never erased"),
                            u"trash list"_s);
    const auto listed = std::make_shared<Arguments>();
    Verb list = trash.verb("list", TrashVerbs::tr("list what is in the trash"),
                           u"trash list --json"_s, [listed](Context &c) {
                               return V::list(c, listed->all ? TrashView::All : TrashView::Listed);
                           });
    list.flag("--all", listed->all, TrashVerbs::tr("also what was in it when it was emptied"));

    const auto restored = std::make_shared<Arguments>();
    Verb restore =
        trash.verb("restore", TrashVerbs::tr("bring an item back"), u"trash restore E-0001"_s,
                   [restored](Context &c) { return V::restore(c, restored->id); });
    restore.argument("ID", restored->id,
                     TrashVerbs::tr("evidence or an assessment, as `trash list` calls it"));

    trash.verb("empty", TrashVerbs::tr("end the list; the file and its log keep everything"),
               u"trash empty"_s, V::empty);
}

} // namespace app::cli
