#include "labels/labelwriter.h"
#include "labels/pdfsignature.h"
#include "labels/qrpayload.h"
#include "support/designfixture.h"
#include "support/labelfixture.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"
#include "support/writtentext.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString all; ///< with what it says on the error channel
};

/// What another program says. A program that is not there fails the test: it must not pass for
/// want of a judge.
Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {.code = -1, .out = {}, .all = program + u": "_s + process.errorString()};
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {.code = process.exitCode(),
            .out = out,
            .all = out + QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A file that looks right and is no PDF/A, so that a judge who never says no is noticed.
QByteArray ordinaryPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(100, 100, u"No label"_s);
    painter.end();
    return bytes;
}

} // namespace

/// Programs that are not ours judge labels of every format, before and after signing.
class TestLabelJudges : public QObject
{
    Q_OBJECT

private:
    struct Sample
    {
        QString name;
        LabelSource source;
    };

    QTemporaryDir m_folder;
    signingfixture::Demo m_demo;
    QList<Sample> m_samples;

    QString path(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }
    void make(const QString &name, const LabelSource &source, SubFilter form = SubFilter::Cades);
    void addSampleRows(bool unsignedToo);

private Q_SLOTS:
    void initTestCase();
    void preflightSaysPdfA();
    void qpdfFindsNothing_data() { addSampleRows(true); }
    void qpdfFindsNothing();
    void fontsAreEmbeddedSubsets_data() { addSampleRows(false); }
    void fontsAreEmbeddedSubsets();
    void popplerMeasuresAndReadsIt_data() { addSampleRows(false); }
    void popplerMeasuresAndReadsIt();
    void wordsFromTheRightAreThereAsWritten();
    void bothReadersReadTheCode_data();
    void bothReadersReadTheCode();
};

void TestLabelJudges::make(const QString &name, const LabelSource &source, SubFilter form)
{
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    const auto signedLabel =
        signPdf(written->pdf, m_demo.identity(), source.time, {.subFilter = form});
    QVERIFY_OK(signedLabel);
    write(path(name), *signedLabel);
    write(path(name + u"-unsigned"_s), written->pdf);
    m_samples.append({name, source});
}

void TestLabelJudges::initTestCase()
{
    for (const LabelFormat &format : labelFormats()) {
        auto source = labelsamples::source(labelsamples::good(format.kind), format.id);
        if (format.qrContent == LabelFormat::QrContent::Statement) {
            const auto statement =
                labelfixture::statementOf({.kind = format.kind}, m_demo.identity());
            source.qrText = labelfixture::codeOf(statement);
            source.envelope = statement.envelope(QString::fromLatin1(source.qrText));
        }
        make(format.id, source);
    }
    for (const QString &design : {designfixture::information(), designfixture::mark()}) {
        const LabelFormat format = designfixture::format(design);
        auto source = labelsamples::source(labelsamples::good(format.kind));
        source.format = format;
        make(format.id, source);
    }
    make(u"bad-news"_s, labelsamples::source(labelsamples::bad(u"cy"_s)));
    auto scripts = labelsamples::good();
    scripts.assessment.product.name = u"مصباح ذكي دीपक स्मार्ट"_s;
    make(u"scripts"_s, labelsamples::source(scripts));
    make(u"older-viewers"_s, labelsamples::source(labelsamples::good()), SubFilter::Pkcs7);
}

void TestLabelJudges::addSampleRows(bool unsignedToo)
{
    QTest::addColumn<qsizetype>("sample");
    QTest::addColumn<QString>("file");
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const QString &name = m_samples[i].name;
        QTest::addRow("%s", qPrintable(name)) << i << path(name);
        if (unsignedToo)
            QTest::addRow("%s unsigned", qPrintable(name)) << i << path(name + u"-unsigned"_s);
    }
}

void TestLabelJudges::preflightSaysPdfA()
{
    const QDir java(u"/usr/share/java"_s);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars.append(java.filePath(QString::fromLatin1(jar) + u".jar"_s));
    write(path(u"ordinary"_s), ordinaryPdf());
    const Outcome outcome =
        ask(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                        u"batch"_s, m_folder.path()});
    QVERIFY(QFile::remove(path(u"ordinary"_s)));
    for (const Sample &sample : std::as_const(m_samples)) {
        for (const QString &name : {sample.name, sample.name + u"-unsigned"_s})
            QVERIFY2(outcome.out.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(name)),
                     qPrintable(outcome.all));
    }
    QVERIFY2(outcome.out.contains(u"The file ordinary.pdf is not a valid PDF/A-1b file"_s),
             qPrintable(outcome.all));
}

void TestLabelJudges::qpdfFindsNothing()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    QVERIFY2(!outcome.all.contains(u"WARNING"_s), qPrintable(outcome.all));
}

void TestLabelJudges::fontsAreEmbeddedSubsets()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"pdffonts"_s, {file});
    QCOMPARE(outcome.code, 0);
    const QStringList fonts = outcome.out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression noto(
        uR"(^[A-Z]{6}\+NotoSans\S*\s+CID TrueType\s+Identity-H\s+yes yes yes\s)"_s);
    for (const QString &font : fonts)
        QVERIFY2(noto.match(font).hasMatch(), qPrintable(font));
}

