#include "labels/layout.h"

#include "labels/artwork.h"
#include "labels/endorsementlayout.h"
#include "labels/informationlayout.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace labels {

using assessment::Error;
using assessment::LabelKind;
using assessment::Result;

namespace {

/// Modules of the code that a usual statement needs (version 13), and of one with a number only.
int expectedModules(LabelFormat::QrContent content)
{
    switch (content) {
    case LabelFormat::QrContent::Statement: return 69 + 2 * QrCode::quietZone;
    case LabelFormat::QrContent::Number: return 29 + 2 * QrCode::quietZone;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<LabelPage> layOut(const LabelContent &content, const LabelFormat &format,
                         const std::optional<QrCode> &qr)
{
    Q_ASSERT(content.kind == format.kind);
    Q_ASSERT(qr.has_value() != content.draft);
    if (const auto fonts = checkLabelFonts(); !fonts)
        return fonts.error();
    switch (content.kind) {
    case LabelKind::Information: return layOutInformation(content, format, qr);
    case LabelKind::Endorsement: return layOutEndorsement(content, format, qr);
    }
    Q_UNREACHABLE();
}

Result<QrPlace> qrPlace(const LabelFormat &format, const std::optional<QrCode> &qr)
{
    const int modules = qr ? qr->modulesWithQuietZone() : expectedModules(format.qrContent);
    const qreal module = std::min(format.qrModule.usual, format.qrSide / modules);
    if (module < format.qrModule.least) {
        return Error{
            .kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::Layout", "the QR code does not fit"),
            .where = format.id,
            .why = QCoreApplication::translate(
                       "labels::Layout",
                       "it needs %1 mm on a side with its quiet zone and the format has %2 mm")
                       .arg(QString::number(std::ceil(modules * format.qrModule.least * 10) / 10,
                                            'f', 1),
                            QString::number(format.qrSide, 'f', 1)),
            .advice = QCoreApplication::translate("labels::Layout", "choose a larger format")};
    }
    return QrPlace{.module = module, .side = modules * module};
}

void placeQr(PageComposer &page, const LabelContent &content, const std::optional<QrCode> &qr,
             const QrPlace &place, QPointF topLeft)
{
    const QRectF box(topLeft, QSizeF(place.side, place.side));
    if (!qr) {
        const qreal quiet = QrCode::quietZone * place.module;
        const QRectF hatched = box.adjusted(quiet, quiet, -quiet, -quiet);
        page.figure(content.qrAlt, box,
                    [hatched](QPainter &painter) { paintHatching(painter, hatched); });
        return;
    }
    page.code(content.qrAlt, {.code = *qr, .topLeft = topLeft, .module = place.module});
}

void placeDraftWords(PageComposer &page, const LabelContent &content, QSizeF size)
{
    QPainterPath words;
    words.addText(0, 0, labelFont(true), content.draftWords);
    const QRectF bounds = words.boundingRect();
    // Along the diagonal, as large as the label allows with a tenth to spare.
    const qreal diagonal = std::hypot(size.width(), size.height());
    const qreal angle = std::atan2(size.height(), size.width());
    const qreal scale = 0.8 * diagonal / bounds.width();
    const qreal height = bounds.height() * scale;
    const qreal line = std::max(0.12, height * 0.035);
    QTransform place;
    place.translate(size.width() / 2, size.height() / 2);
    place.rotate(-angle * 180 / std::numbers::pi);
    place.scale(scale, scale);
    place.translate(-bounds.center().x(), -bounds.center().y());
    page.artifact(QRectF({0, 0}, size), [path = place.map(words), line](QPainter &painter) {
        painter.strokePath(path,
                           QPen(Qt::white, line * 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(path, QPen(Qt::black, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    });
}

} // namespace labels
