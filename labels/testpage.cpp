#include "labels/labelwriter.h"
#include "labels/printers.h"
#include "labels/textblock.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::TestPage)
};

constexpr qreal thin = 0.1; // mm
constexpr qreal usualMargin = 20;

/// Draws lines, rulers and words of a test page; millimetres.
class TestPageDrawing
{
public:
    explicit TestPageDrawing(const Stock &stock)
        : m_stock(stock)
        , m_page(stock.page)
        , m_margin(testPageMargin(stock.page))
        , m_composer(stock.page)
    {}

    Result<LabelPage> run()
    {
        drawTargets();
        drawRulers();
        drawCells();
        writeFields();
        return m_composer.finish();
    }

private:
    void line(QPointF from, QPointF to, qreal width = thin)
    {
        const qreal half = width / 2;
        const QRectF area = QRectF(from, to)
                                .normalized()
                                .adjusted(-half, -half, half, half)
                                .intersected(QRectF({0, 0}, m_page));
        m_composer.artifact(area, [area](QPainter &p) { p.fillRect(area, Qt::black); });
    }

    /// The four lines whose places are measured, over the whole page.
    void drawTargets()
    {
        for (qreal x : {m_margin, m_page.width() - m_margin})
            line({x, 0}, {x, m_page.height()});
        for (qreal y : {m_margin, m_page.height() - m_margin})
            line({0, y}, {m_page.width(), y});
    }

    /// Millimetres along the first lines; every tenth is longer.
    void drawRulers()
    {
        const auto tick = [](int mm) { return mm % 10 == 0 ? 3.0 : mm % 5 == 0 ? 2.0 : 1.2; };
        const qreal side = std::min(1.0, m_margin / 12);
        for (int mm = 0; m_margin + mm <= m_page.width() - m_margin; ++mm)
            line({m_margin + mm, m_margin}, {m_margin + mm, m_margin + side * tick(mm)});
        for (int mm = 0; m_margin + mm <= m_page.height() - m_margin; ++mm)
            line({m_margin, m_margin + mm}, {m_margin + side * tick(mm), m_margin + mm});
    }

    /// The corners of the labels, to be held against real stock in front of a lamp.
    void drawCells()
    {
        for (int i = 0; i < m_stock.cells(); ++i) {
            const QRectF cell = m_stock.cell(i);
            const qreal arm = std::min({3.0, cell.width() / 6, cell.height() / 6});
            for (qreal x : {cell.left(), cell.right()}) {
                for (qreal y : {cell.top(), cell.bottom()}) {
                    line({x, std::clamp(y - arm, 0.0, m_page.height())},
                         {x, std::clamp(y + arm, 0.0, m_page.height())});
                    line({std::clamp(x - arm, 0.0, m_page.width()), y},
                         {std::clamp(x + arm, 0.0, m_page.width()), y});
                }
            }
        }
    }

    void writeFields()
    {
        const auto mm = [](double length) { return QString::number(length, 'f', 1); };
        const QStringList texts{
            Text::tr("Test page for %1").arg(m_stock.name),
            Text::tr("Print it in its own size (100 %), measure with a ruler and write down:"),
            Text::tr("left, edge of the paper to the first line: ______ mm (should be %1)")
                .arg(mm(m_margin)),
            Text::tr("top, edge of the paper to the first line: ______ mm (should be %1)")
                .arg(mm(m_margin)),
            Text::tr("across, from line to line: ______ mm (should be %1)")
                .arg(mm(m_page.width() - 2 * m_margin)),
            Text::tr("down, from line to line: ______ mm (should be %1)")
                .arg(mm(m_page.height() - 2 * m_margin))};
        const qreal width = m_page.width() - 2 * m_margin - 10;
        if (width < 40 || m_page.height() < 70)
            return; // a small roll: the lines say enough
        qreal y = m_margin + 8;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const TextBlock block = m_composer.fit(
                texts[i], {.size = {6, i == 0 ? 14.0 : 9.0}, .bold = i == 0, .lines = 2}, width);
            const QRectF paper(m_margin + 6, y - 0.5, block.width() + 2, block.height() + 1);
            m_composer.artifact(paper, [paper](QPainter &p) { p.fillRect(paper, Qt::white); });
            y = m_composer.place(LabelElement::Role::Paragraph, block, {m_margin + 7, y}) + 2.5;
        }
    }

    const Stock &m_stock;
    QSizeF m_page;
    qreal m_margin;
    PageComposer m_composer;
};

} // namespace

qreal testPageMargin(QSizeF page)
{
    return std::min(usualMargin, std::floor(std::min(page.width(), page.height()) / 5));
}

Result<QByteArray> testPage(const Stock &stock)
{
    const Result<LabelPage> page = TestPageDrawing(stock).run();
    if (!page)
        return page.error();
    return paintPdf(*page, {.title = Text::tr("Test page for %1").arg(stock.name),
                            .language = u"en-GB"_s,
                            .time = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC),
                            .envelope = {}});
}

} // namespace labels
