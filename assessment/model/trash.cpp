#include "assessment/model/trash.h"

using namespace Qt::StringLiterals;

namespace assessment {

QString idOf(TrashKind kind)
{
    switch (kind) {
    case TrashKind::Evidence: return u"evidence"_s;
    case TrashKind::Assessment: return u"assessment"_s;
    }
    Q_UNREACHABLE();
}

} // namespace assessment
