#include "labels/labelwriter.h"

#include "labels/artwork.h"
#include "labels/codefigure.h"
#include "labels/labelwords.h"
#include "labels/layout.h"
#include "labels/preview.h"
#include "labels/qrcode.h"
#include "labels/qrreadback.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::LabelKind;
using Role = LabelElement::Role;

namespace {

constexpr qreal mmPerPoint = 25.4 / 72;

/// Contrast of two colours, WCAG 2.2 "contrast ratio".
double contrast(QRgb one, QRgb other)
{
    const auto luminance = [](QRgb colour) {
        const auto linear = [](int channel) {
            const double share = channel / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
               + 0.0722 * linear(qBlue(colour));
    };
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

/// A reader of PDFs gives narrow and unbreakable spaces as plain ones.
QString plainSpaces(QString text)
{
    for (QChar &letter : text) {
        if (letter.isSpace() && letter != u'\n')
            letter = u' ';
    }
    return text;
}

QString textOf(const QByteArray &pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.getAllText(0).text().simplified();
}

const LabelElement *elementOf(const LabelPage &page, const QString &text)
{
    for (const LabelElement &element : page.elements) {
        if (element.text == text)
            return &element;
    }
    return nullptr;
}

/// Every format with every language it can have.
void addFormats()
{
    QTest::addColumn<assessment::LabelKind>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const LabelFormat &format : labelFormats()) {
        for (const QString &language : labelLanguages())
            QTest::addRow("%s %s", qPrintable(format.id), qPrintable(language))
                << format.kind << format.id << language;
    }
}

} // namespace

class TestLabelWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheExactSize_data() { addFormats(); }
    void hasTheExactSize();
    void codeIsReadBack_data() { addFormats(); }
    void codeIsReadBack();
    void nothingStandsInTheCode_data() { addFormats(); }
    void nothingStandsInTheCode();
    void noTextIsTooSmall_data() { addFormats(); }
    void noTextIsTooSmall();
    void saysEverythingAsText_data();
    void saysEverythingAsText();
    void badNewsIsAsLargeAsGoodNews();
    void isTaggedInReadingOrder();
    void marksAreNotToldByColour();
    void coloursAreReadable();
    void everyTextIsReadableWhereItStands_data() { addFormats(); }
    void everyTextIsReadableWhereItStands();
    void draftSaysSoAndHasNoCode_data() { addFormats(); }
    void draftSaysSoAndHasNoCode();
    void smallMarkSaysNothingElse();
    void previewIsOnWhitePaper();
    void previewRefusesWhatIsNoLabel();
    void swappedCodeIsNoticed();
    void blotInTheCodeIsNoticed();
    void nothingShowsThroughTheCode();
    void codeIsReadFromThePage_data() { addFormats(); }
    void codeIsReadFromThePage();
    void codeIsNotReadFromOtherPages_data();
    void codeIsNotReadFromOtherPages();
    void formatsAreInOrder();
};

void TestLabelWriter::hasTheExactSize()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto source = labelsamples::source(labelsamples::good(kind, language), format);
    const auto written = writeLabel(source);
    QVERIFY_OK(written);

    QByteArray pdf = written->pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 1);
    const QSizeF size = document.pagePointSize(0) * mmPerPoint;
    QVERIFY(std::abs(size.width() - source.format.size.width()) < 0.01);
    QVERIFY(std::abs(size.height() - source.format.size.height()) < 0.01);
    for (const char *box : {"/MediaBox", "/CropBox", "/TrimBox", "/BleedBox"})
        QCOMPARE(pdf.count(box), 1);
    QVERIFY(pdf.contains("/Lang (" + language.toLatin1() + ")"));
}

void TestLabelWriter::codeIsReadBack()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto source = labelsamples::source(labelsamples::good(kind, language), format);
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QVERIFY_OK(checkQrCode(written->pdf, written->page, source.qrText));

    const auto code = QrCode::encode(source.qrText);
    const qreal module = written->page.qrBox.width() / code->modulesWithQuietZone();
    QVERIFY2(module >= leastModule - 1e-9, qPrintable(QString::number(module)));
}

