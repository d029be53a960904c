#include "labels/imposition.h"

#include "labels/checkprotocol.h"
#include "labels/preview.h"
#include "labels/printers.h"
#include "labels/printname.h"
#include "labels/printrecord.h"
#include "labels/qrsize.h"
#include "support/labelfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using assessment::LabelKind;
using labelfixture::label;
using labels::Imposed;
using labels::ImpositionOptions;
using labels::Inks;
using labels::PrintLabel;
using labels::Stock;
using signingfixture::Demo;

namespace {

constexpr double dpi = 600;
constexpr double tolerance = 0.1; // mm

double mmOf(int pixels)
{
    return pixels / dpi * 25.4;
}

struct Ran
{
    int code = -1;
    QByteArray out;
};

/// A program of somebody else; one that is missing fails the test.
Ran judge(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    return ran;
}

Stock stock(const QString &id)
{
    return *stockOf(labels::builtInStock(), id);
}

/// The page drawn by poppler, grey.
QImage drawn(const QString &file, int page)
{
    const Ran ran = judge(u"pdftoppm"_s, {u"-r"_s, QString::number(int(dpi)), u"-gray"_s, u"-f"_s,
                                          QString::number(page), u"-l"_s, QString::number(page),
                                          u"-singlefile"_s, file, file + u"-drawn"_s});
    return ran.code == 0 ? QImage(file + u"-drawn.pgm"_s).convertToFormat(QImage::Format_Grayscale8)
                         : QImage();
}

/// The box of everything that is not white inside of \a within.
QRect inkIn(const QImage &image, const QRect &within)
{
    QRect box;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const uchar *row = image.constScanLine(y);
        int first = -1;
        int last = -1;
        for (int x = within.left(); x <= within.right(); ++x) {
            if (row[x] < 250) {
                if (first < 0)
                    first = x;
                last = x;
            }
        }
        if (first >= 0)
            box |= QRect(QPoint(first, y), QPoint(last, y));
    }
    return box;
}

QRect pixels(const QRectF &mm)
{
    const double scale = dpi / 25.4;
    return QRectF(mm.topLeft() * scale, mm.size() * scale).toAlignedRect();
}

} // namespace

/// What comes onto paper, measured and judged by other people's programs.
class TestImposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void builtInStockIsSound();
    void ownStockIsReadStrictly_data();
    void ownStockIsReadStrictly();
    void eachLabelIsInItsPlace_data();
    void eachLabelIsInItsPlace();
    void countsAreExact();
    void manyCopiesAreASmallFile();
    void sameBytesInAnotherProcess();
    void tooLargeIsRefused();
    void scalesOnlyWhileTheCodeCanBeRead();
    void wrongNumbersAreRefused();
    void correctionsMoveAndScale();
    void calibrationTakesBackWhatThePrinterDoes();
    void printFilesHaveTheirBoxes();
    void namesTellTheSize();
    void textAndCodeAreBlackAlone_data();
    void textAndCodeAreBlackAlone();
    void oneInkIsOneInk();
    void saysWhatItWasMadeFrom();
    void theCodeOnASheetIsStillTheOne();
    void recordNoticesChanges();
    void protocolCarriesEverything();
    void testPageHasItsLines();

private:
    QString write(const QByteArray &pdf, const QString &name = u"made.pdf"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }
    QList<PrintLabel> information(int copies) const
    {
        return {{m_information, u"PPT-2026-00001-P"_s, copies}};
    }

    const Demo m_demo;
    QByteArray m_information;
    QByteArray m_endorsement;
    QTemporaryDir m_folder;
};

void TestImposition::initTestCase()
{
    QImageReader::setAllocationLimit(1024); // MiB; A4 at 600 dots per inch
    const auto identity = m_demo.identity();
    m_information = label(identity);
    m_endorsement = label(identity, {.kind = LabelKind::Endorsement});
}

