#include "support/commandline.h"
#include "support/privatecups.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QImage>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// The verbs of the printer's desk, from a signed label to what a printer was given.
class TestCliPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void imposesAndSaysSo();
    void strangersFilesAreReadElsewhere();
    void refusesWhatIsNotValid();
    void refusesACopyNumberThatIsNone();
    void makesAPrintFile();
    void aSheetIsADerivative();
    void listsAndChecksStock();
    void printsTheVeryBytes();
    void printsThroughTheFiltersOfCups();
    void printsAReadySheetOnlyWhenItWasMadeHere();
    void saysWhyAPrinterDoesNot();
    void correctsAPrinter();
    void keepsARecordThatNoticesChanges();

private:
    Outcome print(const QStringList &arguments)
    {
        return m_bench->json(QStringList{u"print"_s} + arguments);
    }
    QStringList trusted() const { return {u"--trust"_s, m_bench->file(u"demo/root.pem"_s)}; }

    std::unique_ptr<Bench> m_bench;
    QString m_label;
    QString m_mark;
};

void TestCliPrint::initTestCase()
{
    m_bench = std::make_unique<Bench>();
    const Lamp lamp = Lamp::begin(*m_bench);
    COMPARE_CODE(lamp.finish(*m_bench), 0);
    COMPARE_CODE(m_bench->run({u"identity"_s, u"demo"_s, m_bench->file(u"demo"_s)}), 0);
    m_label = m_bench->file(u"label.pdf"_s);
    m_mark = m_bench->file(u"mark.pdf"_s);
    for (const auto &[kind, file] :
         {std::pair(u"information"_s, m_label), std::pair(u"endorsement"_s, m_mark)})
        COMPARE_CODE(m_bench->run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, kind,
                                   u"--identity"_s, m_bench->file(u"demo/signer.p12"_s),
                                   u"--passphrase-file"_s, m_bench->file(u"demo/passphrase.txt"_s),
                                   u"-o"_s, file}),
                     0);
    m_bench->environment().remove(u"ASSAY_WORKSPACE"_s); // nobody here needs one
}

void TestCliPrint::init()
{
    QDir(m_bench->file(u".local"_s)).removeRecursively();
    for (const QString &name : QDir(m_bench->path()).entryList({u"out*.pdf"_s}))
        QFile::remove(m_bench->file(name));
}

void TestCliPrint::imposesAndSaysSo()
{
    const QString out = m_bench->file(u"out.pdf"_s);
    const Outcome made = print(QStringList{u"impose"_s, m_label + u"×5"_s, m_mark + u"*2"_s,
                                           u"--stock"_s, u"a4-2x2-105x148"_s, u"-o"_s, out}
                               + trusted());
    COMPARE_CODE(made, 0);
    QVERIFY(made.isOneDocument());
    QCOMPARE(made.json()[u"pages"_s].toInt(), 2);
    QCOMPARE(made.json()[u"placed"_s].toInt(), 7);
    QCOMPARE(made.json()[u"sha256"_s].toString(), sha256(contentOf(out)));
    const QJsonObject first = made.json()[u"labels"_s][0].toObject();
    QCOMPARE(first[u"sha256"_s].toString(), sha256(contentOf(m_label)));
    QCOMPARE(first[u"copies"_s].toInt(), 5);
    // Never over another file.
    COMPARE_CODE(
        print(QStringList{u"impose"_s, m_label, u"--stock"_s, u"a4-2x2-105x148"_s, u"-o"_s, out}
              + trusted()),
        4);
}

