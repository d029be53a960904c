#include "assessment/language/language.h"
#include "labels/preview.h"
#include "labels/readability.h"
#include "support/leafletfixture.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using leafletfixture::compose;

namespace {

/// Without any space, narrow and unbreakable ones too.
QString packed(const QString &text)
{
    QString whole;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            whole += letter;
    }
    return whole;
}

/// A PDF that is read back.
class Read
{
public:
    explicit Read(const QByteArray &bytes)
    {
        m_bytes = bytes;
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        document.load(&m_buffer);
    }

    /// The text with every space taken out: words are broken where they must be.
    QString packed()
    {
        QString text;
        for (int i = 0; i < document.pageCount(); ++i)
            text += document.getAllText(i).text();
        text.replace(QChar(0xfffe), u'-'); // PDFium's sign for a hyphen at the end of a line
        return ::packed(text.remove(QChar(QChar::SoftHyphen)));
    }
    QImage paper(int page, int dotsPerMm)
    {
        const QSizeF points = document.pagePointSize(page);
        const QSize size = (points * 25.4 / 72 * dotsPerMm).toSize();
        const QImage image = document.render(page, size);
        QImage paper(image.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, image);
        return paper;
    }

    QPdfDocument document;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
};

/// Pixels that are not white in the outermost \a margin millimetres of the sheet.
int inkInMargin(const QImage &paper, int dotsPerMm, double margin)
{
    const int rim = int(margin * dotsPerMm);
    int ink = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            const bool inside =
                x >= rim && x < paper.width() - rim && y >= rim && y < paper.height() - rim;
            ink += !inside && qGray(paper.pixel(x, y)) < 250 ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

/// A leaflet on paper: every product fits, and nothing is cut off.
class TestLeafletPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductFits_data();
    void everyProductFits();
    void shippedTextsAreEasy_data();
    void shippedTextsAreEasy();
    void everyWordIsOnThePaper_data();
    void everyWordIsOnThePaper();
    void foldedPagesLieAsTheyAreRead();
    void shortOneHasLargerType();
    void optionalBlocksGoFirst();
    void whatDoesNotFitIsRefused();
    void largePrintTakesAnything();
    void longNamesAreWhole();
    void codeOpensTheAddress();
    void longAddressIsRefused();
    void sameBytesAgain();
};

void TestLeafletPaper::everyProductFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<LeafletLayout>("layout");
    for (const QString &language : leafletLanguages()) {
        for (const LeafletLayout layout : leafletLayouts())
            QTest::newRow(qPrintable(language + u' ' + idOf(layout))) << language << layout;
    }
}

void TestLeafletPaper::everyProductFits()
{
    QFETCH(QString, language);
    QFETCH(LeafletLayout, layout);
    for (const QString &type : assessment::productTypes()) {
        for (const LeafletSource &source :
             {leafletfixture::complete(type, language), leafletfixture::silent(type),
              leafletfixture::bad(type)}) {
            const auto pdf = writePdf(compose(source, language), layout);
            QVERIFY2(pdf, qPrintable(type + u": "_s + (pdf ? u""_s : pdf.error().message())));
            // Blocks that may be left out are, at most, left out of the fullest leaflets.
            QVERIFY2(pdf->points >= (layout == LeafletLayout::Large ? 18 : 12), qPrintable(type));
            Read read(pdf->bytes);
            const int sides = layout == LeafletLayout::Large ? pdf->pages : 2;
            QVERIFY2(read.document.pageCount() <= sides, qPrintable(type));
            // The fullest of each kind is looked at.
            const bool full = source.steps.steps.steps.size() > 5 && !source.facts.notSupported;
            for (int page = 0; full && page < read.document.pageCount(); ++page)
                QCOMPARE(inkInMargin(read.paper(page, 2), 2, 7), 0);
        }
    }
}

void TestLeafletPaper::shippedTextsAreEasy_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : leafletLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// consumer_guidance.md: a reading age of about 11 to 12, sentences of 15 to 20 words at most.
void TestLeafletPaper::shippedTextsAreEasy()
{
    QFETCH(QString, language);
    const LeafletTexts texts = *LeafletTexts::of(language);
    const bool ease = readingMeasure(texts.measure()).isEase();
    std::optional<double> worst;
    for (const QString &type : assessment::productTypes()) {
        for (const LeafletSource &source :
             {leafletfixture::complete(type, language), leafletfixture::silent(type),
              leafletfixture::bad(type)}) {
            const auto reading = compose(source, language).reading;
            QVERIFY(reading.words > 200);
            QVERIFY2(reading.longestSentence <= 20,
                     qPrintable(u"%1: %2 words"_s.arg(type).arg(reading.longestSentence)));
            const double value = reading.age.value_or(reading.value);
            worst = ease ? std::min(worst.value_or(value), value)
                         : std::max(worst.value_or(value), value);
            if (reading.age)
                QVERIFY2(value <= 12 && value <= *texts.mostAge(), qPrintable(type));
        }
    }
    qInfo("worst: %.1f", *worst);
    if (const auto hardest = texts.hardestValue()) {
        QVERIFY2(ease ? *worst >= *hardest : *worst <= *hardest,
                 qPrintable(QString::number(*worst)));
    }
}

