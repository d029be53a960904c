#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;

/// `assessment report`, as a user calls it.
class CliReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEachFormat_data();
    void writesEachFormat();
    void sameBytesInEveryProcess();
    void standardOutputCarriesTheFile();
    void neverOverwrites();
    void unfinishedIsSaid();
    void secretsOfADeviceAreMasked();
    void speaksTheLanguageItIsAskedFor();
    void planIsForWhomItIsAskedFor();
    void planOnTheTerminal();
    void otherFormsAreMadeOfTheJson();
    void aBrokenJsonIsNotConverted();
    void signsThePdf();
    void attachesWhatIsAskedFor_data();
    void attachesWhatIsAskedFor();
    void onlyThePdfHasAttachments();
    void wrongUse();

private:
    static QStringList formats()
    {
        return {u"pdf"_s, u"html"_s,    u"json"_s,     u"oscal"_s,    u"sarif"_s,  u"junit"_s,
                u"csv"_s, u"gap-pdf"_s, u"gap-html"_s, u"gap-json"_s, u"gap-csv"_s};
    }
    QStringList report(const QString &format, const QString &output) const
    {
        return {u"assessment"_s, u"report"_s, m_lamp.assessment, u"--format"_s, format,
                u"-o"_s,         output};
    }

    Bench m_bench;
    Lamp m_lamp;
};

void CliReportTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"assessment"_s, u"comment"_s, m_lamp.assessment, u"--text"_s,
                              u"Said to everybody"_s, u"--public"_s}),
                 0);
    COMPARE_CODE(m_bench.run({u"assessment"_s, u"comment"_s, m_lamp.assessment, u"--text"_s,
                              u"CANARY said in the house"_s}),
                 0);
}

void CliReportTest::writesEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.4");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << u"json"_s << QByteArray("{\"actionPlan\":");
    QTest::newRow("oscal") << u"oscal"_s << QByteArray("{\"assessment-results\":");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\"$schema\":");
    QTest::newRow("junit") << u"junit"_s << QByteArray("<?xml");
    QTest::newRow("csv") << u"csv"_s << QByteArray("state,");
    QTest::newRow("gap-pdf") << u"gap-pdf"_s << QByteArray("%PDF-1.4");
    QTest::newRow("gap-html") << u"gap-html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("gap-json") << u"gap-json"_s << QByteArray("{\"actors\":");
    QTest::newRow("gap-csv") << u"gap-csv"_s << QByteArray("state,");
}

void CliReportTest::writesEachFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    const QString file = m_bench.file(u"report."_s + format);
    const Outcome done = m_bench.json(report(format, file));
    COMPARE_CODE(done, 0);
    QVERIFY(done.isOneDocument());
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith(beginning));
    QVERIFY(!bytes.contains("CANARY"));
    QCOMPARE(done.json()[u"bytes"].toInteger(), bytes.size());
    QCOMPARE(done.json()[u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(done.json()[u"unfinished"], false);
    QCOMPARE(done.json()[u"verdict"].toString(), u"pass"_s);
    if (QStringList{u"html"_s, u"json"_s}.contains(format))
        QVERIFY(bytes.contains("Said to everybody"));
}

/// Qt seeds its hashes anew in each process; a report must not show it.
void CliReportTest::sameBytesInEveryProcess()
{
    for (const QString &format : formats()) {
        const QString again = m_bench.file(u"again."_s + format);
        COMPARE_CODE(m_bench.run(report(format, again)), 0);
        QCOMPARE(contentOf(again), contentOf(m_bench.file(u"report."_s + format)));
    }
}

void CliReportTest::standardOutputCarriesTheFile()
{
    const Outcome piped = m_bench.run(report(u"json"_s, u"-"_s));
    COMPARE_CODE(piped, 0);
    QVERIFY(piped.isOneDocument());
    QCOMPARE(piped.json()[u"format"].toString(), u"assay-report/1"_s);
    COMPARE_CODE(m_bench.json(report(u"pdf"_s, u"-"_s)), 3);
}

void CliReportTest::neverOverwrites()
{
    const QString file = m_bench.file(u"mine.pdf"_s);
    QVERIFY(commandline::writeFile(file, "mine"));
    const Outcome refused = m_bench.run(report(u"pdf"_s, file));
    QVERIFY(refused.code != 0);
    QCOMPARE(contentOf(file), QByteArray("mine"));
    VERIFY_SHOWING(refused.err.contains("it exists already"), refused.err);
}

void CliReportTest::unfinishedIsSaid()
{
    Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"self"_s);
    const Outcome done = bench.run({u"assessment"_s, u"report"_s, lamp.assessment, u"--format"_s,
                                    u"html"_s, u"-o"_s, bench.file(u"empty.html"_s)});
    COMPARE_CODE(done, 0);
    VERIFY_SHOWING(done.out.contains("not finished"), done.out);
    QVERIFY(contentOf(bench.file(u"empty.html"_s)).contains("DRAFT"));
}

