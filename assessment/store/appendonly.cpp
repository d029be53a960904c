#include "assessment/store/appendonly.h"

using namespace Qt::StringLiterals;

namespace assessment {

QStringList appendOnly(const QString &table)
{
    QStringList statements;
    for (const QString &event : {u"UPDATE"_s, u"DELETE"_s}) {
        statements.append(
            u"CREATE TRIGGER %1_refuses_%2 BEFORE %3 ON %1 BEGIN "
            "SELECT RAISE(ABORT, 'rows of %1 are never changed or removed'); END"_s.arg(
                table, event.toLower(), event));
    }
    return statements;
}

} // namespace assessment
