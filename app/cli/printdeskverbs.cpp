#include "files.h"
#include "printjob.h"
#include "verb.h"

#include "labels/printers.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using labels::Correction;
using labels::Printer;
using labels::PrintRecord;
using labels::Stock;

namespace app::cli {

namespace {

/// What lies on the printer's desk besides labels: stock, printers, the record.
class PrintDeskVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::PrintDeskVerbs)

public:
    static void addStock(Verb &group);
    static void addPrinters(Verb &group);
    static void addCalibrating(Verb &group);
    static void addRecord(Verb &group);

private:
    struct Reading
    {
        QString printer;
        QString stock;
        QString left, top, across, down;
        QString dx, dy, scaleX, scaleY;
    };

    static Result<ExitCode> listStock(Context &context);
    static Result<ExitCode> showStock(Context &context, const QString &id);
    static Result<ExitCode> checkStock(Context &context, const QString &file);
    static Result<ExitCode> listPrinters(Context &context);
    static Result<ExitCode> testPage(Context &context, const QString &stock, const QString &file);
    static Result<ExitCode> calibrate(Context &context, const Reading &given);
    static Result<Correction> correctionOf(const Reading &given);
    static Result<ExitCode> record(Context &context, bool check);
    static QString sizeOf(QSizeF size);
};

QString PrintDeskVerbs::sizeOf(QSizeF size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

Result<ExitCode> PrintDeskVerbs::listStock(Context &context)
{
    const Result<QList<Stock>> all = labels::allStock();
    if (!all)
        return all.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const Stock &stock : *all) {
        json.append(toJson(stock));
        rows.append({stock.id, stock.name, sizeOf(stock.label), QString::number(stock.cells()),
                     stock.like.isEmpty() ? QString() : tr("size as %1").arg(stock.like)});
    }
    context.output().table({tr("Id"), tr("Name"), tr("Label, mm"), tr("On a page"), tr("Sold")},
                           rows);
    context.output().json({{u"stock"_s, json}});
    return ExitCode::Done;
}

Result<ExitCode> PrintDeskVerbs::showStock(Context &context, const QString &id)
{
    const Result<QList<Stock>> all = labels::allStock();
    if (!all)
        return all.error();
    const Result<Stock> stock = stockOf(*all, id);
    if (!stock)
        return stock.error();
    Output &output = context.output();
    output.line(stock->name);
    output.note(tr("label: %1 mm").arg(sizeOf(stock->label)));
    output.note(tr("page: %1 mm, %2 × %3 labels")
                    .arg(sizeOf(stock->page))
                    .arg(stock->columns)
                    .arg(stock->rows));
    output.note(tr("first label: %1 mm from the left, %2 mm from the top")
                    .arg(stock->first.x())
                    .arg(stock->first.y()));
    output.json(toJson(*stock));
    return ExitCode::Done;
}

Result<ExitCode> PrintDeskVerbs::checkStock(Context &context, const QString &file)
{
    const Result<QByteArray> json = readInput(file);
    if (!json)
        return json.error();
    return context.output().problems(labels::stockProblems(*json));
}

Result<ExitCode> PrintDeskVerbs::listPrinters(Context &context)
{
    const Result<QList<Printer>> found = labels::printers();
    if (!found)
        return found.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const Printer &printer : *found) {
        const Correction c = labels::correctionOf(printer.name);
        json.append(QJsonObject{{u"name"_s, printer.name},
                                {u"enabled"_s, printer.enabled},
                                {u"default"_s, printer.usual},
                                {u"dx"_s, c.dx},
                                {u"dy"_s, c.dy},
                                {u"scaleX"_s, c.scaleX},
                                {u"scaleY"_s, c.scaleY}});
        rows.append(
            {printer.name, printer.enabled ? tr("ready") : tr("stopped"),
             printer.usual ? tr("the usual one") : QString(),
             c == Correction{}
                 ? tr("not calibrated")
                 : tr("%1, %2 mm; %3, %4 %").arg(c.dx).arg(c.dy).arg(c.scaleX).arg(c.scaleY)});
    }
    if (rows.isEmpty())
        context.output().note(tr("CUPS knows no printer."));
    else
        context.output().table({tr("Printer"), tr("State"), tr("Default"), tr("Correction")}, rows);
    context.output().json({{u"printers"_s, json}});
    return ExitCode::Done;
}