void TestLeafletPaper::everyWordIsOnThePaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<LeafletLayout>("layout");
    for (const QString &language : leafletLanguages()) {
        // PDFium reads words from the right in the order of the paper; Poppler judges them in
        // tst_leafletjudges.
        if (assessment::directionOf(language) == Qt::RightToLeft)
            continue;
        for (const LeafletLayout layout : leafletLayouts())
            QTest::newRow(qPrintable(language + u' ' + idOf(layout))) << language << layout;
    }
}

void TestLeafletPaper::everyWordIsOnThePaper()
{
    QFETCH(QString, language);
    QFETCH(LeafletLayout, layout);
    const Leaflet leaflet =
        compose(leafletfixture::complete(u"baby-monitor"_s, language), language);
    const auto pdf = writePdf(leaflet, layout);
    QVERIFY_OK(pdf);
    const QString text = Read(pdf->bytes).packed();
    for (const LeafletBlock &block : leaflet.blocks) {
        if (pdf->leftOut.contains(block.title))
            continue;
        QVERIFY2(text.contains(packed(block.title)), qPrintable(block.title));
        for (const LeafletItem &item : block.items) {
            // A text may go on in the next column: each of its words has to be there.
            for (const QString &line : QStringList{item.text} + item.steps) {
                for (const QString &word : line.split(u' '))
                    QVERIFY2(text.contains(packed(word)), qPrintable(line));
            }
        }
    }
}

void TestLeafletPaper::foldedPagesLieAsTheyAreRead()
{
    const Leaflet leaflet = compose(leafletfixture::complete(u"baby-monitor"_s));
    const auto pdf = writePdf(leaflet, LeafletLayout::A5Fold);
    QVERIFY_OK(pdf);
    Read read(pdf->bytes);
    QCOMPARE(read.document.pageCount(), 2);
    QCOMPARE(read.document.pagePointSize(0).toSize(), QSize(842, 595));
    const auto sideOf = [&](const QString &word) -> std::pair<int, bool> {
        for (int page = 0; page < 2; ++page) {
            const QString text = read.document.getAllText(page).text();
            const qsizetype at = text.indexOf(word);
            if (at < 0)
                continue;
            const QRectF box =
                read.document.getSelectionAtIndex(page, int(at), 4).boundingRectangle();
            return {page, box.center().x() > 421};
        }
        return {-1, false};
    };
    // Folded, the first page lies on the right, and the last on its back; the inner side is read
    // across.
    QCOMPARE(sideOf(u"Page 1 of 4"_s), std::pair(0, true));
    QCOMPARE(sideOf(u"Page 4 of 4"_s), std::pair(0, false));
    QCOMPARE(sideOf(u"Page 2 of 4"_s), std::pair(1, false));
    QCOMPARE(sideOf(u"Page 3 of 4"_s), std::pair(1, true));
    QCOMPARE(sideOf(leaflet.blocks.constFirst().title), std::pair(0, true));
}

void TestLeafletPaper::shortOneHasLargerType()
{
    Leaflet leaflet = compose(leafletfixture::complete());
    leaflet.blocks = leaflet.blocks.first(4);
    const auto pdf = writePdf(leaflet, LeafletLayout::A4);
    QVERIFY_OK(pdf);
    QCOMPARE(pdf->points, 14.0);
    QCOMPARE(pdf->pages, 1);
}

/// Longer and longer steps, until they do not fit any more.
void TestLeafletPaper::optionalBlocksGoFirst()
{
    LeafletSource source = leafletfixture::complete(u"baby-monitor"_s);
    QStringList before;
    bool left = false;
    for (int count = 1; count <= 40; ++count) {
        source.steps.steps.steps[u"reset"_s] =
            QStringList(count, u"Hold the button until the light on its back turns blue."_s);
        const auto pdf = writePdf(compose(source), LeafletLayout::A4);
        if (!pdf) {
            QCOMPARE(pdf.error().kind, assessment::Error::Kind::Refused);
            QVERIFY(left); // only after the optional ones have gone
            QCOMPARE(before.size(), 2);
            return;
        }
        QVERIFY(pdf->leftOut.size() >= before.size());
        before = pdf->leftOut;
        left = left || !before.isEmpty();
        if (before.size() == 1)
            QCOMPARE(before, QStringList{u"A shared home"_s});
    }
    QFAIL("everything fits");
}

