#include "drawer.h"

#include "labels/codereader.h"

#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace app::draw {

namespace {

constexpr int mostPages = 100'000;

/// Whether the parts of a PNG lie in it, up to the last: libpng takes memory for as long a part as
/// one says it is, up to 2 GiB, before it reads on. True for other formats.
bool hasSoundParts(const QByteArray &content)
{
    constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
    if (!content.startsWith(signature))
        return true;
    for (qsizetype at = signature.size(); at < content.size();) {
        if (content.size() - at < 12) // length, type and checksum
            return false;
        const qint64 length = qFromBigEndian<quint32>(content.constData() + at);
        if (length > content.size() - at - 12)
            return false;
        if (content.sliced(at + 4, 4) == "IEND")
            break;
        at += 12 + length;
    }
    return true;
}

} // namespace

Drawer::Problem Drawer::take(const QByteArray &kind, const QByteArray &content)
{
    m_document.reset(); // before its bytes go
    m_device.close();
    m_kind = kind;
    m_content = content;
    m_device.setData(m_content);
    if (!m_device.open(QIODevice::ReadOnly))
        return Problem::Unreadable;
    return m_kind == "pdf" ? takePdf() : takePicture();
}

Drawer::Problem Drawer::takePdf()
{
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(&m_device);
    if (m_document->status() != QPdfDocument::Status::Ready || m_document->pageCount() < 1)
        return Problem::Unreadable;
    return m_document->pageCount() > mostPages ? Problem::TooLarge : Problem::None;
}

Drawer::Problem Drawer::takePicture()
{
    const QSize size = hasSoundParts(m_content) ? QImageReader(&m_device, m_kind).size() : QSize();
    if (size.isEmpty())
        return Problem::Unreadable;
    return qint64(size.width()) * size.height() > m_mostPixels ? Problem::TooLarge : Problem::None;
}

int Drawer::pages() const
{
    return m_document ? m_document->pageCount() : 1;
}

std::optional<QImage> Drawer::draw(int page, QSize box)
{
    if (page < 0 || page >= pages() || box.isEmpty())
        return std::nullopt;
    return m_document ? drawPage(page, box) : drawPicture(box);
}

std::optional<QList<QByteArray>> Drawer::codes(int side)
{
    if (m_document) {
        const auto page = pages() == 1 && side > 0 ? drawPage(0, {side, side}) : std::nullopt;
        return page ? std::optional(labels::readQrCodes(*page)) : std::nullopt;
    }
    m_device.seek(0);
    QImageReader reader(&m_device, m_kind);
    reader.setAutoDetectImageFormat(false);
    QImage picture = reader.read();
    if (picture.isNull())
        return std::nullopt;
    picture = labels::inGrey(picture); // the colours go before the decoder takes its share
    return labels::readQrCodes(picture);
}

std::optional<QImage> Drawer::drawPage(int page, QSize box)
{
    const QSizeF points = m_document->pagePointSize(page);
    const QSize size = points.scaled(box, Qt::KeepAspectRatio).toSize();
    if (size.isEmpty() || size.width() > box.width() || size.height() > box.height())
        return std::nullopt;
    const QImage ink = m_document->render(page, size);
    if (ink.isNull())
        return std::nullopt;
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white); // PDFium leaves what is not drawn transparent
    QPainter(&paper).drawImage(0, 0, ink);
    return paper;
}

std::optional<QImage> Drawer::drawPicture(QSize box)
{
    m_device.seek(0);
    QImageReader reader(&m_device, m_kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? box.transposed() : box;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.isNull())
        return std::nullopt;
    QImage pixels = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    // Telephones photograph in wider colours, and whoever gets the pixels is not told which.
    if (pixels.colorSpace().isValid() && pixels.colorSpace() != QColorSpace(QColorSpace::SRgb))
        pixels.convertToColorSpace(QColorSpace::SRgb);
    return pixels;
}

} // namespace app::draw