Result<ExitCode> PrintDeskVerbs::testPage(Context &context, const QString &id, const QString &file)
{
    if (const Status reserved = context.reserveOutput(file); !reserved)
        return reserved.error();
    const Result<QList<Stock>> all = labels::allStock();
    if (!all)
        return all.error();
    const Result<Stock> stock = stockOf(*all, id);
    if (!stock)
        return stock.error();
    const Result<QByteArray> pdf = labels::testPage(*stock);
    if (!pdf)
        return pdf.error();
    const Status written = writeNewFile(file, [&](QIODevice &out) -> Status {
        if (out.write(*pdf) == pdf->size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the file cannot be written"),
                     .where = file,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(
        tr("Print %1 in its own size, measure it, and hand what you read to \"print calibrate\".")
            .arg(file));
    context.output().json(
        {{u"file"_s, file}, {u"marginMm"_s, labels::testPageMargin(stock->page)}});
    return ExitCode::Done;
}

Result<Correction> PrintDeskVerbs::correctionOf(const Reading &given)
{
    const auto number = [](const QString &text, const QString &option, double usual) {
        return text.isEmpty() ? Result<double>(usual) : decimal(text, option);
    };
    QList<double> values;
    const bool measured = !given.left.isEmpty() || !given.top.isEmpty() || !given.across.isEmpty()
                          || !given.down.isEmpty();
    const bool direct = !given.dx.isEmpty() || !given.dy.isEmpty() || !given.scaleX.isEmpty()
                        || !given.scaleY.isEmpty();
    if (measured == direct) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the printer cannot be calibrated"),
                     .why = tr("either what was measured or a correction is needed"),
                     .advice = tr("give --stock with --left, --top, --across and --down as read "
                                  "off the test page, or --dx, --dy, --scale-x and --scale-y")};
    }
    if (direct) {
        for (const auto &[text, option, usual] :
             {std::tuple(given.dx, u"--dx"_s, 0.0), std::tuple(given.dy, u"--dy"_s, 0.0),
              std::tuple(given.scaleX, u"--scale-x"_s, 100.0),
              std::tuple(given.scaleY, u"--scale-y"_s, 100.0)}) {
            const Result<double> value = number(text, option, usual);
            if (!value)
                return value.error();
            values.append(*value);
        }
        return Correction{values[0], values[1], values[2], values[3]};
    }
    const Result<QList<Stock>> all = labels::allStock();
    if (!all)
        return all.error();
    const Result<Stock> stock = stockOf(*all, given.stock);
    if (!stock)
        return stock.error();
    const qreal margin = labels::testPageMargin(stock->page);
    for (const auto &[text, option, usual] :
         {std::tuple(given.left, u"--left"_s, margin), std::tuple(given.top, u"--top"_s, margin),
          std::tuple(given.across, u"--across"_s, stock->page.width() - 2 * margin),
          std::tuple(given.down, u"--down"_s, stock->page.height() - 2 * margin)}) {
        const Result<double> value = number(text, option, usual);
        if (!value)
            return value.error();
        values.append(*value);
    }
    if (!(values[2] > 0 && values[3] > 0)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the printer cannot be calibrated"),
                     .why = tr("a length that was measured is more than nothing")};
    }
    return labels::correctionFrom({values[0], values[1], values[2], values[3]}, stock->page);
}

Result<ExitCode> PrintDeskVerbs::calibrate(Context &context, const Reading &given)
{
    const Result<Correction> correction = correctionOf(given);
    if (!correction)
        return correction.error();
    if (const Status kept = labels::keepCorrection(given.printer, *correction); !kept)
        return kept.error();
    context.output().note(tr("What is printed on %1 is moved by %2 mm and %3 mm and scaled to "
                             "%4 % and %5 %.")
                              .arg(given.printer)
                              .arg(correction->dx)
                              .arg(correction->dy)
                              .arg(correction->scaleX)
                              .arg(correction->scaleY));
    context.output().json({{u"printer"_s, given.printer},
                           {u"dx"_s, correction->dx},
                           {u"dy"_s, correction->dy},
                           {u"scaleX"_s, correction->scaleX},
                           {u"scaleY"_s, correction->scaleY}});
    return ExitCode::Done;
}

