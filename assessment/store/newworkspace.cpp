#include "assessment/store/newworkspace.h"

#include "assessment/store/ids.h"
#include "assessment/store/migrations.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/store.h"
#include "assessment/store/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Workspace)
};

Error notCreated(const QString &path, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the workspace cannot be made"),
            .where = QDir::toNativeSeparators(path),
            .why = why,
            .advice = advice};
}

/// Writes a new workspace with its first log rows to \a path.
Status writeNew(const QString &path, const Workspace::Options &options,
                const std::optional<Organisation> &organisation)
{
    Result<Database> database = Database::open(path);
    if (!database)
        return database.error();
    for (const QString &setting : {u"PRAGMA page_size = %1"_s.arg(workspacePageSize()),
                                   u"PRAGMA application_id = %1"_s.arg(workspaceApplicationId)}) {
        if (const auto set = database->run(setting); !set)
            return set.error();
    }
    if (const Status made = migrate(*database); !made)
        return made.error();
    auto tables = loggedTables(*database);
    if (!tables)
        return tables.error();
    Store store{std::move(*database), std::move(*tables), options.actor, options.clock};
    const QString id = newId(u'W');
    auto act = store.begin(u"workspace.create"_s, id);
    if (!act)
        return act.error();
    const Status put = act->put(u"workspace"_s, {{u"id"_s, id}, {u"created"_s, act->time()}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    if (organisation)
        return ProductRecords(store).setOrganisation(*organisation);
    return Ok;
}

/// Gives \a unfinished its name; link() never replaces a file that somebody else has put there
/// meanwhile. File systems without links have rename(), which Qt refuses over an existing file.
bool giveName(const QString &unfinished, const QString &path)
{
    return ::link(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData())
               == 0
           || (!QFileInfo::exists(path) && QFile::rename(unfinished, path));
}

} // namespace

Status createWorkspaceFile(const QString &path, const Workspace::Options &options,
                           const std::optional<Organisation> &organisation)
{
    const Error there{.kind = Error::Kind::Conflict,
                      .what = Text::tr("the workspace cannot be made"),
                      .where = QDir::toNativeSeparators(path),
                      .why = Text::tr("there is a file of this name already"),
                      .advice = Text::tr("open it or choose another name")};
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return there;
    // Made under another name first: a file of that name is a whole workspace at any moment.
    const QString unfinished = u"%1.%2.new"_s.arg(path, newId(u'W'));
    const Status written = writeNew(unfinished, options, organisation);
    const bool named = written && giveName(unfinished, path);
    QFile::remove(unfinished);
    QFile::remove(unfinished + u"-journal"_s);
    if (named)
        return Ok;
    if (!written) {
        Error failed = notCreated(path, written.error().why, written.error().advice);
        failed.detail = written.error().detail;
        return failed;
    }
    if (QFileInfo::exists(path))
        return there;
    return notCreated(path, Text::tr("it cannot be given its name"),
                      Text::tr("check that the folder may be written to"));
}

} // namespace assessment
