#pragma once

#include "labels/colours.h"
#include "labels/inkrecorder.h"

#include "assessment/json/jsonreader.h"
#include "assessment/model/label.h"
#include "assessment/result.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <optional>

namespace labels {

/// A range within which a length may be chosen: as large as it would like to be, and the least.
struct Span
{
    qreal least = 0;
    qreal usual = 0;
};

/// The picture on a label of an own design.
struct LabelLogo
{
    QString words;   ///< what it shows, for who cannot see it
    QRectF area;     ///< kept for it, from the top left corner of the label
    QRectF box;      ///< the picture, in its own proportions in the middle of its area
    QList<Ink> inks; ///< filled paths, from the top left corner of \c box
};

/// The size of a label and of what stands on it, read from resources/labels/formats.json or from
/// the design file of a person (labels/labeldesign.h).
/// Lengths are millimetres, everywhere in this folder; only type sizes are points (1/72 inch).
struct LabelFormat
{
    enum class QrContent {
        Statement, ///< the compact signed form of the statement
        Number,    ///< the certificate number, for marks too small for more
    };

    QString id; ///< "74x148"
    assessment::LabelKind kind = assessment::LabelKind::Information;
    QSizeF size;             ///< of the trimmed label
    bool usual = false;      ///< taken when nobody names a format; one of each kind
    qreal margin = 0;        ///< from the edge to the frame
    qreal inset = 0;         ///< from the edge to what is printed
    bool smallFacts = false; ///< has room for the grid of small facts
    QrContent qrContent = QrContent::Statement;
    Span qrModule;    ///< side of one module of the QR code
    qreal qrSide = 0; ///< most that the QR code may take, with its quiet zone of four modules
    QHash<QString, Span> type; ///< points, by the use of the text
    qreal icon = 0;
    qreal factIcon = 0;
    qreal sign = 0; ///< side of one of the thirteen signs

    // What only a design of a person can have.
    QRgb accent = accentColour; ///< at least 4.5:1 on white, like all that is written with it
    qreal freeTop = 0;          ///< height of the strip above that is kept for the logo
    qreal freeBottom = 0;       ///< the same below
    std::optional<LabelLogo> logo = {};
    QByteArray designSha256 = {}; ///< of the design (labels/labeldesign.h); empty when shipped
};

/// No text on a label is smaller, in points (design/look.md, "Label").
inline constexpr qreal leastType = 5.0;
/// No module of a QR code is smaller, in millimetres (features.md L6; read at 203 dpi).
inline constexpr qreal leastModule = 0.33;

/// All formats, in the order in which a list shows them. Any thread.
const QList<LabelFormat> &labelFormats();

/// Reads the members that every format has, each problem with its JSON pointer; the caller may ask
/// for more and ends with JsonReader::finish(). What was read may be used when the reader is ok().
LabelFormat readFormat(assessment::JsonReader &reader);

/// The format \a id of \a kind, or the usual one when \a id is empty. Usage when there is none.
assessment::Result<LabelFormat> labelFormat(assessment::LabelKind kind, const QString &id);

} // namespace labels
