#include "forms/screenregion.h"

#include "forms/theme.h"

#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// Nobody tells when what lay behind the window has been drawn again.
constexpr int untilRedrawnMs = 300;
constexpr int leastDrag = 4; // less is a click
constexpr int bigStep = 10;

QImage grabbed(QScreen *screen)
{
    return screen->grabWindow(0).toImage();
}

/// A desktop under Wayland hands a program that asks the X server a black screen.
bool isBlank(const QImage &picture)
{
    if (picture.isNull())
        return true;
    const QImage small = picture.scaled(64, 64).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            if ((small.pixel(x, y) & 0xffffff) != 0)
                return false;
        }
    }
    return true;
}

} // namespace

ScreenOverlay::ScreenOverlay(const QImage &picture)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_picture(picture)
{
    setAttribute(Qt::WA_QuitOnClose, false); // the window that counts is only hidden
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setWindowTitle(tr("Choose a part of the screen"));
    setAccessibleName(windowTitle());
    setAccessibleDescription(
        tr("Drag with the mouse. Arrow keys move the part, with Shift they change its size, with "
           "Ctrl in larger steps. Enter takes it, Escape cancels."));
}

QRect ScreenOverlay::pixels() const
{
    const QRect all = m_picture.rect();
    if (m_region.isEmpty())
        return all;
    const qreal ratio = m_picture.devicePixelRatio();
    const QRect part(QPoint(qRound(m_region.left() * ratio), qRound(m_region.top() * ratio)),
                     QPoint(qRound((m_region.right() + 1) * ratio) - 1,
                            qRound((m_region.bottom() + 1) * ratio) - 1));
    return part.intersected(all);
}

void ScreenOverlay::take()
{
    QImage part = m_picture.copy(pixels());
    part.setDevicePixelRatio(1); // its pixels are what counts
    Q_EMIT taken(part);
}

void ScreenOverlay::setRegion(const QRect &region)
{
    m_region = region.intersected(rect());
    update();
}

void ScreenOverlay::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->position().toPoint();
    setRegion({});
}

void ScreenOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setRegion(QRect(m_from, event->position().toPoint()).normalized());
}

void ScreenOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_region.width() >= leastDrag && m_region.height() >= leastDrag)
        take();
    else
        setRegion({});
}

void ScreenOverlay::moveOrSize(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_region.isEmpty()) { // something to begin with, in the middle
        setRegion({width() / 4, height() / 4, width() / 2, height() / 2});
        return;
    }
    const int step = modifiers & Qt::ControlModifier ? bigStep : 1;
    const int across = key == Qt::Key_Left ? -step : key == Qt::Key_Right ? step : 0;
    const int down = key == Qt::Key_Up ? -step : key == Qt::Key_Down ? step : 0;
    QRect region = m_region;
    if (modifiers & Qt::ShiftModifier) {
        region.setWidth(std::clamp(region.width() + across, 1, width() - region.left()));
        region.setHeight(std::clamp(region.height() + down, 1, height() - region.top()));
    } else {
        region.moveTo(std::clamp(region.left() + across, 0, width() - region.width()),
                      std::clamp(region.top() + down, 0, height() - region.height()));
    }
    setRegion(region);
}

void ScreenOverlay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT cancelled(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveOrSize(event->key(), event->modifiers()); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ScreenOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawImage(rect(), m_picture);
    painter.fillRect(rect(), QColor(0, 0, 0, 120));
    if (m_region.isEmpty())
        drawHint(painter);
    else
        drawRegion(painter);
}

// White in black: seen on whatever lies below.
void ScreenOverlay::drawRegion(QPainter &painter) const
{
    painter.drawImage(m_region, m_picture, pixels());
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(m_region.adjusted(-1, -1, 0, 0));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(m_region.adjusted(-1, -1, 0, 0));

    const QString size =
        tr("%1 × %2", "width and height in pixels").arg(pixels().width()).arg(pixels().height());
    QRect box = fontMetrics().boundingRect(size).adjusted(-space::unit, -space::half, space::unit,
                                                          space::half);
    box.moveTopRight(m_region.bottomRight() + QPoint(0, space::unit));
    if (box.bottom() > height()) // below there is no room
        box.moveBottomRight(m_region.bottomRight() - QPoint(space::unit, space::unit));
    box.moveLeft(std::max(box.left(), 0));
    painter.fillRect(box, Qt::black);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, size);
}

void ScreenOverlay::drawHint(QPainter &painter) const
{
    const QString hint = tr("Drag over the part that shall be evidence. Enter takes the whole "
                            "screen, arrow keys choose a part, Esc cancels.");
    const int most = std::min(width() - 4 * space::two, fontMetrics().averageCharWidth() * 60);
    QRect box = fontMetrics().boundingRect(QRect(0, 0, most, height()),
                                           Qt::AlignCenter | Qt::TextWordWrap, hint);
    box.moveCenter({width() / 2, height() / 8});
    painter.fillRect(box.adjusted(-space::two, -space::unit, space::two, space::unit), Qt::black);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, hint);
}

ScreenRegion *ScreenRegion::begin(QWidget *window, const Grab &grab)
{
    auto *region = new ScreenRegion(window, grab ? grab : grabbed);
    QTimer::singleShot(untilRedrawnMs, region, &ScreenRegion::look);
    return region;
}

ScreenRegion::ScreenRegion(QWidget *window, Grab grab)
    : m_window(window)
    , m_geometry(window->saveGeometry())
    , m_grab(std::move(grab))
{
    window->hide();
}

void ScreenRegion::look()
{
    const QPoint mouse = QCursor::pos();
    QList<QPair<QScreen *, QImage>> pictures;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        const QImage picture = m_grab(screen);
        if (!isBlank(picture))
            pictures.append({screen, picture});
    }
    if (pictures.isEmpty()) {
        end();
        Q_EMIT failed(tr("This desktop does not let a program see the screen (Wayland allows it to "
                         "its own tool only): take the picture with the tool of the desktop "
                         "(often the Print key) and paste it here with Ctrl+V."));
        return;
    }
    for (const auto &[screen, picture] : pictures) {
        auto *overlay = new ScreenOverlay(picture);
        m_overlays.append(overlay);
        connect(overlay, &ScreenOverlay::taken, this, [this](const QImage &part) {
            end();
            Q_EMIT taken(part);
        });
        connect(overlay, &ScreenOverlay::cancelled, this, &ScreenRegion::end);
        overlay->setScreen(screen);
        overlay->setGeometry(screen->geometry());
        overlay->showFullScreen();
        if (screen->geometry().contains(mouse) || m_overlays.size() == 1) {
            overlay->activateWindow();
            overlay->setFocus();
        }
    }
}

void ScreenRegion::end()
{
    if (m_window) {
        m_window->restoreGeometry(m_geometry);
        m_window->show();
        m_window->activateWindow();
    }
    for (ScreenOverlay *overlay : std::as_const(m_overlays)) {
        overlay->hide();
        overlay->deleteLater();
    }
    m_overlays.clear();
    deleteLater();
}

} // namespace forms