void CliReportTest::secretsOfADeviceAreMasked()
{
    // What is confidential by the assessor's word.
    Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QVERIFY(commandline::writeFile(bench.file(u"CANARYname.txt"_s), "CANARY content"));
    const Outcome added = bench.json(
        {u"evidence"_s, u"add"_s, lamp.assessment, bench.file(u"CANARYname.txt"_s),
         u"--provision"_s, u"CoP-1.1"_s, u"--title"_s, u"Drawing"_s, u"--confidential"_s});
    COMPARE_CODE(added, 0);
    for (const QString &format : formats()) {
        const QString file = bench.file(u"r."_s + format);
        COMPARE_CODE(bench.run({u"assessment"_s, u"report"_s, lamp.assessment, u"--format"_s,
                                format, u"-o"_s, file}),
                     0);
        QVERIFY(!contentOf(file).contains("CANARY"));
        if (!format.contains(u"pdf") && !format.startsWith(u"gap"))
            QVERIFY(contentOf(file).contains(added.json()[u"sha256"].toString().toLatin1()));
    }
}

void CliReportTest::speaksTheLanguageItIsAskedFor()
{
    for (const QString &language : {u"en-GB"_s, u"cy"_s}) {
        const QString file = m_bench.file(language + u".html"_s);
        COMPARE_CODE(m_bench.run(report(u"html"_s, file) + QStringList{u"--language"_s, language}),
                     0);
        const QByteArray page = contentOf(file);
        QCOMPARE(page.contains("lang=\"cy\""), language == u"cy");
        QCOMPARE(page.contains(">Pass<"), language == u"en-GB");
    }
}

void CliReportTest::planIsForWhomItIsAskedFor()
{
    Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const auto plan = [&](const QStringList &more) {
        const Outcome done = bench.run(QStringList{u"assessment"_s, u"report"_s, lamp.assessment,
                                                   u"--format"_s, u"gap-json"_s, u"-o"_s, u"-"_s}
                                       + more);
        return done.code == 0 ? done.json() : QJsonObject();
    };
    const QJsonArray all = plan({})[u"plan"].toArray();
    const QJsonArray some = plan({u"--for"_s, u"retailer"_s})[u"plan"].toArray();
    QVERIFY(all.size() > some.size());
    QVERIFY(!some.isEmpty());
    for (const QJsonValue &step : some)
        QVERIFY(step[u"actors"].toArray().contains(u"retailer"_s));
    // Its own report of others' steps.
    QCOMPARE(plan({u"--for"_s, u"retailer"_s, u"--for"_s, u"assessor"_s})[u"actors"].toArray(),
             (QJsonArray{u"retailer"_s, u"assessor"_s}));
}

