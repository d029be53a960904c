#include "assessment/store/catalogueschema.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList catalogueSchema()
{
    return {
        // The file lies among the contents as it came, so that its signature can be checked anew.
        u"CREATE TABLE catalogue (id TEXT PRIMARY KEY, format TEXT NOT NULL, "
        "file_name TEXT NOT NULL, "
        "sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "signature TEXT NOT NULL, trust TEXT NOT NULL, signer TEXT NOT NULL, "
        "imported TEXT NOT NULL, imported_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX assessment_by_scheme ON assessment (scheme)"_s,
    };
}

} // namespace assessment
