#include "productinput.h"

#include "assessment/subject.h"

namespace app::cli {

assessment::Result<OpenedProduct> openProduct(const Context &context, const QString &subject)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto found = assessment::readProductSubject(*workspace, subject);
    if (!found)
        return found.error();
    return OpenedProduct{std::move(*workspace), found->product.id};
}

} // namespace app::cli