void CliReportTest::planOnTheTerminal()
{
    const Outcome finished = m_bench.run({u"report"_s, u"gaps"_s, m_lamp.assessment});
    COMPARE_CODE(finished, 0); // nothing holds a label back
    Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const Outcome open = bench.run({u"report"_s, u"gaps"_s, lamp.assessment});
    COMPARE_CODE(open, 1);
    VERIFY_SHOWING(open.out.contains("CoP-1.1") && open.out.contains("Holds back"), open.out);
    const Outcome retailers =
        bench.run({u"report"_s, u"gaps"_s, lamp.assessment, u"--for"_s, u"retailer"_s});
    COMPARE_CODE(retailers, 1);
    VERIFY_SHOWING(retailers.out.contains("CoP-8.1") && !retailers.out.contains("CoP-1.1"),
                   retailers.out);
    VERIFY_SHOWING(retailers.out.contains("left out"), retailers.out); // and nobody is misled
    const Outcome json = bench.json({u"report"_s, u"gaps"_s, lamp.assessment});
    COMPARE_CODE(json, 1);
    QVERIFY(json.isOneDocument());
    QCOMPARE(json.json()[u"format"].toString(), u"assay-gaps/1"_s);
    COMPARE_CODE(bench.run({u"report"_s, u"gaps"_s, lamp.assessment, u"--for"_s, u"cook"_s}), 3);
}

/// Without a workspace, byte for byte what the workspace would have written.
void CliReportTest::otherFormsAreMadeOfTheJson()
{
    const QString json = m_bench.file(u"whole.json"_s);
    COMPARE_CODE(m_bench.run(report(u"json"_s, json)), 0);
    Bench elsewhere; // has none
    for (const QString &format : formats()) {
        const QString file = elsewhere.file(u"converted."_s + format);
        const Outcome done =
            elsewhere.json({u"report"_s, u"convert"_s, json, u"--format"_s, format, u"-o"_s, file});
        COMPARE_CODE(done, 0);
        QVERIFY2(contentOf(file) == contentOf(m_bench.file(u"report."_s + format)),
                 qPrintable(format));
    }
}

void CliReportTest::aBrokenJsonIsNotConverted()
{
    const QString good = m_bench.file(u"good.json"_s);
    COMPARE_CODE(m_bench.run(report(u"json"_s, good)), 0);
    QByteArray bytes = contentOf(good);
    bytes.replace("\"strength\":\"should\"", "\"strength\":\"must\"");
    const QString broken = m_bench.file(u"broken.json"_s);
    QVERIFY(commandline::writeFile(broken, bytes));
    const QString file = m_bench.file(u"broken.html"_s);
    const Outcome refused =
        m_bench.run({u"report"_s, u"convert"_s, broken, u"--format"_s, u"html"_s, u"-o"_s, file});
    QVERIFY(refused.code == 3 || refused.code == 4);
    VERIFY_SHOWING(refused.err.contains("/strength"), refused.err);
    QVERIFY(!QFile::exists(file));
}

void CliReportTest::signsThePdf()
{
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"try"_s)}), 0);
    const QStringList key{u"--identity"_s, m_bench.file(u"try/signer.p12"_s),
                          u"--passphrase-file"_s, m_bench.file(u"try/passphrase.txt"_s)};
    for (const QString &format : {u"pdf"_s, u"gap-pdf"_s}) {
        const QString file = m_bench.file(u"signed."_s + format);
        const Outcome done = m_bench.json(report(format, file) + key);
        COMPARE_CODE(done, 0);
        QCOMPARE(done.json()[u"signed"], true);
        QVERIFY(contentOf(file).contains("/SubFilter /ETSI.CAdES.detached"));
    }
    const QString none = m_bench.file(u"none.html"_s);
    COMPARE_CODE(m_bench.run(report(u"html"_s, none) + key), 3);
    COMPARE_CODE(m_bench.run(report(u"pdf"_s, none)
                             + QStringList{u"--timestamp"_s, u"http://127.0.0.1:9/"_s}),
                 3);
    QVERIFY(commandline::writeFile(m_bench.file(u"wrong.txt"_s), "wrong"));
    const Outcome wrong = m_bench.run(
        report(u"pdf"_s, none)
        + QStringList{key[0], key[1], u"--passphrase-file"_s, m_bench.file(u"wrong.txt"_s)});
    COMPARE_CODE(wrong, 4);
    QVERIFY(!QFile::exists(none));
}

