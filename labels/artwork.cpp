#include "labels/artwork.h"

#include "labels/inkrecorder.h"
#include "labels/settext.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

/// Side of the square that artwork is recorded in: large, so that nothing is rounded.
constexpr qreal artSide = 240;
/// Files of ours (16) in a dozen colours.
constexpr int mostArtwork = 200;

/// Artwork is drawn in black on a grid of 24; the colour is put in when it is read. It is read once
/// in a process.
QList<Ink> artwork(const QString &path, const QColor &colour)
{
    static QMutex mutex;
    static QHash<QString, QList<Ink>> known;
    const QString key = path + colour.name();
    const QMutexLocker locker(&mutex);
    const auto before = known.constFind(key);
    if (before != known.constEnd())
        return *before;
    if (known.size() >= mostArtwork) // somebody tries out colours
        known.clear();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "artwork", qPrintable(path));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    Q_ASSERT(renderer.isValid());
    return *known.insert(key, recordInk([&renderer](QPainter &painter) {
                             renderer.render(&painter, QRectF(0, 0, artSide, artSide));
                         }));
}

void paintArtwork(QPainter &painter, const QString &path, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / artSide, box.height() / artSide);
    const QList<Ink> inks = artwork(path, colour);
    for (const Ink &ink : inks) {
        if (ink.stroked)
            painter.strokePath(ink.path, ink.pen);
        else
            painter.fillPath(ink.path, ink.colour);
    }
    painter.restore();
}

QPainterPath polyline(const QRectF &box, const QList<QPointF> &points)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        const QPointF at(box.x() + point.x() * box.width(), box.y() + point.y() * box.height());
        if (path.elementCount() == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    return path;
}

void strike(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal width)
{
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintQuestion(QPainter &painter, const QRectF &box, qreal width, const QColor &colour)
{
    QPainterPath path;
    const qreal side = box.width();
    const QRectF bow(box.x() + side * 0.37, box.y() + side * 0.27, side * 0.26, side * 0.24);
    path.arcMoveTo(bow, 170);
    path.arcTo(bow, 170, -230);
    path.lineTo(box.x() + side * 0.5, box.y() + side * 0.59);
    strike(painter, path, colour, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(box.x() + side * 0.5, box.y() + side * 0.72), width * 0.62,
                        width * 0.62);
}

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour)
{
    paintArtwork(painter, u":/labels/icons/%1.svg"_s.arg(name), box, colour);
}

void paintMark(QPainter &painter, const QRectF &box, const QColor &colour)
{
    paintArtwork(painter, u":/labels/mark.svg"_s, box, colour);
}

void paintSign(QPainter &painter, GuidelineSign sign, const QRectF &box, const QColor &colour)
{
    const qreal side = box.width();
    const qreal line = side * 0.085;
    const QRectF inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QPen outline(colour, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    QPen dashed(colour, line, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2.05, 1.55}); // about ten dashes around, in units of the line
    painter.save();
    keepShape(painter, box.left(), box.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (sign) {
    case GuidelineSign::Met:
        painter.drawEllipse(box);
        strike(painter, polyline(box, {{0.27, 0.52}, {0.44, 0.69}, {0.74, 0.34}}), Qt::white,
               line * 1.5);
        break;
    case GuidelineSign::NotMet:
        painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        strike(painter, polyline(box, {{0.3, 0.3}, {0.7, 0.7}}), Qt::white, line * 1.5);
        strike(painter, polyline(box, {{0.7, 0.3}, {0.3, 0.7}}), Qt::white, line * 1.5);
        break;
    case GuidelineSign::NotApplicable:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        strike(painter, polyline(box, {{0.32, 0.5}, {0.68, 0.5}}), colour, line * 1.3);
        break;
    case GuidelineSign::NotAssessed:
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case GuidelineSign::Inconclusive:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                       {box.right(), box.center().y()},
                                       {box.center().x(), box.bottom()},
                                       {box.left(), box.center().y()}}));
        paintQuestion(painter, box, line * 1.2, colour);
        break;
    }
    painter.restore();
}

void paintLogo(QPainter &painter, const LabelLogo &logo)
{
    painter.save();
    painter.translate(logo.box.topLeft());
    for (const Ink &ink : logo.inks)
        painter.fillPath(ink.path, ink.colour);
    painter.restore();
}

void paintHatching(QPainter &painter, const QRectF &box)
{
    const QColor colour = QColor::fromRgb(quietColour);
    constexpr qreal step = 1.6; // mm
    constexpr qreal width = 0.15;
    painter.save();
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    for (qreal at = step; at < box.width() + box.height(); at += step) {
        const qreal over = std::max(0.0, at - box.height());
        const qreal beyond = std::max(0.0, at - box.width());
        painter.drawLine(QPointF(box.left() + over, box.top() + at - over),
                         QPointF(box.left() + at - beyond, box.top() + beyond));
    }
    painter.restore();
}

} // namespace labels
