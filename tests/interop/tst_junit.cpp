#include "assessment/exchange/junitwriter.h"
#include "assessment/toolformats/toolreport.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

RunRecord runWith(RunState state, Verdict verdict, const QString &reason = u"because"_s)
{
    RunRecord run;
    run.id = u"R-1"_s;
    run.test = u"DT-04"_s;
    run.testName = u"Default credentials"_s;
    run.state = state;
    run.verdict = verdict;
    run.reason = reason;
    run.started = QDateTime::fromString(u"2026-11-28T20:00:00Z"_s, Qt::ISODate);
    run.seconds = 1.5;
    run.provisions = QStringList{u"CoP-1.1"_s};
    return run;
}

} // namespace

/// Device runs as JUnit XML, judged by xmllint with a schema, by the reader of Python's standard
/// library in the way of CI systems, and by our own import.
class TestJUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPassLooksLikeOne_data();
    void onlyAPassLooksLikeOne();
    void anEmptyListIsNoSuccess();
    void isValidWhateverADeviceSays();
    void theJudgeRefuses();

private:
    QByteArray judged(const QByteArray &xml, bool valid = true);
    static QStringList statesOf(const QByteArray &xml);
};

/// The output of xmllint, "" when it says what is expected.
QByteArray TestJUnit::judged(const QByteArray &xml, bool valid)
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty())
        return "xmllint is not installed (package libxml2-utils): the judge is missing";
    QTemporaryDir folder;
    QFile file(folder.filePath(u"runs.xml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
        return "cannot write";
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(xmllint,
                  {u"--noout"_s, u"--schema"_s,
                   QStringLiteral(SOURCE_ROOT "/tests/data/junit/junit.xsd"), file.fileName()});
    process.waitForFinished();
    return (process.exitCode() == 0) == valid ? QByteArray() : process.readAll() + xml;
}

/// What a reader that is not ours makes of each test case.
QStringList TestJUnit::statesOf(const QByteArray &xml)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import sys, xml.etree.ElementTree as E\n"
                           "for c in E.fromstring(sys.stdin.buffer.read()).iter('testcase'):\n"
                           "    print(','.join(e.tag for e in c if e.tag != 'system-out') or "
                           "'success')"_s});
    python.write(xml);
    python.closeWriteChannel();
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestJUnit::onlyAPassLooksLikeOne_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("seen");
    for (const RunState state : {RunState::Finished, RunState::Cancelled, RunState::TimedOut,
                                 RunState::Unplugged, RunState::FailedToStart, RunState::Aborted}) {
        for (const Verdict verdict : {Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                                      Verdict::Inconclusive, Verdict::Fail}) {
            QString seen = u"error"_s;
            if (verdict == Verdict::Fail)
                seen = u"failure"_s;
            else if (state == RunState::Finished && verdict == Verdict::Pass)
                seen = u"success"_s;
            else if (state == RunState::Finished && verdict == Verdict::NotApplicable)
                seen = u"skipped"_s;
            QTest::addRow("%s %s", qPrintable(idOf(state)), qPrintable(idOf(verdict)))
                << int(state) << int(verdict) << seen;
        }
    }
}

void TestJUnit::onlyAPassLooksLikeOne()
{
    QFETCH(int, state);
    QFETCH(int, verdict);
    QFETCH(QString, seen);
    const QByteArray xml = junitXml(
        {runWith(static_cast<RunState>(state), static_cast<Verdict>(verdict))}, u"A-0001"_s);
    QCOMPARE(judged(xml), QByteArray());
    QCOMPARE(statesOf(xml), QStringList{seen});
    const auto report = readJUnit(xml, u"runs"_s);
    QVERIFY_OK(report);
    QVERIFY(report->whole);
    const QString ours = seen == u"success" ? u"passed"_s : seen == u"failure" ? u"failed"_s : seen;
    QCOMPARE(report->facts[0].value(u"state"_s), ours);
}

void TestJUnit::anEmptyListIsNoSuccess()
{
    const QByteArray xml = junitXml({}, u"A-0001"_s);
    QCOMPARE(judged(xml), QByteArray());
    QCOMPARE(statesOf(xml), QStringList{u"error"_s});
}

void TestJUnit::isValidWhateverADeviceSays()
{
    QString hostile;
    for (char16_t code = 0; code < 0x300; ++code)
        hostile += QChar(code);
    hostile += u"<![CDATA[ ]]> &amp; <!-- \u202e \ufffe \uffff =cmd|'/c calc'!A1 "_s;
    hostile += QChar(0xd800); // half a character
    hostile += QString::fromUcs4(U"\U0001F4A9");
    RunRecord run = runWith(RunState::Aborted, Verdict::Inconclusive, hostile);
    run.testName = hostile;
    run.test = hostile;
    run.findings.append({.id = hostile, .summary = hostile, .provision = hostile, .offset = -1});
    run.steps.append({hostile, hostile, 0, 1, hostile});
    run.environment[u"firmware"_s] = hostile;
    run.seconds = -7;
    const QByteArray xml = junitXml({run}, hostile);
    QCOMPARE(judged(xml), QByteArray());
    QCOMPARE(statesOf(xml), QStringList{u"error"_s});
    QVERIFY(!xml.contains('\x1b'));
}

void TestJUnit::theJudgeRefuses()
{
    QByteArray xml = junitXml({runWith(RunState::Finished, Verdict::Fail)}, u"A-0001"_s);
    xml.replace("type=\"fail\"", "");
    QCOMPARE(judged(xml, false), QByteArray());
}

QTEST_GUILESS_MAIN(TestJUnit)
#include "tst_junit.moc"
