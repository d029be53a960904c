#pragma once

#include "assessment/harness/shownlines.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace forms {

/// ">" for what the test sent, "<" for what the device said, "#" for a remark.
QString signOf(assessment::harness::Direction direction);
QString wordOf(assessment::harness::Direction direction); ///< "sent by the test"
QString stampOf(qint64 ms);                               ///< seconds: "12.345"

/// One line of a transcript as it stands in the view: number, time, sign, text.
struct TranscriptRow
{
    static constexpr qsizetype longest = 500; ///< characters of a line before it is cut
    static constexpr int leading = 4;         ///< pixels between lines

    /// Where the columns lie, from the left edge of the viewport.
    struct Columns
    {
        int mark = 0;
        int numberEnd = 0;
        int timeEnd = 0;
        int sign = 0;
        int text = 0;

        /// With room for \a lines lines of which the last came after \a ms.
        static Columns of(const QFontMetrics &font, int left, qint64 lines, qint64 ms);
    };

    assessment::harness::ShownLine line;
    qint64 number = 0; ///< from 1
    bool isChosen = false;
    bool isFound = false; ///< something was found in it
    bool hasFocus = false;
    QString sought; ///< told apart in the text, "" = nothing

    QString text() const; ///< cut with a mark where it is too long, tabs as blanks
    void paint(QPainter &painter, const QRect &place, const Columns &at,
               const QPalette &colours) const;

private:
    void paintText(QPainter &painter, const QRect &place, int x, const QPalette &colours) const;
};

} // namespace forms