void CliReportTest::attachesWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("manifest") << QStringList{u"report.json"_s, u"evidence-manifest.json"_s};
    QTest::newRow("bundle") << QStringList{u"report.json"_s, u"evidence-manifest.json"_s,
                                           u"public.assaycase"_s};
}

void CliReportTest::attachesWhatIsAskedFor()
{
    QFETCH(QStringList, files);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QStringList asked{u"--attach"_s, what};
    const QString file = m_bench.file(u"attached-%1.pdf"_s.arg(what));
    const Outcome done = m_bench.json(report(u"pdf"_s, file) + asked);
    COMPARE_CODE(done, 0);
    const QJsonArray attachments = done.json()[u"attachments"].toArray();
    QCOMPARE(attachments.size(), files.size());
    const QByteArray bytes = contentOf(file);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(attachments[i][u"file"].toString(), files[i]);
        QVERIFY(attachments[i][u"bytes"].toInteger() > 0);
        QVERIFY(bytes.contains("/UF (" + files[i].toLatin1() + ')'));
    }
    QVERIFY(!bytes.contains("CANARY"));
    // Its own JSON, as it is written alone; the same file in every process.
    const QByteArray json = contentOf(m_bench.file(u"report.json"_s));
    QCOMPARE(attachments[0][u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const QString again = m_bench.file(u"again-%1.pdf"_s.arg(what));
    COMPARE_CODE(m_bench.run(report(u"pdf"_s, again) + asked), 0);
    QVERIFY(contentOf(again) == bytes);
    QVERIFY(QDir(m_bench.file(u"tmp"_s)).isEmpty()); // no bundle is left behind
}

void CliReportTest::onlyThePdfHasAttachments()
{
    const QString none = m_bench.file(u"unattached"_s);
    for (const QString &format : formats()) {
        if (format == u"pdf")
            continue;
        const Outcome refused =
            m_bench.run(report(format, none) + QStringList{u"--attach"_s, u"manifest"_s});
        COMPARE_CODE(refused, 3);
        VERIFY_SHOWING(refused.err.contains("only the PDF of the whole report"), refused.err);
    }
    COMPARE_CODE(m_bench.run(report(u"pdf"_s, none) + QStringList{u"--attach"_s, u"all"_s}), 3);
    // What is made of a report alone has no evidence to make a manifest from.
    COMPARE_CODE(
        m_bench.run({u"report"_s, u"convert"_s, m_bench.file(u"report.json"_s), u"--format"_s,
                     u"pdf"_s, u"-o"_s, none, u"--attach"_s, u"manifest"_s}),
        3);
    QVERIFY(!QFile::exists(none));
    QVERIFY(!m_bench.json(report(u"pdf"_s, m_bench.file(u"plain.pdf"_s)))
                 .json()
                 .contains(u"attachments"));
}

void CliReportTest::wrongUse()
{
    COMPARE_CODE(m_bench.run(report(u"html"_s, m_bench.file(u"x.html"_s))
                             + QStringList{u"--for"_s, u"retailer"_s}),
                 3);
    COMPARE_CODE(m_bench.run(report(u"gap-html"_s, m_bench.file(u"x.html"_s))
                             + QStringList{u"--for"_s, u"cook"_s}),
                 3);
    QVERIFY(!QFile::exists(m_bench.file(u"x.html"_s)));
    const QString file = m_bench.file(u"none.pdf"_s);
    COMPARE_CODE(m_bench.run(report(u"docx"_s, file)), 3);
    COMPARE_CODE(m_bench.run(report(u"pdf"_s, file) + QStringList{u"--language"_s, u"it"_s}), 3);
    COMPARE_CODE(m_bench.run({u"assessment"_s, u"report"_s, m_lamp.assessment}), 3);
    const Outcome unknown = m_bench.run(
        {u"assessment"_s, u"report"_s, u"A-none"_s, u"--format"_s, u"pdf"_s, u"-o"_s, file});
    QVERIFY(unknown.code == 3 || unknown.code == 4);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
