#include "forms/rows/wrappinglabel.h"

#include <QFontMetrics>

#include <algorithm>

namespace forms {

namespace {

constexpr int charactersAcross = 80; // QLabel's own preference, then halved while few lines result
constexpr qsizetype plainWord = 24;  // a longer one may break inside: an address, a path

} // namespace

WrappingLabel::WrappingLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

const WrappingLabel::Measured &WrappingLabel::measured() const
{
    const QString now = text();
    if (m_measured.lines > 0 && m_measured.text == now && m_measured.font == font())
        return m_measured;
    m_measured = {.text = now, .font = font()};
    const QFontMetrics metrics = fontMetrics();
    QList<QStringView> words;
    qsizetype longest = 0;
    for (const QStringView line : QStringView(now).split(u'\n')) {
        ++m_measured.lines;
        m_measured.natural =
            std::max(m_measured.natural, metrics.horizontalAdvance(line.toString()));
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
            longest = std::max(longest, word.size());
            words.append(word);
        }
    }
    if (longest > plainWord) {
        m_measured.longestWord = QLabel::minimumSizeHint().width() - around().width();
        return m_measured;
    }
    for (const QStringView word : std::as_const(words)) {
        if (word.size() * 3 >= longest * 2) // a much shorter one cannot be the widest
            m_measured.longestWord =
                std::max(m_measured.longestWord, metrics.horizontalAdvance(word.toString()));
    }
    return m_measured;
}

QSize WrappingLabel::around() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right() + 2 * margin(),
            margins.top() + margins.bottom() + 2 * margin()};
}

int WrappingLabel::heightForWidth(int width) const
{
    const Measured &known = measured();
    if (known.width == width)
        return known.height;
    const QSize extra = around();
    const int height = known.lines == 1 && known.natural < width - extra.width()
                           ? std::max(fontMetrics().height(), fontMetrics().lineSpacing())
                                 + extra.height() // it needs no second line
                           : QLabel::heightForWidth(width);
    m_measured.width = width;
    m_measured.height = height;
    return height;
}

QSize WrappingLabel::sizeHint() const
{
    const QSize extra = around();
    const int natural = measured().natural;
    int across = fontMetrics().averageCharWidth() * charactersAcross;
    if (natural < across * 4) {
        across /= 2;
        if (natural <= across)
            across /= 2;
    }
    const int width = std::min(across, natural + 1) + extra.width();
    return {width, heightForWidth(width)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    const Measured &known = measured();
    return QSize(known.longestWord + 1, known.lines * fontMetrics().lineSpacing()) + around();
}

} // namespace forms
