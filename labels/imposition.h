#pragma once

#include "labels/derivative.h"
#include "labels/inks.h"
#include "labels/stock.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>

namespace labels {

/// A signed label that is to be printed, and how often.
struct PrintLabel
{
    QByteArray pdf;        ///< the signed file, byte for byte
    QString certificateId; ///< for the record; "" when nobody knows
    int copies = 1;
};

/// What a printer does wrong, taken back: found with a printed test page (printers.h).
struct Correction
{
    double dx = 0;       ///< mm to the right
    double dy = 0;       ///< mm down
    double scaleX = 100; ///< per cent, from the top left corner of the page
    double scaleY = 100;

    friend bool operator==(const Correction &, const Correction &) = default;
};

inline constexpr double largestShift = 15;  // mm
inline constexpr double largestStretch = 5; // per cent; more is another fault than the printer's

struct ImpositionOptions
{
    enum class Order { Rows, Columns }; ///< in which the cells are filled

    int start = 1; ///< the first cell of the first sheet that is free, 1 … cells
    Order order = Order::Rows;
    Correction correction = {};
    bool cropMarks = false;
    Inks inks = Inks::AsSigned;
    double scale = 100; ///< per cent of the labels, in proportion; 100 unless asked for
};

struct PrintFileOptions
{
    double bleed = 3; ///< mm, 0 … 10
    Inks inks = Inks::AsSigned;
};

struct Imposed
{
    QByteArray pdf;
    int pages = 0;
    int placed = 0; ///< labels
    Derivative derivative;
};

inline constexpr int mostCopies = 100'000; ///< of all labels of one job together
inline constexpr int mostLabels = 5'000;   ///< different ones

/// Puts each label as often as asked onto pages of \a stock: exact places, never scaled unless
/// asked, and then only while a module of its QR code stays 0.33 mm. Each distinct label is in the
/// file once. The same labels, stock and options give the same bytes in any process. Refused with
/// the reason when a label is larger than a cell. Any thread of a QGuiApplication; the labels may
/// be hostile, time and memory grow with their size only.
assessment::Result<Imposed> impose(const QList<PrintLabel> &labels, const Stock &stock,
                                   const ImpositionOptions &options,
                                   const assessment::Progress &progress = {});

/// One label for a print shop: bleed around it, crop marks outside of the bleed, trim and bleed
/// boxes, fonts embedded as they are in the label.
assessment::Result<Imposed> printFile(const PrintLabel &label, const PrintFileOptions &options);

QString idOf(Inks inks); ///< "as-signed", "cmyk", "black"

/// The first page of a printing file, in millimetres (ISO 32000-1 §14.11.2).
struct PageBoxes
{
    QSizeF page;
    QSizeF trim;     ///< the page when there is no other
    qreal bleed = 0; ///< around trim
};
assessment::Result<PageBoxes> pageBoxes(const QByteArray &pdf);

} // namespace labels