/// The program alone, without those beside it that read PDFs and pictures of strangers for it.
void TestCliPrint::strangersFilesAreReadElsewhere()
{
    const QString alone = m_bench->file(u"alone/assay-cli-whole"_s);
    QDir().mkpath(m_bench->file(u"alone"_s));
    QVERIFY(QFile::copy(commandline::program() + u"-whole"_s, alone));
    const auto run = [&](const QStringList &arguments) {
        const auto process = m_bench->process(arguments);
        process->setProgram(alone);
        process->start();
        process->waitForFinished(60'000);
        return Outcome{.code = process->exitCode(),
                       .out = process->readAllStandardOutput(),
                       .err = process->readAllStandardError()};
    };
    const QString out = m_bench->file(u"out.pdf"_s);
    const Outcome imposed = run(QStringList{u"print"_s, u"impose"_s, m_label, u"--stock"_s,
                                            u"a4-2x2-105x148"_s, u"-o"_s, out}
                                + trusted());
    COMPARE_CODE(imposed, 4);
    VERIFY_SHOWING(imposed.err.contains("assay-check cannot be started"), imposed.all());
    QVERIFY(!QFileInfo::exists(out));
    const QString picture = m_bench->file(u"code.png"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(picture));
    const Outcome verified = run({u"label"_s, u"verify"_s, u"--qr"_s, picture, u"--json"_s});
    COMPARE_CODE(verified, 2);
    VERIFY_SHOWING(verified.out.contains("assay-draw cannot be started"), verified.all());
}

void TestCliPrint::refusesWhatIsNotValid()
{
    const QString out = m_bench->file(u"out.pdf"_s);
    const QStringList impose{u"impose"_s, u"--stock"_s, u"a4-2x2-105x148"_s, u"-o"_s, out};
    const Outcome unknown = print(impose + QStringList{m_label});
    COMPARE_CODE(unknown, 1);
    QVERIFY(unknown.err.contains("--trust"));
    QByteArray bytes = contentOf(m_label);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    const QString changed = m_bench->file(u"changed.pdf"_s);
    QVERIFY(writeFile(changed, bytes));
    COMPARE_CODE(print(impose + QStringList{changed} + trusted()), 1);
    QVERIFY(!QFileInfo::exists(out));
    const Outcome forced = print(impose + QStringList{m_label, u"--even-unverified"_s, u"proof"_s});
    COMPARE_CODE(forced, 0);
    const Outcome record = print({u"record"_s});
    QCOMPARE(record.json()[u"jobs"_s][0][u"reason"_s].toString(), u"proof"_s);
}

void TestCliPrint::refusesACopyNumberThatIsNone()
{
    for (const QString &count : {u"×0"_s, u"*"_s, u"×999999999"_s}) {
        COMPARE_CODE(print(QStringList{u"impose"_s, m_label + count, u"--stock"_s,
                                       u"a4-2x2-105x148"_s, u"-o"_s, m_bench->file(u"out.pdf"_s)}
                           + trusted()),
                     3);
    }
}

void TestCliPrint::makesAPrintFile()
{
    const QString out = m_bench->file(u"out.pdf"_s);
    COMPARE_CODE(print(QStringList{u"file"_s, m_mark, u"--cmyk"_s, u"-o"_s, out} + trusted()), 0);
    QVERIFY(!contentOf(out).contains("OutputIntent"));
    // In a folder it is named by what it is, and only once.
    const QString folder = m_bench->file(u"shop"_s);
    QVERIFY(QDir().mkdir(folder));
    const QStringList into =
        QStringList{u"file"_s, m_mark, u"--cmyk"_s, u"-o"_s, folder} + trusted();
    COMPARE_CODE(print(into), 0);
    const QStringList made = QDir(folder).entryList(QDir::Files);
    QCOMPARE(made.size(), 1);
    QVERIFY2(made.first().endsWith(u"mm-bleed3mm-cmyk.pdf"_s), qPrintable(made.first()));
    QCOMPARE(contentOf(folder + u'/' + made.first()), contentOf(out));
    COMPARE_CODE(print(into), 4);
    COMPARE_CODE(print(QStringList{u"file"_s, m_mark, u"--cmyk"_s, u"--black"_s, u"-o"_s,
                                   m_bench->file(u"out2.pdf"_s)}
                       + trusted()),
                 3);
}

void TestCliPrint::aSheetIsADerivative()
{
    const QString out = m_bench->file(u"out.pdf"_s);
    COMPARE_CODE(
        print(QStringList{u"impose"_s, m_label, u"--stock"_s, u"roll-100x150"_s, u"-o"_s, out}
              + trusted()),
        0);
    const Outcome verified = m_bench->json(QStringList{u"label"_s, u"verify"_s, out} + trusted());
    COMPARE_CODE(verified, 1);
    const QJsonObject result = verified.json()[u"results"_s][0].toObject();
    QCOMPARE(result[u"integrity"_s].toString(), u"not-signed"_s);
    QCOMPARE(result[u"derivative"_s][0][u"sha256"_s].toString(), sha256(contentOf(m_label)));
    QVERIFY(verified.out.contains("check the label itself"));
    // The code on it says as much as the code on the label, also where it stands four times.
    const QString four = m_bench->file(u"out4.pdf"_s);
    COMPARE_CODE(print(QStringList{u"impose"_s, m_label + u"*4"_s, u"--stock"_s,
                                   u"a4-2x2-105x148"_s, u"-o"_s, four}
                       + trusted()),
                 0);
    const auto code = [&](const QString &file) {
        QJsonObject answer = m_bench
                                 ->json({u"label"_s, u"verify"_s, u"--qr"_s, file, u"--trust"_s,
                                         m_bench->file(u"demo/trust.pem"_s)})
                                 .json()[u"results"_s][0]
                                 .toObject();
        answer.remove(u"file"_s);
        return answer;
    };
    QCOMPARE(code(out), code(m_label));
    QCOMPARE(code(four), code(m_label));
    QCOMPARE(code(out)[u"overall"_s].toString(), u"valid"_s);
}

void TestCliPrint::listsAndChecksStock()
{
    const Outcome list = print({u"stock"_s, u"list"_s});
    COMPARE_CODE(list, 0);
    QVERIFY(list.json()[u"stock"_s].toArray().size() > 15);
    const QString own = m_bench->file(u"own.json"_s);
    const QJsonObject mine{{u"id"_s, u"mine"_s},
                           {u"name"_s, u"Mine"_s},
                           {u"kind"_s, u"roll"_s},
                           {u"rollWidthMm"_s, 80},
                           {u"label"_s, QJsonObject{{u"widthMm"_s, 78}, {u"heightMm"_s, 150}}},
                           {u"gapMm"_s, 2}};
    QVERIFY(writeFile(own, QJsonDocument(QJsonObject{{u"stock"_s, QJsonArray{mine}}}).toJson()));
    COMPARE_CODE(print({u"stock"_s, u"check"_s, own}), 0);
    COMPARE_CODE(print(QStringList{u"impose"_s, m_label, u"--stock"_s, u"mine"_s, u"--stock-file"_s,
                                   own, u"-o"_s, m_bench->file(u"out.pdf"_s)}
                       + trusted()),
                 0);
    // In its own place it is among the others.
    QDir(m_bench->path()).mkpath(u".config/assay"_s);
    QVERIFY(QFile::copy(own, m_bench->file(u".config/assay/stock.json"_s)));
    COMPARE_CODE(print({u"stock"_s, u"show"_s, u"mine"_s}), 0);
    QVERIFY(writeFile(own, R"({"stock":[{"id":"x"}]})"));
    const Outcome wrong = print({u"stock"_s, u"check"_s, own});
    COMPARE_CODE(wrong, 1);
    QVERIFY(wrong.out.contains("/stock/0"));
    QFile::remove(m_bench->file(u".config/assay/stock.json"_s));
}

void TestCliPrint::printsTheVeryBytes()
{
    PrivateCups cups;
    QVERIFY2(cups.problem().isEmpty(), qPrintable(cups.problem()));
    QVERIFY(cups.addQueue(u"raw"_s));
    m_bench->environment().insert(u"CUPS_SERVER"_s, cups.socket());
    const Outcome printers = print({u"printers"_s});
    COMPARE_CODE(printers, 0);
    QCOMPARE(printers.json()[u"printers"_s][0][u"name"_s].toString(), u"raw"_s);
    const QString out = m_bench->file(u"out.pdf"_s);
    const QStringList what{m_label + u"*5"_s, u"--stock"_s, u"a4-2x2-105x148"_s};
    COMPARE_CODE(print(QStringList{u"impose"_s, u"-o"_s, out} + what + trusted()), 0);
    const Outcome sent = print(QStringList{u"send"_s, u"--printer"_s, u"raw"_s} + what + trusted());
    COMPARE_CODE(sent, 0);
    QVERIFY(sent.json()[u"job"_s].toString().startsWith(u"raw-"_s));
    QCOMPARE(sha256(cups.printed(u"raw"_s)), sha256(contentOf(out)));
    QVERIFY(cups.options(u"raw"_s).contains("print-scaling=none"));
    QVERIFY(cups.options(u"raw"_s).contains("fit-to-page=false")
            || cups.options(u"raw"_s).contains("nofit-to-page"));
    const QJsonArray jobs = print({u"record"_s}).json()[u"jobs"_s].toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[1][u"printer"_s].toString(), u"raw"_s);
    QVERIFY(jobs[1][u"result"_s].toString().startsWith(u"sent raw-"_s));
    m_bench->environment().remove(u"CUPS_SERVER"_s);
}