void TestLabelWriter::nothingStandsInTheCode()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto written =
        writeLabel(labelsamples::source(labelsamples::good(kind, language), format));
    QVERIFY_OK(written);
    const QRectF code = written->page.qrBox;
    QVERIFY(QRectF({0, 0}, written->page.size).contains(code));
    for (const LabelElement &element : written->page.elements) {
        const bool frame = element.role == Role::Artifact && element.box.contains(code);
        if (!frame && element.box != code)
            QVERIFY2(!element.box.intersects(code), qPrintable(element.text));
    }

    // Seen on paper: the quiet zone is white all around.
    constexpr qreal dpi = 600;
    const auto paper = renderPreview(written->pdf, dpi);
    QVERIFY_OK(paper);
    const qreal quiet =
        4 * code.width()
        / QrCode::encode(labelsamples::source(labelsamples::good(kind, language), format).qrText)
              ->modulesWithQuietZone();
    const qreal scale = dpi / 25.4;
    const QRectF modules = code.adjusted(quiet, quiet, -quiet, -quiet);
    for (int y = int(std::ceil(code.top() * scale)) + 1; y < int(code.bottom() * scale) - 1; ++y) {
        for (int x = int(std::ceil(code.left() * scale)) + 1; x < int(code.right() * scale) - 1;
             ++x) {
            const QPointF at((x + 0.5) / scale, (y + 0.5) / scale);
            if (!modules.adjusted(-0.06, -0.06, 0.06, 0.06).contains(at)
                && paper->rect().contains(x, y))
                QVERIFY2(qGray(paper->pixel(x, y)) > 250,
                         qPrintable(u"%1 mm, %2 mm"_s.arg(at.x()).arg(at.y())));
        }
    }
}

void TestLabelWriter::noTextIsTooSmall()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto written =
        writeLabel(labelsamples::source(labelsamples::good(kind, language), format));
    QVERIFY_OK(written);
    int texts = 0;
    for (const LabelElement &element : written->page.elements) {
        if (element.role != Role::Paragraph && element.role != Role::Heading)
            continue;
        ++texts;
        QVERIFY2(element.size >= leastType, qPrintable(element.text));
        QVERIFY(!element.text.isEmpty());
    }
    QVERIFY(texts > 0);
}

void TestLabelWriter::saysEverythingAsText_data()
{
    QTest::addColumn<bool>("stated");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"74x148"_s, u"96x192"_s, u"105x148"_s}) {
        for (const QString &language : labelLanguages()) {
            // PDFium reads words from the right in the order of the paper; Poppler judges them in
            // tst_labeljudges.
            if (assessment::directionOf(language) == Qt::RightToLeft)
                continue;
            for (const bool stated : {true, false})
                QTest::addRow("%s %s %s", stated ? "stated" : "not stated", qPrintable(language),
                              qPrintable(format))
                    << stated << language << format;
        }
    }
}

void TestLabelWriter::saysEverythingAsText()
{
    QFETCH(bool, stated);
    QFETCH(QString, language);
    QFETCH(QString, format);
    const auto source =
        labelsamples::source(stated ? labelsamples::good(LabelKind::Information, language)
                                    : labelsamples::bare(language),
                             format);
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    const QString text = plainSpaces(textOf(written->pdf));
    const LabelContent &content = source.content;
    QStringList expected{content.title,    content.scheme,        content.product,
                         content.detail,   content.manufacturer,  content.assessedHow,
                         content.assessor, content.accreditation, content.validTo,
                         content.number,   content.check,         content.disclaimer};
    for (const LabelFact &fact : content.answers + content.facts)
        expected << fact.question << fact.answer << fact.note;
    for (const QString &words : expected)
        QVERIFY2(text.contains(plainSpaces(words)), qPrintable(words + u" in "_s + text));
}

void TestLabelWriter::badNewsIsAsLargeAsGoodNews()
{
    const auto good = labelsamples::source(labelsamples::good());
    const auto bad = labelsamples::source(labelsamples::bad());
    const auto goodLabel = writeLabel(good);
    const auto badLabel = writeLabel(bad);
    QVERIFY_OK(goodLabel);
    QVERIFY_OK(badLabel);
    const auto sizeOf = [](const WrittenLabel &label, const QString &text) {
        const LabelElement *element = elementOf(label.page, text);
        return element ? element->size : 0;
    };
    // On one label all answers have one size, and all small facts have one.
    for (const auto &[source, label] : {std::pair(good, *goodLabel), std::pair(bad, *badLabel)}) {
        const qreal answer = sizeOf(label, source.content.answers.front().answer);
        const qreal fact = sizeOf(label, source.content.facts.front().answer);
        QVERIFY(answer > fact && fact >= leastType);
        for (const LabelFact &each : source.content.answers)
            QCOMPARE(sizeOf(label, each.answer), answer);
        for (const LabelFact &each : source.content.facts)
            QCOMPARE(sizeOf(label, each.answer), fact);
    }
    // And no answer gives the bad label smaller type than the good one has.
    QVERIFY(sizeOf(*badLabel, u"No updates promised"_s)
            >= sizeOf(*goodLabel, u"30 June 2031"_s) - 0.01);
    QVERIFY(sizeOf(*badLabel, u"The same on every unit"_s)
            >= sizeOf(*goodLabel, u"Unique to each unit"_s) - 0.01);
}

