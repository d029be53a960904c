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
    void wrongUse();

private:
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
    QTest::newRow("json") << u"json"_s << QByteArray("{\"asOf\":");
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
    if (format != u"pdf")
        QVERIFY(bytes.contains("Said to everybody"));
}

/// Qt seeds its hashes anew in each process; a report must not show it.
void CliReportTest::sameBytesInEveryProcess()
{
    for (const QString &format : {u"pdf"_s, u"html"_s, u"json"_s}) {
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
    for (const QString &format : {u"pdf"_s, u"html"_s, u"json"_s}) {
        const QString file = bench.file(u"r."_s + format);
        COMPARE_CODE(bench.run({u"assessment"_s, u"report"_s, lamp.assessment, u"--format"_s,
                                format, u"-o"_s, file}),
                     0);
        QVERIFY(!contentOf(file).contains("CANARY"));
        if (format != u"pdf")
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

void CliReportTest::wrongUse()
{
    const QString file = m_bench.file(u"none.pdf"_s);
    COMPARE_CODE(m_bench.run(report(u"docx"_s, file)), 3);
    COMPARE_CODE(m_bench.run(report(u"pdf"_s, file) + QStringList{u"--language"_s, u"fr"_s}), 3);
    COMPARE_CODE(m_bench.run({u"assessment"_s, u"report"_s, m_lamp.assessment}), 3);
    const Outcome unknown = m_bench.run(
        {u"assessment"_s, u"report"_s, u"A-none"_s, u"--format"_s, u"pdf"_s, u"-o"_s, file});
    QVERIFY(unknown.code == 3 || unknown.code == 4);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
