#include "labels/endorsementlayout.h"

#include "labels/artwork.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;
using Role = LabelElement::Role;

namespace {

void placeMark(PageComposer &page, const LabelContent &content, const LabelFormat &format,
               const QRectF &box)
{
    page.figure(content.markAlt, box, [box, accent = format.accent](QPainter &painter) {
        paintMark(painter, box, QColor::fromRgb(accent));
    });
}

/// What is the same on every mark, and comes last.
Result<LabelPage> finished(PageComposer &page, const LabelContent &content,
                           const LabelFormat &format)
{
    if (format.logo)
        page.logo(*format.logo);
    if (content.draft)
        placeDraftWords(page, content, format.size);
    return page.finish();
}

TextStyle style(const LabelFormat &format, const QString &use, qreal ease, bool bold, int lines)
{
    Q_ASSERT(format.type.contains(use));
    Span size = format.type.value(use);
    size.usual = size.least + (size.usual - size.least) * ease;
    return {size, bold, lines, Qt::black};
}

/// A smaller mark is a blot when it is printed at 203 dots per inch; millimetres.
constexpr qreal leastMark = 3.5;

Error noRoomForMark(const LabelFormat &format)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::EndorsementLayout",
                                                "the mark does not fit beside the QR code"),
            .where = format.id,
            .why = QCoreApplication::translate("labels::EndorsementLayout",
                                               "less than %1 mm are left for it")
                       .arg(QString::number(leastMark, 'f', 1)),
            .advice =
                QCoreApplication::translate("labels::EndorsementLayout", "choose a larger format")};
}

/// Mark and number beside and below a small code, nothing else.
Result<LabelPage> layOutSmall(const LabelContent &content, const LabelFormat &format,
                              const std::optional<QrCode> &qr, const QrPlace &place)
{
    PageComposer page(format.size, content.direction);
    const qreal quiet = QrCode::quietZone * place.module;
    const TextBlock number = page.fit(content.number, style(format, u"number"_s, 1, true, 1),
                                      format.size.width() - 2 * format.inset);
    constexpr qreal gap = 0.3;
    // The quiet zone may reach to the edge, not over it.
    const QSizeF size = format.size;
    const qreal mark = std::min(format.icon, size.width() - format.inset - place.side - gap);
    if (mark < leastMark)
        page.refuse(noRoomForMark(format));
    const qreal foot = format.inset + format.freeBottom;
    const qreal spare =
        size.height() - format.freeTop - foot - number.height() - place.side + quiet;
    const qreal top = format.freeTop + std::max(0.0, spare / 2 - quiet / 2);
    placeMark(page, content, format,
              QRectF(format.inset, top + (place.side - mark) / 2, mark, mark));
    placeQr(page, content, qr, place, {size.width() - place.side, top});
    page.place(Role::Paragraph, number,
               {(format.size.width() - number.width()) / 2,
                format.size.height() - foot - number.height()});
    return finished(page, content, format);
}

/// The full form: mark and words above, the code below, dates and number upwards beside it. The
/// line of the updates stands above where there is room, else beside the code too.
class EndorsementLayout
{
public:
    EndorsementLayout(const LabelContent &content, const LabelFormat &format,
                      const std::optional<QrCode> &qr, const QrPlace &place, qreal ease,
                      bool updatesAbove)
        : m_content(content)
        , m_format(format)
        , m_qr(qr)
        , m_place(place)
        , m_page(format.size, content.direction)
        , m_left(format.inset)
        , m_width(format.size.width() - 2 * format.inset)
        , m_quiet(QrCode::quietZone * place.module)
        , m_top(format.inset + format.freeTop)
        , m_bottom(format.size.height() - format.inset - format.freeBottom)
        , m_qrTop(m_bottom - (place.side - 2 * m_quiet))
    {
        const TextStyle small = style(format, u"small"_s, ease, false, 2);
        const qreal side = place.side - m_quiet; // up to where the quiet zone begins above
        m_scheme = m_page.fit(content.assessedAgainst, style(format, u"scheme"_s, ease, true, 6),
                              m_width - format.icon - gap);
        m_above = {m_page.fit(content.product + u' ' + content.model,
                              style(format, u"product"_s, ease, true, 3), m_width),
                   m_page.fit(content.assessedHow + u' ' + content.assessor,
                              style(format, u"assessor"_s, ease, true, 3), m_width)};
        if (updatesAbove)
            m_above.append(m_page.fit(content.updatesLine, small, m_width));
        else
            m_beside.append(m_page.fit(content.updatesLine, small, side));
        m_beside.append(m_page.fit(content.validToLine, small, side));
        m_beside.append(
            m_page.fit(content.number, style(format, u"number"_s, ease, true, 1), side));
    }

