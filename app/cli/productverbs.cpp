#include "verb.h"

#include "files.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Product;
using assessment::Result;

namespace app::cli {

namespace {

class ProductVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ProductVerbs)

public:
    static Result<ExitCode> add(Context &context, const QString &file);
    static Result<ExitCode> list(Context &context);
    static Result<ExitCode> show(Context &context, const QString &id);
};

Result<ExitCode> ProductVerbs::add(Context &context, const QString &file)
{
    const Result<QJsonValue> json = readJson(file);
    if (!json)
        return json.error();
    assessment::JsonReader reader(*json);
    const Product product = assessment::readProduct(reader);
    if (!reader.ok())
        return reader.error(tr("the product cannot be added"), inputName(file));
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<QString> id = workspace->addProduct(product);
    if (!id)
        return id.error();
    context.output().created(
        *id, tr("Product %1 is added: %2 %3.").arg(*id, product.brand, product.model));
    context.output().json({{u"product"_s, *id}});
    return ExitCode::Done;
}

Result<ExitCode> ProductVerbs::list(Context &context)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto products = workspace->products();
    if (!products)
        return products.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Product &product : *products) {
        array.append(QJsonObject{{u"id"_s, product.id},
                                 {u"brand"_s, product.brand},
                                 {u"model"_s, product.model},
                                 {u"name"_s, product.name}});
        rows.append({product.id, product.brand, product.model, product.name});
    }
    context.output().table({tr("Product"), tr("Brand"), tr("Model"), tr("Name")}, rows);
    context.output().json({{u"products"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> ProductVerbs::show(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Product> found = workspace->product(id);
    if (!found)
        return found.error();
    const Product &product = *found;
    QList<QStringList> rows = {{tr("Brand"), product.brand},
                               {tr("Model"), product.model},
                               {tr("Name"), product.name},
                               {tr("Type"), product.type},
                               {tr("Hardware revision"), product.hardwareRevision},
                               {tr("GTIN"), product.gtin},
                               {tr("Variants"), product.variants.join(u", "_s)},
                               {tr("Manufacturer"), product.manufacturer.name},
                               {tr("Address"), product.manufacturer.address}};
    if (product.ukRepresentative)
        rows.append({tr("UK representative"), product.ukRepresentative->name});
    rows.append({tr("Firmware"), product.firmwareVersion});
    rows.append({tr("Firmware SHA-256"), product.firmwareSha256});
    rows.append({tr("Interfaces"), product.interfaces.join(u", "_s)});
    rows.append({tr("Associated services"), product.associatedServices.join(u", "_s)});
    context.output().table({tr("Product"), product.id}, rows);
    QJsonObject json = toJson(product);
    json.insert(u"id"_s, product.id);
    context.output().json(json);
    return ExitCode::Done;
}

} // namespace

void addProductVerbs(Verb &root)
{
    using V = ProductVerbs;
    struct Arguments
    {
        QString word;
    };
    Verb product = root.group("product", ProductVerbs::tr("the products of this workspace"),
                              u"product add product.json"_s);
    const auto added = std::make_shared<Arguments>();
    Verb add =
        product.verb("add", ProductVerbs::tr("add a product"), u"product add product.json --json"_s,
                     [added](Context &c) { return V::add(c, added->word); });
    add.argument(
        "FILE", added->word,
        ProductVerbs::tr("the product and the unit under test as JSON; - is standard input"));
    product.verb("list", ProductVerbs::tr("list the products"), u"product list --json"_s, V::list);
    const auto shown = std::make_shared<Arguments>();
    Verb show = product.verb("show", ProductVerbs::tr("show everything about a product"),
                             u"product show P-0001 --json"_s,
                             [shown](Context &c) { return V::show(c, shown->word); });
    show.argument("ID", shown->word, ProductVerbs::tr("the product, as `product list` calls it"));
    addProductCompareVerb(product);
}

} // namespace app::cli
