#include "verb.h"

#include "files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::EvidenceItem;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

struct AddArguments
{
    QString assessment;
    QString file;
    QStringList provisions;
    QString title;
    QString url;
    bool confidential = false;
};

class EvidenceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::EvidenceVerbs)

public:
    static Result<ExitCode> add(Context &context, const AddArguments &given);
    static Result<ExitCode> list(Context &context, const QString &assessment);
    static Result<ExitCode> exportItem(Context &context, const QString &id, const QString &file);
    static Result<ExitCode> remove(Context &context, const QString &id);
    static Result<ExitCode> verify(Context &context);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject json(const EvidenceItem &item)
{
    return {{u"id"_s, item.id},
            {u"title"_s, item.title},
            {u"file"_s, item.fileName},
            {u"mediaType"_s, item.mediaType},
            {u"url"_s, item.url},
            {u"sha256"_s, hex(item.sha256)},
            {u"bytes"_s, item.bytes},
            {u"provisions"_s, QJsonArray::fromStringList(item.provisions)},
            {u"revision"_s, item.revision},
            {u"confidential"_s, item.confidential},
            {u"run"_s, item.run},
            {u"added"_s, item.added.toString(Qt::ISODateWithMs)},
            {u"addedBy"_s, item.addedBy}};
}

Result<ExitCode> EvidenceVerbs::add(Context &context, const AddArguments &given)
{
    const auto file = openInput(given.file);
    if (!file)
        return file.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const assessment::NewEvidence about{.title = given.title,
                                        .fileName = isStandardStream(given.file)
                                                        ? u"standard-input"_s
                                                        : QFileInfo(given.file).fileName(),
                                        .provisions = given.provisions,
                                        .confidential = given.confidential,
                                        .url = given.url};
    const Result<EvidenceItem> item =
        workspace->addEvidence(given.assessment, **file, about, context.progress(tr("Reading")));
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
    QJsonArray array;
    QList<QStringList> rows;
    for (const EvidenceItem &item : *items) {
        array.append(json(item));
        rows.append({item.id, item.title, item.fileName, QLocale().formattedDataSize(item.bytes),
                     item.provisions.join(u", "_s)});
    }
    context.output().table({tr("Evidence"), tr("Title"), tr("File"), tr("Size"), tr("Provisions")},
                           rows);
    context.output().json({{u"evidence"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> EvidenceVerbs::exportItem(Context &context, const QString &id, const QString &file)
{
    if (const Status reserved = context.reserveOutput(file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<EvidenceItem> item = workspace->evidenceItem(id);
    if (!item)
        return item.error();
    const auto progress = context.progress(tr("Writing"));
    const Status written = writeNewFile(
        file, [&](QIODevice &out) { return workspace->readEvidence(id, out, progress); });
    if (!written)
        return written.error();
    context.output().note(tr("Evidence %1 is written to %2.").arg(id, file));
    context.output().json({{u"evidence"_s, id},
                           {u"file"_s, file},
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
    add.argument("FILE", added->file, EvidenceVerbs::tr("its content; - is standard input"));
    add.list("--provision P", added->provisions,
             EvidenceVerbs::tr("a provision it serves; one or more"));
    add.option("--title T", added->title,
               EvidenceVerbs::tr("what it shows; the file name when not given"));
    add.option("--url URL", added->url, EvidenceVerbs::tr("the web address FILE was taken from"));
    add.flag("--confidential", added->confidential, EvidenceVerbs::tr("not for people outside"));

    struct Arguments
    {
        QString id;
        QString file;
    };
    const auto listed = std::make_shared<Arguments>();
    Verb list = evidence.verb("list", EvidenceVerbs::tr("list the evidence of an assessment"),
                              u"evidence list A-0001 --json"_s,
                              [listed](Context &c) { return V::list(c, listed->id); });
    list.argument("ID", listed->id, EvidenceVerbs::tr("the assessment"));

    const auto exported = std::make_shared<Arguments>();
    Verb write =
        evidence.verb("export", EvidenceVerbs::tr("write the content of an item to a new file"),
                      u"evidence export E-0001 -o base-label.jpg"_s, [exported](Context &c) {
                          return V::exportItem(c, exported->id, exported->file);
                      });
    write.argument("EVIDENCE", exported->id,
                   EvidenceVerbs::tr("the item, as `evidence list` calls it"));
    write.option("-o,--output FILE", exported->file,
                 EvidenceVerbs::tr("a file that does not exist; - is standard output"),
                 Verb::Need::Required);

    const auto removed = std::make_shared<Arguments>();
    Verb remove = evidence.verb("remove", EvidenceVerbs::tr("move an item to the trash"),
                                u"evidence remove E-0001"_s,
                                [removed](Context &c) { return V::remove(c, removed->id); });
    remove.argument("EVIDENCE", removed->id,
                    EvidenceVerbs::tr("the item, as `evidence list` calls it"));

    evidence.verb("verify",
                  EvidenceVerbs::tr("read all content back and compare it with its SHA-256"),
                  u"evidence verify --json"_s, V::verify);
}

} // namespace app::cli
