#include "labels/labelwriter.h"

#include "labels/layout.h"
#include "labels/pagecontent.h"
#include "labels/qrcode.h"

namespace labels {

using assessment::Result;

Result<QByteArray> paintPdf(const LabelPage &page, const PdfDescription &description)
{
    return assemblePdf(pageContent(page), description);
}

Result<WrittenLabel> writeLabel(const LabelSource &source)
{
    std::optional<QrCode> qr;
    if (!source.content.draft) {
        Result<QrCode> code = QrCode::encode(source.qrText);
        if (!code)
            return code.error();
        qr = *std::move(code);
    }
    const Result<LabelPage> page = layOut(source.content, source.format, qr);
    if (!page)
        return page.error();
    const Result<QByteArray> pdf = paintPdf(*page, {.title = source.content.documentTitle,
                                                    .language = source.content.language,
                                                    .time = source.time,
                                                    .envelope = source.envelope});
    if (!pdf)
        return pdf.error();
    return WrittenLabel{*pdf, *page, qr ? qr->version() : 0};
}

} // namespace labels
