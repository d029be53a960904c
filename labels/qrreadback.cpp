#include "labels/qrreadback.h"

#include "labels/preview.h"
#include "labels/qrcode.h"

#include <QCoreApplication>

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::QrReadBack)
};

Error refusal(const QString &why)
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the QR code cannot be read back"),
            .why = why,
            .advice = Text::tr("choose a larger format")};
}

QRect dotsOf(const QRectF &box, QSizeF dotsPerMm)
{
    return QRectF(box.x() * dotsPerMm.width(), box.y() * dotsPerMm.height(),
                  box.width() * dotsPerMm.width(), box.height() * dotsPerMm.height())
        .toAlignedRect();
}

/// Looks at the middle of each module, quiet zone included.
bool modulesAre(const QrCode &code, const QImage &page, const QRectF &box, QSizeF dotsPerMm)
{
    constexpr int middleGrey = 128;
    const int last = code.modules() + QrCode::quietZone;
    const qreal module = box.width() / code.modulesWithQuietZone();
    for (int row = -QrCode::quietZone; row < last; ++row) {
        for (int column = -QrCode::quietZone; column < last; ++column) {
            const qreal x = box.left() + (column + QrCode::quietZone + 0.5) * module;
            const qreal y = box.top() + (row + QrCode::quietZone + 0.5) * module;
            const QPoint dot(int(x * dotsPerMm.width()), int(y * dotsPerMm.height()));
            const bool inside =
                row >= 0 && column >= 0 && row < code.modules() && column < code.modules();
            const bool expected = inside && code.isDark(column, row);
            if (!page.valid(dot) || (qGray(page.pixel(dot)) < middleGrey) != expected)
                return false;
        }
    }
    return true;
}

} // namespace

Status checkQrCode(const QByteArray &pdf, const LabelPage &page, const QByteArray &text)
{
    const Result<QrCode> code = QrCode::encode(text);
    if (!code)
        return code.error();
    for (const int dpi : {300, 203}) {
        const Result<QImage> paper = renderPreview(pdf, dpi);
        if (!paper)
            return paper.error();
        // The page is a whole number of dots each way: its scale is not exactly the resolution.
        const QSizeF dotsPerMm(paper->width() / page.size.width(),
                               paper->height() / page.size.height());
        const QImage grey = inGrey(*paper);
        const QList<QByteArray> expected{text};
        if (readQrCodes(grey) != expected
            || readQrCodesOtherwise(grey.copy(dotsOf(page.qrBox, dotsPerMm))) != expected)
            return refusal(Text::tr("printed at %1 dpi it does not give its text").arg(dpi));
        if (page.qrBox.isEmpty() || !modulesAre(*code, grey, page.qrBox, dotsPerMm))
            return refusal(Text::tr("printed at %1 dpi some of its modules are wrong").arg(dpi));
    }
    return Ok;
}

} // namespace labels
