#pragma once

#include "labels/leafletcontent.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace labels {

/// How a leaflet lies on paper.
enum class LeafletLayout {
    A4,     ///< one sheet of A4, two sides, two columns, 12 to 14 points
    A5Fold, ///< one sheet of A4 across, folded once to four pages of A5, 12 to 14 points
    Large,  ///< as many pages of A4 as it takes, 18 points
};

QList<LeafletLayout> leafletLayouts();
QString idOf(LeafletLayout layout); ///< "a4", "a5fold", "large"
std::optional<LeafletLayout> leafletLayoutFromId(const QString &id);

struct LeafletPdf
{
    QByteArray bytes;
    int pages = 0;       ///< that are read; a folded sheet has four
    double points = 0;   ///< of its type
    QStringList leftOut; ///< titles of the blocks that one sheet had no room for
};

/// The leaflet as a tagged PDF (PDF/A-1b), the same leaflet always the same bytes. Where one sheet
/// is too small at 12 points, the optional blocks are left out, the last first; Refused when that
/// is not enough, with what it would need. Nothing is ever cut off. NotFound when the fonts are not
/// installed. Any thread of a QGuiApplication.
assessment::Result<LeafletPdf> writePdf(const Leaflet &leaflet, LeafletLayout layout,
                                        const assessment::Progress &progress = {});

} // namespace labels
