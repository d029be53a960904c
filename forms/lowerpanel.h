#pragma once

class QSplitter;
class QWidget;

namespace forms {

/// Gives \a panel, the lower part of \a splitter, a little more than half of the height, or all of
/// it where half would be too few lines of text to work in (a small screen, a large font).
void makeRoomBelow(QSplitter &splitter, const QWidget &panel);

} // namespace forms
