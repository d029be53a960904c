#include "labels/chart.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

constexpr int paperWidth = 960; // pixels, with the margins
constexpr int margin = 32;
constexpr int fontPixels = 15;
constexpr int pngScale = 2;
constexpr int mostPngPixels = 30'000; // of one side

/// The charts of a file and where each begins.
class Sheet
{
public:
    explicit Sheet(const QList<Chart> &charts)
        : m_charts(charts)
        , m_press(font(), ChartInks::onPaper(), paperWidth - 2 * margin)
    {}

    QSize size() const
    {
        double height = margin;
        for (const Chart &chart : m_charts)
            height += m_press.heightOf(chart) + margin;
        return {paperWidth, int(std::ceil(height))};
    }
    void draw(QPainter &painter) const
    {
        painter.fillRect(QRect(QPoint(0, 0), size()), ChartInks::onPaper().ground);
        painter.translate(margin, margin);
        for (const Chart &chart : m_charts) {
            m_press.draw(painter, chart);
            painter.translate(0, m_press.heightOf(chart) + margin);
        }
    }
    QString words() const
    {
        QStringList words;
        for (const Chart &chart : m_charts)
            words.append(chart.inWords());
        return words.join(u"\n\n"_s);
    }

private:
    /// In pixels, so that a file is the same on every screen.
    static QFont font()
    {
        QFont font(u"Noto Sans"_s);
        font.setStyleHint(QFont::SansSerif);
        font.setPixelSize(fontPixels);
        return font;
    }

    const QList<Chart> &m_charts;
    ChartPress m_press;
};

} // namespace

QByteArray chartSvg(const QList<Chart> &charts)
{
    const Sheet sheet(charts);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(charts.isEmpty() ? QString() : charts.first().title.toHtmlEscaped());
    generator.setDescription(sheet.words().toHtmlEscaped());
    QPainter painter(&generator);
    sheet.draw(painter);
    painter.end();
    return svg;
}

QByteArray chartPng(const QList<Chart> &charts)
{
    const Sheet sheet(charts);
    const QSize size = sheet.size();
    const int scale = size.height() * pngScale <= mostPngPixels ? pngScale : 1;
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    sheet.draw(painter);
    painter.end();
    image.setText(u"Description"_s, sheet.words());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace labels
