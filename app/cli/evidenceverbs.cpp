#include "verb.h"

#include "evidenceproofverbs.h"
#include "evidencetimeverbs.h"
#include "files.h"
#include "iteminput.h"
#include "toolimportverb.h"

#include "assessment/language/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::EvidenceItem;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace app::cli {

namespace {

struct AddArguments
{
    QString assessment;
    ItemOptions item;
};

struct SetArguments
{
    QString evidence;
    QString title;
    QString confidential;
    QString expires;
};

struct ReviseArguments
{
    QString evidence;
    QString file;
};

struct LinkArguments
{
    QString evidence;
    QStringList provisions;
};

struct ExportArguments
{
    QString evidence;
    QString file;
    std::optional<int> revision;
};

class EvidenceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::EvidenceVerbs)

public:
    static Result<ExitCode> add(Context &context, const AddArguments &given);
    static Result<ExitCode> list(Context &context, const QString &assessment);
    static Result<ExitCode> set(Context &context, const SetArguments &given);
    static Result<ExitCode> revise(Context &context, const QString &id, const QString &file);
    static Result<ExitCode> revisions(Context &context, const QString &id);
    static Result<ExitCode> link(Context &context, const LinkArguments &given);
    static Result<ExitCode> unlink(Context &context, const LinkArguments &given);
    static Result<ExitCode> exportItem(Context &context, const ExportArguments &given);
    static Result<ExitCode> remove(Context &context, const QString &id);
    static Result<ExitCode> verify(Context &context);

private:
    static Result<ExitCode> tellLinks(Context &context, Workspace &workspace, const QString &id);
    static Result<EvidenceItem> revisionOf(Workspace &workspace, const ExportArguments &given);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// What else is to be known of \a item on the day \a today.
QString notesOf(const EvidenceItem &item, QDate today)
{
    QStringList notes;
    if (item.supplied) {
        notes.append(EvidenceVerbs::tr("supplier's: %1").arg(inWords(item.supplied->component)));
    }
    if (item.isExpired(today) && item.supplied)
        notes.append(whyExpired(item, today, dateInWords));
    else if (item.isExpired(today))
        notes.append(EvidenceVerbs::tr("expired %1").arg(dateInWords(item.expires)));
    else if (item.expires.isValid())
        notes.append(EvidenceVerbs::tr("valid until %1").arg(dateInWords(item.expires)));
    if (item.confidential)
        notes.append(EvidenceVerbs::tr("confidential"));
    return notes.join(u", "_s);
}

QJsonValue json(const std::optional<assessment::SuppliedBy> &by)
{
    if (!by)
        return {};
    return QJsonObject{{u"component"_s, by->component.id},
                       {u"item"_s, by->source},
                       {u"kind"_s, idOf(by->component.kind)},
                       {u"name"_s, by->component.name},
                       {u"version"_s, by->component.version},
                       {u"supplier"_s, by->component.supplier},
                       {u"withdrawn"_s, dayAsJson(by->component.withdrawn)}};
}

QJsonObject json(const EvidenceItem &item, QDate today)
{
    QJsonObject answer = itemAsJson(item);
    answer[u"revision"_s] = item.revision;
    answer[u"run"_s] = item.run;
    answer[u"expired"_s] = item.isExpired(today);
    answer[u"supplier"_s] = json(item.supplied);
    return answer;
}

