#include "labels/verify.h"
#include "labels/verifylabel.h"

#include "support/labelattacks.h"
#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/pdfupdates.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace pdfupdates;
using namespace signingfixture;

namespace {

constexpr qint64 mostMemory = 256; // MiB, on top of what the program has anyway
constexpr qint64 mostTime = 10'000;

/// What the kernel says was the most memory this process ever had, in kB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

/// Milliseconds of a processor that \a who has taken so far: a computer that is busy with other
/// things must not be what is measured.
qint64 spent(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The most memory of a process that this one has started, in kB.
qint64 peakOfChildren()
{
    rusage usage{};
    return getrusage(RUSAGE_CHILDREN, &usage) == 0 ? usage.ru_maxrss : -1;
}

/// The child: verifies one file and prints its growth in kB or what its own child took if that was
/// more, milliseconds of both and the answer.
int verifyOne(const QString &path, const QString &trust, bool qr)
{
    const labels::VerifyOptions options{
        .trust = *assessment::signing::readTrustFile(trust), .at = issueTime.addDays(1), .qr = qr};
    const qint64 before = peakMemory();
    const qint64 begin = spent(RUSAGE_SELF);
    (void)labels::verifyPlainFile(path, options); // what the quick part of assay-cli does first
    const labels::Verification answer = labels::verifyFile(path, options);
    std::printf("%lld %lld %s\n", std::max(peakMemory() - before, peakOfChildren()),
                spent(RUSAGE_SELF) - begin + spent(RUSAGE_CHILDREN),
                qPrintable(labels::idOf(answer.overall)));
    return 0;
}

/// A file of one revision with these bodies, object 1 being its catalogue.
QByteArray pdfOf(const QList<QByteArray> &bodies)
{
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        table += number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += number(i + 1) + " 0 obj\n" + bodies[i] + "\nendobj\n";
    }
    const QByteArray size = number(bodies.size() + 1);
    return file + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size
           + " /Root 1 0 R >>\nstartxref\n" + number(file.size()) + "\n%%EOF\n";
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4); // without Qt's length it is what FlateDecode reads
}

/// 400 MB of zeros, deflated, and deflated once more.
const QByteArray &bomb()
{
    static const QByteArray bytes = deflated(QByteArray(400'000'000, '\0'));
    return bytes;
}

QByteArray bombTwice()
{
    return deflated(bomb());
}

/// One page of label size that paints the XObject \a image.
QByteArray pageWithImage(const QByteArray &image, const QByteArray &box = "[0 0 272 544]")
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox " + box
                      + " /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
                  streamBody("q 272 0 0 544 0 0 cm /I Do Q"), image});
}

QByteArray imageOf(int side, const QByteArray &filter, const QByteArray &data,
                   const QByteArray &colours = "/DeviceRGB")
{
    return streamBody(data, "/Type /XObject /Subtype /Image /Width " + number(side) + " /Height "
                                + number(side) + " /BitsPerComponent 8 /ColorSpace " + colours
                                + " /Filter " + filter);
}

} // namespace

/// No file costs more than 256 MiB and ten seconds, whatever is in it. Each is verified in a
/// process of its own, so that the kernel can say what it took.
class TestVerifyBounds : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    QTemporaryDir m_folder;
    QByteArray m_unsigned;

private Q_SLOTS:
    void initTestCase()
    {
        const auto identity = m_demo.identity();
        m_unsigned = labelfixture::unsignedLabel({}, labelfixture::statementOf({}, identity));
    }
    void isBounded_data();
    void isBounded();
};

