#pragma once

#include "context.h"

#include "assessment/workspace.h"

namespace app::cli {

/// A workspace that is open, and one of its products.
struct OpenedProduct
{
    assessment::Workspace workspace;
    QString product; ///< its id
};

/// Opens the workspace of \a context and finds the product that \a subject names: by its own id, or
/// by that of an assessment of it.
assessment::Result<OpenedProduct> openProduct(const Context &context, const QString &subject);

} // namespace app::cli
