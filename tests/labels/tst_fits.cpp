#include "labels/labelwords.h"
#include "labels/labelwriter.h"
#include "labels/layout.h"
#include "labels/textblock.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::LabelKind;
using Role = LabelElement::Role;

namespace {

const QHash<QString, QStringList> &vocabulary()
{
    static const QHash<QString, QStringList> words{
        {u"Latin"_s,
         {u"Smart"_s, u"Wohnzimmerlampe"_s, u"Çelik"_s, u"camera"_s, u"Pro"_s, u"X-2000/B"_s,
          u"Overnight"_s, u"Österreichische"_s}},
        {u"Welsh"_s,
         {u"Llanfairpwllgwyngyll"_s, u"ŵyl"_s, u"Ŷ"_s, u"cyfrwng"_s, u"goleuadau"_s, u"clyfar"_s,
          u"a’r"_s, u"Ynysgynwraidd"_s}},
        {u"Arabic"_s,
         {u"مصباح"_s, u"ذكي"_s, u"للمدخل"_s, u"شركة"_s, u"الأجهزة"_s, u"المنزلية"_s, u"١٢"_s,
          u"محدودة"_s}},
        {u"Devanagari"_s,
         {u"स्मार्ट"_s, u"दीपक"_s, u"गलियारा"_s, u"उत्तरी"_s, u"प्रकाश"_s, u"क्षेत्रीय"_s, u"कंपनी"_s,
          u"द्वितीय"_s}}};
    return words;
}

QString name(QRandomGenerator &random, const QStringList &words, int length)
{
    QStringList chosen;
    for (int i = 0; i < length; ++i)
        chosen.append(words[random.bounded(int(words.size()))]);
    return chosen.join(u' ');
}

/// Where two pieces of text run into each other, or one leaves the label.
QString collision(const LabelPage &page)
{
    const QRectF edge = QRectF({0, 0}, page.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    constexpr qreal hair = 0.02; // mm
    for (qsizetype i = 0; i < page.elements.size(); ++i) {
        const LabelElement &one = page.elements[i];
        if (!edge.contains(one.box))
            return one.text + u" leaves the label"_s;
        for (qsizetype k = i + 1; k < page.elements.size(); ++k) {
            const LabelElement &other = page.elements[k];
            if (one.role == Role::Artifact || other.role == Role::Artifact)
                continue;
            if (one.box.adjusted(hair, hair, -hair, -hair)
                    .intersects(other.box.adjusted(hair, hair, -hair, -hair)))
                return one.text + u" runs into "_s + other.text;
        }
    }
    return {};
}

} // namespace

class TestFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsOrRefuses_data();
    void fitsOrRefuses();
    void longestHostFitsEverywhere();
    void shrinksWithinItsBounds();
    void breaksWordsOnlyAtTheLeastSize();
    void neverCutsText();
    void refusesLettersWithoutGlyph();
    void leavesRoomForTallScripts();
};

void TestFits::fitsOrRefuses_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("script");
    for (const LabelFormat &format : labelFormats()) {
        for (const QString &script : {u"Latin"_s, u"Welsh"_s, u"Arabic"_s, u"Devanagari"_s})
            QTest::addRow("%s %s", qPrintable(format.id), qPrintable(script))
                << format.id << script;
    }
}

void TestFits::fitsOrRefuses()
{
    QFETCH(QString, format);
    QFETCH(QString, script);
    QRandomGenerator random(11);
    const QStringList words = vocabulary()[script];
    const QStringList languages = labelLanguages();
    int fitted = 0;
    int refused = 0;
    for (const int length : {1, 2, 3, 5, 8, 13, 40}) {
        const bool endorsement = format == u"35x50"_s || format == u"20x20"_s;
        auto request =
            labelsamples::good(endorsement ? LabelKind::Endorsement : LabelKind::Information,
                               languages[(length + format.size()) % languages.size()]);
        assessment::Product &product = request.assessment.product;
        product.name = name(random, words, length);
        product.manufacturer.name = name(random, words, length);
        request.organisation->name = name(random, words, length);
        request.assessment.facts.telemetryPurpose = name(random, words, length).left(80);
        const auto source = labelsamples::source(request, format);
        const auto qr = QrCode::encode(source.qrText);
        QVERIFY_OK(qr);
        const auto page = layOut(source.content, source.format, *qr);
        if (!page) {
            // A refusal tells the reader which text or format, and what to do.
            ++refused;
            QCOMPARE(page.error().kind, assessment::Error::Kind::Refused);
            QVERIFY(!page.error().where.isEmpty());
            QVERIFY(!page.error().advice.isEmpty());
            continue;
        }
        ++fitted;
        QCOMPARE(collision(*page), QString());
        for (const LabelElement &element : page->elements)
            QVERIFY(element.role == Role::Artifact || element.role == Role::Figure
                    || element.size >= leastType);
    }
    QVERIFY2(fitted >= 2, qPrintable(u"only %1 fitted"_s.arg(fitted)));
    if (format != u"20x20"_s) // which prints none of these names
        QVERIFY(refused >= 1);
}

