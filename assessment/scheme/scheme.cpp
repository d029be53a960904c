#include "assessment/scheme/scheme.h"

namespace assessment {

const Provision *Scheme::provision(const QString &wanted) const
{
    for (const Guideline &one : guidelines) {
        for (const Provision &provision : one.provisions) {
            if (provision.id == wanted)
                return &provision;
        }
    }
    return nullptr;
}

const Guideline *Scheme::guideline(int number) const
{
    for (const Guideline &one : guidelines) {
        if (one.number == number)
            return &one;
    }
    return nullptr;
}

const Guideline *Scheme::guidelineOf(const QString &wanted) const
{
    for (const Guideline &one : guidelines) {
        for (const Provision &provision : one.provisions) {
            if (provision.id == wanted)
                return &one;
        }
    }
    return nullptr;
}

int Scheme::provisionCount() const
{
    int count = 0;
    for (const Guideline &one : guidelines)
        count += int(one.provisions.size());
    return count;
}

} // namespace assessment
