#include "labels/reportpdf.h"

#include "labels/reportflow.h"
#include "labels/textblock.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Result;

namespace {

constexpr int dotsPerInch = 1200;
constexpr qreal mmPerInch = 25.4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::ReportPrinting)
};

} // namespace

Result<QByteArray> writePdf(const ReportDocument &document, const Progress &progress)
{
    if (const auto fonts = checkLabelFonts(); !fonts)
        return fonts.error();
    QByteArray painted;
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{.kind = Error::Kind::Storage, .what = Text::tr("the report is not made")};
    }
    painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
    ReportFlow flow(document, progress, writer, painter);
    const bool done = flow.run();
    painter.end();
    if (!done) {
        return Error{.kind = Error::Kind::Cancelled,
                     .what = Text::tr("the report is not made"),
                     .why = Text::tr("it was cancelled")};
    }
    return assembleReport(painted, flow.takePages(),
                          {.title = document.title,
                           .language = document.language,
                           .time = document.date.startOfDay(Qt::UTC),
                           .envelope = {},
                           .attachments = document.attachments},
                          progress);
}

} // namespace labels
