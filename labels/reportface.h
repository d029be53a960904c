#pragma once

#include "labels/stamping.h"

#include "assessment/progress.h"
#include "assessment/report/report.h"
#include "assessment/report/reportattachments.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace labels {

/// The forms in which a report leaves the house, all made from the same assessment::Report: the
/// whole, for people and for programs, and the plan of action of a maker
/// (assessment/report/gaps.h).
enum class ReportFace {
    Pdf,
    Html,
    Json,
    Oscal,
    Sarif,
    JUnit,
    Csv,
    GapPdf,
    GapHtml,
    GapJson,
    GapCsv
};

QList<ReportFace> reportFaces();
/// "pdf", "html", "json", "oscal", "sarif", "junit", "csv", "gap-pdf", "gap-html", "gap-json",
/// "gap-csv"
QString idOf(ReportFace face);
QString endingOf(ReportFace face); ///< of the name of a file: "pdf", "oscal.json", "gaps.csv"
std::optional<ReportFace> reportFaceFromId(const QString &id);
bool isGapFace(ReportFace face);
bool isPdfFace(ReportFace face);
/// Usage unless files can be attached to \a face: the PDF of the whole. A plan of action is for
/// some, and what is attached tells everything.
assessment::Status checkAttachable(ReportFace face);

/// What somebody asked for besides the form.
struct ReportWish
{
    QStringList actors =
        {};              ///< of assessment::gapActors(): whose steps a gap face has, all if none
    QString signer = {}; ///< whose certificate will sign the PDF, "" for nobody's
    QList<assessment::ReportAttachment> attachments = {}; ///< see checkAttachable()
};

/// The bytes of the file. The same report has the same bytes. Error: Cancelled, NotFound (fonts of
/// the PDF), Usage (attachments where they cannot be). Any thread, of a QGuiApplication for the
/// PDF.
assessment::Result<QByteArray> writeReport(const assessment::Report &report, ReportFace face,
                                           const assessment::Progress &progress = {});
assessment::Result<QByteArray> writeReport(const assessment::Report &report, ReportFace face,
                                           const ReportWish &wish,
                                           const assessment::Progress &progress = {});

/// A PDF face that says who signs it, signed as labels are: PAdES B-B, or what \a stamping makes of
/// it, and nothing may change afterwards. \a signedAt is UTC. Usage for a face that is no PDF.
assessment::Result<QByteArray> writeSignedReport(const assessment::Report &report, ReportFace face,
                                                 const ReportWish &wish,
                                                 const assessment::signing::Identity &identity,
                                                 const QDateTime &signedAt,
                                                 const std::optional<Stamping> &stamping,
                                                 const assessment::Progress &progress = {});

} // namespace labels
