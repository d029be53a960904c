#include "labels/logofile.h"
#include "labels/logogrammar.h"
#include "support/designfixture.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

QString broken(const QString &name)
{
    return u"" SOURCE_ROOT "/tests/data/broken/"_s + name;
}

QJsonObject expectedIn(const QString &folder)
{
    return QJsonDocument::fromJson(designfixture::bytesOf(folder + u"/expected.json"_s)).object();
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

/// Draws a logo on white, ten dots for one of its units.
QImage picture(const LogoReading &logo)
{
    constexpr qreal scale = 0.1;
    QImage image((logo.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    for (const Ink &ink : logo.inks)
        painter.fillPath(ink.path, ink.colour);
    return image;
}

QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + content + "</svg>";
}

} // namespace

/// The SVG files of strangers that become logos of labels.
class TestLabelLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLogoIsRefused_data();
    void brokenLogoIsRefused();
    void logoOfADrawingProgramIsTaken();
    void strokeCoversWhatItShould();
    void logoIsBounded();
    void grammarIsThatOfSvg_data();
    void grammarIsThatOfSvg();
};

void TestLabelLogo::brokenLogoIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    const QString folder = broken(u"labellogos"_s);
    const QJsonObject expected = expectedIn(folder);
    QDirIterator files(folder, {u"*.svg"_s});
    int count = 0;
    for (; files.hasNext(); ++count) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        QTest::newRow(qPrintable(name)) << expected[name].toString();
    }
    QCOMPARE(expected.size(), count);
}

void TestLabelLogo::brokenLogoIsRefused()
{
    QFETCH(QString, reason);
    QVERIFY(!reason.isEmpty()); // each file is expected
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const LogoReading logo =
        readLogo(designfixture::bytesOf(broken(u"labellogos/%1.svg"_s.arg(name))));
    QVERIFY(logo.inks.isEmpty());
    const QString problems = logo.problems.join(u'\n');
    QVERIFY2(problems.contains(reason), qPrintable(problems));
}

void TestLabelLogo::logoOfADrawingProgramIsTaken()
{
    // What Inkscape writes as "plain SVG", with the arcs in the form svgo makes of them.
    const QByteArray file =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- made by hand -->\n"
        "<svg width=\"20mm\" height=\"10mm\" viewBox=\"-10 0 20 10\" version=\"1.1\" id=\"svg5\" "
        "xmlns=\"http://www.w3.org/2000/svg\" xmlns:svg=\"http://www.w3.org/2000/svg\">\n"
        "<defs id=\"defs2\"/><title>Two</title>\n"
        "<g id=\"layer1\" transform=\"matrix(1,0,0,1,0,0)\" style=\"stroke:none\">\n"
        "<path style=\"fill:#ff0000;fill-opacity:1;stroke-width:0.26px\" id=\"a\" "
        "d=\"m-5 1a4 4 0 014 4 4 4 0 01-8 0 4 4 0 014-4z\"/>\n"
        "<rect fill=\"rgb(0, 0, 255)\" x=\"1\" y=\"1\" width=\"8\" height=\"8\"/></g></svg>";
    const LogoReading logo = readLogo(file);
    QCOMPARE(logo.problems.join(u'\n'), QString());
    QCOMPARE(logo.size, QSizeF(1000, 500));
    const QImage image = picture(logo); // 100 × 50
    const int red = pixelsOf(image, qRgb(255, 0, 0));
    const int blue = pixelsOf(image, qRgb(0, 0, 255));
    QVERIFY2(std::abs(red - 1256) < 60, qPrintable(QString::number(red))); // π · 20²
    QVERIFY2(std::abs(blue - 1600) < 20, qPrintable(QString::number(blue)));
    QCOMPARE(image.pixel(25, 25), qRgb(255, 0, 0));
    QCOMPARE(image.pixel(75, 25), qRgb(0, 0, 255));
}

void TestLabelLogo::strokeCoversWhatItShould()
{
    const LogoReading logo = readLogo(svg(
        "<circle cx=\"5\" cy=\"5\" r=\"3\" fill=\"none\" stroke=\"#00ff00\" stroke-width=\"2\"/>"));
    QCOMPARE(logo.problems.join(u'\n'), QString());
    for (const Ink &ink : logo.inks)
        QVERIFY(!ink.stroked);          // no pen is left that a printer could take otherwise
    const QImage image = picture(logo); // 100 × 100
    QCOMPARE(image.pixel(50, 20), qRgb(0, 255, 0));
    QCOMPARE(image.pixel(50, 50), qRgb(255, 255, 255));
    QCOMPARE(image.pixel(50, 5), qRgb(255, 255, 255));
}

