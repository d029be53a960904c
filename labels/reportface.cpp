#include "labels/reportface.h"

#include "labels/reportdocument.h"
#include "labels/reporthtml.h"
#include "labels/reportpdf.h"

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Progress;
using assessment::Report;
using assessment::Result;

QList<ReportFace> reportFaces()
{
    return {ReportFace::Pdf, ReportFace::Html, ReportFace::Json};
}

QString idOf(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf: return u"pdf"_s;
    case ReportFace::Html: return u"html"_s;
    case ReportFace::Json: return u"json"_s;
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

Result<QByteArray> writeReport(const Report &report, ReportFace face, const Progress &progress)
{
    switch (face) {
    case ReportFace::Pdf: return writePdf(documentOf(report), progress);
    case ReportFace::Html: return writeHtml(documentOf(report), progress);
    case ReportFace::Json: return toFile(report);
    }
    Q_UNREACHABLE();
}

} // namespace labels
