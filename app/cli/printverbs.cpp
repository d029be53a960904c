#include "files.h"
#include "printjob.h"
#include "verb.h"

#include "labels/checkprotocol.h"
#include "labels/printers.h"
#include "labels/printname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using labels::Imposed;
using labels::ImpositionOptions;
using labels::Inks;
using labels::PrintJob;
using labels::PrintLabel;
using labels::PrintRecord;
using labels::Stock;

namespace app::cli {

namespace {

class PrintVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::PrintVerbs)

public:
    static void addImposing(Verb &group);
    static void addPrintFile(Verb &group);
    static void addSending(Verb &group);

private:
    struct Arguments
    {
        QStringList files;
        LabelCheckOptions check;
        QString stock;
        QString stockFile;
        std::optional<int> start;
        QString order;
        QString printer;
        QString bleed;
        std::optional<int> scale;
        bool cropMarks = false;
        bool cmyk = false;
        bool black = false;
        QString output;
    };

    static void addCheckOptions(Verb &verb, const std::shared_ptr<Arguments> &given);
    static void addSheetOptions(Verb &verb, const std::shared_ptr<Arguments> &given,
                                Verb::Need stock);
    static Result<Inks> inksOf(const Arguments &given);
    static Result<Stock> stockFor(const Arguments &given);
    static Result<Imposed> imposed(Context &context, const Arguments &given);

    static Result<ExitCode> impose(Context &context, const Arguments &given);
    static Result<ExitCode> file(Context &context, const Arguments &given);
    static Result<ExitCode> send(Context &context, const Arguments &given);

    static Result<Imposed> readyMade(const QByteArray &pdf, const labels::Derivative &derivative,
                                     const QString &file, const QString &reason);
    static Result<QString> outputFor(const Arguments &given, const Imposed &made);
    static Result<ExitCode> save(Context &context, const Arguments &given, const Imposed &made);
    static QJsonObject answer(const Imposed &made);
};

Result<Inks> PrintVerbs::inksOf(const Arguments &given)
{
    if (given.cmyk && given.black) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the command cannot be understood"),
                     .why = tr("a file is either in four inks or in one"),
                     .advice = tr("give --cmyk or --black")};
    }
    return given.cmyk ? Inks::Cmyk : given.black ? Inks::Black : Inks::AsSigned;
}

Result<Stock> PrintVerbs::stockFor(const Arguments &given)
{
    if (given.stockFile.isEmpty()) {
        const Result<QList<Stock>> all = labels::allStock();
        return all ? stockOf(*all, given.stock) : Result<Stock>(all.error());
    }
    const Result<QByteArray> json = readInput(given.stockFile);
    if (!json)
        return json.error();
    const Result<QList<Stock>> own = labels::readStock(*json, inputName(given.stockFile));
    return own ? stockOf(*own, given.stock) : Result<Stock>(own.error());
}

Result<Imposed> PrintVerbs::imposed(Context &context, const Arguments &given)
{
    const Result<Stock> stock = stockFor(given);
    if (!stock)
        return stock.error();
    const Result<Inks> inks = inksOf(given);
    if (!inks)
        return inks.error();
    const assessment::Progress progress = context.progress(tr("placing labels"));
    const Result<QList<PrintLabel>> checked = checkedLabels(given.files, given.check, progress);
    if (!checked)
        return checked.error();
    const ImpositionOptions options{.start = given.start.value_or(1),
                                    .order = given.order == u"columns"_s
                                                 ? ImpositionOptions::Order::Columns
                                                 : ImpositionOptions::Order::Rows,
                                    .correction = labels::correctionOf(given.printer),
                                    .cropMarks = given.cropMarks,
                                    .inks = *inks,
                                    .scale = double(given.scale.value_or(100))};
    return imposedBy(labels::imposeRequest(*checked, *stock, options), progress);
}

QJsonObject PrintVerbs::answer(const Imposed &made)
{
    QJsonArray from;
    for (const labels::DerivedLabel &label : made.derivative.labels) {
        from.append(QJsonObject{{u"certificateId"_s, label.certificateId},
                                {u"sha256"_s, QString::fromLatin1(label.sha256.toHex())},
                                {u"copies"_s, label.copies}});
    }
    const QByteArray digest = QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256);
    return {{u"sha256"_s, QString::fromLatin1(digest.toHex())},
            {u"pages"_s, made.pages},
            {u"placed"_s, made.placed},
            {u"stock"_s, made.derivative.stock},
            {u"inks"_s, made.derivative.inks},
            {u"labels"_s, from}};
}

/// In a folder the file gets a name that tells what it is.
Result<QString> PrintVerbs::outputFor(const Arguments &given, const Imposed &made)
{
    if (isStandardStream(given.output) || !QFileInfo(given.output).isDir())
        return given.output;
    const Result<labels::PageBoxes> boxes = labels::pageBoxes(made.pdf);
    if (!boxes)
        return boxes.error();
    return QDir(given.output).filePath(labels::printFileName(made, *boxes));
}

