#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPdfDocument>
#include <QSize>

#include <memory>
#include <optional>

namespace app::draw {

/// Draws one content at a time: a picture, or the pages of a PDF. The content may be hostile; what
/// it costs is bounded by the limits of the process, and by whoever waits for the answer.
class Drawer
{
public:
    enum class Problem { None, Unreadable, TooLarge };

    /// Pictures of more than \a mostPixels are too large.
    explicit Drawer(qint64 mostPixels) : m_mostPixels(mostPixels) {}

    /// Takes \a content, of the kind "pdf" or the name of a picture format. Returns what is wrong
    /// with it at first sight.
    Problem take(const QByteArray &kind, const QByteArray &content);
    int pages() const;
    /// Page \a page (a picture has one) as large as fits into \a box, at most its own size for a
    /// picture; nothing when it cannot be drawn.
    std::optional<QImage> draw(int page, QSize box);
    /// The texts of the QR codes on its one page, drawn into a square of \a side pixels, or in the
    /// picture as it is; nothing when it cannot be drawn.
    std::optional<QList<QByteArray>> codes(int side);

private:
    Problem takePdf();
    Problem takePicture();
    std::optional<QImage> drawPage(int page, QSize box);
    std::optional<QImage> drawPicture(QSize box);

    qint64 m_mostPixels;
    QByteArray m_kind;
    QByteArray m_content;
    QBuffer m_device;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace app::draw
