#pragma once

#include "assessment/progress.h"
#include "assessment/report/report.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace labels {

/// The forms in which a report leaves the house, all made from the same assessment::Report.
enum class ReportFace { Pdf, Html, Json };

QList<ReportFace> reportFaces();
QString idOf(ReportFace face); ///< "pdf", "html", "json": also the ending of the file
std::optional<ReportFace> reportFaceFromId(const QString &id);

/// The bytes of the file. The same report has the same bytes. Error: Cancelled, NotFound (fonts of
/// the PDF). Any thread, of a QGuiApplication for the PDF.
assessment::Result<QByteArray> writeReport(const assessment::Report &report, ReportFace face,
                                           const assessment::Progress &progress = {});

} // namespace labels