/// Writes the file and its line in the record.
Result<ExitCode> PrintVerbs::save(Context &context, const Arguments &given, const Imposed &made)
{
    const PrintRecord record;
    if (const Status ready = record.ready(); !ready)
        return ready.error();
    const Result<QString> output = outputFor(given, made);
    if (!output)
        return output.error();
    const Status written = writeNewFile(*output, made.pdf, tr("the file cannot be written"));
    if (!written)
        return written.error();
    PrintJob job = jobOf(context, made, given.check.evenUnverified);
    job.file = isStandardStream(*output) ? *output : QFileInfo(*output).absoluteFilePath();
    job.result = u"saved"_s;
    if (const Status kept = record.append(job); !kept)
        return kept.error();
    context.output().note(
        tr("%n label(s)", nullptr, made.placed) + u' '
        + tr("on %n page(s) are written to %1.", nullptr, made.pages).arg(*output));
    QJsonObject json = answer(made);
    json[u"file"_s] = *output;
    context.output().json(json);
    return ExitCode::Done;
}

Result<ExitCode> PrintVerbs::impose(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const Result<Imposed> made = imposed(context, given);
    if (!made)
        return made.error();
    return save(context, given, *made);
}

Result<ExitCode> PrintVerbs::file(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const Result<Inks> inks = inksOf(given);
    if (!inks)
        return inks.error();
    const Result<double> bleed =
        given.bleed.isEmpty() ? Result<double>(3.0) : decimal(given.bleed, u"--bleed"_s);
    if (!bleed)
        return bleed.error();
    const assessment::Progress progress = context.progress(tr("placing labels"));
    const Result<QList<PrintLabel>> checked = checkedLabels(given.files, given.check, progress);
    if (!checked)
        return checked.error();
    const Result<Imposed> made =
        imposedBy(labels::printFileRequest(checked->constFirst(), {.bleed = *bleed, .inks = *inks}),
                  progress);
    if (!made)
        return made.error();
    return save(context, given, *made);
}

/// A sheet that was made before is printed as it is. It is not signed: only the record says that
/// it was made here, from labels that were valid then.
Result<Imposed> PrintVerbs::readyMade(const QByteArray &pdf, const labels::Derivative &derivative,
                                      const QString &file, const QString &reason)
{
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const Result<PrintRecord::Content> record = PrintRecord().read();
    if (!record)
        return record.error();
    for (const PrintRecord::Line &line : record->lines) {
        if (line.sound && line.job.sha256 == digest && line.job.reason.isEmpty())
            return Imposed{pdf, line.job.pages, 0, derivative};
    }
    if (reason.isEmpty()) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the file is not printed"),
                     .where = file,
                     .why = tr("it is not signed, and the print record does not know it"),
                     .advice = tr("make it again from the signed labels, or say with "
                                  "--even-unverified why it is printed all the same")};
    }
    return Imposed{pdf, 0, 0, derivative};
}

Result<ExitCode> PrintVerbs::send(Context &context, const Arguments &given)
{
    const PrintRecord record;
    if (const Status ready = record.ready(); !ready)
        return ready.error();
    std::optional<Imposed> made;
    if (given.stock.isEmpty()) {
        if (given.files.size() != 1) {
            return Error{.kind = Error::Kind::Usage,
                         .what = tr("the labels are not printed"),
                         .why = tr("no label stock is named"),
                         .advice = tr("name it with --stock; \"print stock\" lists them")};
        }
        const Result<QByteArray> pdf =
            readInput(given.files.constFirst(), labels::largestVerifiedFile);
        if (!pdf)
            return pdf.error();
        const std::optional<labels::Derivative> derivative = labels::derivativeIn(*pdf);
        if (!derivative) {
            return Error{.kind = Error::Kind::Usage,
                         .what = tr("the labels are not printed"),
                         .where = given.files.constFirst(),
                         .why = tr("it is no sheet that was made for printing, and no label stock "
                                   "is named"),
                         .advice = tr("name it with --stock; \"print stock\" lists them")};
        }
        Result<Imposed> ready =
            readyMade(*pdf, *derivative, given.files.constFirst(), given.check.evenUnverified);
        if (!ready)
            return ready.error();
        made = *std::move(ready);
    } else {
        Result<Imposed> fresh = imposed(context, given);
        if (!fresh)
            return fresh.error();
        made = *std::move(fresh);
    }
    const Result<labels::PageBoxes> boxes = labels::pageBoxes(made->pdf);
    if (!boxes)
        return boxes.error();
    PrintJob job = jobOf(context, *made, given.check.evenUnverified);
    job.printer = given.printer;
    const Result<QString> queued = labels::sendToPrinter(
        made->pdf,
        {.printer = given.printer,
         .title = tr("Labels %1").arg(made->derivative.labels.constFirst().certificateId),
         .page = boxes->page});
    job.result = queued ? u"sent %1"_s.arg(*queued) : u"failed"_s;
    const Status kept = record.append(job);
    if (!queued)
        return queued.error();
    if (!kept)
        return kept.error();
    context.output().note(tr("Job %1 is with the printer %2.").arg(*queued, given.printer));
    QJsonObject json = answer(*made);
    json[u"job"_s] = *queued;
    json[u"printer"_s] = given.printer;
    context.output().json(json);
    return ExitCode::Done;
}

