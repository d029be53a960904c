#pragma once

#include <QLabel>

namespace forms {

/// Plain text that wraps. QLabel lays such a text out five times before it is painted, to find a
/// pleasing shape; this one measures its words instead and remembers the answers, so that a page of
/// a hundred texts opens at once. Same sizes as QLabel's where the text fits on one line.
class WrappingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    /// What was measured of one text in one font.
    struct Measured
    {
        QString text;
        QFont font;
        int natural = 0;     ///< pixels of its longest line, unwrapped
        int longestWord = 0; ///< pixels
        int lines = 0;       ///< that are broken by hand
        int width = -1;      ///< the width that height was asked for last
        int height = 0;
    };

    const Measured &measured() const;
    QSize around() const; ///< what stands round the text

    mutable Measured m_measured;
};

} // namespace forms