Result<ExitCode> PrintDeskVerbs::record(Context &context, bool check)
{
    const PrintRecord record;
    const Result<PrintRecord::Content> content = record.read();
    if (!content)
        return content.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const PrintRecord::Line &line : content->lines) {
        json.append(toJson(line.job));
        QStringList numbers;
        int copies = 0;
        for (const labels::DerivedLabel &label : line.job.labels) {
            numbers.append(label.certificateId);
            copies += label.copies;
        }
        rows.append(
            {line.job.at.toString(Qt::ISODate), line.job.who,
             line.job.printer.isEmpty() ? QFileInfo(line.job.file).fileName() : line.job.printer,
             QString::number(copies), numbers.join(u' '), line.job.result});
    }
    const bool sound = content->firstBad == 0;
    Output &output = context.output();
    if (check)
        output.line(sound
                        ? tr("The record is whole: %n job(s).", nullptr, int(content->lines.size()))
                        : tr("The record was changed: line %1 does not follow the one before it.")
                              .arg(content->firstBad));
    else if (rows.isEmpty())
        output.note(tr("Nothing was printed yet."));
    else
        output.table(
            {tr("When"), tr("Who"), tr("Where to"), tr("Labels"), tr("Numbers"), tr("Result")},
            rows);
    output.json({{u"ok"_s, sound},
                 {u"lines"_s, int(content->lines.size())},
                 {u"first-bad"_s, sound ? QJsonValue() : QJsonValue(content->firstBad)},
                 {u"head"_s, QString::fromLatin1(content->head.toHex())},
                 {u"file"_s, record.path()},
                 {u"jobs"_s, json}});
    return sound ? ExitCode::Done : ExitCode::Negative;
}

void PrintDeskVerbs::addStock(Verb &group)
{
    Verb stock =
        group.group("stock", tr("the label stock that can be printed on"), u"print stock list"_s);
    stock.verb("list", tr("list sheets and rolls, with those of your own"),
               u"print stock list --json"_s, listStock);
    const auto id = std::make_shared<QString>();
    Verb show = stock.verb("show", tr("show one in the form of a stock file"),
                           u"print stock show a4-3x7-63x38 --json"_s,
                           [id](Context &c) { return showStock(c, *id); });
    show.argument("ID", *id, tr("of the stock"));
    const auto file = std::make_shared<QString>();
    Verb check = stock.verb("check", tr("check a description of stock of your own"),
                            u"print stock check stock.json"_s,
                            [file](Context &c) { return checkStock(c, *file); });
    check.argument("FILE", *file, tr("JSON; - is standard input"));
}

void PrintDeskVerbs::addPrinters(Verb &group)
{
    group.verb("printers", tr("list the printers of this computer and their corrections"),
               u"print printers"_s, listPrinters);
}

void PrintDeskVerbs::addCalibrating(Verb &group)
{
    struct Page
    {
        QString stock;
        QString file;
    };
    const auto page = std::make_shared<Page>();
    Verb test = group.verb("test-page", tr("make a page that shows how exactly a printer prints"),
                           u"print test-page --stock a4-3x7-63x38 -o test.pdf"_s,
                           [page](Context &c) { return testPage(c, page->stock, page->file); });
    test.option("--stock ID", page->stock, tr("the label stock"), Verb::Need::Required);
    test.option("-o,--output FILE", page->file, tr("a file that does not exist"),
                Verb::Need::Required);

    const auto given = std::make_shared<Reading>();
    Verb calibrate =
        group.verb("calibrate", tr("keep how a printer is corrected"),
                   u"print calibrate office --stock a4-3x7-63x38 --left 21.2 --top "
                   "19.5 --across 169.4 --down 256.8"_s,
                   [given](Context &c) { return PrintDeskVerbs::calibrate(c, *given); });
    calibrate.argument("PRINTER", given->printer, tr("as \"print printers\" lists it"));
    calibrate.option("--stock ID", given->stock, tr("of the test page that was measured"));
    calibrate.option("--left MM", given->left, tr("from the left edge to the first line"));
    calibrate.option("--top MM", given->top, tr("from the upper edge to the first line"));
    calibrate.option("--across MM", given->across, tr("from the first line to the last, across"));
    calibrate.option("--down MM", given->down, tr("from the first line to the last, down"));
    calibrate.option("--dx MM", given->dx, tr("or at once: move to the right"));
    calibrate.option("--dy MM", given->dy, tr("move down"));
    calibrate.option("--scale-x PERCENT", given->scaleX, tr("scale across"));
    calibrate.option("--scale-y PERCENT", given->scaleY, tr("scale down the page"));
}

void PrintDeskVerbs::addRecord(Verb &group)
{
    const auto check = std::make_shared<bool>(false);
    Verb verb =
        group.verb("record", tr("what was printed here, when and by whom"),
                   u"print record --check"_s, [check](Context &c) { return record(c, *check); });
    verb.flag("--check", *check, tr("say only whether a line was changed or taken away"));
}

} // namespace

void addPrintDeskVerbs(Verb &printGroup)
{
    PrintDeskVerbs::addStock(printGroup);
    PrintDeskVerbs::addPrinters(printGroup);
    PrintDeskVerbs::addCalibrating(printGroup);
    PrintDeskVerbs::addRecord(printGroup);
}

} // namespace app::cli