void TestCliPrint::printsThroughTheFiltersOfCups()
{
    PrivateCups cups;
    QVERIFY2(cups.problem().isEmpty(), qPrintable(cups.problem()));
    QVERIFY(cups.addQueue(u"filtered"_s, u"" SOURCE_ROOT "/tests/data/keep-pdf.ppd"_s));
    m_bench->environment().insert(u"CUPS_SERVER"_s, cups.socket());
    const QString out = m_bench->file(u"out.pdf"_s);
    const QStringList what{m_label + u"*5"_s, u"--stock"_s, u"a4-2x2-105x148"_s};
    COMPARE_CODE(print(QStringList{u"impose"_s, u"-o"_s, out} + what + trusted()), 0);
    COMPARE_CODE(print(QStringList{u"send"_s, u"--printer"_s, u"filtered"_s} + what + trusted()),
                 0);
    const QString printed = m_bench->file(u"out-printed.pdf"_s);
    QVERIFY(writeFile(printed, cups.printed(u"filtered"_s)));
    m_bench->environment().remove(u"CUPS_SERVER"_s);
    const auto page = [&](const QString &file, int number) {
        QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, u"-singlefile"_s, u"-f"_s,
                                          QString::number(number), u"-l"_s, QString::number(number),
                                          file, m_bench->file(u"page"_s)});
        return QImage(m_bench->file(u"page.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
    };
    for (int number : {1, 2}) {
        const QImage wanted = page(out, number);
        const QImage found = page(printed, number);
        QVERIFY(!wanted.isNull());
        // A box rounded to whole points can move the picture by a part of a pixel, never scale it.
        QVERIFY(std::abs(wanted.width() - found.width()) <= 1);
        QVERIFY(std::abs(wanted.height() - found.height()) <= 1);
        qint64 other = 0;
        for (int y = 0; y < std::min(wanted.height(), found.height()); ++y) {
            for (int x = 0; x < std::min(wanted.width(), found.width()); ++x)
                other += std::abs(qGray(wanted.pixel(x, y)) - qGray(found.pixel(x, y))) > 200;
        }
        QVERIFY2(other < 50, qPrintable(QString::number(other)));
    }
}

