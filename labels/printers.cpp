#include "labels/printers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Printers)
};

constexpr int lpstatPatienceMs = 20'000;
constexpr int lpPatienceMs = 60'000;

QString mediaOf(QSizeF page)
{
    const auto is = [&](double width, double height) {
        return std::abs(page.width() - width) < 0.5 && std::abs(page.height() - height) < 0.5;
    };
    if (is(210, 297))
        return u"A4"_s;
    if (is(215.9, 279.4))
        return u"Letter"_s;
    return u"Custom.%1x%2mm"_s.arg(page.width()).arg(page.height());
}

/// Runs a program of CUPS to its end; its standard output.
Result<QByteArray> runQueueProgram(const QString &program, const QStringList &arguments,
                                   const QByteArray &input, const QString &printer, int patienceMs)
{
    QProcess process;
    process.setProcessEnvironment(queueEnvironment());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return queueError(process.error(), printer, {});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return queueError(QProcess::Timedout, printer, {});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return queueError(QProcess::UnknownError, printer, process.readAllStandardError());
    return process.readAllStandardOutput();
}

// In the file of forms::Preferences, so that both programs know the printers.
QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"assay"_s, u"assay"_s);
}

const QString group = u"printers"_s;

QString keyOf(const QString &printer)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(printer));
}

} // namespace

QStringList lpstatArguments()
{
    return {u"-e"_s, u"-p"_s, u"-d"_s};
}

QList<Printer> printersFrom(const QByteArray &lpstatOutput)
{
    QList<Printer> found;
    const auto printerOf = [&](const QString &name) -> Printer & {
        for (Printer &printer : found) {
            if (printer.name == name)
                return printer;
        }
        found.append({.name = name});
        return found.last();
    };
    for (const QByteArray &row : lpstatOutput.split('\n')) {
        const QString line = QString::fromUtf8(row);
        static const QString usual = u"system default destination: "_s;
        if (line.startsWith(usual))
            printerOf(line.mid(usual.size()).trimmed()).usual = true;
        else if (line.startsWith(u"printer "_s))
            printerOf(line.section(u' ', 1, 1)).enabled = !line.contains(u" disabled since "_s);
        else if (!line.isEmpty() && !line.contains(u' ') && !line.contains(u'\t'))
            printerOf(line);
    }
    return found;
}

QStringList lpArguments(const QueueJob &job)
{
    // The page is as large as the paper: nothing may be fitted to it, turned or put two on one.
    return {u"-d"_s, job.printer,
            u"-t"_s, job.title,
            u"-o"_s, u"print-scaling=none"_s,
            u"-o"_s, u"fit-to-page=false"_s,
            u"-o"_s, u"document-format=application/pdf"_s,
            u"-o"_s, u"media=%1"_s.arg(mediaOf(job.page)),
            u"-"_s};
}

QString jobFrom(const QByteArray &lpOutput)
{
    static const QRegularExpression pattern(u"request id is (\\S+)"_s);
    return pattern.match(QString::fromUtf8(lpOutput)).captured(1);
}

Error queueError(QProcess::ProcessError problem, const QString &printer, const QByteArray &said)
{
    Error error{.kind = Error::Kind::Device,
                .what = printer.isEmpty() ? Text::tr("the printers cannot be listed")
                                          : Text::tr("the labels cannot be printed"),
                .where = printer};
    if (problem == QProcess::FailedToStart) {
        error.why = Text::tr("the programs of CUPS (lp, lpstat) are not installed");
        error.advice = Text::tr("install the package cups-client, or save the file and print it "
                                "without scaling");
        return error;
    }
    if (problem == QProcess::Timedout) {
        error.why = Text::tr("CUPS does not answer");
        error.advice = Text::tr("see whether the printing service runs");
        return error;
    }
    QString text = QString::fromUtf8(said).simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    error.why = text.startsWith(u"lp"_s) ? text.section(u": "_s, 1) : text;
    error.advice = text.contains(u"not running"_s)
                       ? Text::tr("start the printing service, for example: systemctl start cups")
                       : Text::tr("\"print printers\" shows the printers that CUPS knows");
    return error;
}

QProcessEnvironment queueEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

Result<QList<Printer>> printers()
{
    const Result<QByteArray> said =
        runQueueProgram(u"lpstat"_s, lpstatArguments(), {}, {}, lpstatPatienceMs);
    if (said)
        return printersFrom(*said);
    // Without any printer lpstat ends as if something were wrong.
    if (said.error().why.contains(u"No destinations added"_s))
        return QList<Printer>();
    return said.error();
}

Result<QString> sendToPrinter(const QByteArray &pdf, const QueueJob &job)
{
    const Result<QByteArray> said =
        runQueueProgram(u"lp"_s, lpArguments(job), pdf, job.printer, lpPatienceMs);
    if (!said)
        return said.error();
    return jobFrom(*said);
}

Correction correctionOf(const QString &printer)
{
    QSettings kept = settings();
    kept.beginGroup(group);
    kept.beginGroup(keyOf(printer));
    const auto number = [&](const QString &key, double usual) {
        bool ok = false;
        const double value = kept.value(key, usual).toDouble(&ok);
        return ok ? value : usual;
    };
    return {.dx = number(u"dx"_s, 0),
            .dy = number(u"dy"_s, 0),
            .scaleX = number(u"scaleX"_s, 100),
            .scaleY = number(u"scaleY"_s, 100)};
}

Status keepCorrection(const QString &printer, const Correction &correction)
{
    const auto isShift = [](double mm) { return std::abs(mm) <= largestShift; };
    const auto isStretch = [](double scale) { return std::abs(scale - 100) <= largestStretch; };
    if (printer.isEmpty() || !isShift(correction.dx) || !isShift(correction.dy)
        || !isStretch(correction.scaleX) || !isStretch(correction.scaleY)) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the correction cannot be kept"),
                     .where = printer,
                     .why =
                         Text::tr("it moves by more than %1 mm or scales by more than %2 per cent")
                             .arg(largestShift)
                             .arg(largestStretch),
                     .advice = Text::tr("see that the test page was printed in its own size, and "
                                        "measure again")};
    }
    QSettings kept = settings();
    kept.beginGroup(group);
    kept.beginGroup(keyOf(printer));
    kept.setValue(u"dx"_s, correction.dx);
    kept.setValue(u"dy"_s, correction.dy);
    kept.setValue(u"scaleX"_s, correction.scaleX);
    kept.setValue(u"scaleY"_s, correction.scaleY);
    kept.sync();
    if (kept.status() != QSettings::NoError) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the correction cannot be kept"),
                     .where = kept.fileName(),
                     .advice = Text::tr("see that the file can be written to")};
    }
    return Ok;
}

QStringList correctedPrinters()
{
    QSettings kept = settings();
    kept.beginGroup(group);
    QStringList names;
    for (const QString &key : kept.childGroups())
        names.append(QUrl::fromPercentEncoding(key.toLatin1()));
    return names;
}

Correction correctionFrom(const TestPageReading &reading, QSizeF page)
{
    // The printer puts x at offset + stretch * x; what is printed is moved and scaled the other
    // way before.
    const qreal margin = testPageMargin(page);
    const double stretchX = reading.across / (page.width() - 2 * margin);
    const double stretchY = reading.down / (page.height() - 2 * margin);
    const double offsetX = reading.left - stretchX * margin;
    const double offsetY = reading.top - stretchY * margin;
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    return {.dx = rounded(-offsetX / stretchX),
            .dy = rounded(-offsetY / stretchY),
            .scaleX = rounded(100 / stretchX),
            .scaleY = rounded(100 / stretchY)};
}

} // namespace labels
