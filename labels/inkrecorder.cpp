#include "labels/inkrecorder.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <cmath>

namespace labels {

namespace {

class Recorder final : public QPaintEngine
{
public:
    Recorder() : QPaintEngine(AllFeatures) {}

    QList<Ink> inks() const { return m_inks; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override
    {
        Q_ASSERT_X(false, "Recorder", "label art holds no pictures");
    }

    using QPaintEngine::drawPath;
    void drawPath(const QPainterPath &path) override
    {
        const QTransform place = state->transform();
        const QPainterPath there = place.map(path);
        if (const QBrush brush = state->brush(); brush.style() != Qt::NoBrush)
            m_inks.append({there, false, brush.color(), {}});
        if (QPen pen = state->pen(); pen.style() != Qt::NoPen) {
            pen.setWidthF(pen.widthF() * std::sqrt(std::abs(place.determinant())));
            m_inks.append({there, true, pen.color(), pen});
        }
    }

    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        for (int i = 0; i < count; ++i) {
            if (i == 0)
                path.moveTo(points[i]);
            else
                path.lineTo(points[i]);
        }
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

private:
    QList<Ink> m_inks;
};

/// Whatever the size of a label is, the device never clips.
class RecorderDevice final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    QList<Ink> inks() const { return m_engine.inks(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 10000;
        constexpr int dotsPerInch = 72;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM: return side;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 1; // one pixel a dot
        }
    }

private:
    mutable Recorder m_engine;
};

} // namespace

QList<Ink> recordInk(const std::function<void(QPainter &)> &paint)
{
    RecorderDevice device;
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.inks();
}

} // namespace labels
