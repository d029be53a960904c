#include "labels/plaindocument.h"

#include "labels/documentcheck.h"
#include "labels/plainobject.h"

#include <algorithm>

namespace labels {

std::optional<DocumentCheck> checkPlainDocument(const LayoutCheck &layout)
{
    using Ask = ObjectQuestions<PlainObject>;
    if (!layout.signature || layout.objects.empty())
        return {};
    const int signature = layout.signature->object;
    PlainObjects objects(layout.objects, layout.trailers.front());
    const PlainObject root = objects.trailer().getKey("/Root");
    if (!root.isDictionary() || root.getObjectID() == 0
        || objects.trailer().getKey("/Size").getIntValue() <= layout.objects.rbegin()->first
        || !PlainObjects({}, layout.trailers.back()).trailer().isDictionary())
        return {};
    const PlainObject page = Ask::onlyPage(root);
    if (!page.isDictionary() || !Ask::isLabelSized(page)
        || !Ask::hasOnlyField(root, page, signature) || !Ask::allowsNoChange(root, signature))
        return {};
    DocumentCheck check;
    check.readable = true;
    check.envelope = Ask::envelopeOf(root);
    check.page = Ask::plainPage(page);
    if (objects.failed() || check.envelope.isEmpty() || !check.page)
        return {};
    return check;
}

bool looksLikePdf(QByteArrayView bytes)
{
    const QByteArrayView end = bytes.last(std::min<qsizetype>(bytes.size(), 1024));
    return bytes.startsWith("%PDF-") && end.contains("startxref") && end.contains("%%EOF");
}

} // namespace labels