void TestLabelWriter::isTaggedInReadingOrder()
{
    const auto source = labelsamples::source(labelsamples::good());
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QStringList order;
    for (const LabelElement &element : written->page.elements) {
        if (element.role != Role::Artifact)
            order.append(element.text);
    }
    const QStringList expected{source.content.title,
                               source.content.product,
                               source.content.answers[0].answer,
                               source.content.answers[1].answer,
                               source.content.answers[2].answer,
                               source.content.facts[0].answer,
                               source.content.facts[9].answer,
                               source.content.guidelinesAlt,
                               source.content.assessor,
                               source.content.qrAlt,
                               source.content.disclaimer};
    qsizetype at = -1;
    for (const QString &text : expected) {
        const qsizetype next = order.indexOf(text);
        QVERIFY2(next > at, qPrintable(text));
        at = next;
    }
    QVERIFY(written->pdf.contains("/StructTreeRoot"));
    QVERIFY(written->pdf.contains("/MarkInfo << /Marked true >>"));
    QCOMPARE(written->pdf.count("/Alt "), 2); // the strip of signs and the code
}

void TestLabelWriter::marksAreNotToldByColour()
{
    using enum GuidelineSign;
    QList<QImage> pictures;
    for (const GuidelineSign sign : {Met, NotMet, NotApplicable, NotAssessed, Inconclusive}) {
        QImage image(32, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSign(painter, sign, QRectF(1, 1, 30, 30));
        painter.end();
        // Each pair differs in many pixels, seen in grey.
        for (const QImage &other : std::as_const(pictures)) {
            int different = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    different += std::abs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 96;
            }
            QVERIFY2(different > 60, qPrintable(QString::number(different)));
        }
        pictures.append(image);
    }
}

void TestLabelWriter::coloursAreReadable()
{
    constexpr double least = 4.5; // WCAG 2.2, 1.4.3
    QVERIFY(contrast(accentColour, qRgb(255, 255, 255)) >= least);
    QVERIFY(contrast(quietColour, qRgb(255, 255, 255)) >= least);
    QVERIFY(std::abs(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)) - 21) < 0.01);

    // No other colour stands on a label: every pixel is a mixture of white and one of these.
    const auto written = writeLabel(labelsamples::source(labelsamples::bad()));
    QVERIFY_OK(written);
    for (const QRgb colour : {accentColour, quietColour, hairlineColour, qRgb(0, 0, 0)}) {
        const auto paper = renderPreview(written->pdf, 300);
        QVERIFY_OK(paper);
        bool seen = false;
        for (int y = 0; y < paper->height() && !seen; ++y) {
            for (int x = 0; x < paper->width() && !seen; ++x)
                seen = (paper->pixel(x, y) & 0xffffff) == (colour & 0xffffff);
        }
        QVERIFY2(seen, qPrintable(QColor(colour).name()));
    }
}

void TestLabelWriter::everyTextIsReadableWhereItStands()
{
    // Measured on the drawn page: what most of the place of a text shows is its ground, and what
    // differs most from that is the text.
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto written =
        writeLabel(labelsamples::source(labelsamples::good(kind, language), format));
    QVERIFY_OK(written);
    constexpr qreal dpi = 600;
    constexpr double least = 4.5; // WCAG 2.2, 1.4.3
    const auto paper = renderPreview(written->pdf, dpi);
    QVERIFY_OK(paper);
    for (const LabelElement &element : written->page.elements) {
        if (element.role != Role::Heading && element.role != Role::Paragraph)
            continue;
        constexpr qreal scale = dpi / 25.4;
        const QRect place = QRectF(element.box.topLeft() * scale, element.box.size() * scale)
                                .toAlignedRect()
                                .intersected(paper->rect());
        QHash<QRgb, int> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++colours[paper->pixel(x, y)];
        }
        const auto ground = std::max_element(colours.cbegin(), colours.cend());
        QVERIFY(ground != colours.cend());
        double best = 1;
        for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
            best = std::max(best, contrast(colour.key(), ground.key()));
        QVERIFY2(best >= least, qPrintable(element.text + u": "_s + QString::number(best)));
    }
}

