#include "labels/contrast.h"
#include "labels/designreport.h"
#include "labels/designsample.h"
#include "labels/layout.h"
#include "labels/preview.h"
#include "labels/qrreadback.h"
#include "support/designfixture.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::LabelKind;
using Role = LabelElement::Role;

namespace {

QString broken(const QString &name)
{
    return u"" SOURCE_ROOT "/tests/data/broken/"_s + name;
}

QJsonObject expectedIn(const QString &folder)
{
    return QJsonDocument::fromJson(designfixture::bytesOf(folder + u"/expected.json"_s)).object();
}

/// The problems as one text, for a comparison and for the message of a test that fails.
QString told(const QList<assessment::JsonProblem> &problems)
{
    QStringList lines;
    for (const assessment::JsonProblem &problem : problems)
        lines.append(problem.pointer + u": "_s + problem.reason);
    return lines.join(u'\n');
}

LabelSource sourceOf(const LabelFormat &format)
{
    LabelSource source = labelsamples::source(labelsamples::good(format.kind));
    source.format = format;
    source.qrText = labelsamples::code(source.content, format);
    return source;
}

const LabelElement *logoIn(const LabelPage &page, const LabelFormat &format)
{
    for (const LabelElement &element : page.elements) {
        if (element.role == Role::Figure && element.text == format.logo->words)
            return &element;
    }
    return nullptr;
}

int pixelsOf(const QImage &image, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += (image.pixel(x, y) & 0xffffff) == (colour & 0xffffff);
    }
    return found;
}

} // namespace

/// Designs of a person's own: what is taken, what is refused, and what comes out.
class TestLabelDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFormatIsADesign_data();
    void shippedFormatIsADesign();
    void examplesAreSound_data();
    void examplesAreSound();
    void brokenDesignIsRefused_data();
    void brokenDesignIsRefused();
    void tooLargeFileIsRefused();
    void logoStandsInItsArea_data() { examplesAreSound_data(); }
    void logoStandsInItsArea();
    void logoIsReadWhereItStands();
    void logoChangesSidesInALabelReadFromTheRight();
    void accentIsThatOfTheDesign();
    void everyTextIsReadableWhereItStands_data() { examplesAreSound_data(); }
    void everyTextIsReadableWhereItStands();
    void contrastIsMeasured();
    void nothingIsClippedHoweverSmall();
    void codeIsReadBack_data() { examplesAreSound_data(); }
    void codeIsReadBack();
    void digestIsThatOfTheContent();
    void samplesAreDrafts();
    void folderIsNotLeft();
};

void TestLabelDesign::shippedFormatIsADesign_data()
{
    QTest::addColumn<LabelFormat>("shipped");
    for (const LabelFormat &format : labelFormats())
        QTest::newRow(qPrintable(format.id)) << format;
}

void TestLabelDesign::shippedFormatIsADesign()
{
    QFETCH(LabelFormat, shipped);
    const DesignReport report = judgeDesign(designText(shipped), {});
    QCOMPARE(told(report.problems), QString());
    QVERIFY(report.format);
    const LabelFormat &own = *report.format;
    QCOMPARE(own.id, u"my-"_s + shipped.id);
    QCOMPARE(own.kind, shipped.kind);
    QCOMPARE(own.size, shipped.size);
    QCOMPARE(own.inset, shipped.inset);
    QCOMPARE(own.qrSide, shipped.qrSide);
    QCOMPARE(own.type.size(), shipped.type.size());
    for (auto use = shipped.type.begin(); use != shipped.type.end(); ++use) {
        QCOMPARE(own.type[use.key()].least, use->least);
        QCOMPARE(own.type[use.key()].usual, use->usual);
    }
    // It makes the very label that the format makes.
    const auto one = writeLabel(sourceOf(shipped));
    const auto other = writeLabel(sourceOf(own));
    QVERIFY_OK(one);
    QVERIFY_OK(other);
    QCOMPARE(other->pdf, one->pdf);
    QVERIFY(report.code && report.code->version > 0 && !report.code->exact);
    QVERIFY(report.smallestType >= leastType);
}

void TestLabelDesign::examplesAreSound_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(designfixture::folder(), {u"*.json"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestLabelDesign::examplesAreSound()
{
    QFETCH(QString, path);
    const DesignReport report = judgeDesign(designfixture::bytesOf(path), designfixture::folder());
    QCOMPARE(told(report.problems), QString());
    QCOMPARE(report.samples.size(), designSamples().size());
    for (const SampleOutcome &one : report.samples)
        QVERIFY2(one.problem.isEmpty(), qPrintable(one.sample + u": "_s + one.problem));
    QVERIFY(report.format->logo && !report.format->logo->inks.isEmpty());
    QVERIFY(report.contrast >= leastContrast);
}

void TestLabelDesign::brokenDesignIsRefused_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("reason");
    const QString folder = broken(u"labeldesigns"_s);
    const QJsonObject expected = expectedIn(folder);
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        if (name == u"expected.json"_s)
            continue;
        const QJsonObject one = expected[name].toObject();
        QTest::newRow(qPrintable(name))
            << one[u"pointer"_s].toString() << one[u"reason"_s].toString();
    }
}