void PrintVerbs::addCheckOptions(Verb &verb, const std::shared_ptr<Arguments> &given)
{
    verb.options("--trust CA.pem", given->check.trust,
                 tr("certificates that you trust; repeatable; a label that is not valid is not "
                    "printed"));
    verb.option("--at TIME", given->check.at, tr("judge the labels at this time, not now"));
    verb.option("--even-unverified REASON", given->check.evenUnverified,
                tr("print labels that are not valid too; the reason goes into the record"));
    verb.flag("--cmyk", given->cmyk, tr("in four inks: text and QR code in black alone"));
    verb.flag("--black", given->black, tr("in one ink, black"));
}

void PrintVerbs::addSheetOptions(Verb &verb, const std::shared_ptr<Arguments> &given,
                                 Verb::Need stock)
{
    verb.option("--stock ID", given->stock, tr("the label stock; \"print stock\" lists it"), stock);
    verb.option("--stock-file FILE", given->stockFile, tr("a description of stock of your own"));
    verb.number("--start N", given->start, tr("the first free label of the first sheet; 1"));
    verb.option("--order ORDER", given->order, tr("in which a sheet is filled: rows"),
                Verb::Need::Optional, {u"rows"_s, u"columns"_s});
    verb.number("--scale PERCENT", given->scale,
                tr("of the labels, in proportion; 100 when not given, and never so small that the "
                   "QR code cannot be read"),
                10);
    verb.flag("--crop-marks", given->cropMarks, tr("marks at the corners of each label"));
}

void PrintVerbs::addImposing(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb = group.verb("impose", tr("put signed labels onto sheets or rolls, as a PDF"),
                           u"print impose label.pdf×20 --stock a4-3x7-63x38 --trust root.pem -o "
                           "sheet.pdf"_s,
                           [given](Context &c) { return impose(c, *given); });
    verb.arguments("LABEL", given->files, tr("label.pdf, or label.pdf×20 for twenty of it"));
    addSheetOptions(verb, given, Verb::Need::Required);
    verb.option("--printer NAME", given->printer, tr("correct what this printer does wrong"));
    addCheckOptions(verb, given);
    verb.option(
        "-o,--output FILE", given->output,
        tr("a file that does not exist, or a folder for one that is named by its size; - is "
           "standard output"),
        Verb::Need::Required);
}

void PrintVerbs::addPrintFile(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    const auto label = std::make_shared<QString>();
    Verb verb = group.verb("file", tr("make a file for a print shop from one label"),
                           u"print file label.pdf --cmyk --trust root.pem -o shop.pdf"_s,
                           [given, label](Context &c) {
                               given->files = {*label};
                               return file(c, *given);
                           });
    verb.argument("LABEL", *label, tr("the signed label"));
    verb.option("--bleed MM", given->bleed, tr("room around the label that is cut off; 3"));
    addCheckOptions(verb, given);
    verb.option(
        "-o,--output FILE", given->output,
        tr("a file that does not exist, or a folder for one that is named by its size; - is "
           "standard output"),
        Verb::Need::Required);
}

void PrintVerbs::addSending(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb = group.verb("send", tr("print labels, or a sheet that was made before"),
                           u"print send sheet.pdf --printer office"_s,
                           [given](Context &c) { return send(c, *given); });
    verb.arguments("FILE", given->files,
                   tr("a sheet from \"print impose\", or labels with --stock, as label.pdf×20"));
    verb.option("--printer NAME", given->printer, tr("as \"print printers\" lists it"),
                Verb::Need::Required);
    addSheetOptions(verb, given, Verb::Need::Optional);
    addCheckOptions(verb, given);
}

} // namespace

void addPrintVerbs(Verb &root)
{
    Verb group = root.group("print", PrintVerbs::tr("sheets, rolls and print files from labels"),
                            u"print impose label.pdf×20 --stock a4-3x7-63x38 --trust root.pem -o "
                            "sheet.pdf"_s);
    PrintVerbs::addImposing(group);
    PrintVerbs::addPrintFile(group);
    PrintVerbs::addSending(group);
    addPrintDeskVerbs(group);
}

} // namespace app::cli
