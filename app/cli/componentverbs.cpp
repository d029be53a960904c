#include "verb.h"

#include "files.h"
#include "iteminput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::Component;
using assessment::ComponentEvidence;
using assessment::Result;
using assessment::Workspace;

namespace app::cli {

namespace {

struct NewArguments
{
    QString name;
    QString version;
    QString supplier;
    QString kind = u"component"_s;
    QString replaces;
};

struct ItemArguments
{
    QString component;
    ItemOptions item;
};

struct TwoArguments
{
    QString first;
    QString second;
};

class ComponentVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ComponentVerbs)

public:
    static Result<ExitCode> add(Context &context, const NewArguments &given);
    static Result<ExitCode> list(Context &context);
    static Result<ExitCode> show(Context &context, const QString &id);
    static Result<ExitCode> withdraw(Context &context, const TwoArguments &given);
    static Result<ExitCode> addItem(Context &context, const ItemArguments &given);
    static Result<ExitCode> listItems(Context &context, const QString &id);
    static Result<ExitCode> exportItem(Context &context, const TwoArguments &given);
    static Result<ExitCode> use(Context &context, const TwoArguments &given);
    static Result<ExitCode> unuse(Context &context, const TwoArguments &given);
    static Result<ExitCode> whereUsed(Context &context, const QString &id);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonObject json(const Component &component)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"id"_s, component.id},
            {u"kind"_s, idOf(component.kind)},
            {u"name"_s, component.name},
            {u"version"_s, component.version},
            {u"supplier"_s, component.supplier},
            {u"replaces"_s, orNull(component.replaces)},
            {u"withdrawn"_s, dayAsJson(component.withdrawn)},
            {u"reason"_s, orNull(component.reason)}};
}

bool isExpired(const ComponentEvidence &item, const Component &component, QDate today)
{
    return component.isWithdrawn(today) || (item.expires.isValid() && item.expires < today);
}

QJsonObject json(const ComponentEvidence &item, const Component &component, QDate today)
{
    QJsonObject answer = itemAsJson(item);
    answer[u"expired"_s] = isExpired(item, component, today);
    return answer;
}

QString notesOf(const ComponentEvidence &item, const Component &component, QDate today)
{
    QStringList notes;
    if (component.isWithdrawn(today))
        notes.append(ComponentVerbs::tr("withdrawn"));
    else if (isExpired(item, component, today))
        notes.append(ComponentVerbs::tr("expired %1").arg(dateInWords(item.expires)));
    else if (item.expires.isValid())
        notes.append(ComponentVerbs::tr("valid until %1").arg(dateInWords(item.expires)));
    if (item.confidential)
        notes.append(ComponentVerbs::tr("confidential"));
    return notes.join(u", "_s);
}