void TestImposition::builtInStockIsSound()
{
    QVERIFY(labels::builtInStock().size() > 15);
    for (const Stock &one : labels::builtInStock()) {
        const QByteArray file =
            QJsonDocument(QJsonObject{{u"stock"_s, QJsonArray{toJson(one)}}}).toJson();
        const auto again = labels::readStock(file, {});
        QVERIFY_OK(again);
        QCOMPARE(again->first().cell(one.cells() - 1), one.cell(one.cells() - 1));
        // Sheets are cut in the middle of the paper.
        const QRectF last = one.cell(one.cells() - 1);
        QVERIFY2(std::abs(one.page.width() - last.right() - one.first.x()) < 0.3,
                 qPrintable(one.id));
        QVERIFY2(std::abs(one.page.height() - last.bottom() - one.first.y()) < 0.6,
                 qPrintable(one.id));
    }
}

void TestImposition::ownStockIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("change"); // of "columns":3
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown name") << QByteArray(R"("columns":3,"radius":1)")
                                  << u"/stock/0/radius"_s;
    QTest::newRow("too many columns") << QByteArray(R"("columns":9)") << u"/stock/0"_s;
    QTest::newRow("text for a number") << QByteArray(R"("columns":"3")") << u"/stock/0/columns"_s;
    QTest::newRow("missing") << QByteArray(R"("like":"")") << u"/stock/0/columns"_s;
}

void TestImposition::ownStockIsReadStrictly()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, pointer);
    QByteArray json = R"({"stock":[{"id":"a","name":"A","kind":"sheet",
        "page":{"widthMm":210,"heightMm":297},"label":{"widthMm":63,"heightMm":38,"radiusMm":1},
        "columns":3,"rows":7,"first":{"leftMm":7,"topMm":15},
        "pitch":{"acrossMm":66,"downMm":38}}]})";
    QVERIFY(labels::stockProblems(json).isEmpty());
    json.replace("\"columns\":3", change);
    const auto problems = labels::stockProblems(json);
    QVERIFY(!problems.isEmpty());
    QVERIFY(std::any_of(problems.begin(), problems.end(),
                        [&](const auto &problem) { return problem.pointer == pointer; }));
}

void TestImposition::eachLabelIsInItsPlace_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("endorsement");
    QTest::newRow("sheet of four") << u"a4-2x2-105x148"_s << false;
    QTest::newRow("sheet of fifteen") << u"a4-3x5-70x50"_s << true;
    QTest::newRow("Letter") << u"letter-2x5-101x50"_s << true;
    QTest::newRow("roll") << u"roll-100x150"_s << false;
}

void TestImposition::eachLabelIsInItsPlace()
{
    QFETCH(QString, id);
    QFETCH(bool, endorsement);
    const Stock one = stock(id);
    const QByteArray pdf = endorsement ? m_endorsement : m_information;
    const QSizeF size = endorsement ? QSizeF(35, 50) : QSizeF(74, 148);

    // Where ink begins on the label itself.
    const QImage single = drawn(write(pdf, u"single.pdf"_s), 1);
    const QRect own = inkIn(single, single.rect());
    QVERIFY(own.width() > 100);

    const auto made = labels::impose({{pdf, u"X"_s, one.cells()}}, one, {});
    QVERIFY_OK(made);
    QCOMPARE(made->pages, 1);
    const QImage sheet = drawn(write(made->pdf), 1);
    QVERIFY(std::abs(mmOf(sheet.width()) - one.page.width()) < tolerance);
    QVERIFY(std::abs(mmOf(sheet.height()) - one.page.height()) < tolerance);
    for (int i = 0; i < one.cells(); ++i) {
        const QRectF cell = one.cell(i);
        const QRectF box(cell.center() - QPointF(size.width() / 2, size.height() / 2), size);
        const QRect found = inkIn(
            sheet, pixels(box.intersected(QRectF({0, 0}, one.page))).intersected(sheet.rect()));
        QVERIFY(std::abs(mmOf(found.left()) - box.left() - mmOf(own.left())) < tolerance);
        QVERIFY(std::abs(mmOf(found.top()) - box.top() - mmOf(own.top())) < tolerance);
        QVERIFY(std::abs(mmOf(found.width() - own.width())) < tolerance);
        QVERIFY(std::abs(mmOf(found.height() - own.height())) < tolerance);
    }
}

