#include "assessment/store/registryschema.h"

#include "assessment/store/appendonly.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList registrySchema()
{
    QStringList schema = {
        // "node" is the root of the largest full tree that ends with this entry (RFC 6962 §2.1).
        u"CREATE TABLE transparency_entry (number INTEGER PRIMARY KEY, "
        "certificate TEXT NOT NULL REFERENCES label DEFERRABLE INITIALLY DEFERRED, "
        "event TEXT NOT NULL, leaf TEXT NOT NULL, node TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX transparency_entry_by_certificate ON transparency_entry "
        "(certificate, event)"_s,
        u"CREATE TABLE registry_publication (number INTEGER PRIMARY KEY, "
        "published TEXT NOT NULL, next_update TEXT NOT NULL, log_size INTEGER NOT NULL, "
        "log_root TEXT NOT NULL, signer TEXT NOT NULL, published_by TEXT NOT NULL) STRICT"_s,
    };
    for (const QString &table : {u"transparency_entry"_s, u"registry_publication"_s})
        schema += appendOnly(table);
    return schema;
}

} // namespace assessment
