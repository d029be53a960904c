#include "labels/artwork.h"
#include "labels/layout.h"
#include "labels/preview.h"
#include "labels/qrreadback.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::LabelKind;
using Role = LabelElement::Role;

namespace {

LabelSource arabicSource(const LabelFormat &format)
{
    auto request = labelsamples::good(format.kind, u"ar"_s);
    request.assessment.product.name = u"مصباح الردهة الذكي"_s;
    return labelsamples::source(request, format.id);
}

} // namespace

/// Labels in a language that is read from the right.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsLaidOutFromTheRight_data();
    void everyFormatIsLaidOutFromTheRight();
    void codeIsReadBack_data() { everyFormatIsLaidOutFromTheRight_data(); }
    void codeIsReadBack();
    void isTheMirrorOfTheUsualLabel();
    void signsGoFromTheRight();
    void fileSaysSo();
};

void TestRightToLeft::everyFormatIsLaidOutFromTheRight_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<LabelKind>("kind");
    for (const LabelFormat &format : labelFormats())
        QTest::addRow("%s", qPrintable(format.id)) << format.id << format.kind;
}

void TestRightToLeft::everyFormatIsLaidOutFromTheRight()
{
    QFETCH(QString, format);
    QFETCH(LabelKind, kind);
    const LabelSource source = arabicSource(*labelFormat(kind, format));
    const auto code = QrCode::encode(source.qrText);
    const auto page = layOut(source.content, source.format, *code);
    QVERIFY_OK(page);
    QVERIFY(page->qrBox.center().x() < page->size.width() / 2);
    for (qsizetype i = 0; i < page->elements.size(); ++i) {
        const LabelElement &one = page->elements[i];
        QVERIFY(QRectF({0, 0}, page->size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(one.box));
        if (one.role == Role::Artifact)
            continue;
        QVERIFY2(one.box == page->qrBox || !one.box.intersects(page->qrBox), qPrintable(one.text));
        const bool reachesRight =
            one.text == source.content.title || one.text == source.content.product;
        if (reachesRight && kind == LabelKind::Information)
            QVERIFY(std::abs(one.box.right() - (page->size.width() - source.format.inset)) < 0.01);
        for (const LabelPart &part : one.parts) {
            if (const auto *line = std::get_if<TextLine>(&part); line && !line->upwards)
                QVERIFY(
                    std::abs(line->at.x() + line->block.lineWidth(line->number) - one.box.right())
                    < 0.01);
        }
    }
}

void TestRightToLeft::codeIsReadBack()
{
    QFETCH(QString, format);
    QFETCH(LabelKind, kind);
    const LabelSource source = arabicSource(*labelFormat(kind, format));
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QVERIFY_OK(checkQrCode(written->pdf, written->page, source.qrText));
}

void TestRightToLeft::isTheMirrorOfTheUsualLabel()
{
    // With the same words, everything stands where a mirror would show it.
    const LabelSource usual = labelsamples::source(labelsamples::good());
    const auto code = QrCode::encode(usual.qrText);
    LabelContent turned = usual.content;
    turned.direction = Qt::RightToLeft;
    const auto left = layOut(usual.content, usual.format, *code);
    const auto right = layOut(turned, usual.format, *code);
    QVERIFY_OK(left);
    QVERIFY_OK(right);
    QCOMPARE(right->elements.size(), left->elements.size());
    for (qsizetype i = 0; i < left->elements.size(); ++i) {
        const QRectF &from = left->elements[i].box;
        const QRectF &to = right->elements[i].box;
        QCOMPARE(right->elements[i].text, left->elements[i].text); // read in the same order
        QVERIFY(std::abs(to.right() - (left->size.width() - from.left())) < 1e-6);
        QVERIFY(std::abs(to.top() - from.top()) < 1e-6);
        QVERIFY(std::abs(to.width() - from.width()) < 1e-6);
    }
}

void TestRightToLeft::signsGoFromTheRight()
{
    LabelSource source = arabicSource(*labelFormat(LabelKind::Information, {}));
    source.content.guidelines.fill(GuidelineSign::NotAssessed); // a broken ring, empty inside
    source.content.guidelines.first() = GuidelineSign::NotMet;  // a full square
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    const auto strip = std::ranges::find(written->page.elements, source.content.guidelinesAlt,
                                         &LabelElement::text);
    QVERIFY(strip != written->page.elements.end());
    constexpr qreal dpi = 300;
    const auto paper = renderPreview(written->pdf, dpi);
    QVERIFY_OK(paper);
    const auto darkness = [&](int place) { // of a sign, counted from the left
        const qreal pitch = strip->box.width() / 13;
        const qreal scale = dpi / 25.4;
        int dark = 0;
        for (int y = int(strip->box.top() * scale); y < int(strip->box.bottom() * scale); ++y) {
            for (int x = int((strip->box.left() + place * pitch) * scale);
                 x < int((strip->box.left() + (place + 1) * pitch) * scale); ++x)
                dark += qGray(paper->pixel(x, y)) < 128;
        }
        return dark;
    };
    for (int place = 0; place < 12; ++place)
        QVERIFY(darkness(12) > 2 * darkness(place));
}

void TestRightToLeft::fileSaysSo()
{
    const auto written = writeLabel(arabicSource(*labelFormat(LabelKind::Information, {})));
    QVERIFY_OK(written);
    QVERIFY(written->pdf.contains("/Lang (ar)"));
    QVERIFY(written->pdf.contains("/Direction /R2L"));
    const auto usual = writeLabel(labelsamples::source(labelsamples::good()));
    QVERIFY(!usual->pdf.contains("/R2L"));
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