void TestImposition::countsAreExact()
{
    const Stock one = stock(u"a4-2x2-105x148"_s);
    ImpositionOptions options;
    options.start = 3;
    const auto made =
        labels::impose({{m_information, u"A"_s, 5}, {m_endorsement, u"B"_s, 2}}, one, options);
    QVERIFY_OK(made);
    QCOMPARE(made->placed, 7);
    QCOMPARE(made->pages, 3); // 2 + 4 + 1
    const Ran content =
        judge(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, write(made->pdf), u"-"_s});
    QCOMPARE(content.out.count("/L1 Do"), 5);
    QCOMPARE(content.out.count("/L2 Do"), 2);
    QCOMPARE(content.out.count("/Subtype /Form"), 2);
    // The first two places of the first sheet stay white.
    const QImage sheet = drawn(m_folder.filePath(u"made.pdf"_s), 1);
    QVERIFY(inkIn(sheet, pixels(one.cell(0) | one.cell(1))).isNull());
    QVERIFY(!inkIn(sheet, pixels(one.cell(2))).isNull());

    options.start = 2;
    options.order = ImpositionOptions::Order::Columns;
    const auto downwards = labels::impose(information(1), one, options);
    QVERIFY_OK(downwards);
    const QImage column = drawn(write(downwards->pdf), 1);
    QVERIFY(inkIn(column, pixels(one.cell(1))).isNull());
    QVERIFY(!inkIn(column, pixels(one.cell(2))).isNull());
}

void TestImposition::manyCopiesAreASmallFile()
{
    const auto once = labels::impose(information(1), stock(u"a4-2x2-105x148"_s), {});
    const auto often = labels::impose(information(1000), stock(u"a4-2x2-105x148"_s), {});
    QVERIFY_OK(once);
    QVERIFY_OK(often);
    QCOMPARE(often->pages, 250);
    QVERIFY2(often->pdf.size() < once->pdf.size() + 250 * 1024,
             qPrintable(QString::number(often->pdf.size())));
    QCOMPARE(judge(u"qpdf"_s, {u"--check"_s, write(often->pdf)}).code, 0);
}

void TestImposition::sameBytesInAnotherProcess()
{
    const QByteArray request = labels::imposeRequest(information(9), stock(u"a4-2x2-105x148"_s),
                                                     {.start = 2, .cropMarks = true});
    const auto made =
        labels::impose(information(9), stock(u"a4-2x2-105x148"_s), {.start = 2, .cropMarks = true});
    QVERIFY_OK(made);
    QProcess child;
    child.start(u"" PROGRAMS "/assay-check"_s, QStringList());
    child.write(request);
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(60000));
    QByteArray said = child.readAllStandardOutput();
    while (said.startsWith("progress "))
        said.remove(0, said.indexOf('\n') + 1);
    const auto answer = labels::answerFrom(said);
    QVERIFY(answer && answer->imposed);
    QVERIFY(answer->imposed->pdf == made->pdf);
}

