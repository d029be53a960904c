#include "forms/svgicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const QString &file, std::function<QColor(const QPalette &)> ink)
        : m_file(file)
        , m_ink(std::move(ink))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = inkFor(palette, mode);
        const QColor ground = palette.color(QPalette::Base);
        const QString key =
            u"assay:%1:%2:%3:%4x%5"_s.arg(m_file, ink.name(QColor::HexArgb), ground.name())
                .arg(size.width())
                .arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, ink, ground);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_file, m_ink); }
    bool isNull() override { return !QFile::exists(m_file); }

private:
    QColor inkFor(const QPalette &palette, QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_ink)
            return m_ink(palette);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::ButtonText);
    }

    QPixmap draw(const QSize &size, const QColor &ink, const QColor &ground) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return drawn;
        QByteArray svg = file.readAll();
        // Ground first by way of a word no colour has, so that white ink stays ink.
        svg.replace("#fff", "GROUND");
        svg.replace("#000", ink.name().toLatin1());
        svg.replace("GROUND", ground.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return drawn;
    }

    QString m_file;
    std::function<QColor(const QPalette &)> m_ink;
};

} // namespace

QIcon svgIcon(const QString &file, const std::function<QColor(const QPalette &)> &ink)
{
    return QIcon(new SvgIconEngine(file, ink));
}

} // namespace forms
