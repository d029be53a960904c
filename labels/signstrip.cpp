#include "labels/signstrip.h"

#include "labels/artwork.h"

#include <algorithm>

namespace labels {

using Role = LabelElement::Role;

SignStrip::SignStrip(PageComposer &page, const LabelContent &content, const Styles &styles,
                     qreal width, qreal sign, qreal unit)
    : m_content(content)
    , m_pitch(width / qreal(content.guidelines.size()))
    , m_sign(sign)
    , m_unit(unit)
    , m_legendSign(1.9 * std::max(unit, 0.9))
    , m_caption(page.fit(content.guidelinesCaption, styles.caption, width))
{
    for (qsizetype i = 1; i <= content.guidelines.size(); ++i)
        m_numbers.append(page.fit(QString::number(i), styles.number, m_pitch));

    // The legend takes as many lines as it needs.
    QPointF at;
    for (const LabelContent::SignCount &count : content.counts) {
        const TextBlock text = page.fit(count.text, styles.legend, width - m_legendSign);
        const qreal needed = m_legendSign + 0.6 * unit + text.width();
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + text.lineHeight() * 1.1};
        m_counts.append({count.sign, text, at});
        at.rx() += needed + 2.2 * unit;
    }
}

qreal SignStrip::height() const
{
    const qreal legend = m_counts.back().at.y() + m_counts.back().text.height();
    return m_caption.height() + m_sign + m_numbers.front().height() + legend + 1.7 * 0.8 * m_unit;
}

void SignStrip::place(PageComposer &page, QPointF at) const
{
    const qreal gap = 0.8 * m_unit;
    at.ry() = page.place(Role::Paragraph, m_caption, at) + 0.6 * gap;
    placeSigns(page, at);
    at.ry() += m_sign + 0.3 * gap;
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        page.place(Role::Paragraph, m_numbers[i],
                   {at.x() + (qreal(i) + 0.5) * m_pitch - m_numbers[i].width() / 2, at.y()});
    at.ry() += m_numbers.front().height() + 0.8 * gap;
    placeLegend(page, at);
}

/// All that a strip in a given box depends on.
static QByteArray nameOf(const QList<GuidelineSign> &signs, bool mirrored, qreal side)
{
    QByteArray name = mirrored ? "signs from the right " : "signs ";
    for (const GuidelineSign sign : signs)
        name += char('0' + int(sign));
    name.append(reinterpret_cast<const char *>(&side), sizeof side);
    return name;
}

void SignStrip::placeSigns(PageComposer &page, QPointF at) const
{
    const QList<GuidelineSign> signs = m_content.guidelines;
    const QRectF strip(at, QSizeF(m_pitch * qreal(signs.size()), m_sign));
    const QRectF first(at + QPointF((m_pitch - m_sign) / 2, 0), QSizeF(m_sign, m_sign));
    // The strip keeps its shape on a label that is read from the right: the first sign is last
    // then.
    const bool mirrored = page.isMirrored();
    page.figure(
        m_content.guidelinesAlt, strip,
        [signs, first, mirrored, pitch = m_pitch](QPainter &painter) {
            for (qsizetype i = 0; i < signs.size(); ++i)
                paintSign(painter, signs[mirrored ? signs.size() - 1 - i : i],
                          first.translated(qreal(i) * pitch, 0));
        },
        nameOf(signs, mirrored, m_sign));
}

void SignStrip::placeLegend(PageComposer &page, QPointF at) const
{
    for (const Count &count : m_counts) {
        const QPointF corner = at + count.at;
        const QRectF box(corner.x(), corner.y() + (count.text.lineHeight() - m_legendSign) / 2,
                         m_legendSign, m_legendSign);
        page.artifact(
            box, [sign = count.sign, box](QPainter &painter) { paintSign(painter, sign, box); },
            "sign " + QByteArray::number(int(count.sign)));
        page.place(Role::Paragraph, count.text, {box.right() + 0.6 * m_unit, corner.y()});
    }
}

} // namespace labels