void TestLabelWriter::draftSaysSoAndHasNoCode()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto content =
        draftContentFrom(assessment::signing::statementFields(labelsamples::good(kind, language)));
    QVERIFY_OK(content);
    const auto written = writeLabel({.content = *content,
                                     .format = *labelFormat(kind, format),
                                     .qrText = {},
                                     .envelope = {},
                                     .time = signingfixture::issueTime});
    QVERIFY_OK(written);
    QVERIFY(!textOf(written->pdf).contains(assessmentfixture::certificateId(1)));
    QVERIFY(!written->pdf.contains("/PieceInfo"));
    const auto paper = renderPreview(written->pdf, 300);
    QVERIFY_OK(paper);
    QVERIFY(readQrCodes(*paper).isEmpty());
    QCOMPARE(written->page.elements.back().box, QRectF({0, 0}, written->page.size));
}

void TestLabelWriter::smallMarkSaysNothingElse()
{
    const auto source =
        labelsamples::source(labelsamples::good(LabelKind::Endorsement), u"20x20"_s);
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QCOMPARE(textOf(written->pdf), source.content.number);
    QVERIFY(source.qrText.endsWith("#" + source.content.number.toLatin1()));
}

void TestLabelWriter::previewIsOnWhitePaper()
{
    const auto written = writeLabel(labelsamples::source(labelsamples::good()));
    QVERIFY_OK(written);
    const auto paper = renderPreview(written->pdf, 300);
    QVERIFY_OK(paper);
    QCOMPARE(paper->size(), QSize(874, 1748)); // 74 × 148 mm
    QCOMPARE(paper->pixel(0, 0), qRgb(255, 255, 255));
    QVERIFY(!paper->hasAlphaChannel());
}

void TestLabelWriter::previewRefusesWhatIsNoLabel()
{
    QVERIFY(!renderPreview({}, 300));
    QVERIFY(!renderPreview("%PDF-1.4\nnothing", 300));
}

void TestLabelWriter::swappedCodeIsNoticed()
{
    const auto source = labelsamples::source(labelsamples::good());
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QByteArray other = source.qrText;
    other.back() = other.back() == '0' ? '1' : '0';
    QVERIFY(!checkQrCode(written->pdf, written->page, other));
    QVERIFY(!checkQrCode(written->pdf, {}, source.qrText)); // no code where one should be
}

void TestLabelWriter::blotInTheCodeIsNoticed()
{
    // A reader mends a damaged code and says nothing; a label must not be issued with one.
    const auto source = labelsamples::source(labelsamples::good());
    const auto code = QrCode::encode(source.qrText);
    QVERIFY_OK(code);
    auto page = layOut(source.content, source.format, *code);
    QVERIFY_OK(page);
    const QRectF box = page->qrBox;
    const auto figure = std::ranges::find(page->elements, box, &LabelElement::box);
    QVERIFY(figure != page->elements.end());
    const qreal module = box.width() / code->modulesWithQuietZone();
    figure->parts = {[&](QPainter &painter) {
        for (const QRect &run : code->runs())
            painter.fillRect(QRectF(box.topLeft() + QPointF(run.topLeft()) * module,
                                    QSizeF(run.size()) * module),
                             Qt::black);
        painter.fillRect(QRectF(box.center(), QSizeF(0.8, 0.8)), Qt::black);
    }};
    const auto pdf = paintPdf(
        *page, {.title = u"Blot"_s, .language = u"en-GB"_s, .time = source.time, .envelope = {}});
    QVERIFY_OK(pdf);
    const auto paper = renderPreview(*pdf, 300);
    QVERIFY_OK(paper);
    QCOMPARE(readQrCodes(*paper), QList<QByteArray>{source.qrText});
    QVERIFY(!checkQrCode(*pdf, *page, source.qrText));
}

void TestLabelWriter::nothingShowsThroughTheCode()
{
    // What another program or a mistake of a layout paints below the code is covered by it.
    const auto source = labelsamples::source(labelsamples::good());
    const auto code = QrCode::encode(source.qrText);
    auto page = layOut(source.content, source.format, *code);
    QVERIFY_OK(page);
    const QRectF box = page->qrBox;
    page->elements.append({Role::Artifact, {}, 0, box, {[box](QPainter &painter) {
                               painter.fillRect(box, Qt::black);
                           }}});
    const auto pdf = paintPdf(
        *page, {.title = u"Black"_s, .language = u"en-GB"_s, .time = source.time, .envelope = {}});
    QVERIFY_OK(pdf);
    QVERIFY_OK(checkQrCode(*pdf, *page, source.qrText));
}

