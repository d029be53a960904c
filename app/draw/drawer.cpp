#include "drawer.h"

#include <QImageReader>
#include <QPainter>

namespace app::draw {

namespace {

constexpr qint64 mostPixels = 100'000'000; // the sensors of telephones; more is an attack
constexpr int mostPages = 100'000;

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
    const QSize size = QImageReader(&m_device, m_kind).size();
    if (size.isEmpty())
        return Problem::Unreadable;
    return qint64(size.width()) * size.height() > mostPixels ? Problem::TooLarge : Problem::None;
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
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace app::draw
