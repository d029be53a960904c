#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

#include <functional>

class QScreen;

namespace forms {

/// The picture of one screen, dimmed, with the part that is chosen: dragged with the mouse, or
/// moved and sized with the keys.
class ScreenOverlay : public QWidget
{
    Q_OBJECT

public:
    /// \a picture has the pixels of the screen; its device pixel ratio says how many make one of
    /// ours.
    explicit ScreenOverlay(const QImage &picture);

    QRect region() const { return m_region; }
    /// The chosen part in the pixels of the screen; all of it when nothing is chosen.
    QRect pixels() const;

Q_SIGNALS:
    void taken(const QImage &part);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void setRegion(const QRect &region);
    void moveOrSize(int key, Qt::KeyboardModifiers modifiers);
    void drawRegion(QPainter &painter) const;
    void drawHint(QPainter &painter) const;

    QImage m_picture;
    QRect m_region; ///< in our pixels
    QPoint m_from;  ///< where the drag began
};

/// Takes a part of the screen: hides the window, shows what lies behind it on every screen, and
/// lets the person choose. Nothing is written anywhere; the picture is handed over. Ends itself.
class ScreenRegion : public QObject
{
    Q_OBJECT

public:
    /// The picture of a screen in its own pixels; null where the platform gives none.
    using Grab = std::function<QImage(QScreen *)>;

    /// \a window is hidden meanwhile.
    static ScreenRegion *begin(QWidget *window, const Grab &grab = {});

Q_SIGNALS:
    void taken(const QImage &part);
    void failed(const QString &sentence);

private:
    ScreenRegion(QWidget *window, Grab grab);
    void look();
    void end();

    QPointer<QWidget> m_window;
    QByteArray m_geometry;
    Grab m_grab;
    QList<ScreenOverlay *> m_overlays;
};

} // namespace forms