void TestFits::longestHostFitsEverywhere()
{
    for (const LabelFormat &format : labelFormats()) {
        auto request = labelsamples::good(format.kind);
        request.assessment.facts.verifyHost =
            u"verification.of.consumer-products.northlight-home.example.com"_s.right(60);
        const auto source = labelsamples::source(request, format.id);
        const auto qr = QrCode::encode(source.qrText);
        QVERIFY_OK(qr);
        const auto page = layOut(source.content, source.format, *qr);
        QVERIFY_OK(page);
        QCOMPARE(collision(*page), QString());
    }
}

void TestFits::shrinksWithinItsBounds()
{
    const TextStyle style{.size = {.least = 5, .usual = 12}, .bold = true, .lines = 1};
    qreal before = 13;
    for (const int letters : {4, 10, 14, 18, 22}) {
        const auto block = TextBlock::fit(QString(letters, u'n'), style, 30);
        QVERIFY_OK(block);
        QVERIFY(block->width() <= 30);
        QVERIFY(block->size() <= before && block->size() >= 5);
        before = block->size();
    }
    QVERIFY(before < 8);
}

void TestFits::breaksWordsOnlyAtTheLeastSize()
{
    const TextStyle style{.size = {.least = 5, .usual = 9}, .lines = 4};
    const auto sentence = TextBlock::fit(u"Updates until the end of the year"_s, style, 20);
    QVERIFY_OK(sentence);
    QCOMPARE(sentence->size(), 9);
    const auto word = TextBlock::fit(QString(35, u'm'), style, 20);
    QVERIFY_OK(word);
    QCOMPARE(word->size(), 5);
    QVERIFY(word->lineCount() > 1);
}

void TestFits::neverCutsText()
{
    const TextStyle style{.size = {.least = 5, .usual = 6}, .lines = 2};
    const QString text = u"a text that is far too long for two lines of twenty millimetres"_s;
    const auto block = TextBlock::fit(text, style, 20);
    QVERIFY(!block);
    QCOMPARE(block.error().where, text);
    QVERIFY(block.error().message().contains(u"20.0 mm"_s));
}

void TestFits::refusesLettersWithoutGlyph()
{
    const TextStyle style{.size = {.least = 5, .usual = 6}, .lines = 1};
    QVERIFY(!TextBlock::fit(u"燈"_s, style, 50));
    QVERIFY(!TextBlock::fit(u"lamp \U0001F4A1"_s, style, 50));
    QVERIFY_OK(TextBlock::fit(u"Ŵyl, naïve, “€ 5” – Ø £ ½ ×"_s, style, 50));
}

void TestFits::leavesRoomForTallScripts()
{
    const TextStyle style{.size = {.least = 5, .usual = 6}, .lines = 1};
    const auto latin = TextBlock::fit(u"lamp"_s, style, 50);
    const auto devanagari = TextBlock::fit(u"र्द्ध्रिं"_s, style, 50);
    const auto accents = TextBlock::fit(u"ŴŶẤ"_s, style, 50);
    QVERIFY_OK(latin);
    QVERIFY_OK(devanagari);
    QVERIFY_OK(accents);
    QVERIFY(devanagari->lineHeight() > latin->lineHeight());
    QVERIFY(accents->lineHeight() > latin->lineHeight());
}

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
