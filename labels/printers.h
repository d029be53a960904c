#pragma once

#include "labels/imposition.h"

#include "assessment/result.h"

#include <QProcess>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace labels {

// Printers are those of CUPS, reached through its own programs lp and lpstat.

struct Printer
{
    QString name;
    bool enabled = true;
    bool usual = false; ///< the one CUPS takes when none is named
};

/// What to give to lpstat, and what its answer means.
QStringList lpstatArguments();
QList<Printer> printersFrom(const QByteArray &lpstatOutput);

/// One print job: a PDF that must come out in its own size.
struct QueueJob
{
    QString printer;
    QString title;
    QSizeF page; ///< mm
};

/// What to give to lp; the PDF goes to its standard input.
QStringList lpArguments(const QueueJob &job);
/// "office-12" from what lp said; "" when it said something else.
QString jobFrom(const QByteArray &lpOutput);
/// Why lp or lpstat did not do it, and what to do. \a said is its standard error.
assessment::Error queueError(QProcess::ProcessError problem, const QString &printer,
                             const QByteArray &said);

/// The environment for both: their answers are read, so they are in no language.
QProcessEnvironment queueEnvironment();

/// Waits for lpstat, 20 s at most.
assessment::Result<QList<Printer>> printers();
/// Hands the bytes of \a pdf to lp as they are and returns the name of the job. Waits, a minute at
/// most. Device when it does not work.
assessment::Result<QString> sendToPrinter(const QByteArray &pdf, const QueueJob &job);

// Corrections: settings of the person (the file that Preferences has too), by name of the printer.

/// None is the same as one that changes nothing.
Correction correctionOf(const QString &printer);
/// InvalidInput when \a correction is out of bounds, Storage when it cannot be kept.
assessment::Status keepCorrection(const QString &printer, const Correction &correction);
QStringList correctedPrinters();

/// What was read off a printed test page, in millimetres: from the left and the upper edge of the
/// paper to the first lines, and between the first and the last lines.
struct TestPageReading
{
    double left = 0;
    double top = 0;
    double across = 0;
    double down = 0;
};

/// What makes a printer that printed the test page of \a page so print right.
Correction correctionFrom(const TestPageReading &reading, QSizeF page);

/// The page to print and to measure: rulers, targets and fields to write in. Always printed
/// without a correction.
assessment::Result<QByteArray> testPage(const Stock &stock);
/// From the edges of a page to the first and last lines of its test page, in millimetres.
qreal testPageMargin(QSizeF page);

} // namespace labels
