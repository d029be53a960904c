#include "forms/lowerpanel.h"

#include <QSplitter>

namespace forms {

namespace {

constexpr int linesForBoth = 30; // of text; with fewer neither part can be read

} // namespace

void makeRoomBelow(QSplitter &splitter, const QWidget &panel)
{
    const int room = splitter.height() - splitter.handleWidth();
    const bool both = room >= linesForBoth * panel.fontMetrics().lineSpacing();
    const int wanted = qMax(room * 11 / 20, panel.minimumSizeHint().height());
    splitter.setSizes(both && wanted < room ? QList<int>{room - wanted, wanted}
                                            : QList<int>{0, room});
}

} // namespace forms
