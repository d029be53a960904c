#include "labels/leafletpdf.h"

#include "labels/artwork.h"
#include "labels/leafletflow.h"
#include "labels/textblock.h"

#include "assessment/language/language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LeafletPrinting)
};

constexpr int dotsPerInch = 1200;
constexpr qreal mmPerInch = 25.4;
constexpr qreal leastModule = 0.4; // mm, of the QR code
constexpr int pointSteps = 8;      // sizes between the least and the most type

LeafletFrame frameOf(LeafletLayout layout)
{
    switch (layout) {
    case LeafletLayout::A4:
        return {.page = {210, 297},
                .margin = 10,
                .columns = 2,
                .gap = 6,
                .leastPoints = 12,
                .mostPoints = 14,
                .mostPages = 2,
                .qrSide = 24};
    case LeafletLayout::A5Fold:
        return {.page = {148.5, 210},
                .margin = 8,
                .columns = 1,
                .gap = 0,
                .leastPoints = 12,
                .mostPoints = 14,
                .mostPages = 4,
                .qrSide = 20};
    case LeafletLayout::Large:
        return {.page = {210, 297},
                .margin = 16,
                .columns = 1,
                .gap = 0,
                .leastPoints = 18,
                .mostPoints = 18,
                .mostPages = 0,
                .qrSide = 34};
    }
    Q_UNREACHABLE();
}

/// One side of a sheet: the pages on it in the order in which they are read, and where they begin.
using Side = QList<std::pair<int, qreal>>;

QList<Side> sidesOf(LeafletLayout layout, int pages)
{
    if (layout == LeafletLayout::A5Fold) {
        const qreal half = frameOf(layout).page.width();
        return {Side{{0, half}, {3, 0.0}}, Side{{1, 0.0}, {2, half}}};
    }
    QList<Side> sides;
    for (int i = 0; i < pages; ++i)
        sides.append(Side{{i, 0.0}});
    return sides;
}

