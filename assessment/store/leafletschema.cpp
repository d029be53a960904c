#include "assessment/store/leafletschema.h"

#include "assessment/store/appendonly.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList leafletSchema()
{
    const QStringList schema{
        u"CREATE TABLE leaflet_steps ("
        "product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED, "
        "language TEXT NOT NULL, record TEXT NOT NULL, changed TEXT NOT NULL, "
        "changed_by TEXT NOT NULL, PRIMARY KEY (product, language)) STRICT"_s,
        u"CREATE TABLE leaflet (id TEXT PRIMARY KEY, "
        "product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED, "
        "assessment TEXT NOT NULL, language TEXT NOT NULL, layout TEXT NOT NULL, "
        "format TEXT NOT NULL, firmware TEXT NOT NULL, sha256 TEXT NOT NULL, "
        "findings INTEGER NOT NULL, reading TEXT NOT NULL, made TEXT NOT NULL, "
        "made_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX leaflet_by_product ON leaflet (product)"_s,
    };
    return schema + appendOnly(u"leaflet"_s);
}

} // namespace assessment