void TestLabelJudges::popplerMeasuresAndReadsIt()
{
    QFETCH(qsizetype, sample);
    QFETCH(QString, file);
    const LabelSource &source = m_samples[sample].source;
    const Outcome measured = ask(u"pdfinfo"_s, {file});
    QCOMPARE(measured.code, 0);
    static const QRegularExpression size(u"Page size:\\s+([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = size.match(measured.out);
    QVERIFY2(match.hasMatch(), qPrintable(measured.out));
    constexpr double mm = 25.4 / 72;
    QVERIFY(std::abs(match.captured(1).toDouble() * mm - source.format.size.width()) < 0.01);
    QVERIFY(std::abs(match.captured(2).toDouble() * mm - source.format.size.height()) < 0.01);
    for (const char *line : {"Tagged:\\s+yes", "PDF version:\\s+1\\.4", "Encrypted:\\s+no",
                             "CreationDate:\\s+Mon Nov 23 12:00:00 2026"})
        QVERIFY2(measured.out.contains(QRegularExpression(QString::fromLatin1(line))),
                 qPrintable(measured.out));

    const QString text = ask(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).out.simplified();
    QVERIFY2(text.contains(source.content.number), qPrintable(text));
    if (source.content.kind == assessment::LabelKind::Information)
        QVERIFY2(text.contains(source.content.answers[0].answer), qPrintable(text));
    if (source.content.kind == assessment::LabelKind::Information && source.format.smallFacts) {
        for (const LabelFact &fact : source.content.facts)
            QVERIFY2(text.contains(fact.question + u' ' + fact.answer), qPrintable(text));
    }

    // A screen reader goes through it in order, and gets the pictures in words and whole names
    // also where they lie on several lines or in glyphs that have no letter of their own.
    const QString order = ask(u"pdfinfo"_s, {u"-struct-text"_s, file}).out.simplified();
    QVERIFY2(order.startsWith(u"Document"_s) && order.contains(u"Figure"_s), qPrintable(order));
    QStringList inOrder;
    if (source.content.kind == assessment::LabelKind::Information) {
        inOrder << source.content.title << source.content.answers[0].question
                << source.content.answers[1].question << source.content.answers[2].question
                << source.content.guidelinesCaption << source.content.number
                << source.content.disclaimer.section(u' ', 0, 2);
    } else {
        inOrder << source.content.number;
    }
    qsizetype at = 0;
    for (const QString &words : std::as_const(inOrder)) {
        const qsizetype next = order.indexOf(words, at);
        QVERIFY2(next >= at, qPrintable(words + u" in "_s + order));
        at = next + words.size();
    }
    const QString spoken = ask(u"qpdf"_s, {u"--json=2"_s, file}).out;
    QVERIFY(spoken.contains(u"\"/Alt\": \"u:"_s + source.content.qrAlt));
    if (source.format.logo)
        QVERIFY(spoken.contains(u"\"/Alt\": \"u:"_s + source.format.logo->words));
    QStringList whole;
    if (source.content.kind == assessment::LabelKind::Information)
        whole << source.content.product << source.content.disclaimer;
    for (const QString &words : whole)
        QVERIFY2(spoken.contains(u"\"/ActualText\": \"u:"_s + words + u'"'), qPrintable(words));
}

void TestLabelJudges::wordsFromTheRightAreThereAsWritten()
{
    for (const char *format : {"74x148", "96x192", "105x148"}) {
        for (const bool stated : {true, false}) {
            const auto source = labelsamples::source(
                stated ? labelsamples::good(assessment::LabelKind::Information, u"ar"_s)
                       : labelsamples::bare(u"ar"_s),
                QString::fromLatin1(format));
            const auto written = writeLabel(source);
            QVERIFY_OK(written);
            const QString file = path(u"arabic"_s);
            write(file, written->pdf);
            const LabelContent &content = source.content;
            QStringList lines{content.title,    content.scheme,        content.product,
                              content.detail,   content.manufacturer,  content.assessedHow,
                              content.assessor, content.accreditation, content.validTo,
                              content.number,   content.disclaimer};
            for (const LabelFact &fact : content.answers + content.facts)
                lines << fact.question << fact.answer << fact.note;
            const Outcome text = ask(u"pdftotext"_s, {file, u"-"_s});
            QCOMPARE(missingWords(text.out, lines), QStringList());
        }
    }
}

void TestLabelJudges::bothReadersReadTheCode_data()
{
    QTest::addColumn<qsizetype>("sample");
    QTest::addColumn<int>("dpi");
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        for (const int dpi : {300, 203})
            QTest::addRow("%s at %d dpi", qPrintable(m_samples[i].name), dpi) << i << dpi;
    }
}

void TestLabelJudges::bothReadersReadTheCode()
{
    QFETCH(qsizetype, sample);
    QFETCH(int, dpi);
    const QString code = QString::fromLatin1(m_samples[sample].source.qrText);
    const QString picture = m_folder.filePath(u"page"_s);
    const Outcome drawn =
        ask(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, u"-singlefile"_s,
                            path(m_samples[sample].name), picture});
    QVERIFY2(drawn.code == 0, qPrintable(drawn.all));
    const Outcome zbar = ask(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s,
                                            u"-Sqrcode.enable"_s, picture + u".png"_s});
    QCOMPARE(zbar.out.trimmed(), code);
    const Outcome zxing =
        ask(u"ZXingReader"_s, {u"-1"_s, u"-format"_s, u"QRCode"_s, picture + u".png"_s});
    QVERIFY2(zxing.out.contains(u" \"%1\""_s.arg(code)), qPrintable(zxing.all));
}

QTEST_MAIN(TestLabelJudges)
#include "tst_labeljudges.moc"
