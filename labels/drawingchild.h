#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <functional>
#include <memory>

namespace labels {

/// The program assay-draw beside this one, which decodes pictures and pages in a process of its own
/// and hands back nothing but pixels. It is started by the first request, serves one after the
/// other, and ends with this object, whatever it is at. Any one thread; blocks.
class DrawingChild
{
public:
    /// What one request may cost.
    enum class Bounds {
        Stranger, ///< 256 MiB and nine seconds: a label of who knows whom
        Own       ///< 100 million pixels and twenty seconds: a photograph of one's own
    };

    explicit DrawingChild(Bounds bounds);
    ~DrawingChild();
    Q_DISABLE_COPY_MOVE(DrawingChild)

    /// The one page of \a content, which is of \a kind "pdf", "png", "jpeg" or "webp", as large as
    /// fits into a square of \a side pixels; a picture is never enlarged, and turned as its camera
    /// was held. Premultiplied ARGB, sRGB. InvalidInput when it cannot be drawn within the bounds,
    /// NotFound when there is no such program; "why" says which, without an end to the sentence.
    assessment::Result<QImage> draw(const QByteArray &kind, const QByteArray &content, int side);
    /// The texts of the QR codes in such a content, which are looked for in the child too. A page
    /// is drawn into a square of \a side pixels; a picture, also "bmp", "gif" and "pbm", is read as
    /// it is. Errors as above.
    assessment::Result<QList<QByteArray>> codes(const QByteArray &kind, const QByteArray &content,
                                                int side);

private:
    struct Process;

    /// Asks \a request of \a content, up to the answer to it.
    assessment::Status begin(const QByteArray &kind, const QByteArray &content,
                             const QByteArray &request);
    assessment::Result<QImage> readImage(int side);
    assessment::Result<QList<QByteArray>> readCodes();
    template<typename Value>
    assessment::Result<Value> asked(const QByteArray &kind, const QByteArray &content,
                                    const QByteArray &request,
                                    const std::function<assessment::Result<Value>()> &read);

    Bounds m_bounds;
    std::unique_ptr<Process> m_process;
};

} // namespace labels
