#include "assessment/store/ixitschema.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList ixitSchema()
{
    return {
        u"CREATE TABLE ixit_entry ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "ixit_table TEXT NOT NULL, number INTEGER NOT NULL, record TEXT NOT NULL, "
        "changed TEXT NOT NULL, changed_by TEXT NOT NULL, "
        "PRIMARY KEY (assessment, ixit_table, number)) STRICT"_s,
        u"CREATE TABLE item_verdict ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, test_case TEXT NOT NULL, item TEXT NOT NULL, "
        "verdict TEXT NOT NULL, reason TEXT NOT NULL, entry_sha256 TEXT NOT NULL, "
        "changed TEXT NOT NULL, changed_by TEXT NOT NULL, "
        "PRIMARY KEY (assessment, provision, test_case, item)) STRICT"_s,
    };
}

} // namespace assessment