void TestCliPrint::printsAReadySheetOnlyWhenItWasMadeHere()
{
    PrivateCups cups;
    QVERIFY2(cups.problem().isEmpty(), qPrintable(cups.problem()));
    QVERIFY(cups.addQueue(u"raw"_s));
    m_bench->environment().insert(u"CUPS_SERVER"_s, cups.socket());
    const QString out = m_bench->file(u"out.pdf"_s);
    COMPARE_CODE(
        print(QStringList{u"impose"_s, m_label, u"--stock"_s, u"roll-100x150"_s, u"-o"_s, out}
              + trusted()),
        0);
    COMPARE_CODE(print({u"send"_s, out, u"--printer"_s, u"raw"_s}), 0);
    QCOMPARE(sha256(cups.printed(u"raw"_s)), sha256(contentOf(out)));
    QDir(m_bench->file(u".local"_s)).removeRecursively(); // elsewhere nobody knows the sheet
    const Outcome strange = print({u"send"_s, out, u"--printer"_s, u"raw"_s});
    COMPARE_CODE(strange, 1);
    QVERIFY(strange.err.contains("print record"));
    m_bench->environment().remove(u"CUPS_SERVER"_s);
}

void TestCliPrint::saysWhyAPrinterDoesNot()
{
    PrivateCups cups;
    QVERIFY2(cups.problem().isEmpty(), qPrintable(cups.problem()));
    m_bench->environment().insert(u"CUPS_SERVER"_s, cups.socket());
    const Outcome none = print(QStringList{u"send"_s, m_label, u"--stock"_s, u"roll-100x150"_s,
                                           u"--printer"_s, u"nosuch"_s}
                               + trusted());
    COMPARE_CODE(none, 4);
    QVERIFY2(none.err.contains("does not exist") && none.err.contains("print printers"),
             none.err.constData());
    QCOMPARE(print({u"record"_s}).json()[u"jobs"_s][0][u"result"_s].toString(), u"failed"_s);
    m_bench->environment().insert(u"CUPS_SERVER"_s, m_bench->file(u"nobody.sock"_s));
    const Outcome silent = print({u"printers"_s});
    COMPARE_CODE(silent, 4);
    QVERIFY2(silent.err.contains("start the printing service"), silent.err.constData());
    m_bench->environment().remove(u"CUPS_SERVER"_s);
}

