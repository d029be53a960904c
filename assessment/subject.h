#pragma once

#include "assessment/model/assessment.h"
#include "assessment/result.h"

#include <optional>

namespace assessment {

class Workspace;

/// What documents about a product are made from: the product, and what was found of it.
struct ProductSubject
{
    Product product;
    std::optional<Assessment> assessment;
};

/// \a subject names a product, whose assessment that was changed last counts, or an assessment.
/// NotFound when it is neither.
Result<ProductSubject> readProductSubject(Workspace &workspace, const QString &subject);

} // namespace assessment
