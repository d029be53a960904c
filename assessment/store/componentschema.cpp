#include "assessment/store/componentschema.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList componentSchema()
{
    const QString ofAssessment =
        u"assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "_s;
    return {
        u"CREATE TABLE component (id TEXT PRIMARY KEY, record TEXT NOT NULL, "
        "added TEXT NOT NULL, added_by TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE component_evidence (id TEXT PRIMARY KEY, "
        "component TEXT NOT NULL REFERENCES component DEFERRABLE INITIALLY DEFERRED, "
        "title TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL, "
        "url TEXT NOT NULL, "
        "sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "bytes INTEGER NOT NULL, provisions TEXT NOT NULL, "
        "confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), expires TEXT NOT NULL, "
        "added TEXT NOT NULL, added_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX component_evidence_by_component ON component_evidence (component)"_s,
        // These two travel in a bundle, so they rest on no row of the tables above.
        u"CREATE TABLE component_use ("_s + ofAssessment
            + u"component TEXT NOT NULL, record TEXT NOT NULL, used TEXT NOT NULL, "
              "used_by TEXT NOT NULL, PRIMARY KEY (assessment, component)) STRICT"_s,
        u"CREATE INDEX component_use_by_component ON component_use (component)"_s,
        u"CREATE TABLE evidence_supplier ("
        "evidence TEXT PRIMARY KEY REFERENCES evidence DEFERRABLE INITIALLY DEFERRED, "_s
            + ofAssessment
            + u"component TEXT NOT NULL, source TEXT NOT NULL, record TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX evidence_supplier_by_assessment ON evidence_supplier (assessment)"_s,
        u"CREATE INDEX evidence_supplier_by_component ON evidence_supplier (component)"_s,
    };
}

} // namespace assessment