void TestLeafletPaper::whatDoesNotFitIsRefused()
{
    LeafletSource source = leafletfixture::complete(u"baby-monitor"_s);
    for (const assessment::LeafletField &field : assessment::leafletFields()) {
        source.steps.steps.steps[field.id] =
            QStringList(field.lines, QString(assessment::longestLeafletStep, u'm'));
    }
    for (const LeafletLayout layout : {LeafletLayout::A4, LeafletLayout::A5Fold}) {
        const auto pdf = writePdf(compose(source), layout);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, assessment::Error::Kind::Refused);
        QVERIFY(pdf.error().message().contains(u"large"_s));
    }
}

void TestLeafletPaper::largePrintTakesAnything()
{
    LeafletSource source = leafletfixture::complete(u"baby-monitor"_s);
    for (const assessment::LeafletField &field : assessment::leafletFields()) {
        source.steps.steps.steps[field.id] =
            QStringList(field.lines, QString(assessment::longestLeafletStep, u'm'));
    }
    const auto pdf = writePdf(compose(source), LeafletLayout::Large);
    QVERIFY_OK(pdf);
    Read read(pdf->bytes);
    QVERIFY(pdf->pages > 10);
    QCOMPARE(read.document.pageCount(), pdf->pages);
    QCOMPARE(read.packed().count(u'm') > 50 * assessment::longestLeafletStep, true);
    for (int page = 0; page < read.document.pageCount(); ++page)
        QCOMPARE(inkInMargin(read.paper(page, 2), 2, 15), 0);
}

void TestLeafletPaper::longNamesAreWhole()
{
    LeafletSource source = leafletfixture::complete(u"sensor"_s);
    source.product.brand = u"Northlight-Lichttechnik-und-Sicherheitssysteme-Gesellschaft"_s;
    source.product.name = u"Ystafellgynhesyddtymhereddarsynhwyryddclyfar für Flure and halls"_s;
    source.product.model = QString(60, u'W');
    for (const LeafletLayout layout : leafletLayouts()) {
        const auto pdf = writePdf(compose(source), layout);
        QVERIFY_OK(pdf);
        Read read(pdf->bytes);
        const QString text = read.packed();
        QVERIFY(text.contains(packed(source.product.brand)));
        QVERIFY(text.contains(packed(source.product.name)));
        QVERIFY(text.contains(source.product.model));
        for (int page = 0; page < read.document.pageCount(); ++page)
            QCOMPARE(inkInMargin(read.paper(page, 2), 2, 7), 0);
    }
}

void TestLeafletPaper::codeOpensTheAddress()
{
    for (const LeafletLayout layout : leafletLayouts()) {
        const auto pdf = writePdf(compose(leafletfixture::complete()), layout);
        QVERIFY_OK(pdf);
        const QImage paper = Read(pdf->bytes).paper(0, 8);
        const QByteArray address = "https://maker.example/leaflet";
        QVERIFY(readQrCodes(paper).contains(address));
        QVERIFY(readQrCodesOtherwise(paper).contains(address));
    }
    LeafletSource without = leafletfixture::complete();
    without.steps.steps.address.clear();
    const auto pdf = writePdf(compose(without), LeafletLayout::A4);
    QVERIFY_OK(pdf);
    QVERIFY(readQrCodes(Read(pdf->bytes).paper(0, 8)).isEmpty());
}

void TestLeafletPaper::longAddressIsRefused()
{
    LeafletSource source = leafletfixture::complete();
    source.steps.steps.address = u"https://maker.example/"_s + QString(178, u'x');
    const auto pdf = writePdf(compose(source), LeafletLayout::A4);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, assessment::Error::Kind::Refused);
    QVERIFY(pdf.error().message().contains(u"shorter address"_s));
}

void TestLeafletPaper::sameBytesAgain()
{
    const Leaflet leaflet = compose(leafletfixture::complete());
    for (const LeafletLayout layout : leafletLayouts())
        QCOMPARE(writePdf(leaflet, layout)->bytes, writePdf(leaflet, layout)->bytes);
}

QTEST_MAIN(TestLeafletPaper)
#include "tst_leafletpaper.moc"
