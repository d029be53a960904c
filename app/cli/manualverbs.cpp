#include "verb.h"

#include "assessment/manual/manualsite.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Manual;
using assessment::ManualChapter;
using assessment::ManualFile;
using assessment::ManualHit;
using assessment::ManualPage;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// The manual of the window, for who has none.
class ManualVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ManualVerbs)

public:
    struct Arguments
    {
        QString word;
        QStringList words;
        QString language;
    };

    static Result<ExitCode> list(Context &context, const Arguments &given);
    static Result<ExitCode> show(Context &context, const Arguments &given);
    static Result<ExitCode> search(Context &context, const Arguments &given);
    static Result<ExitCode> exportTo(Context &context, const Arguments &given);
    static void add(Verb &root);

private:
    static const Manual &manual(const Arguments &given);
    static Status checkFolder(const QString &folder);
    static Error refusal(Error::Kind kind, const QString &where, const QString &why,
                         const QString &advice = {});
};

const Manual &ManualVerbs::manual(const Arguments &given)
{
    return Manual::in(given.language.isEmpty() ? QLocale().name() : given.language);
}

Result<ExitCode> ManualVerbs::list(Context &context, const Arguments &given)
{
    const Manual &book = manual(given);
    QJsonArray pages;
    QList<QStringList> rows;
    for (const ManualChapter &chapter : book.chapters()) {
        for (const QString &id : chapter.pages) {
            const QString title = book.page(id)->title;
            rows.append({id, title, chapter.title});
            pages.append(
                QJsonObject{{u"id"_s, id}, {u"title"_s, title}, {u"chapter"_s, chapter.title}});
        }
    }
    context.output().table({tr("Page"), tr("Title"), tr("Chapter")}, rows);
    context.output().json({{u"pages"_s, pages}});
    return ExitCode::Done;
}

Result<ExitCode> ManualVerbs::show(Context &context, const Arguments &given)
{
    const ManualPage *page = manual(given).page(given.word);
    if (!page) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the manual has no such page"),
                     .where = given.word,
                     .why = {},
                     .advice = tr("assay-cli manual list shows them; assay-cli manual search "
                                  "WORD finds them")};
    }
    const QString text = assessment::manualText(*page);
    context.output().plain(text);
    context.output().json({{u"page"_s, page->id},
                           {u"title"_s, page->title},
                           {u"language"_s, page->language},
                           {u"text"_s, text}});
    return ExitCode::Done;
}

Result<ExitCode> ManualVerbs::search(Context &context, const Arguments &given)
{
    QJsonArray hits;
    const QList<ManualHit> found = manual(given).search(given.words.join(u' '));
    for (const ManualHit &hit : found) {
        context.output().line(u"%1: %2"_s.arg(hit.page, hit.title));
        context.output().note(u"    "_s + hit.excerpt);
        hits.append(QJsonObject{{u"page"_s, hit.page},
                                {u"anchor"_s, hit.anchor},
                                {u"title"_s, hit.title},
                                {u"excerpt"_s, hit.excerpt}});
    }
    if (found.isEmpty())
        context.output().note(tr("Nothing in the manual has all of these words."));
    context.output().json({{u"hits"_s, hits}});
    return found.isEmpty() ? ExitCode::Negative : ExitCode::Done;
}

Error ManualVerbs::refusal(Error::Kind kind, const QString &where, const QString &why,
                           const QString &advice)
{
    return {.kind = kind,
            .what = tr("the manual cannot be written"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// Nothing of somebody else is overwritten: the folder is new, empty, or has a manual in it.
Status ManualVerbs::checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Ok;
    const QDir dir(folder);
    if (!info.isDir())
        return refusal(Error::Kind::Conflict, folder, tr("there is a file of that name"));
    if (dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Ok;
    QFile index(dir.filePath(u"index.html"_s));
    constexpr qint64 head = 1024;
    if (index.open(QIODevice::ReadOnly) && assessment::isManualSite(index.read(head)))
        return Ok;
    return refusal(Error::Kind::Conflict, folder,
                   tr("there are files in it that are not those of the manual"),
                   tr("name a new folder"));
}

Result<ExitCode> ManualVerbs::exportTo(Context &context, const Arguments &given)
{
    if (const Status free = checkFolder(given.word); !free)
        return free.error();
    const QList<ManualFile> files = assessment::manualSite(manual(given));
    const QDir dir(given.word);
    for (const ManualFile &file : files) {
        const QString path = dir.filePath(file.path);
        QSaveFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly)
            || out.write(file.bytes) != file.bytes.size() || !out.commit())
            return refusal(Error::Kind::Storage, path, out.errorString());
    }
    context.output().note(tr("The manual is in %1; open index.html in a browser.").arg(given.word));
    context.output().json({{u"folder"_s, given.word}, {u"files"_s, files.size()}});
    return ExitCode::Done;
}

void ManualVerbs::add(Verb &root)
{
    Verb group = root.group("manual", tr("the manual: read it, search it, write it as web pages"),
                            u"manual show verify-shop"_s);
    const auto language = [](Verb &verb, const std::shared_ptr<Arguments> &given) {
        verb.option("--language TAG", given->language,
                    tr("of the manual; yours when not given, English where it has no other"),
                    Verb::Need::Optional, Manual::languages());
    };
    const auto listed = std::make_shared<Arguments>();
    Verb one = group.verb("list", tr("list the pages of the manual"), u"manual list --json"_s,
                          [listed](Context &c) { return list(c, *listed); });
    language(one, listed);

    const auto shown = std::make_shared<Arguments>();
    Verb two = group.verb("show", tr("print a page of the manual"), u"manual show guideline-1"_s,
                          [shown](Context &c) { return show(c, *shown); });
    two.argument("PAGE", shown->word, tr("the page, as `manual list` calls it"));
    language(two, shown);

    const auto sought = std::make_shared<Arguments>();
    Verb three = group.verb("search", tr("find the pages that have all of some words"),
                            u"manual search status list"_s,
                            [sought](Context &c) { return search(c, *sought); });
    three.arguments("WORD", sought->words, tr("words that must all occur"));
    language(three, sought);

    const auto written = std::make_shared<Arguments>();
    Verb four = group.verb("export", tr("write the manual as web pages that need no server"),
                           u"manual export manual"_s,
                           [written](Context &c) { return exportTo(c, *written); });
    four.argument("DIR", written->word, tr("a new folder, or one with a manual in it"));
    language(four, written);
}

} // namespace

void addManualVerbs(Verb &root)
{
    ManualVerbs::add(root);
}

} // namespace app::cli
