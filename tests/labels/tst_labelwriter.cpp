#include "labels/labelwriter.h"

#include "labels/artwork.h"
#include "labels/layout.h"
#include "labels/pdfassembly.h"
#include "labels/preview.h"
#include "labels/qrcode.h"
#include "labels/qrreadback.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

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
        for (const QString &language : {u"en-GB"_s, u"cy"_s})
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
    void draftSaysSoAndHasNoCode_data() { addFormats(); }
    void draftSaysSoAndHasNoCode();
    void smallMarkSaysNothingElse();
    void previewIsOnWhitePaper();
    void previewRefusesWhatIsNoLabel();
    void swappedCodeIsNoticed();
    void blotInTheCodeIsNoticed();
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
    for (const QString &format : {u"74x148"_s, u"96x192"_s}) {
        for (const QString &language : {u"en-GB"_s, u"cy"_s}) {
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
    const QString text = textOf(written->pdf);
    const LabelContent &content = source.content;
    QStringList expected{content.title,    content.scheme,        content.product,
                         content.detail,   content.manufacturer,  content.assessedHow,
                         content.assessor, content.accreditation, content.validTo,
                         content.number,   content.check,         content.disclaimer};
    for (const LabelFact &fact : content.answers + content.facts)
        expected << fact.question << fact.answer << fact.note;
    for (const QString &words : expected)
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
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
    const QPointF centre = page->qrBox.center();
    page->elements.append({Role::Artifact, {}, 0, page->qrBox, {[centre](QPainter &painter) {
                               painter.fillRect(QRectF(centre, QSizeF(0.8, 0.8)), Qt::black);
                           }}});
    const auto pdf = paintPdf(
        *page, {.title = u"Blot"_s, .language = u"en-GB"_s, .time = source.time, .envelope = {}});
    QVERIFY_OK(pdf);
    const auto paper = renderPreview(*pdf, 300);
    QVERIFY_OK(paper);
    QCOMPARE(readQrCodes(*paper), QList<QByteArray>{source.qrText});
    QVERIFY(!checkQrCode(*pdf, *page, source.qrText));
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
    QCOMPARE(ids, (QStringList{u"74x148"_s, u"96x192"_s, u"48x96"_s, u"35x50"_s, u"20x20"_s}));
    QCOMPARE(usual[LabelKind::Information], 1);
    QCOMPARE(usual[LabelKind::Endorsement], 1);
    QVERIFY(!labelFormat(LabelKind::Endorsement, u"74x148"_s));
    QCOMPARE(labelFormat(LabelKind::Endorsement, {})->id, u"35x50"_s);
}

QTEST_MAIN(TestLabelWriter)
#include "tst_labelwriter.moc"
