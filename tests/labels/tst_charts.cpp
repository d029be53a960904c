#include "labels/adoptioncharts.h"
#include "labels/chart.h"
#include "labels/dashboardcharts.h"
#include "support/testsupport.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

Chart sample()
{
    return {
        .id = u"sample"_s,
        .title = u"Passwords & <updates>"_s,
        .remark = u"Counted on one day."_s,
        .keys = {{ChartTone::Pass, u"Pass"_s}, {ChartTone::Mixed, u"Together"_s}},
        .bars = {{.id = u"a"_s,
                  .name = u"A name that is so long that it takes more than one line of the "
                          "column in which names stand, and more than two of them when the font is "
                          "that of the program and the sheet is as wide as paper"_s,
                  .parts = {{ChartTone::Pass, 30}, {ChartTone::Mixed, 10}},
                  .words = u"30 pass, 10 fail or inconclusive"_s},
                 {.id = u"b"_s,
                  .name = u"Nothing"_s,
                  .parts = {{ChartTone::Plain, 0}},
                  .words = u"none"_s}}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/// Bars that can be read: in full, in grey, and by who does not see them.
class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithItsText();
    void drawsBarsInProportion();
    void canBeToldInGrey();
    void hasContrastOnPaper();
    void saysAllInWords();
    void writesAnSvgThatOthersRead();
    void writesAPicture();
    void poolsPeopleBeyondAFew();
};

void TestCharts::growsWithItsText()
{
    const Chart chart = sample();
    const QFont font;
    const ChartPress wide(font, ChartInks::onPaper(), 900);
    const ChartPress narrow(font, ChartInks::onPaper(), 200);
    QVERIFY(narrow.heightOf(chart.bars[0]) > wide.heightOf(chart.bars[0]));
    QVERIFY(wide.heightOf(chart.bars[0]) > wide.heightOf(chart.bars[1]));
    QFont twice = font;
    twice.setPointSizeF(font.pointSizeF() * 2);
    QVERIFY(ChartPress(twice, ChartInks::onPaper(), 900).heightOf(chart) > wide.heightOf(chart));
}

void TestCharts::drawsBarsInProportion()
{
    const ChartInks inks = ChartInks::onPaper();
    const ChartPress press(QFont(), inks, 1000);
    const auto widthOf = [&](double size) {
        const ChartBar bar{.id = {}, .name = u"x"_s, .parts = {{ChartTone::Plain, size}}};
        QImage image(1000, int(press.heightOf(bar)), QImage::Format_RGB32);
        image.fill(inks.ground);
        QPainter painter(&image);
        press.draw(painter, bar, 100, 0);
        painter.end();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, 5) == inks.plain ? 1 : 0;
        return pixels;
    };
    QVERIFY(widthOf(100) > 500);
    QVERIFY(std::abs(widthOf(50) * 2 - widthOf(100)) < 6);
    QVERIFY(widthOf(0.01) >= 1); // one of ten thousand can be seen
    QCOMPARE(widthOf(0), 0);
}

/// In grey, no two tones fill a bar alike.
void TestCharts::canBeToldInGrey()
{
    const ChartInks inks = ChartInks::onPaper();
    const ChartPress press(QFont(), inks, 400);
    QList<QImage> seen;
    for (const ChartTone tone :
         {ChartTone::Pass, ChartTone::Fail, ChartTone::Inconclusive, ChartTone::NotApplicable,
          ChartTone::NotAssessed, ChartTone::Mixed}) {
        const ChartBar bar{.id = {}, .name = {}, .parts = {{tone, 1}}};
        QImage image(400, int(press.heightOf(bar)), QImage::Format_RGB32);
        image.fill(inks.ground);
        QPainter painter(&image);
        press.draw(painter, bar, 1, 0);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        for (const QImage &other : std::as_const(seen)) {
            qint64 difference = 0;
            for (int y = 0; y < grey.height(); ++y) {
                for (int x = 0; x < grey.width(); ++x)
                    difference += std::abs(qGray(grey.pixel(x, y)) - qGray(other.pixel(x, y)));
            }
            QVERIFY(difference / (grey.width() * grey.height()) > 3);
        }
        seen.append(grey);
    }
}

void TestCharts::hasContrastOnPaper()
{
    const ChartInks inks = ChartInks::onPaper();
    for (const QColor &ink : {inks.text, inks.quiet})
        QVERIFY(contrast(ink, inks.ground) >= 4.5);
    for (const QColor &ink :
         {inks.edge, inks.plain, inks.warning, inks.pass, inks.fail, inks.inconclusive})
        QVERIFY(contrast(ink, inks.ground) >= 3);
}

void TestCharts::saysAllInWords()
{
    QVERIFY(sample().inWords().contains(u"Nothing: none"_s));
    QVERIFY(sample().inWords().contains(u": 30 pass, 10 fail or inconclusive"_s));
}

void TestCharts::writesAnSvgThatOthersRead()
{
    const QByteArray svg = chartSvg({sample(), sample()});
    QCOMPARE(svg, chartSvg({sample(), sample()})); // the same again
    QXmlStreamReader reader(svg);
    QString title;
    QString description;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"title")
            title = reader.readElementText();
        else if (reader.name() == u"desc")
            description = reader.readElementText();
        else if (reader.name() == u"text")
            text += reader.readElementText() + u' ';
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, u"Passwords & <updates>"_s);
    QVERIFY(description.contains(u"Nothing: none"_s));
    QVERIFY2(text.contains(u"inconclusive"_s), qPrintable(text)); // text, to be searched and copied
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size());
    file.close();
    QProcess lint;
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, file.fileName()});
    QVERIFY(lint.waitForFinished());
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
}

void TestCharts::writesAPicture()
{
    const QImage image = QImage::fromData(chartPng({sample()}), "PNG");
    QCOMPARE(image.width(), 1920);
    QVERIFY(image.height() > 200);
    QVERIFY(image.text(u"Description"_s).contains(u"Nothing: none"_s));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestCharts::poolsPeopleBeyondAFew()
{
    assessment::Dashboard dashboard;
    QList<assessment::DashboardBar> people;
    for (int n = 0; n < 20; ++n)
        people.append({.id = u"person %1"_s.arg(n), .items = {{.assessment = u"A"_s}}});
    dashboard.bars[int(assessment::DashboardPart::Person)] = people;
    const Chart chart = dashboardChart(dashboard, assessment::DashboardPart::Person);
    QCOMPARE(chart.bars.size(), mostPeopleShown);
    QCOMPARE(chart.bars.last().id, otherPeople());
    QCOMPARE(chart.bars.last().size(), 20.0 - mostPeopleShown + 1);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
