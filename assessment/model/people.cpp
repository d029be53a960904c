#include "assessment/model/people.h"

namespace assessment {

bool samePerson(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    };
    return plain(one) == plain(other);
}

} // namespace assessment
