#include "labels/reportface.h"

#include "labels/pdfsignature.h"
#include "labels/reportdocument.h"
#include "labels/reporthtml.h"
#include "labels/reportpdf.h"

#include "assessment/report/gaps.h"
#include "assessment/report/reportformats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Report;
using assessment::Result;
using assessment::Status;
using assessment::signing::Identity;

QList<ReportFace> reportFaces()
{
    using enum ReportFace;
    return {Pdf, Html, Json, Oscal, Sarif, JUnit, Csv, GapPdf, GapHtml, GapJson, GapCsv};
}

QString idOf(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf: return u"pdf"_s;
    case ReportFace::Html: return u"html"_s;
    case ReportFace::Json: return u"json"_s;
    case ReportFace::Oscal: return u"oscal"_s;
    case ReportFace::Sarif: return u"sarif"_s;
    case ReportFace::JUnit: return u"junit"_s;
    case ReportFace::Csv: return u"csv"_s;
    case ReportFace::GapPdf: return u"gap-pdf"_s;
    case ReportFace::GapHtml: return u"gap-html"_s;
    case ReportFace::GapJson: return u"gap-json"_s;
    case ReportFace::GapCsv: return u"gap-csv"_s;
    }
    Q_UNREACHABLE();
}

QString endingOf(ReportFace face)
{
    switch (face) {
    case ReportFace::Oscal: return u"oscal.json"_s;
    case ReportFace::JUnit: return u"junit.xml"_s;
    case ReportFace::GapPdf: return u"gaps.pdf"_s;
    case ReportFace::GapHtml: return u"gaps.html"_s;
    case ReportFace::GapJson: return u"gaps.json"_s;
    case ReportFace::GapCsv: return u"gaps.csv"_s;
    case ReportFace::Pdf:
    case ReportFace::Html:
    case ReportFace::Json:
    case ReportFace::Sarif:
    case ReportFace::Csv: return idOf(face);
    }
    Q_UNREACHABLE();
}

std::optional<ReportFace> reportFaceFromId(const QString &id)
{
    for (const ReportFace face : reportFaces()) {
        if (idOf(face) == id)
            return face;
    }
    return std::nullopt;
}

bool isGapFace(ReportFace face)
{
    return face >= ReportFace::GapPdf;
}

bool isPdfFace(ReportFace face)
{
    return face == ReportFace::Pdf || face == ReportFace::GapPdf;
}

Status checkAttachable(ReportFace face)
{
    if (face == ReportFace::Pdf)
        return assessment::Ok;
    return Error{
        .kind = Error::Kind::Usage,
        .what = QCoreApplication::translate("labels::ReportPrinting", "the report is not made"),
        .where = idOf(face),
        .why = QCoreApplication::translate("labels::ReportPrinting",
                                           "only the PDF of the whole report has attachments"),
        .advice =
            QCoreApplication::translate("labels::ReportPrinting", "choose pdf, or attach nothing")};
}

Result<QByteArray> writeReport(const Report &report, ReportFace face, const Progress &progress)
{
    return writeReport(report, face, ReportWish(), progress);
}

Result<QByteArray> writeReport(const Report &report, ReportFace face, const ReportWish &wish,
                               const Progress &progress)
{
    if (!wish.attachments.isEmpty()) {
        if (const Status possible = checkAttachable(face); !possible)
            return possible.error();
    }
    const auto gaps = [&] { return gapDocumentOf(report, wish.actors, wish.signer); };
    switch (face) {
    case ReportFace::Pdf:
        return writePdf(documentOf(report, wish.signer, wish.attachments), progress);
    case ReportFace::Html: return writeHtml(documentOf(report), progress);
    case ReportFace::Json: return toFile(report);
    case ReportFace::Oscal: return oscalResults(report);
    case ReportFace::Sarif: return sarifLog(report);
    case ReportFace::JUnit: return junitReport(report);
    case ReportFace::Csv: return provisionsCsv(report);
    case ReportFace::GapPdf: return writePdf(gaps(), progress);
    case ReportFace::GapHtml: return writeHtml(gaps(), progress);
    case ReportFace::GapJson: return gapsFile(report, wish.actors);
    case ReportFace::GapCsv: return gapsCsv(report, wish.actors);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> writeSignedReport(const Report &report, ReportFace face, const ReportWish &wish,
                                     const Identity &identity, const QDateTime &signedAt,
                                     const std::optional<Stamping> &stamping,
                                     const Progress &progress)
{
    if (!isPdfFace(face)) {
        return Error{
            .kind = Error::Kind::Usage,
            .what = QCoreApplication::translate("labels::ReportPrinting", "the report is not made"),
            .where = idOf(face),
            .why = QCoreApplication::translate("labels::ReportPrinting",
                                               "only a PDF can be signed inside itself"),
            .advice = QCoreApplication::translate("labels::ReportPrinting",
                                                  "choose pdf or gap-pdf, or leave the key out")};
    }
    // Whoever cannot sign learns it before the pages are set.
    if (const Status usable = identity.checkUsable(signedAt); !usable)
        return usable.error();
    const Result<SignatureExtras> extras = signatureExtras(identity, stamping, progress);
    if (!extras)
        return extras.error();
    ReportWish signedWish = wish;
    signedWish.signer = identity.certificate().subject;
    const Result<QByteArray> pdf = writeReport(report, face, signedWish, progress);
    if (!pdf)
        return pdf.error();
    return signPdf(*pdf, identity, signedAt, *extras, SignedPages::Any);
}

} // namespace labels
