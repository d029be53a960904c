#pragma once

#include "assessment/model/label.h"
#include "assessment/result.h"

#include <QHash>
#include <QList>
#include <QSizeF>
#include <QString>

namespace labels {

/// A range within which a length may be chosen: as large as it would like to be, and the least.
struct Span
{
    qreal least = 0;
    qreal usual = 0;
};

/// The size of a label and of what stands on it, read from resources/labels/formats.json.
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
};

/// No text on a label is smaller, in points (design/look.md, "Label").
inline constexpr qreal leastType = 5.0;
/// No module of a QR code is smaller, in millimetres (features.md L6; read at 203 dpi).
inline constexpr qreal leastModule = 0.33;

/// All formats, in the order in which a list shows them. Any thread.
const QList<LabelFormat> &labelFormats();

/// The format \a id of \a kind, or the usual one when \a id is empty. Usage when there is none.
assessment::Result<LabelFormat> labelFormat(assessment::LabelKind kind, const QString &id);

} // namespace labels
