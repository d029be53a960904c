#pragma once

#include "labels/labelcontent.h"
#include "labels/labelpage.h"

namespace labels {

/// The thirteen guidelines of a label: a caption, a sign with its number for each, and a legend
/// that names the signs that occur and counts them. Lengths are millimetres.
class SignStrip
{
public:
    struct Styles
    {
        TextStyle caption, number, legend;
    };

    /// Fits the texts on \a page. \a unit scales the gaps; it is 1 on the usual format.
    SignStrip(PageComposer &page, const LabelContent &content, const Styles &styles, qreal width,
              qreal sign, qreal unit);

    qreal height() const;
    void place(PageComposer &page, QPointF at) const;

private:
    struct Count
    {
        GuidelineSign sign = GuidelineSign::Met;
        TextBlock text;
        QPointF at; ///< from the top left corner of the legend
    };

    void placeSigns(PageComposer &page, QPointF at) const;
    void placeLegend(PageComposer &page, QPointF at) const;

    const LabelContent &m_content;
    qreal m_pitch;
    qreal m_sign;
    qreal m_unit;
    qreal m_legendSign;
    TextBlock m_caption;
    QList<TextBlock> m_numbers;
    QList<Count> m_counts;
};

} // namespace labels
