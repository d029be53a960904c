#include "assessment/subject.h"

#include "assessment/workspace.h"

namespace assessment {

namespace {

/// The assessment of \a product that was changed last, "" when there is none.
Result<QString> newestAssessmentOf(Workspace &workspace, const QString &product)
{
    const auto all = workspace.assessments();
    if (!all)
        return all.error();
    const AssessmentSummary *newest = nullptr;
    for (const AssessmentSummary &one : *all) {
        if (one.productId == product && (!newest || newest->changed < one.changed))
            newest = &one;
    }
    return newest ? newest->id : QString();
}

} // namespace

Result<ProductSubject> readProductSubject(Workspace &workspace, const QString &subject)
{
    ProductSubject found;
    QString assessment = subject;
    const auto product = workspace.product(subject);
    if (product) {
        found.product = *product;
        const auto newest = newestAssessmentOf(workspace, subject);
        if (!newest)
            return newest.error();
        assessment = *newest;
    } else if (product.error().kind != Error::Kind::NotFound) {
        return product.error();
    }
    if (!assessment.isEmpty()) {
        const auto read = workspace.assessment(assessment);
        if (!read)
            return read.error();
        found.product = read->product;
        found.assessment = *read;
    }
    return found;
}

} // namespace assessment
