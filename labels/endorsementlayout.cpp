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

void placeMark(PageComposer &page, const LabelContent &content, const QRectF &box)
{
    page.figure(content.markAlt, box, [box](QPainter &painter) {
        paintMark(painter, box, QColor::fromRgb(accentColour));
    });
}

TextStyle style(const LabelFormat &format, const QString &use, qreal ease, bool bold, int lines)
{
    Q_ASSERT(format.type.contains(use));
    Span size = format.type.value(use);
    size.usual = size.least + (size.usual - size.least) * ease;
    return {size, bold, lines, Qt::black};
}

/// Mark and number beside and below a small code, nothing else.
Result<LabelPage> layOutSmall(const LabelContent &content, const LabelFormat &format,
                              const std::optional<QrCode> &qr, const QrPlace &place)
{
    PageComposer page(format.size);
    const qreal quiet = QrCode::quietZone * place.module;
    const TextBlock number = page.fit(content.number, style(format, u"number"_s, 1, true, 1),
                                      format.size.width() - 2 * format.inset);
    // The quiet zone may reach to the edge, not over it.
    const QSizeF size = format.size;
    const qreal mark = std::min(format.icon, size.width() - format.inset - place.side);
    const qreal spare = size.height() - format.inset - number.height() - place.side + quiet;
    const qreal top = std::max(0.0, spare / 2 - quiet / 2);
    placeMark(page, content, QRectF(format.inset, top + (place.side - mark) / 2, mark, mark));
    placeQr(page, content, qr, place, {size.width() - place.side, top});
    page.place(Role::Paragraph, number,
               {(format.size.width() - number.width()) / 2,
                format.size.height() - format.inset - number.height()});
    if (content.draft)
        placeDraftWords(page, content, format.size);
    return page.finish();
}

/// The full form: mark and words above, the code below, the number upwards beside it.
class EndorsementLayout
{
public:
    EndorsementLayout(const LabelContent &content, const LabelFormat &format,
                      const std::optional<QrCode> &qr, const QrPlace &place, qreal ease)
        : m_content(content)
        , m_format(format)
        , m_qr(qr)
        , m_place(place)
        , m_page(format.size)
        , m_left(format.inset)
        , m_width(format.size.width() - 2 * format.inset)
        , m_quiet(QrCode::quietZone * place.module)
        , m_qrTop(format.size.height() - format.inset - (place.side - 2 * m_quiet))
    {
        m_scheme = m_page.fit(content.assessedAgainst, style(format, u"scheme"_s, ease, true, 6),
                              m_width - format.icon - gap);
        m_words = {
            m_page.fit(content.product + u' ' + content.model,
                       style(format, u"product"_s, ease, true, 3), m_width),
            m_page.fit(content.assessedHow + u' ' + content.assessor,
                       style(format, u"assessor"_s, ease, true, 3), m_width),
            m_page.fit(content.updatesLine, style(format, u"small"_s, ease, false, 2), m_width)};
        m_number = m_page.fit(content.number, style(format, u"number"_s, ease, true, 1),
                              place.side - 2 * m_quiet);
        m_validTo = m_page.fit(content.validToLine, style(format, u"small"_s, ease, false, 2),
                               place.side - 2 * m_quiet);
    }

    bool failed() const { return m_page.failed(); }
    qreal slack() const
    {
        qreal words = 0;
        for (const TextBlock &block : m_words)
            words += block.height();
        return m_qrTop - m_quiet - m_format.inset - headHeight() - words;
    }
    qreal sideSlack() const
    {
        return m_width - (m_place.side - m_quiet) - m_number.height() - m_validTo.height();
    }
    Result<LabelPage> finish();

private:
    static constexpr qreal gap = 1.4;

    qreal headHeight() const { return std::max(m_format.icon, m_scheme.height()); }

    const LabelContent &m_content;
    const LabelFormat &m_format;
    const std::optional<QrCode> &m_qr;
    QrPlace m_place;
    PageComposer m_page;
    qreal m_left;
    qreal m_width;
    qreal m_quiet;
    qreal m_qrTop; ///< of the modules
    TextBlock m_scheme;
    QList<TextBlock> m_words;
    TextBlock m_number;
    TextBlock m_validTo;
};

Result<LabelPage> EndorsementLayout::finish()
{
    const qreal head = headHeight();
    const qreal room = std::max(0.0, slack()) / 3;
    placeMark(
        m_page, m_content,
        QRectF(m_left, m_format.inset + (head - m_format.icon) / 2, m_format.icon, m_format.icon));
    m_page.place(Role::Heading, m_scheme,
                 {m_left + m_format.icon + gap, m_format.inset + (head - m_scheme.height()) / 2});
    qreal y = m_format.inset + head + room;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (i == 1) // the product, then what is said of it
            y += room;
        y = m_page.place(Role::Paragraph, m_words[i], {m_left, y});
    }
    const qreal bottom = m_format.size.height() - m_format.inset;
    const qreal between = std::max(0.0, sideSlack()) / 2;
    m_page.placeUpwards(Role::Paragraph, m_validTo, {m_left, bottom});
    m_page.placeUpwards(Role::Paragraph, m_number, {m_left + m_validTo.height() + between, bottom});
    placeQr(m_page, m_content, m_qr, m_place,
            {m_left + m_width + m_quiet - m_place.side, m_qrTop - m_quiet});
    if (m_content.draft)
        placeDraftWords(m_page, m_content, m_format.size);
    return m_page.finish();
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
    constexpr int steps = 5;
    for (int ease = steps; ease >= 0; --ease) {
        EndorsementLayout layout(content, format, qr, *place, qreal(ease) / steps);
        if (layout.failed() || (layout.slack() >= 0 && layout.sideSlack() >= 0))
            return layout.finish();
    }
    return tooMuch(content, format);
}

} // namespace labels
