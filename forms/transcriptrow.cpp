#include "forms/transcriptrow.h"

#include "forms/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::Direction;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::TranscriptRow)
};

constexpr int mostTold = 50; // places of what is sought in one line

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

QString signOf(Direction direction)
{
    switch (direction) {
    case Direction::FromDevice: return u"<"_s;
    case Direction::ToDevice: return u">"_s;
    case Direction::Note: return u"#"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(Direction direction)
{
    switch (direction) {
    case Direction::FromDevice: return Text::tr("from the device");
    case Direction::ToDevice: return Text::tr("sent by the test");
    case Direction::Note: return Text::tr("remark");
    }
    Q_UNREACHABLE();
}

QString stampOf(qint64 ms)
{
    return u"%1"_s.arg(double(ms) / 1000, 0, 'f', 3);
}

TranscriptRow::Columns TranscriptRow::Columns::of(const QFontMetrics &font, int left, qint64 lines,
                                                  qint64 ms)
{
    const int digit = font.horizontalAdvance(u'0');
    Columns at;
    at.mark = left;
    at.numberEnd = at.mark + digit * (2 + std::max(4, int(QString::number(lines).size())));
    at.timeEnd = at.numberEnd + digit * (2 + int(stampOf(ms).size()));
    at.sign = at.timeEnd + 2 * digit;
    at.text = at.sign + 2 * digit;
    return at;
}

QString TranscriptRow::text() const
{
    QString text = line.text.left(longest);
    if (line.text.size() > longest) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += Text::tr(" … (%1 more characters)").arg(line.text.size() - text.size());
    }
    for (qsizetype tab = text.indexOf(u'\t'); tab >= 0; tab = text.indexOf(u'\t', tab))
        text.replace(tab, 1, QString(8 - tab % 8, u' '));
    return text;
}

void TranscriptRow::paint(QPainter &painter, const QRect &place, const Columns &at,
                          const QPalette &colours) const
{
    const QColor ink = colours.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isChosen ? ink : colours.color(QPalette::PlaceholderText);
    if (isChosen) {
        painter.fillRect(place, colours.color(QPalette::Highlight));
    } else if (isFound) {
        constexpr double tint = 0.12;
        painter.fillRect(place,
                         mixed(Theme::problemColor(colours), colours.color(QPalette::Base), tint));
    }
    const int base = place.top() + leading / 2 + painter.fontMetrics().ascent();
    const auto rightwards = [&](int end, const QString &words) {
        painter.drawText(end - painter.fontMetrics().horizontalAdvance(words), base, words);
    };
    if (isFound) {
        painter.setPen(isChosen ? ink : Theme::problemColor(colours));
        painter.drawText(at.mark, base, u"◆"_s);
    }
    painter.setPen(quiet);
    rightwards(at.numberEnd, QString::number(number));
    rightwards(at.timeEnd, stampOf(line.ms));
    painter.drawText(at.sign, base, signOf(line.direction));
    painter.setPen(line.direction == Direction::Note ? quiet : ink);
    paintText(painter, place, at.text, colours);
    if (hasFocus) {
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.drawRect(place.adjusted(1, 0, -2, -1));
    }
}

void TranscriptRow::paintText(QPainter &painter, const QRect &place, int x,
                              const QPalette &colours) const
{
    // Laid out once, however often what is sought stands in it.
    QTextLayout layout(text(), painter.font());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine words = layout.createLine();
    layout.endLayout();
    const QPointF corner(x, place.top() + leading / 2);
    // A tint and a line below: not by a tint alone.
    constexpr double share = 0.3;
    const QColor tint =
        mixed(colours.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight),
              colours.color(isChosen ? QPalette::Highlight : QPalette::Base), share);
    qsizetype found = 0;
    for (int n = 0; words.isValid() && !sought.isEmpty() && n < mostTold; ++n) {
        found = layout.text().indexOf(sought, found, Qt::CaseInsensitive);
        if (found < 0)
            break;
        const double begin = corner.x() + words.cursorToX(int(found));
        found += sought.size();
        const double width = corner.x() + words.cursorToX(int(found)) - begin;
        painter.fillRect(QRectF(begin, place.top() + 1, width, place.height() - 2), tint);
        painter.fillRect(QRectF(begin, place.bottom() - 2, width, 2), painter.pen().color());
    }
    layout.draw(&painter, corner);
}

} // namespace forms
