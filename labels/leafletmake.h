#pragma once

#include "labels/leafletcontent.h"
#include "labels/leafletpdf.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace assessment {
class Workspace;
}

namespace labels {

enum class LeafletFormat { Pdf, Html };

QList<LeafletFormat> leafletFormats();
QString idOf(LeafletFormat format); ///< "pdf", "html": also the ending of the file
std::optional<LeafletFormat> leafletFormatFromId(const QString &id);

struct LeafletOptions
{
    QString language = QStringLiteral("en-GB");
    LeafletLayout layout = LeafletLayout::A4;
    LeafletFormat format = LeafletFormat::Pdf;
    /// Texts of one's own, instead of those that the program has in \c language.
    std::optional<LeafletTexts> texts = {};
};

/// What a leaflet about \a subject is made from: a product (then with the facts of its assessment
/// that was changed last) or an assessment. NotFound when it is neither.
assessment::Result<LeafletSource> readLeafletSource(assessment::Workspace &workspace,
                                                    const QString &subject,
                                                    const QString &language);

/// A leaflet that was drawn. Nothing of it is kept yet.
struct DrawnLeaflet
{
    Leaflet leaflet;
    QByteArray bytes;
    int pages = 0;     ///< 0 for HTML
    double points = 0; ///< 0 for HTML
    /// Of the content, and of the paper: blocks that a sheet had no room for ("left-out").
    QList<assessment::LintFinding> findings;
    assessment::LeafletRecord record; ///< for Workspace::recordLeaflet()
};

/// Any thread of a QGuiApplication (HTML: any thread). Errors of writePdf() and LeafletTexts::of().
assessment::Result<DrawnLeaflet> drawLeaflet(const LeafletSource &source,
                                             const LeafletOptions &options,
                                             const assessment::Progress &progress = {});

} // namespace labels