void TestLabelDesign::brokenDesignIsRefused()
{
    QFETCH(QString, pointer);
    QFETCH(QString, reason);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const DesignReport report = judgeDesign(
        designfixture::bytesOf(broken(u"labeldesigns/"_s + name)), designfixture::folder());
    QVERIFY(!report.format);
    QVERIFY(!report.ok());
    const bool isTold =
        std::ranges::any_of(report.problems, [&](const assessment::JsonProblem &problem) {
            return problem.pointer == pointer && problem.reason.contains(reason);
        });
    QVERIFY2(isTold,
             qPrintable(u"%1: %2 is not in\n%3"_s.arg(pointer, reason, told(report.problems))));
}

void TestLabelDesign::tooLargeFileIsRefused()
{
    const DesignReading reading = readDesign(QByteArray(largestDesign + 1, ' '), {});
    QVERIFY(!reading.format);
    QCOMPARE(reading.problems.size(), 1);
}

void TestLabelDesign::logoStandsInItsArea()
{
    QFETCH(QString, path);
    const LabelFormat format = designfixture::format(path);
    const auto written = writeLabel(sourceOf(format));
    QVERIFY_OK(written);
    const LabelElement *logo = logoIn(written->page, format);
    QVERIFY(logo);
    QVERIFY(format.logo->area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(logo->box));
    // In its own proportions, in the middle.
    QVERIFY(std::abs(logo->box.width() / logo->box.height() - 120.0 / 32) < 0.01);
    QVERIFY((logo->box.center() - format.logo->area.center()).manhattanLength() < 0.01);

    // On paper there is ink of the logo in its box, and nothing else in the area around it.
    constexpr qreal dpi = 600;
    const auto paper = renderPreview(written->pdf, dpi);
    QVERIFY_OK(paper);
    const auto dots = [](const QRectF &box) {
        constexpr qreal scale = dpi / 25.4;
        return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    };
    QVERIFY(pixelsOf(paper->copy(dots(logo->box)), qRgb(0x1c, 0x6b, 0x50)) > 200);
    const QRect inside = dots(logo->box.adjusted(-0.1, -0.1, 0.1, 0.1));
    const QRect area = dots(format.logo->area);
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x)
            QVERIFY(inside.contains(x, y) || qGray(paper->pixel(x, y)) > 250);
    }
}

void TestLabelDesign::logoIsReadWhereItStands()
{
    const auto orderOf = [](const LabelFormat &format) {
        QStringList order;
        const auto written = writeLabel(sourceOf(format));
        for (const LabelElement &element : written->page.elements) {
            if (element.role != Role::Artifact)
                order.append(element.text);
        }
        return order;
    };
    const LabelFormat above = designfixture::format();
    QCOMPARE(orderOf(above).first(), above.logo->words);
    const LabelFormat below = designfixture::format(designfixture::mark());
    QCOMPARE(orderOf(below).last(), below.logo->words);
}

void TestLabelDesign::logoChangesSidesInALabelReadFromTheRight()
{
    const LabelFormat format = designfixture::format();
    LabelSource source = sourceOf(format);
    source.content.direction = Qt::RightToLeft;
    const auto code = QrCode::encode(source.qrText);
    const auto page = layOut(source.content, format, *code);
    QVERIFY_OK(page);
    const LabelElement *logo = logoIn(*page, format);
    QVERIFY(logo);
    QVERIFY(std::abs(logo->box.right() - (format.size.width() - format.logo->box.left())) < 0.01);
}

void TestLabelDesign::accentIsThatOfTheDesign()
{
    for (const QString &path : {designfixture::information(), designfixture::mark()}) {
        const LabelFormat format = designfixture::format(path);
        const auto written = writeLabel(sourceOf(format));
        QVERIFY_OK(written);
        const auto paper = renderPreview(written->pdf, 300);
        QVERIFY_OK(paper);
        QVERIFY(pixelsOf(*paper, qRgb(0x0b, 0x3d, 0x2e)) > 1000);
        QCOMPARE(pixelsOf(*paper, accentColour), 0);
    }
}

void TestLabelDesign::everyTextIsReadableWhereItStands()
{
    // On the drawn page: what most of the place of a text shows is its ground, all of it.
    QFETCH(QString, path);
    const auto written = writeLabel(sourceOf(designfixture::format(path)));
    QVERIFY_OK(written);
    constexpr qreal dpi = 600;
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
        double most = 0;
        for (auto one = colours.cbegin(); one != colours.cend(); ++one)
            most = std::max(most, contrastOf(ground.key(), one.key()));
        QVERIFY2(most >= leastContrast, qPrintable(element.text));
        // No other ground begins below the same text: seen above its letters, from end to end.
        if (const auto *line = std::get_if<TextLine>(&element.parts.first()); line->upwards)
            continue;
        for (int x = place.left(); x <= place.right(); ++x)
            QVERIFY2(contrastOf(paper->pixel(x, place.top() + 1), ground.key()) < 1.1,
                     qPrintable(element.text));
    }
}