void TestImposition::tooLargeIsRefused()
{
    const auto made = labels::impose(information(1), stock(u"a4-3x7-63x38"_s), {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, assessment::Error::Kind::Refused);
    QVERIFY(made.error().why.contains(u"74 × 148"_s));
}

void TestImposition::scalesOnlyWhileTheCodeCanBeRead()
{
    const auto module = labels::qrModuleOf(m_information);
    QVERIFY(module);
    QVERIFY2(*module > 0.33 && *module < 0.37, qPrintable(QString::number(*module)));
    const Stock roll = stock(u"roll-100x150"_s);
    ImpositionOptions options;
    options.scale = std::ceil(0.33 / *module * 100);
    QVERIFY_OK(labels::impose(information(1), roll, options));
    options.scale -= 3;
    const auto tooSmall = labels::impose(information(1), roll, options);
    QVERIFY(!tooSmall);
    QVERIFY2(tooSmall.error().advice.contains(u"mm"_s), qPrintable(tooSmall.error().message()));
    options.scale = 101; // larger in proportion
    const auto larger = labels::impose(information(1), roll, options);
    QVERIFY_OK(larger);
    const QImage page = drawn(write(larger->pdf), 1);
    const QRect ink = inkIn(page, page.rect());
    QVERIFY(std::abs(mmOf(ink.width()) / (74 - 2 * 1.5 + 0.3) - 1.01) < 0.02);
}

void TestImposition::wrongNumbersAreRefused()
{
    const Stock one = stock(u"a4-2x2-105x148"_s);
    QVERIFY(!labels::impose({}, one, {}));
    QVERIFY(!labels::impose(information(0), one, {}));
    QVERIFY(!labels::impose(information(labels::mostCopies + 1), one, {}));
    QVERIFY(!labels::impose(information(1), one, {.start = 5}));
    QVERIFY(!labels::impose(information(1), one, {.start = 0}));
    QVERIFY(!labels::impose(information(1), one, {.correction = {.dx = 40}}));
    QVERIFY(!labels::impose({{"no pdf", u"X"_s, 1}}, one, {}));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled =
        labels::impose(information(9), one, {}, {.report = {}, .stop = stop.get_token()});
    QCOMPARE(cancelled.error().kind, assessment::Error::Kind::Cancelled);
}

void TestImposition::correctionsMoveAndScale()
{
    const Stock roll = stock(u"roll-100x150"_s);
    const QImage plain = drawn(write(labels::impose(information(1), roll, {})->pdf), 1);
    const QRect before = inkIn(plain, plain.rect());
    const auto made = labels::impose(
        information(1), roll, {.correction = {.dx = 2, .dy = -0.5, .scaleX = 101, .scaleY = 99.5}});
    QVERIFY_OK(made);
    const QImage moved = drawn(write(made->pdf), 1);
    const QRect after = inkIn(moved, moved.rect());
    QVERIFY(std::abs(mmOf(after.left()) - (mmOf(before.left()) * 1.01 + 2)) < tolerance);
    QVERIFY(std::abs(mmOf(after.top()) - (mmOf(before.top()) * 0.995 - 0.5)) < tolerance);
    QVERIFY(std::abs(mmOf(after.width()) - mmOf(before.width()) * 1.01) < tolerance);
    QVERIFY(std::abs(mmOf(after.height()) - mmOf(before.height()) * 0.995) < tolerance);
}

void TestImposition::calibrationTakesBackWhatThePrinterDoes()
{
    // A printer that puts x at 1.3 + 0.99 x and y at -0.7 + 1.01 y.
    const QSizeF page(210, 297);
    const double margin = labels::testPageMargin(page);
    const labels::Correction correction =
        labels::correctionFrom({.left = 1.3 + 0.99 * margin,
                                .top = -0.7 + 1.01 * margin,
                                .across = 0.99 * (210 - 2 * margin),
                                .down = 1.01 * (297 - 2 * margin)},
                               page);
    for (double at : {0.0, 50.0, 200.0}) {
        const double printedX = 1.3 + 0.99 * (at * correction.scaleX / 100 + correction.dx);
        const double printedY = -0.7 + 1.01 * (at * correction.scaleY / 100 + correction.dy);
        QVERIFY(std::abs(printedX - at) < 0.02);
        QVERIFY(std::abs(printedY - at) < 0.02);
    }
}

void TestImposition::printFilesHaveTheirBoxes()
{
    const auto made = labels::printFile({m_information, u"PPT-2026-00001-P"_s, 1}, {});
    QVERIFY_OK(made);
    const QString file = write(made->pdf);
    const Ran info = judge(u"pdfinfo"_s, {u"-box"_s, file});
    const auto box = [&](const QString &name) {
        const QRegularExpression line(name
                                      + u":\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)"_s);
        const auto match = line.match(QString::fromLatin1(info.out));
        return QList<double>{match.captured(1).toDouble(), match.captured(2).toDouble(),
                             match.captured(3).toDouble(), match.captured(4).toDouble()};
    };
    const QList<double> trim = box(u"TrimBox"_s);
    const QList<double> bleed = box(u"BleedBox"_s);
    const QList<double> media = box(u"MediaBox"_s);
    const double points = 72 / 25.4;
    QVERIFY2(std::abs(trim[2] - trim[0] - 74 * points) < 0.02, info.out.constData());
    QVERIFY(std::abs(trim[3] - trim[1] - 148 * points) < 0.02);
    QVERIFY(std::abs(trim[0] - bleed[0] - 3 * points) < 0.02);
    QVERIFY(std::abs(bleed[3] - trim[3] - 3 * points) < 0.02);
    QVERIFY(media[2] > bleed[2] && media[3] > bleed[3]);
    QCOMPARE(judge(u"qpdf"_s, {u"--check"_s, file}).code, 0);
    QCOMPARE(judge(u"mutool"_s, {u"info"_s, file}).code, 0);
    const Ran fonts = judge(u"pdffonts"_s, {file});
    QVERIFY(fonts.out.contains("CID TrueType"));
    QVERIFY2(!QRegularExpression(u"\\bno +(yes|no) +(yes|no) +\\d+"_s)
                  .match(QString::fromLatin1(fonts.out))
                  .hasMatch(),
             fonts.out.constData());
    // Nothing but white in the bleed, and eight marks outside of it.
    const QImage page = drawn(file, 1);
    const QRectF trimMm(trim[0] / points, (media[3] - trim[3]) / points, 74, 148);
    const QRectF bleedMm = trimMm.adjusted(-3, -3, 3, 3);
    const QRect outside = inkIn(page, pixels({0, 0, bleedMm.left() - 0.1, mmOf(page.height())}));
    QVERIFY(!outside.isNull());
    QVERIFY(
        inkIn(page, pixels({bleedMm.left() + 0.1, 0.1, 2.7, mmOf(page.height()) - 1})).isNull());
}

void TestImposition::namesTellTheSize()
{
    const auto nameOf = [](const assessment::Result<labels::Imposed> &made) {
        const auto boxes = labels::pageBoxes(made->pdf);
        return boxes ? labels::printFileName(*made, *boxes) : boxes.error().message();
    };
    const labels::PrintLabel label{m_information, u"PPT-2026-00001-P"_s, 2};
    QCOMPARE(nameOf(labels::printFile(label, {.inks = labels::Inks::Cmyk})),
             u"PPT-2026-00001-P-74x148mm-bleed3mm-cmyk.pdf"_s);
    QCOMPARE(nameOf(labels::printFile(label, {.bleed = 2.3})),
             u"PPT-2026-00001-P-74x148mm-bleed2.3mm.pdf"_s);
    QCOMPARE(nameOf(labels::printFile(label, {.bleed = 0})), u"PPT-2026-00001-P-74x148mm.pdf"_s);
    // Who wrote the label does not choose the folder.
    QCOMPARE(nameOf(labels::printFile({m_information, u"../Ünd/x"_s, 1}, {.bleed = 0})),
             u"----nd-x-74x148mm.pdf"_s);
    const auto stock = labels::stockOf(labels::builtInStock(), u"a4-2x2-105x148"_s);
    QVERIFY_OK(stock);
    QCOMPARE(nameOf(labels::impose({label, {m_endorsement, u"PPT-2026-00002-P"_s, 1}}, *stock, {})),
             u"PPT-2026-00001-P-and1more-a4-2x2-105x148-210x297mm.pdf"_s);
}

void TestImposition::textAndCodeAreBlackAlone_data()
{
    QTest::addColumn<bool>("endorsement");
    QTest::newRow("information label") << false;
    QTest::newRow("endorsement mark") << true;
}

void TestImposition::textAndCodeAreBlackAlone()
{
    QFETCH(bool, endorsement);
    const auto made = labels::printFile({endorsement ? m_endorsement : m_information, u"X"_s, 1},
                                        {.bleed = 3, .inks = Inks::Cmyk});
    QVERIFY_OK(made);
    const QString file = write(made->pdf);
    QCOMPARE(judge(u"qpdf"_s, {u"--check"_s, file}).code, 0);
    const Ran content = judge(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    QVERIFY(!content.out.contains("DeviceRGB"));
    QVERIFY(!content.out.contains("OutputIntent"));
    QVERIFY(!QRegularExpression(u"\\d (rg|RG|scn|SCN|sc|SC)\\s"_s)
                 .match(QString::fromLatin1(content.out))
                 .hasMatch());
    QVERIFY(content.out.contains("0 0 0 1 k"));
    if (!endorsement)
        QVERIFY(content.out.contains("0.9 0.27 0 0.58 k")); // the accent, as it is documented

    // Separations by ghostscript: the code must be on the black plate and on no other.
    const QString plates = m_folder.filePath(u"plate.tif"_s);
    const Ran separated =
        judge(u"gs"_s, {u"-q"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-r300"_s, u"-sDEVICE=tiffsep"_s,
                        u"-sOutputFile="_s + plates, file});
    QVERIFY2(separated.code == 0, separated.out.constData());
    const auto plate = [&](const QString &ink) {
        const QString png = m_folder.filePath(ink + u".png"_s);
        judge(u"convert"_s, {m_folder.filePath(u"plate(%1).tif"_s.arg(ink)), png});
        return QImage(png).convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage black = plate(u"Black"_s);
    QVERIFY(!black.isNull());
    QCOMPARE(labels::readQrCodes(black).size(), 1);
    for (const QString &ink : {u"Cyan"_s, u"Magenta"_s, u"Yellow"_s}) {
        const QImage other = plate(ink);
        QVERIFY(!other.isNull());
        // The lower part of both labels is text and code and nothing in the accent but the frame.
        const QRect lower(other.width() / 3, other.height() * 3 / 4, other.width() / 2,
                          other.height() / 10);
        qint64 inked = 0;
        for (int y = lower.top(); y <= lower.bottom(); ++y) {
            for (int x = lower.left(); x <= lower.right(); ++x)
                inked += qGray(other.pixel(x, y)) < 250 ? 1 : 0;
        }
        QCOMPARE(inked, 0);
    }
}

void TestImposition::oneInkIsOneInk()
{
    const auto made =
        labels::printFile({m_information, u"X"_s, 1}, {.bleed = 0, .inks = Inks::Black});
    QVERIFY_OK(made);
    const Ran ran =
        judge(u"gs"_s, {u"-q"_s, u"-o"_s, u"-"_s, u"-sDEVICE=inkcov"_s, write(made->pdf)});
    const QList<QByteArray> inks = ran.out.simplified().split(' ');
    QVERIFY2(inks.size() >= 4, ran.out.constData());
    QCOMPARE(inks[0].toDouble() + inks[1].toDouble() + inks[2].toDouble(), 0.0);
    QVERIFY(inks[3].toDouble() > 0.05);
}

void TestImposition::saysWhatItWasMadeFrom()
{
    const auto made = labels::impose(
        {{m_information, u"PPT-2026-00001-P"_s, 3}, {m_endorsement, u"PPT-2026-00002-N"_s, 1}},
        stock(u"a4-2x2-105x148"_s), {});
    QVERIFY_OK(made);
    const labels::Verification verification =
        labels::verifyPdf(made->pdf, u"sheet.pdf"_s, {.trust = m_demo.rootOnly(), .at = {}});
    QCOMPARE(verification.integrity, u"not-signed"_s);
    QCOMPARE(verification.overall, labels::Overall::Invalid);
    const QJsonArray derivative = toJson(verification)[u"derivative"_s].toArray();
    QCOMPARE(derivative.size(), 2);
    QCOMPARE(derivative[0][u"certificateId"_s].toString(), u"PPT-2026-00001-P"_s);
    QCOMPARE(derivative[0][u"sha256"_s].toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(m_information, QCryptographicHash::Sha256).toHex()));
    QVERIFY(verification.reasons.join(u' ').contains(u"PPT-2026-00002-N"_s));
    // A label is no derivative, and says so by silence.
    const labels::Verification own =
        labels::verifyPdf(m_information, u"label.pdf"_s, {.trust = {}, .at = {}});
    QVERIFY(!toJson(own).contains(u"derivative"_s));
}

void TestImposition::theCodeOnASheetIsStillTheOne()
{
    const auto made = labels::impose(information(1), stock(u"a4-2x2-105x148"_s), {});
    QVERIFY_OK(made);
    const auto sheet = labels::renderPreview(made->pdf, 300);
    QVERIFY_OK(sheet);
    QCOMPARE(labels::readQrCodes(*sheet),
             labels::readQrCodes(*labels::renderPreview(m_information, 300)));
}

void TestImposition::recordNoticesChanges()
{
    const QString path = m_folder.filePath(u"record/print-record.jsonl"_s);
    const labels::PrintRecord record(path);
    QCOMPARE(record.read()->lines.size(), 0);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY_OK(record.append({.at = signingfixture::issueTime,
                                  .who = u"petra"_s,
                                  .printer = u"office"_s,
                                  .file = {},
                                  .stock = u"a4-2x2-105x148"_s,
                                  .inks = u"as-signed"_s,
                                  .labels = {{u"PPT-2026-00001-P"_s, QByteArray(32, 'a'), i}},
                                  .pages = i,
                                  .sha256 = QByteArray(32, 'b'),
                                  .result = u"sent office-1"_s}));
    }
    const auto whole = record.read();
    QCOMPARE(whole->firstBad, 0);
    QCOMPARE(whole->lines.at(1).job.labels.first().copies, 2);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    const auto firstBad = [&](const QByteArray &content) {
        write(content, u"record/print-record.jsonl"_s);
        return record.read()->firstBad;
    };
    QCOMPARE(firstBad(lines[0] + '\n' + lines[2] + '\n'), 2);
    QCOMPARE(firstBad(lines[1] + '\n' + lines[2] + '\n'), 1);
    QCOMPARE(firstBad(QByteArray(bytes).replace("\"pages\":2", "\"pages\":1")), 3);
    QCOMPARE(firstBad(lines[0] + "\n{\"torn"), 2);
    QCOMPARE(firstBad(bytes), 0);
    // The end can be missed by who kept its digest.
    QVERIFY(record.read()->head == QCryptographicHash::hash(lines[2], QCryptographicHash::Sha256));
}

void TestImposition::protocolCarriesEverything()
{
    const auto answer = labels::answerFrom(
        labels::answerTo(labels::verifyRequest(m_information, u"x.pdf"_s,
                                               {.trust = m_demo.rootOnly(),
                                                .at = signingfixture::issueTime.addDays(1)}),
                         {}));
    QVERIFY(answer && answer->checked);
    const labels::Verification direct =
        labels::verifyPdf(m_information, u"x.pdf"_s,
                          {.trust = m_demo.rootOnly(), .at = signingfixture::issueTime.addDays(1)});
    QCOMPARE(direct.overall, labels::Overall::Valid);
    QCOMPARE(toJson(answer->checked->verification), toJson(direct));
    QVERIFY(!QImage::fromData(answer->checked->picture, "PNG").isNull());
    const auto refused = labels::answerFrom(
        labels::answerTo(labels::imposeRequest(information(1), stock(u"a4-3x7-63x38"_s), {}), {}));
    QVERIFY(refused && refused->error);
    QCOMPARE(refused->error->kind, assessment::Error::Kind::Refused);
    QVERIFY(labels::answerFrom(labels::answerTo("rubbish", {}))->error);
    QVERIFY(!labels::answerFrom("rubbish"));
}

void TestImposition::testPageHasItsLines()
{
    for (const QString &id : {u"a4-3x7-63x38"_s, u"letter-3x10-66x25"_s, u"roll-25x25"_s}) {
        const Stock one = stock(id);
        const auto pdf = labels::testPage(one);
        QVERIFY_OK(pdf);
        const QImage page = drawn(write(*pdf), 1);
        const double margin = labels::testPageMargin(one.page);
        // Just below the upper edge only the two upright lines cross, but for the corners of cells.
        const QRect strip =
            inkIn(page, pixels({margin - 1, 0.3, one.page.width() - 2 * margin + 2, 0.1}));
        QVERIFY2(std::abs(mmOf(strip.left()) - margin) < tolerance, qPrintable(id));
        QVERIFY(std::abs(mmOf(strip.right()) - (one.page.width() - margin)) < tolerance);
    }
}

QTEST_MAIN(TestImposition)
#include "tst_imposition.moc"