void TestVerifyBounds::isBounded_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("qr");

    // Signed by somebody who is trusted, so that nothing stops before it comes to the bomb.
    const auto identity = m_demo.identity();
    const auto sign = [&](const Objects &changed) {
        const auto file = labels::signPdf(laidOutAnew(m_unsigned, changed), identity, issueTime);
        if (!file)
            qFatal("%s", qPrintable(file.error().message()));
        return *file;
    };
    const int root = rootOf(m_unsigned);
    const int page = pageOf(m_unsigned);
    const int next = nextNumber(m_unsigned);
    const auto withStatement = [&](const QByteArray &filter, const QByteArray &data) {
        const int object = lastNumber(m_unsigned, "/Private ");
        return Objects{{object, streamBody(data, "/Filter " + filter)}};
    };
    const auto add = [](const char *name, const QByteArray &file, bool qr = false) {
        QTest::newRow(name) << file << qr;
    };
    const auto both = [&](const QByteArray &name, const QByteArray &file) {
        add(name.constData(), file);
        add((name + ", for its code").constData(), file, true);
    };

    both("a deep page tree", labelsurgery::deepPdf(100'000));
    QList<QByteArray> many{"<< /Type /Catalog /Pages 2 0 R >>",
                           "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] >>"};
    while (many.size() < 40'000)
        many.append("<< /A " + number(many.size()) + " 0 R >>");
    both("40 000 objects", pdfOf(many));
    Objects crowd;
    for (int i = 0; i < 40'000; ++i)
        crowd[next + i] = "<< >>";
    add("40 000 objects, signed", sign(crowd));
    both("a deep array", pdfOf({"<< /Type /Catalog /Pages 2 0 R /X " + QByteArray(300'000, '[')
                                    + QByteArray(300'000, ']') + " >>",
                                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] >>"}));
    const auto withTable = [](const QByteArray &entries, const QByteArray &data) {
        QByteArray file = "%PDF-1.5\n";
        const QByteArray start = number(file.size());
        file += "1 0 obj\n"
                + streamBody(data, "/Type /XRef /Size 90000000 /W [1 2 1] /Root 2 0 R /Filter "
                                   "/FlateDecode "
                                       + entries)
                + "\nendobj\n";
        return file + "startxref\n" + start + "\n%%EOF\n";
    };
    both("a table that unpacks to 400 MB", withTable({}, bomb()));
    both("a table with a predictor",
         withTable("/DecodeParms << /Predictor 12 /Columns 2000000000 >>", bomb()));
    both("a huge page", pageWithImage(imageOf(1, "/FlateDecode", deflated(QByteArray(1000, '\0'))),
                                      "[0 0 200000 200000]"));
    add("a huge page, signed",
        sign({{page, bodyOf(m_unsigned, page)
                         .replace("/MediaBox", "/MediaBox [0 0 200000 200000] /OldBox")}}));
    both("an image of 400 MB", pageWithImage(imageOf(11'547, "/FlateDecode", bomb())));
    both("an image that says it is endless",
         pageWithImage(imageOf(2'000'000'000, "/FlateDecode", deflated(QByteArray(1000, '\0')))));
    both("an image packed twice",
         pageWithImage(imageOf(11'547, "[/FlateDecode /FlateDecode]", bombTwice())));
    both("a JPEG 2000 bomb",
         pageWithImage(imageOf(
             60'000, "/JPXDecode",
             QByteArray::fromHex("ff4fff51002f00000000ea600000ea6000000000000000000000ea600000"
                                 "ea60000000000000000000030701010701010701 01ff52000c0000000100"
                                 "0504040001ff93"))));
    both("a JBIG2 bomb", pageWithImage(imageOf(
                             60'000, "/JBIG2Decode",
                             QByteArray::fromHex("0000000030000100000013ffffffffffffffff0000000000"
                                                 "00000000000000"),
                             "/DeviceGray")));
    const QByteArray jpeg =
        "\xff\xd8\xff\xc0" + QByteArray::fromHex("001108fffffffF03011100021100031100");
    both("a JPEG of four billion pixels", pageWithImage(imageOf(65'535, "/DCTDecode", jpeg)));
    both("content that unpacks to 400 MB",
         pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] /Contents 4 0 R >>",
                streamBody(bomb(), "/Filter /FlateDecode")}));
    const QByteArray fill = "0 0 272 544 re f ";
    both("content that is painted for ever",
         pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] /Contents 4 0 R >>",
                streamBody(deflated(fill.repeated(3'000'000)), "/Filter /FlateDecode")}));
    const QByteArray slow = deflated("/G gs " + fill.repeated(50'000));
    both("content that takes minutes",
         pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] /Contents 4 0 R /Resources "
                "<< /ExtGState << /G << /ca 0.5 /BM /Luminosity >> >> >> >>",
                streamBody(slow, "/Filter /FlateDecode")}));
    const int content = lastNumber(bodyOf(m_unsigned, page), "/Contents");
    add("a signed page that takes minutes",
        sign({{page, withEntry(withEntry(bodyOf(m_unsigned, page), "/Contents",
                                         '[' + reference(content) + ' ' + reference(next) + ']'),
                               "/Group", "<< /S /Transparency >>")},
              {next, streamBody(deflated(fill.repeated(60'000)), "/Filter /FlateDecode")}}));
    QList<QByteArray> forms{"<< /Type /Catalog /Pages 2 0 R >>",
                            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 272 544] /Contents 4 0 R "
                            "/Resources << /XObject << /F 5 0 R >> >> >>",
                            streamBody("/F Do")};
    for (int i = 5; i < 15; ++i)
        forms.append(streamBody(QByteArray("/F Do ").repeated(20),
                                "/Type /XObject /Subtype /Form /BBox [0 0 272 544] /Resources << "
                                "/XObject << /F "
                                    + reference(i + 1) + " >> >>"));
    forms.append(streamBody(fill, "/Type /XObject /Subtype /Form /BBox [0 0 272 544]"));
    both("forms in forms, 20^10 of them", pdfOf(forms));
    add("a statement that unpacks to 400 MB", sign(withStatement("/FlateDecode", bomb())));
    add("a statement packed twice",
        sign(withStatement("[/FlateDecode /FlateDecode]", bombTwice())));
    QByteArray fifty(1'000'000, '\0');
    for (int i = 0; i < 50; ++i)
        fifty = deflated(fifty);
    add("a statement packed fifty times",
        sign(withStatement('[' + QByteArray("/FlateDecode ").repeated(50) + ']', fifty)));
    const QByteArray predicted = bomb();
    add("a statement with a predictor",
        sign({{lastNumber(m_unsigned, "/Private "),
               streamBody(predicted, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns "
                                     "2000000000 >>")}}));
    add("a catalogue that names itself",
        sign({{root, withEntry(bodyOf(m_unsigned, root), "/PieceInfo", reference(root))}}));
    add("a statement that is its own length",
        sign({{lastNumber(m_unsigned, "/Private "),
               "<< /Length " + reference(lastNumber(m_unsigned, "/Private "))
                   + " >>\nstream\nx\nendstream"}}));
    const QByteArray label = *labels::signPdf(m_unsigned, identity, issueTime);
    const labelsurgery::Gap gap = labelsurgery::gapOf(label);
    QByteArray huge = label;
    huge.replace(gap.begin + 1, gap.end - gap.begin - 2, QByteArray(30 * 1024 * 1024, '3'));
    add("30 MB of signature", huge);
    huge = labelsurgery::withByteRange(
        huge, labelsurgery::byteRange(gap.begin, gap.begin + 2 + 30 * 1024 * 1024,
                                      label.size() - gap.end));
    add("30 MB of signature, and a range that fits", huge);
    add("30 MB of words of a signature",
        "%PDF-1.4\n" + QByteArray("/ByteRange [0 1 2 3] /DocMDP ").repeated(1'000'000));
    add("30 MB of startxref", label + QByteArray("startxref\n1\n%%EOF\n").repeated(1'700'000));
    add("30 MB of brackets", "%PDF-1.4\n" + QByteArray(30 * 1024 * 1024, '<'));
    add("a larger file than any label", QByteArray(64 * 1024 * 1024, 'x'));
    QByteArray bitmap;
    QBuffer buffer(&bitmap);
    buffer.open(QIODevice::WriteOnly);
    QImage(8, 8, QImage::Format_RGB32).save(&buffer, "BMP");
    bitmap.replace(18, 8, QByteArray::fromHex("ffffff7fffffff7f"));
    add("a bitmap of 2^62 pixels", bitmap, true);
    QByteArray picture;
    QBuffer second(&picture);
    second.open(QIODevice::WriteOnly);
    QImage(20'000, 20'000, QImage::Format_Mono).save(&second, "PNG");
    add("a picture of 400 million pixels", picture, true);
    // 4:4:4 and progressive: the decoder keeps all coefficients beside the picture.
    const QString jpegFile = m_folder.filePath(u"progressive.jpg"_s);
    QProcess::execute(u"convert"_s,
                      {u"-size"_s, u"4470x4470"_s, u"plasma:fractal"_s, u"-sampling-factor"_s,
                       u"4:4:4"_s, u"-interlace"_s, u"JPEG"_s, u"-quality"_s, u"50"_s, jpegFile});
    const QByteArray progressive = contentOf(jpegFile);
    QVERIFY2(!progressive.isEmpty(), "convert (ImageMagick) is missing");
    add("a progressive JPEG of 20 million pixels", progressive, true);
    add("a picture that names files",
        "<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'>"
        "<image href='file:///dev/zero'/></svg>",
        true);
}

void TestVerifyBounds::isBounded()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, qr);
    const QString path = testcertificates::written(m_folder.filePath(u"hostile.pdf"_s), file);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--verify-one"_s, path, m_demo.paths.root, qr ? u"qr"_s : u"pdf"_s});
    QVERIFY2(child.waitForFinished(6 * int(mostTime)), "it does not come to an end");
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    const QByteArray said = child.readAllStandardOutput();
    const QList<QByteArray> words = said.trimmed().split(' ');
    QCOMPARE(words.size(), 3);
    qInfo("%s", said.trimmed().constData());
    QVERIFY2(words[0].toLongLong() < mostMemory * 1024, said.constData());
    QVERIFY2(words[1].toLongLong() < mostTime, said.constData());
    QVERIFY2(words[2] != "valid", said.constData());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"--verify-one"_s)
        return verifyOne(words[2], words[3], words[4] == u"qr"_s);
    TestVerifyBounds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verifybounds.moc"
