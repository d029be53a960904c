#include "labels/preview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

// A4 in points, more than any label: a file from elsewhere must not choose how much memory its
// picture takes.
constexpr qreal longestSide = 842;

Error unreadable()
{
    return {
        .kind = Error::Kind::InvalidInput,
        .what = QCoreApplication::translate("labels::Preview", "the label cannot be shown"),
        .why = QCoreApplication::translate("labels::Preview", "the file is not a PDF of one page")};
}

} // namespace

Result<QImage> renderPreview(const QByteArray &pdf, qreal dpi)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() != 1)
        return unreadable();
    const qreal scale = std::clamp(dpi, 36.0, 1200.0) / 72;
    const QSizeF points = document.pagePointSize(0);
    if (points.width() > longestSide || points.height() > longestSide)
        return unreadable();
    const QImage page =
        document.render(0, QSize(qRound(points.width() * scale), qRound(points.height() * scale)));
    if (page.isNull())
        return unreadable();
    // PDFium leaves transparent what the page does not paint.
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, page);
    return paper;
}

} // namespace labels
