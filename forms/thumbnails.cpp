#include "forms/thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qint64 largestContent = 24LL << 20; // bytes; larger files show their type only
constexpr QSize largestPicture(112, 112);     // twice the size it is shown in, for dense screens

QImage firstPage(QByteArray content, QSize box)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return {};
    const QSize size = document.pagePointSize(0).scaled(box, Qt::KeepAspectRatio).toSize();
    if (size.isEmpty())
        return {};
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage drawn = document.render(0, size);
    if (drawn.isNull())
        return {};
    for (int y = 0; y < size.height(); ++y) { // PDFium leaves what is not drawn transparent
        for (int x = 0; x < size.width(); ++x) {
            const QColor ink = drawn.pixelColor(x, y);
            const auto over = [&](int part) { return 255 + (part - 255) * ink.alpha() / 255; };
            page.setPixel(x, y, qRgb(over(ink.red()), over(ink.green()), over(ink.blue())));
        }
    }
    return page;
}

QImage picture(QByteArray content, QSize box)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

QImage thumbnailOf(const QByteArray &content, const QString &mediaType, QSize box)
{
    return mediaType == u"application/pdf"_s ? firstPage(content, box) : picture(content, box);
}

Thumbnails &Thumbnails::of(Session &session)
{
    auto *found = session.findChild<Thumbnails *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Thumbnails(session);
}

Thumbnails::Thumbnails(Session &session) : QObject(&session), m_session(session), m_pictures(400) {}

bool Thumbnails::hasPicture(const assessment::EvidenceItem &item)
{
    return item.bytes <= largestContent
           && (item.mediaType.startsWith(u"image/"_s) || item.mediaType == u"application/pdf"_s);
}

void Thumbnails::request(const assessment::EvidenceItem &item, QObject *context,
                         const std::function<void(const QImage &)> &done)
{
    if (!hasPicture(item))
        return;
    if (const QImage *known = m_pictures.object(item.sha256)) {
        done(*known);
        return;
    }
    m_session.read(
        [id = item.id, type = item.mediaType](assessment::Workspace &workspace) {
            QByteArray content;
            QBuffer buffer(&content);
            buffer.open(QIODevice::WriteOnly);
            if (!workspace.readEvidence(id, buffer))
                return QImage();
            return thumbnailOf(content, type, largestPicture);
        },
        context,
        [this, key = item.sha256, done](const QImage &drawn) {
            if (drawn.isNull())
                return;
            m_pictures.insert(key, new QImage(drawn));
            done(drawn);
        });
}

} // namespace forms