void TestLabelWriter::codeIsReadFromThePage()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto source = labelsamples::source(labelsamples::good(kind, language), format);
    const auto code = QrCode::encode(source.qrText);
    const auto page = layOut(source.content, source.format, *code);
    QVERIFY_OK(page);
    const PageContent content = pageContent(*page);
    QVERIFY(showsCode(content.operators, content.size, source.qrText));
    QByteArray other = source.qrText;
    other.back() = other.back() == '0' ? '1' : '0';
    QVERIFY(!showsCode(content.operators, content.size, other));
    // It leaves the page, on whichever side it stands.
    QVERIFY(!showsCode(content.operators, content.size / 20, source.qrText));
}

void TestLabelWriter::codeIsNotReadFromOtherPages_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("something behind the code", "EMC\n$", "EMC\n0 0 9 9 re f\n");
    row("a module is missing", " 1 re\nf\nQ\nEMC\n$", " 0 re\nf\nQ\nEMC\n");
    row("the white square is missing", "1 1 1 rg\n0 0 ", "1 1 1 rg\n9 9 ");
    row("a picture", "^", "/X0 Do\n");
    row("a form in a mark", "^", "/Artifact BMC\n/X0 Do\nEMC\n");
    row("a state of graphics", "^", "/Artifact BMC\nq\n/G0 gs\nQ\nEMC\n");
    row("a clip", "^", "/Artifact BMC\nq\n0 0 9 9 re\nW n\nQ\nEMC\n");
    row("a move of everything", "^", "2 0 0 2 0 0 cm\n");
    row("a state that is left open", "^", "q\n");
    row("a state too many closed", "^", "Q\n");
    row("a shading", "^", "/Artifact BMC\nq\n/S0 sh\nQ\nEMC\n");
    row("a pattern", "^", "/Artifact BMC\nq\n/Pattern cs\nQ\nEMC\n");
    row("a hidden layer", "^", "/OC /L0 BDC\nEMC\n");
    row("an open mark", "^", "/Artifact BMC\n");
    row("text that clips", "^", "/P <</MCID 99>> BDC\nBT\n7 Tr\nET\nEMC\n");
    row("a text in letters", "^", "/P <</MCID 99>> BDC\nBT\n(x) Tj\nET\nEMC\n");
    row("an inline picture", "^", "BI\nID\nEI\n");
    row("a comment", "^", "% no\n");
    row("a missing operand", "^", "/Artifact BMC\nq\n1 0 rg\nQ\nEMC\n");
    row("too many operands", "^", "/Artifact BMC\nq\n1 1 1 1 1 1 1 1 1 1 1 rg\nQ\nEMC\n");
}

void TestLabelWriter::codeIsNotReadFromOtherPages()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto source = labelsamples::source(labelsamples::good());
    const auto code = QrCode::encode(source.qrText);
    const auto page = layOut(source.content, source.format, *code);
    QVERIFY_OK(page);
    PageContent content = pageContent(*page);
    QVERIFY(showsCode(content.operators, content.size, source.qrText));
    if (from == "^") {
        content.operators.prepend(to);
    } else if (from.endsWith('$')) {
        from.chop(1);
        QVERIFY(content.operators.endsWith(from));
        content.operators.chop(from.size());
        content.operators += to;
    } else {
        const qsizetype at = content.operators.lastIndexOf(from);
        QVERIFY(at > 0);
        content.operators.replace(at, from.size(), to);
    }
    QVERIFY(!showsCode(content.operators, content.size, source.qrText));
    for (qsizetype length = 0; length < content.operators.size(); length += 97) // cut anywhere
        QVERIFY(!showsCode(content.operators.first(length), content.size, source.qrText));
}

void TestLabelWriter::formatsAreInOrder()
{
    QStringList ids;
    QHash<LabelKind, int> usual;
    for (const LabelFormat &format : labelFormats()) {
        ids.append(format.id);
        usual[format.kind] += format.usual;
        QCOMPARE(format.id, u"%1x%2"_s.arg(format.size.width()).arg(format.size.height()));
        for (const Span &size : format.type)
            QVERIFY(size.least >= leastType && size.usual >= size.least);
    }
    QCOMPARE(ids, (QStringList{u"74x148"_s, u"96x192"_s, u"105x148"_s, u"48x96"_s, u"35x50"_s,
                               u"20x20"_s}));
    QCOMPARE(usual[LabelKind::Information], 1);
    QCOMPARE(usual[LabelKind::Endorsement], 1);
    QVERIFY(!labelFormat(LabelKind::Endorsement, u"74x148"_s));
    QCOMPARE(labelFormat(LabelKind::Endorsement, {})->id, u"35x50"_s);
}

QTEST_MAIN(TestLabelWriter)
#include "tst_labelwriter.moc"
