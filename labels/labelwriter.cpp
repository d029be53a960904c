#include "labels/labelwriter.h"

#include "labels/layout.h"
#include "labels/qrcode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

constexpr int dotsPerInch = 1200;
constexpr qreal mmPerInch = 25.4;

/// Paints each part of each element on a page of its own: the assembly makes one page of them and
/// knows what is what.
Result<QByteArray> paintParts(const LabelPage &page, const QString &title)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(
        QPageSize(page.size, QPageSize::Millimeter, u"label"_s, QPageSize::ExactMatch));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(title);

    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = QCoreApplication::translate("labels::LabelWriter",
                                                         "the label cannot be drawn")};
    }
    bool first = true;
    for (const LabelElement &element : page.elements) {
        for (const auto &paint : element.parts) {
            if (!first)
                writer.newPage();
            first = false;
            painter.save();
            painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
            paint(painter);
            painter.restore();
        }
    }
    painter.end();
    return pdf;
}

} // namespace

Result<QByteArray> paintPdf(const LabelPage &page, const PdfDescription &description)
{
    const Result<QByteArray> parts = paintParts(page, description.title);
    if (!parts)
        return parts.error();
    return assemblePdf(*parts, page, description);
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
    const Result<QByteArray> parts = paintParts(*page, source.content.documentTitle);
    if (!parts)
        return parts.error();
    const Result<QByteArray> pdf = assemblePdf(*parts, *page,
                                               {.title = source.content.documentTitle,
                                                .language = source.content.language,
                                                .time = source.time,
                                                .envelope = source.envelope});
    if (!pdf)
        return pdf.error();
    return WrittenLabel{*pdf, *page, qr ? qr->version() : 0};
}

} // namespace labels
