#include "assessment/result.h"

namespace assessment {

QString Error::message() const
{
    QString text = what;
    if (!where.isEmpty())
        text += QStringLiteral(" (%1)").arg(where);
    if (!why.isEmpty())
        text += QStringLiteral(": %1").arg(why);
    if (!advice.isEmpty())
        text += QStringLiteral("; %1").arg(advice);
    return text;
}

} // namespace assessment
