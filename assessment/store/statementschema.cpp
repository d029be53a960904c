#include "assessment/store/statementschema.h"

#include "assessment/store/appendonly.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList statementSchema()
{
    QStringList schema{
        u"CREATE TABLE statement_edits ("
        "product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED, "
        "kind TEXT NOT NULL, record TEXT NOT NULL, changed TEXT NOT NULL, "
        "changed_by TEXT NOT NULL, PRIMARY KEY (product, kind)) STRICT"_s,
        u"CREATE TABLE statement (id TEXT PRIMARY KEY, "
        "product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED, "
        "assessment TEXT NOT NULL, kind TEXT NOT NULL, firmware TEXT NOT NULL, "
        "content TEXT NOT NULL, "
        "pdf_sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "issued TEXT NOT NULL, kept_until TEXT NOT NULL, signer TEXT NOT NULL, "
        "signed TEXT NOT NULL, signed_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX statement_by_product ON statement (product)"_s,
        u"CREATE TABLE statement_discard ("
        "statement TEXT PRIMARY KEY REFERENCES statement DEFERRABLE INITIALLY DEFERRED, "
        "discarded TEXT NOT NULL, discarded_by TEXT NOT NULL) STRICT"_s,
    };
    for (const QString &table : {u"statement"_s, u"statement_discard"_s})
        schema += appendOnly(table);
    return schema;
}

} // namespace assessment