void TestLabelLogo::logoIsBounded()
{
    // Small enough as a file, and still more than a label may hold.
    QByteArray path = "M1 1";
    for (int i = 0; i < 30'000; ++i)
        path += i % 2 ? "l1 1" : "l-1-1";
    const LogoReading detailed = readLogo(svg("<path d=\"" + path + "\"/>"));
    QVERIFY2(detailed.problems.join(u'\n').contains(u"points and curves"),
             qPrintable(detailed.problems.join(u'\n')));
    const LogoReading large = readLogo(svg("<title>" + QByteArray(largestLogo, 'a') + "</title>"));
    QVERIFY(large.problems.join(u'\n').contains(u"larger than 256 KiB"));
    const LogoReading deep =
        readLogo(svg(QByteArray("<g>").repeated(5'000) + "<path d=\"M1 1H9V9Z\"/>"
                     + QByteArray("</g>").repeated(5'000)));
    QVERIFY(deep.problems.join(u'\n').contains(u"nested more than"));
    // A stranger gets a list that can be read.
    const LogoReading many = readLogo(svg(QByteArray("<image/>").repeated(1'000)));
    QCOMPARE(many.problems.size(), 20);
}

void TestLabelLogo::grammarIsThatOfSvg_data()
{
    using Is = bool (*)(QStringView);
    QTest::addColumn<Is>("is");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *what, bool (*is)(QStringView), const QString &text,
                        bool expected) {
        QTest::addRow("%s %s", what, qPrintable(text)) << is << text << expected;
    };
    for (const char *text : {"M0 0", "m1,1 2,2 3,3z", "M.5.5L-1-1", "M1e2 1E-2H3V4", "M0 0zM1 1z",
                             "M0 0 C1 1 2 2 3 3 4 4 5 5 6 6", "M0 0A1 1 0 1 0 5 5",
                             "M0 0a1 1 0 01.5.5 1 1 0 105-5", "  M 0 , 0 \n T 1 1 "})
        add("path", isSvgPath, QString::fromLatin1(text), true);
    for (const char *text :
         {"", "L0 0", "M0", "M0 0 1", "M0 0 L", "M0 0A1 1 0 2 0 5 5", "M0 0x", "M0,,0", "M0 0 e5",
          "M--1 0", "M1e9 0", "M1e999 0", "Mnan 0", "0 0", "M0 0 \u0661 1"})
        add("path", isSvgPath, QString::fromUtf8(text), false);
    for (const char *text : {"translate(1)", "translate(1 2)", "rotate(30,1,1) scale(2)",
                             "matrix(1,0,0,1,0,0)", "skewX(3)", ""})
        add("transform", isSvgTransform, QString::fromLatin1(text), true);
    for (const char *text : {"translate()", "rotate(1 2)", "matrix(1)", "scale(1", "turn(1)",
                             "scale(1) x", "translate(1px)"})
        add("transform", isSvgTransform, QString::fromLatin1(text), false);
    for (const char *text : {"none", "#abc", "#A0b1C2", "rgb(1, 2,3)", "Navy"})
        add("paint", isSvgPaint, QString::fromLatin1(text), true);
    for (const char *text : {"", "#ab", "#abcd", "#11223344", "transparent", "inherit", "url(#a)",
                             "rgba(1,2,3,.5)", "currentColor", "rgb(1%,2%,3%)"})
        add("paint", isSvgPaint, QString::fromLatin1(text), false);
    for (const char *text : {"1", "-1.5", ".5px", "1e3"})
        add("number", isSvgNumber, QString::fromLatin1(text), true);
    for (const char *text : {"", "1%", "1em", "1 2", "1e", "0x10", "inf"})
        add("number", isSvgNumber, QString::fromLatin1(text), false);
}

void TestLabelLogo::grammarIsThatOfSvg()
{
    using Is = bool (*)(QStringView);
    QFETCH(Is, is);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(is(text), expected);
}

QTEST_MAIN(TestLabelLogo)
#include "tst_labellogo.moc"
