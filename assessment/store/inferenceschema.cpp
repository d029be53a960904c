#include "assessment/store/inferenceschema.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList inferenceSchema()
{
    return {
        u"CREATE TABLE inferred_answer ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, "
        // May lie in another workspace: an assessment travels with its inferences.
        "source TEXT NOT NULL, "
        "record TEXT NOT NULL, PRIMARY KEY (assessment, provision)) STRICT"_s,
        u"CREATE INDEX inferred_by_source ON inferred_answer (source)"_s,
        u"CREATE TABLE mapping_import (id TEXT PRIMARY KEY, file_name TEXT NOT NULL, "
        "version TEXT NOT NULL, sha256 TEXT NOT NULL, records INTEGER NOT NULL, "
        "imported TEXT NOT NULL, imported_by TEXT NOT NULL) STRICT"_s,
        // As the file has it, and beside it the one name of each organisation and document.
        u"CREATE TABLE recommendation ("
        "import TEXT NOT NULL REFERENCES mapping_import DEFERRABLE INITIALLY DEFERRED, "
        "number INTEGER NOT NULL, guideline INTEGER NOT NULL, organisation TEXT NOT NULL, "
        "document TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (import, number)) STRICT"_s,
        u"CREATE INDEX recommendation_by_guideline ON recommendation (guideline, import, number)"_s,
    };
}

} // namespace assessment
