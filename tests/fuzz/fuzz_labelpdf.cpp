#include "fuzz/labelfuzz.h"

#include "labels/codefigure.h"
#include "labels/foreignsignature.h"
#include "labels/plaindocument.h"
#include "labels/verifydocument.h"
#include "labels/verifylayout.h"

#include <QCryptographicHash>

namespace {

/// The labels that may be called valid: those of the corpus, as they are.
bool isGenuine(const QByteArray &pdf)
{
    static const QList<QByteArray> genuine{
        QByteArray::fromHex("19056bf3999cc22286a6c416ca3962d8efa0a7e9e18c308a0f3867a4b2008da7"),
        QByteArray::fromHex("e5fe60ca922ca266cbb921d1785ef4f0ae904d252011218341f0e93704d854e8")};
    return genuine.contains(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256));
}

} // namespace

/// A file that says it is a label. The signature stops nearly every input, so what lies behind it
/// is also asked directly: the strict reading of the bytes and the objects.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray pdf = labelfuzz::input(bytes, size);
    const labels::Verification answer =
        labels::verifyPdf(pdf, QStringLiteral("input"), labelfuzz::options());
    labelfuzz::mustHold(answer);
    if (answer.overall == labels::Overall::Valid && !isGenuine(pdf))
        qFatal("a file that nobody signed is valid");

    const labels::LayoutCheck layout = labels::checkLayout(pdf);
    (void)labels::foreignSignature(pdf);
    if (layout.signature && layout.problems.isEmpty()) {
        const labels::DocumentCheck document = labels::checkDocument(pdf, layout);
        // What is read without a library says the same as the library.
        const auto plain = labels::checkPlainDocument(layout);
        if (plain && (!document.problems.isEmpty() || plain->envelope != document.envelope))
            qFatal("two readers of one file differ");
        if (document.page)
            (void)labels::showsCode(document.page->operators, document.page->size, "HTTPS://A/V#1");
    }
    return 0;
}