Result<ExitCode> ComponentVerbs::add(Context &context, const NewArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Component wanted{.kind = assessment::componentKindFromId(given.kind).value(),
                           .name = given.name,
                           .version = given.version,
                           .supplier = given.supplier,
                           .replaces = given.replaces}; // the parser knows the kinds
    const Result<QString> id = workspace->addComponent(wanted);
    if (!id)
        return id.error();
    context.output().created(*id, tr("%1 is added as %2.").arg(inWords(wanted), *id));
    context.output().json({{u"component"_s, *id}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::list(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto all = workspace->components();
    if (!all)
        return all.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &one : *all) {
        QJsonObject row = json(one.component);
        row[u"newer"_s] = one.newer.isEmpty() ? QJsonValue() : QJsonValue(one.newer);
        row[u"here"_s] = one.isHere;
        row[u"evidence"_s] = one.evidence;
        row[u"expired"_s] = one.expired;
        row[u"firstExpiry"_s] = dayAsJson(one.firstExpiry);
        row[u"products"_s] = one.products;
        array.append(row);
        QStringList notes;
        if (one.component.withdrawn.isValid())
            notes.append(tr("withdrawn %1").arg(dateInWords(one.component.withdrawn)));
        if (!one.newer.isEmpty())
            notes.append(tr("replaced by %1").arg(one.newer));
        if (one.expired > 0)
            notes.append(tr("expired: %1").arg(one.expired));
        if (one.firstExpiry.isValid())
            notes.append(tr("next expires %1").arg(dateInWords(one.firstExpiry)));
        if (!one.isHere)
            notes.append(tr("known from an imported assessment"));
        rows.append({one.component.id, one.component.name, one.component.version,
                     one.component.supplier, nameOf(one.component.kind),
                     QString::number(one.evidence), QString::number(one.products),
                     notes.join(u", "_s)});
    }
    context.output().table({tr("Component"), tr("Name"), tr("Version"), tr("Supplier"), tr("Kind"),
                            tr("Evidence"), tr("Products"), tr("Notes")},
                           rows);
    context.output().json({{u"components"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::show(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Component> found = workspace->component(id);
    if (!found)
        return found.error();
    const auto items = workspace->componentEvidence(id);
    if (!items)
        return items.error();
    QList<QStringList> rows{{tr("Name"), found->name},
                            {tr("Version"), found->version},
                            {tr("Supplier"), found->supplier},
                            {tr("Kind"), nameOf(found->kind)}};
    if (!found->replaces.isEmpty())
        rows.append({tr("Replaces"), found->replaces});
    if (found->withdrawn.isValid()) {
        rows.append({tr("Withdrawn"), dateInWords(found->withdrawn)});
        rows.append({tr("Reason"), found->reason});
    }
    QJsonObject answer = json(*found);
    QJsonArray array;
    const QDate today = workspace->today();
    for (const ComponentEvidence &item : *items) {
        array.append(json(item, *found, today));
        const QString notes = notesOf(item, *found, today);
        rows.append({item.id, notes.isEmpty() ? item.title : tr("%1 (%2)").arg(item.title, notes)});
    }
    answer[u"evidence"_s] = array;
    context.output().table({tr("Component"), id}, rows);
    context.output().json(answer);
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::withdraw(Context &context, const TwoArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<int> products = workspace->withdrawComponent(given.first, given.second);
    if (!products)
        return products.error();
    context.output().note(
        tr("%1 is withdrawn. Assessments that use it: %2; their reviews are open again.")
            .arg(given.first)
            .arg(*products));
    context.output().json({{u"component"_s, given.first}, {u"assessments"_s, *products}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::addItem(Context &context, const ItemArguments &given)
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
    const auto item = workspace->addComponentEvidence(given.component, **file, *about,
                                                      context.progress(tr("Reading")));
    if (!item)
        return item.error();
    context.output().created(item->id,
                             tr("Evidence %1 of %2 is added: %3, SHA-256 %4.")
                                 .arg(item->id, item->component,
                                      QLocale().formattedDataSize(item->bytes), hex(item->sha256)));
    context.output().json(
        {{u"evidence"_s, item->id}, {u"sha256"_s, hex(item->sha256)}, {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::listItems(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Component> component = workspace->component(id);
    if (!component)
        return component.error();
    const auto items = workspace->componentEvidence(id);
    if (!items)
        return items.error();
    const QDate today = workspace->today();
    QJsonArray array;
    QList<QStringList> rows;
    for (const ComponentEvidence &item : *items) {
        array.append(json(item, *component, today));
        rows.append({item.id, item.title, item.fileName, QLocale().formattedDataSize(item.bytes),
                     item.provisions.join(u", "_s), notesOf(item, *component, today)});
    }
    context.output().table(
        {tr("Evidence"), tr("Title"), tr("File"), tr("Size"), tr("Provisions"), tr("Notes")}, rows);
    context.output().json({{u"component"_s, id}, {u"evidence"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::exportItem(Context &context, const TwoArguments &given)
{
    if (const auto reserved = context.reserveOutput(given.second); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto item = workspace->componentEvidenceItem(given.first);
    if (!item)
        return item.error();
    const auto written = writeNewFile(given.second, [&](QIODevice &out) {
        return workspace->readContent(item->sha256, out, context.progress(tr("Writing")));
    });
    if (!written)
        return written.error();
    context.output().note(
        tr("%1 is written to %2, SHA-256 %3.").arg(item->id, given.second, hex(item->sha256)));
    context.output().json({{u"evidence"_s, item->id},
                           {u"file"_s, given.second},
                           {u"sha256"_s, hex(item->sha256)},
                           {u"bytes"_s, item->bytes}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::use(Context &context, const TwoArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<int> taken = workspace->useComponent(given.first, given.second);
    if (!taken)
        return taken.error();
    context.output().note(tr("%1 uses %2. Items of evidence taken over: %3.")
                              .arg(given.first, given.second)
                              .arg(*taken));
    context.output().json(
        {{u"assessment"_s, given.first}, {u"component"_s, given.second}, {u"evidence"_s, *taken}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::unuse(Context &context, const TwoArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<int> gone = workspace->unuseComponent(given.first, given.second);
    if (!gone)
        return gone.error();
    context.output().note(tr("%1 no longer uses %2. Items of evidence moved to the trash: %3.")
                              .arg(given.first, given.second)
                              .arg(*gone));
    context.output().json(
        {{u"assessment"_s, given.first}, {u"component"_s, given.second}, {u"evidence"_s, *gone}});
    return ExitCode::Done;
}

Result<ExitCode> ComponentVerbs::whereUsed(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto places = workspace->whereUsed(id);
    if (!places)
        return places.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &place : *places) {
        array.append(QJsonObject{{u"assessment"_s, place.assessment},
                                 {u"product"_s, place.product},
                                 {u"firmware"_s, place.firmware},
                                 {u"scheme"_s, place.scheme},
                                 {u"evidence"_s, place.evidence},
                                 {u"expired"_s, place.expired},
                                 {u"waiting"_s, place.waiting}});
        rows.append({place.assessment, place.product, place.firmware, place.scheme,
                     QString::number(place.evidence), QString::number(place.expired),
                     QString::number(place.waiting)});
    }
    context.output().table({tr("Assessment"), tr("Product"), tr("Firmware"), tr("Scheme"),
                            tr("Evidence"), tr("Expired"), tr("Not taken over")},
                           rows);
    context.output().json({{u"component"_s, id}, {u"assessments"_s, array}});
    return ExitCode::Done;
}

void addItemVerbs(Verb &component)
{
    Verb evidence = component.group("evidence", ComponentVerbs::tr("what the supplier has shown"),
                                    u"component evidence list K-0001"_s);
    const auto added = std::make_shared<ItemArguments>();
    Verb add = evidence.verb(
        "add", ComponentVerbs::tr("add what the supplier has shown, for one or more provisions"),
        u"component evidence add K-0001 report.pdf --provision CoP-5.1 --expires 2028-03-31"_s,
        [added](Context &c) { return ComponentVerbs::addItem(c, *added); });
    add.argument("COMPONENT", added->component, ComponentVerbs::tr("the component"));
    addItemOptions(add, added->item,
                   ComponentVerbs::tr("a provision it supports, of any scheme; one or more"));
    const auto listed = std::make_shared<QString>();
    Verb list = evidence.verb("list", ComponentVerbs::tr("list what the supplier has shown"),
                              u"component evidence list K-0001 --json"_s, [listed](Context &c) {
                                  return ComponentVerbs::listItems(c, *listed);
                              });
    list.argument("COMPONENT", *listed, ComponentVerbs::tr("the component"));
    const auto written = std::make_shared<TwoArguments>();
    Verb write =
        evidence.verb("export", ComponentVerbs::tr("write the content of an item to a new file"),
                      u"component evidence export D-0001 -o report.pdf"_s,
                      [written](Context &c) { return ComponentVerbs::exportItem(c, *written); });
    write.argument("EVIDENCE", written->first,
                   ComponentVerbs::tr("the item, as `component evidence list` calls it"));
    write.option("-o,--output FILE", written->second,
                 ComponentVerbs::tr("a file that does not exist; - is standard output"),
                 Verb::Need::Required);
}

void addUseVerbs(Verb &component)
{
    const auto used = std::make_shared<TwoArguments>();
    Verb use = component.verb(
        "use", ComponentVerbs::tr("take the evidence of a component over; again for what is new"),
        u"component use A-0001 K-0001"_s,
        [used](Context &c) { return ComponentVerbs::use(c, *used); });
    use.argument("ASSESSMENT", used->first, ComponentVerbs::tr("the assessment"));
    use.argument("COMPONENT", used->second, ComponentVerbs::tr("the component"));
    const auto unused = std::make_shared<TwoArguments>();
    Verb unuse =
        component.verb("unuse", ComponentVerbs::tr("end the use; its evidence goes to the trash"),
                       u"component unuse A-0001 K-0001"_s,
                       [unused](Context &c) { return ComponentVerbs::unuse(c, *unused); });
    unuse.argument("ASSESSMENT", unused->first, ComponentVerbs::tr("the assessment"));
    unuse.argument("COMPONENT", unused->second, ComponentVerbs::tr("the component"));
    const auto asked = std::make_shared<QString>();
    Verb where = component.verb(
        "where-used", ComponentVerbs::tr("list the assessments that use a component"),
        u"component where-used K-0001 --json"_s,
        [asked](Context &c) { return ComponentVerbs::whereUsed(c, *asked); });
    where.argument("COMPONENT", *asked, ComponentVerbs::tr("the component"));
}

} // namespace

void addComponentVerbs(Verb &root)
{
    Verb component = root.group(
        "component",
        ComponentVerbs::tr("what suppliers deliver into products, with evidence of its own"),
        u"component list"_s);
    const auto made = std::make_shared<NewArguments>();
    Verb add =
        component.verb("add", ComponentVerbs::tr("add one version of a component, service or app"),
                       u"component add \"Radio module\" 2.1 --supplier \"Acme Ltd\""_s,
                       [made](Context &c) { return ComponentVerbs::add(c, *made); });
    add.argument("NAME", made->name, ComponentVerbs::tr("what it is called"));
    add.argument("VERSION", made->version, ComponentVerbs::tr("its version"));
    add.option("--supplier NAME", made->supplier, ComponentVerbs::tr("who delivers it"),
               Verb::Need::Required);
    QStringList kinds;
    for (const assessment::ComponentKind kind : assessment::componentKinds())
        kinds.append(idOf(kind));
    add.option("--kind KIND", made->kind,
               ComponentVerbs::tr("what it is; a component when not given"), Verb::Need::Optional,
               kinds);
    add.option("--replaces COMPONENT", made->replaces,
               ComponentVerbs::tr("the older version that it takes the place of"));
    component.verb("list", ComponentVerbs::tr("list the components"), u"component list --json"_s,
                   ComponentVerbs::list);
    const auto shown = std::make_shared<QString>();
    Verb show = component.verb("show", ComponentVerbs::tr("show a component and its evidence"),
                               u"component show K-0001 --json"_s,
                               [shown](Context &c) { return ComponentVerbs::show(c, *shown); });
    show.argument("COMPONENT", *shown,
                  ComponentVerbs::tr("the component, as `component list` calls it"));
    const auto withdrawn = std::make_shared<TwoArguments>();
    Verb withdraw = component.verb(
        "withdraw", ComponentVerbs::tr("let its evidence count nowhere from today on"),
        u"component withdraw K-0001 --reason \"Recalled by the supplier\""_s,
        [withdrawn](Context &c) { return ComponentVerbs::withdraw(c, *withdrawn); });
    withdraw.argument("COMPONENT", withdrawn->first, ComponentVerbs::tr("the component"));
    withdraw.option("--reason T", withdrawn->second,
                    ComponentVerbs::tr("why; every product shows it"), Verb::Need::Required);
    addItemVerbs(component);
    addUseVerbs(component);
}

} // namespace app::cli