    bool failed() const { return m_page.failed(); }
    bool fits() const { return !failed() && slackAbove() >= 0 && slackBeside() >= 0; }
    Result<LabelPage> finish();

private:
    static constexpr qreal gap = 1.4;

    qreal headHeight() const { return std::max(m_format.icon, m_scheme.height()); }
    qreal slackAbove() const
    {
        return m_qrTop - m_quiet - m_top - headHeight() - heightOf(m_above);
    }
    qreal slackBeside() const { return m_width - (m_place.side - m_quiet) - heightOf(m_beside); }
    static qreal heightOf(const QList<TextBlock> &blocks)
    {
        qreal height = 0;
        for (const TextBlock &block : blocks)
            height += block.height();
        return height;
    }

    const LabelContent &m_content;
    const LabelFormat &m_format;
    const std::optional<QrCode> &m_qr;
    QrPlace m_place;
    PageComposer m_page;
    qreal m_left;
    qreal m_width;
    qreal m_quiet;
    qreal m_top;    ///< of what is printed
    qreal m_bottom; ///< the same
    qreal m_qrTop;  ///< of the modules
    TextBlock m_scheme;
    QList<TextBlock> m_above;
    QList<TextBlock> m_beside;
};

Result<LabelPage> EndorsementLayout::finish()
{
    const qreal head = headHeight();
    placeMark(m_page, m_content, m_format,
              QRectF(m_left, m_top + (head - m_format.icon) / 2, m_format.icon, m_format.icon));
    m_page.place(Role::Heading, m_scheme,
                 {m_left + m_format.icon + gap, m_top + (head - m_scheme.height()) / 2});

    // The quiet zone is the gap below; what is left goes between head, product and the rest.
    const qreal room = std::max(0.0, slackAbove());
    qreal y = m_top + head + room * 0.55;
    for (qsizetype i = 0; i < m_above.size(); ++i) {
        if (i == 1)
            y += room * 0.3;
        y = m_page.place(Role::Paragraph, m_above[i], {m_left, y});
    }

    const qreal between =
        std::max(0.0, slackBeside()) / qreal(std::max<qsizetype>(1, m_beside.size() - 1)) / 2;
    qreal x = m_left;
    for (const TextBlock &block : std::as_const(m_beside)) {
        m_page.placeUpwards(Role::Paragraph, block, {x, m_bottom});
        x += block.height() + between;
    }
    placeQr(m_page, m_content, m_qr, m_place,
            {m_left + m_width + m_quiet - m_place.side, m_qrTop - m_quiet});
    return finished(m_page, m_content, m_format);
}

Error tooMuch(const LabelContent &content, const LabelFormat &format)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::EndorsementLayout",
                                                "the mark has too much text"),
            .where = format.id,
            .why = QCoreApplication::translate("labels::EndorsementLayout",
                                               "“%1” and “%2” do not fit even in the smallest type")
                       .arg(content.product, content.assessor),
            .advice = QCoreApplication::translate("labels::EndorsementLayout", "shorten them")};
}

} // namespace

Result<LabelPage> layOutEndorsement(const LabelContent &content, const LabelFormat &format,
                                    const std::optional<QrCode> &qr)
{
    const Result<QrPlace> place = qrPlace(format, qr);
    if (!place)
        return place.error();
    if (format.qrContent == LabelFormat::QrContent::Number)
        return layOutSmall(content, format, qr, *place);
    // First in comfort, then with the smallest modules, then with the updates beside the code.
    const qreal least = format.qrModule.least;
    const QrPlace tight{.module = least, .side = place->side / place->module * least};
    struct Attempt
    {
        QrPlace place;
        bool updatesAbove;
    };
    constexpr int steps = 5;
    for (const Attempt &attempt :
         {Attempt{*place, true}, Attempt{tight, true}, Attempt{tight, false}}) {
        for (int ease = steps; ease >= 0; --ease) {
            EndorsementLayout layout(content, format, qr, attempt.place, qreal(ease) / steps,
                                     attempt.updatesAbove);
            if (layout.fits() || (layout.failed() && !attempt.updatesAbove))
                return layout.finish();
        }
    }
    return tooMuch(content, format);
}

} // namespace labels