Result<ExitCode> EvidenceVerbs::add(Context &context, const AddArguments &given)
{
    const auto about = given.item.about();
    if (!about)
        return about.error();
    const auto file = openInput(given.item.file);
    if (!file)
        return file.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<EvidenceItem> item =
        workspace->addEvidence(given.assessment, **file, *about, context.progress(tr("Reading")));
    if (!item)
        return item.error();
    context.output().created(
        item->id, tr("Evidence %1 is added: %2, SHA-256 %3.")
                      .arg(item->id, QLocale().formattedDataSize(item->bytes), hex(item->sha256)));
    context.output().json(
        {{u"evidence"_s, item->id}, {u"sha256"_s, hex(item->sha256)}, {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::list(Context &context, const QString &assessment)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto items = workspace->evidence(assessment);
    if (!items)
        return items.error();
    const QDate today = workspace->today();
    QJsonArray array;
    QList<QStringList> rows;
    for (const EvidenceItem &item : *items) {
        array.append(json(item, today));
        rows.append({item.id, item.title, item.fileName, QLocale().formattedDataSize(item.bytes),
                     item.provisions.join(u", "_s), notesOf(item, today)});
    }
    context.output().table(
        {tr("Evidence"), tr("Title"), tr("File"), tr("Size"), tr("Provisions"), tr("Notes")}, rows);
    context.output().json({{u"evidence"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::set(Context &context, const SetArguments &given)
{
    if (given.title.isEmpty() && given.confidential.isEmpty() && given.expires.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("nothing is to be changed"),
                     .where = given.evidence,
                     .advice = tr("give --expires, --confidential or --title")};
    }
    const Result<QDate> expires = readLastDay(given.expires);
    if (!expires)
        return expires.error();
    assessment::EvidenceChange change;
    if (!given.title.isEmpty())
        change.title = given.title;
    if (!given.confidential.isEmpty())
        change.confidential = given.confidential == u"yes";
    if (!given.expires.isEmpty())
        change.expires = *expires;
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status changed = workspace->changeEvidence(given.evidence, change); !changed)
        return changed.error();
    const Result<EvidenceItem> item = workspace->evidenceItem(given.evidence);
    if (!item)
        return item.error();
    const QString notes = notesOf(*item, workspace->today());
    context.output().note(
        notes.isEmpty()
            ? tr("Evidence %1 is recorded as “%2”.").arg(item->id, item->title)
            : tr("Evidence %1 is recorded as “%2”: %3.").arg(item->id, item->title, notes));
    context.output().json(json(*item, workspace->today()));
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::revise(Context &context, const QString &id, const QString &file)
{
    const auto content = openInput(file);
    if (!content)
        return content.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<EvidenceItem> item = workspace->reviseEvidence(id, **content, inputFileName(file),
                                                                context.progress(tr("Reading")));
    if (!item)
        return item.error();
    context.output().note(tr("Evidence %1 is at revision %2: %3, SHA-256 %4.")
                              .arg(item->id)
                              .arg(item->revision)
                              .arg(QLocale().formattedDataSize(item->bytes), hex(item->sha256)));
    context.output().json({{u"evidence"_s, item->id},
                           {u"revision"_s, item->revision},
                           {u"sha256"_s, hex(item->sha256)},
                           {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::revisions(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto items = workspace->evidenceRevisions(id);
    if (!items)
        return items.error();
    const Result<EvidenceItem> now = workspace->evidenceItem(id);
    if (!now)
        return now.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const EvidenceItem &item : *items) {
        array.append(QJsonObject{{u"revision"_s, item.revision},
                                 {u"current"_s, item.revision == now->revision},
                                 {u"file"_s, item.fileName},
                                 {u"mediaType"_s, item.mediaType},
                                 {u"sha256"_s, hex(item.sha256)},
                                 {u"bytes"_s, item.bytes},
                                 {u"added"_s, item.added.toString(Qt::ISODateWithMs)},
                                 {u"addedBy"_s, item.addedBy}});
        rows.append(
            {QString::number(item.revision), item.fileName, QLocale().formattedDataSize(item.bytes),
             assessment::shortTime(item.added.toLocalTime()), item.addedBy, hex(item.sha256)});
    }
    context.output().table(
        {tr("Revision"), tr("File"), tr("Size"), tr("Added"), tr("By"), tr("SHA-256")}, rows);
    context.output().json({{u"evidence"_s, id}, {u"revisions"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::link(Context &context, const LinkArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status linked = workspace->linkEvidence(given.evidence, given.provisions);
    return linked ? tellLinks(context, *workspace, given.evidence) : linked.error();
}

Result<ExitCode> EvidenceVerbs::unlink(Context &context, const LinkArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status unlinked = workspace->unlinkEvidence(given.evidence, given.provisions);
    return unlinked ? tellLinks(context, *workspace, given.evidence) : unlinked.error();
}

Result<ExitCode> EvidenceVerbs::tellLinks(Context &context, Workspace &workspace, const QString &id)
{
    const Result<EvidenceItem> item = workspace.evidenceItem(id);
    if (!item)
        return item.error();
    context.output().note(
        item->provisions.isEmpty()
            ? tr("Evidence %1 serves no provision.").arg(id)
            : tr("Evidence %1 serves %2.").arg(id, item->provisions.join(u", "_s)));
    context.output().json(
        {{u"evidence"_s, id}, {u"provisions"_s, QJsonArray::fromStringList(item->provisions)}});
    return ExitCode::Done;
}

Result<EvidenceItem> EvidenceVerbs::revisionOf(Workspace &workspace, const ExportArguments &given)
{
    if (!given.revision)
        return workspace.evidenceItem(given.evidence);
    const auto items = workspace.evidenceRevisions(given.evidence);
    if (!items)
        return items.error();
    for (const EvidenceItem &item : *items) {
        if (item.revision == *given.revision)
            return item;
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = tr("the evidence has no such revision"),
                 .where = u"%1 --revision %2"_s.arg(given.evidence).arg(*given.revision),
                 .why = tr("its newest is %1").arg(items->constLast().revision),
                 .advice = tr("look for it with `evidence revisions`")};
}

Result<ExitCode> EvidenceVerbs::exportItem(Context &context, const ExportArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<EvidenceItem> item = revisionOf(*workspace, given);
    if (!item)
        return item.error();
    const auto progress = context.progress(tr("Writing"));
    const Status written = writeNewFile(given.file, [&](QIODevice &out) {
        return workspace->readContent(item->sha256, out, progress);
    });
    if (!written)
        return written.error();
    context.output().note(tr("Evidence %1 is written to %2.").arg(item->id, given.file));
    context.output().json({{u"evidence"_s, item->id},
                           {u"revision"_s, item->revision},
                           {u"file"_s, given.file},
                           {u"sha256"_s, hex(item->sha256)},
                           {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::remove(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status removed = workspace->removeEvidence(id); !removed)
        return removed.error();
    context.output().note(
        tr("Evidence %1 is in the trash; \"trash restore %1\" brings it back.").arg(id));
    context.output().json({{u"evidence"_s, id}, {u"removed"_s, true}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::verify(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto check = workspace->verifyEvidence(context.progress(tr("Reading evidence back")));
    if (!check)
        return check.error();
    Output &output = context.output();
    for (const QString &bad : check->bad)
        output.line(tr("%1: the content is missing or has changed").arg(bad));
    output.note(check->ok ? tr("All content fits its SHA-256 (items: %1).").arg(check->items)
                          : tr("Damaged items: %1 of %2").arg(check->bad.size()).arg(check->items));
    output.json({{u"ok"_s, check->ok},
                 {u"items"_s, check->items},
                 {u"bad"_s, QJsonArray::fromStringList(check->bad)}});
    return check->ok ? ExitCode::Done : ExitCode::Negative;
}

void addChangingVerbs(Verb &evidence)
{
    using V = EvidenceVerbs;
    const auto changed = std::make_shared<SetArguments>();
    Verb set =
        evidence.verb("set", EvidenceVerbs::tr("change what is said of an item, not its content"),
                      u"evidence set E-0001 --expires 2027-05-03 --confidential yes"_s,
                      [changed](Context &c) { return V::set(c, *changed); });
    set.argument("EVIDENCE", changed->evidence, EvidenceVerbs::tr("the item"));
    set.option(
        "--expires DATE", changed->expires,
        EvidenceVerbs::tr("the last day on which it counts, UTC; none when it does not expire"));
    set.option("--confidential WHICH", changed->confidential,
               EvidenceVerbs::tr("not for people outside"), Verb::Need::Optional,
               {u"yes"_s, u"no"_s});
    set.option("--title T", changed->title, EvidenceVerbs::tr("what it shows"));

    const auto linked = std::make_shared<LinkArguments>();
    Verb link = evidence.verb("link", EvidenceVerbs::tr("let an item serve more provisions"),
                              u"evidence link E-0001 --provision CoP-1.1 CoP-3.2"_s,
                              [linked](Context &c) { return V::link(c, *linked); });
    link.argument("EVIDENCE", linked->evidence, EvidenceVerbs::tr("the item"));
    link.list("--provision P", linked->provisions, EvidenceVerbs::tr("a provision it shall serve"));

    const auto unlinked = std::make_shared<LinkArguments>();
    Verb unlink =
        evidence.verb("unlink", EvidenceVerbs::tr("take an item off provisions; it is kept"),
                      u"evidence unlink E-0001 --provision CoP-1.1"_s,
                      [unlinked](Context &c) { return V::unlink(c, *unlinked); });
    unlink.argument("EVIDENCE", unlinked->evidence, EvidenceVerbs::tr("the item"));
    unlink.list("--provision P", unlinked->provisions, EvidenceVerbs::tr("a provision it serves"));
}

void addRevisionVerbs(Verb &evidence)
{
    using V = EvidenceVerbs;
    const auto revised = std::make_shared<ReviseArguments>();
    Verb revise = evidence.verb(
        "revise", EvidenceVerbs::tr("add a new revision of an item; the older ones are kept"),
        u"evidence revise E-0001 base-label.jpg"_s,
        [revised](Context &c) { return V::revise(c, revised->evidence, revised->file); });
    revise.argument("EVIDENCE", revised->evidence, EvidenceVerbs::tr("the item"));
    revise.argument("FILE", revised->file,
                    EvidenceVerbs::tr("the new content; - is standard input"));

    const auto asked = std::make_shared<QString>();
    Verb revisions = evidence.verb("revisions", EvidenceVerbs::tr("list all revisions of an item"),
                                   u"evidence revisions E-0001 --json"_s,
                                   [asked](Context &c) { return V::revisions(c, *asked); });
    revisions.argument("EVIDENCE", *asked, EvidenceVerbs::tr("the item"));

    const auto exported = std::make_shared<ExportArguments>();
    Verb write =
        evidence.verb("export", EvidenceVerbs::tr("write the content of an item to a new file"),
                      u"evidence export E-0001 -o base-label.jpg"_s,
                      [exported](Context &c) { return V::exportItem(c, *exported); });
    write.argument("EVIDENCE", exported->evidence,
                   EvidenceVerbs::tr("the item, as `evidence list` calls it"));
    write.option("-o,--output FILE", exported->file,
                 EvidenceVerbs::tr("a file that does not exist; - is standard output"),
                 Verb::Need::Required);
    write.number(
        "--revision N", exported->revision,
        EvidenceVerbs::tr("an older revision, as `evidence revisions` counts; else the newest"));
}

} // namespace

void addEvidenceVerbs(Verb &root)
{
    using V = EvidenceVerbs;
    Verb evidence =
        root.group("evidence", EvidenceVerbs::tr("what was shown, kept under its SHA-256"),
                   u"evidence list A-0001"_s);
    const auto added = std::make_shared<AddArguments>();
    Verb add = evidence.verb(
        "add", EvidenceVerbs::tr("add evidence for one or more provisions"),
        u"evidence add A-0001 base-label.jpg --provision CoP-1.1 --title \"Base label\""_s,
        [added](Context &c) { return V::add(c, *added); });
    add.argument("ID", added->assessment, EvidenceVerbs::tr("the assessment"));
    addItemOptions(add, added->item, EvidenceVerbs::tr("a provision it serves; one or more"));

    const auto listed = std::make_shared<QString>();
    Verb list = evidence.verb("list", EvidenceVerbs::tr("list the evidence of an assessment"),
                              u"evidence list A-0001 --json"_s,
                              [listed](Context &c) { return V::list(c, *listed); });
    list.argument("ID", *listed, EvidenceVerbs::tr("the assessment"));

    addChangingVerbs(evidence);
    addRevisionVerbs(evidence);
    addProofVerbs(evidence);
    addTimeVerbs(evidence);
    addToolImportVerb(evidence);

    const auto removed = std::make_shared<QString>();
    Verb remove = evidence.verb("remove", EvidenceVerbs::tr("move an item to the trash"),
                                u"evidence remove E-0001"_s,
                                [removed](Context &c) { return V::remove(c, *removed); });
    remove.argument("EVIDENCE", *removed,
                    EvidenceVerbs::tr("the item, as `evidence list` calls it"));

    evidence.verb("verify",
                  EvidenceVerbs::tr("read all content back and compare it with its SHA-256"),
                  u"evidence verify --json"_s, V::verify);
}

} // namespace app::cli
