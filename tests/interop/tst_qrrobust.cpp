#include "labels/labelwriter.h"
#include "labels/pdfsignature.h"
#include "labels/qrcode.h"
#include "support/labelfixture.h"
#include "support/labelsamples.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

/// What happens between a printer and a telephone. The numbers are those of issue 5, item 3.
struct Harm
{
    const char *name;
    bool turned = false;
    bool blurred = false;
    bool faded = false;
};

constexpr Harm harms[] = {{.name = "as printed"},
                          {.name = "turned by 5 degrees", .turned = true},
                          {.name = "blurred", .blurred = true},
                          {.name = "60 % contrast", .faded = true},
                          {.name = "all three", .turned = true, .blurred = true, .faded = true}};

constexpr double blurMm = 0.08; // standard deviation; a quarter of the smallest module
constexpr double mmPerInch = 25.4;

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray all;
};

Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {-1, {}, (program + u": "_s + process.errorString()).toUtf8()};
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), out, out + process.readAllStandardError()};
}

QStringList harmArguments(const Harm &harm, int dpi)
{
    QStringList arguments{u"-background"_s, u"white"_s};
    if (harm.turned)
        arguments << u"-rotate"_s << u"5"_s;
    if (harm.blurred)
        arguments << u"-blur"_s << u"0x%1"_s.arg(blurMm * dpi / mmPerInch);
    if (harm.faded)
        arguments << u"+level"_s << u"20%,80%"_s;
    return arguments;
}

} // namespace

/// Two decoders that are not ours read every label we ship as printers and telephones leave it.
class TestQrRobust : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    signingfixture::Demo m_demo;
    QMap<QString, QByteArray> m_codes; ///< by name of the label

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void make(const QString &name, LabelSource source);

private Q_SLOTS:
    void initTestCase();
    void bothReadersReadIt_data();
    void bothReadersReadIt();
};

void TestQrRobust::make(const QString &name, LabelSource source)
{
    const auto written = writeLabel(source);
    QVERIFY_OK(written);
    const auto pdf = signPdf(written->pdf, m_demo.identity(), source.time);
    QVERIFY_OK(pdf);
    QFile file(path(name + u".pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*pdf), pdf->size());
    m_codes[name] = source.qrText;
    const qreal module =
        written->page.qrBox.width() / QrCode::encode(source.qrText)->modulesWithQuietZone();
    qInfo("%s: version %d, module %.3f mm, side %.2f mm", qPrintable(name), written->qrVersion,
          module, written->page.qrBox.width());
}

/// Each format with the code of the usual label, with the GTIN in its address, and with the longest
/// that a signer with P-256 and with RSA makes.
void TestQrRobust::initTestCase()
{
    for (const LabelFormat &format : labelFormats()) {
        auto source = labelsamples::source(labelsamples::good(format.kind), format.id);
        const QString host = source.content.host;
        const QString gtin = u"05012345678900"_s;
        if (format.qrContent == LabelFormat::QrContent::Number) {
            make(format.id, source);
            source.qrText = qrTextOfNumber(host, source.content.number, gtin);
            make(format.id + u" gs1"_s, source);
            continue;
        }
        const auto statement = labelfixture::statementOf({.kind = format.kind}, m_demo.identity());
        source.qrText = qrTextOf(host, statement.cose());
        make(format.id, source);
        source.qrText = qrTextOf(host, statement.cose(), gtin);
        make(format.id + u" gs1"_s, source);
        source.qrText = labelsamples::code(source.content, format, 300);
        make(format.id + u" long"_s, source);
        if (format.smallFacts) { // the smaller ones have no room for a signature of RSA
            source.qrText = labelsamples::code(source.content, format, 620);
            make(format.id + u" RSA"_s, source);
        }
    }
}

void TestQrRobust::bothReadersReadIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    for (const QString &name : m_codes.keys()) {
        for (const int dpi : {300, 203})
            QTest::addRow("%s at %d dpi", qPrintable(name), dpi) << name << dpi;
    }
}

void TestQrRobust::bothReadersReadIt()
{
    QFETCH(QString, name);
    QFETCH(int, dpi);
    const QByteArray code = m_codes[name];
    const QString page = path(u"page"_s);
    const Outcome drawn = ask(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, u"-gray"_s,
                                              u"-singlefile"_s, path(name + u".pdf"_s), page});
    QVERIFY2(drawn.code == 0, drawn.all.constData());
    QStringList failed;
    for (const Harm &harm : harms) {
        const QString picture = path(u"harmed.png"_s);
        const Outcome made =
            ask(u"convert"_s,
                QStringList{page + u".png"_s} + harmArguments(harm, dpi) + QStringList{picture});
        QVERIFY2(made.code == 0, made.all.constData());
        const Outcome zbar =
            ask(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture});
        if (zbar.out.trimmed() != code)
            failed.append(QLatin1StringView(harm.name) + u": zbar"_s);
        const Outcome zxing = ask(u"ZXingReader"_s, {u"-1"_s, u"-format"_s, u"QRCode"_s, picture});
        if (!zxing.out.contains(" \"" + code + '"'))
            failed.append(QLatin1StringView(harm.name) + u": ZXing"_s);
    }
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u"; "_s)));
}

QTEST_MAIN(TestQrRobust)
#include "tst_qrrobust.moc"