Error refusal(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the leaflet cannot be printed like that"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// A leaflet that found its size.
struct Fitted
{
    LeafletFlow flow;
    qreal points;
    QStringList leftOut;
};

/// In the largest type in which it fits; then without what may be left out.
Result<Fitted> fit(const Leaflet &leaflet, LeafletLayout layout, const std::optional<QrCode> &qr)
{
    const LeafletFrame frame = frameOf(layout);
    const auto attempt = [&](qreal points, const QSet<QString> &leftOut) {
        LeafletFlow flow(leaflet, frame, points, qr);
        flow.run(leftOut);
        return flow;
    };
    const auto fits = [&](const LeafletFlow &flow) {
        return frame.mostPages == 0 || flow.pages() <= frame.mostPages;
    };
    const qreal step = (frame.mostPoints - frame.leastPoints) / pointSteps;
    LeafletFlow best = attempt(frame.leastPoints, {});
    if (fits(best)) {
        int least = 0; // the largest number of steps of which it is known that it fits
        int most = step > 0 ? pointSteps : 0;
        while (least < most) {
            const int middle = (least + most + 1) / 2;
            LeafletFlow flow = attempt(frame.leastPoints + middle * step, {});
            if (fits(flow)) {
                least = middle;
                best = flow;
            } else {
                most = middle - 1;
            }
        }
        return Fitted{best, frame.leastPoints + least * step, {}};
    }
    QSet<QString> without;
    QStringList titles;
    for (auto block = leaflet.blocks.rbegin(); block != leaflet.blocks.rend(); ++block) {
        if (!block->optional)
            continue;
        without.insert(block->id);
        titles.prepend(block->title);
        LeafletFlow flow = attempt(frame.leastPoints, without);
        if (fits(flow))
            return Fitted{flow, frame.leastPoints, titles};
    }
    return refusal(
        idOf(layout),
        Text::tr("it needs %1 pages in %2-point type, and this layout has %3")
            .arg(best.pages())
            .arg(frame.leastPoints)
            .arg(frame.mostPages),
        Text::tr("shorten the steps, or choose the layout \"%1\"").arg(idOf(LeafletLayout::Large)));
}

Result<std::optional<QrCode>> codeOf(const Leaflet &leaflet, const LeafletFrame &frame)
{
    if (leaflet.address.isEmpty())
        return std::optional<QrCode>();
    const auto code = QrCode::encode(leaflet.address.toUtf8());
    if (!code)
        return code.error();
    if (frame.qrSide / code->modulesWithQuietZone() < leastModule) {
        return refusal(leaflet.address,
                       Text::tr("the address is too long for a code that can be scanned"),
                       Text::tr("give the leaflet a shorter address"));
    }
    return std::optional(*code);
}

class LeafletPainter
{
public:
    LeafletPainter(const Leaflet &leaflet, LeafletLayout layout, const LeafletFlow &flow)
        : m_leaflet(leaflet)
        , m_frame(frameOf(layout))
        , m_flow(flow)
        , m_sides(sidesOf(layout, flow.pages()))
    {
        const bool folded = layout == LeafletLayout::A5Fold;
        m_layout = QPageLayout(QPageSize(QPageSize::A4),
                               folded ? QPageLayout::Landscape : QPageLayout::Portrait, {});
        m_pages.size = folded ? QSizeF(297, 210) : QSizeF(210, 297);
        m_pages.nodes = flow.nodes();
        m_pages.bookmarks = flow.bookmarks();
        placeBookmarks();
    }

    Result<QByteArray> paint()
    {
        QByteArray painted;
        QBuffer buffer(&painted);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(m_layout);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error{.kind = Error::Kind::Storage, .what = Text::tr("the leaflet is not made")};
        }
        painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
        if (assessment::directionOf(m_leaflet.language)
            == Qt::RightToLeft) // a fold opens at the other side too
            paintFromRight(painter, m_pages.size.width());
        m_marks.resize(qsizetype(m_flow.placed().size()));
        for (qsizetype side = 0; side < m_sides.size(); ++side) {
            if (side > 0)
                writer.newPage();
            paintSide(painter, int(side));
        }
        for (const Side &side : std::as_const(m_sides)) {
            writer.newPage();
            paintFeet(painter, side);
        }
        painter.end();
        linkContent();
        return assembleReport(painted, m_pages,
                              {.title = m_leaflet.title,
                               .language = m_leaflet.language,
                               .time = m_leaflet.date.startOfDay(Qt::UTC),
                               .envelope = {}});
    }

private:
    /// Where a placed thing is in the file.
    struct Mark
    {
        int side = -1;
        int content = -1;
    };

    void placeBookmarks()
    {
        const auto &places = m_flow.places();
        for (auto place = places.begin(); place != places.end(); ++place) {
            for (qsizetype side = 0; side < m_sides.size(); ++side) {
                for (const auto &[page, x] : m_sides[side]) {
                    if (page == place->page)
                        m_pages.places.insert(place.key(), {.page = int(side), .y = place->y});
                }
            }
        }
    }

    void paintSide(QPainter &painter, int side)
    {
        m_pages.order.append(side);
        m_pages.overlays.append(int(m_sides.size()) + side);
        m_pages.contents.append(QList<int>());
        QList<int> &contents = m_pages.contents.last();
        int contentIds = 0;
        const auto &placed = m_flow.placed();
        for (const auto &[page, x] : m_sides[side]) {
            for (std::size_t i = 0; i < placed.size(); ++i) {
                const LeafletFlow::Placed &one = placed[i];
                if (one.page != page)
                    continue;
                paintContentMark(painter, int(contents.size()));
                contents.append(one.node);
                if (one.node >= 0)
                    m_marks[qsizetype(i)] = {.side = side, .content = contentIds++};
                painter.save();
                painter.translate(one.at + QPointF(x, 0));
                if (one.text)
                    one.text->paint(painter, {0, 0}, one.first, one.end);
                else
                    one.art(painter);
                painter.restore();
            }
        }
    }

    void paintFeet(QPainter &painter, const Side &side)
    {
        m_pages.contents.append(QList<int>());
        const qreal width = m_frame.page.width() - 2 * m_frame.margin;
        for (const auto &[page, x] : side) {
            if (page >= m_flow.pages())
                continue; // the blank back of a short one
            const qreal left = m_frame.margin + x;
            const SetType type{.points = m_frame.leastPoints,
                               .bold = false,
                               .colour = QColor(quietColour),
                               .alignment = Qt::AlignRight,
                               .leading = 1.2,
                               .document = assessment::directionOf(m_leaflet.language)};
            const SetText number(m_leaflet.pageOf(page + 1, m_flow.pages()), type, width);
            SetType quiet = type;
            quiet.alignment = Qt::AlignLeft;
            const qreal room = width - number.width() - 4;
            SetText footer(m_leaflet.model + u" · "_s + m_leaflet.footer, quiet, room);
            if (footer.lineCount() > 1) // a long name; it stands in full at the top
                footer = SetText(m_leaflet.footer, quiet, room);
            painter.fillRect(QRectF(left, m_flow.footTop() - 0.8, width, 0.2),
                             QColor(hairlineColour));
            footer.paint(painter, {left, m_flow.footTop()}, 0, footer.lineCount());
            number.paint(painter, {left, m_flow.footTop()}, 0, number.lineCount());
        }
    }

    /// Tells each node its content, in the order in which it is read.
    void linkContent()
    {
        const auto &placed = m_flow.placed();
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Mark mark = m_marks[qsizetype(i)];
            if (mark.content < 0)
                continue;
            m_pages.nodes[placed[i].node].kids.append(
                {.kind = ReportNode::Kid::Kind::Content, .index = mark.content, .page = mark.side});
        }
    }

    const Leaflet &m_leaflet;
    LeafletFrame m_frame;
    const LeafletFlow &m_flow;
    QList<Side> m_sides;
    QPageLayout m_layout;
    ReportPages m_pages;
    QList<Mark> m_marks;
};

} // namespace

QList<LeafletLayout> leafletLayouts()
{
    return {LeafletLayout::A4, LeafletLayout::A5Fold, LeafletLayout::Large};
}

QString idOf(LeafletLayout layout)
{
    switch (layout) {
    case LeafletLayout::A4: return u"a4"_s;
    case LeafletLayout::A5Fold: return u"a5fold"_s;
    case LeafletLayout::Large: return u"large"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LeafletLayout> leafletLayoutFromId(const QString &id)
{
    for (const LeafletLayout layout : leafletLayouts()) {
        if (idOf(layout) == id)
            return layout;
    }
    return std::nullopt;
}

Result<LeafletPdf> writePdf(const Leaflet &leaflet, LeafletLayout layout, const Progress &progress)
{
    if (const auto fonts = checkLabelFonts(); !fonts)
        return fonts.error();
    const auto code = codeOf(leaflet, frameOf(layout));
    if (!code)
        return code.error();
    const auto fitted = fit(leaflet, layout, *code);
    if (!fitted)
        return fitted.error();
    if (progress.cancelled()) {
        return Error{.kind = Error::Kind::Cancelled,
                     .what = Text::tr("the leaflet is not made"),
                     .why = Text::tr("it was cancelled")};
    }
    const auto bytes = LeafletPainter(leaflet, layout, fitted->flow).paint();
    if (!bytes)
        return bytes.error();
    return LeafletPdf{.bytes = *bytes,
                      .pages = fitted->flow.pages(),
                      .points = fitted->points,
                      .leftOut = fitted->leftOut};
}

} // namespace labels
