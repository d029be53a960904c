#include "assessment/store/decisionschema.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList decisionSchema()
{
    return {u"CREATE TABLE decision_path ("
            "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
            "provision TEXT NOT NULL, record TEXT NOT NULL, "
            "PRIMARY KEY (assessment, provision)) STRICT"_s};
}

} // namespace assessment