void TestLabelDesign::contrastIsMeasured()
{
    QVERIFY(std::abs(contrastOf(qRgb(0, 0, 0), qRgb(255, 255, 255)) - 21) < 0.01);
    QVERIFY(std::abs(contrastOf(qRgb(255, 0, 0), qRgb(255, 255, 255)) - 3.998) < 0.01);
    QVERIFY(std::abs(contrastOf(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) - 4.54) < 0.01);
    QJsonObject design = designfixture::json();
    design[u"accent"_s] = u"#767676"_s;
    QVERIFY(readDesign(designfixture::text(design), designfixture::folder()).format);
    design[u"accent"_s] = u"#777777"_s; // 4.48:1
    const auto paler = readDesign(designfixture::text(design), designfixture::folder());
    QVERIFY(!paler.format);
    QVERIFY2(told(paler.problems).contains(u"4.4:1"_s), qPrintable(told(paler.problems)));
}

void TestLabelDesign::nothingIsClippedHoweverSmall()
{
    // The same label on less and less paper: it is whole, or it is refused with what to do.
    int whole = 0;
    int refused = 0;
    for (const QString &path : {designfixture::information(), designfixture::mark()}) {
        const LabelFormat sound = designfixture::format(path);
        for (const DesignSample &sample : designSamples()) {
            for (qreal width = sound.size.width(); width >= 26; width -= 12) {
                for (qreal height = sound.size.height(); height >= 26; height -= 30) {
                    LabelFormat format = sound;
                    format.size = {width, height};
                    format.logo.reset();
                    const QJsonObject fields = sampleFields(format.kind, sample);
                    const auto content = labelContentFrom(fields);
                    QVERIFY_OK(content);
                    const auto code = QrCode::encode(expectedCodeText(format, fields));
                    const auto page = layOut(*content, format, *code);
                    if (!page) {
                        ++refused;
                        QCOMPARE(page.error().kind, assessment::Error::Kind::Refused);
                        QVERIFY(!page.error().advice.isEmpty());
                        continue;
                    }
                    ++whole;
                    const QRectF edge = QRectF({0, 0}, format.size).adjusted(-.01, -.01, .01, .01);
                    for (qsizetype i = 0; i < page->elements.size(); ++i) {
                        const LabelElement &one = page->elements[i];
                        QVERIFY(edge.contains(one.box));
                        for (qsizetype k = i + 1; k < page->elements.size(); ++k) {
                            const LabelElement &other = page->elements[k];
                            if (one.role != Role::Artifact && other.role != Role::Artifact)
                                QVERIFY2(!one.box.adjusted(.02, .02, -.02, -.02)
                                              .intersects(other.box.adjusted(.02, .02, -.02, -.02)),
                                         qPrintable(one.text + u" runs into "_s + other.text));
                        }
                    }
                }
            }
        }
    }
    QVERIFY2(whole > 5 && refused > 20,
             qPrintable(u"%1 whole, %2 refused"_s.arg(whole).arg(refused)));
}

void TestLabelDesign::codeIsReadBack()
{
    QFETCH(QString, path);
    const LabelSource source = sourceOf(designfixture::format(path));
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    QVERIFY_OK(checkQrCode(written->pdf, written->page, source.qrText)); // ZXing and zbar
}

void TestLabelDesign::digestIsThatOfTheContent()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QByteArray &logo) {
        QFile file(folder.filePath(u"northlight.svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(logo);
    };
    const auto digest = [&folder](const QByteArray &design) {
        const auto read = readDesign(design, folder.path());
        return read.format ? read.format->designSha256 : QByteArray();
    };
    const QByteArray logo = designfixture::bytesOf(designfixture::folder() + u"/northlight.svg"_s);
    put(logo);
    QJsonObject design = designfixture::json();
    const QByteArray usual = digest(designfixture::text(design));
    QCOMPARE(usual.size(), 32);
    QCOMPARE(usual, designfixture::format().designSha256);
    QCOMPARE(digest(QJsonDocument(design).toJson(QJsonDocument::Compact)), usual);
    put(logo + "\n");
    QVERIFY(digest(designfixture::text(design)) != usual);
    put(logo);
    design[u"iconMm"_s] = 8.1;
    QVERIFY(digest(designfixture::text(design)) != usual);
}

void TestLabelDesign::samplesAreDrafts()
{
    for (const DesignSample &sample : designSamples()) {
        const auto pdf = sampleDraft(designfixture::format(), sample);
        QVERIFY_OK(pdf);
        const auto paper = renderPreview(*pdf, 300);
        QVERIFY_OK(paper);
        QVERIFY(readQrCodes(inGrey(*paper)).isEmpty()); // nobody can take it for a label
    }
}

void TestLabelDesign::folderIsNotLeft()
{
    // A folder of the right name is no logo.
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"northlight.svg"_s);
    const auto reading =
        readDesign(designfixture::bytesOf(designfixture::information()), folder.path());
    QVERIFY(!reading.format);
    QVERIFY2(told(reading.problems).contains(u"no such file"_s),
             qPrintable(told(reading.problems)));
}

QTEST_MAIN(TestLabelDesign)
#include "tst_labeldesign.moc"
