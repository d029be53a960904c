#include "forms/pictureview.h"

#include <QKeyEvent>
#include <QLabel>

namespace forms {

PictureView::PictureView(QWidget *parent) : QScrollArea(parent), m_label(new QLabel)
{
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setWidget(m_label);
    setToolTip(tr("Click or press Enter to change between whole picture and full size"));
}

void PictureView::setPicture(const QImage &picture, const QString &name)
{
    m_picture = picture;
    m_isWhole = true;
    setAccessibleName(tr("Picture %1").arg(name));
    fit();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_isWhole)
        fit();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    QScrollArea::mouseReleaseEvent(event);
    m_isWhole = !m_isWhole;
    fit();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    m_isWhole = !m_isWhole;
    fit();
}

void PictureView::fit()
{
    if (m_picture.isNull()) {
        m_label->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QSize size = m_picture.size();
    const QSize room = viewport()->size() * ratio;
    if (m_isWhole && (size.width() > room.width() || size.height() > room.height()))
        size = size.scaled(room, Qt::KeepAspectRatio);
    QPixmap pixmap =
        QPixmap::fromImage(size == m_picture.size() ? m_picture
                                                    : m_picture.scaled(size, Qt::KeepAspectRatio,
                                                                       Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_label->setPixmap(pixmap);
    m_label->resize((QSizeF(size) / ratio).toSize());
}

} // namespace forms