void TestCliPrint::correctsAPrinter()
{
    COMPARE_CODE(print({u"test-page"_s, u"--stock"_s, u"roll-100x150"_s, u"-o"_s,
                        m_bench->file(u"out-test.pdf"_s)}),
                 0);
    const QString plain = m_bench->file(u"out1.pdf"_s);
    const QString corrected = m_bench->file(u"out2.pdf"_s);
    const QStringList impose = QStringList{u"impose"_s,       m_label,        u"--stock"_s,
                                           u"roll-100x150"_s, u"--printer"_s, u"office one"_s}
                               + trusted();
    COMPARE_CODE(print(impose + QStringList{u"-o"_s, plain}), 0);
    const Outcome kept = print({u"calibrate"_s, u"office one"_s, u"--stock"_s, u"roll-100x150"_s,
                                u"--left"_s, u"21.5"_s, u"--top"_s, u"20"_s});
    COMPARE_CODE(kept, 0);
    QCOMPARE(kept.json()[u"dx"_s].toDouble(), -1.5);
    COMPARE_CODE(print(impose + QStringList{u"-o"_s, corrected}), 0);
    QVERIFY(contentOf(plain) != contentOf(corrected));
    COMPARE_CODE(print({u"calibrate"_s, u"office"_s, u"--dx"_s, u"90"_s}), 4);
    COMPARE_CODE(print({u"calibrate"_s, u"office"_s}), 3);
}

void TestCliPrint::keepsARecordThatNoticesChanges()
{
    for (const QString &out : {u"out1.pdf"_s, u"out2.pdf"_s, u"out3.pdf"_s})
        COMPARE_CODE(
            print(QStringList{u"file"_s, m_label, u"-o"_s, m_bench->file(out)} + trusted()), 0);
    const Outcome whole = print({u"record"_s, u"--check"_s});
    COMPARE_CODE(whole, 0);
    QCOMPARE(whole.json()[u"lines"_s].toInt(), 3);
    const QString path = whole.json()[u"file"_s].toString();
    QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    lines.removeAt(1);
    QVERIFY(writeFile(path, lines.join('\n') + '\n'));
    const Outcome cut = print({u"record"_s, u"--check"_s});
    COMPARE_CODE(cut, 1);
    QCOMPARE(cut.json()[u"first-bad"_s].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestCliPrint)
#include "tst_cliprint.moc"
