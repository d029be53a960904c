#include "assessment/store/productrecords.h"

#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// The row's text of \a product, unless reading it back would give another product.
Result<QString> textToKeep(const Product &product)
{
    const QJsonObject json = toJson(product);
    JsonReader reader(json);
    Product back = readProduct(reader);
    back.id = product.id;
    if (back != product)
        return reader.error(ProductRecords::tr("the product cannot be recorded"), product.id);
    return recordText(json);
}

} // namespace

Product productFromRow(const QString &id, const QString &record)
{
    JsonReader reader(recordFromText(record));
    Product product = readProduct(reader);
    product.id = id;
    return product;
}

Result<std::optional<Organisation>> ProductRecords::organisation()
{
    const auto found =
        m_store.database.select(u"SELECT record FROM organisation"_s, {}, [](const QSqlQuery &row) {
            JsonReader reader(recordFromText(row.value(0).toString()));
            return readOrganisation(reader);
        });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Status ProductRecords::setOrganisation(const Organisation &organisation)
{
    auto act = m_store.begin(u"organisation.set"_s, u"issuer"_s);
    if (!act)
        return act.error();
    const Status put =
        act->put(u"organisation"_s,
                 {{u"id"_s, u"issuer"_s}, {u"record"_s, recordText(toJson(organisation))}});
    if (!put)
        return put.error();
    return act->commit();
}

Result<QString> ProductRecords::add(const Product &product)
{
    const QString id = newId(u'P');
    auto act = m_store.begin(u"product.add"_s, id);
    if (!act)
        return act.error();
    const Result<QString> added = addIn(*act, id, product);
    if (!added)
        return added;
    if (const Status done = act->commit(); !done)
        return done.error();
    return added;
}

Result<QString> ProductRecords::addIn(Act &act, const QString &id, const Product &product)
{
    const Result<QString> text = textToKeep(product);
    if (!text)
        return text.error();
    const Status put =
        act.put(u"product"_s, {{u"id"_s, id}, {u"record"_s, *text}, {u"added"_s, act.time()}});
    if (!put)
        return put.error();
    return id;
}

Status ProductRecords::update(const Product &product)
{
    const Result<QString> text = textToKeep(product);
    if (!text)
        return text.error();
    auto act = m_store.begin(u"product.update"_s, product.id);
    if (!act)
        return act.error();
    const QJsonObject key{{u"id"_s, product.id}};
    const auto found = act->find(u"product"_s, key);
    if (!found)
        return found.error();
    if (!*found)
        return unknownId(product.id);
    const Status changed = act->change(u"product"_s, key, {{u"record"_s, *text}});
    if (!changed)
        return changed.error();
    return act->commit(); // opens the review of each assessment of it
}

Result<QList<Product>> ProductRecords::all()
{
    return m_store.database.select(
        u"SELECT id, record FROM product ORDER BY rowid"_s, {}, [](const QSqlQuery &row) {
            return productFromRow(row.value(0).toString(), row.value(1).toString());
        });
}

Result<Product> ProductRecords::one(const QString &id)
{
    const auto found = m_store.database.run(u"SELECT record FROM product WHERE id = ?"_s, {id});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(id);
    return productFromRow(id, found->value(0).toString());
}

Status checkProduct(Database &database, const QString &product)
{
    const auto found = database.run(u"SELECT 1 FROM product WHERE id = ?"_s, {product});
    if (!found)
        return found.error();
    return found->isValid() ? Status(Ok) : Status(unknownId(product));
}

} // namespace assessment
